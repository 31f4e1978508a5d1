// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/number_edit.h"

#include "core/values/number_text.h"
#include "ui/editors/text_validator.h"
#include "ui/models/marks.h"
#include "ui/words/core_words.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionSpinBox>
#include <QWheelEvent>

#include <algorithm>

namespace clusprop::ui {

NumberEdit::NumberEdit(const EditContext &context, const EditCheck &check, QWidget *parent)
    : QAbstractSpinBox(parent)
    , m_context(context)
    , m_validator(new TextValidator(TextValidator::Kind::Number, check, this))
    , m_suffix(new QLabel(lineEdit()))
{
    setFrame(false);
    setAutoFillBackground(true); // the cell's own text must not shine through
    setAccelerated(true);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus); // a wheel over it must not take the focus
    m_suffix->setTextFormat(Qt::PlainText);
    m_suffix->setAttribute(Qt::WA_TransparentForMouseEvents);
    const QString limits = context.entry == nullptr ? QString() : fromCore(limitsText(*context.entry));
    setWhatsThis(limits.isEmpty()
            ? tr("Numbers such as 10, 0xA and 1_000.")
            : tr("Documented: %1. Numbers such as 10, 0xA and 1_000.").arg(limits));
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] {
        updateSuffix();
        emit edited();
    });
    connect(lineEdit(), &QLineEdit::inputRejected, this,
        [this] { emit refused(m_validator->refusal(text())); });
    updateSuffix();
}

void NumberEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    lineEdit()->setText(text);
    if (!hasFrame()) // in its cell it is all that there is
        lineEdit()->selectAll();
}

quint64 NumberEdit::startOfSteps() const
{
    if (m_context.entry == nullptr)
        return 0;
    const auto byDefault
        = numberFromText(m_context.entry->defaultValue.toString(), m_context.syntax);
    const auto low = m_context.entry->lowerLimit();
    return byDefault.value_or(low ? static_cast<quint64>(*low) : 0);
}

/// The text keeps its base. It is inserted and not set, so that Ctrl+Z takes a step back.
void NumberEdit::stepBy(int steps)
{
    const auto number = numberFromText(text(), m_context.syntax);
    const bool isHex = text().trimmed().startsWith(u"0x", Qt::CaseInsensitive);
    const NumberBase base = isHex || (!number && m_context.base == NumberBase::Hexadecimal)
        ? NumberBase::Hexadecimal
        : NumberBase::Decimal;
    const quint64 next = number ? steppedNumber(m_context.syntax, m_context.entry, *number, steps)
                                : startOfSteps();
    lineEdit()->selectAll();
    lineEdit()->insert(numberText(m_context.syntax, next, base));
    lineEdit()->selectAll();
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    const auto number = numberFromText(text(), m_context.syntax);
    const auto leads = [&](int steps) {
        return !number
            || steppedNumber(m_context.syntax, m_context.entry, *number, steps) != *number;
    };
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, leads(1));
    enabled.setFlag(StepDownEnabled, leads(-1));
    return enabled;
}

QSize NumberEdit::sizeHint() const
{
    constexpr int digits = 12;
    const int number = std::max(lineEdit()->fontMetrics().horizontalAdvance(text()),
        fontMetrics().averageCharWidth() * digits);
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize room(number + m_suffix->sizeHint().width() + 4 * fontMetrics().averageCharWidth(),
        lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, room, this);
}

QValidator::State NumberEdit::validate(QString &text, int &position) const
{
    return m_validator->validate(text, position);
}

QString NumberEdit::suffix() const
{
    return m_suffix->text();
}

void NumberEdit::updateSuffix()
{
    QString words = m_context.entry == nullptr ? QString() : m_context.entry->unit;
    if (const auto number = numberFromText(text(), m_context.syntax)) {
        Property probe;
        if (const auto value = parseValue(text(), m_context.syntax))
            probe.values = { *value };
        if (const QString meaning = meaningOf(probe, m_context.entry); !meaning.isEmpty())
            words = (words.isEmpty() ? words : words + u' ') + tr("(%1)").arg(meaning);
    }
    m_suffix->setText(words);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, secondaryTextColour(palette()));
    m_suffix->setPalette(muted);
    const int gap = words.isEmpty() ? 0 : fontMetrics().averageCharWidth();
    const int most = lineEdit()->width() * 2 / 3; // the number comes first
    const int width = std::min(m_suffix->sizeHint().width(), most);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_suffix->setGeometry(
        leftToRight ? lineEdit()->width() - width - gap : gap, 0, width, lineEdit()->height());
    const int room = words.isEmpty() ? 0 : width + 2 * gap;
    lineEdit()->setTextMargins(leftToRight ? 0 : room, 0, leftToRight ? room : 0, 0);
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore(); // scrolls the table
}

void NumberEdit::resizeEvent(QResizeEvent *event)
{
    QAbstractSpinBox::resizeEvent(event);
    updateSuffix();
}

void NumberEdit::changeEvent(QEvent *event)
{
    QAbstractSpinBox::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange
        || type == QEvent::LayoutDirectionChange)
        updateSuffix();
}

} // namespace clusprop::ui
