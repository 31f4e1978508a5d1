// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What there may be a lot of in a file of each format.
#pragma once

#include "tests/opening/grown_files.h"

namespace clusprop::grown {

using namespace Qt::Literals::StringLiterals;

using MakeFile = QByteArray (*)(int count);

struct FileRow
{
    const char *title;
    int count;
    MakeFile make;
};

inline constexpr FileRow fileRows[] = {
    { "list: names that nobody knows", 1500, [](int n) { return propertyList({ n }); } },
    { "list: one name over and over", 1500,
        [](int n) {
            return propertyList({ n, 1, u"Name"_s });
        } },
    { "list: values of one property", 4000,
        [](int n) {
            return propertyList({ 1, n });
        } },
    { "list: one long name", 50000,
        [](int n) {
            return propertyList({ 1, 1, QString(n, u'n') });
        } },
    { "list: oddities", 1500,
        [](int n) {
            return propertyList({ n, 1, u"N%1"_s, 'x' });
        } },
    { "list: strings of one value", 4000, [](int n) { return stringList(n); } },
    { "value list", 4000, [](int n) { return valueList(n); } },
    { "registry: values", 1500,
        [](int n) {
            return registryExport("[HKEY_LOCAL_MACHINE\\Cluster]\r\n"
                + repeated(n, "\"Value%1\"=dword:00000001\r\n"));
        } },
    { "registry: one value over and over", 1500,
        [](int n) {
            return registryExport(
                "[HKEY_LOCAL_MACHINE\\Cluster]\r\n" + repeated(n, "\"Value\"=dword:00000001\r\n"));
        } },
    { "registry: keys of objects", 1500,
        [](int n) {
            return registryExport(repeated(
                n, "[HKEY_LOCAL_MACHINE\\Cluster\\Groups\\%1]\r\n\"Name\"=\"Group %1\"\r\n"));
        } },
    { "registry: one key over and over", 1500,
        [](int n) {
            return registryExport(
                repeated(n, "[HKEY_LOCAL_MACHINE\\Cluster\\Groups\\1]\r\n\"Name\"=\"Group\"\r\n"));
        } },
    { "registry: resources with parameters", 700,
        [](int n) {
            return registryExport(repeated(n,
                "[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\%1]\r\n\"Name\"=\"Disk "
                "%1\"\r\n\"Type\"=\"Physical "
                "Disk\"\r\n[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\%1\\Parameters]"
                "\r\n\"DiskPath\"=\"x\"\r\n"));
        } },
    { "registry: resources of a group", 700,
        [](int n) {
            return registryExport(repeated(n,
                                      "[HKEY_LOCAL_MACHINE\\Cluster\\Resources\\%1]\r\n\"Name\"="
                                      "\"Disk %1\"\r\n\"Type\"=\"Physical Disk\"\r\n")
                + "[HKEY_LOCAL_MACHINE\\Cluster\\Groups\\1]\r\n\"Name\"=\"G\"\r\n\"Contains\"=hex("
                  "7):"
                + repeated(n, "30,00,30,00,30,00,30,00,30,00,30,00,00,00,") + "00,00\r\n");
        } },
    { "registry: keys that nobody knows", 1500,
        [](int n) {
            return registryExport(
                repeated(n, "[HKEY_LOCAL_MACHINE\\Cluster\\Other\\%1]\r\n\"Name\"=\"x\"\r\n"));
        } },
    { "registry: lines that are none", 1500,
        [](int n) { return registryExport(repeated(n, "what is this\r\n")); } },
    { "registry: lines of one value", 4000,
        [](int n) {
            return registryExport("[HKEY_LOCAL_MACHINE\\Cluster]\r\n\"Value\"=hex:00"
                + repeated(n, ",\\\r\n  00,01,02") + "\r\n");
        } },
    { "registry: one long name", 50000,
        [](int n) {
            return registryExport(
                "[HKEY_LOCAL_MACHINE\\Cluster]\r\n\"" + QByteArray(n, 'n') + "\"=\"x\"\r\n");
        } },
    { "registry: one long text", 50000,
        [](int n) {
            return registryExport(
                "[HKEY_LOCAL_MACHINE\\Cluster]\r\n\"n\"=\"" + QByteArray(n, 'n') + "\"\r\n");
        } },
    { "hive: values", 1500, [](int n) { return hive(n, 0); } },
    { "hive: keys", 1500, [](int n) { return hive(0, n); } },
    { "CLIXML: objects", 700,
        [](int n) {
            return clixml(repeated(
                n, clixmlObject("ClusterGroup", "<S N=\"Name\">Group %1</S><S N=\"Id\">%1</S>")));
        } },
    { "CLIXML: members", 1500,
        [](int n) {
            return clixml(repeated(1,
                clixmlObject("ClusterGroup",
                    "<S N=\"Name\">x</S><S N=\"Id\">1</S>"
                        + repeated(n, "<S N=\"Member%1\">text</S>"))));
        } },
    { "CLIXML: one member over and over", 1500,
        [](int n) {
            return clixml(repeated(1,
                clixmlObject("ClusterGroup",
                    "<S N=\"Name\">x</S><S N=\"Id\">1</S>"
                        + repeated(n, "<S N=\"Name\">text</S>"))));
        } },
    { "CLIXML: parameters", 700,
        [](int n) {
            return clixml(repeated(n,
                clixmlObject("ClusterParameter",
                    "<S N=\"ClusterObject\">Disk</S><S N=\"Name\">Parameter %1</S><S "
                    "N=\"Value\">x</S>")));
        } },
    { "CLIXML: resources of a type", 700,
        [](int n) {
            return clixml(repeated(n,
                clixmlObject("ClusterResource",
                    "<S N=\"Name\">Disk %1</S><S N=\"OwnerGroup\">Group %1</S><S "
                    "N=\"ResourceType\">Physical Disk</S>")));
        } },
    { "CLIXML: references", 1500,
        [](int n) {
            return clixml("<Obj RefId=\"0\"><TN "
                          "RefId=\"0\"><T>Microsoft.FailoverClusters.PowerShell.ClusterGroup</T></"
                          "TN><Props><S N=\"Name\">x</S></Props></Obj>"
                + repeated(n, "<Ref RefId=\"0\"/>\n"));
        } },
    { "CLIXML: strings", 1500,
        [](int n) {
            return clixml(repeated(1,
                clixmlObject("ClusterGroup",
                    "<S N=\"Name\">x</S><Obj N=\"AntiAffinityClassNames\" RefId=\"9\"><LST>"
                        + repeated(n, "<S>s%1</S>") + "</LST></Obj>")));
        } },
    { "CLIXML: one long text", 50000,
        [](int n) {
            return clixml(repeated(
                1, clixmlObject("ClusterGroup", "<S N=\"Name\">" + QByteArray(n, 'x') + "</S>")));
        } },
    { "JSON: objects", 1000,
        [](int n) {
            return "["
                + repeated(n,
                    R"({"Name":"Group %1","Id":"%1","GroupType":1,"OwnerNode":{"Name":"HV1"}})",
                    ",")
                + "]";
        } },
    { "JSON: parameters", 1000,
        [](int n) {
            return "["
                + repeated(
                    n, R"({"ClusterObject":"Disk","Name":"Parameter %1","Value":"text"})", ",")
                + "]";
        } },
    { "JSON: objects with parameters", 1000,
        [](int n) {
            return "["
                + repeated(
                    n, R"({"ClusterObject":"Disk %1","Name":"DiskPath","Value":"text"})", ",")
                + "]";
        } },
    { "JSON: members", 1500,
        [](int n) {
            return R"([{"Name":"G","GroupType":1,"OwnerNode":"x")" + repeated(n, R"(,"Member%1":1)")
                + "}]";
        } },
    { "JSON: one member over and over", 1500,
        [](int n) {
            return R"([{"Name":"G","GroupType":1,"OwnerNode":"x")" + repeated(n, R"(,"Member":1)")
                + "}]";
        } },
    { "JSON: one long text", 50000,
        [](int n) {
            return R"([{"Name":"G","GroupType":1,"OwnerNode":"x","Description":")"
                + QByteArray(n, 'x') + R"("}])";
        } },
    { "CSV: parameters", 1000,
        [](int n) {
            return "\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\",\"Value\"\r\n"
                + repeated(n, "\"Disk\",\"Parameter %1\",\"False\",\"String\",\"text\"\r\n");
        } },
    { "CSV: objects", 1000,
        [](int n) {
            return "\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\",\"Value\"\r\n"
                + repeated(n, "\"Disk %1\",\"Text\",\"False\",\"String\",\"text\"\r\n");
        } },
    { "CSV: lines that are too short", 1000,
        [](int n) {
            return "\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\","
                   "\"Value\"\r\n\"Disk\",\"Text\",\"False\",\"String\",\"text\"\r\n"
                + repeated(n, "\"Disk %1\"\r\n");
        } },
    { "CSV: one long text", 50000,
        [](int n) {
            return "\"ClusterObject\",\"Name\",\"IsReadOnly\",\"ParameterType\","
                   "\"Value\"\r\n\"Disk\",\"Text\",\"False\",\"String\",\""
                + QByteArray(n, 'x') + "\"\r\n";
        } },
    { "text: objects", 1000,
        [](int n) {
            return repeated(n,
                "\r\nCluster        : C\r\nIsCoreGroup    : False\r\nOwnerNode      : HV1\r\nState "
                "         : Online\r\nName           : Group %1\r\nGroupType      : "
                "Cluster\r\nPriority       : 3000\r\nId             : %1\r\n");
        } },
    { "text: members", 1500,
        [](int n) {
            return "\r\nCluster        : C\r\nIsCoreGroup    : False\r\nOwnerNode      : "
                   "HV1\r\nName           : G\r\nGroupType      : Cluster\r\n"
                + repeated(n, "Member%1   : 1\r\n");
        } },
    { "text: lines of one value", 1500,
        [](int n) {
            return "\r\nCluster        : C\r\nIsCoreGroup    : False\r\nOwnerNode      : "
                   "HV1\r\nName           : G\r\nGroupType      : Cluster\r\nDescription    : x\r\n"
                + repeated(n, "                 more %1\r\n");
        } },
    { "text: table of parameters", 1000,
        [](int n) {
            return "\r\nObject       Name             Value   Type\r\n------       ----            "
                   " -----   ----\r\n"
                + repeated(n, "Disk         Parameter %1 text    String\r\n");
        } },
    { "snapshot: properties", 1500,
        [](int n) {
            return snapshot(
                repeated(n, R"({"name":"Property %1","format":"UInt32","value":1})", ","));
        } },
    { "snapshot: one property over and over", 1500,
        [](int n) {
            return snapshot(repeated(n, R"({"name":"Property","format":"UInt32","value":1})", ","));
        } },
    { "snapshot: strings", 4000,
        [](int n) {
            return snapshot(R"({"name":"S","format":"StringCollection","value":[)"
                + repeated(n, R"("s%1")", ",") + "]}");
        } },
    { "snapshot: groups", 700,
        [](int n) {
            return snapshot({},
                R"(,"groups":[)"
                    + repeated(n,
                        R"({"kind":"Group","id":"%1","name":"Group %1","common":[{"name":"Priority","format":"UInt32","value":9999}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: groups of one name", 700,
        [](int n) {
            return snapshot({},
                R"(,"groups":[)"
                    + repeated(n,
                        R"({"kind":"Group","id":"%1","name":"Group","common":[{"name":"Priority","format":"UInt32","value":9999}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: resources", 700,
        [](int n) {
            return snapshot({},
                R"(,"resources":[)"
                    + repeated(n,
                        R"({"kind":"Resource","id":"%1","name":"Disk %1","type":"Physical Disk","group":"g","common":[{"name":"Name","format":"String","value":"Disk %1"}],"private":[{"name":"DiskPath","format":"String","value":"x"}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: networks", 700,
        [](int n) {
            return snapshot({},
                R"(,"networks":[)"
                    + repeated(n,
                        R"({"kind":"Network","id":"%1","name":"Network %1","common":[{"name":"Role","format":"UInt32","value":3},{"name":"Metric","format":"UInt32","value":100},{"name":"Address","format":"String","value":"10.0.0.0"}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: nodes", 700,
        [](int n) {
            return snapshot({},
                R"(,"nodes":[)"
                    + repeated(n,
                        R"({"kind":"Node","id":"%1","name":"HV%1","common":[{"name":"NodeWeight","format":"UInt32","value":7},{"name":"BuildNumber","format":"UInt32","value":1%1}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: volumes", 700,
        [](int n) {
            return snapshot({},
                R"(,"sharedVolumes":[)"
                    + repeated(n,
                        R"({"resource":"%1","name":"Cluster Disk %1","ownerNode":"HV1","friendlyName":"C:\\ClusterStorage\\Volume%1","backupState":1,"nodes":[{"node":"HV1","stateInfo":"Direct"}]})",
                        ",")
                    + "]");
        } },
    { "snapshot: states of one volume", 700,
        [](int n) {
            return snapshot({},
                R"(,"sharedVolumes":[{"resource":"1","name":"Cluster Disk","ownerNode":"HV1","friendlyName":"C:\\ClusterStorage\\Volume1","backupState":1,"nodes":[)"
                    + repeated(n, R"({"node":"HV%1","stateInfo":"Direct"})", ",") + "]}]");
        } },
};

} // namespace clusprop::grown
