// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/source_figures.h"

#include "core/document/place_text.h"

#include <array>

namespace clusprop {
namespace {

struct AgeRow
{
    AgeUnit unit;
    qint64 seconds; ///< of one
    qint64 least; ///< of the unit, before a smaller one says it better
};
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day + day / 4;
/// The largest unit first.
constexpr std::array ageRows{
    AgeRow{ AgeUnit::Years, year, 2 },
    AgeRow{ AgeUnit::Days, day, 2 },
    AgeRow{ AgeUnit::Hours, hour, 2 },
    AgeRow{ AgeUnit::Minutes, minute, 0 },
};

QDateTime asUtc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

} // namespace

QVector<SourceFigures> sourceFigures(const LoadedFile &file)
{
    QVector<SourceFigures> figures;
    const QVector<Source> &sources = file.cluster.sources;
    for (qsizetype index = 0; index < sources.size(); ++index) {
        const Source &source = sources[index];
        const ReadFile read = file.files.value(index);
        SourceFigures made;
        Place anywhere;
        anywhere.source = static_cast<int>(index);
        made.name = sourceName(file.cluster, anywhere);
        made.path = source.file;
        made.kind = source.kind;
        made.recognised = source.recognised;
        made.size = read.size;
        made.isDatabase = source.isDatabase;
        made.taken = asUtc(source.taken);
        if (!made.taken.isValid() && read.modified >= 0) {
            made.taken = QDateTime::fromMSecsSinceEpoch(read.modified, Qt::UTC);
            made.isDateOfFile = true;
        }
        figures.append(made);
    }
    if (figures.isEmpty()) {
        SourceFigures made;
        made.kind = file.formWord;
        made.recognised = file.recognised;
        figures.append(made);
    }
    // A document of one source may say its date and size in its own name only.
    if (figures.size() == 1) {
        SourceFigures &only = figures.first();
        if (const QDateTime taken = asUtc(file.cluster.taken); taken.isValid()) {
            only.taken = taken;
            only.isDateOfFile = false;
        }
        if (only.recognised.isEmpty())
            only.recognised = file.recognised;
        if (only.size < 0 && !file.bytes.isEmpty())
            only.size = file.bytes.size();
    }
    return figures;
}

Age ageOf(const QDateTime &taken, const QDateTime &now)
{
    const qint64 seconds = taken.secsTo(now);
    for (const AgeRow &row : ageRows) {
        if (const qint64 count = seconds / row.seconds; qAbs(count) >= row.least)
            return { row.unit, count };
    }
    return { AgeUnit::Minutes, 0 };
}

} // namespace clusprop
