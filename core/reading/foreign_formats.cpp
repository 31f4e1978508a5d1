// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/foreign_formats.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr const char16_t *makeSnapshot
    = u"on a node, run the script that clusprop collector writes, and bring its snapshot";
constexpr const char16_t *exportCluster
    = u"on a node, run Get-Cluster | Export-Clixml cluster.xml, or reg export HKLM\\Cluster "
      u"cluster.reg, and bring that file";
constexpr const char16_t *exportParameters
    = u"on a node, run Get-ClusterResource | Get-ClusterParameter | Export-Clixml parameters.xml, "
      u"and bring that file";
constexpr const char16_t *showIt = u"look at it with clusprop show, or in the editor";
constexpr const char16_t *encodeIt = u"make the list from it with clusprop encode";

struct ForeignRow
{
    const char16_t *mark; ///< somewhere in the examined text
    const char16_t *what;
    const char16_t *todo;
};

// The kinds that can be shown stand here for the commands that want bytes.
constexpr std::array rows{
    ForeignRow{ u"Windows Registry Editor Version", u"it is a registry export", showIt },
    ForeignRow{ u"REGEDIT4", u"it is a registry export", showIt },
    ForeignRow{ u"<Objs Version=", u"it is an Export-Clixml file of PowerShell", showIt },
    ForeignRow{ u"Listing private properties for ",
        u"it is the table that cluster.exe prints, in which values are cut", exportParameters },
    ForeignRow{ u"Listing properties for ",
        u"it is the table that cluster.exe prints, in which values are cut", exportCluster },
    ForeignRow{ u"[=== Cluster ===]", u"it is a cluster log, which holds no properties",
        makeSnapshot },
    ForeignRow{ u"windows_mscluster_",
        u"it is a page of metrics, which holds no properties", makeSnapshot },
    ForeignRow{ u"\"snapshot\": \"cluster-properties\"", u"it is a snapshot of a whole cluster",
        showIt },
    ForeignRow{ u"\"kind\": \"property-list\"", u"it is a decoded property list in JSON", encodeIt },
    ForeignRow{ u"\"kind\": \"value-list\"", u"it is a decoded value list in JSON", encodeIt },
};

/// PID.TID::DATE-TIME LEVEL, in hexadecimal: how every line of a cluster log begins.
bool isLogLine(QStringView line)
{
    constexpr qsizetype colons = 17;
    constexpr qsizetype shortest = 42;
    if (line.size() < shortest || line[8] != u'.' || line.sliced(colons, 2) != u"::")
        return false;
    const QStringView numbers = line.first(colons);
    return std::all_of(numbers.begin(), numbers.end(), [](QChar digit) {
        return digit == u'.' || (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f')
            || (digit >= u'A' && digit <= u'F');
    }) && line[colons + 6] == u'/';
}

bool hasLogLines(QStringView text)
{
    constexpr int looked = 50;
    int lines = 0;
    for (qsizetype from = 0; from < text.size() && lines < looked; ++lines) {
        const qsizetype end = text.indexOf(u'\n', from);
        if (isLogLine(text.sliced(from, (end < 0 ? text.size() : end) - from)))
            return true;
        from = end < 0 ? text.size() : end + 1;
    }
    return false;
}

} // namespace

bool isHiveLog(const QByteArray &head)
{
    constexpr qsizetype kindAt = 0x1C; // libregf's description, section 3: 0 a hive, others its logs
    constexpr std::array logKinds{ '\x01', '\x02', '\x06' };
    return head.startsWith("regf") && head.size() > kindAt
        && std::find(logKinds.begin(), logKinds.end(), head[kindAt]) != logKinds.end();
}

ForeignFormat foreignFormat(const QByteArray &head, const QString &text)
{
    if (head.isEmpty())
        return { QStringLiteral("the file is empty"), QStringLiteral("capture it again") };
    if (isHiveLog(head))
        return { QStringLiteral("it is the log of a registry hive, which holds changes alone"),
            QStringLiteral("bring the hive: on a node, run reg save HKLM\\Cluster cluster.hiv") };
    if (head.startsWith("regf"))
        return { QStringLiteral("it is a registry hive"), QString::fromUtf16(showIt) };
    if (head.startsWith("PK\x03\x04"))
        return { QStringLiteral("it is a zip archive"),
            QStringLiteral("unpack it and open the folder") };
    if (text.isEmpty())
        return { QStringLiteral("its bytes are no kind of file that is known here"),
            QStringLiteral("say what it is with --as, if you know") };
    for (const ForeignRow &row : rows) {
        if (text.contains(QStringView(row.mark)))
            return { QString::fromUtf16(row.what), QString::fromUtf16(row.todo) };
    }
    if (hasLogLines(text))
        return { QStringLiteral("it is a cluster log, which holds no properties"),
            QString::fromUtf16(makeSnapshot) };
    const QString begin = text.left(64).trimmed();
    if (begin.startsWith(u'{') || begin.startsWith(u'['))
        return { QStringLiteral("it is JSON, but describes nothing of a cluster"),
            QString::fromUtf16(exportCluster) };
    if (begin.startsWith(u'<'))
        return { QStringLiteral("it is XML or HTML, but no Export-Clixml of PowerShell"),
            QString::fromUtf16(exportCluster) };
    return { QStringLiteral("it is a text, and no properties of a cluster are recognised in it"),
        QString::fromUtf16(exportCluster) };
}

} // namespace clusprop
