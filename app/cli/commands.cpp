// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"

#include "app/cli/filter_option.h"
#include "app/options/help_text.h"
#include "core/exporters/exporter.h"
#include "core/opening/format_registry.h"
#include "core/reading/text_encoding.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

/// The column `word` of a table.
template<typename Rows> QStringList wordsOfRows(const Rows &rows)
{
    QStringList words;
    for (const auto &row : rows)
        words.append(QString::fromUtf16(row.word));
    return words;
}

constexpr std::array commonRows{
    OptionRow{ u"help", u'h', nullptr, u"show help, of a command or in general" },
    OptionRow{ u"version", u'\0', nullptr,
        u"show the version; with --verbose also the commit and what the program was built with" },
    OptionRow{ u"debug-info", u'\0', nullptr,
        u"show what a report of a fault should say: version, build, system; no names, no paths" },
    OptionRow{ u"quiet", u'q', nullptr, u"no notes on standard error, only errors" },
    OptionRow{ u"color", u'\0', u"WHEN", u"auto, always or never; auto obeys NO_COLOR",
        [] { return wordList(u"auto always never"); } },
    OptionRow{ u"as", u'\0', u"KIND",
        u"skip recognition: hive, reg, clixml, json, csv, format-list, parameter-table, snapshot, "
        u"property-list, value-list or the name of a structure",
        [] { return wordsOfRows(formatRows()); } },
    OptionRow{ u"code-page", u'\0', u"PAGE",
        u"of text that is not Unicode and does not say so: 1252 (taken when left out), 936, ...",
        [] { return wordsOfRows(codePages()); } },
    OptionRow{ u"safe", u'\0', nullptr,
        u"read files in a process that can do nothing else, or not at all; without it the same "
        u"as far as the system allows" },
    OptionRow{ u"no-safe", u'\0', nullptr, u"read files in this process" },
    OptionRow{ u"verbose", u'v', nullptr,
        u"say what the files were taken for and why; show: and where values come from" },
};

/// By how often they are needed. The rows live in the commands' files.
const auto &commandTable()
{
    static const std::array table{ showCommand, volumesCommand, checkCommand, getCommand,
        setCommand, diffCommand, exportCommand, convertCommand, decodeCommand, encodeCommand,
        catalogCommand, collectorCommand };
    return table;
}

using TwoColumns = QVector<std::pair<QString, QString>>;

TwoColumns exporterLines()
{
    TwoColumns lines;
    for (const ExporterRow &row : exporterRows())
        lines.append({ QString::fromUtf16(row.word), QString::fromUtf16(row.does) });
    return lines;
}

/// What --as takes, for the manual page.
TwoColumns formatLines()
{
    TwoColumns lines;
    for (const FormatRow &row : formatRows()) {
        lines.append({ QString::fromUtf16(row.word),
            u"%1; usually %2"_s.arg(QString::fromUtf16(row.title),
                QString::fromUtf16(row.suffixes).split(u' ').join(u", "_s)) });
    }
    return lines;
}

} // namespace

std::span<const CommandRow> commandRows()
{
    return commandTable();
}

const CommandRow *findCommand(const QString &name)
{
    for (const CommandRow &row : commandRows()) {
        if (name == QStringView(row.name))
            return &row;
    }
    return nullptr;
}

std::span<const OptionRow> commonOptions()
{
    return commonRows;
}

QString generalHelp()
{
    QVector<std::pair<QString, QString>> lines;
    for (const CommandRow &row : commandRows())
        lines.append({ QString::fromUtf16(row.name), QString::fromUtf16(row.summary) });
    return u"Usage: clusprop COMMAND [OPTIONS] FILE...\n\n"
           "Reads, explains and edits the property lists of Windows Server failover clusters.\n\n"
           "Commands:\n%1\nOptions of every command:\n%2\n"
           "FILE may be a folder, or - for standard input, and may be given several times: files of one\n"
           "cluster are merged. An OBJECT is CLASS:NAME, such as \"resource:Cluster Disk 2\"; it may be\n"
           "left out where a file has only one.\n\n"
           "Exit codes: 0 done, 1 findings, 2 wrong command line, 3 input unreadable,\n"
           "4 input malformed, 5 refused, 6 output not written, 7 file changed underneath,\n"
           "8 fault of the program.\n\n"
           "Examples:\n"
           "  clusprop volumes snapshot.json\n"
           "  clusprop set list.bin BackupInProgress=0 -o cleared.bin\n\n"
           "clusprop COMMAND --help says more about a command.\n"_s.arg(
               twoColumns(lines), optionsText(commonRows));
}

QString commandHelp(const CommandRow &command)
{
    QString text = u"Usage: clusprop %1 [OPTIONS] %2\n\n%3.\n"_s.arg(
        QStringView(command.name), QStringView(command.arguments), QStringView(command.summary));
    if (!QStringView(command.text).isEmpty())
        text += u'\n' + QString::fromUtf16(command.text) + u'\n';
    if (!command.options.empty())
        text += u"\nOptions:\n"_s + optionsText(command.options);
    text += u"\nOptions of every command:\n"_s + optionsText(commonRows);
    const bool filters = std::ranges::any_of(command.options,
        [](const OptionRow &row) { return QStringView(row.name) == QStringView(filterOption.name); });
    if (filters)
        text += u'\n' + filterHelp();
    if (QStringView(command.name) == QStringView(exportCommand.name))
        text += u"\nFormats:\n"_s + twoColumns(exporterLines());
    text += u"\nExamples:\n"_s;
    for (const Example &example : command.examples) {
        text += u"  clusprop %1\n      %2\n"_s.arg(
            QStringView(example.line), QStringView(example.does));
    }
    return text;
}

ProgramText programText()
{
    ProgramText program;
    program.name = u"clusprop"_s;
    program.options = commonOptions();
    for (const CommandRow &row : commandRows()) {
        CommandText command{ QString::fromUtf16(row.name), QString::fromUtf16(row.arguments),
            QString::fromUtf16(row.summary), QString::fromUtf16(row.text), row.options, {} };
        for (const Example &example : row.examples)
            command.examples.append(
                { u"clusprop "_s + QString::fromUtf16(example.line), QString::fromUtf16(example.does) });
        program.commands.append(command);
    }
    program.tables = { { u"EXPORTS"_s, exporterLines() }, { u"FILTERS"_s, filterLines() },
        { u"KINDS"_s, formatLines() } };
    return program;
}

} // namespace clusprop::cli
