// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/file_time.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace clusprop {
namespace {

using Days = std::chrono::sys_days;

constexpr qint64 ticksPerSecond = 10'000'000;
constexpr qint64 secondsPerDay = qint64{ 24 } * 60 * 60;
constexpr int decimals = 7;
constexpr Days epoch{ std::chrono::year{ 1601 } / 1 / 1 };
constexpr qint64 latest = std::numeric_limits<qint64>::max();
/// From 1601 to 1970.
constexpr qint64 secondsToUnix = 11'644'473'600;

/// What a clock shows: a moment of UTC moved by the clock's offset.
struct Wall
{
    std::chrono::year_month_day day;
    qint64 inDay = 0; ///< ticks
};

Wall wallOf(qint64 ticks)
{
    constexpr qint64 ticksPerDay = secondsPerDay * ticksPerSecond;
    return { std::chrono::year_month_day(
                 epoch + std::chrono::days(static_cast<int>(ticks / ticksPerDay))),
        ticks % ticksPerDay };
}

/// Nothing before 1601 and from 2^63 up.
std::optional<qint64> ticksOf(const Wall &wall)
{
    if (!wall.day.ok() || Days(wall.day) < epoch)
        return std::nullopt;
    const qint64 days = (Days(wall.day) - epoch).count();
    constexpr qint64 ticksPerDay = secondsPerDay * ticksPerSecond;
    if (days > (latest - wall.inDay) / ticksPerDay)
        return std::nullopt;
    return days * ticksPerDay + wall.inDay;
}

std::optional<qint64> moved(qint64 ticks, qint64 by)
{
    const bool fits = by >= 0 ? ticks <= latest - by : ticks >= -by;
    return fits ? std::optional(ticks + by) : std::nullopt;
}

std::optional<quint64> asMoment(std::optional<qint64> ticks)
{
    return ticks ? std::optional(static_cast<quint64>(*ticks)) : std::nullopt;
}

QString wallText(const Wall &wall)
{
    const qint64 seconds = wall.inDay / ticksPerSecond;
    const QLatin1Char zero('0');
    QString text = QStringLiteral("%1-%2-%3T%4:%5:%6")
                       .arg(static_cast<int>(wall.day.year()), 4, 10, zero)
                       .arg(static_cast<unsigned>(wall.day.month()), 2, 10, zero)
                       .arg(static_cast<unsigned>(wall.day.day()), 2, 10, zero)
                       .arg(seconds / 3600, 2, 10, zero)
                       .arg(seconds / 60 % 60, 2, 10, zero)
                       .arg(seconds % 60, 2, 10, zero);
    if (const qint64 rest = wall.inDay % ticksPerSecond; rest != 0)
        text += QStringLiteral(".%1").arg(rest, decimals, 10, zero);
    return text;
}

QString offsetText(int offset)
{
    const int minutes = std::abs(offset) / 60;
    const QLatin1Char zero('0');
    return QStringLiteral("%1%2:%3")
        .arg(QLatin1Char(offset < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, zero)
        .arg(minutes % 60, 2, 10, zero);
}

/// Of "Z", " UTC", "+02:00" or nothing, for which it is `byDefault`.
std::optional<int> offsetOf(const QRegularExpressionMatch &match, int byDefault)
{
    if (match.capturedLength(QStringLiteral("utc")) > 0)
        return 0;
    if (match.capturedLength(QStringLiteral("sign")) == 0)
        return byDefault;
    const int hours = match.captured(QStringLiteral("oh")).toInt();
    const int minutes = match.captured(QStringLiteral("om")).toInt();
    if (hours > 23 || minutes > 59)
        return std::nullopt;
    const int offset = (hours * 60 + minutes) * 60;
    return match.captured(QStringLiteral("sign")) == u"-" ? -offset : offset;
}

int roundedOffset(const QDateTime &moment)
{
    return moment.offsetFromUtc() / 60 * 60;
}

/// A day of another month, the last one where that month is shorter.
std::chrono::year_month_day monthsLater(std::chrono::year_month_day day, int months)
{
    const auto month
        = std::chrono::year_month(day.year(), day.month()) + std::chrono::months(months);
    const auto last = std::chrono::year_month_day_last(
        month.year(), std::chrono::month_day_last(month.month()));
    return month / std::min(day.day(), last.day());
}

struct PartRow
{
    TimePart part;
    qsizetype end; ///< of its digits in the text
    qint64 ticks; ///< 0: counted in months
    int months;
};

constexpr std::array parts{
    PartRow{ TimePart::Year, 4, 0, 12 },
    PartRow{ TimePart::Month, 7, 0, 1 },
    PartRow{ TimePart::Day, 10, secondsPerDay *ticksPerSecond, 0 },
    PartRow{ TimePart::Hour, 13, 3600 * ticksPerSecond, 0 },
    PartRow{ TimePart::Minute, 16, 60 * ticksPerSecond, 0 },
    PartRow{ TimePart::Second, 19, ticksPerSecond, 0 },
    PartRow{ TimePart::Fraction, std::numeric_limits<qsizetype>::max(), 1, 0 },
};

} // namespace

QString fileTimeText(quint64 ticks)
{
    return ticks > static_cast<quint64>(latest)
        ? QString()
        : wallText(wallOf(static_cast<qint64>(ticks))) + u'Z';
}

QString fileTimeText(quint64 ticks, int offset)
{
    if (ticks > static_cast<quint64>(latest))
        return {};
    const auto wall = moved(static_cast<qint64>(ticks), offset * ticksPerSecond);
    return wall ? wallText(wallOf(*wall)) + offsetText(offset) : QString();
}

std::optional<quint64> fileTimeFromText(QStringView text)
{
    return fileTimeFromText(text, 0);
}

std::optional<quint64> fileTimeFromText(QStringView text, int offset)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4,5})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,7}))?)?)?"
        "\\s*(?:(?<utc>Z|UTC)|(?<sign>[+-])(?<oh>\\d\\d):(?<om>\\d\\d))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toUInt(); };
    const auto clock = offsetOf(match, offset);
    if (!clock || part(4) > 23 || part(5) > 59 || part(6) > 59)
        return std::nullopt;
    const std::chrono::year_month_day day(std::chrono::year(static_cast<int>(part(1))),
        std::chrono::month(part(2)), std::chrono::day(part(3)));
    const qint64 seconds = part(4) * 3600 + part(5) * 60 + part(6);
    const qint64 rest = match.captured(7).leftJustified(decimals, QLatin1Char('0')).toLongLong();
    const auto ticks = ticksOf({ day, seconds * ticksPerSecond + rest });
    return ticks ? asMoment(moved(*ticks, -*clock * ticksPerSecond)) : std::nullopt;
}

int localOffset(quint64 ticks)
{
    const auto seconds = static_cast<qint64>(ticks / static_cast<quint64>(ticksPerSecond));
    return roundedOffset(QDateTime::fromSecsSinceEpoch(seconds - secondsToUnix, Qt::LocalTime));
}

int localOffsetAt(quint64 wallTicks)
{
    const auto seconds = static_cast<qint64>(wallTicks / static_cast<quint64>(ticksPerSecond));
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(seconds - secondsToUnix, Qt::UTC);
    return roundedOffset(QDateTime(wall.date(), wall.time(), Qt::LocalTime));
}

TimePart timePartAt(QStringView text, qsizetype position)
{
    const qsizetype dash = text.indexOf(u'-');
    const qsizetype longer = dash > 4 ? dash - 4 : 0; // years have five digits from 10000 on
    const auto row = std::find_if(parts.begin(), parts.end(),
        [&](const PartRow &candidate) { return position - longer <= candidate.end; });
    return row == parts.end() ? TimePart::Fraction : row->part;
}

std::optional<quint64> steppedFileTime(quint64 ticks, int offset, TimePart part, int steps)
{
    if (ticks > static_cast<quint64>(latest))
        return std::nullopt;
    const auto wall = moved(static_cast<qint64>(ticks), offset * ticksPerSecond);
    if (!wall)
        return std::nullopt;
    const PartRow &row = parts[static_cast<std::size_t>(part)];
    auto later = moved(*wall, row.ticks * steps);
    if (row.months != 0) {
        Wall there = wallOf(*wall);
        there.day = monthsLater(there.day, row.months * steps);
        later = ticksOf(there);
    }
    return later ? asMoment(moved(*later, -offset * ticksPerSecond)) : std::nullopt;
}

} // namespace clusprop
