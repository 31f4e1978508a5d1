// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/list_reader.h"

#include "core/importers/list_objects.h"
#include "core/importers/list_records.h"
#include "core/importers/telling_names.h"

#include <algorithm>

namespace clusprop {
namespace {

QString clause(int records)
{
    return records == 1 ? QStringLiteral("a list of one object")
                        : QStringLiteral("a list of %1 objects").arg(records);
}

/// Two lines with their colons in one column, and a name that only clusters have.
QString reasonFor(const ShellRecord &record)
{
    const auto found = std::find_if(record.members.begin(), record.members.end(),
        [](const ShellMember &member) { return isTellingName(member.name); });
    if (record.members.size() < 2 || found == record.members.end())
        return {};
    return QStringLiteral("a list has %1 in line %2").arg(found->name).arg(found->line);
}

} // namespace

QString recogniseFormatList(const QString &text)
{
    QString reason;
    ListObjects objects(
        [&reason](const ShellRecord &record) {
            if (reason.isNull())
                reason = reasonFor(record);
        },
        [](int, bool) {});
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (qsizetype index = 0; index < lines.size() && reason.isNull(); ++index)
        objects.add(lines[index], static_cast<int>(index + 1));
    objects.finish();
    return reason;
}

LoadResult<LoadedFile> readFormatList(Input &input, const LoadOptions &options)
{
    return importRecords(input, options, QStringLiteral("format-list"), readListRecords, clause);
}

} // namespace clusprop
