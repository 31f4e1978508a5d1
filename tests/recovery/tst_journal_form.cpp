// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Journals as bytes: everything comes back, and nothing comes out of what is torn, changed or made
// up by somebody else.

#include "core/recovery/journal_head.h"
#include "tests/recovery/recovery_support.h"

#include <QtTest>

#include <ctime>

using namespace clusprop;
using namespace clusprop::recovery_test;

namespace {

// What a sanitizer makes of it is no measure.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double slowdown = 20;
#else
constexpr double slowdown = 1;
#endif

UnsavedWork someWork()
{
    UnsavedWork work = workOf(*editedDocument());
    work.origin.program = u"1.2.3"_s;
    work.origin.written = QDateTime::fromMSecsSinceEpoch(1'794'000'000'123, Qt::UTC);
    work.origin.codePage = u"1252"_s;
    return work;
}

QByteArray bodyOf(const QByteArray &journal)
{
    return journal.sliced(journal.indexOf('\n') + 1);
}

QByteArray withHead(const QByteArray &body)
{
    return journalHead(journalVersion, body) + body;
}

} // namespace

class TestJournalForm : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void documentWithoutWorkGivesNone();
    void workOfTheSampleNamesNoFile();
    void takenBackWorkIsNone();
    void noPartOfAJournalIsRead();
    void noChangedByteIsRead();
    void laterVersionIsToldApart();
    void refuses_data();
    void refuses();
    void madeUpContentDoesNoHarm();
    void tenThousandChangesAreWrittenQuickly();
};

void TestJournalForm::everythingComesBack()
{
    const UnsavedWork work = someWork();
    QCOMPARE(work.changeCount(), 5);
    QCOMPARE(work.decisions.size(), 1);
    QCOMPARE(work.allowed.size(), 1);
    QCOMPARE(work.remarks.size(), 2);
    const auto read = decodeJournal(encodeJournal(work));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().path + read.error().what));
    QVERIFY(read->objects == work.objects);
    QVERIFY(read->decisions == work.decisions);
    QVERIFY(read->steps == work.steps);
    QVERIFY(read->allowed == work.allowed);
    QVERIFY(read->remarks == work.remarks);
    QCOMPARE(read->origin.title, u"CL1"_s);
    QCOMPARE(read->origin.program, u"1.2.3"_s);
    QCOMPARE(read->origin.written, work.origin.written);
    QCOMPARE(read->origin.codePage, u"1252"_s);
    QVERIFY(!read->origin.isSample);
    QCOMPARE(read->origin.files.size(), 2);
    QCOMPARE(read->origin.files[1].path, u"/collected/GetCluster.XML"_s);
    QCOMPARE(read->origin.files[1].size, 2);
    QCOMPARE(read->origin.files[1].sha256, QByteArray("xml"));
    // Equality does not look at everything that a value has.
    const auto odd = std::ranges::find_if(read->steps, [](const PropertyStep &step) {
        return step.before && !step.before->extras->nameBytes.isNull();
    });
    QVERIFY(odd != read->steps.end());
    QVERIFY(!odd->before->values[0].readable);
    QVERIFY(odd->before->values[1].readable);
    QCOMPARE(odd->before->name.front(), QChar(0xD800));
}

void TestJournalForm::documentWithoutWorkGivesNone()
{
    const Document document(bundledSample());
    QVERIFY(workOf(document).isEmpty());
    QCOMPARE(workOf(document).changeCount(), 0);
}

void TestJournalForm::workOfTheSampleNamesNoFile()
{
    Document document(bundledSample());
    document.apply(makeSet(document.current(), 0, Scope::Common, u"Description"_s, textValue(u"x")));
    const auto read = decodeJournal(encodeJournal(workOf(document)));
    QVERIFY(read);
    QVERIFY(read->origin.isSample);
    QVERIFY(read->origin.files.isEmpty());
}

void TestJournalForm::takenBackWorkIsNone()
{
    Document document(ui_test::disputedFile());
    const Decision decision{ 0, Scope::Common, u"Description"_s, 0 };
    const QVector<Property> before = document.settle({ decision });
    const EditGroup back = document.apply(EditGroup{
        makeSet(document.current(), 0, Scope::Common, u"SameSubnetThreshold"_s, dwordValue(3)) });
    QVERIFY(!workOf(document).isEmpty());
    document.apply(back);
    QCOMPARE(workOf(document).decisions.size(), 1);
    document.unsettle({ decision }, before);
    QVERIFY(workOf(document).isEmpty());
}

void TestJournalForm::noPartOfAJournalIsRead()
{
    const QByteArray journal = encodeJournal(someWork());
    for (qsizetype length = 0; length < journal.size(); ++length) {
        const auto read = decodeJournal(journal.first(length));
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().kind,
            length == 0 ? JournalFault::Kind::Empty : JournalFault::Kind::Damaged);
        QVERIFY(read.error().offset >= 0 && read.error().offset <= length);
        QVERIFY(!read.error().what.isEmpty());
    }
}

void TestJournalForm::noChangedByteIsRead()
{
    const QByteArray journal = encodeJournal(someWork());
    const qsizetype head = journal.indexOf('\n') + 1;
    for (qsizetype at = 0; at < journal.size(); ++at) {
        // All of its values in the first line, where a digit may become another; then each bit.
        const int changes = at < head ? 255 : 8;
        for (int change = 0; change < changes; ++change) {
            QByteArray changed = journal;
            const int mask = at < head ? change + 1 : 1 << change;
            changed[at] = static_cast<char>(changed[at] ^ mask);
            const auto read = decodeJournal(changed);
            QVERIFY2(!read, qPrintable(u"byte %1 as %2"_s.arg(at).arg(changed[at])));
            QVERIFY(read.error().offset >= 0 && read.error().offset <= changed.size());
            if (read.error().kind == JournalFault::Kind::Newer)
                QVERIFY(at <= journalWord.size() + 1); // the version or the blank behind it
        }
    }
}

void TestJournalForm::laterVersionIsToldApart()
{
    for (const char *later : { "clusprop-journal 2 whatever comes then\n{}", "clusprop-journal 17 \n" }) {
        const auto read = decodeJournal(later);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, JournalFault::Kind::Newer);
        QVERIFY2(read.error().what.contains(u"later version"_s), qPrintable(read.error().what));
    }
}

void TestJournalForm::refuses_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("path");
    QTest::newRow("no object") << QByteArray("{") << QByteArray("[") << QString();
    QTest::newRow("object that is not there")
        << QByteArray("\"object\": 0, \"scope\": \"common\", \"property\": \"SameSubnetThreshold\"")
        << QByteArray("\"object\": 9, \"scope\": \"common\", \"property\": \"SameSubnetThreshold\"")
        << u"steps[0].object"_s;
    QTest::newRow("object before the first") << QByteArray("\"object\": 0") << QByteArray("\"object\": -1")
                                             << u"decisions[0].object"_s;
    QTest::newRow("half a number") << QByteArray("\"object\": 0") << QByteArray("\"object\": 0.5")
                                   << u"decisions[0].object"_s;
    QTest::newRow("unknown list") << QByteArray("\"scope\": \"common\"") << QByteArray("\"scope\": \"all\"")
                                  << u"decisions[0].scope"_s;
    QTest::newRow("unknown class") << QByteArray("\"class\": \"cluster\"")
                                   << QByteArray("\"class\": \"planet\"") << u"objects[0].class"_s;
    QTest::newRow("negative index") << QByteArray("\"index\": 0") << QByteArray("\"index\": -2")
                                    << u"objects[0].index"_s;
    QTest::newRow("index beyond reach") << QByteArray("\"index\": 0") << QByteArray("\"index\": 4294967296")
                                        << u"objects[0].index"_s;
    QTest::newRow("odd hexadecimal digits")
        << QByteArray("\"payload\": \"4d000000\"") << QByteArray("\"payload\": \"4d00000\"")
        << u"steps[0].after.values[0].payload"_s;
    QTest::newRow("syntax of 33 bits")
        << QByteArray("\"syntax\": 7833753") << QByteArray("\"syntax\": 4294967296")
        << u"steps[2].before.values[0].syntax"_s;
    QTest::newRow("unknown knowledge")
        << QByteArray("\"values\": [{") << QByteArray("\"knowledge\": \"sure\", \"values\": [{")
        << u"decisions[0].knowledge"_s;
    QTest::newRow("neither files nor the sample")
        << QByteArray("\"sample\": false") << QByteArray("\"sample\": true") << u"files"_s;
    QTest::newRow("text where a list belongs")
        << QByteArray("\"remarks\": [") << QByteArray("\"remarks\": \"\", \"old\": [") << u"remarks"_s;
    QTest::newRow("number where a text belongs")
        << QByteArray("\"comment\": \"\"") << QByteArray("\"comment\": 0") << u"remarks[0].comment"_s;
    QTest::newRow("step without a state")
        << QByteArray("\"position\": -1, \"before\"") << QByteArray("\"position\": -1, \"b\"")
        << u"steps[0]"_s;
}

void TestJournalForm::refuses()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, path);
    QByteArray body = bodyOf(encodeJournal(someWork()));
    const qsizetype at = body.indexOf(find);
    QVERIFY2(at >= 0, body.constData());
    body.replace(at, find.size(), replacement);
    if (path == u"steps[0]") // both have to go
        body.replace(body.indexOf("\"after\"", at), 7, "\"a\"");
    const auto read = decodeJournal(withHead(body));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, JournalFault::Kind::Damaged);
    QCOMPARE(read.error().path, path);
    QVERIFY(!read.error().what.isEmpty());
}

/// With a checksum that is right, which an accident does not make: whatever is read, planning and
/// doing it stays within the document, and changes nothing that does not say what it should.
void TestJournalForm::madeUpContentDoesNoHarm()
{
    const QByteArray body = bodyOf(encodeJournal(someWork()));
    const Cluster cluster = editedDocument()->loaded();
    QVector<QByteArray> bodies;
    for (qsizetype at = 0; at < body.size(); ++at) {
        bodies.append(body.first(at));
        for (const char other : { '9', '"', ']', '\xff' }) {
            QByteArray changed = body;
            changed[at] = other;
            bodies.append(changed);
        }
    }
    int read = 0;
    for (const QByteArray &each : std::as_const(bodies)) {
        const auto work = decodeJournal(withHead(each));
        if (!work)
            continue;
        ++read;
        const RecoveryPlan plan = planRecovery(*work, cluster);
        QCOMPARE(plan.items.size(), itemsOf(*work).size());
        for (const RecoveryItem &item : plan.items) {
            if (item.kind == RecoveryItem::Kind::Change && item.fate == Fate::Applies)
                QVERIFY(item.now == item.before);
        }
        Cluster edited = cluster;
        for (const Edit &edit : plan.edits) {
            if (edit.kind != EditKind::Allow)
                applyEdit(edited, edit);
        }
    }
    QVERIFY2(read > 100, qPrintable(QString::number(read)));
}

/// What a person does in one step has to be safe in less than a second.
void TestJournalForm::tenThousandChangesAreWrittenQuickly()
{
    LoadedFile file = ui_test::mixedFile();
    for (int number = 0; number < 10'000; ++number)
        common(file.cluster, 0).append(
            ui_test::property(u"Property%1"_s.arg(number), { dwordValue(1) }));
    Document document(file);
    EditGroup edits;
    for (int number = 0; number < 10'000; ++number) {
        const int position = static_cast<int>(document.object(0).list(Scope::Common).properties.size())
            - 10'000 + number;
        Property property = document.object(0).list(Scope::Common).properties[position];
        property.values = { dwordValue(2) };
        edits.append({ EditKind::Set, 0, Scope::Common, position, property });
    }
    document.apply(edits);
    // Of the processor, not of the clock: others may be busy as well.
    const std::clock_t began = std::clock();
    const QByteArray journal = encodeJournal(workOf(document));
    const auto written = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    const auto work = decodeJournal(journal);
    QVERIFY(work);
    QCOMPARE(work->changeCount(), 10'000);
    const RecoveryPlan plan = planRecovery(*work, document.loaded());
    QCOMPARE(plan.edits.size(), 10'000);
    qInfo("%lld bytes, made in %.3f s", qint64(journal.size()), written);
    QVERIFY2(written < 0.5 * slowdown, qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(TestJournalForm)
#include "tst_journal_form.moc"
