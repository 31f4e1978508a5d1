// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/argument_kind.h"
#include "app/options/completion.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

/// What all of the script calls. Candidates are names as they are: readline quotes them, as it does
/// files. Quotes in what was typed are dropped and not expanded, since expanding would run what is in it.
constexpr auto functions = uR"sh(
_%1_offer()
{
    local typed=${cur//[\\\"\']/} line
    while IFS= read -r line; do
        [[ $line == "$typed"* ]] && COMPREPLY+=("$line")
    done
    compopt -o nosort 2>/dev/null
}
)sh";
constexpr auto asking = uR"sh(
_%1_ask()
{
    local word given=()
    for word in "${words[@]:1:cword-1}"; do
        word=${word/#\~\//$HOME/}
        given+=("${word//[\\\"\']/}")
    done
    compopt -o filenames 2>/dev/null
    local before=${#COMPREPLY[@]}
    _%1_offer < <(%2 __complete "$1" "${given[@]}" 2>/dev/null)
    if [[ $1 == assignments ]] && ((${#COMPREPLY[@]} > before)); then
        compopt +o filenames -o nospace 2>/dev/null # no \= and no space before the value
    fi
    __ltrim_colon_completions "$cur"
}
)sh";

QString quoted(const QStringList &words)
{
    QStringList safe;
    for (QString word : words)
        safe.append(u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'');
    return safe.join(u' ');
}

QString longNames(std::span<const OptionRow> rows)
{
    QStringList names;
    for (const OptionRow &row : rows)
        names.append(u"--"_s + QString::fromUtf16(row.name));
    return names.join(u' ');
}

/// "*:--output | *:-o": the option behind a command, as the script's case has it.
QString optionPattern(const QString &command, const OptionRow &row)
{
    QString pattern = u"%1:--%2"_s.arg(command, QString::fromUtf16(row.name));
    if (row.letter != u'\0')
        pattern += u" | %1:-%2"_s.arg(command, QString(QChar(row.letter)));
    return pattern;
}

QString valueCase(const QString &name, const QString &command, const OptionRow &row)
{
    const QStringList words = wordsOf(row);
    const ArgumentKind kind = argumentKind(QString::fromUtf16(row.argument));
    const QString asked = completedWord(kind);
    QString text = u"    %1)\n"_s.arg(optionPattern(command, row));
    if (!words.isEmpty())
        text += u"        _%1_offer < <(printf '%s\\n' %2)\n"_s.arg(name, quoted(words));
    if (kind == ArgumentKind::File)
        text += u"        _filedir\n"_s;
    if (!asked.isEmpty())
        text += u"        _%1_ask %2\n"_s.arg(name, asked);
    return text + u"        return\n        ;;\n"_s;
}

QString valueCases(const QString &name, const ProgramText &program)
{
    QString text;
    const auto add = [&text, &name](const QString &command, std::span<const OptionRow> rows) {
        for (const OptionRow &row : rows) {
            if (row.argument != nullptr)
                text += valueCase(name, command, row);
        }
    };
    for (const CommandText &command : program.commands)
        add(command.name, command.options);
    add(u"*"_s, program.options);
    return text.isEmpty() ? QString() : u"    case $command:$prev in\n"_s + text + u"    esac\n"_s;
}

/// Files first, then what the program says.
QString argumentLines(const QString &name, const QString &arguments, const QString &indent)
{
    QString text;
    for (const ArgumentKind kind : argumentKinds(arguments)) {
        if (kind == ArgumentKind::File)
            text += indent + u"_filedir\n"_s;
        else
            text += indent + u"_%1_ask %2\n"_s.arg(name, completedWord(kind));
    }
    return text.isEmpty() ? indent + u":\n"_s : text;
}

/// Finds the command, which may stand behind options.
QString commandLoop(const ProgramText &program)
{
    QStringList taking;
    for (const OptionRow &row : program.options) {
        if (row.argument != nullptr)
            taking.append(u"--"_s + QString::fromUtf16(row.name));
    }
    return u"    for ((index = 1; index < cword; ++index)); do\n"
           "        case ${words[index]} in\n"
           "        %1) ((++index)) ;;\n"
           "        -*) ;;\n"
           "        *)\n"
           "            command=${words[index]}\n"
           "            break\n"
           "            ;;\n"
           "        esac\n"
           "    done\n"_s.arg(taking.join(u" | "_s));
}

QString commandCases(const QString &name, const ProgramText &program)
{
    QStringList names;
    QString cases;
    for (const CommandText &command : program.commands) {
        names.append(command.name);
        cases += u"    %1)\n        options='%2 '$options\n"_s.arg(command.name, longNames(command.options))
            + u"        [[ $cur == -* ]] || {\n"_s + argumentLines(name, command.arguments, u"            "_s)
            + u"        }\n        ;;\n"_s;
    }
    return u"    case $command in\n    '')\n        [[ $cur == -* ]] || _%1_offer < <(printf '%s\\n' %2)\n"
           "        ;;\n"_s.arg(name, names.join(u' '))
        + cases + u"    esac\n"_s;
}

} // namespace

QString bashCompletion(const ProgramText &program)
{
    const QString name = QString(program.name).replace(u'-', u'_');
    QString text = u"# shellcheck shell=bash\n"_s + scriptOrigin(program)
        + QString::fromUtf16(functions).arg(name);
    if (!program.commands.isEmpty())
        text += QString::fromUtf16(asking).arg(name, program.name);
    // _init_completion sets more of them than a program without commands looks at.
    text += u"\n_%1()\n{\n    # shellcheck disable=SC2034\n    local cur prev words cword split%3 options='%2'\n"_s.arg(
        name, longNames(program.options), program.commands.isEmpty() ? QString() : u" command=''"_s);
    text += u"    _init_completion -s -n : || return\n"_s;
    if (!program.commands.isEmpty())
        text += u"    local index\n"_s + commandLoop(program);
    text += valueCases(name, program);
    text += u"    [[ $split == false ]] || return\n"_s;
    if (program.commands.isEmpty())
        text += u"    [[ $cur == -* ]] || {\n"_s + argumentLines(name, program.arguments, u"        "_s) + u"    }\n"_s;
    else
        text += commandCases(name, program);
    text += u"    # shellcheck disable=SC2086 # a word for each option\n"
            "    [[ $cur != -* ]] || _%1_offer < <(printf '%s\\n' $options)\n"
            "} && complete -F _%1 %2\n"_s.arg(name, program.name);
    return text;
}

} // namespace clusprop
