// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The two forms of the handbook: pages for a browser, and pages for the editor's help window with a
/// list of contents that it reads. Both have the same text.
#pragma once

#include "app/handbook/finished_page.h"

#include <map>

namespace clusprop::handbook {

struct FinishedChapter
{
    QString title;
    QVector<FinishedPage> pages;
};
using FinishedBook = QVector<FinishedChapter>;

/// By name in their folder.
using Files = std::map<QString, QByteArray>;

/// One file a page, "index.html" with all of them, and `style` as "handbook.css". The pages have no
/// script, ask for nothing but the style sheet, and are well-formed XML as well.
[[nodiscard]] Files browserForm(const FinishedBook &book, const QByteArray &style);

/// One file a page, "contents.json", and "handbook.qrc" that lists them under /clusprop/handbook and is
/// another one whenever one of them is.
[[nodiscard]] Files windowForm(const FinishedBook &book);

} // namespace clusprop::handbook
