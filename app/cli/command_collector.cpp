// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "core/formats/collector_script.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ outputOption, forceOption, dryRunOption };

/// What the script will be called on the node.
QString scriptName(const Call &call)
{
    const QString output = call.options.value(u"output"_s);
    return output.isEmpty() || output == u"-" ? collectorScriptName()
                                              : QFileInfo(output).fileName();
}

Outcome collector(const Call &call)
{
    const QByteArray script = collectorScript();
    if (call.isDryRun()) {
        return print(call,
            visible(u"would write %1 bytes to %2"_s.arg(script.size()).arg(outputName(call)))
                + u'\n');
    }
    if (const Outcome written = deliver(call, script, Content::Text); !written)
        return written;
    tell(call,
        u"on a node, as administrator: powershell -ExecutionPolicy Bypass -File \"%1\""_s.arg(
            scriptName(call)));
    return {};
}

} // namespace

constinit const CommandRow collectorCommand{ u"collector", u"[-o OUT]",
    u"Writes the PowerShell script that makes a snapshot on a node",
    u"Run it on a node of the cluster, in Windows PowerShell 5.1 and as administrator:\n"
    u"  powershell -ExecutionPolicy Bypass -File Export-ClusterSnapshot.ps1\n"
    u"It changes nothing on the cluster and writes one JSON file, which every command reads.",
    options,
    { { { u"collector -o Export-ClusterSnapshot.ps1", u"the script, to be taken to a node" },
        { u"collector -o Export-ClusterSnapshot.ps1 --force", u"the same over an older one" } } },
    0, 0, collector };

} // namespace clusprop::cli
