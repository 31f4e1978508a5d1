// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/forms.h"

#include "core/exporters/html_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

const QString bookTitle = u"Clusprop handbook"_s;

QString fileOf(const FinishedPage &page)
{
    return page.name + u".html"_s;
}

QString titleOf(const FinishedPage &page)
{
    return page.sections.first().title;
}

void writeLink(HtmlWriter &out, const QString &target, const QString &text)
{
    out.element("a", text, { { "href", target } });
}

void writeLinkTag(HtmlWriter &out, const char *relation, const QString &target)
{
    out.literal("<link rel=\"");
    out.literal(relation);
    out.literal("\" href=\"");
    out.text(target);
    out.literal("\"/>\n");
}

/// A page with what is around it.
struct Neighbours
{
    const FinishedPage *before = nullptr; ///< null: there is none
    const FinishedPage *after = nullptr;
};

void openPage(HtmlWriter &out, const QString &title, const Neighbours &neighbours)
{
    out.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.element("title", title == bookTitle ? title : u"%1 – %2"_s.arg(title, bookTitle));
    writeLinkTag(out, "stylesheet", u"handbook.css"_s);
    if (neighbours.before != nullptr)
        writeLinkTag(out, "prev", fileOf(*neighbours.before));
    if (neighbours.after != nullptr)
        writeLinkTag(out, "next", fileOf(*neighbours.after));
    out.literal("</head>\n<body>\n<a class=\"skip\" href=\"#text\">Skip to the text</a>\n");
}

void writeChapterList(HtmlWriter &out, const FinishedChapter &chapter, const QString &current)
{
    out.open("ul");
    for (const FinishedPage &page : chapter.pages) {
        out.open("li");
        if (page.name == current)
            out.element("a", titleOf(page), { { "href", fileOf(page) }, { "aria-current", u"page"_s } });
        else
            writeLink(out, fileOf(page), titleOf(page));
        out.close();
    }
    out.close();
}

/// The column beside the text; only the chapter of the page is unfolded.
void writeContents(HtmlWriter &out, const FinishedBook &book, const QString &current)
{
    out.open("nav", { { "class", u"contents"_s }, { "aria-label", u"Contents"_s } });
    out.open("p", { { "class", u"book"_s } });
    writeLink(out, u"index.html"_s, bookTitle);
    out.close();
    for (const FinishedChapter &chapter : book) {
        const bool isHere = std::ranges::any_of(
            chapter.pages, [&current](const FinishedPage &page) { return page.name == current; });
        if (isHere)
            out.open("details", { { "open", u"open"_s } });
        else
            out.open("details");
        out.element("summary", chapter.title);
        writeChapterList(out, chapter, current);
        out.close();
    }
    out.close();
}

void writeSections(HtmlWriter &out, const FinishedPage &page)
{
    constexpr qsizetype fewest = 4; // with the title: less is seen at a glance
    if (page.sections.size() < fewest)
        return;
    const QString kind = page.isList ? u"sections letters"_s : u"sections"_s;
    out.open("nav", { { "class", kind }, { "aria-label", u"On this page"_s } });
    out.open("ul");
    for (const Section &section : page.sections) {
        if (section.level == 1)
            continue;
        out.open("li", { { "class", u"level%1"_s.arg(section.level) } });
        writeLink(out, u'#' + section.anchor, section.title);
        out.close();
    }
    out.close();
    out.close();
}

void writeNeighbours(HtmlWriter &out, const Neighbours &neighbours)
{
    out.open("nav", { { "class", u"neighbours"_s }, { "aria-label", u"Pages before and after"_s } });
    if (neighbours.before != nullptr) {
        out.element("a", u"← "_s + titleOf(*neighbours.before),
            { { "href", fileOf(*neighbours.before) }, { "rel", u"prev"_s } });
    }
    if (neighbours.after != nullptr) {
        out.element("a", titleOf(*neighbours.after) + u" →"_s,
            { { "href", fileOf(*neighbours.after) }, { "rel", u"next"_s } });
    }
    out.close();
}

QByteArray pageForm(const FinishedBook &book, const FinishedPage &page, const Neighbours &neighbours)
{
    HtmlWriter out;
    openPage(out, titleOf(page), neighbours);
    writeContents(out, book, page.name);
    out.open("main", { { "id", u"text"_s } });
    // The list of sections stands below the title, which is the first element of a body.
    constexpr QByteArrayView titleEnd = "</h1>";
    const qsizetype split = page.body.indexOf(titleEnd) + titleEnd.size();
    out.literal(page.body.first(split).constData());
    writeSections(out, page);
    out.literal(page.body.sliced(split).constData());
    writeNeighbours(out, neighbours);
    out.close();
    out.literal("</body>\n</html>\n");
    return out.take();
}

QByteArray indexForm(const FinishedBook &book)
{
    HtmlWriter out;
    openPage(out, bookTitle, { nullptr, &book.first().pages.first() });
    out.open("main", { { "id", u"text"_s }, { "class", u"index"_s } });
    out.element("h1", bookTitle);
    out.element("p",
        u"Clusprop shows and edits the properties of Windows Server failover clusters, from whatever there is "
        u"of a cluster. The same pages are in the editor under F1.");
    for (const FinishedChapter &chapter : book) {
        out.open("section");
        out.element("h2", chapter.title);
        writeChapterList(out, chapter, {});
        out.close();
    }
    out.close();
    out.literal("</body>\n</html>\n");
    return out.take();
}

} // namespace

Files browserForm(const FinishedBook &book, const QByteArray &style)
{
    QVector<const FinishedPage *> pages;
    for (const FinishedChapter &chapter : book) {
        for (const FinishedPage &page : chapter.pages)
            pages.append(&page);
    }
    Files files{ { u"handbook.css"_s, style }, { u"index.html"_s, indexForm(book) } };
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const Neighbours neighbours{ pages.value(index - 1), pages.value(index + 1) };
        files[fileOf(*pages[index])] = pageForm(book, *pages[index], neighbours);
    }
    return files;
}

} // namespace clusprop::handbook
