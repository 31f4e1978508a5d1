// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What tests see of the handbook's window.
#pragma once

#include "ui/handbook/handbook_browser.h"
#include "ui/handbook/handbook_window.h"

#include <QTextBlock>
#include <QTreeWidget>

namespace clusprop::ui_test {

using namespace clusprop::ui;

/// The heading at the top of what is seen of a page.
inline QString topHeading(const HandbookBrowser &browser)
{
    QTextBlock block = browser.cursorForPosition({ 4, 4 }).block();
    while (block.isValid() && block.blockFormat().headingLevel() == 0)
        block = block.next();
    return block.text();
}

/// The contents, or what was found.
inline QTreeWidget *visibleList(const HandbookWindow &window)
{
    for (QTreeWidget *list : window.findChildren<QTreeWidget *>()) {
        if (list->isVisible())
            return list;
    }
    return nullptr;
}

} // namespace clusprop::ui_test
