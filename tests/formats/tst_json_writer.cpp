// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace clusprop;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private slots:
    void indentsAndKeepsTheOrderOfKeys();
    void writesOneLineOnRequest();
    void writesTheLimitsOfNumbers();
    void text_data();
    void text();
    void everyUnitSurvivesQtsReader();
};

void TestJsonWriter::indentsAndKeepsTheOrderOfKeys()
{
    JsonWriter out;
    out.beginObject();
    out.key(u"z");
    out.number(1);
    out.key(u"a");
    out.beginArray();
    out.beginObject();
    out.key(u"b");
    out.null();
    out.endObject();
    out.boolean(false);
    out.endArray();
    out.key(u"empty");
    out.beginArray();
    out.endArray();
    out.key(u"none");
    out.beginObject();
    out.endObject();
    out.endObject();
    QCOMPARE(out.take(), QByteArray(R"({
 "z": 1,
 "a": [
  {
   "b": null
  },
  false
 ],
 "empty": [],
 "none": {}
}
)"));
}

void TestJsonWriter::writesOneLineOnRequest()
{
    JsonWriter out(2);
    out.beginArray();
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"a");
    out.beginArray();
    out.number(1);
    out.beginObject();
    out.key(u"b");
    out.boolean(true);
    out.endObject();
    out.endArray();
    out.key(u"c");
    out.text(u"d");
    out.endObject();
    out.number(2);
    out.endArray();
    QCOMPARE(out.take(), QByteArray("[\n  {\"a\": [1, {\"b\": true}], \"c\": \"d\"},\n  2\n]\n"));

    JsonWriter line(0);
    line.beginObject();
    line.key(u"a");
    line.number(1);
    line.key(u"b");
    line.number(2);
    line.endObject();
    QCOMPARE(line.take(), QByteArray("{\"a\": 1, \"b\": 2}\n"));
}

void TestJsonWriter::writesTheLimitsOfNumbers()
{
    JsonWriter out(0);
    out.beginArray();
    out.number(std::numeric_limits<quint64>::max());
    out.signedNumber(std::numeric_limits<qint64>::min());
    out.endArray();
    QCOMPARE(out.take(), QByteArray("[18446744073709551615, -9223372036854775808]\n"));
}

void TestJsonWriter::text_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *title, const QString &value, const char *json) {
        QTest::newRow(title) << value << QByteArray(json);
    };
    row("empty", QString(), R"("")");
    row("quotes and backslashes", QStringLiteral("\"C:\\x\""), R"("\"C:\\x\"")");
    row("line break and tab", QStringLiteral("a\n\tb"), "\"a\\u000a\\u0009b\"");
    row("a NUL inside", QString(QChar(0)), "\"\\u0000\"");
    row("two bytes of UTF-8", QStringLiteral("\u00fc\u07ff"), "\"\u00fc\u07ff\"");
    row("three bytes of UTF-8", QStringLiteral("\u0800\u30af"), "\"\u0800\u30af\"");
    row("a surrogate pair", QStringLiteral("\U0001F9EA"), "\"\U0001F9EA\"");
    row("a mark that readers drop", QString(QChar(0xFEFF)) + u'x', R"("\ufeffx")");
    row("a high surrogate at the end", QString(QChar(0xD83E)), R"("\ud83e")");
    row("a low surrogate alone", QString(QChar(0xDDEA)) + u'x', R"("\uddeax")");
    row("surrogates the wrong way round", QString(QChar(0xDDEA)) + QChar(0xD83E),
        R"("\uddea\ud83e")");
}

void TestJsonWriter::text()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, json);
    JsonWriter out;
    out.text(value);
    QCOMPARE(out.take(), json + '\n');
}

void TestJsonWriter::everyUnitSurvivesQtsReader()
{
    constexpr int units = 0x10000;
    JsonWriter out(0);
    out.beginArray();
    QString all;
    for (int unit = 0; unit < units; ++unit) {
        const QChar letter(static_cast<char16_t>(unit));
        all += letter;
        out.text(QString(letter));
    }
    out.text(all);
    out.endArray();
    QJsonParseError error;
    const QJsonArray read = QJsonDocument::fromJson(out.take(), &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    for (int unit = 0; unit < units; ++unit)
        QVERIFY(read.at(unit).toString() == QString(QChar(static_cast<char16_t>(unit))));
    QVERIFY(read.at(units).toString() == all);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
