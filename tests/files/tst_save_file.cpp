// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Saving is all or nothing: whatever fails, the old file is whole and nothing else is left.

#include "core/files/leftovers.h"
#include "core/files/save_file.h"
#include "core/files/temporary_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

const QByteArray oldBytes = "the old content";
const QByteArray newBytes = "what is new";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status
    { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

/// Everything in the folder, hidden files too.
QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// Limits what this process may write to a file, and takes the limit back.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void writesNewFile_data();
    void writesNewFile();
    void givesNewFileTheUsualMode();
    void refusesExisting();
    void replacesAndKeepsMode_data();
    void replacesAndKeepsMode();
    void followsLinks();
    void createsTheTargetOfADanglingLink();
    void refuses_data();
    void refuses();
    void refusesReadOnlyFolder();
    void noticesChange_data();
    void noticesChange();
    void noticesRemoval();
    void savesWhatIsAsExpected();
    void keepsBackup();
    void keepsOlderBackups();
    void olderBackupsAreNotCountedTwice();
    void refusedSaveMakesNoBackup();
    void survivesALimitOnFileSizes();
    void acceptsTheLongestName();
    void twoNewFilesOfOneNameAreOneWinner();
    void messageNamesFileCauseAndRemedy();
    void leftoversGoOnlyAsTheyWereFound_data();
    void leftoversGoOnlyAsTheyWereFound();
    void leftoversOfWhatCannotBeSeenAreNone();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

void TestSaveFile::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestSaveFile::writesNewFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a few bytes") << newBytes;
    QTest::newRow("no bytes at all") << QByteArray();
    QTest::newRow("more than one write takes") << QByteArray(5'000'000, 'x');
}

void TestSaveFile::writesNewFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(saveFile(path(u"new"_s), bytes));
    QCOMPARE(contentOf(path(u"new"_s)), bytes);
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"new"_s));
}

void TestSaveFile::givesNewFileTheUsualMode()
{
    const mode_t before = umask(0027);
    const bool saved = saveFile(path(u"new"_s), newBytes).has_value();
    umask(before);
    QVERIFY(saved);
    QCOMPARE(modeOf(path(u"new"_s)), mode_t{ 0640 });
}

void TestSaveFile::refusesExisting()
{
    put(path(u"file"_s), oldBytes);
    const auto saved = saveFile(path(u"file"_s), newBytes);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Exists);
    QCOMPARE(contentOf(path(u"file"_s)), oldBytes);
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"file"_s));
}

void TestSaveFile::replacesAndKeepsMode_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("private") << 0600U;
    QTest::newRow("readable by all") << 0644U;
    QTest::newRow("read-only, in a writable folder") << 0444U;
    QTest::newRow("wider than any umask would make it") << 0666U;
}

void TestSaveFile::replacesAndKeepsMode()
{
    QFETCH(uint, mode);
    put(path(u"file"_s), oldBytes);
    QCOMPARE(chmod(QFile::encodeName(path(u"file"_s)).constData(), mode), 0);
    QVERIFY(saveFile(path(u"file"_s), newBytes, { true, false, {} }));
    QCOMPARE(contentOf(path(u"file"_s)), newBytes);
    QCOMPARE(modeOf(path(u"file"_s)), mode_t{ mode });
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"file"_s));
}

void TestSaveFile::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    put(path(u"elsewhere/file"_s), oldBytes);
    QVERIFY(QFile::link(u"elsewhere/file"_s, path(u"middle"_s)));
    QVERIFY(QFile::link(path(u"middle"_s), path(u"link"_s)));

    QVERIFY2(!saveFile(path(u"link"_s), newBytes), "the target of a link was replaced unasked");
    QVERIFY(saveFile(path(u"link"_s), newBytes, { true, false, {} }));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"middle"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"elsewhere/file"_s)), newBytes);
    QCOMPARE(entriesOf(path(u"elsewhere"_s)), QStringList(u"file"_s));
}

void TestSaveFile::createsTheTargetOfADanglingLink()
{
    QVERIFY(QFile::link(u"not-yet"_s, path(u"link"_s)));
    QVERIFY(saveFile(path(u"link"_s), newBytes));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"not-yet"_s)), newBytes);
}

void TestSaveFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("what");
    QTest::newRow("a link to itself") << u"loop"_s << u"round in a circle"_s;
    QTest::newRow("a chain of 50 links") << u"chain0"_s << u"too many"_s;
    QTest::newRow("a named pipe") << u"pipe"_s << u"named pipe"_s;
    QTest::newRow("a folder") << u"folder"_s << u"directory"_s;
    QTest::newRow("a link to a folder") << u"to-folder"_s << u"directory"_s;
    QTest::newRow("a name that ends in a slash") << u"new/"_s << u"directory"_s;
    QTest::newRow("a folder that is not there")
        << u"missing/file"_s << u"directory does not exist"_s;
    QTest::newRow("a file where a folder belongs") << u"plain/file"_s << u"no directory"_s;
    QTest::newRow("a device") << u"/dev/full"_s << u"device"_s;
    QTest::newRow("a name of 300 bytes") << QString(300, u'n') << u"too long"_s;
    QTest::newRow("a name with a NUL") << u"a\0b"_s << u"NUL"_s;
}

void TestSaveFile::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, what);
    QVERIFY(QFile::link(u"loop"_s, path(u"loop"_s)));
    for (int index = 0; index < 50; ++index)
        QVERIFY(QFile::link(u"chain%1"_s.arg(index + 1), path(u"chain%1"_s.arg(index))));
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"folder"_s, path(u"to-folder"_s)));
    put(path(u"plain"_s), oldBytes);
    const QStringList before = entriesOf(m_folder->path());

    const QString target = name.startsWith(u'/') ? name : path(u""_s) + u'/' + name;
    const auto saved = saveFile(target, newBytes, { true, true, {} });
    QVERIFY2(!saved, "what is no regular file was written");
    QCOMPARE(saved.error().kind, SaveError::Kind::Failed);
    QVERIFY2(saved.error().what.contains(what), qPrintable(saved.error().what));
    QVERIFY(!saved.error().todo.isEmpty());
    QCOMPARE(entriesOf(m_folder->path()), before);
    QCOMPARE(contentOf(path(u"plain"_s)), oldBytes);
}

void TestSaveFile::refusesReadOnlyFolder()
{
    put(path(u"file"_s), oldBytes);
    const QByteArray folder = QFile::encodeName(m_folder->path());
    // Root may write into every folder, so it becomes somebody else for the length of the save.
    constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0;
    if (isRoot) {
        QCOMPARE(chown(folder.constData(), nobody, static_cast<gid_t>(-1)), 0);
        QCOMPARE(chown(QFile::encodeName(path(u"file"_s)).constData(), nobody, static_cast<gid_t>(-1)), 0);
    }
    QCOMPARE(chmod(folder.constData(), 0500), 0);
    const auto becomeAgain = qScopeGuard([isRoot, &folder] {
        QVERIFY(!isRoot || seteuid(0) == 0);
        QCOMPARE(chmod(folder.constData(), 0700), 0);
    });
    QVERIFY(!isRoot || seteuid(nobody) == 0);
    const auto saved = saveFile(path(u"file"_s), newBytes, { true, false, {} });
    QVERIFY(!saved);
    QVERIFY(saved.error().what.contains(u"permission"));
    QCOMPARE(contentOf(path(u"file"_s)), oldBytes);
}

void TestSaveFile::noticesChange_data()
{
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("found");
    const QByteArray large(8192, 'a');
    QByteArray late = large;
    late[8000] = 'b';
    QTest::newRow("other content") << oldBytes << QByteArray("THE OLD CONTENT");
    QTest::newRow("more") << oldBytes << oldBytes + '.';
    QTest::newRow("emptied") << oldBytes << QByteArray();
    QTest::newRow("one byte, far behind the first KiB") << large << late;
}

void TestSaveFile::noticesChange()
{
    QFETCH(QByteArray, read);
    QFETCH(QByteArray, found);
    put(path(u"file"_s), found);
    const auto saved = saveFile(path(u"file"_s), newBytes, { true, true, identityOf(read) });
    QVERIFY2(!saved, "somebody else's change was overwritten");
    QCOMPARE(saved.error().kind, SaveError::Kind::Changed);
    QCOMPARE(contentOf(path(u"file"_s)), found);
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"file"_s));
}

void TestSaveFile::noticesRemoval()
{
    const auto saved = saveFile(path(u"file"_s), newBytes, { true, false, identityOf(oldBytes) });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Changed);
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
}

void TestSaveFile::savesWhatIsAsExpected()
{
    put(path(u"file"_s), oldBytes);
    QVERIFY(saveFile(path(u"file"_s), newBytes, { true, false, identityOf(oldBytes) }));
    QCOMPARE(contentOf(path(u"file"_s)), newBytes);
}

void TestSaveFile::keepsBackup()
{
    put(path(u"file"_s), oldBytes);
    put(path(u"file.bak"_s), "older still");
    QCOMPARE(chmod(QFile::encodeName(path(u"file"_s)).constData(), 0640), 0);
    QVERIFY(saveFile(path(u"file"_s), newBytes, { true, true, {} }));
    QCOMPARE(contentOf(path(u"file"_s)), newBytes);
    QCOMPARE(contentOf(path(u"file.bak"_s)), oldBytes);
    QCOMPARE(modeOf(path(u"file.bak"_s)), mode_t{ 0640 });
    QCOMPARE(entriesOf(m_folder->path()), (QStringList{ u"file"_s, u"file.bak"_s }));
}

void TestSaveFile::keepsOlderBackups()
{
    const SaveOptions options{ true, true, {}, 2 };
    for (const char *version : { "1", "2", "3", "4", "5" })
        QVERIFY(saveFile(path(u"file"_s), version, options));
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("5"));
    QCOMPARE(contentOf(path(u"file.bak"_s)), QByteArray("4"));
    QCOMPARE(contentOf(path(u"file.bak.1"_s)), QByteArray("3"));
    QCOMPARE(contentOf(path(u"file.bak.2"_s)), QByteArray("2"));
    QCOMPARE(entriesOf(m_folder->path()),
        (QStringList{ u"file"_s, u"file.bak"_s, u"file.bak.1"_s, u"file.bak.2"_s }));
}

/// A save that was killed between the steps of its backup leaves two names for one file.
void TestSaveFile::olderBackupsAreNotCountedTwice()
{
    const SaveOptions options{ true, true, {}, 2 };
    const auto link = [this](const QString &from, const QString &to) {
        return ::link(QFile::encodeName(path(from)).constData(), QFile::encodeName(path(to)).constData());
    };
    put(path(u"file"_s), "3");
    put(path(u"file.bak"_s), "2");
    put(path(u"file.bak.2"_s), "1");
    QCOMPARE(link(u"file.bak"_s, u"file.bak.1"_s), 0); // moved on, but not replaced yet
    QVERIFY(saveFile(path(u"file"_s), "4", options));
    QCOMPARE(contentOf(path(u"file.bak"_s)), QByteArray("3"));
    QCOMPARE(contentOf(path(u"file.bak.1"_s)), QByteArray("2"));
    QCOMPARE(contentOf(path(u"file.bak.2"_s)), QByteArray("1"));

    QVERIFY(QFile::remove(path(u"file.bak"_s)));
    QCOMPARE(link(u"file"_s, u"file.bak"_s), 0); // replaced, but the file is not new yet
    QVERIFY(saveFile(path(u"file"_s), "5", options));
    QCOMPARE(contentOf(path(u"file.bak"_s)), QByteArray("4"));
    QCOMPARE(contentOf(path(u"file.bak.1"_s)), QByteArray("2"));
    QCOMPARE(entriesOf(m_folder->path()),
        (QStringList{ u"file"_s, u"file.bak"_s, u"file.bak.1"_s, u"file.bak.2"_s }));
}

void TestSaveFile::refusedSaveMakesNoBackup()
{
    put(path(u"file"_s), oldBytes);
    QVERIFY(!saveFile(path(u"file"_s), newBytes, { false, true, {} }));
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"file"_s));
}

void TestSaveFile::survivesALimitOnFileSizes()
{
    put(path(u"file"_s), oldBytes);
    tl::expected<SavedFile, SaveError> saved;
    {
        const FileSizeLimit limit(4096);
        saved = saveFile(path(u"file"_s), QByteArray(100'000, 'x'), { true, true, {} });
    }
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Failed);
    QVERIFY2(saved.error().what.contains(u"larger than allowed"), qPrintable(saved.error().what));
    QCOMPARE(contentOf(path(u"file"_s)), oldBytes);
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"file"_s));
}

void TestSaveFile::acceptsTheLongestName()
{
    const QString name(255, u'n');
    QVERIFY(saveFile(path(name), oldBytes));
    QVERIFY(saveFile(path(name), newBytes, { true, false, {} }));
    QCOMPARE(contentOf(path(name)), newBytes);
    QCOMPARE(entriesOf(m_folder->path()), QStringList(name));
}

void TestSaveFile::twoNewFilesOfOneNameAreOneWinner()
{
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        const QString target = path(u"round%1"_s.arg(round));
        std::atomic<int> ready = 0;
        std::array<bool, 2> won{};
        const auto save = [&](std::size_t who) {
            ++ready;
            while (ready < 2)
                std::this_thread::yield();
            won[who] = saveFile(target, QByteArray(1, static_cast<char>('0' + who))).has_value();
        };
        std::thread first(save, 0);
        std::thread second(save, 1);
        first.join();
        second.join();
        QVERIFY2(won[0] != won[1], "both or none of two new files were written");
        QCOMPARE(contentOf(target), QByteArray(won[0] ? "0" : "1"));
    }
    QCOMPARE(entriesOf(m_folder->path()).size(), rounds);
}

void TestSaveFile::messageNamesFileCauseAndRemedy()
{
    const QString target = path(u"missing/file"_s);
    const auto saved = saveFile(target, newBytes);
    QVERIFY(!saved);
    QCOMPARE(saved.error().message(),
        target + u": the directory does not exist; create it first or give another path"_s);
}

void TestSaveFile::leftoversGoOnlyAsTheyWereFound_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("refusal"); // empty: it is gone
    QTest::newRow("nothing happened") << QString() << QString();
    QTest::newRow("it went away") << u"gone"_s << QString();
    QTest::newRow("its folder went away") << u"folder"_s << QString();
    QTest::newRow("it grew") << u"grown"_s << u"it has changed since it was found; look at it first"_s;
    QTest::newRow("a save holds it") << u"held"_s << u"it is in use by a save; wait until that is done"_s;
}

void TestSaveFile::leftoversGoOnlyAsTheyWereFound()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, refusal);
    const QString folder = path(u"deep"_s);
    QVERIFY(QDir().mkpath(folder));
    put(folder + u"/file"_s, oldBytes);
    const QString left = folder + u'/' + QFile::decodeName(posix_file::temporaryName("file"));
    put(left, newBytes);
    put(folder + u"/.other.0123456789abcdef.tmp"_s, newBytes);
    const QVector<Leftover> found = leftoversOf(folder + u"/file"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].path, left);
    QCOMPARE(found[0].size, newBytes.size());

    QFile holder(left);
    if (meanwhile == u"gone")
        QVERIFY(QFile::remove(left));
    else if (meanwhile == u"folder")
        QVERIFY(QDir(folder).removeRecursively());
    else if (meanwhile == u"grown")
        put(left, newBytes + newBytes);
    else if (meanwhile == u"held")
        QVERIFY(holder.open(QIODevice::ReadOnly) && flock(holder.handle(), LOCK_EX | LOCK_NB) == 0);
    if (meanwhile == u"held")
        QVERIFY(leftoversOf(folder + u"/file"_s).isEmpty());
    const auto removed = removeLeftover(found[0]);
    QCOMPARE(removed ? QString() : removed.error().message(), refusal.isEmpty() ? QString() : left + u": "_s + refusal);
    QCOMPARE(QFile::exists(left), !refusal.isEmpty());
}

void TestSaveFile::leftoversOfWhatCannotBeSeenAreNone()
{
    QVERIFY(leftoversOf(path(u"missing/file"_s)).isEmpty());
    const QString loop = path(u"loop"_s);
    QVERIFY(QFile::link(loop, loop));
    QVERIFY(leftoversOf(loop).isEmpty());

    // A folder of that name is none, and a file beside where the program runs is named as it was given.
    QVERIFY(QDir(m_folder->path()).mkdir(QFile::decodeName(posix_file::temporaryName("file"))));
    const QString left = QFile::decodeName(posix_file::temporaryName("file"));
    put(path(left), newBytes);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QVector<Leftover> found = leftoversOf(u"file"_s); // which is not there any more
    const bool isRemoved = found.size() == 1 && removeLeftover(found[0]).has_value();
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].path, left);
    QVERIFY(isRemoved && !QFile::exists(path(left)));
}

QTEST_GUILESS_MAIN(TestSaveFile)

#include "tst_save_file.moc"
