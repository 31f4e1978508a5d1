// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Two programs edit one file: this one by its documents, and another one that acts between any two
// system calls of the reading and of the saving here. Whatever the order, each finds its own edits
// in the end.
//
// The calls are those of this program: what it defines takes the place of the C library's, does what
// the other program has to do now, and goes on to the kernel. Nothing is left to chance but the
// choice of the moments, which a seed repeats.

#include "core/document/carry_over.h"
#include "core/formats/write_back.h"
#include "tests/rounds.h"
#include "tests/ui/window_support.h"
#include "ui/windows/document_file.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// What happens before a system call of this thread; null: nothing.
thread_local std::function<void()> *beforeCall = nullptr;

void aboutToCall()
{
    if (std::function<void()> *act = std::exchange(beforeCall, nullptr)) {
        (*act)();
        beforeCall = act;
    }
}

} // namespace

extern "C" {

int openat(int directory, const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    aboutToCall();
    return static_cast<int>(syscall(SYS_openat, directory, name, flags, mode));
}

ssize_t read(int file, void *buffer, size_t size)
{
    aboutToCall();
    return syscall(SYS_read, file, buffer, size);
}

ssize_t pread(int file, void *buffer, size_t size, off_t offset)
{
    aboutToCall();
    return syscall(SYS_pread64, file, buffer, size, offset);
}

int linkat(int from, const char *oldName, int to, const char *newName, int flags)
{
    aboutToCall();
    return static_cast<int>(syscall(SYS_linkat, from, oldName, to, newName, flags));
}

int renameat(int from, const char *oldName, int to, const char *newName)
{
    aboutToCall();
    return static_cast<int>(syscall(SYS_renameat, from, oldName, to, newName));
}

int renameat2(int from, const char *oldName, int to, const char *newName, unsigned flags)
{
    aboutToCall();
    return static_cast<int>(syscall(SYS_renameat2, from, oldName, to, newName, flags));
}

int unlinkat(int directory, const char *name, int flags)
{
    aboutToCall();
    return static_cast<int>(syscall(SYS_unlinkat, directory, name, flags));
}

/// What is durable is not the question here, and it would take most of the time.
int fsync(int)
{
    aboutToCall();
    return 0;
}

} // extern "C"

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList myNames{ u"CrossSubnetThreshold"_s, u"SameSubnetThreshold"_s };
/// The last one stands beyond the first KiB of the list.
const QStringList theirNames{ u"CrossSubnetDelay"_s, u"SameSubnetDelay"_s, u"QuarantineThreshold"_s };

using Numbers = QMap<QString, quint32>;

QByteArray withNumbers(const QByteArray &list, const Numbers &numbers)
{
    auto file = loadBytes(list, u"list.clusprop"_s);
    Cluster cluster = file->cluster;
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
        applyEdit(cluster,
            makeSet(cluster, file->listObject, file->listScope, number.key(), dwordValue(*number)));
    }
    return *writeBack(*file, cluster);
}

/// The other program. It reads what is there, changes one of its numbers, and writes; or it leaves
/// the file broken for a while.
class Other
{
public:
    Other(const QString &path, QRandomGenerator &random)
        : m_path(path)
        , m_random(random)
    { }

    void act()
    {
        if (!m_whole.isNull()) {
            repair();
            return;
        }
        const QByteArray now = contentOf(m_path);
        switch (m_random.bounded(8)) {
        case 0:
            replace(changed(now));
            break;
        case 1:
        case 2:
            writeInPlace(changed(now));
            break;
        case 3:
            m_whole = now;
            truncate(QFile::encodeName(m_path).constData(), m_random.bounded(static_cast<int>(now.size())));
            break;
        case 4:
            m_whole = now;
            QFile::remove(m_path);
            break;
        case 5:
            m_whole = now;
            QFile::remove(m_path + u".away"_s);
            QFile::rename(m_path, m_path + u".away"_s);
            break;
        case 6:
            utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), nullptr, 0);
            break;
        default:
            replace(now); // another file with the same content
        }
    }

    /// Brings back what it took away, with an edit.
    void repair()
    {
        if (m_whole.isNull())
            return;
        const QByteArray whole = std::exchange(m_whole, {});
        if (m_random.bounded(2) == 0)
            replace(changed(whole));
        else
            writeInPlace(changed(whole));
    }

    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }

private:
    QByteArray changed(const QByteArray &list)
    {
        const QString &name = theirNames[m_random.bounded(static_cast<int>(theirNames.size()))];
        m_numbers.insert(name, static_cast<quint32>(m_random.bounded(1000, 2000)));
        return withNumbers(list, { { name, m_numbers[name] } });
    }
    void replace(const QByteArray &list)
    {
        QFile made(m_path + u".new"_s);
        if (!made.open(QIODevice::WriteOnly) || made.write(list) != list.size())
            qFatal("the other program cannot write");
        made.close();
        ::rename(QFile::encodeName(made.fileName()).constData(), QFile::encodeName(m_path).constData());
    }
    void writeInPlace(const QByteArray &list)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || file.write(list) != list.size()
            || !file.resize(list.size()))
            qFatal("the other program cannot write");
    }

    QString m_path;
    QRandomGenerator &m_random;
    Numbers m_numbers; ///< what it set last
    QByteArray m_whole; ///< what the file was before it was damaged; null: it is whole
};

} // namespace

class TestSaveInterleavings : public QObject
{
    Q_OBJECT

private slots:
    void noEditIsLostOnEitherSide();

private:
    void runOnce(quint32 seed);
};

/// One document from its reading to the save that succeeds, with merges as often as needed.
void TestSaveInterleavings::runOnce(quint32 seed)
{
    QRandomGenerator random(seed);
    const Workplace place;
    const QString path = place.propertyList(u"list.clusprop"_s);
    Other other(path, random);
    int actions = random.bounded(1, 5);
    int wait = random.bounded(40); // calls until the other program acts
    std::function<void()> step = [&] {
        if (actions == 0 || wait-- > 0)
            return;
        --actions;
        wait = random.bounded(40);
        const auto before = std::exchange(beforeCall, nullptr); // its own calls are nobody's business
        other.act();
        beforeCall = before;
    };
    const auto repair = [&other] {
        const auto before = std::exchange(beforeCall, nullptr);
        other.repair();
        beforeCall = before;
    };
    beforeCall = &step;
    const auto cleanUp = qScopeGuard([] { beforeCall = nullptr; });

    const auto load = [&]() -> std::unique_ptr<Document> {
        auto read = loadFile(path);
        if (!read || read->isPartial())
            return {};
        return std::make_unique<Document>(*std::move(read));
    };
    std::unique_ptr<Document> document;
    while (!document) {
        document = load();
        step();
        if (actions == 0) // nobody else will
            repair();
    }
    Numbers mine;
    for (const QString &name : myNames) {
        mine.insert(name, static_cast<quint32>(random.bounded(10, 40)));
        document->apply(makeSet(document->current(), document->file().listObject,
            document->file().listScope, name, dwordValue(mine[name])));
    }

    Operator operatorAnswers;
    operatorAnswers.changed = ChangedAnswer::Merge;
    const Prompts prompts = operatorAnswers.prompts();
    bool isSaved = false;
    for (int tries = 0; !isSaved; ++tries) {
        QVERIFY2(tries < 200, "the document is never saved");
        DocumentFile file(*document, prompts, nullptr);
        isSaved = file.save();
        if (isSaved)
            break;
        const auto before = document->write();
        if (actions == 0)
            repair();
        std::unique_ptr<Document> theirs = load();
        if (!theirs) { // nothing is merged, and nothing is lost
            QCOMPARE(document->write(), before);
            step();
            continue;
        }
        const OutsideMerge merge = mergeOutside(*document, *theirs);
        QCOMPARE(merge.conflictCount(), 0);
        QVector<MergeSide> sides;
        for (const MergeRow &row : merge.rows)
            sides.append(row.proposal());
        theirs->apply(carriedWork(*document, *theirs, merge, sides).edits);
        document = std::move(theirs);
    }
    while (actions > 0) {
        wait = 0;
        step();
    }
    beforeCall = nullptr;
    repair();

    const auto last = loadFile(path);
    QVERIFY(last);
    const PropertyList &list = last->cluster.objects[last->listObject].list(last->listScope);
    Numbers expected = mine;
    expected.insert(other.numbers());
    for (auto number = expected.cbegin(); number != expected.cend(); ++number) {
        const Property *property = list.find(number.key());
        QVERIFY(property != nullptr);
        QVERIFY2(numberOf(*property) == *number,
            qPrintable(u"%1 is %2 and not %3"_s.arg(number.key()).arg(numberOf(*property).value_or(0)).arg(*number)));
    }
    const QStringList leftovers
        = QDir(place.path({})).entryList({ u".*.tmp"_s }, QDir::Files | QDir::Hidden);
    QVERIFY2(leftovers.isEmpty(), qPrintable(leftovers.join(u' ')));
}

void TestSaveInterleavings::noEditIsLostOnEitherSide()
{
    const qint64 count = rounds(40, 10'000);
    for (qint64 round = 0; round < count; ++round) {
        runOnce(static_cast<quint32>(round));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"with the seed %1"_s.arg(round)));
    }
}

QTEST_MAIN(TestSaveInterleavings)
#include "tst_save_interleavings.moc"
