// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/open_files.h"
#include "core/wire/structures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clusprop;

namespace {

QByteArray snapshotOf(const char *cluster, const char *node)
{
    return QByteArrayLiteral("{\"snapshot\": \"cluster-properties\", \"version\": 2, \"cluster\": \"")
        + cluster + "\", \"objects\": [{\"class\": \"node\", \"name\": \"" + node + "\"}]}\n";
}

constexpr const char *logLine
    = "00000a1c.00000b2d::2026/03/14-02:17:45.123 INFO  [RES] Physical Disk: online\n";

const QString tooLarge = QStringLiteral(
    ": the folder holds more than 2000 files, or folders more than 16 deep, and what is beyond that "
    "was not looked at; open one of the folders in it, or the files themselves");

} // namespace

class TestOpenFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensOneFileAsItIs();
    void mergesAFolder();
    void looksIntoFoldersButNotThroughLinks();
    void foldersThatLieTooDeepAreToldOf();
    void aFolderOfTooManyFilesIsToldOf();
    void namedFilesThatHoldNothingAreErrors();
    void structuresInFoldersAreDoubted();
    void aFolderWithoutAnythingIsAnError();
    void tellsClustersApart();
    void readsAFileOnceOnly();
    void whatFailsDoesNotHideTheRest();
    void progressIsThatOfAllFiles();
    void cancellingGivesNothing();

private:
    QString write(const char *name, const QByteArray &bytes);
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestOpenFiles::write(const char *name, const QByteArray &bytes)
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    return written ? file : QString();
}

void TestOpenFiles::opensOneFileAsItIs()
{
    const QString file = write("one.json", snapshotOf("CL01", "HV01"));
    const OpenedFiles opened = openFiles({ file }, {}, Joining::ByCluster);
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.documents.first().form, Form::Snapshot); // and so it can be saved as it was
    QCOMPARE(opened.documents.first().file, file);
}

void TestOpenFiles::mergesAFolder()
{
    write("HV01.json", snapshotOf("CL01", "HV01"));
    write("HV02.json", snapshotOf("CL01", "HV02"));
    write("HV01_cluster.log", logLine);
    const OpenedFiles opened = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.documents.first().cluster.objects.size(), 2);
    QCOMPARE(opened.documents.first().form, Form::Import);
    QVERIFY(opened.errors.isEmpty());
    QCOMPARE(opened.skipped.size(), 1);
    QVERIFY(opened.skipped.first().file.endsWith(u"HV01_cluster.log"));
    QVERIFY(opened.skipped.first().what.contains(u"cluster log"));
}

void TestOpenFiles::looksIntoFoldersButNotThroughLinks()
{
    write("deep/er/a.json", snapshotOf("CL01", "HV01"));
    write("elsewhere/b.json", snapshotOf("CL01", "HV02"));
    write("deep/.hidden.json", snapshotOf("CL01", "HV03"));
    QVERIFY(QFile::link(path("elsewhere"), path("deep/link")));
    QVERIFY(QFile::link(path("elsewhere/b.json"), path("deep/b.json")));
    const QStringList files = filesOfFolder(path("deep"));
    QCOMPARE(files, QStringList{ path("deep/er/a.json") });
}

/// What was not looked at must not pass for all that there is.
void TestOpenFiles::foldersThatLieTooDeepAreToldOf()
{
    const QByteArray deepest = QByteArrayLiteral("1/").repeated(15);
    const QByteArray here = deepest + "here.json";
    const QByteArray notHere = deepest + "2/not.json";
    write(here.constData(), snapshotOf("CL01", "HV01"));
    const OpenedFiles all = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QVERIFY(all.errors.isEmpty());
    QCOMPARE(all.documents.size(), 1);
    write(notHere.constData(), snapshotOf("CL01", "HV02"));
    QCOMPARE(filesOfFolder(m_folder->path()), QStringList{ path(here.constData()) });
    const OpenedFiles some = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QCOMPARE(some.documents.size(), 1);
    QCOMPARE(some.errors.size(), 1);
    QCOMPARE(some.errors.first().message(), m_folder->path() + tooLarge);
}

void TestOpenFiles::aFolderOfTooManyFilesIsToldOf()
{
    constexpr int most = 2000;
    write("a.json", snapshotOf("CL01", "HV01"));
    for (int number = 1; number < most; ++number)
        write(qPrintable(QStringLiteral("many/%1").arg(number)), {});
    const OpenedFiles all = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QVERIFY(all.errors.isEmpty());
    QCOMPARE(all.documents.size() + all.skipped.size(), most);
    write("z.json", snapshotOf("CL01", "HV02"));
    QCOMPARE(filesOfFolder(m_folder->path()).size(), most);
    const OpenedFiles some = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QCOMPARE(some.documents.size(), 1);
    QCOMPARE(some.errors.size(), 1);
    QCOMPARE(some.errors.first().message(), m_folder->path() + tooLarge);
}

void TestOpenFiles::namedFilesThatHoldNothingAreErrors()
{
    const QString log = write("cluster.log", logLine);
    const OpenedFiles opened = openFiles({ log }, {}, Joining::ByCluster);
    QCOMPARE(opened.errors.size(), 1);
    QVERIFY(opened.errors.first().todo.contains(u"clusprop collector"));
    QVERIFY(opened.skipped.isEmpty());
}

void TestOpenFiles::structuresInFoldersAreDoubted()
{
    const wire::StructureRow *row = wire::findStructure("CLUS_CSV_VOLUME_INFO");
    const QString file
        = write("some.bin", QByteArray(static_cast<qsizetype>(row->length), '\x01'));
    write("a.json", snapshotOf("CL01", "HV01"));
    const OpenedFiles alone = openFiles({ file }, {}, Joining::ByCluster);
    QCOMPARE(alone.documents.size(), 1); // whoever names the file knows what it is
    const OpenedFiles opened = openFiles({ m_folder->path() }, {}, Joining::ByCluster);
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.skipped.size(), 1);
    QVERIFY(opened.skipped.first().file.endsWith(u"some.bin"));
}

void TestOpenFiles::aFolderWithoutAnythingIsAnError()
{
    write("cluster.log", logLine);
    const OpenedFiles opened = openFiles({ m_folder->path() }, {}, Joining::Always);
    QVERIFY(opened.documents.isEmpty());
    QCOMPARE(opened.errors.size(), 1);
    QCOMPARE(opened.errors.first().file, m_folder->path());
    QVERIFY(!opened.errors.first().todo.isEmpty());
}

void TestOpenFiles::tellsClustersApart()
{
    const QStringList files{ write("a.json", snapshotOf("CL01", "HV01")),
        write("b.json", snapshotOf("CL02", "HV01")), write("c.json", snapshotOf("CL01", "HV02")) };
    const OpenedFiles apart = openFiles(files, {}, Joining::ByCluster);
    QCOMPARE(apart.documents.size(), 2);
    QCOMPARE(apart.documents[0].cluster.name, QStringLiteral("CL01"));
    QCOMPARE(apart.documents[0].cluster.objects.size(), 2);
    QCOMPARE(apart.documents[1].cluster.name, QStringLiteral("CL02"));

    const OpenedFiles together = openFiles(files, {}, Joining::Always);
    QVERIFY(together.documents.isEmpty());
    QCOMPARE(together.errors.size(), 1);
}

void TestOpenFiles::readsAFileOnceOnly()
{
    const QString file = write("a.json", snapshotOf("CL01", "HV01"));
    const OpenedFiles opened
        = openFiles({ file, m_folder->path(), path("./a.json") }, {}, Joining::Always);
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.documents.first().form, Form::Snapshot);
}

void TestOpenFiles::whatFailsDoesNotHideTheRest()
{
    const QString file = write("a.json", snapshotOf("CL01", "HV01"));
    const QString broken = write("b.json", "{\"snapshot\": \"cluster-properties\", \"version\": 2,");
    const OpenedFiles opened
        = openFiles({ broken, file, path("missing.json") }, {}, Joining::ByCluster);
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.errors.size(), 2);
    QCOMPARE(opened.errors[0].file, broken);
    QCOMPARE(opened.errors[1].kind, LoadError::Kind::Unreadable);
}

void TestOpenFiles::progressIsThatOfAllFiles()
{
    const QByteArray blanks(2'000'000, ' ');
    const QStringList files{ write("a.json", blanks + snapshotOf("CL01", "HV01")),
        write("b.json", blanks + snapshotOf("CL01", "HV02")) };
    qint64 total = 0;
    for (const QString &file : files)
        total += QFileInfo(file).size();
    QVector<qint64> steps;
    LoadOptions options;
    options.as = QStringLiteral("snapshot"); // what begins with so many blanks is not recognised
    options.progress = [&](qint64 done, qint64 all) {
        steps.append(done);
        return all == total;
    };
    const OpenedFiles opened = openFiles(files, options, Joining::ByCluster);
    QVERIFY(!opened.wasCancelled);
    QCOMPARE(opened.documents.size(), 1);
    QVERIFY(steps.size() > 4);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), total);
}

void TestOpenFiles::cancellingGivesNothing()
{
    const QStringList files{ write("a.json", snapshotOf("CL01", "HV01")),
        write("b.json", snapshotOf("CL01", "HV02")) };
    LoadOptions options;
    int calls = 0;
    options.progress = [&](qint64, qint64) { return ++calls < 2; };
    const OpenedFiles opened = openFiles(files, options, Joining::ByCluster);
    QVERIFY(opened.wasCancelled);
    QVERIFY(opened.documents.isEmpty());
    QVERIFY(opened.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestOpenFiles)

#include "tst_open_files.moc"
