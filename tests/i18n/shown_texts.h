// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands in a window to be read, and what of it has too little room.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>

namespace clusprop::i18n_test {

struct ShownText
{
    QString where; ///< "QLabel bytesTitle"
    QString text;
};

inline QString whereIs(const QObject *widget)
{
    QString where = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        where += u' ' + widget->objectName();
    return where;
}

inline void appendHeader(const QHeaderView *header, QVector<ShownText> &texts)
{
    if (!header->model())
        return;
    for (int section = 0; section < header->count(); ++section) {
        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) }) {
            texts.append({ whereIs(header->parent()) + QStringLiteral(", title"),
                header->model()->headerData(section, header->orientation(), role).toString() });
        }
    }
}

/// The texts of one widget; cells of tables are data and not among them.
inline void appendTexts(const QWidget *widget, QVector<ShownText> &texts)
{
    const auto add = [&](const QString &kind, const QString &text) {
        texts.append({ QStringLiteral("%1, %2").arg(whereIs(widget), kind), text });
    };
    add(QStringLiteral("tool tip"), widget->toolTip());
    add(QStringLiteral("status tip"), widget->statusTip());
    add(QStringLiteral("accessible name"), widget->accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        add(QStringLiteral("text"), label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        add(QStringLiteral("text"), button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        add(QStringLiteral("title"), box->title());
    if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
        add(QStringLiteral("title"), dock->windowTitle());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        add(QStringLiteral("placeholder"), edit->placeholderText());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        for (int index = 0; index < combo->count(); ++index)
            add(QStringLiteral("choice"), combo->itemText(index));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int index = 0; index < tabs->count(); ++index)
            add(QStringLiteral("tab"), tabs->tabText(index));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        appendHeader(header, texts);
}

inline QVector<ShownText> textsOf(const QWidget *root)
{
    QVector<ShownText> texts;
    if (root->isWindow())
        texts.append({ whereIs(root) + QStringLiteral(", title"), root->windowTitle() });
    for (const QWidget *widget : root->findChildren<const QWidget *>()) {
        if (widget->isVisible())
            appendTexts(widget, texts);
    }
    return texts;
}

inline QVector<ShownText> textsOfMenu(const QMenu *menu)
{
    QVector<ShownText> texts{ { whereIs(menu), menu->title() } };
    for (const QAction *action : menu->actions()) {
        for (const QString &text : { action->text(), action->toolTip(), action->statusTip() })
            texts.append({ QStringLiteral("menu ") + menu->title(), text });
    }
    return texts;
}

/// Whether a widget has less room than its text needs; those that shorten it on purpose are not asked.
inline bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : label->width() < label->sizeHint().width();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button != nullptr && button->text().isEmpty()) // as those that scroll tabs, made as small as can be
        return false;
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
        return widget->width() < widget->minimumSizeHint().width();
    if (const auto *list = qobject_cast<const QTreeWidget *>(widget))
        return list->horizontalScrollBar()->maximum() > 0;
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        return area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width();
    }
    return false;
}

inline QStringList cutTexts(const QWidget *root)
{
    QStringList cut;
    for (const QWidget *widget : root->findChildren<const QWidget *>()) {
        if (widget->visibleRegion().isEmpty() || !isCut(widget)) // behind a tab a pane is merely out of sight
            continue;
        QVector<ShownText> texts;
        appendTexts(widget, texts);
        cut.append(QStringLiteral("%1 in %2 x %3: %4")
                       .arg(texts.last().where)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(texts.last().text));
    }
    return cut;
}

} // namespace clusprop::i18n_test
