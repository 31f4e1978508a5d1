// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a text that a line cannot show: long, or of several lines.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QPlainTextEdit>

namespace clusprop::ui {

/// Whether a text needs more than one line to be read.
[[nodiscard]] bool isLongText(const QString &text);

class LongTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    LongTextEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    /// With the line ends of the text that was set.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Whether text() after setText() is the same; not so with mixed line ends.
    [[nodiscard]] static bool keeps(const QString &text);

    /// The text can still be selected and copied, also with keys.
    void setReadOnly(bool readOnly);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited();

private:
    QString m_lineEnd = QStringLiteral("\n");
};

} // namespace clusprop::ui
