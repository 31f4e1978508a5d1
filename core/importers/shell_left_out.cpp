// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_left_out.h"

#include <algorithm>

namespace clusprop {
namespace {

QString objectsText(qsizetype count)
{
    return countedText(count, QStringLiteral("object"), QStringLiteral("objects"));
}

QString describe(const ShellRecord &record)
{
    constexpr qsizetype mostMembers = 4;
    if (!record.typeNames.isEmpty())
        return QStringLiteral("of type %1").arg(record.typeNames.first().left(120));
    QStringList names;
    for (const ShellMember &member : record.members) {
        if (names.size() == mostMembers)
            break;
        names.append(member.name.left(40));
    }
    if (names.isEmpty())
        return QStringLiteral("without members");
    return QStringLiteral("with the members %1%2")
        .arg(names.join(QStringLiteral(", ")),
            record.members.size() > mostMembers ? QStringLiteral(", …") : QString());
}

} // namespace

QString countedText(qsizetype count, const QString &one, const QString &several)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : several);
}

void ShellLeftOut::add(const ShellRecord &record)
{
    constexpr qsizetype mostKinds = 20;
    const QString what = describe(record);
    auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&what](const Row &one) { return one.what == what; });
    if (row == m_rows.end() && m_rows.size() == mostKinds) {
        ++m_others;
        return;
    }
    if (row == m_rows.end())
        row = m_rows.insert(row, { what, record.line, 0 });
    ++row->count;
}

void ShellLeftOut::addNotes(ShellNotes &notes) const
{
    for (const Row &row : m_rows)
        notes.add(row.line,
            QStringLiteral("left out, since this is no object of a cluster: %1 %2")
                .arg(objectsText(row.count), row.what));
    if (m_others > 0)
        notes.add(
            -1, QStringLiteral("left out as well: %1 of further kinds").arg(objectsText(m_others)));
}

LoadError ShellLeftOut::foreignError() const
{
    LoadError error;
    error.kind = LoadError::Kind::Foreign;
    error.todo = QStringLiteral(
        "on a node, run Get-Cluster | Export-Clixml cluster.xml, or Get-ClusterResource | "
        "Get-ClusterParameter | Export-Clixml parameters.xml, and bring that file");
    if (m_rows.isEmpty()) {
        error.what = QStringLiteral("it holds no objects");
        return error;
    }
    const Row &first = m_rows.first();
    if (first.line > 0)
        error.where = QString::number(first.line);
    error.what = QStringLiteral("it holds no objects of a cluster, but %1 %2%3")
                     .arg(objectsText(first.count), first.what,
                         m_rows.size() > 1 ? QStringLiteral(" and others") : QString());
    return error;
}

} // namespace clusprop
