// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Files and objects that a command line names.
#pragma once

#include "app/cli/call.h"
#include "core/isolation/safe_reading.h"
#include "core/reading/loaded_file.h"

#include <optional>

namespace clusprop::cli {

[[nodiscard]] Failure failureOf(const LoadError &error);

/// All bytes of a file; "-" is the program's standard input.
[[nodiscard]] OrFailure<QByteArray> readInput(const Call &call, const QString &path);
/// Those of standard input when that is meant, for the functions of safe_reading.h.
[[nodiscard]] OrFailure<GivenBytes> givenInput(const Call &call, const QString &path);

/// From --safe and --no-safe: how files are read in another process; nothing: they are read here.
/// Without either it is done where the program can be started for it.
[[nodiscard]] OrFailure<std::optional<Isolation>> isolationOf(const Call &call);

/// FILE… [OBJECT], and what a command has behind them.
struct InputWords
{
    QStringList files;
    QString object; ///< empty: not named
    QStringList rest;
};
/// The last `behind` words are `rest`. The word before them is OBJECT when it is written like one
/// and there is no file of that name, or when only one word stands before it.
[[nodiscard]] InputWords splitInput(const QStringList &words, qsizetype behind);

/// Files and folders with --as, --object and --code-page, read tolerantly and merged into one
/// cluster. Oddities go to standard error unless --quiet, and with --verbose what each file was
/// taken for. On a terminal long reading shows how far it is.
[[nodiscard]] OrFailure<LoadedFile> loadInput(const Call &call, const QStringList &paths);

/// Input for a command whose result is what is wrong with it: nothing is told, and files that gave
/// nothing come as they are. The failure is of the command line.
struct CheckedInput
{
    std::optional<LoadedFile> file; ///< nothing when no file gave anything
    QVector<LoadError> errors;
    QVector<LoadError> skipped; ///< files in folders that are no sources
};
[[nodiscard]] OrFailure<CheckedInput> loadForCheck(const Call &call, const QStringList &paths);

/// What a message calls the document: the file, or the title of several.
[[nodiscard]] QString nameOf(const LoadedFile &file);

/// Exit code 4 when reading had to stop, to be returned after what could be read was printed.
[[nodiscard]] Outcome completeness(const LoadedFile &file);

/// Whether a word can be an OBJECT: CLASS or CLASS:NAME.
[[nodiscard]] bool isObjectLabel(const QString &word);

/// The objects that a label means; all of them for an empty label.
[[nodiscard]] OrFailure<QVector<int>> selectObjects(const LoadedFile &file, const QString &label);
/// Exactly one; an empty label will do where there is only one.
[[nodiscard]] OrFailure<int> selectObject(const LoadedFile &file, const QString &label);

/// FILE, FILE:@0x1c, FILE:214 or FILE:KEY.
[[nodiscard]] QString placeOf(const LoadedFile &file, const Property &property);

} // namespace clusprop::cli
