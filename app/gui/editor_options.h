// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of the editor's options, which parsing, help, manual page and completions are made from.
#pragma once

#include "app/options/program_text.h"

#include <tl/expected.hpp>

#include <optional>

namespace clusprop {

[[nodiscard]] std::span<const OptionRow> editorOptions();
[[nodiscard]] ProgramText editorText();
[[nodiscard]] QString editorHelp();

/// What needs no display: help, version, and what the build asks for. Nothing where `words`, which
/// come without the program's name, ask for a window. The error is a sentence.
[[nodiscard]] std::optional<tl::expected<QString, QString>> textAnswer(
    const QStringList &words, const QString &commit);

struct EditorCall
{
    Options options;
    QStringList files;
};
/// The error is a line that names the mistake.
[[nodiscard]] tl::expected<EditorCall, QString> readEditorCall(const QStringList &words);

} // namespace clusprop
