// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What counts as the expected value, what as already so, and what stops the script.

#include "apply_bench.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Does { Sets, PassesOver, Stops };

Property text(const QString &value, wire::Format format = wire::Format::Sz)
{
    return makeProperty(u"A"_s, { textValue(value, format) });
}
Property raw(wire::Format format, const QByteArray &payload)
{
    return makeProperty(u"A"_s, { Value{ wire::listValue(format), payload, {}, true } });
}
QByteArray utf16(const QString &value)
{
    return { reinterpret_cast<const char *>(value.utf16()), value.size() * 2 };
}
const Property expandable = makeProperty(u"A"_s,
    { textValue(u"%X%", wire::Format::ExpandSz), textValue(u"C:\\X", wire::Format::ExpandedSz) });
const QVector<Property> none{};

} // namespace
Q_DECLARE_METATYPE(Does)

class TestExpectations : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void acceptsWhatAResetLeadsTo_data();
    void acceptsWhatAResetLeadsTo();
    void noticesASetThatDidNothing();
    void takesBackAResetToAnUnknownDefault();
    void refusesToSetWhatCannotBeCompared();
    void sendsOnlyWhatIsLeftToDo();

private:
    ApplyBench m_bench;
};

void TestExpectations::initTestCase()
{
    if (const QString problem = m_bench.prepare(); problem.contains(u"missing"_s))
        QSKIP(qPrintable(problem));
    else
        QCOMPARE(problem, QString());
}

void TestExpectations::judges_data()
{
    QTest::addColumn<Property>("change");
    QTest::addColumn<Property>("undo");
    QTest::addColumn<QVector<Property>>("defaults");
    QTest::addColumn<QVector<Property>>("present");
    QTest::addColumn<Does>("does");
    using List = QVector<Property>;
    const Property one = number(u"A"_s, 1);
    const Property two = number(u"A"_s, 2);
    const Property unset = resetProperty(u"A"_s);

    QTest::newRow("the old value") << two << one << none << List{ one } << Does::Sets;
    QTest::newRow("the new value") << two << one << none << List{ two } << Does::PassesOver;
    QTest::newRow("another value") << two << one << none << List{ number(u"A"_s, 3) } << Does::Stops;
    QTest::newRow("no value") << two << one << none << List{} << Does::Stops;
    QTest::newRow("another spelling of the name") << two << one << none << List{ number(u"a"_s, 1) } << Does::Sets;
    QTest::newRow("the number in another format")
        << two << one << none << List{ raw(wire::Format::Long, QByteArray("\1\0\0\0", 4)) } << Does::Stops;
    QTest::newRow("not stored, and it is not") << two << unset << none << List{} << Does::Sets;
    QTest::newRow("not stored, but it is") << two << unset << none << List{ number(u"A"_s, 7) } << Does::Stops;
    QTest::newRow("not stored, and the default is the answer")
        << two << unset << List{ one } << List{ one } << Does::Sets;
    QTest::newRow("not stored, and it is not the default")
        << two << unset << List{ one } << List{ number(u"A"_s, 7) } << Does::Stops;
    QTest::newRow("reset of what is stored") << unset << two << List{ one } << List{ two } << Does::Sets;
    QTest::newRow("reset of what is reset") << unset << two << List{ one } << List{ one } << Does::PassesOver;
    QTest::newRow("reset of what is gone") << unset << two << none << List{} << Does::PassesOver;
    QTest::newRow("reset of a stored value that is the default") << unset << one << List{ one } << List{ one } << Does::Sets;
    QTest::newRow("text up to its NUL") << text(u"new"_s) << text(u"old"_s) << none
                                        << List{ raw(wire::Format::Sz, utf16(u"old"_s + QChar(u'\0') + u"rest"_s)) } << Does::Sets;
    QTest::newRow("text in other letters") << text(u"new"_s) << text(u"old"_s) << none << List{ text(u"Old"_s) } << Does::Stops;
    QTest::newRow("text without its NUL")
        << text(u"new"_s) << text(u"old"_s) << none << List{ raw(wire::Format::Sz, utf16(u"old"_s)) } << Does::Sets;
    QTest::newRow("expandable text with its expansion") << text(u"new"_s, wire::Format::ExpandSz)
                                                        << text(u"%X%"_s, wire::Format::ExpandSz) << none << List{ expandable }
                                                        << Does::Sets;
    QTest::newRow("no strings, in two lengths")
        << raw(wire::Format::MultiSz, utf16(u"a"_s) + QByteArray(4, '\0'))
        << raw(wire::Format::MultiSz, QByteArray(2, '\0')) << none
        << List{ raw(wire::Format::MultiSz, QByteArray(4, '\0')) } << Does::Sets;
    QTest::newRow("other strings")
        << raw(wire::Format::MultiSz, QByteArray(2, '\0'))
        << raw(wire::Format::MultiSz, utf16(u"a"_s) + QByteArray(4, '\0')) << none
        << List{ raw(wire::Format::MultiSz, utf16(u"b"_s) + QByteArray(4, '\0')) } << Does::Stops;
    QTest::newRow("other bytes") << raw(wire::Format::Binary, "x") << raw(wire::Format::Binary, "ab") << none
                                 << List{ raw(wire::Format::Binary, "ac") } << Does::Stops;
}

void TestExpectations::judges()
{
    QFETCH(Property, change);
    QFETCH(Property, undo);
    QFETCH(QVector<Property>, defaults);
    QFETCH(QVector<Property>, present);
    QFETCH(Does, does);
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true, { change }, { undo }, defaults));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    m_bench.setCluster({ "list resource " + hexName(u"R"_s) + " 01000081 " + listBytes(present).toHex() });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.changing().size(), does == Does::Sets ? 1 : 0);
    QCOMPARE(ran.exitCode, does == Does::Stops ? 1 : 0);
}

void TestExpectations::acceptsWhatAResetLeadsTo_data()
{
    QTest::addColumn<QVector<Property>>("defaults");
    QTest::addColumn<QVector<Property>>("after");
    QTest::addColumn<int>("exitCode");
    using List = QVector<Property>;
    QTest::newRow("gone") << none << List{} << 0;
    QTest::newRow("some default") << none << List{ number(u"A"_s, 5) } << 0;
    QTest::newRow("the known default") << List{ number(u"A"_s, 5) } << List{ number(u"A"_s, 5) } << 0;
    QTest::newRow("not the known default") << List{ number(u"A"_s, 5) } << List{ number(u"A"_s, 6) } << 2;
}

void TestExpectations::acceptsWhatAResetLeadsTo()
{
    QFETCH(QVector<Property>, defaults);
    QFETCH(QVector<Property>, after);
    QFETCH(int, exitCode);
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true, { resetProperty(u"A"_s) }, { number(u"A"_s, 1) }, defaults));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    m_bench.setCluster({ "list resource " + hexName(u"R"_s) + " 01000081 " + listBytes({ number(u"A"_s, 1) }).toHex(),
        "becomes resource " + hexName(u"R"_s) + " 01000081 " + listBytes(after).toHex() });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.changing().size(), 1);
    QCOMPARE(ran.exitCode, exitCode);
}

void TestExpectations::noticesASetThatDidNothing()
{
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true, { number(u"A"_s, 2) }, { number(u"A"_s, 1) }));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    const QByteArray where = " resource " + hexName(u"R"_s) + " 01000081 " + listBytes({ number(u"A"_s, 1) }).toHex();
    m_bench.setCluster({ "list" + where, "becomes" + where });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.said.contains(u"The list was set, but \"A\" is now 1 instead of 2"_s));
}

/// The cluster answers with a default that nobody knew of. That must not stand in the way back.
void TestExpectations::takesBackAResetToAnUnknownDefault()
{
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true, { resetProperty(u"A"_s) }, { number(u"A"_s, 1) }));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    m_bench.setCluster({ "list resource " + hexName(u"R"_s) + " 01000081 " + listBytes({ number(u"A"_s, 5) }).toHex() });
    QCOMPARE(m_bench.run({ u"rollback"_s }).exitCode, 0);
    QVERIFY(m_bench.cluster().contains(listBytes({ number(u"A"_s, 1) }).toHex()));
}

void TestExpectations::refusesToSetWhatCannotBeCompared()
{
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true, { number(u"A"_s, 2) }, {}));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    m_bench.setCluster({ "list resource " + hexName(u"R"_s) + " 01000081 " + listBytes({ number(u"A"_s, 1) }).toHex() });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.said.contains(u"\"A\" is 1, expected was something that is not known"_s));
    QCOMPARE(m_bench.run({ u"force"_s }).exitCode, 0);
    const Ran back = m_bench.run({ u"rollback"_s });
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.changing(), QStringList());
    QVERIFY(back.lines(u"report"_s).first().startsWith(u"report left out"_s));
}

void TestExpectations::sendsOnlyWhatIsLeftToDo()
{
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Resource, u"R"_s, true,
        { number(u"A"_s, 2), number(u"B"_s, 2), number(u"C"_s, 2) },
        { number(u"C"_s, 1), number(u"B"_s, 1), number(u"A"_s, 1) }));
    QCOMPARE(m_bench.take(applyScript(steps)), QString());
    m_bench.setCluster({ "list resource " + hexName(u"R"_s) + " 01000081 "
        + listBytes({ number(u"A"_s, 1), number(u"B"_s, 2), number(u"C"_s, 1) }).toHex() });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 0);
    const QString sent = QString::fromLatin1(listBytes({ number(u"A"_s, 2), number(u"C"_s, 2) }).toHex());
    QCOMPARE(ran.fullCalls.filter(u" in %1 out"_s.arg(sent)).size(), 2); // validated and set
}

QTEST_GUILESS_MAIN(TestExpectations)

#include "tst_expectations.moc"
