// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The quick reader of our own snapshots: what it takes, what it leaves to the whole one, and that
/// nobody can tell which of the two has read.

#include "core/formats/snapshot.h"
#include "core/opening/format_registry.h"
#include "tests/formats/snapshot_twins.h"
#include "tests/rounds.h"

#include <QRandomGenerator>
#include <QtTest>

#include <array>

using namespace clusprop;

namespace {

QByteArray around(const QByteArray &object)
{
    return R"({"snapshot":"cluster-properties","version":2,"cluster":"C","objects":[)" + object + "]}";
}

QByteArray withProperty(const QByteArray &property)
{
    return around(R"({"class":"node","name":"N","lists":{"private":{"endMark":true,"properties":[)"
        + property + "]}}}");
}

QByteArray withDword(const QByteArray &rest)
{
    return withProperty(R"({"name":"P","syntax":"LIST_VALUE_DWORD",)" + rest + "}");
}

} // namespace

class TestUsualSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void theTwoReadersAgree_data();
    void theTwoReadersAgree();
    void whatThisProgramWritesIsUsual();
    void theTwoReadersAgreeOnDamage();
};

void TestUsualSnapshot::theTwoReadersAgree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isUsual");
    const auto row = [](const char *name, bool isUsual, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << isUsual;
    };
    row("a number", true, withDword(R"("value":5)"));
    row("a number as text", true, withDword(R"("value":"5")"));
    row("a hexadecimal number", true, withDword(R"("value":"0x5")"));
    row("a number with a fraction of nothing", true, withDword(R"("value":5.0)"));
    row("a negative number", false, withDword(R"("value":-1)"));
    row("a number that does not fit", false, withDword(R"("value":4294967296)"));
    row("a truth", false, withDword(R"("value":true)"));
    row("no value", false, withProperty(R"({"name":"P","syntax":"LIST_VALUE_DWORD"})"));
    row("null", false, withDword(R"("value":null)"));
    row("two forms", false, withDword(R"("value":5,"hex":"05000000")"));
    row("the same member twice", true, withDword(R"("value":5,"value":6)"));
    row("a member that nobody knows", false, withDword(R"("value":5,"colour":"red")"));
    row("bytes of a number", true, withDword(R"("hex":"05000000")"));
    row("another length than a number's", true, withDword(R"("hex":"0500")"));
    row("the value before its syntax", true,
        withProperty(R"({"name":"P","value":5,"syntax":"LIST_VALUE_DWORD"})"));
    row("no name", false, withProperty(R"({"syntax":"LIST_VALUE_DWORD","value":5})"));
    row("an escape in the name", true,
        withProperty(R"({"name":"P\u0041","syntax":"LIST_VALUE_DWORD","value":5})"));
    row("an escape in a member's name", true,
        withProperty(R"({"n\u0061me":"P","syntax":"LIST_VALUE_DWORD","value":5})"));
    row("an unknown syntax by number", true,
        withProperty(R"({"name":"P","syntax":"0x00010042","hex":"0aFF"})"));
    row("an unknown syntax by name", false,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_NOTHING","hex":"0a"})"));
    row("an end mark", false, withProperty(R"({"name":"P","syntax":"0x00000000","hex":""})"));
    row("no bytes", true, withProperty(R"({"name":"P","syntax":"LIST_VALUE_BINARY","hex":""})"));
    row("half a byte", false,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_BINARY","hex":"abc"})"));
    row("bytes that are none", false,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_BINARY","hex":"zz"})"));
    row("text", true,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_SZ","value":"a \"b\" \\ \ud83d\ude00 ä"})"));
    row("half a surrogate pair", true,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_SZ","value":"a\ud83d"})"));
    row("a NUL in text", false,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_SZ","value":"a\u0000b"})"));
    row("texts", true,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_MULTI_SZ","value":["a","b"]})"));
    row("no texts", true, withProperty(R"({"name":"P","syntax":"LIST_VALUE_MULTI_SZ","value":[]})"));
    row("an empty text among texts", false,
        withProperty(R"({"name":"P","syntax":"LIST_VALUE_MULTI_SZ","value":["a",""]})"));
    row("several values", true,
        withProperty(R"({"name":"P","values":[{"syntax":"LIST_VALUE_DWORD","value":1},)"
                     R"({"syntax":"LIST_VALUE_DWORD","value":2}]})"));
    row("a name with bytes of its own", true,
        withProperty(R"({"name":"P","nameBytes":"5000","syntax":"LIST_VALUE_DWORD","value":1})"));
    row("what is absent", true, withProperty(R"({"name":"P","knowledge":"absent"})"));
    row("what is cut", true, withProperty(R"({"name":"P","knowledge":"cut","shown":"ab…"})"));
    row("what is known by another word", false, withProperty(R"({"name":"P","knowledge":"all"})"));
    row("a value of what is cut", false,
        withProperty(R"({"name":"P","knowledge":"cut","syntax":"LIST_VALUE_DWORD","value":1})"));
    row("a volume as its nodes see it", true,
        around(R"({"class":"volume","name":"V","nodes":[{"node":"N","redirectedReason":"1"}]})"));
    row("no such class", false, around(R"({"class":"planet","name":"V"})"));
    row("no class", false, around(R"({"name":"V"})"));
    row("a list of no scope", false, around(R"({"class":"node","name":"V","lists":{"secret":{}}})"));
    row("an end mark that is no truth", false,
        around(R"({"class":"node","name":"V","lists":{"common":{"endMark":1}}})"));
    row("objects in no array", false,
        R"({"snapshot":"cluster-properties","version":2,"objects":{}})");
    row("no objects", true, R"({"snapshot":"cluster-properties","version":2})");
    row("version as text", false, R"({"snapshot":"cluster-properties","version":"2"})");
    row("another version", false, R"({"snapshot":"cluster-properties","version":1})");
    row("no snapshot", false, R"({"snapshot":"something","version":2})");
    row("nothing", false, "");
    row("something behind it", false, around("") + "{}");
    row("spaces behind it", true, around("") + " \n");
    row("a byte order mark", false, "\xEF\xBB\xBF" + around(""));
    row("the mark as the beginning of an object's name", true,
        around("{\"class\":\"node\",\"name\":\"\xEF\xBB\xBFN\"}"));
    row("the mark as the beginning of a property's name", true,
        withProperty("{\"name\":\"\xEF\xBB\xBFP\",\"syntax\":\"LIST_VALUE_DWORD\",\"value\":1}"));
    row("the mark as the beginning of a text", true,
        withProperty("{\"name\":\"P\",\"syntax\":\"LIST_VALUE_SZ\",\"value\":\"\xEF\xBB\xBFT\"}"));
    row("the mark before the word of a class", false,
        around("{\"class\":\"\xEF\xBB\xBFnode\",\"name\":\"V\"}"));
    row("bytes that are no UTF-8", false, around("{\"class\":\"node\",\"name\":\"\xFF\"}"));
    row("cut short", false, around("").chopped(1));
}

void TestUsualSnapshot::theTwoReadersAgree()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isUsual);
    QCOMPARE(readUsualSnapshot(bytes).has_value(), isUsual);
    const char *difference = twinsDiffer(bytes);
    QVERIFY2(difference == nullptr, difference);
}

void TestUsualSnapshot::whatThisProgramWritesIsUsual()
{
    const QByteArray bytes = writeSnapshot(bundledSample().cluster);
    QVERIFY(readUsualSnapshot(bytes).has_value());
    const char *difference = twinsDiffer(bytes);
    QVERIFY2(difference == nullptr, difference);
}

void TestUsualSnapshot::theTwoReadersAgreeOnDamage()
{
    const QByteArray whole = writeSnapshot(bundledSample().cluster).first(12'000);
    // A part that ends with an object, so that most of what is done to it leaves a snapshot.
    const qsizetype end = whole.lastIndexOf("\n  },");
    QVERIFY(end > 0);
    const QByteArray part = whole.first(end) + "\n  }]}";
    QVERIFY(readUsualSnapshot(part).has_value());
    const quint32 seed = randomSeed(20261127);
    QRandomGenerator random(seed);
    constexpr std::array<char, 16> letters{ '"', '{', '}', '[', ']', ',', ':', '\\', '0', '9', '-', '.',
        'e', 'n', ' ', '\x80' };
    qint64 usual = 0;
    const qint64 all = rounds(3000, 1'000'000);
    for (qint64 round = 0; round < all; ++round) {
        QByteArray bytes = part;
        for (int changes = random.bounded(3) + 1; changes > 0; --changes) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            if (random.bounded(3) == 0)
                bytes.remove(at, random.bounded(4) + 1);
            else
                bytes[at] = letters[static_cast<std::size_t>(random.bounded(16))];
        }
        usual += readUsualSnapshot(bytes) ? 1 : 0;
        const char *difference = twinsDiffer(bytes);
        QVERIFY2(difference == nullptr,
            qPrintable(QStringLiteral("seed %1, round %2: %3")
                           .arg(seed)
                           .arg(round)
                           .arg(QLatin1String(difference))));
    }
    QVERIFY(usual > all / 20); // or nothing was compared
}

QTEST_GUILESS_MAIN(TestUsualSnapshot)
#include "tst_usual_snapshot.moc"
