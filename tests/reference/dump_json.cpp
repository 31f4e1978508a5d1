// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/json_records.h"
#include "tests/reference/record_json.h"

namespace clusprop {

QByteArray jsonAnswer(const QByteArray &bytes, wire::Mode)
{
    RecordJson json;
    const auto input = Input::of(bytes, QStringLiteral("some.json"));
    const RecordSink sink{ [&json](const ShellRecord &record) { json.add(record); },
        [&json](int, const QString &) { json.addNote(); } };
    const auto read = readJsonRecords(*input, {}, sink);
    if (!read)
        return refusal(read.error());
    if (read->stopped)
        return "stopped " + read->stopped->where.toUtf8();
    return json.take();
}

} // namespace clusprop
