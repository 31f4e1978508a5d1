// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/property_tree_row.h"

#include "core/validation/rules.h"
#include "ui/words/core_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PropertyTreeRow)
};

/// A field for lines turns other line ends within a string into its own.
bool survivesLines(const Value &value)
{
    const auto strings = stringsOf(value);
    if (!strings)
        return true;
    const auto again = parseValue(editText(value), value.syntax);
    const bool hasOtherLineEnds
        = std::any_of(strings->begin(), strings->end(), [](const QString &text) {
              return text.contains(u'\r') || text.contains(QChar::LineSeparator)
                  || text.contains(QChar::ParagraphSeparator);
          });
    return !hasOtherLineEnds && again && stringsOf(*again) == strings;
}

QString placeReasonOf(const TreeRow &row)
{
    const wire::Format format = wire::formatOf(row.syntax());
    if (!row.current && (row.row.entry == nullptr || !row.row.entry->format))
        return Words::tr(
            "The format of this property is not documented, so no value can be added here.");
    if (format == wire::Format::SecurityDescriptor)
        return Words::tr("A security descriptor is shown in words (F2); it cannot be edited here.");
    if (!isEditableInPlace(format))
        return Words::tr("The bytes can be looked at (F2); they cannot be edited here.");
    if (!row.current || row.current->values.isEmpty())
        return {};
    const Value &value = row.current->values.first();
    if (!value.readable)
        return Words::tr(
            "The bytes do not fit their format. They can be looked at (F2), but not edited here.");
    if (!survivesLines(value))
        return Words::tr(
            "A string of this list has a line end in it that is not kept when it is edited.");
    return {};
}

/// FILETIME is a number, too, but is written as a time.
bool isWholeNumber(wire::Format format)
{
    return format == wire::Format::Dword || format == wire::Format::ULargeInteger
        || format == wire::Format::Long || format == wire::Format::LargeInteger
        || format == wire::Format::Word;
}

} // namespace

bool isEditableInPlace(wire::Format format)
{
    return isWholeNumber(format) || format == wire::Format::Binary || format == wire::Format::Sz
        || format == wire::Format::ExpandSz || format == wire::Format::MultiSz
        || format == wire::Format::FileTime;
}

bool isDefault(const TreeRow &row, const Value &value)
{
    const auto byDefault = row.row.entry == nullptr ? std::nullopt : defaultValue(*row.row.entry);
    return byDefault && byDefault->syntax == value.syntax && byDefault->payload == value.payload;
}

quint32 TreeRow::syntax() const
{
    if (current && !current->values.isEmpty())
        return current->syntax();
    if (row.entry != nullptr && row.entry->format)
        return wire::listValue(*row.entry->format);
    return wire::listValue(wire::Format::Unknown);
}

bool TreeRow::isTwoState() const
{
    return row.entry != nullptr && row.entry->isTwoState()
        && syntax() == wire::listValue(wire::Format::Dword);
}

std::optional<quint64> TreeRow::switchNumber() const
{
    const bool isSwitch = current && row.entry != nullptr && row.entry->isBoolean
        && syntax() == wire::listValue(wire::Format::Dword);
    const auto number = isSwitch ? numberOf(*current) : std::nullopt;
    return number && (*number <= 1 || isTwoState()) ? number : std::nullopt;
}

QVector<TreeRow> treeRows(const Document &document, int object, bool withDocumented)
{
    QVector<TreeRow> rows;
    QHash<std::pair<int, QString>, int> seen;
    for (const PropertyRow &source : propertyRows(document, object, withDocumented)) {
        rows.append(treeRow(document, object, source));
        rows.last().occurrence
            = seen[{ static_cast<int>(source.scope), source.name.toCaseFolded() }]++;
    }
    return rows;
}

TreeRow treeRow(const Document &document, int object, PropertyRow source)
{
    const ClusterObject &owner = document.object(object);
    TreeRow row;
    row.row = std::move(source);
    Property probe;
    probe.name = row.row.name;
    if (row.row.position >= 0)
        row.current = owner.list(row.row.scope).properties[row.row.position];
    row.findings = findingsOf(document.issuesOf(object), row.row.scope, row.row.name);
    row.readOnlyReason = fromCore(lockReason(owner, row.row.scope, row.current.value_or(probe)));
    row.placeReason = row.readOnlyReason.isEmpty() ? placeReasonOf(row) : row.readOnlyReason;
    return row;
}

TreeRow treeRow(const Document &document, int object, Scope scope, const QString &name)
{
    return treeRow(document, object,
        propertyRow(document.object(object), document.loaded().objects[object], scope, name));
}

bool isSameProperty(const TreeRow &left, const TreeRow &right)
{
    return left.row.scope == right.row.scope && left.occurrence == right.occurrence
        && left.row.name.compare(right.row.name, Qt::CaseInsensitive) == 0;
}

bool showsSame(const TreeRow &left, const TreeRow &right)
{
    return left.current == right.current && left.row.loaded == right.row.loaded
        && left.row.name == right.row.name && left.row.position == right.row.position
        && left.row.state == right.row.state && left.row.modified == right.row.modified
        && left.findings == right.findings && left.placeReason == right.placeReason;
}

QString valueText(const TreeRow &row, NumberBase base)
{
    if (!row.current)
        return Words::tr("not stored");
    const QString text = displayProperty(*row.current, base);
    return text.isEmpty() ? Words::tr("empty text") : text;
}

bool isWording(const TreeRow &row)
{
    return !row.current || displayProperty(*row.current).isEmpty();
}

QString valueAndMeaning(const TreeRow &row, NumberBase base)
{
    const QString meaning = row.current ? meaningOf(*row.current, row.row.entry) : QString();
    const QString value = valueText(row, base);
    if (row.switchNumber().value_or(0) > 1)
        return Words::tr("%1 (invalid)").arg(value);
    return meaning.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, meaning);
}

QString editTextOf(const TreeRow &row, NumberBase base)
{
    if (!row.current || row.current->values.isEmpty())
        return {};
    const Value &value = row.current->values.first();
    const bool asShown = base == NumberBase::Hexadecimal && isWholeNumber(value.format());
    return asShown ? displayValue(value, base) : editText(value);
}

QString stateText(const TreeRow &row)
{
    QStringList words{ fromCore(rowStateText(row.row.state)) };
    if (row.row.modified)
        words.append(Words::tr("changed"));
    if (row.isReadOnly())
        words.append(Words::tr("read-only"));
    return words.join(QStringLiteral(", "));
}

QString loadedText(const TreeRow &row, NumberBase base)
{
    return row.row.loaded ? displayProperty(*row.row.loaded, base) : QString();
}

} // namespace clusprop::ui
