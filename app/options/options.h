// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Options on the command line: `--name VALUE`, `--name=VALUE`, `-n VALUE`, `-nVALUE`, switches,
/// and `--`, which ends them. Options and arguments may stand in any order.
#pragma once

#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

#include <span>

namespace clusprop {

struct OptionRow
{
    const char16_t *name; ///< without dashes
    char16_t letter; ///< the short form; NUL: none
    const char16_t *argument; ///< what its value is called (argument_kind.h); null: a switch
    const char16_t *help;
    /// The words that the value can be, for completion; null: it is no word out of few.
    QStringList (*words)() = nullptr;
};

/// "text json" as two words, for OptionRow::words.
[[nodiscard]] QStringList wordList(const char16_t *words);

class Options
{
public:
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    /// The last one given; empty when there is none.
    [[nodiscard]] QString value(const QString &name) const;
    /// All that were given, in order.
    [[nodiscard]] QStringList values(const QString &name) const { return m_values.value(name); }

    void add(const QString &name, const QString &value) { m_values[name].append(value); }

private:
    QHash<QString, QStringList> m_values;
};

/// `common` and `own` are the rows that count.
struct OptionTable
{
    std::span<const OptionRow> common;
    std::span<const OptionRow> own;
};

enum class Until : std::uint8_t { FirstArgument, End };

/// Reads from `from` on; gives the index of what is left. The error is one line that names the
/// mistake and the nearest option.
[[nodiscard]] tl::expected<qsizetype, QString> parseOptions(const QStringList &words,
    qsizetype from, Until until, const OptionTable &table, Options &options,
    QStringList &arguments);

} // namespace clusprop
