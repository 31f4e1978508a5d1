// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/file_time.h"

#include <QRegularExpression>

#include <chrono>
#include <limits>

namespace clusprop {
namespace {

constexpr quint64 ticksPerSecond = 10'000'000;
constexpr quint64 secondsPerDay = 24 * 60 * 60;
constexpr int decimals = 7;
constexpr std::chrono::sys_days epoch{ std::chrono::year{ 1601 } / 1 / 1 };

} // namespace

QString fileTimeText(quint64 ticks)
{
    if (ticks > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return {};
    const quint64 seconds = ticks / ticksPerSecond;
    const std::chrono::year_month_day day(
        epoch + std::chrono::days(static_cast<int>(seconds / secondsPerDay)));
    const quint64 inDay = seconds % secondsPerDay;
    QString text = QStringLiteral("%1-%2-%3T%4:%5:%6")
                       .arg(static_cast<int>(day.year()), 4, 10, QLatin1Char('0'))
                       .arg(static_cast<unsigned>(day.month()), 2, 10, QLatin1Char('0'))
                       .arg(static_cast<unsigned>(day.day()), 2, 10, QLatin1Char('0'))
                       .arg(inDay / 3600, 2, 10, QLatin1Char('0'))
                       .arg(inDay / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(inDay % 60, 2, 10, QLatin1Char('0'));
    if (const quint64 rest = ticks % ticksPerSecond; rest != 0)
        text += QStringLiteral(".%1").arg(rest, decimals, 10, QLatin1Char('0'));
    return text + u'Z';
}

std::optional<quint64> fileTimeFromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4,5})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,7}))?)?)?(?:Z| UTC)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toUInt(); };
    const std::chrono::year_month_day day(std::chrono::year(static_cast<int>(part(1))),
        std::chrono::month(part(2)), std::chrono::day(part(3)));
    if (!day.ok() || std::chrono::sys_days(day) < epoch || part(4) > 23 || part(5) > 59 || part(6) > 59)
        return std::nullopt;
    const auto days = static_cast<quint64>((std::chrono::sys_days(day) - epoch).count());
    const quint64 seconds = days * secondsPerDay + part(4) * 3600U + part(5) * 60U + part(6);
    const quint64 rest = match.captured(7).leftJustified(decimals, QLatin1Char('0')).toULongLong();
    if (seconds > static_cast<quint64>(std::numeric_limits<qint64>::max()) / ticksPerSecond - 1)
        return std::nullopt;
    return seconds * ticksPerSecond + rest;
}

} // namespace clusprop
