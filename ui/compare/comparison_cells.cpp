// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What stands in the cells of a comparison.

#include "core/changes/text_difference.h"
#include "core/validation/rules.h"
#include "ui/compare/comparison_model.h"
#include "ui/models/marks.h"
#include "ui/windows/icons.h"

#include <QGuiApplication>
#include <QPoint>

#include <algorithm>
#include <array>
#include <optional>

namespace clusprop::ui {
namespace {

struct MarkRow
{
    QLatin1String word; ///< as differenceWord() says it
    const char *text; ///< to be translated
    const char16_t *icon;
};
constexpr std::array marks{
    MarkRow{ QLatin1String("added"), QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "added"),
        u"add-property" },
    MarkRow{ QLatin1String("removed"),
        QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "removed"), u"remove-property" },
    MarkRow{ QLatin1String("changed"),
        QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "changed"), u"unequal" },
    MarkRow{ QLatin1String("retyped"),
        QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "retyped"), u"retype" },
    MarkRow{ QLatin1String("renamed"),
        QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "renamed"), u"renamed" },
    MarkRow{ QLatin1String("moved"), QT_TRANSLATE_NOOP("clusprop::ui::ComparisonModel", "moved"),
        u"moved" },
};

const MarkRow *findMark(const QString &word)
{
    const auto found = std::ranges::find_if(
        marks, [&word](const MarkRow &row) { return word == row.word; });
    return found == marks.end() ? nullptr : &*found;
}

QString translated(const QString &words)
{
    QStringList texts;
    for (const QString &word : words.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const MarkRow *row = findMark(word);
        texts.append(row != nullptr ? ComparisonModel::tr(row->text) : word);
    }
    return texts.join(QStringLiteral(", "));
}

/// Both bytes from shortly before the first difference on, where their beginnings look the same.
std::pair<QString, QString> aroundDifference(const QByteArray &before, const QByteArray &after)
{
    constexpr qsizetype lead = 4; // bytes in front of the difference
    constexpr qsizetype most = 24; // bytes in all
    const qsizetype from = std::max<qsizetype>(0, firstDifference(before, after) - lead);
    const auto text = [from](const QByteArray &bytes) {
        const QString end = from + most < bytes.size() ? QStringLiteral(" …") : QString();
        return ComparisonModel::tr("%n bytes, from 0x%1: %2", nullptr, static_cast<int>(bytes.size()))
            .arg(QString::number(from, 16), hexText(bytes.mid(from, most)) + end);
    };
    return { text(before), text(after) };
}

std::optional<QByteArray> onlyPayload(const Property *property)
{
    if (property == nullptr || property->values.size() != 1)
        return std::nullopt;
    return property->values.first().payload.toByteArray();
}

} // namespace

const Property *ComparisonModel::propertyOf(
    const ObjectComparison &object, const ComparisonRow &row, Column side) const
{
    const bool isBefore = side == Before;
    return row.isFact() ? nullptr
                        : propertyAt(state(side).cluster(), isBefore ? object.before : object.after,
                              row.scope, isBefore ? row.before : row.after);
}

QString ComparisonModel::valueText(
    const ObjectComparison &object, const ComparisonRow &row, Column side) const
{
    if (row.isFact()) {
        const FactChange &fact = object.facts[row.fact];
        return side == Before ? fact.before : fact.after;
    }
    const int owner = side == Before ? object.before : object.after;
    if (owner < 0)
        return {};
    const Property *property = propertyOf(object, row, side);
    if (property == nullptr)
        return tr("not stored");
    const QString value = displayProperty(*property, m_base);
    const QString meaning = meaningOf(
        *property, catalogEntry(state(side).cluster().objects[owner], row.scope, property->name));
    if (value.isEmpty())
        return tr("empty text");
    return meaning.isEmpty() ? value : tr("%1 (%2)").arg(value, meaning);
}

std::pair<QString, QString> ComparisonModel::valueTexts(
    const ObjectComparison &object, const ComparisonRow &row) const
{
    const std::pair<QString, QString> texts{ valueText(object, row, Before),
        valueText(object, row, After) };
    if (row.change < 0 || texts.first != texts.second)
        return texts;
    const auto before = onlyPayload(propertyOf(object, row, Before));
    const auto after = onlyPayload(propertyOf(object, row, After));
    return before && after && *before != *after ? aroundDifference(*before, *after) : texts;
}

QString ComparisonModel::objectText(const ObjectComparison &object, int column) const
{
    const auto nameOn = [this](int at, Column side) {
        return at < 0 ? tr("not there") : state(side).cluster().objects[at].name;
    };
    switch (static_cast<Column>(column)) {
    case Name:
        return object.after >= 0 ? objectLabel(m_after.cluster().objects[object.after])
                                 : objectLabel(m_before.cluster().objects[object.before]);
    case Kind:
        return translated(differenceWord(object));
    case Before:
        return object.isPaired() && !object.isRenamed() ? QString() : nameOn(object.before, Before);
    case After:
        return object.isPaired() && !object.isRenamed() ? QString() : nameOn(object.after, After);
    case Format:
        break;
    }
    return {};
}

QString ComparisonModel::rowText(
    const ObjectComparison &object, const ComparisonRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        if (row.isFact())
            return factWord(object.facts[row.fact].fact);
        return isPrivate(row.scope) ? tr("%1 (private)").arg(row.name) : row.name;
    case Kind:
        return translated(differenceWord(row, object));
    case Before:
        return valueTexts(object, row).first;
    case After:
        return valueTexts(object, row).second;
    case Format:
        break;
    }
    const Property *before = propertyOf(object, row, Before);
    const Property *after = propertyOf(object, row, After);
    if (before == nullptr && after == nullptr)
        return {};
    if (before == nullptr || after == nullptr)
        return formatText(after != nullptr ? *after : *before);
    const QString old = formatText(*before);
    const QString now = formatText(*after);
    return old == now ? now : tr("%1 → %2").arg(old, now);
}

QString ComparisonModel::text(const QModelIndex &index) const
{
    const ComparisonRow *row = rowAt(index);
    const ObjectComparison &object = objectAt(index);
    return row == nullptr ? objectText(object, index.column()) : rowText(object, *row, index.column());
}

QVariant ComparisonModel::mark(const QModelIndex &index) const
{
    if (index.column() != Kind)
        return {};
    const ComparisonRow *row = rowAt(index);
    const ObjectComparison &object = objectAt(index);
    const QString word = row == nullptr ? differenceWord(object) : differenceWord(*row, object);
    const MarkRow *found = findMark(word.section(u',', 0, 0));
    return found == nullptr ? QVariant() : icon(found->icon, QGuiApplication::palette());
}

/// Where there is nothing: a word of ours in the place of a value.
bool ComparisonModel::isFaint(const QModelIndex &index) const
{
    if (index.column() != Before && index.column() != After)
        return false;
    const auto side = static_cast<Column>(index.column());
    const ObjectComparison &object = objectAt(index);
    const ComparisonRow *row = rowAt(index);
    if (row == nullptr)
        return (side == Before ? object.before : object.after) < 0;
    if (row->isFact())
        return false;
    const Property *property = propertyOf(object, *row, side);
    return property == nullptr || displayProperty(*property).isEmpty();
}

QVariant ComparisonModel::range(const QModelIndex &index) const
{
    const ComparisonRow *row = rowAt(index);
    const bool isValue = index.column() == Before || index.column() == After;
    if (row == nullptr || !isValue || !row->differs() || isFaint(index)
        || isFaint(index.siblingAtColumn(index.column() == Before ? After : Before)))
        return {};
    const auto [before, after] = valueTexts(objectAt(index), *row);
    const TextDifference difference = differenceOf(before, after);
    const TextRange &mine = index.column() == Before ? difference.before : difference.after;
    return QPoint(static_cast<int>(mine.position), static_cast<int>(mine.length));
}

/// The whole line in every cell, so that a screen reader tells both values wherever the cursor is.
QString ComparisonModel::spokenText(const QModelIndex &index) const
{
    const auto cell = [this, &index](Column column) { return text(index.siblingAtColumn(column)); };
    const QString kind = cell(Kind).isEmpty() ? tr("the same") : cell(Kind);
    const ComparisonRow *row = rowAt(index);
    if (index.column() == Kind || index.column() == Format)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
            index.column() == Kind ? kind : cell(Format));
    if (row == nullptr) {
        const ObjectComparison &object = objectAt(index);
        return object.isRenamed() && object.isPaired()
            ? tr("%1, %2: left %3, right %4").arg(cell(Name), kind, cell(Before), cell(After))
            : tr("%1, %2").arg(cell(Name), kind);
    }
    const auto value = [&cell](Column side) {
        return cell(side).isEmpty() ? tr("not there") : cell(side);
    };
    return tr("%1, %2: left %3, right %4").arg(cell(Name), kind, value(Before), value(After));
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return plainToolTip(text(index));
    case Qt::DecorationRole:
        return mark(index);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case DifferenceRole: {
        const ComparisonRow *row = rowAt(index);
        const ObjectComparison &object = objectAt(index);
        return row == nullptr ? !object.isPaired() : object.isPaired() && row->differs();
    }
    case RangeRole:
        return range(index);
    case FaintRole:
        return isFaint(index);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return QAbstractItemModel::headerData(section, orientation, role);
    const bool isSide = section == Before || section == After;
    if (role == Qt::ToolTipRole && isSide)
        return plainToolTip(state(static_cast<Column>(section)).title());
    if (role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Object, property");
    case Kind:
        return tr("Difference");
    case Before:
        return tr("Left: %1").arg(m_before.title());
    case After:
        return tr("Right: %1").arg(m_after.title());
    case Format:
        break;
    }
    return tr("Format");
}

} // namespace clusprop::ui
