// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/property_list_export.h"
#include "core/opening/format_registry.h"
#include "tests/ui/ui_support.h"

#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui_test;

namespace {

const QString backup = QStringLiteral("BackupInProgress");
const QString description = QStringLiteral("Description");

QVector<Decision> allDecisions()
{
    return { { DisputedCluster, Scope::Common, backup, 0 },
        { DisputedCluster, Scope::Common, description, 1 },
        { DisputedVolume, Scope::Common, backup, 1 } };
}

bool hasFinding(const Document &document, int object, const QString &property)
{
    const QVector<Issue> &issues = document.issuesOf(object);
    return std::any_of(issues.begin(), issues.end(), [&property](const Issue &issue) {
        return issue.rule == u"sources-differ" && issue.property == property;
    });
}

} // namespace

class TestSettle : public QObject
{
    Q_OBJECT

private slots:
    void disputesAreFound();
    void aDecisionIsNoChange();
    void severalDecisionsAreToldOnceForEachObject();
    void decisionsAreTakenBack();
    void editedObjectsKeepTheirEdits();
    void undecidedValuesAreNotExported();
    void savedDecisionsAreAnOrdinarySnapshot();
    void undecidedValuesSurviveTheSave();
};

void TestSettle::disputesAreFound()
{
    const Document document(disputedFile());
    const QVector<Dispute> disputes = disputesOf(document.current());
    QCOMPARE(disputes.size(), 3);
    QCOMPARE(disputes[0].object, int(DisputedCluster));
    QCOMPARE(disputes[0].position, 1);
    QCOMPARE(disputes[2].object, int(DisputedVolume));
    QVERIFY(hasFinding(document, DisputedCluster, backup));
    const Property &property = document.object(DisputedCluster).list(Scope::Common).properties[1];
    QCOMPARE(claimText(property, 0), QStringLiteral("1"));
    QCOMPARE(claimText(property, 1), QStringLiteral("0"));
}

void TestSettle::aDecisionIsNoChange()
{
    Document document(disputedFile());
    QSignalSpy changed(&document, &Document::objectsChanged);
    const Property before = document.settle(DisputedCluster, Scope::Common, backup, 1);
    QVERIFY(before.isDisputed());
    QCOMPARE(changed.size(), 1);
    for (const Cluster *state : { &document.loaded(), &document.current() }) {
        const Property *property = state->objects[DisputedCluster].find(backup);
        QCOMPARE(numberOf(*property), 0U);
        QCOMPARE(property->knowledge, Knowledge::Known);
        QVERIFY(!property->isDisputed());
        QVERIFY(property->extras->cutText.isEmpty());
        QCOMPARE(property->place.line, 42);
    }
    QVERIFY(document.changes().isEmpty());
    QCOMPARE(document.unsavedDecisions(), 1);
    QVERIFY(!hasFinding(document, DisputedCluster, backup));
    QVERIFY(hasFinding(document, DisputedCluster, description));
}

void TestSettle::severalDecisionsAreToldOnceForEachObject()
{
    Document document(disputedFile());
    QSignalSpy changed(&document, &Document::objectsChanged);
    const QVector<Property> before = document.settle(allDecisions());
    QCOMPARE(before.size(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QVector<int>>(),
        QVector<int>({ DisputedCluster, DisputedVolume }));
    QVERIFY(disputesOf(document.current()).isEmpty());
    QCOMPARE(textOf(*document.object(DisputedCluster).find(description)),
        QStringLiteral("The cluster of the south"));
    QCOMPARE(volumeRow(document.current(), DisputedVolume).backupInProgress, 1U);
}

void TestSettle::decisionsAreTakenBack()
{
    Document document(disputedFile());
    const Cluster loaded = document.loaded();
    const QVector<Property> before = document.settle(allDecisions());
    document.unsettle(allDecisions(), before);
    QVERIFY(changesBetween(loaded, document.loaded()).isEmpty());
    QVERIFY(changesBetween(loaded, document.current()).isEmpty());
    QCOMPARE(document.unsavedDecisions(), 0);
    QVERIFY(hasFinding(document, DisputedVolume, backup));
}

void TestSettle::editedObjectsKeepTheirEdits()
{
    Document document(disputedFile());
    document.apply(makeSet(document.current(), DisputedCluster, Scope::Common,
        QStringLiteral("SameSubnetThreshold"), dwordValue(11)));
    const QVector<Property> before = document.settle(allDecisions());
    QCOMPARE(document.changes().size(), 1);
    QCOMPARE(numberOf(*document.object(DisputedCluster).find(backup)), 1U);
    document.unsettle(allDecisions(), before);
    QCOMPARE(document.changes().size(), 1);
    QCOMPARE(document.changes().first().name, QStringLiteral("SameSubnetThreshold"));
}

void TestSettle::undecidedValuesAreNotExported()
{
    Document document(disputedFile());
    const auto exported = [&document] {
        const auto bytes = encodeList(document.object(DisputedCluster).list(Scope::Common));
        return loadBytes(*bytes, QStringLiteral("list.bin"))->cluster.objects.first();
    };
    QVERIFY(exported().find(backup) == nullptr);
    QVERIFY2(exported().find(u"Security") == nullptr, "cut values are not exported either");
    QVERIFY(exported().find(u"SameSubnetThreshold") != nullptr);
    document.settle(allDecisions());
    QCOMPARE(numberOf(*exported().find(backup)), 1U);
    QVERIFY(exported().find(u"Security") == nullptr);
}

void TestSettle::savedDecisionsAreAnOrdinarySnapshot()
{
    Document document(disputedFile());
    document.settle(allDecisions());
    const QByteArray bytes = *document.write();
    document.markSaved(QStringLiteral("/tmp/CL1.json"), bytes);
    QCOMPARE(document.file().form, Form::Snapshot);
    QCOMPARE(document.file().formWord, QStringLiteral("snapshot"));
    QCOMPARE(document.file().file, QStringLiteral("/tmp/CL1.json"));
    QCOMPARE(document.file().files.size(), 1);
    QCOMPARE(document.file().files.first().size, bytes.size());
    QCOMPARE(document.unsavedDecisions(), 0);
    QVERIFY(document.changes().isEmpty());
    QCOMPARE(*document.write(), bytes);
}

void TestSettle::undecidedValuesSurviveTheSave()
{
    Document document(disputedFile());
    document.settle(DisputedVolume, Scope::Common, backup, 0);
    document.markSaved(QStringLiteral("/tmp/CL1.json"), *document.write());
    QVERIFY(document.file().hasOwnForm());
    QCOMPARE(document.file().files.size(), 1);
    QCOMPARE(disputesOf(document.current()).size(), 2);
    QVERIFY(document.changes().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettle)
#include "tst_settle.moc"
