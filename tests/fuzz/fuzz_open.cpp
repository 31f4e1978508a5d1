// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Any file: recognition by its content, and then the reader of its format. And as somebody says who
// may know better: another kind, another owner.

#include "core/opening/format_registry.h"
#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {
namespace {

/// The size chooses what is said.
void judgeAsTold(const QByteArray &bytes)
{
    const QStringList owners{ QStringLiteral("node:N"), QStringLiteral("resource:Disk"),
        QStringLiteral("volume:V"), QStringLiteral("thing") };
    const qsizetype choice = bytes.size() / 4;
    const auto rows = formatRows();
    const auto kind = static_cast<std::size_t>(choice) % (rows.size() + 2);
    LoadOptions options;
    options.object = owners[choice % owners.size()];
    if (kind < rows.size())
        options.as = QString::fromUtf16(rows[kind].word).toUpper();
    else if (kind == rows.size())
        options.as = QStringLiteral("nothing");
    const auto file = loadBytes(bytes, QStringLiteral("input"), options);
    require(file || !file.error().what.isEmpty(), "an error says nothing");
}

} // namespace

void open(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    judgeFile(bytes, {});
    judgeAsTold(bytes);
}

} // namespace clusprop::fuzz
