// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

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

QTEST_MAIN(TestFileWatch)
#include "tst_file_watch.moc"
