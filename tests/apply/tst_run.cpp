// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the apply script does to a cluster, call by call. The library is tests/apply/fake_clusapi.cpp.

#include "apply_bench.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString disk = u"Disk 1"_s;
constexpr quint32 getCommon = 0x01000059;
constexpr quint32 validateCommon = 0x01000061;
constexpr quint32 setCommon = 0x0140005e;

QByteArray resourceList(const QString &name, const QVector<Property> &properties, quint32 code = getCommon)
{
    return "list resource " + hexName(name) + ' ' + hexCode(code) + ' ' + listBytes(properties).toHex();
}

QByteArray result(const QString &name, quint32 code, int number)
{
    return "result resource " + hexName(name) + ' ' + hexCode(code) + ' ' + QByteArray::number(number);
}

ApplyList resourceStep(const QString &name, const QVector<Property> &changes, const QVector<Property> &undo,
    const QVector<Property> &defaults = {})
{
    return makeList(ObjectClass::Resource, name, false, changes, undo, defaults);
}

/// Three resources whose A goes from 1 to 2.
ApplySteps threeSteps()
{
    ApplySteps steps;
    for (const char16_t *name : { u"Disk 1", u"Disk 2", u"Disk 3" })
        steps.lists.append(resourceStep(QString::fromUtf16(name), { number(u"A"_s, 2) }, { number(u"A"_s, 1) }));
    return steps;
}

QList<QByteArray> threeResources()
{
    return { resourceList(u"Disk 1"_s, { number(u"A"_s, 1) }), resourceList(u"Disk 2"_s, { number(u"A"_s, 1) }),
        resourceList(u"Disk 3"_s, { number(u"A"_s, 1) }) };
}

} // namespace

class TestApplyRun : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void setsInOrder();
    void looksAtEverythingFirst();
    void reachesEveryClass_data();
    void reachesEveryClass();
    void growsTheBuffer();
    void growsToWhatIsAskedFor();
    void givesUpOnABufferThatGrowsForEver();
    void stopsBeforeAnySetAtAnUnexpectedValue();
    void goesOnWithForce();
    void setsNothingWithoutConsent();
    void goesOnAfterAStepThatIsNotConfirmed();
    void explainsWhatIsInForceLater();
    void passesOverAMissingValidation();
    void stopsAtARefusedValidation();
    void saysWhatWasDoneAndWhatNot();
    void saysWhatAFailedListChanged();
    void noticesAChangeBetweenSetAndReadBack();
    void canBeRunAgainAfterAFailure();
    void takesEverythingBack();
    void explainsWhatCannotBeOpened_data();
    void explainsWhatCannotBeOpened();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void carriesHostileNames();

private:
    void take(const ApplySteps &steps) { QCOMPARE(m_bench.take(applyScript(steps)), QString()); }
    /// Runs, and demands that every handle was closed, once and by its own function.
    Ran run(const QStringList &options = {});

    ApplyBench m_bench;
};

void TestApplyRun::initTestCase()
{
    if (const QString problem = m_bench.prepare(); problem.contains(u"missing"_s))
        QSKIP(qPrintable(problem));
    else
        QCOMPARE(problem, QString());
}

Ran TestApplyRun::run(const QStringList &options)
{
    const Ran ran = m_bench.run(options);
    const auto count = [&ran](const QString &word) {
        return ran.calls.filter(QRegularExpression(u"^%1 [^ ]+ [^ ]+$"_s.arg(word))).size();
    };
    if (count(u"open"_s) != count(u"close"_s) || !ran.calls.filter(u"WRONG"_s).isEmpty())
        QTest::qFail(qPrintable(u"handles: "_s + ran.calls.join(u'\n')), __FILE__, __LINE__);
    return ran;
}

void TestApplyRun::setsInOrder()
{
    ApplySteps steps;
    steps.madeFor = u"CONTOSO"_s;
    const QVector<Property> wanted{ number(u"SameSubnetDelay"_s, 1500) };
    steps.lists.append(makeList(
        ObjectClass::Cluster, {}, false, wanted, { number(u"SameSubnetDelay"_s, 2000) }));
    take(steps);
    m_bench.setCluster({ "list cluster - 07000059 "
        + listBytes({ number(u"Other"_s, 7), number(u"SameSubnetDelay"_s, 2000) }).toHex() });
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    const QStringList expected{ u"open cluster -"_s, u"ClusterControl - 07000059 -> 0"_s,
        u"ClusterControl - 07000061 -> 0"_s, u"ClusterControl - 0740005e -> 0"_s,
        u"ClusterControl - 07000059 -> 0"_s, u"close cluster -"_s };
    QCOMPARE(ran.calls, expected);
    const QString sent = u" in %1 out 0"_s.arg(QString::fromLatin1(listBytes(wanted).toHex()));
    QVERIFY(ran.fullCalls[2].contains(sent));
    QVERIFY(ran.fullCalls[3].contains(sent));
    QCOMPARE(ran.lines(u"say Made"_s), QStringList{ u"say Made for the cluster \"CONTOSO\"."_s });
    QCOMPARE(ran.lines(u"ask"_s),
        QStringList{ u"ask cluster, common properties | set \"SameSubnetDelay\" from 2000 to 1500"_s });
    QVERIFY(ran.lines(u"report"_s).first().startsWith(u"report done | "_s));
    QVERIFY(m_bench.cluster().contains(
        listBytes({ number(u"Other"_s, 7), number(u"SameSubnetDelay"_s, 1500) }).toHex()));
}

void TestApplyRun::looksAtEverythingFirst()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    QStringList codes;
    for (const QString &call : ran.calls.filter(u"Control"_s))
        codes.append(call.section(u' ', 2, 2));
    const QString get = u"01000059"_s;
    const QString validate = u"01000061"_s;
    const QString set = u"0140005e"_s;
    // The first is read, validated, set, read; what comes later is read anew before it is touched.
    QCOMPARE(codes, (QStringList{ get, get, get, validate, set, get, get, validate, set, get, get, validate, set, get }));
}

void TestApplyRun::reachesEveryClass_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("function");
    QTest::newRow("node") << ObjectClass::Node << false << u"ClusterNodeControl"_s;
    QTest::newRow("group") << ObjectClass::Group << true << u"ClusterGroupControl"_s;
    QTest::newRow("resource") << ObjectClass::Resource << true << u"ClusterResourceControl"_s;
    QTest::newRow("resource type") << ObjectClass::ResourceType << false << u"ClusterResourceTypeControl"_s;
    QTest::newRow("network") << ObjectClass::Network << false << u"ClusterNetworkControl"_s;
    QTest::newRow("network interface") << ObjectClass::NetworkInterface << false << u"ClusterNetInterfaceControl"_s;
    QTest::newRow("group set") << ObjectClass::GroupSet << false << u"ClusterGroupSetControl"_s;
}

void TestApplyRun::reachesEveryClass()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(bool, isPrivate);
    QFETCH(QString, function);
    const QString name = u"Größe 2"_s;
    ApplySteps steps;
    steps.lists.append(makeList(objectClass, name, isPrivate, { number(u"A"_s, 2) }, { number(u"A"_s, 1) }));
    const ApplyList &list = steps.lists.first();
    take(steps);
    m_bench.setCluster({ "list " + list.objectClass.toLatin1() + ' ' + hexName(name) + ' ' + hexCode(list.get) + ' '
        + listBytes({ number(u"A"_s, 1) }).toHex() });
    const Ran ran = run({ u"cluster=CL-1"_s });
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.calls.first(), u"open cluster "_s + QString::fromLatin1(hexName(u"CL-1"_s)));
    QStringList expected;
    for (const quint32 code : { list.get, list.validate, list.set, list.get }) {
        if (code != 0) // group sets cannot validate
            expected.append(u"%1 %2 %3 -> 0"_s.arg(function, QString::fromLatin1(hexName(name)), QString::fromLatin1(hexCode(code))));
    }
    QCOMPARE(ran.calls.filter(u"Control"_s), expected);
}

void TestApplyRun::growsTheBuffer()
{
    take(threeSteps());
    QVector<Property> many{ number(u"A"_s, 1) };
    for (int index = 0; index < 400; ++index)
        many.append(number(u"Property %1"_s.arg(index), 1));
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(resourceList(disk, many));
    m_bench.addToCluster("grow 3");
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    QList<int> sizes;
    for (const QString &call : ran.fullCalls.filter(QString::fromLatin1(hexName(disk) + " 01000059"))) {
        sizes.append(call.section(u" out "_s, 1).section(u' ', 0, 0).toInt());
        if (call.endsWith(u"-> 0"_s))
            break;
    }
    QVERIFY2(sizes.size() >= 4, qPrintable(ran.said));
    QVERIFY(std::is_sorted(sizes.begin(), sizes.end(), std::less_equal<>()));
    QVERIFY(sizes.last() >= listBytes(many).size());
}

void TestApplyRun::growsToWhatIsAskedFor()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    const QVector<Property> big{ number(u"A"_s, 1), makeProperty(u"B"_s, { textValue(QString(50000, u'x')) }) };
    m_bench.addToCluster(resourceList(disk, big));
    const Ran ran = run({ u"what-if"_s });
    const QStringList reads = ran.fullCalls.filter(QString::fromLatin1(hexName(disk) + " 01000059"));
    QCOMPARE(reads.size(), 2);
    QVERIFY(reads[0].endsWith(u"-> 234"_s));
    QVERIFY(reads[1].endsWith(u" out %1 -> 0"_s.arg(listBytes(big).size())));
}

void TestApplyRun::givesUpOnABufferThatGrowsForEver()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster("grow 1000000");
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.calls.size() < 100);
    QCOMPARE(ran.changing(), QStringList());
}

void TestApplyRun::stopsBeforeAnySetAtAnUnexpectedValue()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(resourceList(u"Disk 2"_s, { number(u"A"_s, 9) }));
    m_bench.addToCluster(resourceList(u"Disk 3"_s, {}));
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.calls.filter(u"01000061"_s).isEmpty());
    QCOMPARE(ran.changing(), QStringList());
    QCOMPARE(ran.lines(u"ask"_s), QStringList());
    QVERIFY(ran.said.contains(u"say resource \"Disk 2\", common properties: \"A\" is 9, expected was 1."_s));
    QVERIFY(ran.said.contains(u"say resource \"Disk 3\", common properties: \"A\" is not stored, expected was 1."_s));
    QVERIFY(ran.said.contains(u"say Nothing was changed."_s));
    const QStringList reports = ran.lines(u"report"_s);
    QVERIFY(reports[0].startsWith(u"report not done"_s));
    QVERIFY(reports[1].startsWith(u"report unexpected"_s));
}

void TestApplyRun::goesOnWithForce()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(resourceList(u"Disk 2"_s, { number(u"A"_s, 9) }));
    const Ran ran = run({ u"force"_s });
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.changing().size(), 3);
    QVERIFY(ran.said.contains(u"\"A\" is 9, expected was 1; goes on because of -Force."_s));
}

void TestApplyRun::setsNothingWithoutConsent()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    const QByteArray before = m_bench.cluster();
    const Ran ran = run({ u"what-if"_s });
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.lines(u"ask"_s).size(), 3);
    QCOMPARE(ran.calls.filter(u"Control"_s).filter(u"01000059"_s), ran.calls.filter(u"Control"_s));
    QCOMPARE(m_bench.cluster().trimmed(), before.trimmed());
    QVERIFY(ran.said.endsWith(u"unchanged\n"_s));
}

void TestApplyRun::goesOnAfterAStepThatIsNotConfirmed()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    const Ran ran = run({ u"deny=2"_s });
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.changing().size(), 2);
    QVERIFY(ran.lines(u"report"_s)[1].startsWith(u"report not confirmed"_s));
}

void TestApplyRun::explainsWhatIsInForceLater()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(disk, setCommon, 5024));
    // While it is online, the resource still answers with what it works with.
    m_bench.addToCluster("becomes resource " + hexName(u"Disk 2"_s) + " 01000059 "
        + listBytes({ number(u"A"_s, 1) }).toHex());
    m_bench.addToCluster(result(u"Disk 2"_s, setCommon, 5024));
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    const QStringList reports = ran.lines(u"report"_s);
    QVERIFY(reports[0].startsWith(u"report done, in force later"_s));
    QVERIFY(reports[0].endsWith(u"| in force after the resource next comes online"_s));
    QVERIFY(reports[1].contains(u"until then the cluster answers with the old value of \"A\""_s));
    QVERIFY(reports[2].startsWith(u"report done | "_s));
}

void TestApplyRun::passesOverAMissingValidation()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(disk, validateCommon, 1));
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.lines(u"say   This kind of object cannot check"_s).size(), 1);
    QCOMPARE(ran.changing().size(), 3);
}

void TestApplyRun::stopsAtARefusedValidation()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(disk, validateCommon, 87));
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.changing(), QStringList());
    QVERIFY(ran.said.contains(u"The cluster does not accept the list (error 87: a value is not acceptable"_s));
}

void TestApplyRun::saysWhatWasDoneAndWhatNot()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(u"Disk 2"_s, setCommon, 5004));
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 2);
    const QStringList reports = ran.lines(u"report"_s);
    QVERIFY(reports[0].startsWith(u"report done | resource \"Disk 1\""_s));
    QVERIFY(reports[1].startsWith(u"report FAILED | resource \"Disk 2\""_s));
    QVERIFY(reports[1].contains(u"error 5004: the resource is not online"_s));
    QVERIFY(reports[1].endsWith(u"; nothing of it was changed"_s));
    QVERIFY(reports[2].startsWith(u"report not done | resource \"Disk 3\""_s));
    QVERIFY(ran.said.endsWith(u"\nchanged\n"_s));

    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(disk, setCommon, 5004)); // the first list, so that nothing is changed at all
    const Ran first = run();
    QCOMPARE(first.exitCode, 1);
    QVERIFY(first.said.endsWith(u"\nunchanged\n"_s));
}

void TestApplyRun::saysWhatAFailedListChanged()
{
    ApplySteps steps;
    steps.lists.append(resourceStep(disk, { number(u"A"_s, 2), number(u"B"_s, 2) }, { number(u"A"_s, 1), number(u"B"_s, 1) }));
    take(steps);
    m_bench.setCluster({ resourceList(disk, { number(u"A"_s, 1), number(u"B"_s, 1) }),
        result(disk, setCommon, 13), "partial 1" });
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.said.contains(u"error 13: the list is malformed or a value is not acceptable); changed all the same: \"A\""_s));
    // What was changed is passed over the next time.
    const Ran again = run();
    QCOMPARE(again.exitCode, 0);
    const QString only = QString::fromLatin1(listBytes({ number(u"B"_s, 2) }).toHex());
    QVERIFY(again.fullCalls.filter(u"0140005e"_s).first().contains(u" in %1 out"_s.arg(only)));
}

void TestApplyRun::noticesAChangeBetweenSetAndReadBack()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster("becomes resource " + hexName(disk) + " 01000059 " + listBytes({ number(u"A"_s, 3) }).toHex());
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 2);
    QCOMPARE(ran.changing().size(), 1);
    QVERIFY(ran.said.contains(u"The list was set, but \"A\" is now 3 instead of 2"_s));
}

void TestApplyRun::canBeRunAgainAfterAFailure()
{
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(result(u"Disk 2"_s, setCommon, 5004));
    QCOMPARE(run().exitCode, 2);
    const Ran again = run();
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.changing().size(), 2);
    QVERIFY(again.lines(u"report"_s)[0].startsWith(u"report already so"_s));
    const Ran third = run();
    QCOMPARE(third.exitCode, 0);
    QCOMPARE(third.changing(), QStringList());
    QCOMPARE(third.lines(u"ask"_s), QStringList());
}

void TestApplyRun::takesEverythingBack()
{
    ApplySteps steps = threeSteps();
    steps.lists.append(makeList(ObjectClass::Resource, disk, true, { number(u"New"_s, 5), resetProperty(u"Old"_s, wire::Format::Sz) },
        { resetProperty(u"New"_s), makeProperty(u"Old"_s, { textValue(u"it's") }) }));
    take(steps);
    QList<QByteArray> cluster = threeResources();
    cluster.append(resourceList(disk, { number(u"Z"_s, 0), makeProperty(u"Old"_s, { textValue(u"it's") }) }, 0x01000081));
    m_bench.setCluster(cluster);
    m_bench.addToCluster(result(u"Disk 3"_s, setCommon, 5));
    QCOMPARE(run().exitCode, 2); // not all of it is done
    const Ran back = run({ u"rollback"_s });
    QCOMPARE(back.exitCode, 0);
    const QStringList set = back.changing();
    QCOMPARE(set.size(), 2); // Disk 3 and the private list never came to it
    QVERIFY(set[0].contains(QString::fromLatin1(hexName(u"Disk 2"_s))));
    QVERIFY(set[1].contains(QString::fromLatin1(hexName(disk))));

    QCOMPARE(run().exitCode, 0);
    QVERIFY(m_bench.cluster().contains(listBytes({ number(u"Z"_s, 0), number(u"New"_s, 5) }).toHex()));
    QCOMPARE(run({ u"rollback"_s }).exitCode, 0);
    QVERIFY(m_bench.cluster().contains(
        listBytes({ number(u"Z"_s, 0), makeProperty(u"Old"_s, { textValue(u"it's") }) }).toHex()));
    for (const QByteArray &line : threeResources())
        QVERIFY(m_bench.cluster().contains(line));
}

void TestApplyRun::explainsWhatCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("the cluster") << QByteArray("closed cluster - 5")
                                 << u"say The cluster of this computer cannot be opened (error 5: access is denied; start PowerShell as administrator"_s;
    QTest::newRow("a resource") << "closed resource " + hexName(u"Disk 3"_s) + " 5007"
                                << u"say resource \"Disk 3\", common properties: It cannot be opened (error 5007: there is no such resource)."_s;
    QTest::newRow("its values") << result(disk, getCommon, 1722)
                                << u"Its present values cannot be read (error 1722: the cluster cannot be reached"_s;
}

void TestApplyRun::explainsWhatCannotBeOpened()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, said);
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster(line);
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.changing(), QStringList());
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

void TestApplyRun::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("hex");
    const QByteArray whole = listBytes({ number(u"A"_s, 1) }).toHex();
    QTest::newRow("too short for a count") << QByteArray("0100");
    QTest::newRow("a count without properties") << QByteArray("ffffffff");
    QTest::newRow("cut in the name") << whole.left(2 * 14);
    QTest::newRow("cut in the padding") << whole.left(2 * 17);
    QTest::newRow("cut in the value") << whole.left(2 * 26);
    QTest::newRow("no end mark") << whole.left(2 * 28);
    QTest::newRow("a length beyond the end") << QByteArray("01000000 03000400 fdffffff 41000000").replace(" ", "");
    QTest::newRow("a value where a name must be") << QByteArray("01000000 02000100 04000000 01000000").replace(" ", "");
}

void TestApplyRun::refusesBrokenAnswers()
{
    QFETCH(QByteArray, hex);
    take(threeSteps());
    m_bench.setCluster(threeResources());
    m_bench.addToCluster("list resource " + hexName(disk) + " 01000059 " + hex);
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.changing(), QStringList());
    QVERIFY2(ran.said.contains(u"say resource \"Disk 1\", common properties: A list "_s), qPrintable(ran.said));
}

void TestApplyRun::carriesHostileNames()
{
    QString name = u"a'b\u2018\u2019\u201a\u201b\"`$(x)\r\n'@\r\n#>;}{)@STEPS@\u2028\u202e\u00e9"_s;
    name += QChar(0xD800);
    ApplySteps steps;
    steps.madeFor = name;
    steps.lists.append(resourceStep(name, { number(name, 2) }, { number(name, 1) }));
    take(steps);
    m_bench.setCluster({ resourceList(name, { number(name, 1) }) });
    const Ran ran = run();
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.calls.contains(u"open resource "_s + QString::fromLatin1(hexName(name))));
    QVERIFY(m_bench.cluster().contains(resourceList(name, { number(name, 2) })));
    for (const QString &line : ran.said.split(u'\n', Qt::SkipEmptyParts)) // no line was broken in two
        QVERIFY2(line.contains(QRegularExpression(u"^(say|ask|note|report|changed)"_s)), qPrintable(line));
    QVERIFY(!ran.said.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestApplyRun)

#include "tst_run.moc"
