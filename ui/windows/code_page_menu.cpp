// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/code_page_menu.h"

#include "core/reading/text_encoding.h"
#include "ui/words/core_words.h"

#include <QActionGroup>
#include <QMenu>

namespace clusprop::ui {

void fillCodePages(
    QMenu &menu, const QString &current, const std::function<void(const QString &)> &chosen)
{
    // What was clicked last may still be telling so.
    for (QAction *action : menu.actions()) {
        menu.removeAction(action);
        action->deleteLater();
    }
    const CodePageRow *now = findCodePage(current);
    for (const CodePageRow &row : codePages()) {
        QAction *action = menu.addAction(fromCore(row.title));
        action->setCheckable(true);
        action->setChecked(&row == now);
        QObject::connect(action, &QAction::triggered, action,
            [chosen, word = QString::fromUtf16(row.word)] { chosen(word); });
    }
}

QString codePageTitle(const QString &word)
{
    const CodePageRow *row = findCodePage(word);
    return row == nullptr ? word : fromCore(row->title);
}

} // namespace clusprop::ui
