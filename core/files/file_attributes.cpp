// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/file_attributes.h"

#include <algorithm>
#include <array>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

constexpr const char *accessList = "system.posix_acl_access"; ///< acl(5) in the form of the kernel
/// They tell something of the old bytes, or of the old file's place in an overlay.
constexpr std::array notCopied{ "security.capability", "security.ima", "security.evm",
    "trusted.overlay." };
constexpr qsizetype mostBytes = qsizetype{ 64 } * 1024; ///< of one value, and of all names (XATTR_SIZE_MAX)

bool isCopied(const QByteArray &name)
{
    return std::ranges::none_of(
        notCopied, [&name](const char *prefix) { return name.startsWith(prefix); });
}

/// Names of the extended attributes; none where there are no such things, and nothing where they
/// cannot be told.
std::optional<QList<QByteArray>> attributesOf(int file)
{
    QByteArray names(mostBytes, '\0');
    const ssize_t size = flistxattr(file, names.data(), static_cast<std::size_t>(names.size()));
    if (size < 0 && errno != EOPNOTSUPP)
        return std::nullopt;
    QList<QByteArray> all = names.first(std::max<ssize_t>(size, 0)).split('\0');
    all.removeIf([](const QByteArray &name) { return name.isEmpty() || !isCopied(name); });
    return all;
}

bool copyAttribute(int from, int to, const QByteArray &name)
{
    QByteArray value(mostBytes, '\0');
    const ssize_t size
        = fgetxattr(from, name.constData(), value.data(), static_cast<std::size_t>(value.size()));
    if (size < 0)
        return false;
    value.truncate(size);
    QByteArray present(value.size() + 1, '\0'); // the kernel may have set it already
    if (fgetxattr(to, name.constData(), present.data(), static_cast<std::size_t>(present.size()))
            == size
        && present.startsWith(value))
        return true;
    return fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(size), 0)
        == 0;
}

/// Returns whether the access list is that of the old file.
bool copyAttributes(int from, int to, QStringList &lost)
{
    const auto names = attributesOf(from);
    if (!names) {
        lost.append(u"its extended attributes"_s);
        return false;
    }
    bool listKept = true;
    for (const QByteArray &name : *names) {
        if (copyAttribute(from, to, name))
            continue;
        if (name == accessList)
            listKept = false;
        else
            lost.append(u"its attribute %1"_s.arg(QString::fromUtf8(name)));
    }
    if (!listKept)
        lost.prepend(u"its access list"_s);
    // A directory may have given the new file a list that the old one never had.
    if (!names->contains(accessList))
        fremovexattr(to, accessList);
    return listKept;
}

constexpr mode_t withoutGroup(mode_t mode)
{
    const mode_t others = mode & S_IRWXO;
    return mode & ~static_cast<mode_t>(S_IRWXG & ~(others << 3));
}

} // namespace

tl::expected<QStringList, Trouble> keepAttributes(int from, int to)
{
    const auto old = statusOf(from);
    if (!old)
        return tl::unexpected(old.error());
    QStringList lost;
    mode_t mode = old->st_mode & 07777U;
    const bool owned = fchown(to, old->st_uid, old->st_gid) == 0;
    const bool grouped = owned || fchown(to, static_cast<uid_t>(-1), old->st_gid) == 0;
    if (!owned) {
        lost.append(u"its owner"_s);
        mode &= ~static_cast<mode_t>(S_ISUID);
    }
    if (!grouped) {
        lost.append(u"its group"_s);
        mode = withoutGroup(mode) & ~static_cast<mode_t>(S_ISGID);
    }
    if (!copyAttributes(from, to, lost))
        mode = withoutGroup(mode);
    if (fchmod(to, mode) != 0)
        return failed(errno);
    return lost;
}

} // namespace clusprop::posix_file
