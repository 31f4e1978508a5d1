// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/csv_reader.h"

#include "core/importers/csv_cells.h"
#include "core/importers/csv_records.h"
#include "core/importers/telling_names.h"

#include <algorithm>

namespace clusprop {
namespace {

QString clause(int records)
{
    return records == 1 ? QStringLiteral("one row") : QStringLiteral("%1 rows").arg(records);
}

QStringView firstLine(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    return (end < 0 ? trimmed : trimmed.first(end)).trimmed();
}

/// Sentences and other formats have commas too, but no line of names alone.
bool isMemberName(const CsvCell &cell)
{
    constexpr qsizetype longest = 128;
    const QString name = cell.text.trimmed();
    return name.size() <= longest && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringView(u" _.-#").contains(letter);
    });
}

} // namespace

QString recogniseCsv(const QString &text)
{
    const QStringView header = firstLine(text);
    if (header.startsWith(u"#TYPE "))
        return QStringLiteral("it begins with #TYPE");
    CsvRow row(csvSeparator(header));
    const bool isComplete = row.add(header, {}) == CsvRow::State::Complete;
    const QVector<CsvCell> &cells = row.cells();
    if (!isComplete || cells.size() < 2 || !std::all_of(cells.begin(), cells.end(), isMemberName))
        return {};
    const auto found = std::find_if(cells.begin(), cells.end(),
        [](const CsvCell &cell) { return isTellingName(cell.text.trimmed()); });
    return found == cells.end()
        ? QString()
        : QStringLiteral("its first line names the column %1").arg(found->text.trimmed());
}

LoadResult<LoadedFile> readCsv(Input &input, const LoadOptions &options)
{
    return importRecords(input, options, QStringLiteral("csv"), readCsvRecords, clause);
}

} // namespace clusprop
