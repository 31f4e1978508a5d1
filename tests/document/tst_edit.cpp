// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/document.h"
#include "core/document/property_rows.h"
#include "core/opening/format_registry.h"
#include "core/model/volume.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;

namespace {

QByteArray captured()
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoadedFile capturedFile()
{
    return *loadBytes(captured(), QStringLiteral("list.bin"));
}

int positionOf(const Document &document, const QString &name)
{
    return document.object(0).list(Scope::Common).indexOf(name);
}

const PropertyRow &rowOf(const QVector<PropertyRow> &rows, const QString &name)
{
    return *std::find_if(rows.begin(), rows.end(), [&name](const PropertyRow &row) { return row.name == name; });
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void unchangedDocumentsGiveTheSameBytes();
    void oneSwitchIsOneByte();
    void everyEditHasItsInverse_data();
    void everyEditHasItsInverse();
    void takingBackManyEditsGivesTheLoadedBytes();
    void namesThatCannotBeAddedAreRefused_data();
    void namesThatCannotBeAddedAreRefused();
    void whatIsAddedStandsAtTheEnd();
    void retypingKeepsAllButTheValue();
    void changesNameWhatIsDifferent();
    void editsAreDescribedInWords();
    void objectsTellThatTheyChanged();
    void aGroupTellsOnceAndItsInverseTakesAllBack();
    void savingMakesTheEditedStateTheLoadedOne();
    void rowsKnowTheStoredStates();
    void resetRowsStayVisible();
    void documentedRowsComeOnRequest();
};

void TestEdit::unchangedDocumentsGiveTheSameBytes()
{
    const Document document(capturedFile());
    QCOMPARE(*document.write(), captured());
    QVERIFY(document.changes().isEmpty());
}

void TestEdit::oneSwitchIsOneByte()
{
    Document document(capturedFile());
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    const QByteArray before = captured();
    const QByteArray after = *document.write();
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype index = 0; index < before.size(); ++index)
        different += before[index] != after[index] ? 1 : 0;
    QCOMPARE(different, 1);
}

void TestEdit::everyEditHasItsInverse_data()
{
    QTest::addColumn<EditKind>("kind");
    QTest::newRow("set") << EditKind::Set;
    QTest::newRow("retype") << EditKind::Retype;
    QTest::newRow("add") << EditKind::Add;
    QTest::newRow("remove") << EditKind::Remove;
    QTest::newRow("reset") << EditKind::Reset;
}

void TestEdit::everyEditHasItsInverse()
{
    QFETCH(EditKind, kind);
    Document document(capturedFile());
    Property property;
    property.name = QStringLiteral("Description");
    property.values.append(kind == EditKind::Retype ? dwordValue(5) : textValue(u"new"));
    const int position = kind == EditKind::Add ? 0 : positionOf(document, property.name);
    if (kind == EditKind::Add)
        property.name = QStringLiteral("Added");

    const Edit inverse = document.apply({ kind, 0, Scope::Common, position, property });
    const QByteArray edited = *document.write();
    QVERIFY(edited != captured());
    const Edit again = document.apply(inverse);
    QCOMPARE(*document.write(), captured());
    document.apply(again);
    QCOMPARE(*document.write(), edited);
}

void TestEdit::takingBackManyEditsGivesTheLoadedBytes()
{
    QRandomGenerator random(20261122);
    Document document(capturedFile());
    QVector<Edit> inverses;
    for (int step = 0; step < 500; ++step) {
        const QVector<Property> &properties = document.object(0).list(Scope::Common).properties;
        const int count = static_cast<int>(properties.size());
        const auto kind = static_cast<EditKind>(count == 0 ? 2 : random.bounded(5));
        Edit edit{ kind, 0, Scope::Common, random.bounded(std::max(count, 1)), {} };
        edit.property.name = kind == EditKind::Add ? QStringLiteral("Random%1").arg(step)
                                                   : properties[edit.position].name;
        edit.property.values.append(dwordValue(random.generate()));
        inverses.append(document.apply(edit));
    }
    QVERIFY(!document.changes().isEmpty());
    while (!inverses.isEmpty())
        document.apply(inverses.takeLast());
    QCOMPARE(*document.write(), captured());
    QVERIFY(document.changes().isEmpty());
}

void TestEdit::namesThatCannotBeAddedAreRefused_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QString cluster = QStringLiteral("cluster");
    QTest::newRow("empty") << cluster << Scope::Common << QString() << QStringLiteral("needs a name");
    QTest::newRow("with a NUL") << cluster << Scope::Common
                                << QStringLiteral("a") + QChar(0) + QStringLiteral("b")
                                << QStringLiteral("NUL");
    QTest::newRow("there, in another case")
        << cluster << Scope::Common << QStringLiteral("sAMEsUBNETdELAY")
        << QStringLiteral("SameSubnetDelay is there already");
    QTest::newRow("there, in another list")
        << cluster << Scope::Private << QStringLiteral("SameSubnetDelay")
        << QStringLiteral("SameSubnetDelay is there already");
    QTest::newRow("in a list that cannot be set")
        << cluster << Scope::CommonReadOnly << QStringLiteral("Mine")
        << QStringLiteral("does not let");
    QTest::newRow("of a volume") << QStringLiteral("volume:Volume3") << Scope::Common
                                 << QStringLiteral("Mine") << QStringLiteral("volume");
}

void TestEdit::namesThatCannotBeAddedAreRefused()
{
    QFETCH(QString, label);
    QFETCH(Scope, scope);
    QFETCH(QString, name);
    QFETCH(QString, words);
    const Cluster cluster = bundledSample().cluster;
    const int object = findObjects(cluster, label).objects.first();
    const auto refused = makeAdd(cluster, object, scope, name, dwordValue(1));
    QVERIFY(!refused);
    QVERIFY2(refused.error().english().contains(words), qPrintable(refused.error().english()));
}

void TestEdit::whatIsAddedStandsAtTheEnd()
{
    Document document(capturedFile());
    const auto edit = makeAdd(
        document.current(), 0, Scope::Common, QStringLiteral("Mine"), textValue(u"x"));
    QVERIFY(edit);
    const Edit back = document.apply(*edit);
    const Property &added = document.object(0).list(Scope::Common).properties.constLast();
    QCOMPARE(added.name, QStringLiteral("Mine"));
    QCOMPARE(added.values, Values{ textValue(u"x") });
    QVERIFY(!makeAdd(document.current(), 0, Scope::Common, QStringLiteral("MINE"), dwordValue(1)));
    document.apply(back);
    QCOMPARE(*document.write(), captured());
}

void TestEdit::retypingKeepsAllButTheValue()
{
    LoadedFile file = capturedFile();
    Property &original = file.cluster.objects[0].list(Scope::Common).properties[3];
    original.extras.edit().nameBytes = QByteArrayLiteral("odd");
    original.values = { textValue(u"%SystemRoot%", wire::Format::ExpandSz),
        textValue(u"C:\\Windows", wire::Format::ExpandedSz) };
    Document document(file);
    const Edit edit = makeRetype(document.current(), 0, Scope::Common, 3, dwordValue(7));
    QCOMPARE(edit.kind, EditKind::Retype);
    const Edit back = document.apply(edit);
    const Property &changed = document.object(0).list(Scope::Common).properties[3];
    QCOMPARE(changed.name, original.name);
    QCOMPARE(changed.extras->nameBytes, original.extras->nameBytes);
    QCOMPARE(changed.values, Values{ dwordValue(7) });
    QCOMPARE(document.changes().first().kind, ChangeKind::Retyped);
    document.apply(back);
    QCOMPARE(document.object(0).list(Scope::Common).properties[3], original);
}

void TestEdit::changesNameWhatIsDifferent()
{
    Document document(capturedFile());
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("ClusterLogSize"), dwordValue(300)));
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Mine"), textValue(u"x")));
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Description"), dwordValue(0)));
    document.apply(makeReset(document.current(), 0, Scope::Common, positionOf(document, QStringLiteral("CsvBalancer"))));

    QMap<QString, ChangeKind> found;
    for (const Change &change : document.changes())
        found.insert(change.name, change.kind);
    const QMap<QString, ChangeKind> expected{ { QStringLiteral("ClusterLogSize"), ChangeKind::Changed },
        { QStringLiteral("Mine"), ChangeKind::Added }, { QStringLiteral("Description"), ChangeKind::Retyped },
        { QStringLiteral("CsvBalancer"), ChangeKind::Removed } };
    QCOMPARE(found, expected);
    QCOMPARE(document.changeCount(0), 4);
}

void TestEdit::editsAreDescribedInWords()
{
    const LoadedFile sample = bundledSample();
    const int volume = findObjects(sample.cluster, u"volume:Volume3").objects.first();
    const Edit edit = makeSet(sample.cluster, volume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0));
    QCOMPARE(describeEdit(sample.cluster, edit).english(),
        QStringLiteral("Set BackupInProgress of C:\\ClusterStorage\\Volume3 to 0"));
}

void TestEdit::objectsTellThatTheyChanged()
{
    Document document(bundledSample());
    QSignalSpy spy(&document, &Document::objectsChanged);
    const int volume = findObjects(document.current(), u"volume:Volume3").objects.first();
    document.apply(makeSet(document.current(), volume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0)));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<QVector<int>>(), QVector<int>{ volume });
    QVERIFY(document.isModified(volume));
    QVERIFY(!document.isModified(0));
}

void TestEdit::aGroupTellsOnceAndItsInverseTakesAllBack()
{
    Document document(capturedFile());
    QSignalSpy spy(&document, &Document::objectsChanged);
    // The second edit's place is right only after the first, so the order back matters.
    const int position = positionOf(document, QStringLiteral("CsvBalancer"));
    Edit add = makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("Mine"), textValue(u"x"));
    add.position = 0;
    const EditGroup back
        = document.apply({ makeReset(document.current(), 0, Scope::Common, position), add });
    QCOMPARE(spy.count(), 1);
    QCOMPARE(document.changeCount(), 2);
    document.apply(back);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(document.changeCount(), 0);
    QCOMPARE(*document.write(), captured());
}

void TestEdit::savingMakesTheEditedStateTheLoadedOne()
{
    Document document(capturedFile());
    document.apply(makeSet(document.current(), 0, Scope::Common, QStringLiteral("Description"),
        textValue(u"a longer text moves what follows")));
    const QByteArray written = *document.write();
    QSignalSpy spy(&document, &Document::reloaded);
    document.markSaved(QStringLiteral("copy.bin"), written);
    QCOMPARE(spy.count(), 1);
    QVERIFY(document.changes().isEmpty());
    QCOMPARE(document.file().title, QStringLiteral("copy.bin"));
    const Property &last = document.object(0).list(Scope::Common).properties.last();
    QCOMPARE(last.place.offset + last.place.length, written.size() - 4);
}

void TestEdit::rowsKnowTheStoredStates()
{
    const Document document(capturedFile());
    const QVector<PropertyRow> rows = propertyRows(document, 0, false);
    QCOMPARE(rows.size(), 74);
    QCOMPARE(rowOf(rows, QStringLiteral("BackupInProgress")).state, RowState::StoredDefault);
    QCOMPARE(rowOf(rows, QStringLiteral("SameSubnetThreshold")).state, RowState::StoredDifferent);
    QCOMPARE(rowOf(rows, QStringLiteral("Description")).state, RowState::Stored);
    QCOMPARE(rowOf(rows, QStringLiteral("BackupInProgress")).group, RowGroup::Common);
}

void TestEdit::resetRowsStayVisible()
{
    Document document(capturedFile());
    document.apply(makeReset(document.current(), 0, Scope::Common, positionOf(document, QStringLiteral("CsvBalancer"))));
    const QVector<PropertyRow> rows = propertyRows(document, 0, false);
    QCOMPARE(rows.size(), 74);
    const PropertyRow &row = rowOf(rows, QStringLiteral("CsvBalancer"));
    QCOMPARE(row.state, RowState::NotStored);
    QCOMPARE(row.position, -1);
    QVERIFY(row.modified);
    QVERIFY(row.loaded);
}

void TestEdit::documentedRowsComeOnRequest()
{
    const Document document(capturedFile());
    const QVector<PropertyRow> rows = propertyRows(document, 0, true);
    QVERIFY(rows.size() > 74);
    const PropertyRow &row = rowOf(rows, QStringLiteral("FixQuorum"));
    QCOMPARE(row.state, RowState::NotStored);
    QVERIFY(!row.modified);
    // Another spelling of a setting that is there is not offered a second time.
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                 [](const PropertyRow &each) { return each.name == u"BackupInProgress"; }),
        1);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
