// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The way back: whatever was changed, the old bytes are there again after the rollback was set.

#include "core/changes/rollback.h"

#include "core/exporters/planned_lists.h"
#include "core/formats/property_list_export.h"
#include "core/opening/format_registry.h"
#include "core/validation/rules.h"
#include "core/wire/text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace clusprop;
using wire::Format;

namespace {

constexpr std::array formats{ Format::Binary, Format::Dword, Format::Sz, Format::ExpandSz, Format::MultiSz,
    Format::ULargeInteger, Format::Long, Format::SecurityDescriptor, Format::LargeInteger, Format::Word,
    Format::FileTime };

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int length = random.bounded(12); length > 0; --length)
        text += QChar(static_cast<char16_t>(random.bounded(1, 0x10000)));
    return text;
}

/// Of a format whose payload is never empty: without bytes a value means a reset (FORMAT.md).
Value randomValue(QRandomGenerator &random)
{
    const Format format = formats[random.bounded(static_cast<quint32>(formats.size()))];
    switch (format) {
    case Format::Sz:
    case Format::ExpandSz:
        return textValue(randomText(random), format);
    case Format::MultiSz: {
        QByteArray units;
        for (int count = random.bounded(1, 4); count > 0; --count)
            units += QByteArray("a\0b\0", 4).repeated(random.bounded(1, 5)) + QByteArray(2, '\0');
        return { wire::listValue(format), units + QByteArray(2, '\0'), {}, true };
    }
    case Format::Dword:
    case Format::Long:
        return { wire::listValue(format), randomBytes(random, 4), {}, true };
    case Format::Word:
        return { wire::listValue(format), randomBytes(random, 2), {}, true };
    case Format::ULargeInteger:
    case Format::LargeInteger:
    case Format::FileTime:
        return { wire::listValue(format), randomBytes(random, 8), {}, true };
    default:
        return { wire::listValue(format), randomBytes(random, random.bounded(1, 40)), {}, true };
    }
}

Property randomProperty(QRandomGenerator &random, const QString &name)
{
    Property property;
    property.name = name;
    property.values.append(randomValue(random));
    if (random.bounded(4) == 0)
        property.values.append(randomValue(random));
    if (random.bounded(5) == 0) { // units behind the name's NUL, which some producers leave
        property.extras.edit().nameBytes = asByteArray(*wire::textPayload(asUtf16(name))) + QByteArray("x\0\0\0", 4);
    }
    Value &first = property.values.first();
    if (random.bounded(4) == 0 && first.payload.size() % 4 != 0)
        first.padding = QByteArray(4 - first.payload.size() % 4, '\x7f');
    return property;
}

/// A resource with lists of undocumented properties, now and then two of one name.
Cluster randomCluster(QRandomGenerator &random)
{
    ClusterObject object;
    object.objectClass = ObjectClass::Resource;
    object.name = QStringLiteral("Disk");
    object.resourceType = QStringLiteral("Someone's Type");
    for (const Scope scope : { Scope::Common, Scope::Private }) {
        PropertyList &list = object.list(scope);
        list.endMark = random.bounded(2) == 0;
        for (int count = random.bounded(9); count > 0; --count) {
            const QString name = random.bounded(12) == 0 && !list.properties.isEmpty()
                ? list.properties.first().name
                : QStringLiteral("%1Property%2").arg(scopeWord(scope)).arg(count);
            list.properties.append(randomProperty(random, name));
        }
    }
    Cluster cluster;
    cluster.objects.append(object);
    return cluster;
}

std::optional<Edit> randomEdit(QRandomGenerator &random, const Cluster &cluster, int number)
{
    const Scope scope = random.bounded(2) == 0 ? Scope::Common : Scope::Private;
    const PropertyList &list = cluster.objects.first().list(scope);
    if (list.properties.isEmpty() || random.bounded(4) == 0) {
        const auto added = makeAdd(
            cluster, 0, scope, QStringLiteral("Added%1").arg(number), randomValue(random));
        return added ? std::optional(*added) : std::nullopt;
    }
    const int position = static_cast<int>(random.bounded(list.properties.size()));
    if (!lockReason(cluster.objects.first(), scope, list.properties[position]).isEmpty())
        return std::nullopt;
    if (random.bounded(3) == 0)
        return makeReset(cluster, 0, scope, position);
    return makeRetype(cluster, 0, scope, position, randomValue(random));
}

QByteArray encoded(const PropertyList &list)
{
    const auto bytes = encodeList(list);
    return bytes ? *bytes : QByteArray("cannot be encoded");
}

PropertyList decoded(const QByteArray &bytes)
{
    LoadOptions options;
    options.as = QStringLiteral("property-list");
    options.object = QStringLiteral("resource:Disk");
    const auto file = loadBytes(bytes, QStringLiteral("sent"), options);
    return file ? file->cluster.objects[file->listObject].list(file->listScope) : PropertyList();
}

struct Stored
{
    StoredList common;
    StoredList privately;

    [[nodiscard]] QByteArray bytes() const { return encoded(common.list()) + encoded(privately.list()); }
};

Stored storedOf(const ClusterObject &object)
{
    return { StoredList(object.list(Scope::Common)), StoredList(object.list(Scope::Private)) };
}

/// As a cluster does, from the bytes alone.
void send(Stored &stored, const PlannedBuffers &planned)
{
    for (const PlannedBuffer &buffer : planned.buffers)
        (buffer.isPrivate ? stored.privately : stored.common).set(decoded(buffer.plan.bytes));
}

} // namespace

class TestRollback : public QObject
{
    Q_OBJECT

private slots:
    void inverts_data();
    void inverts();
    void theLastChangeIsTakenBackFirst();
    void changesAndRollbackAreTheIdentity();
    void aResetValueComesBackToItsPlace();
    void whatWasNotThereIsResetAgain();
};

void TestRollback::inverts_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<ChangeKind>("inverse");
    QTest::newRow("added is removed") << ChangeKind::Added << ChangeKind::Removed;
    QTest::newRow("removed is added") << ChangeKind::Removed << ChangeKind::Added;
    QTest::newRow("changed stays") << ChangeKind::Changed << ChangeKind::Changed;
    QTest::newRow("retyped stays") << ChangeKind::Retyped << ChangeKind::Retyped;
}

void TestRollback::inverts()
{
    QFETCH(ChangeKind, kind);
    QFETCH(ChangeKind, inverse);
    Property old;
    old.values = { dwordValue(1) };
    const Change change{ kind, 3, Scope::Private, QStringLiteral("A"), old, std::nullopt,
        QStringLiteral("because"), QStringLiteral("said"), false };
    const Change back = invertedChange(change);
    QCOMPARE(back.kind, inverse);
    QCOMPARE(back.object, 3);
    QVERIFY(!back.before);
    QCOMPARE(back.after, change.before);
    QVERIFY2(back.allowedFor.isEmpty(), "what was loaded needs no permission");
    QCOMPARE(back.comment, change.comment);
}

void TestRollback::theLastChangeIsTakenBackFirst()
{
    const Change first{ ChangeKind::Changed, 0, Scope::Common, QStringLiteral("A"), {}, {} };
    const Change second{ ChangeKind::Changed, 1, Scope::Common, QStringLiteral("B"), {}, {} };
    const QVector<Change> inverted = invertedChanges({ first, second });
    QCOMPARE(inverted[0].name, QStringLiteral("B"));
    QCOMPARE(inverted[1].name, QStringLiteral("A"));
}

void TestRollback::changesAndRollbackAreTheIdentity()
{
    int sent = 0;
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        const Cluster before = randomCluster(random);
        Cluster after = before;
        for (int step = random.bounded(1, 8); step > 0; --step) {
            if (const auto edit = randomEdit(random, after, step))
                applyEdit(after, *edit);
        }
        ExportRequest request;
        request.before = &before;
        request.after = &after;
        request.changes = changesBetween(before, after);
        request.changes.removeIf([&random](const Change &) { return random.bounded(6) == 0; });
        request.onePropertyAList = random.bounded(3) == 0;

        const auto changes = planBuffers(request);
        const auto rollback = planBuffers(rollbackOf(request));
        const QByteArray where = QByteArray::number(seed);
        QVERIFY2(changes.has_value() == rollback.has_value(),
            where + qPrintable(!changes ? changes.error() : rollback ? QString() : rollback.error()));
        if (!changes)
            continue;
        Stored stored = storedOf(before.objects.first());
        const QByteArray old = stored.bytes();
        QCOMPARE(old, encoded(before.objects.first().list(Scope::Common))
                + encoded(before.objects.first().list(Scope::Private)));
        send(stored, *changes);
        QVERIFY2(stored.bytes() != old, where + ": the changes change nothing");
        send(stored, *rollback);
        QVERIFY2(stored.bytes() == old, where);
        ++sent;
    }
    QVERIFY2(sent > 2000, "hardly any of the random change sets could be sent");
}

void TestRollback::aResetValueComesBackToItsPlace()
{
    PropertyList list;
    for (const char *name : { "A", "B", "C" }) {
        Property property;
        property.name = QLatin1String(name);
        property.values = { dwordValue(7) };
        list.properties.append(property);
    }
    StoredList stored(list);
    PropertyList reset;
    reset.properties = { list.properties[1] };
    reset.properties.first().values.first().payload = {};
    stored.set(reset);
    QCOMPARE(stored.list().properties.size(), 2);
    QCOMPARE(stored.list().indexOf(u"B"), -1);
    PropertyList back;
    back.properties = { list.properties[1] };
    stored.set(back);
    QCOMPARE(stored.list(), list);
}

void TestRollback::whatWasNotThereIsResetAgain()
{
    Cluster before;
    before.objects.resize(1);
    before.objects.first().objectClass = ObjectClass::Group;
    Cluster after = before;
    applyEdit(after, *makeAdd(after, 0, Scope::Private, QStringLiteral("New"), dwordValue(5)));
    ExportRequest request;
    request.before = &before;
    request.after = &after;
    request.changes = changesBetween(before, after);
    const auto rollback = planBuffers(rollbackOf(request));
    QVERIFY(rollback.has_value());
    const PropertyList list = decoded(rollback->buffers.first().plan.bytes);
    QCOMPARE(list.properties.size(), 1);
    QCOMPARE(list.properties.first().syntax(), wire::listValue(Format::Dword));
    QVERIFY2(list.properties.first().values.first().payload.isEmpty(), "a reset has no bytes");
}

QTEST_GUILESS_MAIN(TestRollback)

#include "tst_rollback.moc"
