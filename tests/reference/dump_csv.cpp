// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/csv_records.h"
#include "tests/reference/record_json.h"

namespace clusprop {

QByteArray csvAnswer(const QByteArray &bytes, wire::Mode)
{
    RecordJson json;
    const auto input = Input::of(bytes, QStringLiteral("some.csv"));
    const auto outcome = readCsvRecords(
        *input, {}, [&json](const ShellRecord &record) { json.add(record); },
        [&json](int, const QString &) { json.addNote(); });
    return outcome ? json.take() : refusal(outcome.error());
}

} // namespace clusprop
