// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume.h"
#include "core/validation/relation_functions.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

bool speaksOfBackup(const QString &words)
{
    return words.contains(u"backup", Qt::CaseInsensitive);
}

/// The source's own words on why a volume is redirected, where they name a backup. No redirection
/// reason of the header has that meaning, so there are no bits to look at.
Sentence backupWords(const ClusterObject &volume)
{
    if (speaksOfBackup(volume.state))
        return volume.state;
    for (const VolumeNodeState &node : volume.nodeStates) {
        for (const QString &words : { node.state, node.redirectedText, node.blockRedirectedText }) {
            if (speaksOfBackup(words))
                return Sentence::tr("%1 on %2").arg(words).arg(node.node);
        }
    }
    return {};
}

IssuePlace backupPlace(const RelationInput &in, int object)
{
    return placeIn(in.cluster, object, volume_property::backupInProgress);
}

} // namespace

RelationFindings checkVolumeBackup(const RelationInput &in)
{
    const VolumeRow row = volumeRow(in.cluster, in.object);
    RelationFinding found;
    found.places = { backupPlace(in, in.object) };
    if (row.inBackup() && row.redirected == false) {
        const WindowsVersion version = in.options.windowsVersion;
        const bool old
            = version != WindowsVersion::Unknown && version <= WindowsVersion::Server2008R2;
        found.text = old ? Sentence::tr("In backup, but not redirected: on Windows Server 2008 R2 a backup "
                                        "redirects its volume")
                         : Sentence::tr("In backup, but not redirected: usual from Windows Server 2012 on, "
                                        "where a backup no longer redirects its volume");
        found.source = QStringLiteral("What is new in failover clustering of Windows Server 2012");
        found.loadedSeverity = old ? Severity::Warning : Severity::Note;
        found.editedSeverity = found.loadedSeverity;
        return { found };
    }
    const Sentence words = row.backupInProgress == 0U ? backupWords(in.asked()) : Sentence();
    if (words.isEmpty())
        return {};
    found.text = Sentence::tr("BackupInProgress is 0, but the source speaks of a backup: %1").arg(words);
    found.source = Sentence::tr("the source's own words");
    found.loadedSeverity = Severity::Warning;
    return { found };
}

RelationFindings checkClusterBackup(const RelationInput &in)
{
    const auto whole = knownNumber(in.asked(), volume_property::backupInProgress);
    const BackupCensus &volumes = in.index.backups();
    const auto inBackup = static_cast<int>(volumes.inBackup.size());
    const bool noneIs = inBackup == 0 && volumes.unknown == 0 && volumes.idle > 0;
    if (!whole || *whole > 1 || (*whole == 1 ? !noneIs : inBackup == 0))
        return {};

    RelationFinding found;
    found.places = { backupPlace(in, in.object) };
    found.source = Sentence::tr("documentation page %1").arg(QStringLiteral("backupinprogress"));
    found.loadedSeverity = Severity::Warning;
    if (*whole == 1) {
        found.text = Sentence::tr("BackupInProgress of the cluster is 1, but none of its %1 volumes "
                                    "is in backup")
                         .arg(volumes.idle);
        return { found };
    }
    constexpr int mostPlaces = 20;
    QStringList names;
    for (const int volume : volumes.inBackup) {
        if (names.size() == mostPlaces)
            break;
        names.append(in.cluster.objects[volume].name);
        found.places.append(backupPlace(in, volume));
    }
    names = names.first(std::min<qsizetype>(names.size(), 3));
    const QString some = names.join(QStringLiteral(", "));
    found.text = Sentence::tr("BackupInProgress of the cluster is 0, but volumes are in backup: %1")
                     .arg(inBackup == names.size()
                             ? Sentence(some)
                             : Sentence::tr("%1, %2 more").arg(some).arg(inBackup - names.size()));
    return { found };
}

} // namespace clusprop
