// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of commands, which help, parsing and documentation are made from.
#pragma once

#include "app/cli/call.h"
#include "app/options/program_text.h"

#include <array>
#include <span>

namespace clusprop::cli {

using clusprop::OptionRow; ///< for whoever reads the tables from outside

struct Example
{
    const char16_t *line; ///< without the program's name
    const char16_t *does;
};

struct CommandRow
{
    const char16_t *name;
    const char16_t *arguments; ///< "FILE [OBJECT]"
    const char16_t *summary; ///< for the list of commands
    const char16_t *text; ///< what is worth knowing; may be empty
    std::span<const OptionRow> options; ///< besides commonOptions()
    std::array<Example, 2> examples;
    int fewest; ///< arguments
    int most; ///< arguments; `unlimited` for any number
    Outcome (*run)(const Call &call);
};
constexpr int unlimited = -1;

[[nodiscard]] std::span<const CommandRow> commandRows();
/// Null for an unknown name.
[[nodiscard]] const CommandRow *findCommand(const QString &name);

/// Options that every command takes.
[[nodiscard]] std::span<const OptionRow> commonOptions();

[[nodiscard]] QString generalHelp();
[[nodiscard]] QString commandHelp(const CommandRow &command);
/// The same for manual pages and completions.
[[nodiscard]] ProgramText programText();

// Rows that several commands have.
constexpr OptionRow formatOption{ u"format", u'\0', u"FORMAT",
    u"text (for people) or json (stable)", [] { return wordList(u"text json"); } };
constexpr OptionRow tableFormatOption{ u"format", u'\0', u"FORMAT",
    u"text (for people), json (stable) or csv", [] { return wordList(u"text json csv"); } };
constexpr OptionRow jsonOption{ u"json", u'\0', nullptr, u"the same as --format json" };
constexpr OptionRow listObjectOption{ u"object", u'\0', u"CLASS:NAME",
    u"what a single property list belongs to, where the catalog would guess wrong" };
constexpr OptionRow outputOption{ u"output", u'o', u"OUT", u"file to write; - is standard output" };
constexpr OptionRow forceOption{ u"force", u'f', nullptr, u"replace an output file that exists" };
constexpr OptionRow dryRunOption{ u"dry-run", u'n', nullptr,
    u"say what would be written, write nothing" };

// Each from its command_*.cpp.
extern const CommandRow showCommand;
extern const CommandRow volumesCommand;
extern const CommandRow checkCommand;
extern const CommandRow getCommand;
extern const CommandRow setCommand;
extern const CommandRow diffCommand;
extern const CommandRow exportCommand;
extern const CommandRow decodeCommand;
extern const CommandRow encodeCommand;
extern const CommandRow convertCommand;
extern const CommandRow collectorCommand;
extern const CommandRow catalogCommand;

} // namespace clusprop::cli
