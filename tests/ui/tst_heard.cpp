// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What core says of files in English is taken apart into words that have translations, and put together
// again to the letter.

#include "core/files/posix_file.h"
#include "core/files/save_file.h"
#include "core/formats/wire_import.h"
#include "core/opening/format_registry.h"
#include "ui/words/heard.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <cerrno>

using namespace clusprop;
using namespace clusprop::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As if every translation were the same in brackets.
QString inBrackets(const QString &words)
{
    return u'[' + words + u']';
}

QString spoken(const QString &english)
{
    return heard(english).in(inBrackets);
}

/// Only what fills the places: names and numbers.
QString withoutWords(const QString &words)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList places;
    auto found = place.globalMatch(words);
    while (found.hasNext())
        places.append(found.next().captured());
    return places.join(u'|');
}

bool isHeard(const QString &english)
{
    return heard(english).english() == english && spoken(english).startsWith(u'[');
}

QStringList allWords()
{
    QStringList all;
    for (const auto table : { savingWords(), readingWords(), importWords() }) {
        for (const char *words : table)
            all.append(QString::fromUtf8(words));
    }
    return all;
}

/// All that reading a file had to say.
QStringList saidOf(const QString &path, bool isStrict)
{
    LoadOptions options;
    options.strict = isStrict;
    const auto file = loadFile(path, options);
    if (!file)
        return { file.error().what, file.error().todo };
    QStringList said{ file->recognised };
    for (const LoadNote &note : file->notes)
        said.append(note.text);
    if (file->stopped)
        said.append(file->stopped->text);
    return said;
}

} // namespace

class TestHeard : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsHeardWithWhatFillsIt();
    void rowsHaveTheirPlacesInOrder();
    void noRowIsThereTwice();
    void joinedTextsAreHeardOneByOne();
    void otherTextsStayAsTheyAre();
    void aTextOfManyPartsTakesNoLongTime();
    void everythingSaidOfBrokenFilesIsHeard_data();
    void everythingSaidOfBrokenFilesIsHeard();
    void whatAFileWasTakenForIsHeardToTheLastWord_data();
    void whatAFileWasTakenForIsHeardToTheLastWord();
    void everyFaultOfTheBytesIsHeard();
    void everyTroubleOfTheSystemIsHeard();
    void messagesAreThoseOfCore();
};

void TestHeard::everyRowIsHeardWithWhatFillsIt()
{
    for (const QString &words : allWords()) {
        QString filled = words;
        for (int place = 1; place <= 4; ++place)
            filled.replace(u'%' + QString::number(place), u"Name %1 and more"_s.arg(place));
        QCOMPARE(heard(filled).english(), filled);
        QVERIFY2(spoken(filled).startsWith(u'['), qPrintable(words));
    }
}

void TestHeard::rowsHaveTheirPlacesInOrder()
{
    static const QRegularExpression place(u"%(\\d)"_s);
    for (const QString &words : allWords()) {
        int expected = 1;
        auto places = place.globalMatch(words);
        while (places.hasNext())
            QCOMPARE(places.next().captured(1).toInt(), expected++);
    }
}

void TestHeard::noRowIsThereTwice()
{
    const QStringList all = allWords();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void TestHeard::joinedTextsAreHeardOneByOne()
{
    QCOMPARE(spoken(u"syncing the directory failed: the disk is full"_s),
        u"[syncing the directory failed: [the disk is full]]"_s);
    QCOMPARE(spoken(u"truncated: the bytes end inside a field or its padding"_s),
        u"[truncated: [the bytes end inside a field or its padding]]"_s);
    QCOMPARE(spoken(u"no permission; the version before is kept as a; b"_s),
        u"[[no permission]; the version before is kept as a; b]"_s);
}

void TestHeard::otherTextsStayAsTheyAre()
{
    for (const QString &text : { QString(), u"x"_s, u"a node: said, something"_s, u"%1"_s,
             u"the disk is full of %1"_s, u"; "_s, u": "_s }) {
        QCOMPARE(heard(text).english(), text);
        QCOMPARE(spoken(text), text);
    }
}

void TestHeard::aTextOfManyPartsTakesNoLongTime()
{
    // Each of them can be taken apart in three ways, and each rest again: a hundred million ways in all.
    const QString parts = u"a; b: c, d. "_s.repeated(300);
    QCOMPARE(heard(parts).english(), parts);
    const QString known = u"the disk is full; "_s + parts;
    QCOMPARE(heard(known).english(), known);
    const QString tooLong = u"the disk is full; "_s.repeated(1000);
    QCOMPARE(spoken(tooLong), tooLong);
}

void TestHeard::everythingSaidOfBrokenFilesIsHeard_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : { "broken/files", "samples/malformed", "samples" }) {
        const QString root = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(folder);
        QVERIFY2(QFileInfo::exists(root), qPrintable(root));
        QDirIterator files(root, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
        }
    }
}

void TestHeard::everythingSaidOfBrokenFilesIsHeard()
{
    QFETCH(const QString, path);
    for (const bool isStrict : { false, true }) {
        for (const QString &text : saidOf(path, isStrict)) {
            QCOMPARE(heard(text).english(), text);
            QVERIFY2(text.isEmpty() || spoken(text).contains(u'['), qPrintable(text));
        }
    }
}

void TestHeard::whatAFileWasTakenForIsHeardToTheLastWord_data()
{
    everythingSaidOfBrokenFilesIsHeard_data();
}

void TestHeard::whatAFileWasTakenForIsHeardToTheLastWord()
{
    QFETCH(const QString, path);
    const auto file = loadFile(path);
    if (!file)
        return;
    static const QRegularExpression sentence(u"[a-z]{2,} [a-z]{2,}"_s);
    const QString rest = heard(file->recognised).in(withoutWords);
    QVERIFY2(!rest.contains(sentence), qPrintable(rest));
}

void TestHeard::everyFaultOfTheBytesIsHeard()
{
    for (std::size_t code = 0; code < wire::errcCount; ++code) {
        wire::Finding finding;
        finding.code = static_cast<wire::Errc>(code);
        const QString text = noteFor(finding).text;
        QVERIFY2(spoken(text).contains(u'['), qPrintable(text));
        QCOMPARE(heard(text).english(), text);
    }
}

void TestHeard::everyTroubleOfTheSystemIsHeard()
{
    for (const int code : { ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EISDIR, ELOOP,
             ENAMETOOLONG, EIO, EMLINK, ENOMEM, EBUSY, ETXTBSY, ENXIO, ENODEV, EINVAL, EOPNOTSUPP, EMFILE,
             ENFILE, ESTALE }) {
        const auto trouble = posix_file::failed(code);
        QVERIFY2(isHeard(trouble.value().what), qPrintable(trouble.value().what));
        QVERIFY2(isHeard(trouble.value().todo), qPrintable(trouble.value().todo));
    }
    QVERIFY(isHeard(posix_file::failed(EXDEV).value().todo)); // whose name the system says
}

void TestHeard::messagesAreThoseOfCore()
{
    LoadError error;
    error.what = u"there is no such file"_s;
    QCOMPARE(messageOf(error), error.message());
    error.file = u"a.hiv"_s;
    error.todo = u"check the name"_s;
    QCOMPARE(messageOf(error), error.message());
    error.where = u"@0x10"_s;
    QCOMPARE(messageOf(error), error.message());
    error.file.clear();
    QCOMPARE(messageOf(error), error.message());
    const SaveError failure{ SaveError::Kind::Failed, u"b.hiv"_s, u"the disk is full"_s, u"write elsewhere"_s };
    QCOMPARE(messageOf(failure), failure.message());
}

QTEST_MAIN(TestHeard)
#include "tst_heard.moc"
