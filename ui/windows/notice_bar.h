// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A sentence above a document that stays until it is no longer true, with what can be done.
#pragma once

#include "ui/windows/theme.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace clusprop::ui {

class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(NoticeKind kind, QWidget *parent = nullptr);

    /// Shows the bar with a plain text; an empty one hides it. A long text is cut, and whole in the
    /// tooltip.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_whole; }
    /// Adds a button for `action`, which it does not own.
    void addAction(QAction *action);
    /// A button that does nothing yet; it is the bar's.
    QPushButton *addButton(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adoptPalette();

    NoticeKind m_kind;
    QString m_whole;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace clusprop::ui
