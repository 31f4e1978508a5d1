// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What every command is given, and the three ways out of it: data, notes and files.
#pragma once

#include "app/cli/failure.h"
#include "app/options/options.h"
#include "app/cli/text_table.h"
#include "core/files/save_file.h"
#include "core/reading/loaded_file.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace clusprop::cli {

/// The streams of the program. Tests put buffers here.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool outIsTerminal = false; ///< no binary data, and colours unless they are not wanted
    bool errIsTerminal = false; ///< progress is shown
    /// What to start to read files in safety: Isolation::reader. Empty: they can only be read here.
    QStringList reader = {};
    /// What the program was built from (app/commit/built_commit.h); for --version.
    QString commit = QStringLiteral("not known");
};

struct Call
{
    Streams &streams;
    Options options;
    QStringList arguments;
    Style style;
    /// Every file that was read for the call so far, as it was then, under its real path. Commands get the call as it is
    /// and may only read on, so what they read is kept beside it.
    std::shared_ptr<QVector<ReadFile>> filesRead = std::make_shared<QVector<ReadFile>>();

    [[nodiscard]] bool isDryRun() const { return options.has(QStringLiteral("dry-run")); }
};

enum class OutputFormat : std::uint8_t { Text, Json, Csv };
/// From --format and --json. `csvAllowed`: the command prints a table.
[[nodiscard]] OrFailure<OutputFormat> outputFormat(const Call &call, bool csvAllowed);
/// The same for a command with formats of its own: one of `allowed`, which begins with the usual
/// one and has "json".
[[nodiscard]] OrFailure<QString> askedFormat(const Call &call, const QStringList &allowed);

/// One line on standard error, unless --quiet.
void tell(const Call &call, const QString &line);
/// One line on standard error, also with --quiet. Whatever it quotes is made visible.
void warn(Streams &streams, const QString &line);

/// Data to standard output, all of it.
[[nodiscard]] Outcome print(const Call &call, const QByteArray &bytes);
[[nodiscard]] Outcome print(const Call &call, const QString &text);

enum class Content : std::uint8_t { Text, Binary };
/// The result of a command that writes: to -o, or to standard output without it or with "-". A
/// terminal is refused for binary content.
[[nodiscard]] Outcome deliver(const Call &call, const QByteArray &bytes, Content content);
/// To be asked before any work is done: whether deliver() would refuse the terminal.
[[nodiscard]] Outcome checkTerminal(const Call &call, Content content);

/// To a file; only a save that was allowed to replaces one, and one that the call has read only
/// while it still is what was read. What a save could not keep, and what an earlier one that was
/// killed has left, is told also with --quiet.
[[nodiscard]] Outcome store(const Call &call, const QString &file, const QByteArray &bytes,
    SaveOptions options);

/// With every link followed, also where the file behind the last one is not there.
[[nodiscard]] QString realPath(const QString &file);

/// "standard output" or the path that -o names.
[[nodiscard]] QString outputName(const Call &call);

} // namespace clusprop::cli
