// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of bytes: the grid to type into, and below it where the cursor is, how many bytes
/// there are, how keys are taken, and the notations to copy as.
#pragma once

#include "core/validation/issue.h"
#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace clusprop::ui {

class ByteGrid;

class BytesEdit final : public QWidget
{
    Q_OBJECT

public:
    BytesEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    /// Hexadecimal digits.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] ByteGrid *grid() const { return m_grid; }
    /// "Offset 28 (0x1c) of 64 bytes".
    [[nodiscard]] QString placeText() const;

signals:
    void edited();
    /// What became of a key or a paste.
    void said(Severity severity, const QString &text);

private:
    void showState();

    ByteGrid *m_grid;
    QLabel *m_place;
    QComboBox *m_column;
    QCheckBox *m_inserts;
    QPushButton *m_paste;
    QPushButton *m_copy;
};

} // namespace clusprop::ui
