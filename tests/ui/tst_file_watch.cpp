// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/remote_place.h"
#include "core/files/save_file.h"
#include "tests/ui/window_support.h"
#include "ui/windows/file_watch.h"

#include <QFileInfo>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestFileWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void otherBytesAreNoticed_data();
    void otherBytesAreNoticed();
    void theSameBytesAreTheSame();
    void aVanishedFileIsNoticed();
    void aReplacedFileIsWatchedOn();
    void watchingOthersForgets();
    void aChangeBeforeTheWatchIsNoticed();
    void aTimeThatIsSetBackHidesNothing();
    void withoutWordFromTheSystemFilesAreLookedAt_data();
    void withoutWordFromTheSystemFilesAreLookedAt();
    void aLookThatEndsWhileOthersAreChosenIsForgotten();
    void fileSystemsOfNetworksAreKnown_data();
    void fileSystemsOfNetworksAreKnown();
    void ordinaryPlacesAreNotPolled();

private:
    ReadFile file(const QString &name, const QByteArray &content) const;

    std::optional<Workplace> m_place;
};

void TestFileWatch::init()
{
    m_place.emplace();
}

ReadFile TestFileWatch::file(const QString &name, const QByteArray &content) const
{
    const FileIdentity identity = identityOf(content);
    return { m_place->write(name, content), identity.size, identity.sha256 };
}

void TestFileWatch::otherBytesAreNoticed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("longer") << QByteArray("twenty-two");
    QTest::newRow("of the same size") << QByteArray("TWO");
    QTest::newRow("empty") << QByteArray();
}

void TestFileWatch::otherBytesAreNoticed()
{
    QFETCH(QByteArray, content);
    FileWatch watch;
    watch.watch({ file(QStringLiteral("one"), "one"), file(QStringLiteral("two"), "two") });
    QCOMPARE(watch.state(), FileWatch::State::Same);
    const QString changed = m_place->write(QStringLiteral("two"), content);
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
    QCOMPARE(watch.different(), QStringList(changed));

    m_place->write(QStringLiteral("two"), "two"); // somebody took it back
    QTRY_COMPARE(watch.state(), FileWatch::State::Same);
    QVERIFY(watch.different().isEmpty());
}

void TestFileWatch::theSameBytesAreTheSame()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::stateChanged);
    watch.watch({ file(QStringLiteral("one"), "one"), file(QStringLiteral("two"), "two") });
    m_place->write(QStringLiteral("one"), "one");
    m_place->write(QStringLiteral("two"), "TWO"); // so that there is something to wait for
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
    QCOMPARE(watch.different(), QStringList(m_place->path(QStringLiteral("two"))));
    QCOMPARE(changed.size(), 1);
}

void TestFileWatch::aVanishedFileIsNoticed()
{
    FileWatch watch;
    const ReadFile one = file(QStringLiteral("one"), "one");
    watch.watch({ one, file(QStringLiteral("two"), "two") });
    QVERIFY(QFile::remove(one.path));
    QTRY_COMPARE(watch.state(), FileWatch::State::Gone);
    QCOMPARE(watch.different(), QStringList(one.path));
}

void TestFileWatch::aReplacedFileIsWatchedOn()
{
    FileWatch watch;
    const ReadFile one = file(QStringLiteral("one"), "one");
    watch.watch({ one });
    QVERIFY(QFile::remove(one.path));
    QTRY_COMPARE(watch.state(), FileWatch::State::Gone);
    m_place->write(QStringLiteral("one"), "one");
    QTRY_COMPARE(watch.state(), FileWatch::State::Same);
    m_place->write(QStringLiteral("one"), "ONE");
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
}

void TestFileWatch::watchingOthersForgets()
{
    FileWatch watch;
    watch.watch({ file(QStringLiteral("one"), "one") });
    m_place->write(QStringLiteral("one"), "ONE");
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
    watch.watch({ file(QStringLiteral("two"), "two") });
    QCOMPARE(watch.state(), FileWatch::State::Same);
}

void TestFileWatch::aChangeBeforeTheWatchIsNoticed()
{
    const ReadFile one = file(QStringLiteral("one"), "one");
    m_place->write(QStringLiteral("one"), "ONE"); // after it was read
    FileWatch watch;
    watch.watch({ one });
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
}

void TestFileWatch::aTimeThatIsSetBackHidesNothing()
{
    const ReadFile one = file(QStringLiteral("one"), "one");
    const QDateTime before = QFileInfo(one.path).lastModified();
    FileWatch watch;
    watch.watch({ one, file(QStringLiteral("two"), "two") });
    m_place->write(QStringLiteral("two"), "TWO");
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed); // both were looked at
    QFile other(one.path);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QCOMPARE(other.write("ONE"), 3);
    QVERIFY(other.flush());
    QVERIFY(other.setFileTime(before, QFileDevice::FileModificationTime));
    other.close();
    QCOMPARE(QFileInfo(one.path).lastModified(), before);
    QTRY_COMPARE(watch.different().size(), 2);
}

void TestFileWatch::withoutWordFromTheSystemFilesAreLookedAt_data()
{
    QTest::addColumn<QByteArray>("content"); // null: removed
    QTest::addColumn<FileWatch::State>("state");
    QTest::newRow("changed") << QByteArray("TWO") << FileWatch::State::Changed;
    QTest::newRow("grown") << QByteArray("twenty-two") << FileWatch::State::Changed;
    QTest::newRow("removed") << QByteArray() << FileWatch::State::Gone;
}

void TestFileWatch::withoutWordFromTheSystemFilesAreLookedAt()
{
    QFETCH(QByteArray, content);
    QFETCH(FileWatch::State, state);
    FileWatch watch;
    watch.setUnannounced(20);
    watch.watch({ file(QStringLiteral("one"), "one"), file(QStringLiteral("two"), "two") });
    QVERIFY(watch.isPolling());
    if (content.isNull())
        QVERIFY(QFile::remove(m_place->path(QStringLiteral("two"))));
    else
        m_place->write(QStringLiteral("two"), content);
    QTRY_COMPARE(watch.state(), state);
    m_place->write(QStringLiteral("two"), "two");
    QTRY_COMPARE(watch.state(), FileWatch::State::Same);
    watch.watch({});
    QVERIFY(!watch.isPolling());
}

/// Its end is told by an event that may be on its way already.
void TestFileWatch::aLookThatEndsWhileOthersAreChosenIsForgotten()
{
    FileWatch watch;
    watch.setUnannounced(1);
    const ReadFile one = file(QStringLiteral("one"), "one");
    for (int round = 0; round < 100; ++round) {
        watch.watch({ one });
        QDeadlineTimer begin(2);
        while (!begin.hasExpired())
            QCoreApplication::processEvents();
        const QDeadlineTimer end(2); // the look that has begun ends, and nobody is told yet
        while (!end.hasExpired())
            QThread::yieldCurrentThread();
    }
    m_place->write(QStringLiteral("one"), "another");
    QTRY_COMPARE(watch.state(), FileWatch::State::Changed);
}

void TestFileWatch::fileSystemsOfNetworksAreKnown_data()
{
    QTest::addColumn<qint64>("type");
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("NFS") << qint64{ 0x6969 } << true;
    QTest::newRow("SMB2") << qint64{ 0xFE534D42 } << true;
    QTest::newRow("CIFS, sign-extended") << static_cast<qint64>(static_cast<qint32>(0xFF534D42)) << true;
    QTest::newRow("FUSE") << qint64{ 0x65735546 } << true;
    QTest::newRow("ext4") << qint64{ 0xEF53 } << false;
    QTest::newRow("tmpfs") << qint64{ 0x01021994 } << false;
    QTest::newRow("btrfs") << qint64{ 0x9123683E } << false;
}

void TestFileWatch::fileSystemsOfNetworksAreKnown()
{
    QFETCH(qint64, type);
    QFETCH(bool, isRemote);
    QCOMPARE(changesUnannounced(type), isRemote);
}

void TestFileWatch::ordinaryPlacesAreNotPolled()
{
    QVERIFY(!isRemotePlace(QStringLiteral("/proc")));
    QVERIFY(!isRemotePlace(QStringLiteral("/no/such/place")));
    if (isRemotePlace(m_place->path({})))
        QSKIP("the folder for temporary files is on a network");
    FileWatch watch;
    watch.watch({ file(QStringLiteral("one"), "one") });
    QVERIFY(!watch.isPolling());
}

QTEST_MAIN(TestFileWatch)
#include "tst_file_watch.moc"
