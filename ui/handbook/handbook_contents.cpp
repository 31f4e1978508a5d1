// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/handbook/handbook_contents.h"

#include "core/catalog/bundled_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clusprop::ui {
namespace {

HandbookPage pageOf(const QJsonObject &json)
{
    HandbookPage page{ json[u"name"].toString(), {} };
    const QJsonArray sections = json[u"sections"].toArray();
    for (const auto &section : sections) {
        page.sections.append({ section[u"anchor"].toString(), section[u"title"].toString(),
            section[u"level"].toInt(), section[u"text"].toString() });
    }
    Q_ASSERT(!page.sections.isEmpty());
    return page;
}

HandbookContents readContents()
{
    HandbookContents contents;
    const QByteArray json = bundledFile(QStringLiteral("handbook/contents.json"));
    const QJsonArray chapters = QJsonDocument::fromJson(json).array();
    for (const auto &chapter : chapters) {
        contents.append({ chapter[u"title"].toString(), {} });
        const QJsonArray pages = chapter[u"pages"].toArray();
        for (const auto &page : pages)
            contents.last().pages.append(pageOf(page.toObject()));
    }
    return contents;
}

} // namespace

const HandbookContents &handbookContents()
{
    static const HandbookContents contents = readContents();
    return contents;
}

const HandbookPage *findHandbookPage(const QString &name)
{
    for (const HandbookChapter &chapter : handbookContents()) {
        for (const HandbookPage &page : chapter.pages) {
            if (page.name == name)
                return &page;
        }
    }
    return nullptr;
}

} // namespace clusprop::ui
