// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every vector of tests/data/vectors through the documents of `decode` and `encode`.

#include "core/formats/decode_document.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clusprop;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Vector
{
    QByteArray bytes;
    QJsonObject expected;

    [[nodiscard]] QString kind() const { return expected.value(u"kind").toString(); }
};

Vector vectorOf(const QString &name)
{
    const QString stem = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors/") + name;
    return { contentOf(stem + QStringLiteral(".bin")),
        QJsonDocument::fromJson(contentOf(stem + QStringLiteral(".json"))).object() };
}

/// The document without what the vectors leave out. Findings keep their offset.
QJsonValue withoutPlaces(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            array.replace(index, withoutPlaces(array.at(index)));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    if (object.contains(u"class"))
        return object;
    for (const QStringView left : { u"offset", u"bytes", u"padding", u"nameBytes" })
        object.remove(left);
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = withoutPlaces(member.value());
    return object;
}

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson();
}

LoadResult<DecodedDocument> decodeAs(const Vector &vector, wire::Mode mode)
{
    return decodeToJson(vector.bytes, QStringLiteral("input"), { vector.kind(), mode });
}

void addVectors()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors"));
    for (const QString &file : folder.entryList({ QStringLiteral("*.bin") }))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

} // namespace

class TestVectors : public QObject
{
    Q_OBJECT
private slots:
    void areComplete();
    void strictReading_data() { addVectors(); }
    void strictReading();
    void tolerantReading_data() { addVectors(); }
    void tolerantReading();
    void encodesTheVectorForm_data() { addVectors(); }
    void encodesTheVectorForm();
    void roundTrips_data() { addVectors(); }
    void roundTrips();
    void changedBytesRoundTrip_data() { addVectors(); }
    void changedBytesRoundTrip();
    void recognitionFindsTheKind_data() { addVectors(); }
    void recognitionFindsTheKind();
};

void TestVectors::areComplete()
{
    const QDir folder(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/vectors"));
    QCOMPARE(folder.entryList({ QStringLiteral("*.bin") }).size(), 122);
    QCOMPARE(folder.entryList({ QStringLiteral("*.json") }).size(), 122);
}

void TestVectors::strictReading()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);
    QCOMPARE(vector.bytes.size(), vector.expected.value(u"size").toInteger());
    const QJsonObject strict = vector.expected.value(u"strict").toObject();
    const auto decoded = decodeAs(vector, wire::Mode::Strict);
    if (strict.contains(u"ok")) {
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().what));
        QVERIFY(!decoded->stopped);
        const QJsonValue ours = QJsonDocument::fromJson(decoded->json).object();
        QCOMPARE(compact(withoutPlaces(ours)), compact(strict.value(u"ok")));
        return;
    }
    QVERIFY2(!decoded, "malformed input was accepted");
    const QJsonObject expected = strict.value(u"error").toObject();
    const LoadError &error = decoded.error();
    QCOMPARE(error.kind, LoadError::Kind::Malformed);
    QCOMPARE(error.file, QStringLiteral("input"));
    QCOMPARE(error.where,
        QStringLiteral("@0x") + QString::number(expected.value(u"offset").toInteger(), 16));
    QVERIFY(error.what.startsWith(expected.value(u"class").toString() + QStringLiteral(": ")));
    QVERIFY(error.code.has_value());
    QVERIFY(!error.todo.isEmpty());
}

void TestVectors::tolerantReading()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);
    const QJsonObject expected = vector.expected.value(u"tolerant").toObject();
    const auto decoded = decodeAs(vector, wire::Mode::Tolerant);
    QVERIFY(decoded);
    const QJsonValue ours = QJsonDocument::fromJson(decoded->json).object();
    QCOMPARE(compact(withoutPlaces(ours)), compact(expected));
    QCOMPARE(decoded->stopped, expected.contains(u"error"));
    const QString errorClass
        = expected.value(u"error").toObject().value(u"class").toString() + QStringLiteral(": ");
    QCOMPARE(decoded->stoppedMessage.contains(errorClass), decoded->stopped);
}

void TestVectors::encodesTheVectorForm()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);
    const QJsonValue document = vector.expected.value(u"strict").toObject().value(u"ok");
    if (!vector.expected.value(u"canonical").toBool())
        return;
    QStringList notes;
    const auto encoded = encodeFromJson(compact(document), {}, notes);
    QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().message()));
    QCOMPARE(encoded->toHex(' '), vector.bytes.toHex(' '));
    QCOMPARE(notes, QStringList());
}

void TestVectors::roundTrips()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);
    for (const wire::Mode mode : { wire::Mode::Strict, wire::Mode::Tolerant }) {
        const auto decoded = decodeAs(vector, mode);
        if (!decoded || decoded->stopped)
            continue;
        QStringList notes;
        const auto encoded = encodeFromJson(decoded->json, {}, notes);
        QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().message()));
        QCOMPARE(encoded->toHex(' '), vector.bytes.toHex(' '));
        QCOMPARE(notes, QStringList());
    }
}

/// Whatever can be read can be written back, however odd it is.
void TestVectors::changedBytesRoundTrip()
{
    QFETCH(QString, name);
    Vector vector = vectorOf(name);
    constexpr qsizetype large = 200;
    const qsizetype step = vector.bytes.size() > large ? 29 : 1;
    const QByteArray original = vector.bytes;
    for (qsizetype index = 0; index < original.size(); index += step) {
        for (const int change : { 0x01, 0x02, 0x80, 0xFF }) {
            vector.bytes = original;
            vector.bytes[index] = static_cast<char>(vector.bytes[index] ^ change);
            const auto decoded = decodeAs(vector, wire::Mode::Tolerant);
            QVERIFY(decoded);
            if (decoded->stopped)
                continue;
            QStringList notes;
            const auto encoded = encodeFromJson(decoded->json, {}, notes);
            QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().message()));
            QCOMPARE(encoded->toHex(' '), vector.bytes.toHex(' '));
        }
    }
}

void TestVectors::recognitionFindsTheKind()
{
    QFETCH(QString, name);
    const Vector vector = vectorOf(name);
    if (!vector.expected.value(u"strict").toObject().contains(u"ok"))
        return;
    const auto decoded = decodeToJson(vector.bytes, {}, {});
    QVERIFY(decoded);
    const QString kind = QJsonDocument::fromJson(decoded->json).object().value(u"kind").toString();
    // Four zero bytes are an empty list of either kind.
    QCOMPARE(kind, name == u"vl-empty" ? QStringLiteral("property-list") : vector.kind());
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
