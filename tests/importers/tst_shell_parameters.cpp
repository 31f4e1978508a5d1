// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Private properties: whose they are, and in which format.

#include "tests/importers/shell_support.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using shell::import;
using shell::isNoted;
using shell::names;
using shell::objectNamed;
using shell::record;
using shell::resourceRecord;

namespace {

ShellRecord parameterRecord(
    const ShellValue &owner, const QString &name, const ShellValue &value, const ShellValue &type)
{
    return record(shell::cmdletType(u"ClusterParameter"_s),
        { { u"ClusterObject"_s, owner }, { u"Name"_s, shell::text(name) },
            { u"ParameterType"_s, type }, { u"Value"_s, value } },
        10);
}

} // namespace

class TestShellParameters : public QObject
{
    Q_OBJECT
private slots:
    void joinTheirResource();
    void tellTheirFormat();
    void belongToOtherObjects();
    void belongToResourcesNamedLikeTheirType();
    void cutNames();
    void areKeptWhenToldTwice();
    void areLeftOutWhenTheyAreNobodys();
};

void TestShellParameters::joinTheirResource()
{
    const ShellRecord parameter = parameterRecord(
        shell::text(u"IP"_s), u"EnableDhcp"_s, shell::integer(1, u"UInt32"_s), shell::integer(2));
    ShellRecord readOnly
        = parameterRecord(shell::object(u"IP"_s, u"id of IP"_s, u"ClusterResource"_s),
            u"AcmeState"_s, shell::text(u"good"_s), shell::enumeration(3, u"String"_s));
    readOnly.members.append({ u"IsReadOnly"_s, shell::boolean(true), -1 });
    const ShellRecord resource = resourceRecord(u"IP"_s, u"IP Address"_s);
    const auto file = import({ parameter, resource, readOnly });
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 1);
    QCOMPARE(
        file->recognised, u"a list that PowerShell printed; 1 resource, 2 private properties"_s);
    const ClusterObject &object = file->cluster.objects.first();
    QCOMPARE(object.resourceType, u"IP Address"_s);
    QCOMPARE(names(object.list(Scope::Private)), QStringList{ u"EnableDhcp"_s });
    QCOMPARE(names(object.list(Scope::PrivateReadOnly)), QStringList{ u"AcmeState"_s });
    QCOMPARE(object.list(Scope::Private).properties.first().place.line, 14);
}

void TestShellParameters::tellTheirFormat()
{
    const ShellValue disk = shell::text(u"Disk"_s);
    const auto file = import({
        parameterRecord(
            disk, u"DiskIdType"_s, shell::written(u"5000"_s), shell::written(u"UInt32"_s)),
        parameterRecord(disk, u"DiskIdGuid"_s, shell::written({}), shell::written(u"String"_s)),
        parameterRecord(disk, u"DiskUniqueIds"_s, shell::written(u"System.Byte[]"_s),
            shell::written(u"ByteArray"_s)),
        parameterRecord(disk, u"AcmeThing"_s, shell::written(u"5"_s), shell::written(u"UInt64"_s)),
        // Without a type the catalog's guess decides, and without a guess nobody.
        parameterRecord(disk, u"DiskRunChkDsk"_s, shell::written(u"3"_s), {}),
        parameterRecord(disk, u"AcmeOther"_s, shell::written(u"5"_s), {}),
    });
    const ClusterObject *object = objectNamed(file, ObjectClass::Resource, u"Disk");
    QVERIFY(object);
    QCOMPARE(object->resourceType, QString()); // a guess is no fact
    const PropertyList &list = object->list(Scope::Private);
    QCOMPARE(list.find(u"DiskIdType")->values, Values{ dwordValue(5000) });
    QCOMPARE(list.find(u"DiskIdGuid")->values, Values{ textValue(u"") });
    QCOMPARE(list.find(u"DiskUniqueIds")->knowledge, Knowledge::Absent);
    QCOMPARE(list.find(u"AcmeThing")->values, Values{ largeValue(5) });
    QCOMPARE(list.find(u"DiskRunChkDsk")->values, Values{ dwordValue(3) });
    QCOMPARE(list.find(u"AcmeOther")->knowledge, Knowledge::Cut);
    QCOMPARE(cutTextOf(*list.find(u"AcmeOther")), u"5"_s);
}

void TestShellParameters::belongToOtherObjects()
{
    const ShellValue type = shell::integer(3);
    const ShellValue value = shell::text(u"x"_s);
    const auto owner = [](const QString &name, const QString &typeName) {
        return shell::object(name, {}, typeName);
    };
    const auto file = import({
        parameterRecord(owner(u"G"_s, u"ClusterGroup"_s), u"A"_s, value, type),
        parameterRecord(owner(u"N"_s,
                            u"Deserialized.Microsoft.FailoverClusters.PowerShell."
                            "ClusterNetwork"_s),
            u"A"_s, value, type),
        parameterRecord(owner(u"CL"_s, u"Cluster"_s), u"A"_s, value, type),
        parameterRecord(owner(u"Virtual Machine"_s, u"ClusterResourceType"_s), u"A"_s, value, type),
        parameterRecord(shell::object({}, {}, {}, { resourceRecord(u"R"_s, u"IP Address"_s) }),
            u"A"_s, value, type),
        parameterRecord(shell::text(u"Unheard of"_s), u"A"_s, value, type),
    });
    QVERIFY(objectNamed(file, ObjectClass::Group, u"G"));
    QVERIFY(objectNamed(file, ObjectClass::Network, u"N"));
    QVERIFY(objectNamed(file, ObjectClass::Cluster, u"CL"));
    QVERIFY(objectNamed(file, ObjectClass::ResourceType, u"Virtual Machine"));
    QVERIFY(objectNamed(file, ObjectClass::Resource, u"R"));
    QVERIFY(objectNamed(file, ObjectClass::Resource, u"Unheard of"));
    for (const ClusterObject &object : file->cluster.objects)
        QVERIFY2(object.list(Scope::Private).find(u"A"), qPrintable(object.name));
}

void TestShellParameters::belongToResourcesNamedLikeTheirType()
{
    const auto classOf = [](const QVector<ShellRecord> &records, QStringView name) {
        const auto file = import(records);
        return objectNamed(file, ObjectClass::Resource, name) != nullptr
            ? ObjectClass::Resource
            : ObjectClass::ResourceType;
    };
    const auto parameter = [](const QString &owner, const QString &name) {
        return parameterRecord(shell::text(owner), name, shell::text(u"x"_s), shell::integer(3));
    };
    const ShellRecord ofType = parameter(u"Virtual Machine"_s, u"MigrationNetworkOrder"_s);
    const ShellRecord witness = parameter(u"Cloud Witness"_s, u"AccountName"_s);
    const ShellRecord unknown = parameter(u"Virtual Machine"_s, u"Acme"_s);
    const ShellRecord other = parameter(u"Disk 1"_s, u"Acme"_s);
    QCOMPARE(classOf({ ofType }, u"Virtual Machine"), ObjectClass::ResourceType);
    QCOMPARE(classOf({ ofType, other }, u"Virtual Machine"), ObjectClass::ResourceType);
    QCOMPARE(classOf({ witness }, u"Cloud Witness"), ObjectClass::Resource);
    QCOMPARE(classOf({ unknown }, u"Virtual Machine"), ObjectClass::ResourceType);
    QCOMPARE(classOf({ unknown, other }, u"Virtual Machine"), ObjectClass::Resource);
    QCOMPARE(classOf({ unknown, resourceRecord(u"Virtual Machine"_s, u"Virtual Machine"_s) },
                 u"Virtual Machine"),
        ObjectClass::Resource);
}

void TestShellParameters::cutNames()
{
    // A property must not get a name that is not its own; an object is known by its id as well.
    ShellRecord property
        = parameterRecord(shell::text(u"IP"_s), {}, shell::integer(1), shell::integer(2));
    property.members[1].value = shell::cut(u"Enable"_s);
    ShellRecord resource = resourceRecord({}, u"IP Address"_s);
    resource.members[0].value = shell::cut(u"A very long"_s);
    const auto file = import({ property, resource });
    const ClusterObject *object = objectNamed(file, ObjectClass::Resource, u"A very long");
    QVERIFY(object);
    QCOMPARE(object->id, u"id of "_s);
    QCOMPARE(file->cluster.objects.size(), 1);
    QVERIFY(isNoted(file, u"does not say whose it is or what it is called", u"10"));
}

void TestShellParameters::areKeptWhenToldTwice()
{
    const auto value = [](quint64 number) {
        return parameterRecord(
            shell::text(u"IP"_s), u"EnableDhcp"_s, shell::integer(number), shell::integer(2));
    };
    ShellImport importer;
    importer.add(value(0));
    importer.add(value(1));
    QCOMPARE(importer.taken(), 2);
    const auto file = importer.finish(u"json"_s, u"JSON"_s);
    QVERIFY(file);
    // How two values become one is the merger's; none of them may be lost before.
    qsizetype values = 0;
    for (const Property &property : file->cluster.objects.first().list(Scope::Private).properties)
        values += property.isDisputed() ? property.extras->claims.size() : 1;
    QCOMPARE(values, 2);
}

void TestShellParameters::areLeftOutWhenTheyAreNobodys()
{
    ShellImport importer;
    importer.add(parameterRecord({}, u"EnableDhcp"_s, shell::integer(1), shell::integer(2)));
    importer.add(parameterRecord(shell::text(u"IP"_s), {}, shell::integer(1), shell::integer(2)));
    for (const QString &missing : { u"ClusterObject"_s, u"Name"_s, u"Value"_s }) {
        ShellRecord part = parameterRecord(
            shell::text(u"IP"_s), u"EnableDhcp"_s, shell::integer(1), shell::integer(2));
        part.members.removeIf([&missing](const ShellMember &member) { return member.name == missing; });
        importer.add(part);
    }
    QCOMPARE(importer.taken(), 0);
    QVERIFY(!importer.finish(u"json"_s, u"JSON"_s));

    // An id alone says whose it is.
    const auto file = import({ parameterRecord(shell::object({}, u"id of IP"_s, u"ClusterResource"_s),
                                   u"EnableDhcp"_s, shell::integer(1), shell::integer(2)),
        resourceRecord(u"IP"_s, u"IP Address"_s) });
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 1);
    QVERIFY(file->cluster.objects.first().list(Scope::Private).find(u"EnableDhcp") != nullptr);
}

QTEST_GUILESS_MAIN(TestShellParameters)
#include "tst_shell_parameters.moc"
