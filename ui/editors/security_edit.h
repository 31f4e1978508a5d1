// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A security descriptor in three pictures: its entries in words, as SDDL, and its bytes.
///
/// Words and SDDL are read-only. Where the value is stored as plain bytes these can be edited, and
/// the other two pictures follow.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QTabWidget>

class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace clusprop::ui {

class BytesEdit;

/// Whether a value is a security descriptor by its format, or by its name and its bytes.
[[nodiscard]] bool isSecurityDescriptor(const EditContext &context);

class SecurityEdit final : public QTabWidget
{
    Q_OBJECT

public:
    SecurityEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    /// Hexadecimal digits.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void said(Severity severity, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWords();
    QWidget *buildSddl();
    void describe();
    void copyEntries() const;

    QLabel *m_owner;
    QLabel *m_group;
    QTreeWidget *m_entries;
    QPlainTextEdit *m_sddl;
    BytesEdit *m_bytes;
};

} // namespace clusprop::ui
