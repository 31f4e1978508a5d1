// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/run.h"

#include "app/cli/commands.h"
#include "app/cli/complete.h"
#include "app/options/hidden_verbs.h"
#include "core/program/debug_info.h"
#include "core/values/nearest.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

bool asksForProgram(const Options &options)
{
    return options.has(u"version"_s) || options.has(u"debug-info"_s);
}

Outcome showProgram(const Call &call)
{
    const ProgramFacts facts = programFacts(u"clusprop"_s, call.streams.commit);
    if (call.options.has(u"debug-info"_s))
        return print(call, debugInfo(facts));
    return print(call,
        call.options.has(u"verbose"_s) ? versionText(facts) : versionLine(facts) + u'\n');
}

OrFailure<bool> wantsColor(const Call &call)
{
    const QString asked = call.options.value(u"color"_s);
    const QStringList allowed{ u"auto"_s, u"always"_s, u"never"_s };
    if (call.options.has(u"color"_s) && !allowed.contains(asked)) {
        return fail(ExitCode::Usage,
            u"--color takes %1, not \"%2\"%3"_s.arg(
                allowed.join(u", "_s), asked, suggestion(asked, allowed)));
    }
    if (asked == u"always" || asked == u"never")
        return asked == u"always";
    return call.streams.outIsTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != u"dumb";
}

tl::unexpected<Failure> unknownCommand(const QString &name)
{
    QStringList names;
    for (const CommandRow &row : commandRows())
        names.append(QString::fromUtf16(row.name));
    return fail(ExitCode::Usage, u"unknown command \"%1\"%2"_s.arg(name, suggestion(name, names)));
}

Outcome checkArguments(const CommandRow &command, const Call &call)
{
    const QStringList &arguments = call.arguments;
    const bool unnamed = !arguments.isEmpty() && arguments.first().isEmpty();
    if (unnamed || (call.options.has(u"output"_s) && call.options.value(u"output"_s).isEmpty()))
        return fail(ExitCode::Usage, u"a file name is empty"_s);
    const bool tooFew = arguments.size() < command.fewest;
    const bool tooMany = command.most != unlimited && arguments.size() > command.most;
    if (!tooFew && !tooMany)
        return {};
    const QString usage
        = u"usage: clusprop %1 %2"_s.arg(QStringView(command.name), QStringView(command.arguments));
    return fail(ExitCode::Usage,
        tooFew ? u"an argument is missing; %1"_s.arg(usage)
               : u"\"%1\" is one argument too many; %2"_s.arg(arguments[command.most], usage));
}

Outcome runCommand(const CommandRow &command, const QStringList &words, qsizetype from, Call &call)
{
    const OptionTable table{ commonOptions(), command.options };
    if (const auto parsed
        = parseOptions(words, from, Until::End, table, call.options, call.arguments);
        !parsed)
        return fail(ExitCode::Usage, parsed.error());
    if (call.options.has(u"help"_s))
        return print(call, commandHelp(command));
    if (asksForProgram(call.options))
        return showProgram(call);
    if (const Outcome counted = checkArguments(command, call); !counted)
        return counted;
    const auto colored = wantsColor(call);
    if (!colored)
        return tl::unexpected(colored.error());
    call.style.colored = *colored;
    return command.run(call);
}

/// For shells and for the build, not for people.
Outcome runHidden(const QStringList &words, Streams &streams)
{
    if (words.first() == u"__complete")
        return complete(words.mid(1), streams);
    const auto text = runHiddenVerb(words, [&streams] { return streams.in.readAll(); }, programText());
    if (!text)
        return unknownCommand(words.first());
    if (!*text)
        return fail(ExitCode::Usage, text->error());
    return print(Call{ streams, {}, {}, {} }, **text);
}

Outcome dispatch(const QStringList &words, Streams &streams)
{
    if (words.value(0).startsWith(u"__"))
        return runHidden(words, streams);
    Call call{ streams, {}, {}, {} };
    const auto name = parseOptions(
        words, 0, Until::FirstArgument, { commonOptions(), {} }, call.options, call.arguments);
    if (!name)
        return fail(ExitCode::Usage, name.error());
    if (asksForProgram(call.options))
        return showProgram(call);
    if (*name == words.size()) {
        if (call.options.has(u"help"_s))
            return print(call, generalHelp());
        return fail(ExitCode::Usage, u"a command is missing"_s);
    }
    const CommandRow *command = findCommand(words[*name]);
    if (command == nullptr)
        return unknownCommand(words[*name]);
    return runCommand(*command, words, *name + 1, call);
}

} // namespace

int run(const QStringList &arguments, Streams &streams)
{
    const Outcome outcome = dispatch(arguments, streams);
    if (outcome)
        return static_cast<int>(ExitCode::Done);
    const Failure &failure = outcome.error();
    if (failure.code == ExitCode::Found)
        return static_cast<int>(failure.code); // the result was printed; there is nothing to complain of
    if (failure.code == ExitCode::Usage)
        warn(streams, u"clusprop: %1 (see \"clusprop --help\")"_s.arg(failure.message));
    else
        warn(streams, failure.message);
    return static_cast<int>(failure.code);
}

} // namespace clusprop::cli
