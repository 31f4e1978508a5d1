// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/argument_kind.h"
#include "app/options/completion.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

constexpr auto asking = uR"sh(
function __%1_ask
    set -l words (commandline -opc)
    %2 __complete $argv[1] $words[2..] 2>/dev/null
end
)sh";

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString start(const ProgramText &program, const QString &condition)
{
    const QString text = u"complete -c "_s + program.name;
    return condition.isEmpty() ? text : text + u" -n "_s + quoted(condition);
}

QString optionLine(const ProgramText &program, const QString &name, const QString &condition, const OptionRow &row)
{
    QString line = start(program, condition) + u" -l "_s + QString::fromUtf16(row.name);
    if (row.letter != u'\0')
        line += u" -s "_s + QChar(row.letter);
    if (row.argument != nullptr) {
        const ArgumentKind kind = argumentKind(QString::fromUtf16(row.argument));
        const QString asked = completedWord(kind);
        QStringList offered = wordsOf(row);
        if (!asked.isEmpty())
            offered.append(u"(__%1_ask %2)"_s.arg(name, asked));
        line += kind == ArgumentKind::File ? u" -r -F"_s : u" -x"_s; // -F: files as well
        if (!offered.isEmpty())
            line += u" -k -a "_s + quoted(offered.join(u' '));
    }
    return line + u" -d "_s + quoted(QString::fromUtf16(row.help)) + u'\n';
}

QString optionLines(const ProgramText &program, const QString &name, const QString &condition,
    std::span<const OptionRow> rows)
{
    QString text;
    for (const OptionRow &row : rows)
        text += optionLine(program, name, condition, row);
    return text;
}

QString argumentLines(
    const ProgramText &program, const QString &name, const QString &condition, const QString &arguments)
{
    QString text;
    for (const ArgumentKind kind : argumentKinds(arguments)) {
        const QString asked = completedWord(kind);
        text += start(program, condition)
            + (kind == ArgumentKind::File ? u" -F\n"_s
                                          : u" -k -a "_s + quoted(u"(__%1_ask %2)"_s.arg(name, asked)) + u'\n');
    }
    return text;
}

} // namespace

QString fishCompletion(const ProgramText &program)
{
    const QString name = QString(program.name).replace(u'-', u'_');
    QString text = scriptOrigin(program);
    if (program.commands.isEmpty()) {
        return text + optionLines(program, name, {}, program.options)
            + argumentLines(program, name, {}, program.arguments);
    }
    text += QString::fromUtf16(asking).arg(name, program.name) + u'\n';
    text += start(program, {}) + u" -f\n"_s; // no files but where they are wanted
    QString none = u"not __fish_seen_subcommand_from"_s; // also behind an option with a value
    for (const CommandText &command : program.commands)
        none += u' ' + command.name;
    for (const CommandText &command : program.commands) {
        text += start(program, none) + u" -a "_s + quoted(command.name) + u" -d "_s
            + quoted(command.summary) + u'\n';
    }
    text += optionLines(program, name, {}, program.options);
    for (const CommandText &command : program.commands) {
        const QString condition = u"__fish_seen_subcommand_from "_s + command.name;
        text += optionLines(program, name, condition, command.options)
            + argumentLines(program, name, condition, command.arguments);
    }
    return text;
}

} // namespace clusprop
