// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/argument_kind.h"
#include "app/options/completion.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

/// Asks the program, with quotes taken off what was typed.
constexpr auto asking = uR"sh(
_%1_ask() {
    local -a found given
    given=("${(@Q)_%1_line[2,-1]}")
    found=("${(@f)$(%2 __complete $1 $given 2>/dev/null)}")
    [[ -z "$found" ]] && return 1
    if [[ $1 == assignments ]]; then
        compadd -V $1 -S '' -a found
    else
        compadd -V $1 -a found
    fi
}
)sh";

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// What a colon or a bracket would end.
QString escaped(QString text)
{
    for (const QChar sign : { u'\\', u'[', u']', u':' })
        text.replace(sign, u'\\' + QString(sign));
    return text;
}

QString action(const QString &name, ArgumentKind kind)
{
    if (kind == ArgumentKind::File)
        return u"_files"_s;
    const QString asked = completedWord(kind);
    // The space keeps zsh from putting arguments of its own before ours.
    return asked.isEmpty() ? u" "_s : u" _%1_ask %2"_s.arg(name, asked);
}

QString valueAction(const QString &name, const OptionRow &row)
{
    const QString words = wordsOf(row).join(u' ');
    const ArgumentKind kind = argumentKind(QString::fromUtf16(row.argument));
    if (words.isEmpty())
        return action(name, kind);
    if (kind == ArgumentKind::Text)
        return u"(%1)"_s.arg(words);
    return u" _alternative \"words\\:word\\:(%1)\" \"others\\:other\\:%2\""_s.arg(words, action(name, kind));
}

/// "'(-o --output)'{-o+,--output=}'[help]:OUT:_files'"; what names one of several may be repeated.
QString optionSpec(const QString &name, const OptionRow &row)
{
    const QString option = u"--"_s + QString::fromUtf16(row.name);
    const bool takes = row.argument != nullptr;
    const bool repeats = takes && argumentKind(QString::fromUtf16(row.argument)) == ArgumentKind::Property;
    QString rest = u'[' + escaped(QString::fromUtf16(row.help)) + u']';
    if (takes)
        rest += u":%1:%2"_s.arg(escaped(QString::fromUtf16(row.argument)), valueAction(name, row));
    if (row.letter == u'\0')
        return quoted((repeats ? u"*"_s : QString()) + option + (takes ? u"="_s : QString()) + rest);
    const QString letter = u"-"_s + QChar(row.letter);
    return quoted(repeats ? u"*"_s : u"(%1 %2)"_s.arg(letter, option))
        + (takes ? u"{%1+,%2=}"_s : u"{%1,%2}"_s).arg(letter, option) + quoted(rest);
}

QString optionSpecs(const QString &name, std::span<const OptionRow> rows, const QString &indent)
{
    QString text;
    for (const OptionRow &row : rows)
        text += indent + optionSpec(name, row) + u" \\\n"_s;
    return text;
}

/// One function for each command that takes arguments, so that files and objects are offered together.
QString argumentSpec(const QString &name, const QString &arguments)
{
    QStringList alternatives;
    for (const ArgumentKind kind : argumentKinds(arguments)) {
        const QString word = kind == ArgumentKind::File ? u"files"_s : completedWord(kind);
        alternatives.append(u"\"%1\\:%1\\:%2\""_s.arg(word, action(name, kind)));
    }
    if (alternatives.isEmpty())
        return QString();
    return quoted(u"*:argument: _alternative "_s + alternatives.join(u' '));
}

QString commandsFunction(const QString &name, const ProgramText &program)
{
    QString text = u"\n_%1_commands() {\n    local -a commands\n    commands=(\n"_s.arg(name);
    for (const CommandText &command : program.commands)
        text += u"        "_s + quoted(command.name + u':' + command.summary) + u'\n';
    return text + u"    )\n    _describe -V command commands\n}\n"_s;
}

QString commandCases(const QString &name, const ProgramText &program)
{
    QString text;
    const QString indent = u"            "_s;
    for (const CommandText &command : program.commands) {
        text += u"    %1)\n        _arguments -s -S \\\n"_s.arg(command.name)
            + optionSpecs(name, command.options, indent) + indent + u"$common"_s;
        const QString arguments = argumentSpec(name, command.arguments);
        text += (arguments.isEmpty() ? QString() : u" \\\n"_s + indent + arguments) + u"\n        ;;\n"_s;
    }
    return text;
}

} // namespace

QString zshCompletion(const ProgramText &program)
{
    const QString name = QString(program.name).replace(u'-', u'_');
    QString text = u"#compdef %1\n"_s.arg(program.name) + scriptOrigin(program);
    if (program.commands.isEmpty()) {
        return text + u"\n_%1() {\n    _arguments -s -S \\\n"_s.arg(name)
            + optionSpecs(name, program.options, u"        "_s)
            + u"        "_s + argumentSpec(name, program.arguments) + u"\n}\n\n_%1 \"$@\"\n"_s.arg(name);
    }
    text += QString::fromUtf16(asking).arg(name, program.name) + commandsFunction(name, program);
    text += u"\n_%1() {\n    local curcontext=\"$curcontext\" state line\n"
            "    local -a common _%1_line\n    typeset -A opt_args\n"
            "    _%1_line=(\"${(@)words[1,CURRENT-1]}\")\n    common=(\n"_s.arg(name);
    for (const OptionRow &row : program.options)
        text += u"        "_s + optionSpec(name, row) + u'\n';
    return text
        + u"    )\n    _arguments -C -s -S $common '1:command:_%1_commands' '*::argument:->arguments' && return\n"
          "    [[ $state == arguments ]] || return 1\n    case $line[1] in\n"_s.arg(name)
        + commandCases(name, program) + u"    esac\n}\n\n_%1 \"$@\"\n"_s.arg(name);
}

} // namespace clusprop
