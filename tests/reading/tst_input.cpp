// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/input.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

class TestInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void chunksAreTheFile_data();
    void chunksAreTheFile();
    void allMayFollowTheHead();
    void bytesAreReadLikeAFile();
    void identityIsThatOfTheContent();
    void progressIsTold();
    void cancelledReadingGivesNothing_data();
    void cancelledReadingGivesNothing();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesTooLargeFiles();
    void theSizeSaidBeforehandIsNotTrusted();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        QFile file(path(u"file"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype index = 0; index < size; ++index)
        bytes[index] = static_cast<char>(index * 31 + index / 251);
    return bytes;
}

QByteArray joined(Input &input, qsizetype &largest)
{
    QByteArray bytes;
    for (QByteArray chunk = input.next(); !chunk.isEmpty(); chunk = input.next()) {
        largest = std::max(largest, chunk.size());
        bytes += chunk;
    }
    return bytes;
}

} // namespace

void TestInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestInput::cleanup()
{
    m_folder.reset();
}

void TestInput::chunksAreTheFile_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype{ 0 };
    QTest::newRow("one byte") << qsizetype{ 1 };
    QTest::newRow("a head") << Input::headSize;
    QTest::newRow("a byte more than the head") << Input::headSize + 1;
    QTest::newRow("several chunks") << qsizetype{ 2'345'678 };
}

void TestInput::chunksAreTheFile()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = pattern(size);
    const auto input = Input::open(write(bytes));
    QVERIFY(input);
    QCOMPARE((*input)->size(), size);
    QCOMPARE((*input)->head(), bytes.first(std::min(size, Input::headSize)));
    QCOMPARE((*input)->head().size(), std::min(size, Input::headSize));
    qsizetype largest = 0;
    QVERIFY(joined(**input, largest) == bytes);
    QVERIFY(largest <= 1'000'000);
    QVERIFY((*input)->next().isEmpty());
    QVERIFY(!(*input)->failure());
}

void TestInput::allMayFollowTheHead()
{
    const QByteArray bytes = pattern(1'500'000);
    const auto input = Input::open(write(bytes));
    QVERIFY(input);
    QCOMPARE((*input)->head().size(), Input::headSize);
    for (int time = 0; time < 2; ++time) {
        const auto all = (*input)->all();
        QVERIFY(all);
        QVERIFY(*all == bytes);
    }
    const auto direct = readFile((*input)->path());
    QVERIFY(direct);
    QVERIFY(*direct == bytes);
}

void TestInput::bytesAreReadLikeAFile()
{
    const QByteArray bytes = pattern(1'500'000);
    const auto input = Input::of(bytes, u"some.txt"_s);
    QCOMPARE(input->path(), u"some.txt"_s);
    QCOMPARE(input->size(), bytes.size());
    QCOMPARE(input->head(), bytes.first(Input::headSize));
    qsizetype largest = 0;
    QVERIFY(joined(*input, largest) == bytes);
    QVERIFY(largest <= 1'000'000);
    const auto all = input->all();
    QVERIFY(all);
    QVERIFY(*all == bytes);
    QCOMPARE(input->identity().size, bytes.size());
}

void TestInput::identityIsThatOfTheContent()
{
    const QByteArray bytes = pattern(700'000);
    const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto file = Input::open(write(bytes));
    QVERIFY(file);
    qsizetype largest = 0;
    QVERIFY(joined(**file, largest) == bytes);
    for (const ReadFile &identity : { (*file)->identity(), Input::of(bytes, u"x"_s)->identity() }) {
        QCOMPARE(identity.sha256, expected);
        QCOMPARE(identity.size, bytes.size());
    }
    QCOMPARE((*file)->identity().path, path(u"file"_s));
}

void TestInput::progressIsTold()
{
    QVector<qint64> told;
    const auto input = Input::open(write(pattern(2'000'000)), [&told](qint64 done, qint64 total) {
        told.append(done);
        return total == 2'000'000;
    });
    QVERIFY(input);
    QVERIFY((*input)->all());
    QVERIFY(told.size() >= 4);
    QCOMPARE(told.first(), Input::headSize);
    QCOMPARE(told.last(), 2'000'000);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

void TestInput::cancelledReadingGivesNothing_data()
{
    QTest::addColumn<qint64>("until");
    QTest::newRow("in the head") << qint64{ 0 };
    QTest::newRow("later") << qint64{ 1'000'000 };
}

void TestInput::cancelledReadingGivesNothing()
{
    QFETCH(qint64, until);
    const QString name = write(pattern(2'000'000));
    const auto progress = [until](qint64 done, qint64) { return done <= until; };
    const auto whole = Input::open(name, progress);
    QVERIFY(whole);
    const auto all = (*whole)->all();
    QVERIFY(!all);
    QCOMPARE(all.error().kind, LoadError::Kind::Cancelled);
    QCOMPARE(all.error().file, name);
    QVERIFY(!(*whole)->all());

    const auto chunks = Input::open(name, progress);
    QVERIFY(chunks);
    qsizetype largest = 0;
    QVERIFY(joined(**chunks, largest).size() <= until);
    QVERIFY((*chunks)->next().isEmpty());
    QVERIFY((*chunks)->failure());
    QCOMPARE((*chunks)->failure()->kind, LoadError::Kind::Cancelled);
}

void TestInput::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("a folder") << u"folder"_s << u"a folder"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"a pipe"_s;
    QTest::newRow("a socket") << u"socket"_s << u"a socket"_s;
    QTest::newRow("a device") << u"/dev/zero"_s << u"a device"_s;
    QTest::newRow("a link to a pipe") << u"link"_s << u"a pipe"_s;
    QTest::newRow("nothing") << u"missing"_s << u"no such file"_s;
    QTest::newRow("a file as a folder") << u"plain/x"_s << u"no such file"_s;
    QTest::newRow("a link to itself") << u"loop"_s << u"circle"_s;
}

void TestInput::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    const auto native = [this](const QString &file) { return QFile::encodeName(path(file)); };
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(native(u"pipe"_s), 0600), 0);
    QCOMPARE(::symlink("pipe", native(u"link"_s)), 0);
    QCOMPARE(::symlink("loop", native(u"loop"_s)), 0);
    QFile plain(path(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray socketName = native(u"socket"_s);
    QVERIFY(socketName.size() < static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(socketName.begin(), socketName.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

    const auto input = Input::open(name.startsWith(u'/') ? name : path(name));
    ::close(socket);
    QVERIFY(!input);
    QCOMPARE(input.error().kind, LoadError::Kind::Unreadable);
    QVERIFY2(input.error().message().contains(part), qPrintable(input.error().message()));
    QVERIFY(!input.error().todo.isEmpty());
}

void TestInput::refusesTooLargeFiles()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestFile + 1)); // a hole: it takes no room on the disk
    file.close();
    const auto input = Input::open(file.fileName());
    QVERIFY(!input);
    QVERIFY2(input.error().what.contains(u"1024 MiB"), qPrintable(input.error().what));
}

void TestInput::theSizeSaidBeforehandIsNotTrusted()
{
    // /proc files say that they are empty; whatever they hold is read all the same.
    const auto input = Input::open(u"/proc/self/status"_s);
    QVERIFY(input);
    QCOMPARE((*input)->size(), 0);
    const auto all = (*input)->all();
    QVERIFY(all);
    QVERIFY(all->contains("Name:"));
    QCOMPARE((*input)->size(), all->size());
}

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
