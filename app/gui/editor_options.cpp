// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/gui/editor_options.h"

#include "app/options/help_text.h"
#include "app/options/hidden_verbs.h"
#include "core/program/debug_info.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

constexpr std::array rows{
    OptionRow{ u"help", u'h', nullptr, u"show help" },
    OptionRow{ u"version", u'\0', nullptr,
        u"show the version; with --verbose also the commit and what the program was built with" },
    OptionRow{ u"debug-info", u'\0', nullptr,
        u"show what a report of a fault should say: version, build, system; no names, no paths" },
    OptionRow{ u"verbose", u'v', nullptr, u"with --version: say more" },
    OptionRow{ u"sample", u'\0', nullptr, u"open the cluster that comes with the program" },
    OptionRow{ u"compare", u'\0', nullptr, u"show two files or folders side by side: OLD NEW" },
    OptionRow{ u"safe", u'\0', nullptr,
        u"read files in a process that can do nothing else, or not at all; without it the settings "
        u"decide, and the system's limits do where it cannot seal a process" },
    OptionRow{ u"no-safe", u'\0', nullptr, u"read files in the editor itself" },
};
constexpr auto arguments = u"[FILES...]";

constexpr std::array examples{
    std::pair{ u"--sample", u"a cluster to try things with" },
    std::pair{ u"cluster.json CLUSTER.clusprop", u"two files, in a tab each unless they are of one cluster" },
    std::pair{ u"HV01_Cluster.reg GetCluster.XML", u"what there is of one cluster, in one tab" },
    std::pair{ u"collected/", u"all that a folder holds" },
    std::pair{ u"--compare last-week.json today.json", u"what was changed since" },
};

QByteArray standardInput()
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool asksFor(const QStringList &words, const QStringList &options)
{
    const QStringList before = words.first(words.contains(u"--"_s) ? words.indexOf(u"--"_s) : words.size());
    return std::ranges::any_of(before, [&options](const QString &word) { return options.contains(word); });
}

} // namespace

std::span<const OptionRow> editorOptions()
{
    return rows;
}

ProgramText editorText()
{
    ProgramText program;
    program.name = u"clusprop-editor"_s;
    program.arguments = QString::fromUtf16(arguments);
    program.options = rows;
    for (const auto &[line, does] : examples)
        program.examples.append({ program.name + u' ' + QString::fromUtf16(line), QString::fromUtf16(does) });
    return program;
}

QString editorHelp()
{
    QString text = u"Usage: clusprop-editor [OPTIONS] %1\n\n"
                   "Shows and edits the properties of Windows Server failover clusters. FILES may be folders;\n"
                   "files of one cluster make one tab.\n\nOptions:\n%2\nExamples:\n"_s.arg(
                       QString::fromUtf16(arguments), optionsText(rows));
    for (const ExampleText &example : editorText().examples)
        text += u"  %1\n      %2\n"_s.arg(example.line, example.does);
    return text;
}

std::optional<tl::expected<QString, QString>> textAnswer(const QStringList &words, const QString &commit)
{
    if (auto hidden = runHiddenVerb(words, standardInput, editorText()))
        return hidden;
    if (asksFor(words, { u"--help"_s, u"-h"_s }))
        return editorHelp();
    const ProgramFacts facts = programFacts(u"clusprop-editor"_s, commit);
    if (asksFor(words, { u"--debug-info"_s }))
        return debugInfo(facts);
    if (!asksFor(words, { u"--version"_s }))
        return std::nullopt;
    return asksFor(words, { u"--verbose"_s, u"-v"_s }) ? versionText(facts) : versionLine(facts) + u'\n';
}

tl::expected<EditorCall, QString> readEditorCall(const QStringList &words)
{
    EditorCall call;
    if (const auto parsed
        = parseOptions(words, 0, Until::End, { editorOptions(), {} }, call.options, call.files);
        !parsed)
        return tl::unexpected(parsed.error());
    if (call.options.has(u"compare"_s) && call.files.size() != 2)
        return tl::unexpected(u"--compare takes two files or folders: OLD NEW"_s);
    if (call.options.has(u"safe"_s) && call.options.has(u"no-safe"_s))
        return tl::unexpected(u"--safe and --no-safe exclude each other"_s);
    return call;
}

} // namespace clusprop
