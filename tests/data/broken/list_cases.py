# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Property lists, value lists and security descriptors that are broken in one way each."""
import struct

from cases import accepted, foreign, stopped

NAME, BINARY, DWORD, SZ, MULTI_SZ = 0x00040003, 0x00010001, 0x00010002, 0x00010003, 0x00010005
DESCRIPTOR, VALUES, LIST, WORD = 0x00010009, 0x0001000D, 0x0001000E, 0x0001000B
END = b"\0\0\0\0"
NOTHING = 0xFFFFFFFF


def number(value):
    return struct.pack("<I", value)


def entry(syntax, data, length=None, padding=b"\0"):
    declared = len(data) if length is None else length
    return number(syntax) + number(declared) + data + padding * (-len(data) % 4)


def text(value):
    return (value + "\0").encode("utf-16-le", "surrogatepass")


def one(*values, name="Value"):
    """A property with the given entries as its values."""
    return entry(NAME, text(name)) + b"".join(values) + END


def listed(*properties, count=None):
    return number(len(properties) if count is None else count) + b"".join(properties) + END


ROLE = one(entry(DWORD, number(3)), name="Role")


def nested(levels, wrap):
    inner = listed(ROLE) if wrap == LIST else entry(DWORD, number(1)) + END
    for _ in range(levels):
        inner = listed(one(entry(wrap, inner), name="N")) if wrap == LIST else entry(VALUES, inner) + END
    return inner if wrap == LIST else listed(one(entry(VALUES, inner)))


def descriptor(acl, control=0x8004, dacl=20, owner=0, group=0):
    return listed(one(entry(DESCRIPTOR, struct.pack("<BBHIIII", 1, 0, control, owner, group, 0, dacl) + acl)))


def access_list(size, count, entries=b""):
    return struct.pack("<BBHHH", 2, 0, size, count, 0) + entries


def cases():
    first = entry(DWORD, number(7))
    yield "list-whole.bin", listed(ROLE), accepted("property-list", values={"Role": "3"})
    yield "list-of-4-billion.bin", listed(ROLE, count=NOTHING), accepted("property-list", [["@0x0", ""]], {"Role": "3"})
    yield "list-count-too-large.bin", listed(ROLE, count=2), accepted("property-list", [["@0x0", ""]], {"Role": "3"})
    yield "list-count-too-small.bin", listed(ROLE, one(first), count=1), accepted(
        "property-list", [["@0x28", ""]], {"Role": "3"})
    yield "list-name-of-size-0.bin", listed(entry(NAME, b"") + first + END), accepted("property-list", [["@0x8", ""]])
    yield "list-name-of-odd-size.bin", listed(entry(NAME, text("Odd") + b"\1") + first + END), accepted(
        "property-list", [["@0x8", ""]])
    yield "list-name-without-nul.bin", listed(entry(NAME, text("Open")[:-2]) + first + END), accepted(
        "property-list", [["@0xc", ""]], {"Open": "7"})
    yield "list-name-with-nul-inside.bin", listed(one(first, name="In\0side")), accepted("property-list", [["@0xc", ""]])
    yield "list-name-of-1-mib.bin", [(number(1) + number(NAME) + number((1 << 20) + 2), 1), ("A\0", 1 << 19),
        (END + first + END + END, 1)], accepted("property-list")
    yield "list-without-end-mark.bin", number(1) + entry(NAME, text("Role")) + entry(DWORD, number(3)), stopped(
        "property-list", "", "@0x24")
    yield "list-value-of-4-gib.bin", listed(ROLE, one(entry(BINARY, b"1234", NOTHING))), stopped(
        "property-list", "", "@0x40", {"Role": "3"})
    yield "list-value-whose-size-rounds-to-0.bin", listed(ROLE, one(entry(BINARY, b"1234", 0xFFFFFFFD))), stopped(
        "property-list", "", "@0x40", {"Role": "3"})
    yield "list-value-of-16-mib-in-73-bytes.bin", listed(ROLE, one(entry(BINARY, b"", 16 << 20), name="A"))[:72] + b"\0", stopped(
        "property-list", "", "@0x38", {"Role": "3"})
    for size in (3, 5):
        yield f"list-dword-of-{size}-bytes.bin", listed(one(entry(DWORD, b"\1" * size))), accepted(
            "property-list", [["@0x1c", ""]])
    yield "list-dword-of-0-bytes.bin", listed(one(entry(DWORD, b""))), accepted("property-list")
    yield "list-unknown-syntax.bin", listed(one(entry(0x0BAD0BAD, b"1234"))), accepted("property-list", [["@0x18", ""]])
    yield "list-name-twice-in-other-case.bin", listed(ROLE, one(first, name="ROLE")), accepted(
        "property-list", [["@0x28", ""]], {"Role": "3"})
    yield "list-padding-not-zero.bin", listed(one(entry(WORD, b"\1\0", padding=b"\xaa"))), accepted(
        "property-list", [["@0x22", ""]], {"Value": "1"})
    yield "list-bytes-after-it.bin", listed(ROLE) + b"more", accepted("property-list", [["@0x2c", ""]], {"Role": "3"})
    yield "list-lone-surrogates.bin", listed(one(entry(SZ, bytes.fromhex("00d8 4100 00dc 0000")))), accepted(
        "property-list", [["@0x20", ""]])
    yield "list-value-list-without-end-mark.bin", listed(one(entry(VALUES, first))), accepted("property-list", [["@0x2c", ""]])
    yield "list-several-values.bin", listed(one(first, entry(SZ, text("two")), entry(DWORD, number(9)))), accepted(
        "property-list")
    yield "list-without-values.bin", listed(one()), accepted("property-list", [["@0x18", ""]])
    yield "list-lists-16-deep.bin", nested(16, LIST), accepted("property-list")
    yield "list-lists-200-deep.bin", nested(200, LIST), accepted("property-list", [["@0x", ""]])
    yield "list-value-lists-400-deep.bin", nested(400, VALUES), accepted("property-list", [["@0x", ""]])
    yield "list-text-of-odd-length.bin", listed(one(entry(SZ, text("odd") + b"A"))), accepted(
        "property-list", [["@0x1c", ""]])
    yield "list-text-without-nul.bin", listed(one(entry(SZ, text("open")[:-2]))), accepted(
        "property-list", [["@0x20", ""]])
    yield "list-multi-text-without-end.bin", listed(one(entry(MULTI_SZ, text("a") + text("b")))), accepted(
        "property-list", [["@0x20", ""]])
    hostile = '<b>x</b><img src="file:///etc/passwd"> %1 %n &File \u202egpj.exe \x1b[2J\x07 \u2028'
    yield "list-hostile-text.bin", listed(one(entry(SZ, text(hostile)), name=hostile)), accepted("property-list")
    yield "descriptor-lists-nowhere.bin", descriptor(b"", dacl=0x7FFFFFFF), accepted("property-list")
    yield "descriptor-owner-nowhere.bin", descriptor(b"", dacl=0, owner=NOTHING), accepted("property-list")
    yield "descriptor-owner-is-itself.bin", descriptor(b"", dacl=0, owner=0, group=1), accepted("property-list")
    yield "descriptor-entry-of-size-0.bin", descriptor(access_list(64, 3, b"\0" * 56)), accepted("property-list")
    yield "descriptor-65535-entries.bin", descriptor(access_list(8, 0xFFFF)), accepted("property-list")
    yield "descriptor-list-of-size-0.bin", descriptor(access_list(0, 1)), accepted("property-list")
    sid = struct.pack("<BB6s", 1, 255, b"\0\0\0\0\0\5")
    yield "descriptor-sid-of-255-parts.bin", descriptor(
        access_list(8 + 16, 1, struct.pack("<BBHI", 0, 0, 16, 1) + sid)), accepted("property-list")
    yield "value-list-of-32-kib-strings.bin", [(entry(SZ, b"A\0" * 0x3FFE + END), 64), (END, 1)], accepted("value-list", [["@0x8", ""]])
    yield "value-list-value-of-4-gib.bin", entry(0x00070002, number(1)) + entry(0x00080001, b"12345678", NOTHING), stopped(
        "value-list", "", "@0x10")
    yield "structure-name-without-nul.bin", number(1) + number(5) + b"A\0" * 260, accepted(
        "CLUS_SHARED_VOLUME_BACKUP_MODE", [["@0x8", ""]])
    yield "no-bytes.bin", b"", foreign("empty")
    yield "one-byte.bin", b"\x80", foreign("")
    yield "only-zeros.bin", b"\0" * 4096, foreign("no kind of file")
    yield "random-bytes.bin", bytes((at * at * at * 31 >> 3) & 0xFF for at in range(1000)), foreign("no kind of file")
