// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_layout.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// The kind may have any character, a key must not be a path.
QString keyOf(const QString &kind, QLatin1String what)
{
    return QStringLiteral("matrix/%1/%2")
        .arg(QString::fromLatin1(kind.toUtf8().toPercentEncoding()), what);
}

constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String sortingKey("sorting");
constexpr QLatin1String documentedKey("documented");

/// "120 shown dec common/NodeWeight": the name comes last, since it may have blanks in it.
QString lineOf(const ColumnLayout &column)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(column.width),
            column.shown ? QStringLiteral("shown") : QStringLiteral("hidden"),
            column.base == NumberBase::Decimal ? QStringLiteral("dec") : QStringLiteral("hex"),
            column.key);
}

std::optional<ColumnLayout> columnFrom(const QString &line)
{
    ColumnLayout column;
    bool isNumber = false;
    constexpr int widest = 10'000;
    column.width = std::clamp(line.section(u' ', 0, 0).toInt(&isNumber), 0, widest);
    column.shown = line.section(u' ', 1, 1) != u"hidden";
    column.base
        = line.section(u' ', 2, 2) == u"hex" ? NumberBase::Hexadecimal : NumberBase::Decimal;
    column.key = line.section(u' ', 3);
    return isNumber && !column.key.isEmpty() ? std::optional(column) : std::nullopt;
}

} // namespace

std::optional<MatrixLayout> readMatrixLayout(const QString &kind)
{
    const QSettings settings;
    const QVariant columns = settings.value(keyOf(kind, columnsKey));
    if (!columns.isValid())
        return std::nullopt;
    MatrixLayout layout;
    for (const QString &line : columns.toStringList()) {
        if (const auto column = columnFrom(line))
            layout.columns.append(*column);
    }
    for (const QString &line : settings.value(keyOf(kind, sortingKey)).toStringList()) {
        if (line.size() < 2)
            continue;
        const bool isDown = line.startsWith(u'-');
        layout.sorting.append(
            { line.sliced(1), isDown ? Qt::DescendingOrder : Qt::AscendingOrder });
    }
    layout.documented = settings.value(keyOf(kind, documentedKey)).toBool();
    return layout;
}

void writeMatrixLayout(const QString &kind, const MatrixLayout &layout)
{
    QStringList columns;
    for (const ColumnLayout &column : layout.columns)
        columns.append(lineOf(column));
    QStringList sorting;
    for (const SortLayout &sort : layout.sorting)
        sorting.append((sort.order == Qt::DescendingOrder ? u'-' : u'+') + sort.key);
    QSettings settings;
    settings.setValue(keyOf(kind, columnsKey), columns);
    settings.setValue(keyOf(kind, sortingKey), sorting);
    settings.setValue(keyOf(kind, documentedKey), layout.documented);
}

} // namespace clusprop::ui
