// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/property_dialog.h"

#include "core/document/property_rows.h"
#include "core/validation/rules.h"
#include "core/values/convert_value.h"
#include "core/values/display.h"
#include "ui/models/cell_words.h"
#include "ui/models/marks.h"

#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

/// What of the notations that parseValue() takes is worth a hint, by format.
QString notationOf(wire::Format format)
{
    switch (format) {
    case wire::Format::MultiSz:
        return PropertyDialog::tr("One string a line");
    case wire::Format::Binary:
    case wire::Format::SecurityDescriptor:
        return PropertyDialog::tr("Bytes, for example 01 00 ff");
    case wire::Format::FileTime:
        return PropertyDialog::tr("2026-03-14T02:17:45Z, or a count of 100 ns since 1601");
    case wire::Format::Sz:
    case wire::Format::ExpandSz:
        return PropertyDialog::tr("Text");
    default:
        return PropertyDialog::tr("Number, for example 10 or 0xA");
    }
}

} // namespace

PropertyDialog::PropertyDialog(const Document &document, int object, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_place{ object, Scope::Common, {}, -1 }
{
    setWindowTitle(tr("Add a property to %1").arg(document.object(object).name));
    build();
    offerNames();
    m_name->setFocus();
    adoptName();
}

PropertyDialog::PropertyDialog(
    const Document &document, const PropertyPlace &place, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_place(place)
{
    setWindowTitle(
        tr("Change the format of %1 of %2").arg(place.name, document.object(place.object).name));
    build();
    m_name->setEditText(place.name);
    m_name->setEnabled(false);
    m_scope->setCurrentIndex(isPrivate(place.scope) ? 1 : 0);
    m_scope->setEnabled(false);
    m_format->setFocus();
    const Property *property = document.object(place.object).list(place.scope).find(place.name);
    if (property != nullptr)
        m_format->setCurrentIndex(m_format->findData(property->syntax()));
    adoptName();
    adoptFormat();
}

void PropertyDialog::build()
{
    m_name = new QComboBox;
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(36);
    m_scope = new QComboBox;
    m_scope->addItem(tr("Common"), static_cast<int>(Scope::Common));
    m_scope->addItem(tr("Private"), static_cast<int>(Scope::Private));
    m_format = new QComboBox;
    for (const wire::Format format : typableFormats())
        m_format->addItem(QString::fromStdString(wire::formatName(format)),
            QVariant::fromValue(wire::listValue(format)));
    m_summary = new QLabel;
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_summary);
    form->addRow(tr("&List"), m_scope);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Value"), buildValue());

    m_sign = new QLabel;
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *message = new QHBoxLayout;
    message->addWidget(m_sign, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(isAdding() ? tr("&Add") : tr("Chan&ge"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(message);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_message->setMinimumHeight(2 * fontMetrics().height()); // the dialog does not jump
    m_summary->setMinimumHeight(2 * fontMetrics().height());
    setMinimumWidth(70 * fontMetrics().averageCharWidth());

    connect(m_name, &QComboBox::editTextChanged, this, &PropertyDialog::adoptName);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PropertyDialog::adoptName);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PropertyDialog::adoptFormat);
    connect(m_line, &QLineEdit::textChanged, this, &PropertyDialog::check);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &PropertyDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *PropertyDialog::buildValue()
{
    m_line = new QLineEdit;
    m_line->setAccessibleName(tr("Value"));
    m_lines = new QPlainTextEdit;
    m_lines->setAccessibleName(tr("Value, one string a line"));
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setMaximumHeight(6 * fontMetrics().height());
    m_lines->hide();
    m_value = new QWidget;
    auto *layout = new QVBoxLayout(m_value);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    layout->addWidget(m_lines);
    m_value->setFocusProxy(m_line);
    return m_value;
}

/// What is documented and not stored comes as a list; any other name can be typed.
void PropertyDialog::offerNames()
{
    for (const PropertyRow &row : propertyRows(m_document, m_place.object, true)) {
        if (row.state != RowState::NotStored || row.entry == nullptr || isReadOnly(row.scope))
            continue;
        m_name->addItem(row.name, static_cast<int>(row.scope));
        m_name->setItemData(
            m_name->count() - 1, plainToolTip(row.entry->summary), Qt::ToolTipRole);
    }
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCurrentIndex(-1);
    m_name->clearEditText();
}

/// A documented name says which list and format it wants.
void PropertyDialog::adoptName()
{
    const QString name = m_name->currentText().trimmed();
    const ClusterObject &object = m_document.object(m_place.object);
    const int known = m_name->findText(name, Qt::MatchFixedString);
    if (isAdding() && known >= 0) {
        const auto scope = static_cast<Scope>(m_name->itemData(known).toInt());
        const QSignalBlocker unheard(m_scope);
        m_scope->setCurrentIndex(isPrivate(scope) ? 1 : 0);
    }
    const CatalogEntry *entry = catalogEntry(object, scope(), name);
    m_summary->setText(entry != nullptr ? entry->summary
            : name.isEmpty()            ? QString()
                                        : tr("Not documented; its value cannot be checked."));
    if (isAdding() && entry != nullptr && entry->format) {
        m_format->setCurrentIndex(
            m_format->findData(QVariant::fromValue(wire::listValue(*entry->format))));
        if (valueText().isEmpty() && entry->defaultValue.isValid())
            setValueText(entry->defaultValue.toString());
    }
    check();
}

void PropertyDialog::adoptFormat()
{
    const wire::Format format = wire::formatOf(syntax());
    const bool isList = format == wire::Format::MultiSz;
    m_line->setVisible(!isList);
    m_lines->setVisible(isList);
    m_value->setFocusProxy(isList ? static_cast<QWidget *>(m_lines) : m_line);
    m_line->setPlaceholderText(notationOf(format));
    m_lines->setPlaceholderText(notationOf(format));
    if (!isAdding()) {
        const Property *property
            = m_document.object(m_place.object).list(m_place.scope).find(m_place.name);
        const auto text = property == nullptr || property->values.isEmpty()
            ? tl::expected<QString, QString>(QString())
            : convertedText(property->values.first(), syntax());
        setValueText(text.value_or(QString()));
        check();
        if (!text)
            say(Severity::Note, text.error());
        return;
    }
    check();
}

void PropertyDialog::check()
{
    QPushButton *accept = m_buttons->button(QDialogButtonBox::Ok);
    accept->setEnabled(false);
    const QString name = m_name->currentText().trimmed();
    if (name.isEmpty()) {
        say(Severity::Note, tr("Choose a documented property, or type the name of another."));
        return;
    }
    const auto value = parseValue(valueText(), syntax());
    if (isAdding()) {
        // A name that is taken is the first thing to know, whatever the value is.
        const auto added = makeAdd(m_document.current(), m_place.object, scope(), name,
            value ? *value : Value{ syntax(), {}, {}, true });
        if (!added) {
            say(Severity::Error, added.error());
            return;
        }
        m_edit = *added;
    }
    if (!value) {
        say(Severity::Error, value.error());
        return;
    }
    if (!isAdding()) {
        const int position
            = m_document.object(m_place.object).list(m_place.scope).indexOf(m_place.name);
        m_edit = makeRetype(
            m_document.current(), m_place.object, m_place.scope, position, *value);
    }
    const QVector<Issue> issues
        = checkEdit(m_document.object(m_place.object), scope(), m_edit.property);
    const Issue *worst = issues.isEmpty() ? nullptr : &issues.first();
    accept->setEnabled(
        worst == nullptr || worst->severity != Severity::Error || worst->canBeAllowed);
    if (worst == nullptr)
        say(Severity::Note, {});
    else if (worst->severity == Severity::Error && worst->canBeAllowed)
        say(worst->severity, tr("%1. It has to be allowed before it can be exported.").arg(worst->text));
    else
        say(worst->severity, worst->text);
}

void PropertyDialog::say(Severity severity, const QString &text)
{
    const int side = fontMetrics().height();
    m_sign->setPixmap(text.isEmpty()
            ? QPixmap()
            : severityIcon(severity, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    const QString message
        = text.isEmpty() ? QString() : tr("%1: %2").arg(severityTitle(severity), text);
    if (message == m_message->text())
        return;
    m_message->setText(message);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

Scope PropertyDialog::scope() const
{
    return isAdding() ? static_cast<Scope>(m_scope->currentData().toInt()) : m_place.scope;
}

quint32 PropertyDialog::syntax() const
{
    return m_format->currentData().value<quint32>();
}

QString PropertyDialog::valueText() const
{
    return !m_lines->isHidden() ? m_lines->toPlainText() : m_line->text();
}

void PropertyDialog::setValueText(const QString &text)
{
    if (!m_lines->isHidden())
        m_lines->setPlainText(text);
    else
        m_line->setText(text);
}

} // namespace clusprop::ui
