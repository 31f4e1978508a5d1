// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The script that carries a change set to a cluster (resources/apply), as text.
///
/// What the script does with its steps stands in its own help and in resources/apply/README.md.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace clusprop {

/// The properties of one list of an object. All lists are property lists.
struct ApplyList
{
    QString objectClass; ///< the word of an object class, but no volume
    QString name; ///< what the cluster opens it by; empty for the cluster
    bool isPrivate = false;
    quint32 get = 0; ///< control codes
    quint32 validate = 0; ///< 0: there is none
    quint32 set = 0;
    QByteArray changes; ///< what is set; a value without data is a reset
    QByteArray undo; ///< what was there before; a value without data: it was not stored
    QByteArray defaults; ///< of those properties whose default is known
};

/// The backup state of a Cluster Shared Volume.
struct ApplyVolume
{
    QString friendlyName;
    QString volumeName; ///< GUID path; may be empty
    QString resource; ///< name of the disk resource
    quint32 oldState = 0;
    quint32 newState = 0;
    QByteArray changes; ///< CLUS_SHARED_VOLUME_BACKUP_MODE
    QByteArray undo;
};

struct ApplySteps
{
    QString madeFor; ///< name of the cluster; may be empty
    QVector<ApplyList> lists;
    QVector<ApplyVolume> volumes; ///< set after the lists
};

/// A file for Windows PowerShell 5.1: UTF-8 with its mark, CR LF. No name or value can break it.
[[nodiscard]] QByteArray applyScript(const ApplySteps &steps);

} // namespace clusprop
