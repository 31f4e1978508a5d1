// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/control_codes.h"

#include <QSet>
#include <QTest>

using namespace clusprop::wire;

namespace {

constexpr std::array objects{ ControlObject::Cluster, ControlObject::Node, ControlObject::Group,
    ControlObject::Resource, ControlObject::ResourceType, ControlObject::Network,
    ControlObject::NetworkInterface };
constexpr std::array prefixes{ "CLUSCTL_CLUSTER_", "CLUSCTL_NODE_", "CLUSCTL_GROUP_",
    "CLUSCTL_RESOURCE_", "CLUSCTL_RESOURCE_TYPE_", "CLUSCTL_NETWORK_", "CLUSCTL_NETINTERFACE_" };

struct PropertyCodes
{
    const char *function;
    Flow flow;
    std::array<quint32, objects.size()> codes; ///< in the order of `objects`
};

constexpr std::array propertyCodes{
    PropertyCodes{ "GET_COMMON_PROPERTIES", Flow::Out,
        { 0x07000059, 0x04000059, 0x03000059, 0x01000059, 0x02000059, 0x05000059, 0x06000059 } },
    PropertyCodes{ "GET_RO_COMMON_PROPERTIES", Flow::Out,
        { 0x07000055, 0x04000055, 0x03000055, 0x01000055, 0x02000055, 0x05000055, 0x06000055 } },
    PropertyCodes{ "SET_COMMON_PROPERTIES", Flow::In,
        { 0x0740005e, 0x0440005e, 0x0340005e, 0x0140005e, 0x0240005e, 0x0540005e, 0x0640005e } },
    PropertyCodes{ "VALIDATE_COMMON_PROPERTIES", Flow::In,
        { 0x07000061, 0x04000061, 0x03000061, 0x01000061, 0x02000061, 0x05000061, 0x06000061 } },
    PropertyCodes{ "GET_PRIVATE_PROPERTIES", Flow::Out,
        { 0x07000081, 0x04000081, 0x03000081, 0x01000081, 0x02000081, 0x05000081, 0x06000081 } },
    PropertyCodes{ "GET_RO_PRIVATE_PROPERTIES", Flow::Out,
        { 0x0700007d, 0x0400007d, 0x0300007d, 0x0100007d, 0x0200007d, 0x0500007d, 0x0600007d } },
    PropertyCodes{ "SET_PRIVATE_PROPERTIES", Flow::In,
        { 0x07400086, 0x04400086, 0x03400086, 0x01400086, 0x02400086, 0x05400086, 0x06400086 } },
    PropertyCodes{ "VALIDATE_PRIVATE_PROPERTIES", Flow::In,
        { 0x07000089, 0x04000089, 0x03000089, 0x01000089, 0x02000089, 0x05000089, 0x06000089 } },
    PropertyCodes{ "GET_COMMON_PROPERTY_FMTS", Flow::Out,
        { 0x07000065, 0x04000065, 0x03000065, 0x01000065, 0x02000065, 0x05000065, 0x06000065 } },
    PropertyCodes{ "GET_PRIVATE_PROPERTY_FMTS", Flow::Out,
        { 0x0700008d, 0x0400008d, 0x0300008d, 0x0100008d, 0x0200008d, 0x0500008d, 0x0600008d } },
    PropertyCodes{ "ENUM_COMMON_PROPERTIES", Flow::Out,
        { 0x07000051, 0x04000051, 0x03000051, 0x01000051, 0x02000051, 0x05000051, 0x06000051 } },
    PropertyCodes{ "ENUM_PRIVATE_PROPERTIES", Flow::Out,
        { 0x07000079, 0x04000079, 0x03000079, 0x01000079, 0x02000079, 0x05000079, 0x06000079 } },
};

struct FurtherCode
{
    quint32 code;
    ControlObject object;
    const char *name;
    Flow flow;
};

constexpr auto resource = ControlObject::Resource;
constexpr auto type = ControlObject::ResourceType;
constexpr auto cluster = ControlObject::Cluster;
constexpr auto groupSet = ControlObject::GroupSet;
constexpr auto rule = ControlObject::AffinityRule;

constexpr std::array furtherCodes{
    FurtherCode{ 0x08000059, groupSet, "CLUSCTL_GROUPSET_GET_COMMON_PROPERTIES", Flow::Out },
    FurtherCode{ 0x08000055, groupSet, "CLUSCTL_GROUPSET_GET_RO_COMMON_PROPERTIES", Flow::Out },
    FurtherCode{ 0x0840005e, groupSet, "CLUSCTL_GROUPSET_SET_COMMON_PROPERTIES", Flow::In },
    FurtherCode{ 0x09000059, rule, "CLUSCTL_AFFINITYRULE_GET_COMMON_PROPERTIES", Flow::Out },
    FurtherCode{ 0x09000055, rule, "CLUSCTL_AFFINITYRULE_GET_RO_COMMON_PROPERTIES", Flow::Out },
    FurtherCode{ 0x0940005e, rule, "CLUSCTL_AFFINITYRULE_SET_COMMON_PROPERTIES", Flow::In },
    FurtherCode{
        0x02000069, type, "CLUSCTL_RESOURCE_TYPE_GET_COMMON_RESOURCE_PROPERTY_FMTS", Flow::Out },
    FurtherCode{
        0x02000091, type, "CLUSCTL_RESOURCE_TYPE_GET_PRIVATE_RESOURCE_PROPERTY_FMTS", Flow::Out },
    FurtherCode{ 0x01000191, resource, "CLUSCTL_RESOURCE_STORAGE_GET_DISK_INFO", Flow::Out },
    FurtherCode{ 0x010001f1, resource, "CLUSCTL_RESOURCE_STORAGE_GET_DISK_INFO_EX", Flow::Out },
    FurtherCode{ 0x010001f9, resource, "CLUSCTL_RESOURCE_STORAGE_GET_DISK_INFO_EX2", Flow::Out },
    FurtherCode{ 0x02000195, type, "CLUSCTL_RESOURCE_TYPE_STORAGE_GET_AVAILABLE_DISKS", Flow::Out },
    FurtherCode{
        0x020001f5, type, "CLUSCTL_RESOURCE_TYPE_STORAGE_GET_AVAILABLE_DISKS_EX", Flow::Out },
    FurtherCode{
        0x02001fe1, type, "CLUSCTL_RESOURCE_TYPE_STORAGE_GET_AVAILABLE_DISKS_EX2_INT", Flow::Out },
    FurtherCode{ 0x01000011, resource, "CLUSCTL_RESOURCE_GET_REQUIRED_DEPENDENCIES", Flow::Out },
    FurtherCode{ 0x02000011, type, "CLUSCTL_RESOURCE_TYPE_GET_REQUIRED_DEPENDENCIES", Flow::Out },
    FurtherCode{ 0x0100000d, resource, "CLUSCTL_RESOURCE_GET_CLASS_INFO", Flow::Out },
    FurtherCode{ 0x0200000d, type, "CLUSCTL_RESOURCE_TYPE_GET_CLASS_INFO", Flow::Out },
    FurtherCode{
        0x01000225, resource, "CLUSCTL_RESOURCE_STORAGE_GET_SHARED_VOLUME_INFO", Flow::Out },
    FurtherCode{
        0x014002a2, resource, "CLUSCTL_RESOURCE_STORAGE_GET_SHARED_VOLUME_STATES", Flow::Out },
    FurtherCode{ 0x0100029d, resource, "CLUSCTL_RESOURCE_STORAGE_GET_SHARED_VOLUME_PARTITION_NAMES",
        Flow::Out },
    FurtherCode{ 0x010002a5, resource, "CLUSCTL_RESOURCE_STORAGE_IS_SHARED_VOLUME", Flow::Out },
    FurtherCode{ 0x0140029a, resource, "CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE", Flow::In },
    FurtherCode{ 0x01400296, resource, "CLUSCTL_RESOURCE_SET_CSV_MAINTENANCE_MODE", Flow::In },
    FurtherCode{ 0x014001e6, resource, "CLUSCTL_RESOURCE_SET_MAINTENANCE_MODE", Flow::In },
    FurtherCode{ 0x010001e1, resource, "CLUSCTL_RESOURCE_QUERY_MAINTENANCE_MODE", Flow::Out },
    FurtherCode{
        0x0140028a, resource, "CLUSCTL_RESOURCE_ENABLE_SHARED_VOLUME_DIRECTIO", Flow::InOut },
    FurtherCode{
        0x0140028e, resource, "CLUSCTL_RESOURCE_DISABLE_SHARED_VOLUME_DIRECTIO", Flow::InOut },
    FurtherCode{ 0x01000211, resource, "CLUSCTL_RESOURCE_STORAGE_GET_MOUNTPOINTS", Flow::InOut },
    FurtherCode{ 0x01000219, resource, "CLUSCTL_RESOURCE_STORAGE_GET_DIRTY", Flow::Out },
    FurtherCode{ 0x07000291, cluster, "CLUSCTL_CLUSTER_GET_SHARED_VOLUME_ID", Flow::InOut },
};

} // namespace

class TestControlCodes : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void rowsAgreeWithTheBitsOfTheirCode();
    void hasNoOtherRows();
    void unknownCodes();
    void youngObjectsLackPrivateProperties();
};

void TestControlCodes::numbers_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<ControlObject>("object");
    QTest::addColumn<Flow>("flow");
    for (const PropertyCodes &row : propertyCodes) {
        for (std::size_t index = 0; index < objects.size(); ++index)
            QTest::newRow((QByteArray(prefixes[index]) + row.function).constData())
                << row.codes[index] << objects[index] << row.flow;
    }
    for (const FurtherCode &row : furtherCodes)
        QTest::newRow(row.name) << row.code << row.object << row.flow;
}

void TestControlCodes::numbers()
{
    QFETCH(quint32, code);
    QFETCH(ControlObject, object);
    QFETCH(Flow, flow);
    const ControlCodeRow *row = findControlCode(code);
    QVERIFY(row);
    QCOMPARE(row->code, code);
    QCOMPARE(row->object, object);
    QCOMPARE(row->flow, flow);
    QCOMPARE(controlCodeName(*row), std::string(QTest::currentDataTag()));
    QCOMPARE(findControlCode(object, row->function), row);
    QVERIFY(!row->buffer.empty());
}

void TestControlCodes::rowsAgreeWithTheBitsOfTheirCode()
{
    for (const ControlCodeRow &row : controlCodeRows()) {
        const std::string name = controlCodeName(row);
        QVERIFY2(row.code >> 24U == static_cast<quint32>(row.object), name.c_str());
        const bool modifies = (row.code >> 22U & 1U) != 0;
        const bool setsSomething = row.function.substr(0, 4) == "SET_";
        if (setsSomething)
            QVERIFY2(modifies && row.flow == Flow::In, name.c_str());
        if (row.function.substr(0, 9) == "VALIDATE_")
            QVERIFY2(!modifies && row.flow == Flow::In, name.c_str());
    }
}

void TestControlCodes::hasNoOtherRows()
{
    QCOMPARE(controlCodeRows().size(), propertyCodes.size() * objects.size() + furtherCodes.size());
    QSet<quint32> codes;
    QSet<QByteArray> names;
    for (const ControlCodeRow &row : controlCodeRows()) {
        codes.insert(row.code);
        names.insert(QByteArray::fromStdString(controlCodeName(row)));
    }
    QCOMPARE(static_cast<std::size_t>(codes.size()), controlCodeRows().size());
    QCOMPARE(static_cast<std::size_t>(names.size()), controlCodeRows().size());
}

void TestControlCodes::unknownCodes()
{
    for (const quint32 code : { 0U, 0x59U, 0x0100005eU, 0x00400296U, 0x0a000059U, 0xFFFFFFFFU })
        QVERIFY2(!findControlCode(code), qPrintable(QString::number(code, 16)));
    QVERIFY(!findControlCode(ControlObject::Cluster, ""));
    QVERIFY(!findControlCode(ControlObject::Cluster, "get_common_properties"));
    QVERIFY(!findControlCode(ControlObject::Group, "STORAGE_GET_DISK_INFO"));
}

void TestControlCodes::youngObjectsLackPrivateProperties()
{
    for (const ControlObject object : { ControlObject::GroupSet, ControlObject::AffinityRule }) {
        for (const PropertyCodes &row : propertyCodes) {
            const QByteArray function(row.function);
            const bool present = function == "GET_COMMON_PROPERTIES"
                || function == "GET_RO_COMMON_PROPERTIES" || function == "SET_COMMON_PROPERTIES";
            QCOMPARE(findControlCode(object, row.function) != nullptr, present);
        }
    }
}

QTEST_GUILESS_MAIN(TestControlCodes)
#include "tst_control_codes.moc"
