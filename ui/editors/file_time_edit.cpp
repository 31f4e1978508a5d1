// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/file_time_edit.h"

#include "core/values/file_time.h"
#include "core/values/number_text.h"
#include "ui/editors/moment_edit.h"
#include "ui/editors/number_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QWheelEvent>

namespace clusprop::ui {
namespace {

/// A combo box that leaves the wheel to what is behind it while it has no focus.
class ZoneBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

FileTimeEdit::FileTimeEdit(const EditContext &context, const EditCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_syntax(context.syntax)
    , m_date(new MomentEdit)
    , m_zone(new ZoneBox)
    , m_count(new NumberEdit(context, check, nullptr))
    , m_remark(new QLabel)
{
    m_zone->setFocusPolicy(Qt::StrongFocus);
    m_zone->addItem(tr("UTC"));
    m_zone->addItem(tr("Local time (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_zone->setAccessibleName(tr("Time zone"));
    m_count->setFrame(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    auto *dateRow = new QHBoxLayout;
    dateRow->addWidget(m_date, 1);
    dateRow->addWidget(m_zone);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    auto *dateLabel = new QLabel(tr("&Date and time:"));
    dateLabel->setBuddy(m_date);
    form->addRow(dateLabel, dateRow);
    form->addRow(tr("&Count of 100 ns:"), m_count);
    form->addRow(m_remark);
    m_date->setAccessibleName(tr("Date and time"));
    m_count->setAccessibleName(tr("Count of 100 ns since 1601"));
    setFocusProxy(m_date);
    connect(m_date, &MomentEdit::edited, this, &FileTimeEdit::takeDate);
    connect(m_count, &NumberEdit::edited, this, &FileTimeEdit::takeCount);
    connect(m_count, &NumberEdit::refused, this, &FileTimeEdit::refused);
    connect(m_zone, &QComboBox::currentIndexChanged, this,
        [this](int zone) { m_date->setZone(static_cast<TimeZone>(zone)); });
}

void FileTimeEdit::takeDate()
{
    const auto moment = m_date->moment();
    m_dateIsOdd = !moment;
    if (moment)
        m_count->setText(QString::number(*moment));
    describe();
    emit edited();
}

void FileTimeEdit::takeCount()
{
    m_dateIsOdd = false;
    if (const auto count = numberFromText(m_count->text(), m_syntax))
        m_date->setMoment(*count);
    describe();
    emit edited();
}

void FileTimeEdit::describe()
{
    const auto count = numberFromText(m_count->text(), m_syntax);
    QString remark;
    if (!m_dateIsOdd && count && fileTimeText(*count).isEmpty())
        remark = tr("This count has no date: Windows takes it for a negative time.");
    else if (!m_dateIsOdd && count == 0U)
        remark = tr("A count of 0 usually says that the time is not set.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QString FileTimeEdit::text() const
{
    return m_dateIsOdd ? m_date->text() : m_count->text();
}

void FileTimeEdit::setText(const QString &text)
{
    const auto count = fileTimeFromText(text);
    m_count->setText(count ? QString::number(*count) : text);
    m_dateIsOdd = false;
    if (const auto number = numberFromText(m_count->text(), m_syntax))
        m_date->setMoment(*number);
    describe();
}

void FileTimeEdit::setReadOnly(bool readOnly)
{
    m_date->setReadOnly(readOnly);
    m_count->setReadOnly(readOnly);
}

} // namespace clusprop::ui
