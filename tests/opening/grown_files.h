// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Files of any size that have one thing many times, in every format.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <bit>

namespace clusprop::grown {

/// `entry` so many times with commas of `between`; "%1" in it becomes a number of six digits.
inline QByteArray repeated(int count, const QByteArray &entry, const QByteArray &between = {})
{
    QByteArray bytes;
    for (int number = 0; number < count; ++number) {
        QByteArray one = entry;
        one.replace("%1", QByteArray::number(number).rightJustified(6, '0'));
        bytes += number == 0 ? one : between + one;
    }
    return bytes;
}

template<typename Number> void put(QByteArray &bytes, Number number)
{
    bytes.append(
        reinterpret_cast<const char *>(&number), sizeof number); // little-endian, as the tests run
}

inline QByteArray utf16(const QString &text)
{
    return { reinterpret_cast<const char *>(text.utf16()), text.size() * 2 };
}

// Property lists: syntax words of names and values, their lengths, and end marks.

inline void putEntry(
    QByteArray &list, quint32 syntax, const QByteArray &payload, char padding = '\0')
{
    put(list, syntax);
    put(list, static_cast<quint32>(payload.size()));
    list += payload + QByteArray((4 - payload.size() % 4) % 4, padding);
}

inline void putName(QByteArray &list, const QString &name, char padding = '\0')
{
    putEntry(list, 0x00040003, utf16(name + QChar()), padding);
}

inline QByteArray dword(quint32 number)
{
    QByteArray bytes;
    put(bytes, number);
    return bytes;
}

struct ListShape
{
    int properties = 1;
    int values = 1; ///< of each
    QString name = QStringLiteral("Name%1");
    char padding = '\0'; ///< behind names
};

inline QByteArray propertyList(const ListShape &shape)
{
    QByteArray list = dword(static_cast<quint32>(shape.properties));
    for (int number = 0; number < shape.properties; ++number) {
        QString name = shape.name;
        putName(list, name.replace(QStringLiteral("%1"), QString::number(100000 + number)),
            shape.padding);
        for (int value = 0; value < shape.values; ++value)
            putEntry(list, 0x00010002, dword(1));
        put(list, quint32{ 0 });
    }
    put(list, quint32{ 0 });
    return list;
}

inline QByteArray stringList(int strings)
{
    QString joined;
    for (int number = 0; number < strings; ++number)
        joined += QStringLiteral("s%1").arg(number) + QChar();
    QByteArray list = dword(1);
    putName(list, QStringLiteral("Strings"));
    putEntry(list, 0x00010005, utf16(joined + QChar()));
    put(list, quint64{ 0 });
    return list;
}

inline QByteArray valueList(int values)
{
    QByteArray list;
    for (int number = 0; number < values; ++number)
        putEntry(list, 0x00010002, dword(static_cast<quint32>(number)));
    put(list, quint32{ 0 });
    return list;
}

// Registry exports

inline QByteArray registryExport(const QByteArray &rest)
{
    return "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\Cluster]\r\n"
           "\"ClusterName\"=\"C\"\r\n[HKEY_LOCAL_MACHINE\\Cluster\\Resources]\r\n"
           "[HKEY_LOCAL_MACHINE\\Cluster\\Groups]\r\n"
        + rest;
}

/// A hive in one bin: the key Cluster with Groups and Resources, which have so many keys of so many
/// values each. Layout: the REGF format description of the libregf project.
class Hive
{
public:
    Hive()
    {
        m_security = add(QByteArray("sk\0\0", 4) + QByteArray(8, '\0') + dword(1) + dword(20)
            + QByteArray::fromHex("0100048014000000000000000000000000000000"));
        QByteArray toItself = dword(m_security) + dword(m_security);
        m_cells.replace(m_security - binHeader + 8, toItself.size(), toItself);
    }

    [[nodiscard]] quint32 text(const QByteArray &name, const QString &text)
    {
        const QByteArray data = utf16(text + QChar());
        const quint32 at = add(data);
        return value(name, static_cast<quint32>(data.size()), at, 1);
    }
    [[nodiscard]] quint32 number(const QByteArray &name, quint32 number)
    {
        return value(name, 0x80000004, number, 4);
    }

    [[nodiscard]] quint32 key(const QByteArray &name, const QVector<quint32> &values,
        const QVector<quint32> &keys, bool isRoot = false)
    {
        const quint32 keysAt = keys.isEmpty() ? nothing : listOf(keys);
        QByteArray offsets;
        for (const quint32 offset : values)
            put(offsets, offset);
        const quint32 valuesAt = values.isEmpty() ? nothing : add(offsets);
        QByteArray body = "nk";
        put(body, static_cast<quint16>(isRoot ? 0x2C : 0x20));
        body += QByteArray(16, '\0'); // time, unused, parent
        for (const quint32 word : { static_cast<quint32>(keys.size()), 0U, keysAt, nothing,
                 static_cast<quint32>(values.size()), valuesAt, m_security, nothing, 64U, 0U, 64U,
                 1024U, 0U })
            put(body, word);
        put(body, static_cast<quint32>(name.size())); // and the length of a class name, which is 0
        return add(body + name);
    }

    [[nodiscard]] QByteArray bytes(quint32 root) const
    {
        constexpr qsizetype page = 0x1000;
        const qsizetype size = (binHeader + m_cells.size() + 8 + page - 1) / page * page;
        QByteArray bin = "hbin" + dword(0) + dword(static_cast<quint32>(size))
            + QByteArray(20, '\0') + m_cells;
        const qsizetype left = size - bin.size();
        bin += dword(static_cast<quint32>(left)) + QByteArray(left - 4, '\0');
        QByteArray header = "regf" + dword(1) + dword(1) + QByteArray(8, '\0') + dword(1) + dword(5)
            + dword(0) + dword(1) + dword(root) + dword(static_cast<quint32>(size)) + dword(1);
        header = header.leftJustified(0x1FC, '\0');
        quint32 checksum = 0;
        for (qsizetype at = 0; at < header.size(); at += 4) {
            quint32 word = 0;
            std::memcpy(&word, header.constData() + at, 4);
            checksum ^= word;
        }
        return (header + dword(checksum)).leftJustified(page, '\0') + bin;
    }

private:
    static constexpr qsizetype binHeader = 0x20;
    static constexpr quint32 nothing = 0xFFFFFFFF;

    quint32 add(const QByteArray &content)
    {
        const qsizetype offset = binHeader + m_cells.size();
        const qsizetype size = (content.size() + 4 + 7) / 8 * 8;
        m_cells += dword(static_cast<quint32>(-size)) + content.leftJustified(size - 4, '\0');
        return static_cast<quint32>(offset);
    }

    quint32 value(const QByteArray &name, quint32 length, quint32 data, quint32 type)
    {
        QByteArray body = "vk";
        put(body, static_cast<quint16>(name.size()));
        body += dword(length) + dword(data) + dword(type) + dword(1)
            + name; // 1: the name is in Latin-1
        return add(body);
    }

    quint32 listOf(const QVector<quint32> &keys)
    {
        constexpr qsizetype most = 500; // to a list, as Windows has it
        QByteArray lists;
        for (qsizetype at = 0; at < keys.size(); at += most) {
            QByteArray list = "lh";
            put(list, static_cast<quint16>(std::min(most, keys.size() - at)));
            for (const quint32 offset : keys.mid(at, most))
                list += dword(offset) + dword(0);
            put(lists, add(list));
        }
        QByteArray head = "ri";
        put(head, static_cast<quint16>(lists.size() / 4));
        return add(head + lists);
    }

    QByteArray m_cells;
    quint32 m_security = 0;
};

/// `values` of the cluster's key, and so many groups.
inline QByteArray hive(int values, int groups)
{
    Hive hive;
    QVector<quint32> groupKeys;
    for (int number = 0; number < groups; ++number) {
        const QString name = QStringLiteral("Group %1").arg(number);
        const QByteArray key = QByteArray::number(100000 + number);
        groupKeys.append(hive.key(key, { hive.text("Name", name) }, {}));
    }
    QVector<quint32> ofCluster{ hive.text("ClusterName", QStringLiteral("C")) };
    for (int number = 0; number < values; ++number)
        ofCluster.append(hive.number("Value" + QByteArray::number(100000 + number), 1));
    const quint32 groupsKey = hive.key("Groups", {}, groupKeys);
    const quint32 resources = hive.key("Resources", {}, {});
    return hive.bytes(hive.key("Cluster", ofCluster, { groupsKey, resources }, true));
}

// What PowerShell writes

inline QByteArray clixml(const QByteArray &objects)
{
    return "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n"
        + objects + "</Objs>\n";
}

inline QByteArray clixmlObject(const QByteArray &type, const QByteArray &members)
{
    return "<Obj RefId=\"%1\"><TN RefId=\"%1\"><T>Microsoft.FailoverClusters.PowerShell." + type
        + "</T><T>System.Object</T></TN><Props>" + members + "</Props></Obj>\n";
}

inline QByteArray snapshot(const QByteArray &common, const QByteArray &rest = {})
{
    return R"({"snapshot":"cluster-properties","version":1,"cluster":{"kind":"Cluster","name":"C","common":[)"
        + common + "]}" + rest + "}";
}

} // namespace clusprop::grown
