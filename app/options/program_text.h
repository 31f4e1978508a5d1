// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Commands and options of a program, as manual pages and completions are made from them.
#pragma once

#include "app/options/options.h"

#include <QVector>

namespace clusprop {

struct ExampleText
{
    QString line; ///< as it is typed
    QString does; ///< a clause
};

struct CommandText
{
    QString name;
    QString arguments; ///< "FILE... [OBJECT]"
    QString summary; ///< a sentence without its full stop
    QString text; ///< as --help has it; may be empty
    std::span<const OptionRow> options; ///< besides those of the program
    QVector<ExampleText> examples;
};

/// A list that a manual page has beside its options.
struct NamedTable
{
    QString name; ///< the mark in the page's frame is this between two @
    QVector<std::pair<QString, QString>> rows; ///< a word, and what is to be said of it
};

struct ProgramText
{
    QString name; ///< as it is typed
    QString arguments; ///< of a program without commands
    std::span<const OptionRow> options; ///< of every command
    QVector<ExampleText> examples; ///< besides those of the commands
    QVector<CommandText> commands; ///< may be none
    QVector<NamedTable> tables;
};

} // namespace clusprop
