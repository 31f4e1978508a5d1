// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// An answer of the reading process that leaves nothing out.
#pragma once

#include "core/isolation/result_stream.h"

namespace clusprop {

inline QByteArray bytesOf(const OpenedFiles &opened)
{
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    encodeOpened(opened, out);
    return bytes;
}

/// Something in every member, and as small as it can be with that.
inline OpenedFiles fullResult()
{
    const Place place{ 0, 4, 8, 7, QStringLiteral("key\\\u0416") };
    const Value value{ 0x00010002, QByteArray::fromHex("01000000"), QByteArray::fromHex("ff"),
        true };
    Property property{ QStringLiteral("Name"), { value }, Knowledge::Cut, place, {} };
    property.extras.edit() = { QByteArray("n"), QByteArray("p"), QStringLiteral("cut"), {} };
    property.extras.edit().claims = { { { value }, Knowledge::Known, QStringLiteral("one"), place },
        { {}, Knowledge::Absent, QStringLiteral("two"), place } };
    ClusterObject object{ ObjectClass::Node, QStringLiteral("HV01"), QStringLiteral("1"),
        QStringLiteral("type"), QStringLiteral("g"), QStringLiteral("group"), QStringLiteral("r"),
        QStringLiteral("resource"), QStringLiteral("owner"), QStringLiteral("Up"), {}, {} };
    object.list(Scope::Private) = { { property }, false };
    object.nodeStates = { { QStringLiteral("HV02"), QStringLiteral("Direct"), 3U, 4U,
        QStringLiteral("red"), QStringLiteral("block") } };
    LoadedFile file;
    file.file = QStringLiteral("/a/list.bin");
    file.title = QStringLiteral("list.bin");
    file.files = { { file.file, 16, QByteArray(32, 'h'), 1234 } };
    file.bytes = QByteArray(16, 'b');
    file.formWord = QStringLiteral("property-list");
    file.recognised = QStringLiteral("because");
    file.codePage = QStringLiteral("1252");
    file.cluster = { QStringLiteral("CL01"), QStringLiteral("id"), QStringLiteral("2026"),
        { object },
        { { file.file, file.formWord, true, QStringLiteral("then"), QStringLiteral("so") } } };
    file.listObject = 0;
    file.listScope = Scope::Private;
    file.notes = { { wire::Errc::OddLength, 2, QStringLiteral("@0x2"), QStringLiteral("odd") } };
    file.stopped
        = LoadNote{ wire::Errc::Truncated, 3, QStringLiteral("@0x3"), QStringLiteral("cut off") };
    const LoadError error{ LoadError::Kind::Foreign, QStringLiteral("f"), QStringLiteral("w"),
        wire::Errc::TooLong, QStringLiteral("what"), QStringLiteral("todo") };
    return { { file }, { error }, { error, error }, true };
}

} // namespace clusprop
