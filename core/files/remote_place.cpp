// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/remote_place.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/vfs.h>

namespace clusprop {
namespace {

/// f_type as statfs(2) and linux/magic.h list it. It is 32 bits wide and signed on some systems.
constexpr std::array<quint32, 13> remoteTypes{
    0x6969, // NFS
    0x517B, // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x65735546, // FUSE
    0x5346414F, // OpenAFS
    0x6B414653, // AFS of the kernel
    0x73757245, // Coda
    0x00C36400, // Ceph
    0x01021997, // 9P, as virtual machines have it
    0x7461636F, // OCFS2
    0x01161970, // GFS2
    0x786F4256, // shared folders of VirtualBox
};

} // namespace

bool changesUnannounced(qint64 fileSystemType)
{
    return std::ranges::find(remoteTypes, static_cast<quint32>(fileSystemType)) != remoteTypes.end();
}

bool isRemotePlace(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct statfs status = {};
    int result = ::statfs(name.constData(), &status);
    while (result != 0 && errno == EINTR)
        result = ::statfs(name.constData(), &status);
    return result == 0 && changesUnannounced(static_cast<qint64>(status.f_type));
}

} // namespace clusprop
