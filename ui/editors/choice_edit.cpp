// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/choice_edit.h"

#include "core/values/number_text.h"
#include "ui/models/marks.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int nameRole = Qt::UserRole + 1;

/// One or two names are marks within a range ("0: no limit"), unless they are all of it.
bool listsAll(const CatalogEntry &entry)
{
    constexpr qint64 leastEnumeration = 3;
    const qint64 count = entry.values.size();
    const auto low = entry.lowerLimit();
    const auto high = entry.upperLimit();
    return count >= leastEnumeration
        || (count == leastEnumeration - 1 && (!high || *high - low.value_or(0) == count - 1));
}

} // namespace

bool hasChoices(const EditContext &context)
{
    if (context.entry == nullptr || context.entry->flags)
        return false;
    const bool isNumber = holdsNumber(context.syntax);
    if (isNumber && context.entry->isBoolean)
        return true;
    const wire::Format format = wire::formatOf(context.syntax);
    const bool isText = format == wire::Format::Sz || format == wire::Format::ExpandSz;
    const bool allFit = std::ranges::all_of(context.entry->values,
        [&](const NamedValue &value) { return value.text.has_value() ? isText : isNumber; });
    return allFit && listsAll(*context.entry);
}

ChoiceEdit::ChoiceEdit(const EditContext &context, const EditCheck &, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would write other numbers behind the first digit
    setFrame(false);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToContents);
    setWhatsThis(tr("F4 or Alt+Down opens the list. Another number can be typed."));
    const CatalogEntry &entry = *context.entry;
    for (const NamedValue &value : entry.values) {
        addLine(value.text.value_or(numberText(context.syntax, value.value, context.base)),
            value.name, value.summary);
    }
    if (entry.values.isEmpty()) { // a switch
        addLine(numberText(context.syntax, 0, context.base), tr("no"), {});
        addLine(numberText(context.syntax, 1, context.base), tr("yes"), {});
    }
    view()->setAccessibleName(tr("Values of %1").arg(entry.name));
    connect(this, &QComboBox::editTextChanged, this, &ChoiceEdit::edited);
}

void ChoiceEdit::addLine(const QString &text, const QString &name, const QString &summary)
{
    const QString label
        = text.isEmpty() ? tr("empty (%1)").arg(name) : tr("%1 (%2)").arg(text, name);
    addItem(label, text);
    const int line = count() - 1;
    setItemData(line, name, nameRole);
    if (!summary.isEmpty()) {
        setItemData(line, plainToolTip(summary), Qt::ToolTipRole);
        setItemData(line, summary, Qt::AccessibleDescriptionRole);
    }
}

/// The line with that number, text, label or name; -1 for none.
int ChoiceEdit::lineOf(const QString &text) const
{
    const auto number = numberFromText(text, m_context.syntax);
    for (int line = 0; line < count(); ++line) {
        const QString value = itemData(line).toString();
        const bool same
            = number ? numberFromText(value, m_context.syntax) == number : value == text;
        if (same || text == itemText(line)
            || text.compare(itemData(line, nameRole).toString(), Qt::CaseInsensitive) == 0)
            return line;
    }
    return -1;
}

QString ChoiceEdit::text() const
{
    const QString typed = currentText();
    const int line = lineOf(typed.trimmed());
    if (line < 0)
        return typed;
    const QString value = itemData(line).toString();
    // A number that was typed stays in the base in which it was typed.
    return numberFromText(typed, m_context.syntax) ? typed : value;
}

void ChoiceEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    int line = lineOf(text);
    if (line < 0 && !text.isEmpty()) {
        addLine(text, tr("not documented"), {});
        line = count() - 1;
    }
    setCurrentIndex(line);
    if (line < 0)
        setEditText(text);
    lineEdit()->selectAll();
}

void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // scrolls the table
}

} // namespace clusprop::ui
