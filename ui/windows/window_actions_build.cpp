// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The rows of window_actions.cpp as actions that menus and buttons show.

#include "ui/windows/icons.h"
#include "ui/windows/window_actions.h"

#include <QAction>
#include <QGuiApplication>

namespace clusprop::ui {

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(tr(row.text), this);
        if (*row.keys != '\0')
            action->setShortcuts(QKeySequence::listFromString(
                QString::fromLatin1(row.keys), QKeySequence::PortableText));
        action->setCheckable(row.checkable);
        m_actions[static_cast<std::size_t>(row.id)] = action;
        setReason(row.id, {});
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::Settings]->setMenuRole(QAction::PreferencesRole);
    drawIcons();
}

QList<QAction *> WindowActions::all() const
{
    return { m_actions.begin(), m_actions.end() };
}

void WindowActions::enable(bool hasDocument, const std::function<bool(ActionId)> &pageCan)
{
    for (const ActionRow &row : actionRows()) {
        bool enabled = true;
        switch (row.needs) {
        case ActionNeeds::Nothing:
            break;
        case ActionNeeds::Document:
            enabled = hasDocument;
            break;
        case ActionNeeds::Page:
            enabled = hasDocument && pageCan(row.id);
            break;
        }
        (*this)[row.id]->setEnabled(enabled);
    }
}

void WindowActions::setReason(ActionId id, const QString &reason)
{
    const char *tip = actionRows()[static_cast<std::size_t>(id)].tip;
    const QString text = !reason.isEmpty() ? reason : *tip != '\0' ? tr(tip) : QString();
    (*this)[id]->setStatusTip(text);
    (*this)[id]->setToolTip(text);
}

void WindowActions::drawIcons()
{
    const QPalette palette = QGuiApplication::palette();
    for (const ActionRow &row : actionRows()) {
        if (*row.icon != u'\0')
            (*this)[row.id]->setIcon(icon(QStringView(row.icon), palette));
    }
}

} // namespace clusprop::ui
