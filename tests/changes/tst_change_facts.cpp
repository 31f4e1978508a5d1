// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is said of a change before it goes to a cluster.

#include "core/changes/change_facts.h"

#include "core/model/volume.h"

#include <QtTest>

using namespace clusprop;

namespace {

std::optional<Property> named(const QString &name, const Value &value)
{
    Property made;
    made.name = name;
    made.values = { value };
    return made;
}

ClusterObject objectOf(ObjectClass objectClass, const QString &type = {})
{
    ClusterObject object;
    object.objectClass = objectClass;
    object.name = QStringLiteral("X");
    object.resourceType = type;
    return object;
}

Change setTo(const QString &name, quint32 before, quint32 after, Scope scope = Scope::Common)
{
    return { ChangeKind::Changed, 0, scope, name, named(name, dwordValue(before)),
        named(name, dwordValue(after)) };
}

} // namespace

class TestChangeFacts : public QObject
{
    Q_OBJECT

private slots:
    void inForce_data();
    void inForce();
    void risk_data();
    void risk();
    void theGravestReasonComesFirst();
    void statesAreInWordsAndNumbers();
    void formats();
    void totals();
};

void TestChangeFacts::inForce_data()
{
    QTest::addColumn<int>("objectClass");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, ObjectClass objectClass, const char *type, const char *name,
                         bool isPrivate, const char *text) {
        QTest::newRow(title) << static_cast<int>(objectClass) << QString::fromLatin1(type)
                             << QString::fromLatin1(name) << isPrivate << QString::fromLatin1(text);
    };
    row("backup state of a volume", ObjectClass::Volume, "", "BackupInProgress", false, "at once");
    row("heartbeat", ObjectClass::Cluster, "", "samesubnetdelay", false, "at once");
    row("a name's own property", ObjectClass::Resource, "Network Name", "HostRecordTTL", true,
        "after the resource restarts");
    row("common property of a name", ObjectClass::Resource, "Network Name", "PendingTimeout", false,
        "not known");
    row("separate monitor of any resource", ObjectClass::Resource, "Physical Disk", "SeparateMonitor",
        false, "after the resource restarts");
    row("undocumented", ObjectClass::Group, "", "Whatever", true, "not known");
}

void TestChangeFacts::inForce()
{
    QFETCH(int, objectClass);
    QFETCH(QString, type);
    QFETCH(QString, name);
    QFETCH(bool, isPrivate);
    QFETCH(QString, text);
    const Change change = setTo(name, 1, 2, isPrivate ? Scope::Private : Scope::Common);
    QCOMPARE(inForceText(inForceOf(objectOf(static_cast<ObjectClass>(objectClass), type), change)).english(), text);
}

void TestChangeFacts::risk_data()
{
    QTest::addColumn<int>("objectClass");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reason");
    const int cluster = static_cast<int>(ObjectClass::Cluster);
    const int volume = static_cast<int>(ObjectClass::Volume);
    QTest::newRow("documented, in range") << cluster << setTo(QStringLiteral("SameSubnetDelay"), 1000, 2000)
                                          << QStringLiteral("low") << QString();
    QTest::newRow("ends a backup") << volume << setTo(QStringLiteral("BackupInProgress"), 1, 0)
                                   << QStringLiteral("high") << QStringLiteral("backup");
    QTest::newRow("undocumented") << cluster << setTo(QStringLiteral("Nobody knows"), 1, 2)
                                  << QStringLiteral("raised") << QStringLiteral("not documented");
    Change allowed = setTo(QStringLiteral("SameSubnetDelay"), 1000, 1);
    allowed.allowedFor = QStringLiteral("test");
    QTest::newRow("allowed against the catalog") << cluster << allowed << QStringLiteral("high")
                                                 << QStringLiteral("catalog");
    Change reset = setTo(QStringLiteral("SameSubnetDelay"), 1000, 1);
    reset.after.reset();
    reset.kind = ChangeKind::Removed;
    QTest::newRow("a reset") << cluster << reset << QStringLiteral("raised") << QStringLiteral("inferred");
    Change retyped = setTo(QStringLiteral("SameSubnetDelay"), 1000, 1);
    retyped.kind = ChangeKind::Retyped;
    QTest::newRow("another format") << cluster << retyped << QStringLiteral("raised")
                                    << QStringLiteral("format");
    Change descriptor = setTo(QStringLiteral("Security"), 1, 1);
    descriptor.after->values = { { wire::listValue(wire::Format::SecurityDescriptor), QByteArray("x"), {}, true } };
    QTest::newRow("a descriptor") << cluster << descriptor << QStringLiteral("high")
                                  << QStringLiteral("access");
}

void TestChangeFacts::risk()
{
    QFETCH(int, objectClass);
    QFETCH(Change, change);
    QFETCH(QString, word);
    QFETCH(QString, reason);
    const RiskFacts facts = riskOf(objectOf(static_cast<ObjectClass>(objectClass)), change);
    QCOMPARE(riskWord(facts.risk), word);
    QCOMPARE(facts.reasons.isEmpty(), reason.isEmpty());
    QVERIFY2(reason.isEmpty() || facts.reasons.first().english().contains(reason), qPrintable(Sentence::english(facts.reasons).join(u'|')));
}

void TestChangeFacts::theGravestReasonComesFirst()
{
    Change change = setTo(QStringLiteral("Nobody knows"), 1, 2);
    change.allowedFor = QStringLiteral("test");
    const RiskFacts facts = riskOf(objectOf(ObjectClass::Cluster), change);
    QCOMPARE(facts.reasons.size(), 2);
    QVERIFY(facts.reasons.first().english().contains(QStringLiteral("catalog")));
}

void TestChangeFacts::statesAreInWordsAndNumbers()
{
    const ClusterObject cluster = objectOf(ObjectClass::Cluster);
    QCOMPARE(stateText(std::nullopt, cluster, Scope::Common), QStringLiteral("not stored"));
    QCOMPARE(stateText(named(QStringLiteral("SameSubnetDelay"), dwordValue(1500)), cluster, Scope::Common),
        QStringLiteral("1500 (1.5 s)"));
    QCOMPARE(stateText(named(QStringLiteral("Unknown"), dwordValue(7)), cluster, Scope::Common),
        QStringLiteral("7"));
}

void TestChangeFacts::formats()
{
    Change change = setTo(QStringLiteral("A"), 1, 2);
    QCOMPARE(changeFormatText(change), QStringLiteral("DWORD"));
    change.after = named(QStringLiteral("A"), textValue(u"x"));
    QCOMPARE(changeFormatText(change), QStringLiteral("DWORD \u2192 SZ"));
    change.before.reset();
    QCOMPARE(changeFormatText(change), QStringLiteral("SZ"));
}

void TestChangeFacts::totals()
{
    Cluster cluster;
    cluster.objects = { objectOf(ObjectClass::Cluster), objectOf(ObjectClass::Volume) };
    Change clearing = setTo(QStringLiteral("BackupInProgress"), 1, 0);
    clearing.object = 1;
    Change leftOut = setTo(QStringLiteral("SameSubnetDelay"), 1, 2);
    leftOut.leftOut = true;
    const QVector<Change> changes{ setTo(QStringLiteral("SameSubnetThreshold"), 5, 10), leftOut, clearing };
    const ChangeTotals totals = totalsOf(cluster, changes);
    QCOMPARE(totalsText(totals).english(), QStringLiteral("2 changes on 2 objects, 1 left out, 1 of high risk"));
    QCOMPARE(keptChanges(changes).size(), 2);
    QCOMPARE(totalsText(totalsOf(cluster, { changes.first() })).english(), QStringLiteral("1 change on 1 object"));
}

QTEST_GUILESS_MAIN(TestChangeFacts)

#include "tst_change_facts.moc"
