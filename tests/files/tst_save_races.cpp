// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Saves that are killed, and saves beside programs that write the same file.

#include "core/files/leftovers.h"
#include "tests/files/child.h"
#include "tests/rounds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

constexpr int ok = 0;
constexpr int changed = 7;
constexpr int failed = 6;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// In memory where there is some: which process does what when is the same there, and syncing costs
/// nothing. Long runs take the disk.
QString folderTemplate()
{
    const QStorageInfo memory(u"/dev/shm"_s);
    constexpr qint64 enough = 512 * 1024 * 1024; // several files of 64 MiB
    const bool isUsable = memory.isValid() && !memory.isReadOnly()
        && memory.bytesAvailable() > enough && !qEnvironmentVariableIsSet("CLUSPROP_LONG");
    return (isUsable ? u"/dev/shm"_s : QDir::tempPath()) + u"/save-races-XXXXXX"_s;
}

int save(const QString &path, const QByteArray &bytes, const SaveOptions &options)
{
    const auto saved = saveFile(path, bytes, options);
    if (saved)
        return ok;
    return saved.error().kind == SaveError::Kind::Changed ? changed : failed;
}

/// What another program does to the file, as programs do that know nothing of locks. Each is one
/// that an operator's editor or script may do; false when there was no file to do it to.
struct Interference
{
    const char *name;
    bool (*act)(const QByteArray &file, qint64 pause);
    bool edits; ///< puts `mark` into the file
};
const QByteArray mark = "EDITED BY SOMEBODY ELSE";
constexpr off_t markPlace = 5000; ///< bytes from the beginning, behind the first KiB

/// Lets `pause` nanoseconds of this process's time go by.
void spin(qint64 pause)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < pause) { }
}

bool replaceIt(const QByteArray &file, qint64 pause)
{
    const QByteArray other = file + "-other";
    const int out = open(other.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool written = write(out, mark.constData(), static_cast<std::size_t>(mark.size())) > 0;
    close(out);
    spin(pause);
    return written && rename(other.constData(), file.constData()) == 0;
}

bool writeIn(const QByteArray &file, int flags, off_t place, qint64 pause)
{
    const int out = open(file.constData(), O_WRONLY | flags);
    if (out < 0)
        return false;
    spin(pause);
    const bool written
        = pwrite(out, mark.constData(), static_cast<std::size_t>(mark.size()), place) > 0;
    spin(pause);
    close(out);
    return written;
}

bool rewriteIt(const QByteArray &file, qint64 pause)
{
    return writeIn(file, O_TRUNC, 0, pause);
}

bool editIt(const QByteArray &file, qint64 pause)
{
    return writeIn(file, 0, markPlace, pause);
}

bool removeIt(const QByteArray &file, qint64)
{
    return unlink(file.constData()) == 0;
}

bool moveIt(const QByteArray &file, qint64)
{
    return rename(file.constData(), (file + "-moved").constData()) == 0;
}

bool touchIt(const QByteArray &file, qint64)
{
    return utimensat(AT_FDCWD, file.constData(), nullptr, 0) == 0;
}

constexpr std::array interferences{
    Interference{ "replaces it", replaceIt, true },
    Interference{ "empties and writes it", rewriteIt, true },
    Interference{ "edits bytes behind the first KiB", editIt, true },
    Interference{ "removes it", removeIt, false },
    Interference{ "moves it away", moveIt, false },
    Interference{ "touches it", touchIt, false },
};

} // namespace

class TestSaveRaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void aKillLeavesOldOrNew_data();
    void aKillLeavesOldOrNew();
    void everyWriterSeesAllOthers();
    void nothingOfSomebodyElseIsLost_data();
    void nothingOfSomebodyElseIsLost();
    void aRunningSaveHasNoLeftovers();
    void aLockIsToldAndLeavesTheFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString target() const { return path(u"file"_s); }
    void removeLeftovers();
    [[nodiscard]] QString judge(const Interference &other, bool did, int code) const;

    std::optional<QTemporaryDir> m_folder;
};

void TestSaveRaces::init()
{
    m_folder.emplace(folderTemplate());
    QVERIFY(m_folder->isValid());
}

void TestSaveRaces::removeLeftovers()
{
    for (const Leftover &leftover : leftoversOf(target()))
        QVERIFY(removeLeftover(leftover));
    QStringList names = QDir(m_folder->path())
                            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                QDir::Name);
    names.removeOne(u"file.bak"_s);
    QCOMPARE(names, QStringList(u"file"_s));
}

void TestSaveRaces::aKillLeavesOldOrNew_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("everyday");
    QTest::addColumn<qint64>("inLongRuns");
    constexpr qint64 kib = 1024;
    QTest::newRow("1 KiB") << kib << qint64{ 60 } << qint64{ 3400 };
    QTest::newRow("1 MiB") << kib * kib << qint64{ 20 } << qint64{ 3300 };
    QTest::newRow("64 MiB") << 64 * kib * kib << qint64{ 0 } << qint64{ 3300 };
}

void TestSaveRaces::aKillLeavesOldOrNew()
{
    QFETCH(qint64, size);
    QFETCH(qint64, everyday);
    QFETCH(qint64, inLongRuns);
    const qint64 wanted = rounds(everyday, inLongRuns);
    if (wanted == 0)
        QSKIP("takes too long for every day");
    const std::array versions{ QByteArray(size, 'a'), QByteArray(size - 1, 'b') };
    const std::array identities{ identityOf(versions[0]), identityOf(versions[1]) };
    put(target(), versions[0]);
    std::size_t now = 0;
    const auto saveOther = [&](std::size_t before) {
        return save(target(), versions[1 - before], { true, true, identities[before] });
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(saveOther(now), ok);
    now = 1 - now;
    const qint64 whole = timer.nsecsElapsed();

    qint64 killed = 0;
    qint64 wentThrough = 0;
    for (qint64 round = 0; round < wanted; ++round) {
        Child child([&] { return saveOther(now); });
        // Starting the process takes time as well, so a little more than a save.
        child.killAfter(QRandomGenerator::global()->bounded(whole + whole / 2));
        const int code = child.wait();
        const QByteArray found = contentOf(target());
        QVERIFY2(found == versions[0] || found == versions[1], "the file is neither old nor new");
        QVERIFY2(code != ok || found == versions[1 - now], "a save was reported that is not there");
        QVERIFY2(code == ok || code == -1, "a save failed that was not killed");
        if (found != versions[now])
            QVERIFY2(contentOf(target() + u".bak"_s) == versions[now], "the backup is not the old file");
        killed += code == -1 ? 1 : 0;
        wentThrough += found != versions[now] ? 1 : 0;
        now = found == versions[now] ? now : 1 - now;
        removeLeftovers();
    }
    qInfo("%lld saves, %lld killed, %lld times the new file was there",
        static_cast<long long>(wanted), static_cast<long long>(killed),
        static_cast<long long>(wentThrough));
}

/// Everybody adds one to the number that he has read: no addition may be lost.
void TestSaveRaces::everyWriterSeesAllOthers()
{
    constexpr int writers = 4;
    const int times = static_cast<int>(rounds(8, 500));
    put(target(), "0");
    const auto count = [&] {
        for (int done = 0; done < times;) {
            const QByteArray read = contentOf(target());
            const QByteArray next = QByteArray::number(read.toInt() + 1);
            const auto saved = saveFile(target(), next, { true, done % 2 == 0, identityOf(read) });
            if (saved)
                ++done;
            else if (saved.error().kind == SaveError::Kind::Failed)
                return failed;
        }
        return ok;
    };
    {
        std::array children{ Child(count), Child(count), Child(count), Child(count) };
        static_assert(children.size() == writers);
        for (Child &child : children)
            QCOMPARE(child.wait(), ok);
    }
    QCOMPARE(contentOf(target()).toInt(), writers * times);
    removeLeftovers();
}

void TestSaveRaces::nothingOfSomebodyElseIsLost_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < interferences.size(); ++index)
        QTest::newRow(interferences[index].name) << static_cast<int>(index);
}

/// Null when nobody has lost anything.
QString TestSaveRaces::judge(const Interference &other, bool did, int code) const
{
    const QByteArray name = QFile::encodeName(target());
    const QByteArray found = contentOf(target());
    const QByteArray moved = contentOf(target() + u"-moved"_s);
    if (code == failed)
        return u"the save failed"_s;
    if (!did)
        return u"the other program failed"_s;
    const bool isThere = QFile::exists(target());
    if (other.act == removeIt)
        return isThere ? u"what was removed is there again"_s : QString();
    if (other.act == moveIt) {
        if (isThere)
            return u"what was moved away is there again"_s;
        return moved.startsWith(code == ok ? 'n' : 'o') ? QString() : u"another file was moved"_s;
    }
    if (other.edits && !found.contains(mark))
        return u"the edit is lost"_s;
    if (other.act == touchIt && !found.startsWith(code == ok ? 'n' : 'o'))
        return u"the file is not what was reported"_s;
    if (other.act == touchIt && code != ok)
        return u"a touched file counts as changed"_s;
    return {};
}

void TestSaveRaces::nothingOfSomebodyElseIsLost()
{
    QFETCH(int, index);
    const Interference &other = interferences[static_cast<std::size_t>(index)];
    const QByteArray before(20'000, 'o');
    const QByteArray after(30'000, 'n');
    const QByteArray name = QFile::encodeName(target());
    QRandomGenerator &random = *QRandomGenerator::global();

    put(target(), before);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(save(target(), after, { true, false, identityOf(before) }), ok);
    const qint64 whole = timer.nsecsElapsed();
    std::array<int, 8> codes{};
    const qint64 wanted = rounds(30, 1700);
    for (qint64 round = 0; round < wanted; ++round) {
        put(target(), before);
        QFile::remove(target() + u"-moved"_s);
        const qint64 delay = random.bounded(whole * 2);
        const qint64 pause = random.bounded(whole);
        const bool backup = round % 2 == 0;
        Child saving([&] { return save(target(), after, { true, backup, identityOf(before) }); });
        spin(delay);
        const bool did = other.act(name, pause);
        const int code = saving.wait();
        const QString problem = judge(other, did, code);
        QVERIFY2(problem.isNull(), qPrintable(problem + u" after "_s + QString::number(code)));
        QVERIFY2(leftoversOf(target()).isEmpty(), "a temporary file was left");
        ++codes[static_cast<std::size_t>(code)];
    }
    qInfo("%d saved, %d noticed", codes[ok], codes[changed]);
}

/// The finder runs all the time beside saves, and must never take their files for leftovers.
void TestSaveRaces::aRunningSaveHasNoLeftovers()
{
    put(target(), "0");
    const int times = static_cast<int>(rounds(40, 5000));
    Child saving([&] {
        for (int round = 0; round < times; ++round) {
            if (save(target(), QByteArray(40'000, 'x'), { true, round % 2 == 0, {} }) != ok)
                return failed;
        }
        return ok;
    });
    for (int look = 0; look < times * 3; ++look) {
        const QVector<Leftover> found = leftoversOf(target());
        QVERIFY2(found.isEmpty(), "a running save was taken for a killed one");
    }
    QCOMPARE(saving.wait(), ok);
}

void TestSaveRaces::aLockIsToldAndLeavesTheFile()
{
    put(target(), "old");
    const int locked = open(QFile::encodeName(target()).constData(), O_RDONLY | O_CLOEXEC);
    QCOMPARE(flock(locked, LOCK_SH), 0);
    const auto saved = saveFile(target(), "new", { true, true, {} });
    close(locked);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Locked);
    QVERIFY2(saved.error().what.contains(u"holds a lock"), qPrintable(saved.error().what));
    QCOMPARE(contentOf(target()), QByteArray("old"));
    removeLeftovers();
    QVERIFY(saveFile(target(), "new", { true, true, {} }));
}

QTEST_GUILESS_MAIN(TestSaveRaces)

#include "tst_save_races.moc"
