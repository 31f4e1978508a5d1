// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/manual_page.h"

#include "app/options/manual_text.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

QString commandsText(const ProgramText &program)
{
    QString text;
    for (const CommandText &command : program.commands) {
        text += u".Ss "_s + manualWords(command.name) + u'\n';
        text += u".Dl "_s
            + manualWords(u"%1 %2 [OPTIONS] %3"_s.arg(program.name, command.name, command.arguments))
            + u"\n.Pp\n"_s;
        text += manualParagraphs(asSentence(command.summary));
        text += manualParagraphs(command.text);
        if (!command.options.empty())
            text += manualOptions(command.options);
    }
    return text;
}

QString examplesText(const ProgramText &program)
{
    QVector<ExampleText> examples = program.examples;
    for (const CommandText &command : program.commands)
        examples += command.examples;
    QString text;
    for (const ExampleText &example : examples) {
        QString does = asSentence(example.does);
        does.back() = u':';
        text += manualParagraphs(does) + u".Pp\n.Dl "_s + manualWords(example.line) + u"\n.Pp\n"_s;
    }
    text.chop(u".Pp\n"_s.size()); // none before the next heading
    return text;
}

/// Nothing for a mark that is not known.
std::optional<QString> filled(const QString &mark, const ProgramText &program)
{
    if (mark == u"OPTIONS")
        return manualOptions(program.options);
    if (mark == u"COMMANDS")
        return commandsText(program);
    if (mark == u"EXAMPLES")
        return examplesText(program);
    for (const NamedTable &table : program.tables) {
        if (mark == table.name)
            return manualTable(table.rows);
    }
    return std::nullopt;
}

} // namespace

tl::expected<QString, QString> manualPage(const QString &frame, const ProgramText &program)
{
    QString page;
    for (const QString &line : frame.trimmed().split(u'\n')) {
        const bool isMark = line.size() > 2 && line.startsWith(u'@') && line.endsWith(u'@');
        if (!isMark) {
            page += line + u'\n';
            continue;
        }
        const auto text = filled(line.mid(1, line.size() - 2), program);
        if (!text)
            return tl::unexpected(u"nothing is known by the mark %1"_s.arg(line));
        page += *text;
    }
    return page;
}

} // namespace clusprop
