// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_time.h"

#include "core/values/file_time.h"

#include <QRegularExpression>

#include <limits>

namespace clusprop {
namespace {

constexpr qint64 ticksPerMillisecond = 10'000;
constexpr qint64 ticksPerMinute = 60LL * 1000 * ticksPerMillisecond;
constexpr qint64 unixEpoch = 11'644'473'600'000; ///< milliseconds from 1601 to 1970

std::optional<quint64> fileTime(qint64 ticks)
{
    if (ticks < 0)
        return std::nullopt;
    return static_cast<quint64>(ticks);
}

} // namespace

std::optional<quint64> zonedFileTime(QStringView text)
{
    constexpr qsizetype shortest = 20;
    if (text.size() < shortest || text[4] != u'-' || text[10] != u'T')
        return std::nullopt; // nearly every string ends here
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?)(?:Z|([+-])(\d\d):([0-5]\d))$)"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto local = fileTimeFromText(match.captured(1));
    if (!local)
        return std::nullopt;
    const qint64 offset = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    const auto ticks = static_cast<qint64>(*local);
    return fileTime(match.captured(2) == u"-" ? ticks + offset * ticksPerMinute
                                              : ticks - offset * ticksPerMinute);
}

std::optional<quint64> scriptFileTime(QStringView text)
{
    if (!text.startsWith(u"/Date("))
        return std::nullopt;
    static const QRegularExpression form(
        QStringLiteral(R"(^/Date\((-?\d{1,18})(?:[+-]\d{4})?\)/$)"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 milliseconds = match.captured(1).toLongLong();
    if (milliseconds > std::numeric_limits<qint64>::max() / ticksPerMillisecond - unixEpoch
        || milliseconds < -unixEpoch)
        return std::nullopt;
    return fileTime((milliseconds + unixEpoch) * ticksPerMillisecond);
}

} // namespace clusprop
