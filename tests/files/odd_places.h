// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of odd places: how each is made, what saving there gives, and what is there then.
#pragma once

#include "core/files/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <array>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace clusprop {

inline const QByteArray oldBytes = "the old content";
inline const QByteArray newBytes = "what is new";
constexpr uid_t nobody = 65534;

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

/// The folder that a place is in.
struct Folder
{
    QString name;

    [[nodiscard]] QString path(const QString &file) const { return name + u'/' + file; }
    [[nodiscard]] QByteArray bytes(const char *file) const
    {
        return QFile::encodeName(name) + '/' + file;
    }
    [[nodiscard]] bool put(const char *file) const
    {
        return clusprop::put(path(QString::fromUtf8(file)), oldBytes);
    }
    [[nodiscard]] bool link(const char *to, const char *file) const
    {
        return symlink(to, bytes(file).constData()) == 0;
    }
    [[nodiscard]] bool isOld(const char *file) const
    {
        return contentOf(path(QString::fromUtf8(file))) == oldBytes;
    }
    [[nodiscard]] bool isNew(const char *file) const
    {
        return contentOf(path(QString::fromUtf8(file))) == newBytes;
    }
    [[nodiscard]] bool isLink(const char *file) const
    {
        return QFileInfo(path(QString::fromUtf8(file))).isSymLink();
    }
    [[nodiscard]] bool isEmpty() const
    {
        return QDir(name).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] struct stat status(const char *file) const
    {
        struct stat found
        { };
        lstat(bytes(file).constData(), &found);
        return found;
    }
    [[nodiscard]] mode_t mode(const char *file) const { return status(file).st_mode & 07777U; }
    [[nodiscard]] QByteArray attribute(const char *file, const char *attribute) const
    {
        QByteArray value(200, '\0');
        const ssize_t size = getxattr(bytes(file).constData(), attribute, value.data(), 200);
        return value.first(std::max<ssize_t>(size, 0));
    }
    [[nodiscard]] bool setAttribute(const char *file, const char *attribute, const QByteArray &value) const
    {
        return setxattr(bytes(file).constData(), attribute, value.constData(),
                   static_cast<std::size_t>(value.size()), 0)
            == 0;
    }
};

constexpr const char *accessList = "system.posix_acl_access";
constexpr const char *defaultList = "system.posix_acl_default";
/// user::rw-, user:nobody:rw-, group::---, mask::rw-, other::--- in the kernel's form: version 2,
/// then tag, rights and id of each entry.
inline const QByteArray nobodyMayWrite = QByteArray::fromHex("02000000"
                                                              "01000600ffffffff"
                                                              "02000600feff0000"
                                                              "04000000ffffffff"
                                                              "10000600ffffffff"
                                                              "20000000ffffffff");

enum class As : std::uint8_t {
    Self,
    Nobody, ///< made and saved by somebody without rights, also when root runs this
    NobodyBesideRoot, ///< made by root in a folder of somebody without rights, who saves
};
enum class Outcome : std::uint8_t { Saved, Failed };

struct OddPlace
{
    const char *name;
    As user;
    bool (*prepare)(const Folder &in);
    QString target; ///< in the folder, or absolute
    bool backup;
    Outcome outcome;
    const char16_t *words; ///< in the error, or in the notes; empty: no notes
    bool (*check)(const Folder &in); ///< afterwards
};

inline bool nothing(const Folder &)
{
    return true;
}
inline bool onlyEmpty(const Folder &in)
{
    return in.isEmpty();
}
inline bool oldFile(const Folder &in)
{
    return in.put("file");
}
inline bool staysOld(const Folder &in)
{
    return in.isOld("file");
}
inline bool becomesNew(const Folder &in)
{
    return in.isNew("file");
}
inline bool linkChain(const Folder &in, int links)
{
    bool made = in.put("file");
    for (int index = 0; index < links; ++index) {
        const QByteArray to = index == 0 ? QByteArray("file") : "link" + QByteArray::number(index - 1);
        made = made && in.link(to.constData(), ("link" + QByteArray::number(index)).constData());
    }
    return made;
}
inline bool makeSocket(const Folder &in)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = in.bytes("socket");
    if (static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int made = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool bound = bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(made);
    return bound;
}
inline const QString longName = QString(255, u'n');
inline const QString longThickName = QString(85, u'\u20ac'); ///< 255 bytes of UTF-8

#define PLACE(text) QString::fromUtf16(text, sizeof(text) / sizeof(char16_t) - 1)

// clang-format off: a table
inline const std::array oddPlaces{
    OddPlace{ "a read-only file in a writable folder", As::Nobody,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("file").constData(), 0444) == 0; },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.mode("file") == 0444 && in.isOld("file.bak"); } },
    OddPlace{ "a file that may not be read", As::Nobody,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("file").constData(), 0200) == 0; },
        PLACE(u"file"), false, Outcome::Failed, u"no permission",
        [](const Folder &in) { return chmod(in.bytes("file").constData(), 0600) == 0 && in.isOld("file"); } },
    OddPlace{ "a read-only folder", As::Nobody,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("").constData(), 0500) == 0; },
        PLACE(u"file"), true, Outcome::Failed, u"no permission", staysOld },
    OddPlace{ "a folder that may not be searched", As::Nobody,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("").constData(), 0600) == 0; },
        PLACE(u"file"), true, Outcome::Failed, u"no permission", staysOld },
    OddPlace{ "a file of another owner in a sticky folder", As::NobodyBesideRoot,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("file").constData(), 0666) == 0
            && chown(in.bytes("").constData(), 0, 0) == 0 && chmod(in.bytes("").constData(), 01777) == 0; },
        PLACE(u"file"), false, Outcome::Failed, u"only the owner", staysOld },
    OddPlace{ "one's own file in a sticky folder", As::Nobody,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("").constData(), 01777) == 0; },
        PLACE(u"file"), true, Outcome::Saved, u"", becomesNew },
    OddPlace{ "a file of another owner", As::NobodyBesideRoot,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("file").constData(), 06664) == 0; },
        PLACE(u"file"), false, Outcome::Saved, u"its owner, its group",
        [](const Folder &in) { return in.isNew("file") && in.mode("file") == 0644 && in.status("file").st_uid == nobody; } },
    OddPlace{ "a file that root keeps for its owner", As::Self,
        [](const Folder &in) { return in.put("file")
            && (geteuid() != 0 || chown(in.bytes("file").constData(), nobody, nobody) == 0)
            && chmod(in.bytes("file").constData(), 06750) == 0; },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.mode("file") == 06750
            && in.status("file").st_uid == in.status("file.bak").st_uid; } },
    OddPlace{ "a link", As::Self,
        [](const Folder &in) { return linkChain(in, 1); },
        PLACE(u"link0"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isLink("link0") && in.isNew("file") && in.isOld("file.bak"); } },
    OddPlace{ "a chain of 40 links", As::Self,
        [](const Folder &in) { return linkChain(in, 40); },
        PLACE(u"link39"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isLink("link39") && in.isLink("link0") && in.isNew("file"); } },
    OddPlace{ "a chain of 41 links", As::Self,
        [](const Folder &in) { return linkChain(in, 41); },
        PLACE(u"link40"), true, Outcome::Failed, u"too many", staysOld },
    OddPlace{ "a link to nothing yet", As::Self,
        [](const Folder &in) { return in.link("file", "link"); },
        PLACE(u"link"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isLink("link") && in.isNew("file"); } },
    OddPlace{ "a link into a folder that is not there", As::Self,
        [](const Folder &in) { return in.link("missing/file", "link"); },
        PLACE(u"link"), true, Outcome::Failed, u"directory does not exist",
        [](const Folder &in) { return in.isLink("link"); } },
    OddPlace{ "a link to itself", As::Self,
        [](const Folder &in) { return in.link("link", "link"); },
        PLACE(u"link"), true, Outcome::Failed, u"round in a circle",
        [](const Folder &in) { return in.isLink("link"); } },
    OddPlace{ "two links to each other", As::Self,
        [](const Folder &in) { return in.link("one", "two") && in.link("two", "one"); },
        PLACE(u"one"), true, Outcome::Failed, u"round in a circle",
        [](const Folder &in) { return in.isLink("one"); } },
    OddPlace{ "a link to a folder", As::Self,
        [](const Folder &in) { return QDir(in.name).mkdir(QStringLiteral("folder")) && in.link("folder", "link"); },
        PLACE(u"link"), true, Outcome::Failed, u"it is a directory",
        [](const Folder &in) { return in.isLink("link"); } },
    OddPlace{ "a file with a hard link", As::Self,
        [](const Folder &in) { return in.put("file") && link(in.bytes("file").constData(), in.bytes("other").constData()) == 0; },
        PLACE(u"file"), true, Outcome::Saved, u"1 more name (a hard link)",
        [](const Folder &in) { return in.isNew("file") && in.isOld("other") && in.isOld("file.bak")
            && in.status("file.bak").st_ino != in.status("other").st_ino; } },
    OddPlace{ "a file with two hard links", As::Self,
        [](const Folder &in) { return in.put("file") && link(in.bytes("file").constData(), in.bytes("other").constData()) == 0
            && link(in.bytes("file").constData(), in.bytes("third").constData()) == 0; },
        PLACE(u"file"), false, Outcome::Saved, u"2 more names (hard links)",
        [](const Folder &in) { return in.isNew("file") && in.isOld("other") && in.isOld("third"); } },
    OddPlace{ "a file whose backup is still a link to it", As::Self,
        [](const Folder &in) { return in.put("file") && link(in.bytes("file").constData(), in.bytes("file.bak").constData()) == 0; },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.isOld("file.bak"); } },
    OddPlace{ "a backup that is a folder", As::Self,
        [](const Folder &in) { return in.put("file") && QDir(in.name).mkdir(QStringLiteral("file.bak")); },
        PLACE(u"file"), true, Outcome::Failed, u"backup file.bak cannot be made: it is a directory", staysOld },
    OddPlace{ "a backup that is a link", As::Self,
        [](const Folder &in) { return in.put("file") && in.put("mine") && in.link("mine", "file.bak"); },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && !in.isLink("file.bak") && in.isOld("file.bak") && in.isOld("mine"); } },
    OddPlace{ "a named pipe", As::Self,
        [](const Folder &in) { return mkfifo(in.bytes("pipe").constData(), 0600) == 0; },
        PLACE(u"pipe"), true, Outcome::Failed, u"named pipe",
        [](const Folder &in) { return S_ISFIFO(in.status("pipe").st_mode); } },
    OddPlace{ "a socket", As::Self, makeSocket, PLACE(u"socket"), true, Outcome::Failed, u"device or socket",
        [](const Folder &in) { return S_ISSOCK(in.status("socket").st_mode); } },
    OddPlace{ "the full device", As::Self, nothing, PLACE(u"/dev/full"), true, Outcome::Failed, u"device", onlyEmpty },
    OddPlace{ "the empty device", As::Self, nothing, PLACE(u"/dev/null"), true, Outcome::Failed, u"device",
        [](const Folder &) { struct stat found { }; return stat("/dev/null", &found) == 0 && S_ISCHR(found.st_mode); } },
    OddPlace{ "standard output by its name", As::Self, nothing, PLACE(u"/dev/stdout"), true, Outcome::Failed, u"", onlyEmpty },
    OddPlace{ "a folder", As::Self, nothing, PLACE(u"."), true, Outcome::Failed, u"it is a directory", onlyEmpty },
    OddPlace{ "the folder above", As::Self, nothing, PLACE(u".."), true, Outcome::Failed, u"it is a directory", onlyEmpty },
    OddPlace{ "the root", As::Self, nothing, PLACE(u"/"), true, Outcome::Failed, u"it is a directory", onlyEmpty },
    OddPlace{ "a trailing slash", As::Self, nothing, PLACE(u"new/"), true, Outcome::Failed, u"it is a directory", onlyEmpty },
    OddPlace{ "a trailing slash behind a file", As::Self, oldFile, PLACE(u"file/"), true, Outcome::Failed, u"it is a directory", staysOld },
    OddPlace{ "an empty name", As::Self, nothing, PLACE(u""), true, Outcome::Failed, u"does not exist", onlyEmpty },
    OddPlace{ "a folder that is not there", As::Self, nothing, PLACE(u"missing/file"), true, Outcome::Failed, u"directory does not exist", onlyEmpty },
    OddPlace{ "a file where a folder belongs", As::Self, oldFile, PLACE(u"file/new"), true, Outcome::Failed, u"no directory", staysOld },
    OddPlace{ "a name with a NUL", As::Self, oldFile, PLACE(u"file\0x"), true, Outcome::Failed, u"NUL", staysOld },
    OddPlace{ "a name with a line feed", As::Self, nothing, PLACE(u"new\nline"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("new\nline"); } },
    OddPlace{ "a name that looks like an option", As::Self, nothing, PLACE(u"-rf"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("-rf"); } },
    OddPlace{ "a file of the process file system", As::Self, nothing, PLACE(u"/proc/self/comm"), false, Outcome::Failed, u"", onlyEmpty },
    OddPlace{ "a new file in the process file system", As::Self, nothing, PLACE(u"/proc/self/new"), false, Outcome::Failed,
        u"takes no files", onlyEmpty },
    OddPlace{ "a name of 255 bytes", As::Self,
        [](const Folder &in) { return put(in.path(longName), oldBytes); },
        longName, true, Outcome::Saved, u"",
        [](const Folder &in) { const QString backup = backupName(longName);
            return contentOf(in.path(longName)) == newBytes && backup.size() == 255
                && backup.endsWith(QLatin1String(".bak")) && contentOf(in.path(backup)) == oldBytes; } },
    OddPlace{ "a name of 255 bytes in 85 characters", As::Self,
        [](const Folder &in) { return put(in.path(longThickName), oldBytes); },
        longThickName, true, Outcome::Saved, u"",
        [](const Folder &in) { const QString backup = backupName(longThickName);
            return contentOf(in.path(longThickName)) == newBytes && !backup.contains(QChar(QChar::ReplacementCharacter))
                && contentOf(in.path(backup)) == oldBytes; } },
    OddPlace{ "a file with an access list", As::Self,
        [](const Folder &in) { return in.put("file") && in.setAttribute("file", accessList, nobodyMayWrite); },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.attribute("file", accessList) == nobodyMayWrite
            && in.mode("file") == 0660; } },
    OddPlace{ "a file without access list in a folder that gives one", As::Self,
        [](const Folder &in) { return in.put("file") && chmod(in.bytes("file").constData(), 0640) == 0
            && in.setAttribute("", defaultList, nobodyMayWrite); },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.attribute("file", accessList).isEmpty() && in.mode("file") == 0640; } },
    OddPlace{ "a file with an attribute of the user's", As::Self,
        [](const Folder &in) { return in.put("file") && in.setAttribute("file", "user.origin", "node 7"); },
        PLACE(u"file"), true, Outcome::Saved, u"",
        [](const Folder &in) { return in.isNew("file") && in.attribute("file", "user.origin") == "node 7"; } },
};
// clang-format on

#undef PLACE

} // namespace clusprop
