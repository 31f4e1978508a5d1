// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a FILETIME: date and time in UTC or local time, and the count of 100 ns since
/// 1601. Both are always in step, and exact.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace clusprop::ui {

class MomentEdit;
class NumberEdit;

class FileTimeEdit final : public QWidget
{
    Q_OBJECT

public:
    FileTimeEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    /// The count; what was typed as date where that is no date.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void refused(const QString &reason);

private:
    void takeDate();
    void takeCount();
    void describe();

    quint32 m_syntax;
    MomentEdit *m_date;
    QComboBox *m_zone;
    NumberEdit *m_count;
    QLabel *m_remark;
    bool m_dateIsOdd = false; ///< what is typed as date is none
};

} // namespace clusprop::ui
