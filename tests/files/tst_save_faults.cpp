// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every system call of a save fails, or is the last one of the process, or of the machine.

#include "core/files/leftovers.h"
#include "tests/files/crash_model.h"
#include "tests/rounds.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

const QByteArray oldBytes = "the old content";
const QByteArray newBytes = QByteArray(10'000, 'n'); ///< three blocks

/// A kind of save, each with system calls of its own.
struct Scenario
{
    const char *name;
    const char *options; ///< of save_probe
    bool exists; ///< there is a file already
    bool twoNames; ///< which has a hard link, so that its backup is copied
    const char *always; ///< a fault that stands for a simpler file system
};
constexpr std::array scenarios{
    Scenario{ "a new file", "", false, false, nullptr },
    Scenario{ "over the file that was read", "--overwrite --backup --expect", true, false, nullptr },
    Scenario{ "by force", "--overwrite", true, false, nullptr },
    Scenario{ "over a file of two names", "--overwrite --backup --expect", true, true, nullptr },
    Scenario{ "where files cannot be exchanged", "--overwrite --backup --expect", true, false,
        "renameat2:error=EINVAL" },
    Scenario{ "a new file where renames know no flags", "", false, false,
        "renameat2:error=EINVAL" },
};

/// Memory and signals; that they fail is the business of the allocator.
constexpr std::array otherCalls{ u"brk", u"mmap", u"munmap", u"mremap", u"madvise", u"mprotect",
    u"futex", u"rt_sigprocmask", u"rt_sigtimedwait" };
/// Those that a signal may interrupt by their manual pages.
constexpr std::array interruptible{ u"openat", u"pread64", u"write", u"fsync", u"flock", u"close" };

struct ErrorRow
{
    const char16_t *code;
    const char16_t *words; ///< of the message
};
constexpr std::array errors{
    ErrorRow{ u"ENOSPC", u"disk is full" },
    ErrorRow{ u"EDQUOT", u"quota" },
    ErrorRow{ u"EIO", u"input or output error" },
    ErrorRow{ u"EACCES", u"no permission" },
};

struct Fault
{
    TracedCall call;
    QString what; ///< an errno, or "KILL"
    bool forGood = false; ///< all later calls of that name fail as well

    [[nodiscard]] QString inject() const
    {
        const QString how = what == u"KILL" ? u"signal=KILL"_s : u"error="_s + what;
        const QString when = QString::number(call.ordinal) + (forGood ? u"+"_s : QString());
        return u"%1:%2:when=%3"_s.arg(call.name, how, when);
    }
};

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

using Change = void (*)(const QString &file);
using Check = bool (*)(const QString &file);
QFile openedForWriting;

/// The rename that gives the new file its name.
bool isLastRename(const TracedCall &call)
{
    return call.arguments.contains(u"RENAME_NOREPLACE") || call.arguments.contains(u"RENAME_EXCHANGE");
}

template<typename Names> bool contains(const Names &names, const QString &name)
{
    return std::ranges::any_of(
        names, [&name](const char16_t *each) { return QStringView(each) == name; });
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Check)

class TestSaveFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFaultLeavesOldOrNew_data() { listScenarios(); }
    void everyFaultLeavesOldOrNew();
    void whoComesInBetweenIsSeen_data();
    void whoComesInBetweenIsSeen();
    void attributesThatAreLostAreTold_data();
    void attributesThatAreLostAreTold();
    void everyCrashLeavesOldOrNew_data() { listScenarios(); }
    void everyCrashLeavesOldOrNew();
    void aCrashShowsWhatIsMissing_data();
    void aCrashShowsWhatIsMissing();

private:
    static void listScenarios();
    [[nodiscard]] QString path(const QString &name) const { return m_saves.filePath(name); }
    [[nodiscard]] QString target() const { return path(u"file"_s); }
    void begin(const Scenario &scenario);
    [[nodiscard]] TracedSave save(const Scenario &scenario, const QString &fault = {},
        const std::function<void()> &meanwhile = {}) const;
    [[nodiscard]] QVector<Fault> faultsOf(const Scenario &scenario);
    [[nodiscard]] QString judge(
        const Scenario &scenario, const Fault &fault, const TracedSave &save) const;
    [[nodiscard]] QString judgeRest(const Scenario &scenario, bool mayHaveLeftovers) const;
    [[nodiscard]] QVector<DiskOperation> recorded(const Scenario &scenario);
    [[nodiscard]] CrashVerdict crash(
        const Scenario &scenario, const QVector<DiskOperation> &operations) const;

    QTemporaryDir m_saves;
    QTemporaryDir m_inputs; ///< what is read, and the logs
};

void TestSaveFaults::initTestCase()
{
    NEED_STRACE();
    QVERIFY(m_saves.isValid() && m_inputs.isValid());
    put(m_inputs.filePath(u"old"_s), oldBytes);
    put(m_inputs.filePath(u"new"_s), newBytes);
}

void TestSaveFaults::listScenarios()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < scenarios.size(); ++index)
        QTest::newRow(scenarios[index].name) << static_cast<int>(index);
}

void TestSaveFaults::begin(const Scenario &scenario)
{
    QDir folder(m_saves.path());
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY(folder.remove(name) || folder.rmdir(name));
    if (scenario.exists)
        put(target(), oldBytes);
    if (scenario.twoNames)
        QCOMPARE(link(qPrintable(target()), qPrintable(path(u"other"_s))), 0);
}

TracedSave TestSaveFaults::save(const Scenario &scenario, const QString &fault,
    const std::function<void()> &meanwhile) const
{
    QStringList words = QString::fromLatin1(scenario.options).split(u' ', Qt::SkipEmptyParts);
    if (words.contains(u"--expect"))
        words.append(m_inputs.filePath(u"old"_s));
    words += { target(), m_inputs.filePath(u"new"_s) };
    QStringList faults;
    if (scenario.always != nullptr)
        faults.append(QString::fromLatin1(scenario.always));
    if (!fault.isEmpty())
        faults.append(fault);
    return traceSave(m_inputs.filePath(u"log"_s), words, faults, meanwhile);
}

QVector<Fault> TestSaveFaults::faultsOf(const Scenario &scenario)
{
    begin(scenario);
    const TracedSave whole = save(scenario);
    QVector<Fault> faults;
    for (const TracedCall &call : whole.calls) {
        const bool isGiven = scenario.always != nullptr
            && QLatin1String(scenario.always).startsWith(call.name + u':');
        if (isGiven || contains(otherCalls, call.name))
            continue;
        for (const ErrorRow &row : errors)
            faults.append({ call, QString::fromUtf16(row.code) });
        if (contains(interruptible, call.name))
            faults.append({ call, u"EINTR"_s });
        if (call.name != u"write") // by which the probe tells what happened
            faults.append({ call, u"EIO"_s, true });
        faults.append({ call, u"KILL"_s });
    }
    return whole.exitCode == 0 ? faults : QVector<Fault>();
}

/// Everything beside the file: the backup is whole, and what else is there is found as a leftover.
QString TestSaveFaults::judgeRest(const Scenario &scenario, bool mayHaveLeftovers) const
{
    const bool wantsBackup = QByteArrayView(scenario.options).contains("--backup");
    const bool hasBackup = QFile::exists(path(u"file.bak"_s));
    if (hasBackup && (!wantsBackup || contentOf(path(u"file.bak"_s)) != oldBytes))
        return u"the backup is not the old file"_s;
    if (wantsBackup && !hasBackup && contentOf(target()) != oldBytes)
        return u"the old content is nowhere any more"_s;
    if (scenario.twoNames && contentOf(path(u"other"_s)) != oldBytes)
        return u"the other name was changed"_s;
    const QVector<Leftover> leftovers = leftoversOf(target());
    if (!leftovers.isEmpty() && !mayHaveLeftovers)
        return u"there is a leftover"_s;
    for (const Leftover &leftover : leftovers) {
        if (!removeLeftover(leftover))
            return u"a leftover cannot be removed"_s;
    }
    QStringList expected;
    for (const QString &name : { u"file"_s, u"file.bak"_s, u"other"_s }) {
        if (QFile::exists(path(name)))
            expected.append(name);
    }
    const QStringList found = QDir(m_saves.path())
                                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                      QDir::Name);
    return found == expected ? QString() : u"what is left is not found: "_s + found.join(u' ');
}

/// Null when all is as it must be.
QString TestSaveFaults::judge(
    const Scenario &scenario, const Fault &fault, const TracedSave &save) const
{
    const bool isThere = QFile::exists(target());
    const bool isNew = isThere && contentOf(target()) == newBytes;
    const bool isOld = scenario.exists ? isThere && contentOf(target()) == oldBytes : !isThere;
    if (!isNew && !isOld)
        return u"the file is neither old nor new"_s;
    if (fault.what == u"KILL") {
        if (!save.killed || save.ended)
            return u"the process was not killed"_s;
        return judgeRest(scenario, true);
    }
    if (!save.ended || save.killed)
        return u"the program did not reach its end"_s;
    if (!save.injectedBetween)
        return u"the fault did not take place"_s;
    if (save.exitCode == 0 && !isNew)
        return u"success was reported for the old file"_s;
    if (save.exitCode != 0) {
        if (!isOld && !save.message.contains(u"the new content is in place"))
            return u"a failure was reported that went through: "_s + save.message;
        const auto row = std::ranges::find_if(
            errors, [&fault](const ErrorRow &each) { return QStringView(each.code) == fault.what; });
        if (row == errors.end())
            return u"an interrupted call was not repeated: "_s + save.message;
        if (!save.message.contains(QStringView(row->words)))
            return u"the message does not name the cause: "_s + save.message;
    }
    const bool isTold = save.message.contains(u" is kept as ") || save.notes.contains(u" and is ");
    return judgeRest(scenario, fault.call.name == u"unlinkat" || isTold);
}

void TestSaveFaults::everyFaultLeavesOldOrNew()
{
    QFETCH(int, index);
    const Scenario &scenario = scenarios[static_cast<std::size_t>(index)];
    const QVector<Fault> faults = faultsOf(scenario);
    constexpr int fewest = 60; // some fifteen calls, each in several ways
    QVERIFY2(faults.size() > fewest, "the system calls of a save were not seen");

    constexpr qint64 everyday = 24;
    const qint64 wanted = std::min<qint64>(rounds(everyday, faults.size()), faults.size());
    for (qint64 round = 0; round < wanted; ++round) {
        const Fault &fault = faults[round * faults.size() / wanted];
        begin(scenario);
        const TracedSave injected = save(scenario, fault.inject());
        const QString problem = judge(scenario, fault, injected);
        QVERIFY2(problem.isNull(), qPrintable(fault.inject() + u": "_s + problem));
    }
    qInfo("%lld of %lld faults", static_cast<long long>(wanted),
        static_cast<long long>(faults.size()));
}

void TestSaveFaults::whoComesInBetweenIsSeen_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *name, int scenario, Change change, int code, const QString &words,
                         Check check) {
        QTest::newRow(name) << scenario << change << code << words << check;
    };
    constexpr int newFile = 0;
    constexpr int wasRead = 1;
    row("a file appears", newFile, [](const QString &file) { put(file, "theirs"); }, 6,
        u"made the file a moment ago"_s,
        [](const QString &file) { return contentOf(file) == "theirs"; });
    row("the file is removed", wasRead, [](const QString &file) { QVERIFY(QFile::remove(file)); }, 7,
        u"removed by another program"_s, [](const QString &file) { return !QFile::exists(file); });
    row("the file becomes a folder", wasRead,
        [](const QString &file) { QVERIFY(QFile::remove(file) && QDir().mkdir(file)); }, 7,
        u"changed by another program"_s, [](const QString &file) { return QFileInfo(file).isDir(); });
    row("the file becomes a link", wasRead,
        [](const QString &file) {
            put(file + u".theirs"_s, "theirs");
            QVERIFY(QFile::remove(file) && QFile::link(u"file.theirs"_s, file));
        },
        7, u"changed by another program"_s,
        [](const QString &file) { return QFileInfo(file).isSymLink() && contentOf(file) == "theirs"; });
    row("an equal file takes its place", wasRead,
        [](const QString &file) { QVERIFY(QFile::remove(file)); put(file, oldBytes); }, 0, {},
        [](const QString &file) { return contentOf(file) == newBytes; });
    row("the folder gets another name", wasRead,
        [](const QString &file) {
            const QString folder = QFileInfo(file).path();
            QVERIFY(QDir().rename(folder, folder + u"-moved"_s));
        },
        0, {},
        [](const QString &file) {
            const QString folder = QFileInfo(file).path();
            return QDir().rename(folder + u"-moved"_s, folder) && contentOf(file) == newBytes;
        });
    row("the file is opened for writing", wasRead,
        [](const QString &file) {
            openedForWriting.setFileName(file);
            QVERIFY(openedForWriting.open(QIODevice::ReadWrite));
        },
        7, u"open for writing"_s, [](const QString &file) {
            openedForWriting.close();
            return contentOf(file) == oldBytes;
        });
}

/// The save is stopped behind its last look, right before the rename.
void TestSaveFaults::whoComesInBetweenIsSeen()
{
    QFETCH(int, scenario);
    QFETCH(Change, change);
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(Check, check);
    const Scenario &how = scenarios[static_cast<std::size_t>(scenario)];
    begin(how);
    const TracedSave whole = save(how);
    const auto rename = std::ranges::find_if(whole.calls, isLastRename);
    QVERIFY(rename != whole.calls.end() && rename != whole.calls.begin());
    const TracedCall &before = *std::prev(rename);

    begin(how);
    const QString fault = u"%1:signal=STOP:when=%2"_s.arg(before.name).arg(before.ordinal);
    const TracedSave held = save(how, fault, [&] { change(target()); });
    QVERIFY2(held.stopped, "the save was not stopped");
    QCOMPARE(held.exitCode, code);
    QVERIFY2(held.message.contains(words), qPrintable(held.message));
    QVERIFY(check(target()));
    QVERIFY2(leftoversOf(target()).isEmpty(), "there is a leftover");
}

void TestSaveFaults::attributesThatAreLostAreTold_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("told"); // of the notes; empty: all of them are kept
    QTest::addColumn<bool>("groupMayWrite");
    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("they cannot be listed") << u"flistxattr:error=EIO"_s << u"its extended attributes"_s << false;
    QTest::newRow("a file system without any") << u"flistxattr:error=EOPNOTSUPP"_s << QString() << true;
    QTest::newRow("they cannot be read") << u"fgetxattr:error=EIO"_s << u"its attribute user.note"_s << false;
    QTest::newRow("they cannot be set") << u"fsetxattr:error=ENOSPC"_s << u"its attribute user.note"_s << false;
}

/// The content is what counts, so the save goes through; a list that is lost must not leave more
/// rights than there were.
void TestSaveFaults::attributesThatAreLostAreTold()
{
    QFETCH(QString, fault);
    QFETCH(QString, told);
    QFETCH(bool, groupMayWrite);
    const Scenario &byForce = scenarios[2];
    begin(byForce);
    const QByteArray name = QFile::encodeName(target());
    QCOMPARE(chmod(name.constData(), 0664), 0);
    // Version 2; user::rw- user:1:rw- group::r-- mask::rw- other::r--
    const QByteArray list = QByteArray::fromHex("02000000" "01000600ffffffff" "0200060001000000" "04000400ffffffff"
                                                "10000600ffffffff" "20000400ffffffff");
    if (setxattr(name.constData(), "user.note", "n", 1, 0) != 0
        || setxattr(name.constData(), "system.posix_acl_access", list.constData(), static_cast<std::size_t>(list.size()), 0) != 0)
        QSKIP("the folder for temporary files has no attributes or no access lists");
    const TracedSave saved = save(byForce, fault);
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(contentOf(target()), newBytes);
    QCOMPARE(saved.notes.contains(u"extended attributes"), told.contains(u"extended attributes"));
    QVERIFY2(saved.notes.contains(told), qPrintable(saved.notes));
    QCOMPARE(saved.notes.contains(u"its access list"), told.contains(u"user.note"));
    const bool isGroups = (QFile::permissions(target()) & QFileDevice::WriteGroup) != 0;
    QCOMPARE(isGroups, groupMayWrite);
}

QVector<DiskOperation> TestSaveFaults::recorded(const Scenario &scenario)
{
    begin(scenario);
    const TracedSave whole = save(scenario);
    return whole.exitCode == 0
        ? DiskRecorder(scenario.exists ? QMap<QString, int>{ { u"file"_s, oldFile } }
                                       : QMap<QString, int>())
              .record(whole.calls)
        : QVector<DiskOperation>();
}

CrashVerdict TestSaveFaults::crash(
    const Scenario &scenario, const QVector<DiskOperation> &operations) const
{
    const QMap<QString, int> before = scenario.exists
        ? QMap<QString, int>{ { u"file"_s, oldFile } }
        : QMap<QString, int>();
    const bool wantsBackup = QByteArrayView(scenario.options).contains("--backup");
    constexpr qint64 samples = 100'000;
    return crashEverywhere(operations, before,
        { u"file"_s, scenario.exists, wantsBackup ? u"file.bak"_s : QString() }, samples);
}

void TestSaveFaults::everyCrashLeavesOldOrNew()
{
    QFETCH(int, index);
    const Scenario &scenario = scenarios[static_cast<std::size_t>(index)];
    const QVector<DiskOperation> operations = recorded(scenario);
    constexpr int fewest = 5; // made, written, synced, renamed, synced, …
    QVERIFY2(operations.size() >= fewest, "the operations of a save were not seen");
    const CrashVerdict verdict = crash(scenario, operations);
    QVERIFY2(verdict.broken.isNull(), qPrintable(verdict.broken));
    qInfo("%lld states after crashes", static_cast<long long>(verdict.states));
}

void TestSaveFaults::aCrashShowsWhatIsMissing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QString>("broken");
    using Kind = DiskOperation::Kind;
    QTest::newRow("the new file is not synced")
        << static_cast<int>(Kind::SyncFile) << 0 << u"neither old nor new"_s;
    QTest::newRow("the backup is not synced into the directory")
        << static_cast<int>(Kind::SyncDirectory) << 0 << u"the backup is missing"_s;
    QTest::newRow("the directory is not synced at the end")
        << static_cast<int>(Kind::SyncDirectory) << 1 << u"is lost"_s;
}

/// The model itself: a save with a step left out must be found wanting.
void TestSaveFaults::aCrashShowsWhatIsMissing()
{
    QFETCH(int, kind);
    QFETCH(int, occurrence);
    QFETCH(QString, broken);
    const Scenario &scenario = scenarios[1];
    QVector<DiskOperation> operations = recorded(scenario);
    QVERIFY(crash(scenario, operations).broken.isNull());
    int seen = 0;
    for (qsizetype at = 0; at < operations.size(); ++at) {
        if (static_cast<int>(operations[at].kind) == kind && seen++ == occurrence) {
            operations.removeAt(at);
            break;
        }
    }
    QVERIFY(seen > occurrence);
    const CrashVerdict verdict = crash(scenario, operations);
    QVERIFY2(verdict.broken.contains(broken), qPrintable(verdict.broken));
}

QTEST_GUILESS_MAIN(TestSaveFaults)

#include "tst_save_faults.moc"
