// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/property_dialog.h"

#include "core/document/property_rows.h"
#include "core/validation/rules.h"
#include "core/values/convert_value.h"
#include "core/values/display.h"
#include "ui/models/cell_words.h"
#include "ui/words/core_words.h"
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

#include <algorithm>

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

/// "How long to wait. (0 … 60 s; default 20 s)"
QString summaryOf(const CatalogEntry &entry)
{
    QStringList facts;
    if (!rangeText(entry).isEmpty())
        facts.append(fromCore(rangeText(entry)));
    CatalogEntry bare = entry; // what is known of the default beside its value is the inspector's
    bare.defaultNote.clear();
    if (!defaultText(bare).isEmpty())
        facts.append(PropertyDialog::tr("default %1").arg(defaultText(bare)));
    if (facts.isEmpty())
        return entry.summary;
    return PropertyDialog::tr("%1 (%2)").arg(entry.summary, facts.join(QLatin1String("; ")));
}

} // namespace

PropertyDialog::PropertyDialog(const Document &document, int object, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_place{ object, Scope::Common, {}, -1 }
{
    setWindowTitle(tr("Add a property to %1").arg(captionOf(document.object(object).name)));
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
    const PropertyList &list = document.object(place.object).list(place.scope);
    if (m_place.position < 0)
        m_place.position = list.indexOf(place.name);
    setWindowTitle(
        tr("Change the format of %1 of %2")
            .arg(captionOf(place.name), captionOf(document.object(place.object).name)));
    build();
    m_name->setEditText(place.name);
    m_name->setEnabled(false);
    m_scope->setCurrentIndex(isPrivate(place.scope) ? 1 : 0);
    m_scope->setEnabled(false);
    m_format->setFocus();
    chooseFormat(stored().syntax());
    adoptEntry();
    adoptFormat();
}

PropertyDialog::~PropertyDialog()
{
    // The name is completed when it loses the keyboard, even if it does so on the way out.
    m_name->disconnect(this);
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
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setMinimumWidth(70 * fontMetrics().averageCharWidth());

    connect(m_name, &QComboBox::editTextChanged, this, &PropertyDialog::adoptName);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &PropertyDialog::adoptEntry);
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
    m_value->setFocusPolicy(Qt::ClickFocus); // else the mnemonic of its label is without effect
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

/// A documented name says which list and format it wants, and what the default is.
void PropertyDialog::adoptName()
{
    const int known = m_name->findText(name(), Qt::MatchFixedString);
    if (known >= 0) {
        const auto scope = static_cast<Scope>(m_name->itemData(known).toInt());
        const QSignalBlocker unheard(m_scope);
        m_scope->setCurrentIndex(isPrivate(scope) ? 1 : 0);
    }
    adoptEntry();
}

/// What is known of the name in the chosen list.
void PropertyDialog::adoptEntry()
{
    const CatalogEntry *entry
        = catalogEntry(m_document.object(m_place.object), scope(), name());
    m_summary->setText(entry != nullptr ? summaryOf(*entry)
            : name().isEmpty() ? tr("Choose a documented property, or type the name of another.")
                               : tr("Not documented; its value cannot be checked."));
    if (isAdding()) {
        if (entry != nullptr && entry->format)
            chooseFormat(wire::listValue(*entry->format));
        if (valueText() == m_offered) { // nothing was typed
            const auto usual = entry != nullptr ? defaultValue(*entry) : std::nullopt;
            offerValue(usual && usual->syntax == syntax() ? editText(*usual) : QString());
        }
    }
    check();
    growToFit();
}

void PropertyDialog::adoptFormat()
{
    const QString typed = valueText();
    const wire::Format format = wire::formatOf(syntax());
    const bool isList = format == wire::Format::MultiSz;
    m_line->setVisible(!isList);
    m_lines->setVisible(isList);
    m_value->setFocusProxy(isList ? static_cast<QWidget *>(m_lines) : m_line);
    m_line->setPlaceholderText(notationOf(format));
    m_lines->setPlaceholderText(notationOf(format));
    if (isAdding()) {
        setValueText(typed);
        check();
    } else {
        offerConverted();
    }
}

void PropertyDialog::offerConverted()
{
    const auto text = stored().values.isEmpty()
        ? tl::expected<QString, Sentence>(QString())
        : convertedText(stored().values.first(), syntax());
    offerValue(text.value_or(QString()));
    check();
    if (text || isSameFormat())
        return;
    say(Severity::Note, fromCore(text.error()));
    // An empty text would do, but only if it is meant: what is typed is checked again.
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

/// Why there is no property to make of the text yet; nothing when there is.
std::optional<PropertyDialog::Complaint> PropertyDialog::makeEdit()
{
    if (name().isEmpty())
        return Complaint{}; // what to do stands beside it
    if (!isAdding() && isSameFormat())
        return Complaint{ Severity::Note, tr("This is its format. Choose another.") };
    const auto value = parseValue(valueText(), syntax());
    if (isAdding()) {
        // A name that is taken is the first thing to know, whatever the value is.
        const auto added = makeAdd(m_document.current(), m_place.object, scope(), name(),
            value ? *value : Value{ syntax(), {}, {}, true });
        if (!added)
            return Complaint{ Severity::Error, fromCore(added.error()) };
        m_edit = *added;
    }
    if (!value)
        return Complaint{ valueText().isEmpty() ? Severity::Note : Severity::Error, fromCore(value.error()) };
    if (!isAdding()) {
        m_edit = makeRetype(
            m_document.current(), m_place.object, m_place.scope, m_place.position, *value);
    }
    return {};
}

void PropertyDialog::check()
{
    QPushButton *accept = m_buttons->button(QDialogButtonBox::Ok);
    accept->setEnabled(false);
    if (const auto complaint = makeEdit()) {
        say(complaint->severity, complaint->text);
        return;
    }
    const QVector<Issue> issues
        = checkEdit(m_document.object(m_place.object), scope(), m_edit.property);
    const auto hard = std::ranges::find_if(issues, [](const Issue &issue) {
        return issue.severity == Severity::Error && !issue.canBeAllowed;
    });
    accept->setEnabled(hard == issues.end());
    if (hard != issues.end())
        say(hard->severity, fromCore(hard->text));
    else if (issues.isEmpty() || issues.first().rule == u"unknown") // which the summary says
        say(Severity::Note, {});
    else if (issues.first().severity == Severity::Error)
        say(Severity::Error,
            tr("%1. It has to be allowed before it can be exported.").arg(fromCore(issues.first().text)));
    else
        say(issues.first().severity, fromCore(issues.first().text));
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
    growToFit();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Long texts want more lines than are kept free for them. It never shrinks, as that would be felt.
void PropertyDialog::growToFit()
{
    const int height = layout()->totalHeightForWidth(width());
    if (isVisible() && height > this->height())
        resize(width(), height);
}

Scope PropertyDialog::scope() const
{
    return isAdding() ? static_cast<Scope>(m_scope->currentData().toInt()) : m_place.scope;
}

quint32 PropertyDialog::syntax() const
{
    return m_format->currentData().value<quint32>();
}

QString PropertyDialog::name() const
{
    return isAdding() ? m_name->currentText().trimmed() : m_place.name;
}

const Property &PropertyDialog::stored() const
{
    return m_document.object(m_place.object).list(m_place.scope).properties[m_place.position];
}

bool PropertyDialog::isSameFormat() const
{
    return stored().syntax() == syntax();
}

/// One that cannot be typed leaves the choice as it is.
void PropertyDialog::chooseFormat(quint32 syntax)
{
    const int index = m_format->findData(syntax);
    if (index >= 0)
        m_format->setCurrentIndex(index);
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

void PropertyDialog::offerValue(const QString &text)
{
    m_offered = text;
    setValueText(text);
}

} // namespace clusprop::ui
