// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the program takes of memory: never more than 64 MiB, 8 bytes for each byte of input, and
/// what the properties and objects cost that it holds; and for broken files never 256 MiB of
/// addresses.

#include "tests/cli/broken_support.h"
#include "tests/cli/cli_support.h"
#include "tests/rounds.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr qint64 peakAlways = 64 * mebibyte;
constexpr qint64 peakPerByte = 8;
/// In the model, as rows and, since an object is put together before it is printed, as text. Measured:
/// 1.1 to 3.9 KiB, the most for objects with one property: half of that is the object itself with
/// what is found about it. Files in which this is more than the rest are lists of tens of thousands.
constexpr qint64 peakPerEntry = 4 * 1024;
constexpr rlim_t fewAddresses = 256 * mebibyte;

struct Ended
{
    int status = -1; ///< as waitpid() gives it
    qint64 peak = 0; ///< bytes
};

/// Runs the program without a shell between, so that the peak is its own.
Ended runProgram(const QStringList &arguments, bool withFewAddresses)
{
    QVector<QByteArray> words{ QByteArray(CLUSPROP_PROGRAM) };
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    QVector<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        const rlimit limit{ fewAddresses, fewAddresses };
        if (withFewAddresses)
            ::setrlimit(RLIMIT_AS, &limit);
        ::execv(pointers.first(), pointers.data());
        ::_exit(127);
    }
    Ended ended;
    rusage usage{};
    if (child > 0 && ::wait4(child, &ended.status, 0, &usage) == child)
        ended.peak = qint64{ usage.ru_maxrss } * 1024;
    return ended;
}

/// Each of the texts as many times as fit in `size` bytes; "%1" in them becomes a count.
QByteArray filled(const QByteArray &begin, const char *repeated, const QByteArray &end, qsizetype size)
{
    QByteArray bytes = begin;
    const QString pattern = QString::fromUtf8(repeated);
    for (int count = 0; bytes.size() < size; ++count)
        bytes += pattern.arg(count, 0, 16).toUtf8();
    return bytes + end;
}

QByteArray filledList(qsizetype size)
{
    QByteArray properties;
    quint32 count = 0;
    for (; properties.size() < size; ++count) {
        const QString name = QString::number(count, 36).rightJustified(5, u'0');
        properties += QByteArray::fromHex("03000400 0c000000");
        properties += QByteArray(reinterpret_cast<const char *>(name.utf16()), 12);
        properties += QByteArray::fromHex("02000100 04000000 01000000 00000000");
    }
    return QByteArray(reinterpret_cast<const char *>(&count), sizeof count) + properties
        + QByteArray(4, '\0');
}

QByteArray registryBegin()
{
    return "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\Cluster]\r\n"
           "\"ClusterName\"=\"FULL\"\r\n[HKEY_LOCAL_MACHINE\\Cluster\\Resources]\r\n"
           "[HKEY_LOCAL_MACHINE\\Cluster\\Groups]\r\n";
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace

class TestMemoryBound : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void brokenFiles_data();
    void brokenFiles();
    void fullFiles_data();
    void fullFiles();
    void sampleFiles();
};

void TestMemoryBound::initTestCase()
{
    if (isSanitized)
        QSKIP("a sanitizer takes memory of its own");
}

void TestMemoryBound::brokenFiles_data()
{
    QTest::addColumn<QStringList>("names");
    QMap<QString, QStringList> small;
    for (const BrokenFile &file : cli::brokenFiles()) {
        if (file.isPolicy())
            continue;
        if (file.expected.contains(u"parts"))
            QTest::newRow(qPrintable(file.name)) << QStringList(file.name);
        else
            small[QFileInfo(file.name).suffix()].append(file.name);
    }
    for (auto names = small.begin(); names != small.end(); ++names) {
        const QByteArray title = "all small ones: " + names.key().toUtf8();
        QTest::newRow(title.constData()) << *names;
    }
}

void TestMemoryBound::brokenFiles()
{
    QFETCH(QStringList, names);
    const QTemporaryDir folder;
    QStringList words{ u"check"_s };
    qint64 size = 0;
    for (const BrokenFile &file : cli::brokenFiles()) {
        if (!names.contains(file.name))
            continue;
        words.append(folder.filePath(file.name));
        QVERIFY(put(words.last(), file.content()));
        size += QFileInfo(words.last()).size();
    }
    const Ended ended = runProgram(words, true);
    QVERIFY2(WIFEXITED(ended.status) && WEXITSTATUS(ended.status) <= 4,
        qPrintable(u"status %1"_s.arg(ended.status)));
    QVERIFY2(ended.peak <= peakAlways + peakPerByte * size,
        qPrintable(u"%1 KiB for %2 KiB"_s.arg(ended.peak >> 10).arg(size >> 10)));
}

void TestMemoryBound::fullFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("entry"); // what each property or object has once
    const qsizetype size = rounds(1, 64) * mebibyte / 8;
    QTest::newRow("property list") << filledList(size) << QByteArray::fromHex("03000400 0c000000");
    QTest::newRow("parameters in CSV")
        << filled("\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\",\"Value\"\r\n",
               "\"Disk\",\"Parameter %1\",\"False\",\"String\",\"text\"\r\n", {}, size)
        << QByteArray("\n");
    QTest::newRow("objects in CSV")
        << filled("\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\",\"Value\"\r\n",
               "\"Disk %1\",\"Text\",\"False\",\"String\",\"text\"\r\n", {}, size)
        << QByteArray("\n");
    QTest::newRow("parameters in JSON")
        << filled("[{}", R"(,{"ClusterObject":"Disk","Name":"Parameter %1","Value":"text"})", "]", size)
        << QByteArray("{");
    QTest::newRow("values in a registry export")
        << filled(registryBegin() + "[HKEY_LOCAL_MACHINE\\Cluster\\Parameters]\r\n",
               "\"Value %1\"=dword:00000001\r\n", {}, size)
        << QByteArray("\n");
    QTest::newRow("keys in a registry export") << filled(registryBegin(),
        "[HKEY_LOCAL_MACHINE\\Cluster\\Groups\\%1]\r\n\"Name\"=\"Group %1\"\r\n", {}, size) << QByteArray("\n");
    QTest::newRow("properties in a snapshot")
        << filled(R"({"snapshot":"cluster-properties","version":1,"cluster":{"kind":"Cluster","common":[{})",
               R"(,{"name":"Property %1","format":"UInt32","value":1})", "]}}", size)
        << QByteArray("{");
    QTest::newRow("strings in a snapshot")
        << filled(R"({"snapshot":"cluster-properties","version":1,"cluster":{"kind":"Cluster","common":[
                {"name":"Strings","format":"MultiString","value":["")", R"(,"a%1")", "]}]}}", size)
        << QByteArray("{");
}

void TestMemoryBound::fullFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, entry);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"full"_s);
    QVERIFY(put(path, content));
    const Ended ended = runProgram({ u"show"_s, path }, false);
    QVERIFY(WIFEXITED(ended.status) && WEXITSTATUS(ended.status) == 0);
    const qint64 most
        = peakAlways + peakPerByte * content.size() + peakPerEntry * content.count(entry);
    QVERIFY2(ended.peak <= most,
        qPrintable(u"%1 KiB of %2 KiB"_s.arg(ended.peak >> 10).arg(most >> 10)));
}

void TestMemoryBound::sampleFiles()
{
    const QDir samples(sourcePath(u"tests/data/samples"_s));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files)) {
        const Ended ended = runProgram({ u"show"_s, file.filePath() }, true);
        QVERIFY(WIFEXITED(ended.status));
        QVERIFY2(ended.peak <= peakAlways + peakPerByte * file.size(), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestMemoryBound)
#include "tst_memory_bound.moc"
