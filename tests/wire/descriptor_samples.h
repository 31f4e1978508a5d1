// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Security descriptors that several tests look at.
#pragma once

#include <QByteArray>

namespace clusprop::test {

/// MS-DTYP 2.5.1.4: "O:BAG:BAD:P(A;CIOI;GRGX;;;BU)(A;CIOI;GA;;;BA)(A;CIOI;GA;;;SY)(A;CIOI;GA;;;CO)
/// S:P(AU;FA;GR;;;WD)". SACL at 0x14, DACL at 0x30, owner at 0x90, group at 0xa0.
inline QByteArray documentedDescriptor()
{
    return QByteArray::fromHex("010014b0 90000000 a0000000 14000000 30000000 02001c00 01000000"
                               "02801400 00000080 01010000 00000001 00000000 02006000 04000000"
                               "00031800 000000a0 01020000 00000005 20000000 21020000"
                               "00031800 00000010 01020000 00000005 20000000 20020000"
                               "00031400 00000010 01010000 00000005 12000000"
                               "00031400 00000010 01010000 00000003 00000000"
                               "01020000 00000005 20000000 20020000"
                               "01020000 00000005 20000000 20020000");
}

/// The owner SYSTEM, no group, a DACL with one entry for an object type, one of type 0x7f, and one
/// with a condition.
inline QByteArray unusualDescriptor()
{
    const QByteArray system = QByteArray::fromHex("01010000 00000005 12000000");
    const QByteArray guid = QByteArray::fromHex("00112233445566778899aabbccddeeff");
    const QByteArray object
        = QByteArray::fromHex("05003800 00010000 03000000") + guid + guid + system;
    const QByteArray unknown = QByteArray::fromHex("7f000800 deadbeef");
    const QByteArray condition = QByteArray::fromHex("09001c00 03000000") + system
        + QByteArray::fromHex("61727478 00000000");
    const QByteArray entries = object + unknown + condition;
    return QByteArray::fromHex("01000480 14000000 00000000 00000000 20000000") + system
        + QByteArray::fromHex("04006400 03000000") + entries;
}

/// What a cluster's own list looks like: Administrators and SYSTEM with all cluster access, a
/// domain's group with read access.
inline QByteArray clusterDescriptor()
{
    return QByteArray::fromHex("01000480 14000000 24000000 00000000 34000000"
                               "01020000 00000005 20000000 20020000"
                               "01020000 00000005 20000000 20020000"
                               "02005800 03000000"
                               "00001800 03000000 01020000 00000005 20000000 20020000"
                               "00001400 03000000 01010000 00000005 12000000"
                               "00002400 01000000 01050000 00000005 15000000 01000000 02000000"
                               "03000000 01020000");
}

} // namespace clusprop::test
