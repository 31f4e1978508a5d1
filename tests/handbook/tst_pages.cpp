// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The pages that the build made: whether they are whole, lead somewhere, and leave nothing out.

#include "app/cli/commands.h"
#include "app/cli/filter_option.h"
#include "app/handbook/finished_page.h"
#include "app/handbook/property_section.h"
#include "core/catalog/catalog.h"
#include "core/catalog/handbook_place.h"
#include "core/document/property_rows.h"
#include "tests/handbook/page_blocks.h"
#include "ui/windows/key_rows.h"
#include "ui/windows/window_actions.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

/// What a browser would see of a page.
struct SeenPage
{
    QString problem; ///< of its XML; empty: none
    QStringList ids;
    QStringList links; ///< href of a and link
    QStringList asksFor; ///< what is loaded with the page: src, and href of link
    QStringList tags;
    QString next;
    QHash<QString, QString> sections; ///< by id of a heading: its text and that up to the next heading
    QString text;
};

SeenPage seen(const QString &path)
{
    SeenPage page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        page.problem = file.errorString();
        return page;
    }
    QXmlStreamReader in(&file);
    QString section;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement()) {
            const QXmlStreamAttributes attributes = in.attributes();
            const QString tag = in.name().toString();
            page.tags.append(tag);
            if (attributes.hasAttribute("id"_L1))
                page.ids.append(attributes.value("id"_L1).toString());
            if (tag == u"h2"_s || tag == u"h3"_s)
                section = page.ids.last();
            if (attributes.hasAttribute("href"_L1))
                page.links.append(attributes.value("href"_L1).toString());
            if (attributes.hasAttribute("src"_L1))
                page.asksFor.append(attributes.value("src"_L1).toString());
            if (tag == u"link"_s && attributes.value("rel"_L1) == "stylesheet"_L1)
                page.asksFor.append(page.links.last());
            if (tag == u"a"_s && attributes.value("rel"_L1) == "next"_L1)
                page.next = page.links.last();
        } else if (in.isCharacters()) {
            page.text += in.text();
            page.sections[section] += in.text().toString() + u' ';
        }
    }
    if (in.hasError())
        page.problem = u"line %1: %2"_s.arg(in.lineNumber()).arg(in.errorString());
    return page;
}

const QHash<QString, SeenPage> &allPages()
{
    static const QHash<QString, SeenPage> pages = [] {
        QHash<QString, SeenPage> found;
        const QDir folder(QStringLiteral(CLUSPROP_HANDBOOK "/html"));
        for (const QString &name : folder.entryList({ u"*.html"_s }, QDir::Files))
            found.insert(name, seen(folder.filePath(name)));
        return found;
    }();
    return pages;
}

QString plain(const QString &text)
{
    return text.simplified();
}

QString sectionText(const HandbookPlace &place)
{
    return plain(allPages().value(place.page + u".html"_s).sections.value(place.section));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void areWellFormedAndAskForNothing();
    void linksAndAnchorsHold();
    void oneLeadsToTheNext();
    void everyWrittenPageIsInTheBook();
    void everyPropertyHasItsSection();
    void placesOfPropertiesAreUnique();
    void everyResourceTypeIsListed();
    void everyCommandAndOptionIsThere();
    void everyWordOfAFilterIsThere();
    void everyActionAndKeyIsThere();
    void textOfTheCatalogIsNoMarkup();
    void brokenPagesAreRefused_data();
    void brokenPagesAreRefused();
    void linksToSourcesBecomeLinksToPages();
    void headingsGetUniqueNames();
};

void TestPages::areWellFormedAndAskForNothing()
{
    QVERIFY(allPages().size() > 50);
    static const QSet<QString> active{ u"script"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"form"_s, u"img"_s };
    for (auto page = allPages().cbegin(); page != allPages().cend(); ++page) {
        QVERIFY2(page->problem.isEmpty(), qPrintable(page.key() + u": "_s + page->problem));
        QCOMPARE(page->asksFor, QStringList{ u"handbook.css"_s });
        for (const QString &tag : page->tags)
            QVERIFY2(!active.contains(tag), qPrintable(page.key() + u": "_s + tag));
    }
    QFile style(QStringLiteral(CLUSPROP_HANDBOOK "/html/handbook.css"));
    QVERIFY(style.open(QIODevice::ReadOnly));
    const QByteArray rules = style.readAll();
    QVERIFY(rules.contains("prefers-color-scheme: dark") && rules.contains("@media print"));
    QVERIFY(!rules.contains("url(") && !rules.contains("@import"));
}

void TestPages::linksAndAnchorsHold()
{
    for (auto page = allPages().cbegin(); page != allPages().cend(); ++page) {
        QCOMPARE(QSet<QString>(page->ids.begin(), page->ids.end()).size(), page->ids.size());
        for (const QString &link : page->links) {
            if (link == u"handbook.css"_s)
                continue;
            const QString name = link.startsWith(u'#') ? page.key() : link.section(u'#', 0, 0);
            const QString anchor = link.section(u'#', 1);
            const auto target = allPages().constFind(name);
            QVERIFY2(target != allPages().cend(), qPrintable(page.key() + u": "_s + link));
            QVERIFY2(anchor.isEmpty() || target->ids.contains(anchor), qPrintable(page.key() + u": "_s + link));
        }
    }
}

void TestPages::oneLeadsToTheNext()
{
    QStringList walked;
    for (QString name = u"start.html"_s; !name.isEmpty(); name = allPages().value(name).next) {
        QVERIFY2(!walked.contains(name), qPrintable(name));
        walked.append(name);
    }
    QCOMPARE(walked.size(), allPages().size() - 1); // the list of contents leads to all
    const SeenPage index = allPages().value(u"index.html"_s);
    for (const QString &name : walked)
        QVERIFY2(index.links.contains(name), qPrintable(name));
}

void TestPages::everyWrittenPageIsInTheBook()
{
    QVERIFY(handbookPages().size() >= 11);
    for (const QString &page : handbookPages())
        QVERIFY2(allPages().contains(QString(page).replace(u".md"_s, u".html"_s)), qPrintable(page));
}

void TestPages::everyPropertyHasItsSection()
{
    const Catalog &catalog = Catalog::shared();
    QVERIFY(catalog.documentedCount() > 490);
    for (const CatalogEntry &entry : catalog.entries()) {
        const QString text = sectionText(handbookPlace(entry));
        const auto says = [&](const QString &what) {
            return what.isEmpty() || text.contains(plain(what));
        };
        const QByteArray name = (handbookPlace(entry).page + u' ' + entry.name).toUtf8();
        QVERIFY2(text.startsWith(entry.name), name.constData());
        QVERIFY2(says(entry.summary) && says(entry.caution) && says(entry.wireNote), name.constData());
        QVERIFY2(says(rangeText(entry).english()) && says(defaultText(entry)), name.constData());
        QVERIFY2(says(entry.constant) && says(entry.minimumServer) && says(entry.page), name.constData());
        QVERIFY2(entry.access != Access::ReadOnly || says(u"Access read-only"_s), name.constData());
        for (const NamedValue &value : entry.values)
            QVERIFY2(says(value.name) && says(value.summary), name.constData());
    }
}

void TestPages::placesOfPropertiesAreUnique()
{
    QSet<QString> places;
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        const HandbookPlace place = handbookPlace(entry);
        const QString key = place.page + u'#' + place.section;
        QVERIFY2(!places.contains(key), qPrintable(key));
        places.insert(key);
    }
}

void TestPages::everyResourceTypeIsListed()
{
    const SeenPage page = allPages().value(u"catalog.html"_s);
    for (const ResourceTypeEntry &type : Catalog::shared().resourceTypes()) {
        QVERIFY2(page.text.contains(type.name), qPrintable(type.name));
        QVERIFY2(plain(page.text).contains(plain(type.summary)), qPrintable(type.name));
    }
}

void TestPages::everyCommandAndOptionIsThere()
{
    const SeenPage page = allPages().value(u"commands.html"_s);
    const QString common = page.sections.value(u"options-of-every-command"_s);
    for (const cli::OptionRow &row : cli::commonOptions())
        QVERIFY2(common.contains(u"--"_s + QString::fromUtf16(row.name)), qPrintable(QString::fromUtf16(row.name)));
    for (const cli::CommandRow &command : cli::commandRows()) {
        const QString text = plain(page.sections.value(QString::fromUtf16(command.name)));
        const QByteArray name = QString::fromUtf16(command.name).toUtf8();
        QVERIFY2(text.contains(plain(QString::fromUtf16(command.text))), name.constData());
        QVERIFY2(text.contains(QStringView(command.arguments)), name.constData());
        for (const cli::OptionRow &row : command.options) {
            QVERIFY2(text.contains(u"--"_s + QString::fromUtf16(row.name)), name.constData());
            QVERIFY2(text.contains(plain(QString::fromUtf16(row.help))), name.constData());
        }
        for (const cli::Example &example : command.examples)
            QVERIFY2(text.contains(plain(QString::fromUtf16(example.line))), name.constData());
    }
}

void TestPages::everyWordOfAFilterIsThere()
{
    const QString text = plain(allPages().value(u"commands.html"_s).sections.value(u"filters"_s));
    const QString help = cli::filterHelp();
    QVERIFY(text.contains(plain(help.section(u"\n\n"_s, 0, 0))));
    const QStringList lines = help.section(u"\n\n"_s, 1).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines)
        QVERIFY2(text.contains(line.simplified().section(u' ', 0, 0)), qPrintable(line));
}

void TestPages::everyActionAndKeyIsThere()
{
    const QString text = plain(allPages().value(u"keys.html"_s).text);
    for (const ui::ActionRow &row : ui::actionRows()) {
        QVERIFY2(text.contains(QString::fromUtf8(row.text).remove(u'&')), row.text);
        QVERIFY2(text.contains(QString::fromUtf8(row.tip)), row.text);
        for (const QString &keys : QString::fromLatin1(row.keys).split(u"; "_s))
            QVERIFY2(text.contains(keys), row.keys);
    }
    for (const ui::KeyRow &row : ui::keyRows())
        QVERIFY2(text.contains(QString::fromUtf8(row.text)) && text.contains(QString::fromLatin1(row.keys)), row.keys);
}

void TestPages::textOfTheCatalogIsNoMarkup()
{
    const QString hostile = u"<script>alert(\"1\")</script> & <b>'x'</b>"_s;
    CatalogEntry entry;
    entry.name = hostile;
    entry.constant = entry.summary = entry.caution = entry.wireNote = entry.defaultNote = hostile;
    entry.minimumServer = entry.page = entry.unit = hostile;
    entry.otherNames = { hostile };
    entry.values = { { 1, hostile, hostile, hostile } };
    HtmlWriter out;
    out.open("body");
    handbook::writeProperty(out, entry);
    out.close();
    const QByteArray html = out.take();
    QVERIFY(!html.contains("<script") && !html.contains("<b>"));
    QXmlStreamReader in(html);
    QString text;
    while (!in.atEnd()) {
        if (in.readNext() == QXmlStreamReader::Characters)
            text += in.text();
    }
    QVERIFY2(!in.hasError(), qPrintable(in.errorString()));
    QVERIFY(text.count(hostile) >= 9);
}

void TestPages::brokenPagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no title") << QByteArray("<p>Text</p>") << u"begins with its title"_s;
    QTest::newRow("markup that is not closed") << QByteArray("<h1>T</h1><p>") << u"not well-formed"_s;
    QTest::newRow("into the network") << QByteArray("<h1>T</h1><a href=\"https://example.com\">x</a>")
                                      << u"nothing outside"_s;
    QTest::newRow("no such file") << QByteArray("<h1>T</h1><a href=\"absent.md\">x</a>") << u"nothing where"_s;
}

void TestPages::brokenPagesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const handbook::Page page{ u"page"_s, body, u"resources/handbook/page.md"_s };
    const auto finished = handbook::finishPage(page, { QStringLiteral(CLUSPROP_SOURCE_DIR), {} });
    QVERIFY(!finished);
    QVERIFY2(finished.error().contains(problem), qPrintable(finished.error()));
}

void TestPages::linksToSourcesBecomeLinksToPages()
{
    const handbook::Page page{ u"page"_s,
        "<h1>T</h1><p><a href=\"../../core/wire/FORMAT.md#names\">a</a> <a href=\"../README.md\">b</a> "
        "<a href=\"#here\">c</a></p>",
        u"resources/handbook/page.md"_s };
    const handbook::Targets targets{ QStringLiteral(CLUSPROP_SOURCE_DIR),
        { { u"core/wire/FORMAT.md"_s, u"wire-format"_s } } };
    const auto finished = handbook::finishPage(page, targets);
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error()));
    QCOMPARE(finished->links, (QStringList{ u"wire-format.html#names"_s, u"page.html#here"_s }));
    QVERIFY(finished->body.contains("<a>b</a>")); // a file that readers do not have
    QCOMPARE(handbook::brokenLinks({ *finished }).size(), 2);
}

void TestPages::headingsGetUniqueNames()
{
    const handbook::Page page{ u"page"_s, "<h1>T</h1><h2>The <code>x</code> &amp; y</h2><p>a</p><h2>The x y</h2>"
                                          "<h3 id=\"own\">Z</h3><table><tr><td></td></tr></table>",
        {} };
    const auto finished = handbook::finishPage(page, {});
    QVERIFY2(finished, finished ? "" : qPrintable(finished.error()));
    QCOMPARE(finished->sections.size(), 4);
    QCOMPARE(finished->sections[1].anchor, u"the-x-y"_s);
    QCOMPARE(finished->sections[1].text, u"a"_s);
    QCOMPARE(finished->sections[2].anchor, u"the-x-y-2"_s);
    QCOMPARE(finished->sections[3].anchor, u"own"_s);
    QVERIFY(finished->body.contains("<h2 id=\"the-x-y\">The <code>x</code> &amp; y</h2>"));
    QVERIFY(finished->body.contains("<td></td>")); // "<td/>" would be a beginning in HTML
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
