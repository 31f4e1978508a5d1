// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/forms.h"

#include "core/exporters/html_text.h"
#include "core/formats/json_writer.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

QByteArray pageForm(const FinishedPage &page)
{
    HtmlWriter out;
    out.open("html");
    out.open("head");
    out.element("title", page.sections.first().title);
    out.close();
    out.open("body");
    // The last line break of a block of code would be an empty line here.
    out.literal(QByteArray(page.body).replace("\n</code></pre>", "</code></pre>").constData());
    out.close();
    out.close();
    return out.take();
}

/// `withText`: a search looks into it.
void writeSection(JsonWriter &json, const Section &section, bool withText)
{
    json.beginObject();
    json.key(u"anchor");
    json.text(section.anchor);
    json.key(u"title");
    json.text(section.title);
    json.key(u"level");
    json.number(static_cast<quint64>(section.level));
    json.key(u"text");
    json.text(withText ? section.text : QString());
    json.endObject();
}

QByteArray contentsForm(const FinishedBook &book)
{
    JsonWriter json;
    json.beginArray();
    for (const FinishedChapter &chapter : book) {
        json.beginObject();
        json.key(u"title");
        json.text(chapter.title);
        json.key(u"pages");
        json.beginArray();
        for (const FinishedPage &page : chapter.pages) {
            json.beginObject();
            json.key(u"name");
            json.text(page.name);
            json.key(u"sections");
            json.beginArray();
            for (const Section &section : page.sections)
                writeSection(json, section, !page.isList);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace

Files windowForm(const FinishedBook &book)
{
    Files files{ { u"contents.json"_s, contentsForm(book) } };
    for (const FinishedChapter &chapter : book) {
        for (const FinishedPage &page : chapter.pages)
            files[page.name + u".html"_s] = pageForm(page);
    }
    QByteArray list = "<RCC>\n<qresource prefix=\"/clusprop/handbook\">\n";
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const auto &[name, bytes] : files) {
        list += "<file>" + name.toUtf8() + "</file>\n";
        sum.addData(bytes);
    }
    // The build looks at this file alone to see whether a page is another one.
    files[u"handbook.qrc"_s] = list + "</qresource>\n</RCC>\n<!-- " + sum.result().toHex() + " -->\n";
    return files;
}

} // namespace clusprop::handbook
