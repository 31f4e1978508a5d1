// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a list of strings: the lines, buttons that move and remove them, and their count.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clusprop::ui {

class LinesEdit;

class StringsEdit final : public QWidget
{
    Q_OBJECT

public:
    StringsEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] LinesEdit *lines() const { return m_lines; }

signals:
    void edited();

private:
    QPushButton *addButton(
        const QString &text, const QString &key, void (StringsEdit::*slot)()) const;
    void moveUp();
    void moveDown();
    void remove();
    void showState();

    LinesEdit *m_lines;
    QLabel *m_count;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace clusprop::ui
