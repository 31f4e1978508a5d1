# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Random registry hives, whole and damaged, written without any library.

A writer of its own makes what hivex never writes: values in several pieces, lists of lists of
subkeys, names in both encodings, free cells in between, bins of several pages. Layout: the REGF
format description of the libregf project.
"""

import random
import struct

NONE = 0xFFFFFFFF
PIECE = 16344  # bytes in a cell of a value in several pieces; hivex, libregf and reglookup agree
UNUSED = bytes(4)  # that the end of such a cell is none of them
CHECKSUM_AT = 0x1FC
FILE_TIME = 0x01DC2E0000000000

LETTERS = "abcxyzABC019 _-.{}%=,;\"'/äßÄ"
WIDE = "ЖжΩω名前\ufeff\U0001F600"
TYPES = [0, 1, 1, 1, 2, 3, 3, 4, 4, 4, 5, 6, 7, 7, 8, 11, 11, 12, 0x20001]


class Key:
    def __init__(self, name):
        self.name = name
        self.values = []  # (name, type, data)
        self.keys = []
        self.offset = NONE

    def all(self):
        yield self
        for key in self.keys:
            yield from key.all()


def units(text):
    return text.encode("utf-16-le")


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, of):
        return self.random.random() < of

    def text(self, most=12, least=1):
        letters = LETTERS + (WIDE if self.chance(0.2) else "")
        return "".join(self.random.choices(letters, k=self.random.randint(least, most)))

    def data(self, kind):
        if self.chance(0.04):  # whatever the type says
            return self.random.randbytes(self.random.randint(0, 40))
        if kind in (1, 2, 6):
            return units(self.text(30, 0)) + (b"\0\0" if self.chance(0.95) else b"")
        if kind == 7:
            texts = [self.text() for _ in range(self.random.randint(0, 4))]
            return b"".join(units(text) + b"\0\0" for text in texts) + b"\0\0"
        if kind in (4, 5):
            return self.random.randbytes(4)
        if kind == 11:
            return self.random.randbytes(8)
        if self.chance(0.03):
            return self.random.randbytes(self.random.choice((PIECE, PIECE + 1, 2 * PIECE + 9)))
        return self.random.randbytes(self.random.choice((0, 1, 3, 4, 5, 8, 33, 200)))

    def key(self, name, depth):
        key = Key(name)
        for number in range(self.random.choice((0, 1, 2, 3, 8))):
            # The mark and the number keep names apart, which the registry does without case.
            name = "" if number == 0 and self.chance(0.2) else f"{self.text()}~{number}"
            kind = self.random.choice(TYPES)
            key.values.append((name, kind, self.data(kind)))
        children = self.random.choice((0, 1, 2, 3) if depth < 4 else (0, 0, 1))
        if self.chance(0.03):
            children = 20
        for number in range(children if depth < 8 else 0):
            key.keys.append(self.key(f"{self.text()}~{number}", depth + 1))
        return key


class Writer:
    """Bins of cells. Offsets count from the first bin."""

    def __init__(self, generator, minor):
        self.generator = generator
        self.minor = minor
        self.bins = []
        self.bin = b""
        self.size = 0

    def start_bin(self, least):
        self.end_bin()
        self.size = (least + 0x20 + 0xFFF) // 0x1000 * 0x1000
        self.size += 0x1000 * self.generator.random.choice((0, 0, 1))
        start = sum(map(len, self.bins))
        self.bin = struct.pack("<4sIIQQI", b"hbin", start, self.size, 0, FILE_TIME, 0)

    def end_bin(self):
        if self.bin:
            free = self.size - len(self.bin)
            if free:
                self.bin += struct.pack("<i", free) + bytes(free - 4)
            self.bins.append(self.bin)
            self.bin = b""

    def cell(self, content):
        size = (4 + len(content) + 7) // 8 * 8
        if len(self.bin) + size > self.size or not self.bin:
            self.start_bin(size)
        free = 8 * self.generator.random.randint(1, 3)
        if self.generator.chance(0.1) and len(self.bin) + size + free <= self.size:
            self.bin += struct.pack("<i", free) + b"\xAA" * (free - 4)
        offset = sum(map(len, self.bins)) + len(self.bin)
        self.bin += struct.pack("<i", -size) + content.ljust(size - 4, b"\0")
        return offset

    def name(self, name):
        """The bytes, and whether they are in Latin-1."""
        try:
            return name.encode("latin-1"), True
        except UnicodeEncodeError:
            return units(name), False

    def value(self, name, kind, data):
        size, place = len(data), NONE
        if size <= 4:
            place = int.from_bytes(data.ljust(4, b"\0"), "little")
            size |= 0x80000000
        elif size > PIECE and self.minor >= 4:
            pieces = [self.cell(data[at:at + PIECE] + UNUSED) for at in range(0, size, PIECE)]
            pieces_at = self.cell(struct.pack(f"<{len(pieces)}I", *pieces))
            place = self.cell(struct.pack("<2sHII", b"db", len(pieces), pieces_at, 0))
        else:
            place = self.cell(data)
        raw, is_latin = self.name(name)
        return self.cell(struct.pack("<2sHIIIHH", b"vk", len(raw), size, place, kind,
                                     int(is_latin), 0) + raw)

    def subkeys(self, keys):
        keys = sorted(keys, key=lambda key: key.name.upper())
        if not keys:
            return NONE
        lists = []
        step = self.generator.random.choice((3, 7, 500))
        for at in range(0, len(keys), step):
            part = keys[at:at + step]
            mark = self.generator.random.choice((b"lf", b"lh"))
            entries = b"".join(struct.pack("<I4s", key.offset, hint(mark, key.name))
                               for key in part)
            lists.append(self.cell(struct.pack("<2sH", mark, len(part)) + entries))
        if len(lists) == 1:
            return lists[0]
        return self.cell(struct.pack(f"<2sH{len(lists)}I", b"ri", len(lists), *lists))

    def key(self, key, security, is_root):
        for child in key.keys:
            self.key(child, security, False)
        values = NONE
        if key.values:
            offsets = [self.value(*value) for value in key.values]
            values = self.cell(struct.pack(f"<{len(offsets)}I", *offsets))
        subkeys = self.subkeys(key.keys)
        raw, is_latin = self.name(key.name)
        flags = (0x20 if is_latin else 0) | (0x0C if is_root else 0)
        key.offset = self.cell(
            struct.pack("<2sHQIIIIIIIIIIIIIIIHH", b"nk", flags, FILE_TIME, 0, 0, len(key.keys), 0,
                        subkeys, NONE, len(key.values), values, security, NONE,
                        0, 0, 0, 0, 0, len(raw), 0) + raw)


def hint(mark, name):
    if mark == b"lf":
        return name[:4].encode("latin-1", "replace").ljust(4, b"\0")
    hashed = 0
    for letter in name.upper():
        hashed = (hashed * 37 + ord(letter)) & 0xFFFFFFFF
    return struct.pack("<I", hashed)


def sealed(hive):
    """With the right checksum in its header."""
    hive = bytearray(hive)
    checksum = 0
    for at in range(0, CHECKSUM_AT, 4):
        checksum ^= struct.unpack_from("<I", hive, at)[0]
    checksum = {0: 1, 0xFFFFFFFF: 0xFFFFFFFE}.get(checksum, checksum)
    struct.pack_into("<I", hive, CHECKSUM_AT, checksum)
    return bytes(hive)


def write(root, generator, minor):
    writer = Writer(generator, minor)
    descriptor = struct.pack("<BBHIIII", 1, 0, 0x8000, 0, 0, 0, 0)
    security = writer.cell(struct.pack("<2sHIIII", b"sk", 0, 0, 0, 1, len(descriptor)) + descriptor)
    writer.key(root, security, True)
    writer.end_bin()
    bins = bytearray(b"".join(writer.bins))
    struct.pack_into("<II", bins, security + 4 + 4, security, security)
    for key in root.all():
        for child in key.keys:
            struct.pack_into("<I", bins, child.offset + 4 + 0x10, key.offset)
    header = struct.pack("<4sIIQIIIIIII", b"regf", 1, 1, FILE_TIME, 1, minor, 0, 1, root.offset,
                         len(bins), 1) + units("CLUSDB")
    return sealed(header.ljust(0x1000, b"\0") + bins)


def whole(seed, number):
    """The root key, and a hive that holds it."""
    generator = Generator(f"{seed}:{number}:hive")
    root = generator.key("Cluster", 0)
    return root, write(root, generator, generator.random.choice((3, 4, 5)))


def cells(hive):
    """Offset and size of each cell."""
    at = 0x1000
    while at + 0x20 <= len(hive):
        size = struct.unpack_from("<I", hive, at + 8)[0]
        cell = at + 0x20
        while cell < at + size:
            length = abs(struct.unpack_from("<i", hive, cell)[0])
            yield cell, length
            cell += length
        at += size


def damaged(seed, number):
    """A hive with a few bytes changed, mostly in its structure, and a checksum that is right."""
    generator = Generator(f"{seed}:{number}:damage")
    hive = bytearray(whole(seed, number % 977)[1])
    places = list(cells(hive))
    for _ in range(generator.random.choice((1, 1, 2, 3))):
        cell, length = generator.random.choice(places)
        # The size of a cell is looked at before everything else, so it is left alone mostly.
        first = 0 if generator.chance(0.05) else 4
        at = cell + generator.random.randrange(first, min(length, 0x50))
        if generator.chance(0.05):
            at = generator.random.randrange(0x40)
        if generator.chance(0.3):
            hive[at] ^= 1 << generator.random.randrange(8)
        elif generator.chance(0.3):
            other = generator.random.choice(places)[0] - 0x1000
            at = at // 4 * 4
            hive[at:at + 4] = struct.pack("<I", other)
        else:
            hive[at] = generator.random.choice((0, 1, 2, 0x7F, 0x80, 0xFF,
                                                generator.random.randrange(256)))
    return sealed(hive)
