// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The editor of a set of bits: a list to check, and the number that comes of it in both bases.
///
/// A bit that is set and not documented has its own line, so that it is kept unless somebody clears
/// it there. Names that stand for several bits are partly checked where only some are set.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace clusprop::ui {

class NumberEdit;

class FlagsEdit final : public QWidget
{
    Q_OBJECT

public:
    FlagsEdit(const EditContext &context, const EditCheck &check, QWidget *parent);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void refused(const QString &reason);

private:
    QTreeWidgetItem *addLine(quint64 bits, const QString &name, const QString &summary);
    void addUnknownBits(quint64 number);
    void showNumber();
    void itemToggled(const QTreeWidgetItem &item);

    EditContext m_context;
    QTreeWidget *m_list;
    NumberEdit *m_number;
    QLabel *m_otherBase;
    QLabel *m_about; ///< the current bit in full, because columns cut it
    quint64 m_listed = 0; ///< bits that have a line
    bool m_readOnly = false;
};

} // namespace clusprop::ui
