# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Registry hives from nothing, so that every byte of them can be wrong on purpose.

Layout: the REGF format description of the libregf project. Offsets inside of a hive count from the
first bin; `Hive.file_offset` makes places in the file of them.
"""
import struct

HEADER = 0x1000
BIN_HEADER = 0x20
NOTHING = 0xFFFFFFFF
SZ, EXPAND_SZ, BINARY, DWORD, MULTI_SZ, QWORD = 1, 2, 3, 4, 7, 11


def text(value):
    return (value + "\0").encode("utf-16-le")


class Hive:
    """`cells` is what stands in the only bin. Cells are never moved, so that an offset stays good."""

    def __init__(self):
        self.cells = bytearray()
        self.root = 0
        self.bin_size = 0  # 0: as large as needed
        self.security = self.add(self.security_cell(1))
        self.poke(self.security + 4, struct.pack("<II", self.security, self.security))

    @staticmethod
    def security_cell(references, descriptor=bytes.fromhex("0100048014000000000000000000000000000000")):
        return b"sk\0\0" + struct.pack("<IIII", 0, 0, references, len(descriptor)) + descriptor

    def add(self, content):
        """Gives the offset of the cell's content less its length field, as keys refer to it."""
        offset = BIN_HEADER + len(self.cells)
        size = (len(content) + 4 + 7) // 8 * 8
        self.cells += struct.pack("<i", -size) + content.ljust(size - 4, b"\0")
        return offset

    def poke(self, offset, content):
        """Behind the length field of the cell at `offset`; -4 is the length itself."""
        at = offset - BIN_HEADER + 4
        self.cells[at : at + len(content)] = content

    @staticmethod
    def file_offset(offset):
        return HEADER + offset

    def value(self, name, kind, data, length=None, at=None, name_length=None):
        declared = len(data) if length is None else length
        if at is None and len(data) <= 4:
            at = int.from_bytes(data.ljust(4, b"\0"), "little")
            declared |= 0x80000000
        elif at is None:
            at = self.add(data)
        raw = name.encode("latin-1")
        head = struct.pack("<HIIIHH", len(raw) if name_length is None else name_length, declared, at, kind, 1, 0)
        return self.add(b"vk" + head + raw)

    def list_of(self, offsets, mark=b"lh"):
        if mark in (b"li", b"ri"):
            body = b"".join(struct.pack("<I", offset) for offset in offsets)
        else:
            body = b"".join(struct.pack("<II", offset, 0) for offset in offsets)
        return self.add(mark + struct.pack("<H", len(offsets)) + body)

    def key(self, name, values=(), children=(), root=False, subkeys=None, subkey_count=None, value_count=None,
            values_at=None, security=None, name_length=None):
        raw = name.encode("latin-1")
        if subkeys is None:
            subkeys = self.list_of(children) if children else NOTHING
        if values_at is None:
            values_at = self.add(b"".join(struct.pack("<I", value) for value in values)) if values else NOTHING
        body = b"nk" + struct.pack(
            "<HQIIIIIIIIIIIIIIIHH", 0x2C if root else 0x20, 0, 0, 0,
            len(children) if subkey_count is None else subkey_count, 0, subkeys, NOTHING,
            len(values) if value_count is None else value_count, values_at,
            self.security if security is None else security, NOTHING, 64, 0, 64, 1024, 0,
            len(raw) if name_length is None else name_length, 0)
        return self.add(body + raw)

    def write(self):
        used = BIN_HEADER + len(self.cells)
        size = self.bin_size or (used + 0xFFF) // 0x1000 * 0x1000
        free = size - used
        rest = (struct.pack("<i", free) if free else b"").ljust(free, b"\0")
        head = bytearray(HEADER)
        head[0:0x30] = struct.pack("<4sIIQIIIIIII", b"regf", 1, 1, 0, 1, 5, 0, 1, self.root, size, 1)
        head[0x30:0x40] = "broken".encode("utf-16-le").ljust(16, b"\0")
        seal(head)
        bin_head = struct.pack("<4sIIQQI", b"hbin", 0, size, 0, 0, 0)
        return bytes(head) + bin_head + bytes(self.cells) + rest


def seal(head):
    """The checksum of the header, so that what is wrong elsewhere in it is looked at."""
    total = 0
    for (number,) in struct.iter_unpack("<I", head[:0x1FC]):
        total ^= number
    head[0x1FC:0x200] = struct.pack("<I", total)


def cluster(hive, values=(), extra=(), parameters=(), **root):
    """A cluster with one group and one resource, whose private properties are `parameters`."""
    guid = "0f0e0d0c-0b0a-0908-0706-050403020100"
    name = lambda what: hive.value("Name", SZ, text(what))
    private = hive.key("Parameters", values=parameters)
    resource = hive.key(guid, values=[name("Disk 1"), hive.value("Type", SZ, text("Physical Disk"))], children=[private])
    group = hive.key("1" + guid[1:], values=[name("Group 1"), hive.value("Contains", MULTI_SZ, text(guid) + b"\0\0")])
    known = [hive.value("ClusterName", SZ, text("BROKEN")), hive.value("ClusterInstanceID", SZ, text("2" + guid[1:]))]
    children = [hive.key("Groups", children=[group]), hive.key("Resources", children=[resource]), *extra]
    hive.root = hive.key("Cluster", values=[*known, *values], root=True, **{"children": children, **root})
    return hive
