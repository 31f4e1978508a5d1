// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files of resources/catalog: whole, consistent, and in accord with a list from a real
/// cluster.

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_reader.h"

#include <QDataStream>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

Q_DECLARE_METATYPE(const clusprop::CatalogEntry *)

namespace {

constexpr quint64 dwordMaximum = std::numeric_limits<quint32>::max();

struct CapturedProperty
{
    QString name;
    wire::Format format;
    std::optional<quint64> number; ///< for 32-bit and 64-bit numbers
};

/// Reads just enough of a well-formed property list to compare it: names, formats and numbers of
/// single values. Independent of core/wire on purpose.
QVector<CapturedProperty> readCaptured(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setByteOrder(QDataStream::LittleEndian);
    const auto readPayload = [&in] { // what follows the syntax word
        quint32 length = 0;
        in >> length;
        QByteArray payload(length, '\0');
        in.readRawData(payload.data(), static_cast<int>(length));
        in.skipRawData(static_cast<int>((4 - length % 4) % 4));
        return payload;
    };
    quint32 count = 0;
    in >> count;
    QVector<CapturedProperty> properties;
    for (quint32 i = 0; i < count; ++i) {
        quint32 syntax = 0;
        in >> syntax;
        const QByteArray name = readPayload();
        CapturedProperty property{ QString::fromUtf16(
                                       reinterpret_cast<const char16_t *>(name.constData())),
            wire::Format::Unknown, {} };
        for (in >> syntax; syntax != wire::endmarkSyntax; in >> syntax) {
            QByteArray payload = readPayload();
            property.format = wire::formatOf(syntax);
            if (property.format == wire::Format::Dword
                || property.format == wire::Format::ULargeInteger) {
                payload.append(8 - payload.size(), '\0');
                property.number = qFromLittleEndian<quint64>(payload.constData());
            }
        }
        properties.append(property);
    }
    return properties;
}

QByteArray readFile(const QString &path)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVector<CapturedProperty> capturedProperties()
{
    return readCaptured(readFile(u"tests/data/captured/ws2022-cluster-common.bin"_s));
}

QString titleOf(const CatalogEntry &entry)
{
    return u"%1 %2 %3"_s.arg(objectClassWord(entry.objectClass), entry.resourceType, entry.name);
}

bool isNumber(const CatalogEntry &entry)
{
    return entry.format == wire::Format::Dword || entry.format == wire::Format::ULargeInteger
        || entry.format == wire::Format::FileTime;
}

bool isText(const CatalogEntry &entry)
{
    return entry.format == wire::Format::Sz || entry.format == wire::Format::ExpandSz;
}

/// Largest number of the format; what is not a number has one-byte values (CSCCache).
quint64 formatMaximum(const CatalogEntry &entry)
{
    if (entry.format == wire::Format::Dword)
        return dwordMaximum;
    return isNumber(entry) ? std::numeric_limits<quint64>::max() : 0xFF;
}

const Catalog &catalog()
{
    return Catalog::shared();
}

} // namespace

class TestCatalogData : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatIsDocumented();
    void entryIsConsistent_data();
    void entryIsConsistent();
    void rangeIsConsistent_data() { entryIsConsistent_data(); }
    void rangeIsConsistent();
    void valuesAreConsistent_data() { entryIsConsistent_data(); }
    void valuesAreConsistent();
    void everyPrivateTypeIsListed();
    void backupInProgressIsTheReferencesOne();
    void volumeBackupHasTheSameFacts();
    void volumeFieldsAreReadOnly();
    void aliasResolves_data();
    void aliasResolves();
    void wireNoteMatches_data();
    void wireNoteMatches();
    void capturedPropertyIsKnown_data();
    void capturedPropertyIsKnown();
    void capturedListIsTheClusters();
};

void TestCatalogData::holdsWhatIsDocumented()
{
    qsizetype common = 0;
    qsizetype privateOnes = 0;
    for (const CatalogEntry &entry : catalog().entries().first(catalog().documentedCount())) {
        ++(entry.isPrivate ? privateOnes : common);
        QVERIFY2(entry.source == "reference"_L1 || entry.source == "observed"_L1,
            qPrintable(titleOf(entry)));
    }
    QCOMPARE(common, 244);
    QCOMPARE(privateOnes, 251);
    QCOMPARE(catalog().documentedCount(), 495);
    QCOMPARE(catalog().resourceTypes().size(), 56);

    QCOMPARE(catalog().entries().size(), 495 + 13);
    for (const CatalogEntry &entry : catalog().entries().sliced(catalog().documentedCount())) {
        QCOMPARE(entry.source, u"structure"_s);
        QCOMPARE(entry.objectClass, ObjectClass::Volume);
    }
}

void TestCatalogData::entryIsConsistent_data()
{
    QTest::addColumn<const CatalogEntry *>("entry");
    for (const CatalogEntry &entry : catalog().entries())
        QTest::newRow(qPrintable(titleOf(entry))) << &entry;
}

void TestCatalogData::entryIsConsistent()
{
    QFETCH(const CatalogEntry *, entry);
    static const QSet<QString> units{ {}, u"s"_s, u"ms"_s, u"min"_s, u"bytes"_s, u"KB"_s, u"MB"_s,
        u"percent"_s };
    QVERIFY(units.contains(entry->unit));
    QVERIFY(!entry->name.isEmpty());
    QVERIFY(!entry->summary.isEmpty());
    QCOMPARE(entry->format.has_value(), !entry->structureName().isEmpty());
    if (entry->isBoolean)
        QCOMPARE(entry->format, wire::Format::Dword);
    if (entry->flags)
        QVERIFY(isNumber(*entry));

    // Reached by its own name in any case, and by no one else's.
    QCOMPARE(catalog().find(entry->objectClass, entry->resourceType, entry->isPrivate, entry->name),
        entry);
    QCOMPARE(catalog().find(entry->objectClass, entry->resourceType.toUpper(), entry->isPrivate,
                 entry->name.toLower()),
        entry);
    QVERIFY(catalog().entriesOf(entry->objectClass, entry->resourceType).contains(entry));
}

void TestCatalogData::rangeIsConsistent()
{
    QFETCH(const CatalogEntry *, entry);
    const auto lower = entry->lowerLimit();
    const auto upper = entry->upperLimit();
    if (lower || upper)
        QVERIFY(isNumber(*entry));
    QVERIFY(lower.value_or(0) >= 0);
    QVERIFY(!upper || lower.value_or(0) <= *upper);
    QVERIFY(!upper || static_cast<quint64>(*upper) <= formatMaximum(*entry));
    for (const quint64 sentinel : entry->sentinels)
        QVERIFY(sentinel <= formatMaximum(*entry));

    // A live cluster can only widen a range.
    QVERIFY(!entry->seenMinimum || *entry->seenMinimum <= entry->minimum.value_or(0));
    QVERIFY(!entry->seenMaximum || *entry->seenMaximum >= entry->maximum.value_or(0));

    if (entry->defaultValue.typeId() == QMetaType::QString)
        QVERIFY(isText(*entry));
    else if (entry->defaultValue.isValid())
        QVERIFY(isNumber(*entry) && entry->admits(entry->defaultValue.toULongLong()));

    // Any nonzero DWORD switches these two on, says their page.
    const bool isLooseBoolean
        = entry->name == "MulticastClusterDisabled"_L1 || entry->name == "MulticastDisabled"_L1;
    if (entry->isBoolean && !isLooseBoolean)
        QVERIFY(lower.value_or(0) == 0 && upper.value_or(1) == 1);
}

void TestCatalogData::valuesAreConsistent()
{
    QFETCH(const CatalogEntry *, entry);
    QSet<QString> seen;
    for (const NamedValue &value : entry->values) {
        QVERIFY(!value.name.isEmpty());
        QCOMPARE(value.text.has_value(), isText(*entry));
        const QString key = value.text.value_or(QString::number(value.value));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        if (value.text)
            continue;
        QVERIFY(value.value <= formatMaximum(*entry));
        QVERIFY2(entry->admits(value.value), qPrintable(key));
        if (entry->isBoolean)
            QVERIFY(value.value <= 1);
    }
    // The page of S2DOptimizations calls it bit flags and lists none.
    if (entry->flags && entry->name != "S2DOptimizations"_L1)
        QVERIFY(!entry->values.isEmpty());
}

void TestCatalogData::everyPrivateTypeIsListed()
{
    for (const CatalogEntry &entry : catalog().entries()) {
        if (entry.resourceType.isEmpty())
            continue;
        const ResourceTypeEntry *type = catalog().findResourceType(entry.resourceType);
        QVERIFY2(type, qPrintable(titleOf(entry)));
        QCOMPARE(type->name, entry.resourceType);
    }
}

void TestCatalogData::backupInProgressIsTheReferencesOne()
{
    const CatalogEntry *entry
        = catalog().find(ObjectClass::Cluster, {}, false, u"BackupInProgress");
    QVERIFY(entry);
    QCOMPARE(entry->format, wire::Format::Dword);
    QCOMPARE(entry->structureName(), u"CLUSPROP_DWORD"_s);
    QCOMPARE(entry->access, Access::ReadWrite);
    QCOMPARE(entry->documentedAccess, Access::ReadWrite);
    QCOMPARE(entry->minimum, 0);
    QCOMPARE(entry->maximum, 1);
    QCOMPARE(entry->defaultValue, QVariant::fromValue(quint64(0)));
    QCOMPARE(entry->constant, u"CLUSTER_CSA_VSS_STATE"_s);
    QCOMPARE(entry->minimumServer, u"Windows Server 2008"_s);
    QVERIFY(entry->isBoolean && entry->supported && !entry->rangeIsAdvice);
    QVERIFY(!entry->admits(2));
}

void TestCatalogData::volumeBackupHasTheSameFacts()
{
    const CatalogEntry *cluster
        = catalog().find(ObjectClass::Cluster, {}, false, u"BackupInProgress");
    const CatalogEntry *volume
        = catalog().find(ObjectClass::Volume, {}, false, u"BackupInProgress");
    QVERIFY(cluster && volume && cluster != volume);
    QCOMPARE(volume->format, cluster->format);
    QCOMPARE(volume->access, cluster->access);
    QCOMPARE(volume->minimum, cluster->minimum);
    QCOMPARE(volume->maximum, cluster->maximum);
    QCOMPARE(volume->defaultValue, cluster->defaultValue);
    QCOMPARE(volume->constant, cluster->constant);
    QVERIFY(volume->summary != cluster->summary);
    QVERIFY(volume->summary.contains("0x0140029a"_L1));
}

void TestCatalogData::volumeFieldsAreReadOnly()
{
    for (const CatalogEntry *entry : catalog().entriesOf(ObjectClass::Volume, {})) {
        if (entry->name != "BackupInProgress"_L1)
            QCOMPARE(entry->access, Access::ReadOnly);
    }
}

void TestCatalogData::aliasResolves_data()
{
    QTest::addColumn<int>("objectClass");
    QTest::addColumn<QString>("resourceType");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    const auto aliases = catalog_reader::readAliases(
        u"aliases.json"_s, readFile(u"resources/catalog/aliases.json"_s));
    QVERIFY2(aliases, aliases ? "" : qPrintable(aliases.error()));
    for (const catalog_reader::Alias &alias : *aliases) {
        for (const QString &other : alias.otherNames) {
            QTest::newRow(qPrintable(other))
                << static_cast<int>(alias.target.objectClass) << alias.target.resourceType
                << alias.target.isPrivate << alias.target.name << other;
        }
    }
}

void TestCatalogData::aliasResolves()
{
    QFETCH(int, objectClass);
    QFETCH(QString, resourceType);
    QFETCH(bool, isPrivate);
    QFETCH(QString, name);
    QFETCH(QString, other);
    const auto owner = static_cast<ObjectClass>(objectClass);
    const CatalogEntry *canonical = catalog().find(owner, resourceType, isPrivate, name);
    const CatalogEntry *found = catalog().find(owner, resourceType, isPrivate, other);
    QVERIFY(canonical && found);
    QCOMPARE(canonical->name, name);
    QVERIFY(canonical->otherNames.contains(other));
    QCOMPARE(catalog().canonicalName(owner, resourceType, isPrivate, other), name);
    if (found != canonical) { // the other name has an entry too
        QCOMPARE(found->name, other);
        QVERIFY(found->otherNames.contains(name));
        QCOMPARE(found->format, canonical->format);
    }
}

void TestCatalogData::wireNoteMatches_data()
{
    QTest::addColumn<const CatalogEntry *>("entry");
    QTest::addColumn<QString>("note");
    const auto notes = catalog_reader::readWireNotes(
        u"wire-notes.json"_s, readFile(u"resources/catalog/wire-notes.json"_s));
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error()));
    for (const catalog_reader::WireNote &note : *notes) {
        const catalog_reader::Target &target = note.target;
        QTest::newRow(qPrintable(target.place)) << catalog().find(
            target.objectClass, target.resourceType, target.isPrivate, target.name)
                                                << note.note;
    }
}

void TestCatalogData::wireNoteMatches()
{
    QFETCH(const CatalogEntry *, entry);
    QFETCH(QString, note);
    QVERIFY(entry);
    QCOMPARE(entry->wireNote, note);
    QVERIFY(note.isEmpty() || note.endsWith(u'.'));
    QVERIFY(!entry->seenValue || entry->defaultValue != QVariant::fromValue(*entry->seenValue));
}

void TestCatalogData::capturedPropertyIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<std::optional<quint64>>("number");
    const auto properties = capturedProperties();
    QCOMPARE(properties.size(), 74);
    for (const CapturedProperty &property : properties) {
        QTest::newRow(qPrintable(property.name))
            << property.name << static_cast<int>(property.format) << property.number;
    }
}

void TestCatalogData::capturedPropertyIsKnown()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    QFETCH(std::optional<quint64>, number);
    const CatalogEntry *entry = catalog().find(ObjectClass::Cluster, {}, false, name);
    QVERIFY(entry);
    QCOMPARE(entry->name, name); // spelt as on the wire
    QCOMPARE(entry->format, static_cast<wire::Format>(format));
    QCOMPARE(entry->access, Access::ReadWrite); // it is the list of writable properties
    if (!number) {
        QVERIFY(!entry->seenValue);
        return;
    }
    QVERIFY(entry->admits(*number) || entry->rangeIsAdvice);
    const bool isDefault = entry->defaultValue == QVariant::fromValue(*number);
    QCOMPARE(entry->seenValue, isDefault ? std::nullopt : number);
}

void TestCatalogData::capturedListIsTheClusters()
{
    QStringList names;
    for (const CapturedProperty &property : capturedProperties())
        names.append(property.name);
    const auto owner = catalog().ownerOf(names);
    QVERIFY(owner);
    QCOMPARE(owner->objectClass, ObjectClass::Cluster);
    QVERIFY(!owner->isPrivate && !owner->isTie);
    QCOMPARE(owner->known, 74);
    QCOMPARE(owner->total, 74);
}

QTEST_GUILESS_MAIN(TestCatalogData)

#include "tst_catalog_data.moc"
