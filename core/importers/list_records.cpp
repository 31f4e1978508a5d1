// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/list_records.h"

#include "core/importers/list_objects.h"

#include <algorithm>
#include <utility>

namespace clusprop {

LoadResult<TextOutcome> readListRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
{
    TextPass pass(input, options, sink, note);
    int typeNames = 0;
    int typeNameLine = -1;
    int outside = 0;
    int outsideLine = -1;
    ListObjects objects(
        [&](ShellRecord record) {
            for (const ShellMember &member : std::as_const(record.members)) {
                const bool isLost = member.value.kind == ShellValue::Kind::Nothing;
                typeNameLine = isLost && typeNames++ == 0 ? member.line : typeNameLine;
            }
            pass.give(std::move(record));
        },
        [&](int line, bool isInside) {
            if (isInside)
                pass.defect(
                    line, QStringLiteral("the line belongs to no property and was left out"));
            else
                outsideLine = outside++ == 0 ? line : outsideLine;
        });
    QStringView line;
    while (pass.next(line))
        objects.add(line, pass.number());
    objects.finish();
    if (outside > 0)
        pass.remark(outsideLine,
            QStringLiteral(
                "here and perhaps below, lines that belong to no object were left out: %1")
                .arg(outside));
    if (typeNames > 0)
        pass.remark(typeNameLine,
            QStringLiteral(
                "here and perhaps below, only the name of a type is printed; values that are "
                "not in this file: %1")
                .arg(typeNames));
    return pass.finish();
}

} // namespace clusprop
