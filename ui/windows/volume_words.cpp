// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/volume_words.h"

#include <QCoreApplication>

namespace clusprop::ui {
namespace {

struct VolumeText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::VolumeText)
};

QString oneVolume(const VolumeRow &row)
{
    const QString &name = row.friendlyName;
    if (row.backupDisputed) {
        return VolumeText::tr("The files differ on whether %1 is in backup. Choose which of them "
                              "is right; until then there is nothing to switch.")
            .arg(name);
    }
    if (!row.backupInProgress) {
        return VolumeText::tr("The file does not say whether %1 is in backup. Unknown is not 0, so "
                              "there is nothing to switch.")
            .arg(name);
    }
    if (*row.backupInProgress > 1) {
        return VolumeText::tr("BackupInProgress of %1 is %2, which is neither 0 nor 1.")
            .arg(name, QString::number(*row.backupInProgress));
    }
    if (!row.inBackup())
        return VolumeText::tr("%1 is not in backup.").arg(name);
    const QString end = VolumeText::tr("If no backup is running on any node, the state was left "
                                       "behind; it clears itself after 30 minutes.");
    return row.redirected.value_or(false)
        ? VolumeText::tr("%1 is in backup, and its input and output are redirected. %2")
              .arg(name, end)
        : VolumeText::tr("%1 is in backup. %2").arg(name, end);
}

} // namespace

QString volumeWords(const QVector<const VolumeRow *> &volumes)
{
    if (volumes.size() == 1)
        return oneVolume(*volumes.first());
    int inBackup = 0;
    int unknown = 0;
    int disputed = 0;
    for (const VolumeRow *row : volumes) {
        inBackup += row->inBackup() ? 1 : 0;
        unknown += row->backupInProgress || row->backupDisputed ? 0 : 1;
        disputed += row->backupDisputed ? 1 : 0;
    }
    QString counts = VolumeText::tr("%1 volumes are selected, %2 of them in backup.")
                         .arg(volumes.size())
                         .arg(inBackup);
    if (disputed > 0)
        counts = VolumeText::tr("%1 The files differ on %2.").arg(counts).arg(disputed);
    if (unknown == 0)
        return counts;
    return VolumeText::tr("%1 The file does not say the state of %2.").arg(counts).arg(unknown);
}

} // namespace clusprop::ui
