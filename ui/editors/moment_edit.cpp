// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/moment_edit.h"

#include "core/values/file_time.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

namespace clusprop::ui {

MomentEdit::MomentEdit(QWidget *parent)
    : QAbstractSpinBox(parent)
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setWhatsThis(tr("Write 2026-03-14 02:17:45, with up to seven decimals and an offset such as "
                    "+02:00 if you like. Up and Down change the part under the cursor."));
    connect(lineEdit(), &QLineEdit::textChanged, this, &MomentEdit::edited);
}

/// The text names its offset, unless somebody took it away.
std::optional<quint64> MomentEdit::moment() const
{
    const auto asUtc = fileTimeFromText(text());
    if (m_zone == TimeZone::Utc || !asUtc)
        return asUtc;
    return fileTimeFromText(text(), localOffsetAt(*asUtc));
}

QString MomentEdit::textOf(quint64 ticks) const
{
    const QString text
        = m_zone == TimeZone::Utc ? fileTimeText(ticks) : fileTimeText(ticks, localOffset(ticks));
    return QString(text).replace(u'T', u' ');
}

void MomentEdit::setMoment(quint64 ticks)
{
    const QSignalBlocker blocker(this);
    lineEdit()->setText(textOf(ticks));
    lineEdit()->setCursorPosition(0);
}

void MomentEdit::setZone(TimeZone zone)
{
    const auto ticks = moment();
    m_zone = zone;
    if (ticks)
        setMoment(*ticks);
}

void MomentEdit::stepBy(int steps)
{
    const auto ticks = moment();
    if (!ticks)
        return;
    const int position = lineEdit()->cursorPosition();
    const int offset = m_zone == TimeZone::Utc ? 0 : localOffset(*ticks);
    const auto next = steppedFileTime(*ticks, offset, timePartAt(text(), position), steps);
    if (!next)
        return;
    lineEdit()->selectAll();
    lineEdit()->insert(textOf(*next)); // and not set, so that Ctrl+Z takes it back
    lineEdit()->setCursorPosition(position);
}

QAbstractSpinBox::StepEnabled MomentEdit::stepEnabled() const
{
    return isReadOnly() || !moment() ? StepEnabled(StepNone) : StepUpEnabled | StepDownEnabled;
}

QValidator::State MomentEdit::validate(QString &text, int &) const
{
    return fileTimeFromText(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

QSize MomentEdit::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QString longest = QStringLiteral("30828-09-14 02:48:05.4775807+00:00  ");
    const QSize text(fontMetrics().horizontalAdvance(longest), lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this);
}

void MomentEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore(); // scrolls the table
}

} // namespace clusprop::ui
