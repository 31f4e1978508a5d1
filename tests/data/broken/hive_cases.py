# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Registry hives that are broken in one way each, and some that only look broken."""
import struct

from cases import accepted, cut, foreign, refused, stopped
from hive_builder import (BINARY, DWORD, EXPAND_SZ, HEADER, MULTI_SZ, NOTHING, QWORD, SZ, Hive, cluster, seal, text)

MANY = 0x7FFFFFF0
FREE_FIELDS = 0x20  # of a key's cell: where its list of subkeys is


def plain():
    hive = Hive()
    return cluster(hive, parameters=[hive.value("DiskSignature", DWORD, b"\1\0\0\0")])


def one_value(kind, data, name="Text", **how):
    hive = Hive()
    return cluster(hive, parameters=[hive.value(name, kind, data, **how)]).write()


def cell_over(length):
    hive = plain()
    hive.poke(hive.root - 4, struct.pack("<i", -length))
    return hive.write(), hive.file_offset(hive.root)


def with_index(subkeys_of):
    """A cluster with one more key, whose subkeys are found through `subkeys_of(hive, key list)`."""
    hive = Hive()
    leaf = hive.key("Leaf")
    listed = hive.list_of([leaf])
    at, count = subkeys_of(hive, listed)
    return cluster(hive, extra=[hive.key("More", subkeys=at, subkey_count=count)]).write()


def nested(levels):
    def build(hive, listed):
        for _ in range(levels):
            listed = hive.list_of([listed], b"ri")
        return listed, 1
    return with_index(build)


def circle(marks):
    """Lists that refer to one another, the last one to the first."""
    def build(hive, listed):
        lists = [hive.list_of([listed], mark) for mark in marks]
        for index, offset in enumerate(lists):
            hive.poke(offset + 4, struct.pack("<I", lists[(index + 1) % len(lists)]))
        return lists[0], 1
    return with_index(build)


def own_subkey():
    hive = Hive()
    listed = hive.list_of([0])
    more = hive.key("More", subkeys=listed, subkey_count=1)
    hive.poke(listed + 4, struct.pack("<I", more))
    return cluster(hive, extra=[more]).write()


def root_below_root():
    hive = Hive()
    listed = hive.list_of([0])
    cluster(hive, extra=[hive.key("More", subkeys=listed, subkey_count=1)])
    hive.poke(listed + 4, struct.pack("<I", hive.root))
    return hive.write()


def big_data(segments, declared, at=None):
    hive = Hive()
    parts = [hive.add(part) for part in segments]
    listed = hive.add(b"".join(struct.pack("<I", part) for part in parts))
    big = hive.add(b"db" + struct.pack("<HII", len(parts), listed, 0))
    if at is not None:
        hive.poke(listed, struct.pack("<I", big if at == "itself" else at))
    return cluster(hive, parameters=[hive.value("Blob", BINARY, b"", length=declared, at=big)]).write()


def references(count):
    hive = plain()
    hive.poke(hive.security + 12, struct.pack("<I", count))
    return hive.write()


def security_circle():
    hive = plain()
    second = hive.add(hive.security_cell(1))
    hive.poke(hive.security + 4, struct.pack("<II", second, second))
    hive.poke(second + 4, struct.pack("<II", second, hive.security))
    return hive.write()


def without_security():
    hive = Hive()
    return cluster(hive, extra=[hive.key("More", security=NOTHING - 7)]).write()


def large_bin(size):
    hive = plain()
    hive.bin_size = size
    return hive.write()


def log_file(block):
    """The header of a log and one block of changes. Layout: libregf, section 8."""
    head = bytearray(0x200)
    head[0:0x2C] = plain().write()[0:0x2C]
    head[0x1C:0x20] = struct.pack("<I", 6)
    seal(head)
    return bytes(head) + block


def key_named(name, **how):
    hive = Hive()
    return cluster(hive, extra=[hive.key(name, **how)]).write()


def cases():
    whole = plain().write()
    over_bin, bin_at = cell_over(0x2000)
    over_file, file_at = cell_over(MANY)
    yield "hive-whole.hiv", whole, accepted("hive", values={"DiskSignature": "1"})
    yield "hive-cell-over-its-bin.hiv", over_bin, refused("does not fit in its bin", f"@{bin_at:#x}")
    yield "hive-cell-over-the-file.hiv", over_file, refused("does not fit in its bin", f"@{file_at:#x}")
    yield "hive-four-bytes.hiv", whole[:4], refused("ends within its header", "@0x4")
    yield "hive-shorter-than-its-header.hiv", whole[:0x200], refused("ends within its header", "@0x200")
    yield "hive-shorter-than-a-page.hiv", whole[:0xFFF], refused("ends within its header", "@0xfff")
    yield "hive-header-alone.hiv", whole[:HEADER], refused("ends within its header", "@0x1000")
    yield "hive-index-roots-40-deep.hiv", nested(40), accepted("hive", [["More", "subkeys of this key cannot be read"]])
    yield "hive-index-roots-1000-deep.hiv", nested(1000), accepted(
        "hive", [["More", "subkeys of this key cannot be read"]])
    yield "hive-index-root-in-itself.hiv", circle([b"ri"]), accepted("hive", [["More", "cannot be read"]])
    yield "hive-index-roots-in-a-circle.hiv", circle([b"ri"] * 3), accepted("hive", [["More", "cannot be read"]])
    yield "hive-subkey-list-in-itself.hiv", circle([b"lh"]), accepted("hive", [["More", "cannot be read"]])
    yield "hive-subkey-lists-in-a-circle.hiv", circle([b"ri", b"lh"]), accepted("hive", [["More", "cannot be read"]])
    yield "hive-key-in-itself.hiv", own_subkey(), accepted("hive", [["More", "circle"]])
    yield "hive-root-in-a-key.hiv", root_below_root(), accepted("hive", [["More", "circle"]])
    yield "hive-4-billion-subkeys.hiv", with_index(lambda hive, listed: (listed, NOTHING)), accepted(
        "hive", [["More", "cannot be read"]])
    yield "hive-subkeys-nowhere.hiv", with_index(lambda hive, listed: (MANY, 1)), accepted(
        "hive", [["More", "cannot be read"]])
    yield "hive-4-billion-values.hiv", key_named("More", values_at=0x20, value_count=NOTHING), accepted(
        "hive", [["More", "values of this key cannot be read"]])
    yield "hive-values-nowhere.hiv", key_named("More", values_at=MANY, value_count=3), accepted(
        "hive", [["More", "values of this key cannot be read"]])
    yield "hive-key-name-over-its-cell.hiv", key_named("More", name_length=0xFFFF), accepted(
        "hive", [["", "name of one of its keys cannot be read"]])
    yield "hive-key-without-name.hiv", key_named(""), accepted("hive", [["", "name of one of its keys"]])
    yield "hive-key-name-of-two-lines.hiv", key_named("More]\r\n[Nodes\\x"), accepted("hive")
    yield "hive-big-data-declares-64-mib.hiv", big_data([b"x" * 16344, b"y" * 16344], 64 << 20), accepted(
        "hive", [["Parameters", "cannot be read"]], values={"Blob": cut()})
    yield "hive-big-data-declares-2-gib.hiv", big_data([b"x" * 100], MANY), accepted(
        "hive", [["Parameters", "cannot be read"]], values={"Blob": cut()})
    yield "hive-big-data-in-itself.hiv", big_data([b"x" * 100], 20000, "itself"), accepted(
        "hive", [["Parameters", ""]], values={"Blob": cut()})
    yield "hive-big-data-nowhere.hiv", big_data([b"x" * 100], 20000, MANY), accepted(
        "hive", [["Parameters", ""]], values={"Blob": cut()})
    yield "hive-value-nowhere.hiv", one_value(BINARY, b"", "Blob", length=64, at=MANY), accepted(
        "hive", [["Parameters", "cannot be read"]], values={"Blob": cut()})
    yield "hive-value-name-over-its-cell.hiv", one_value(DWORD, b"\1\0\0\0", name_length=0xFFF0), accepted(
        "hive", [["Parameters", "one of the values of this key cannot be read"]])
    for size in (0, 2, 3):
        yield f"hive-dword-of-{size}-bytes.hiv", one_value(DWORD, b"\1" * size, "Number"), accepted(
            "hive", [["Parameters", "was taken as binary"]])
    yield "hive-dword-of-5-bytes.hiv", one_value(DWORD, b"\1" * 5, "Number"), accepted("hive", [["Parameters", "was taken as binary"]])
    yield "hive-qword-of-4-bytes.hiv", one_value(QWORD, b"\1" * 4, "Number"), accepted("hive", [["Parameters", "was taken as binary"]])
    for kind, word in ((SZ, "text"), (EXPAND_SZ, "expandable-text"), (MULTI_SZ, "multi-text")):
        yield f"hive-{word}-of-odd-length.hiv", one_value(kind, text("odd") + b"\1"), accepted(
            "hive", [["Parameters", "odd number of bytes"]])
        yield f"hive-{word}-without-end.hiv", one_value(kind, text("no end")[:-2]), accepted(
            "hive", [["Parameters", "no NUL"]], {"Text": ["no end"] if kind == MULTI_SZ else "no end"})
        yield f"hive-{word}-of-0-bytes.hiv", one_value(kind, b""), accepted("hive", [["Parameters", "no NUL"]])
        yield f"hive-{word}-of-1-byte.hiv", one_value(kind, b"A"), accepted(
            "hive", [["Parameters", "odd number of bytes"]])
    yield "hive-text-with-nul-inside.hiv", one_value(SZ, text("before\0after")), accepted("hive")
    yield "hive-text-of-lone-surrogates.hiv", one_value(SZ, bytes.fromhex("00d8 00dc 00d8 0000")), accepted("hive")
    yield "hive-value-of-unknown-type.hiv", one_value(0x80000003, b"1234"), accepted(
        "hive", [["Parameters", "was taken as binary"]])
    yield "hive-bin-of-8192.hiv", large_bin(0x2000), accepted("hive", values={"DiskSignature": "1"})
    yield "hive-bin-of-16384.hiv", large_bin(0x4000), accepted("hive", values={"DiskSignature": "1"})
    yield "hive-security-referred-to-0-times.hiv", references(0), accepted("hive", values={"DiskSignature": "1"})
    yield "hive-security-referred-to-4-billion-times.hiv", references(NOTHING), accepted("hive")
    yield "hive-security-in-a-circle.hiv", security_circle(), accepted("hive", values={"DiskSignature": "1"})
    yield "hive-security-nowhere.hiv", without_security(), accepted("hive")
    short = b"HvLE" + struct.pack("<III", 20, 0, 1) + b"\0" * 4
    yield "hive-log-with-a-block-of-20-bytes.LOG1", log_file(short), foreign("log of a registry hive")
    yield "hive-log-with-a-block-of-0-bytes.LOG1", log_file(b"HvLE".ljust(0x200, b"\0")), foreign("log of a registry hive")
    yield "hive-log-of-the-old-kind.LOG", log_file(b"DIRT".ljust(0x1200, b"\xff")), foreign("log of a registry hive")
    yield "hive-cut-in-its-first-bin.hiv", whole[:0x1800], refused("is cut off", "@0x1800")
