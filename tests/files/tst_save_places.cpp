// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Odd places to save to: each with what must come of it, written down in one table. And disks that
/// are full.

#include "core/files/leftovers.h"
#include "tests/files/child.h"
#include "tests/files/odd_places.h"
#include "tests/rounds.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <optional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

constexpr int noNamespaces = 77; ///< exit code of a child

/// This process as somebody without rights, if it has some; back at the end of the scope.
class WithoutRights
{
public:
    explicit WithoutRights(bool wanted)
        : m_changed(wanted && geteuid() == 0)
    {
        if (m_changed && (setegid(nobody) != 0 || seteuid(nobody) != 0))
            qFatal("the user cannot be changed");
    }
    ~WithoutRights()
    {
        if (m_changed && (seteuid(0) != 0 || setegid(0) != 0))
            qFatal("the user cannot be changed back");
    }
    Q_DISABLE_COPY_MOVE(WithoutRights)

private:
    bool m_changed;
};

/// Writes a file of the kernel's; returns whether it took it.
bool tellKernel(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

/// A namespace in which this process may mount; children only.
bool enterNamespace()
{
    const QByteArray user = QByteArray::number(getuid());
    const QByteArray group = QByteArray::number(getgid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && tellKernel("/proc/self/setgroups", "deny")
        && tellKernel("/proc/self/uid_map", "0 " + user + " 1")
        && tellKernel("/proc/self/gid_map", "0 " + group + " 1");
}

bool mountMemory(const QString &folder, const QByteArray &options, unsigned long flags = 0)
{
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", flags, options.constData())
        == 0;
}

} // namespace

class TestSavePlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isAsWrittenDown_data();
    void isAsWrittenDown();
    void aFullDiskIsCalledFull();
    void aDiskWithoutRoomForFilesIsCalledFull();
    void aReadOnlyDiskIsCalledReadOnly();
    void noFreeDescriptorIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Runs `work` in a namespace of its own; it returns what is wrong.
    template<typename Work> void runInNamespace(Work work);

    std::optional<QTemporaryDir> m_folder;
};

void TestSavePlaces::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0711), 0); // for somebody else
}

void TestSavePlaces::cleanup()
{
    if (m_folder)
        chmod(QFile::encodeName(path(u"in"_s)).constData(), 0700);
    m_folder.reset();
}

void TestSavePlaces::isAsWrittenDown_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < oddPlaces.size(); ++index)
        QTest::newRow(oddPlaces[index].name) << static_cast<int>(index);
}

void TestSavePlaces::isAsWrittenDown()
{
    QFETCH(int, index);
    const OddPlace &place = oddPlaces[static_cast<std::size_t>(index)];
    if (place.user == As::NobodyBesideRoot && geteuid() != 0)
        QSKIP("only root can make files of somebody else");
    const Folder folder{ path(u"in"_s) };
    if (place.user != As::Self && geteuid() == 0)
        QCOMPARE(chown(folder.bytes("").constData(), nobody, nobody), 0);
    {
        const WithoutRights without(place.user == As::Nobody);
        QVERIFY2(place.prepare(folder), "the place cannot be made");
    }
    SaveOptions options;
    options.overwrite = true;
    options.backup = place.backup;
    const bool isWhole = place.target.startsWith(u'/') || place.target.isEmpty();
    const QString target = isWhole ? place.target : folder.path(place.target);
    tl::expected<SavedFile, SaveError> saved;
    {
        const WithoutRights without(place.user != As::Self);
        saved = saveFile(target, newBytes, options);
    }
    if (place.outcome == Outcome::Saved) {
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
        const QString notes = saved->notes().join(u'\n');
        QVERIFY2(notes.contains(QStringView(place.words)), qPrintable(notes));
        QVERIFY2(!QStringView(place.words).isEmpty() || notes.isEmpty(), qPrintable(notes));
    } else {
        QVERIFY2(!saved, "what must not be written was written");
        QCOMPARE(saved.error().kind, SaveError::Kind::Failed);
        QVERIFY2(saved.error().what.contains(QStringView(place.words)), qPrintable(saved.error().what));
        QVERIFY(!saved.error().todo.isEmpty());
    }
    chmod(folder.bytes("").constData(), 0700);
    QVERIFY2(place.check(folder), "the place is not as it must be");
    const QStringList hidden
        = QDir(folder.path({})).entryList({ u".*.tmp"_s }, QDir::Files | QDir::Hidden);
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u' ')));
}

template<typename Work> void TestSavePlaces::runInNamespace(Work work)
{
    const QString problemFile = path(u"problem"_s);
    Child child([&] {
        if (!enterNamespace())
            return noNamespaces;
        const QString problem = work(path(u"in"_s));
        if (problem.isNull())
            return 0;
        QFile file(problemFile);
        return file.open(QIODevice::WriteOnly) && file.write(problem.toUtf8()) > 0 ? 1 : 2;
    });
    const int code = child.wait();
    if (code == noNamespaces)
        QSKIP("user namespaces are off, so nothing can be mounted");
    QVERIFY2(code == 0, contentOf(problemFile).constData());
}

/// One save on a disk of so many pages; what is wrong in words.
QString saveOnSmallDisk(const QString &disk, qint64 pages, qint64 size, bool backup)
{
    constexpr qint64 page = 4096;
    if (!mountMemory(disk, "size=" + QByteArray::number(pages * page)))
        return u"the disk cannot be made"_s;
    const QString file = disk + u"/file"_s;
    const QByteArray before(50'000, 'o');
    const QByteArray after(size, 'n');
    QString problem;
    QFile old(file);
    if (!old.open(QIODevice::WriteOnly) || old.write(before) != before.size() || !old.flush())
        problem = u"the old file has no room"_s;
    old.close();
    const auto saved = saveFile(file, after, { true, backup, identityOf(before) });
    const QByteArray found = contentOf(file);
    if (saved && found != after)
        problem = u"a save was reported that is not there"_s;
    if (!saved && found != before)
        problem = u"the old file is lost"_s;
    if (!saved && !saved.error().what.contains(u"the disk is full"))
        problem = u"a full disk is called: "_s + saved.error().what;
    if (!saved && saved.error().todo.isEmpty())
        problem = u"nothing is said of what to do"_s;
    const QStringList names
        = QDir(disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (names.size() > (saved && backup ? 2 : backup ? 2 : 1))
        problem = u"something is left: "_s + names.join(u' ');
    umount(QFile::encodeName(disk).constData());
    return problem;
}

void TestSavePlaces::aFullDiskIsCalledFull()
{
    runInNamespace([](const QString &disk) {
        QRandomGenerator random(1);
        const qint64 wanted = rounds(150, 1000);
        for (qint64 round = 0; round < wanted; ++round) {
            const qint64 size = random.bounded(1, 300'000);
            constexpr qint64 oldPages = 13; // of 50,000 bytes
            const qint64 needed = oldPages + (size + 4095) / 4096;
            const qint64 pages = std::max(oldPages, needed + random.bounded(-12, 12));
            const QString problem = saveOnSmallDisk(disk, pages, size, round % 2 == 0);
            if (!problem.isNull()) {
                return u"%1 (%2 bytes on %3 pages, %4 are needed)"_s.arg(problem).arg(size).arg(
                    pages).arg(needed);
            }
        }
        return QString();
    });
}

void TestSavePlaces::aDiskWithoutRoomForFilesIsCalledFull()
{
    runInNamespace([](const QString &disk) {
        if (!mountMemory(disk, "size=1m,nr_inodes=3"))
            return u"the disk cannot be made"_s;
        const QString file = disk + u"/file"_s;
        if (!put(file, oldBytes) || !put(disk + u"/more"_s, oldBytes))
            return u"two files must have room"_s;
        const auto saved = saveFile(file, newBytes, { true, true, {} });
        if (saved || contentOf(file) != oldBytes)
            return u"there was room for another file"_s;
        const QString what = saved.error().what;
        return what == u"the disk is full: it can hold no more files" ? QString() : what;
    });
}

void TestSavePlaces::aReadOnlyDiskIsCalledReadOnly()
{
    runInNamespace([](const QString &disk) {
        if (!mountMemory(disk, "size=1m") || !put(disk + u"/file"_s, oldBytes)
            || !mountMemory(disk, "size=1m", MS_REMOUNT | MS_RDONLY))
            return u"the disk cannot be made"_s;
        const auto saved = saveFile(disk + u"/file"_s, newBytes, { true, true, {} });
        if (saved || contentOf(disk + u"/file"_s) != oldBytes)
            return u"a read-only disk was written"_s;
        const QString what = saved.error().what;
        return what == u"the file system is read-only" ? QString() : what;
    });
}

void TestSavePlaces::noFreeDescriptorIsTold()
{
    const QString file = path(u"in/file"_s);
    QVERIFY(put(file, oldBytes));
    Child child([&] {
        const rlimit few{ 4, 4 };
        if (setrlimit(RLIMIT_NOFILE, &few) != 0)
            return 2;
        const auto saved = saveFile(file, newBytes, { true, true, {} });
        return !saved && saved.error().what.contains(u"too many files are open") ? 0 : 1;
    });
    QCOMPARE(child.wait(), 0);
    QCOMPARE(contentOf(file), oldBytes);
}

QTEST_GUILESS_MAIN(TestSavePlaces)

#include "tst_save_places.moc"
