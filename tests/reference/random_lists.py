# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Random property lists and value lists: whole ones, and whole ones with damage.

Every list comes from the seed and its number alone, so one that a run names can be made again.
"""

import random
import struct

import property_list_reader as reader

NAMES = [
    "BackupInProgress", "Role", "Name", "a", "ab", "abc", "SharedVolumesRoot", "Größe", "größe",
    "ΤΈΛΟΣ", "τέλος", "имя", "ИМЯ", "名前", "日本語の名前", "\U0001F4BE", "a b", " ", "=1+1", "'\"`$(x)",
    "\u202Eabc", "\ufeff", "e\u0301", "\u00e9", "a\tb\n", "\ud800", "x\udc00y", "", "ROLE", "role",
]
LETTERS = "abcxyzABCXYZ019 _-.\\%{}äßÄЖжΩω名\U0001F600\ud83d\udc00\u0001\n"
BOUNDARIES = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000,
    0x7FFFFFFF, 0x80000000, 0xFFFFFFFC, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF,
]
KNOWN = [0x00010000 + number for number in range(15)] + [
    0x00020002, 0x00050002, 0x00060002, 0x00070002, 0x00080001, 0x00090001, 0x000A0003,
    0x000B0003, 0x000C0006, 0x000D0001, 0x000E0001, 0x000F0001,
]
UNKNOWN = [0x0001000F, 0x00018000, 0x00020003, 0x00030000, 0x00000002, 0x00040001, 0x00100001,
           0x80000001, 0x80018002, 0xFFFFFFFF, 0x00050003, 0x00080003]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, of):
        return self.random.random() < of

    def word(self, most=12):
        return "".join(self.random.choices(LETTERS, k=self.random.randint(1, most)))

    def name(self):
        return self.random.choice(NAMES) if self.chance(0.6) else self.word(30)

    # Data of entries

    def text(self):
        text = units(self.word(40) if self.chance(0.9) else "") + b"\0\0"
        if self.chance(0.05):
            text += units(self.word(5)) + b"\0\0"
        if self.chance(0.03):
            text += bytes(2 * self.random.randint(1, 3))
        return text

    def texts(self):
        if self.chance(0.15):
            return bytes(self.random.choice((2, 4)))
        data = b"".join(units(self.word()) + b"\0\0" for _ in range(self.random.randint(1, 4)))
        data += b"\0\0"
        if self.chance(0.08):
            data += bytes(2 * self.random.randint(1, 3))
        elif self.chance(0.05):
            data += units(self.word()) + bytes(4)
        return data

    def fixed_text(self, length):
        text = units(self.word(min(20, length - 1) // 2))
        rest = 2 * length - len(text)
        if self.chance(0.1):
            return text + b"\0\0" + self.random.randbytes(rest - 2)
        return text + bytes(rest)

    def structure(self, size, layout):
        data = bytearray(self.random.randbytes(size))
        for _, offset, form in layout:
            if isinstance(form, int):
                data[offset:offset + 2 * form] = self.fixed_text(form)
        if self.chance(0.3):
            data += self.random.randbytes(self.random.randint(1, 9))
        return bytes(data)

    def data(self, syntax, depth):
        if syntax >> 16 == 1:
            how = reader.LIST_VALUES.get(syntax & 0xFFFF, "opaque")
            if how != "bytes" and self.chance(0.05):
                return b""
        else:
            how = reader.ENTRIES.get(syntax, "opaque")
        if how in reader.NUMBERS:
            return self.random.randbytes(struct.calcsize(reader.NUMBERS[how]))
        if how == "text":
            return self.text()
        if how == "texts":
            return self.texts()
        if how == "property list":
            return self.property_list(depth + 1)
        if how == "value list":
            return self.value_list(depth + 1)
        if how == "address":
            return self.random.randbytes(4)
        if how == "class":
            return self.random.randbytes(self.random.choice((4, 8)))
        if how == "identifiers":
            return self.random.randbytes(self.random.randint(12, 24))
        if how in reader.STRUCTURES:
            return self.structure(*reader.STRUCTURES[how])
        return self.random.randbytes(self.random.choice((0, 1, 2, 3, 4, 5, 8, 19, 20, 33)))

    # Entries and lists

    def entry(self, syntax, data):
        padding = bytes(-len(data) % 4)
        if self.chance(0.03):
            padding = self.random.randbytes(len(padding))
        return struct.pack("<II", syntax, len(data)) + data + padding

    def value(self, depth, storage):
        if self.chance(0.06):
            syntax = self.random.choice(UNKNOWN)
        elif self.chance(storage):
            syntax = self.random.choice(KNOWN[15:])
        else:
            syntax = self.random.choice(KNOWN[:15 if depth < 3 else 13])
        return self.entry(syntax, self.data(syntax, depth))

    def several(self, depth, usual):
        return self.random.choice(usual) if depth == 0 else self.random.choice((0, 1, 1, 2))

    def property_list(self, depth=0):
        count = self.several(depth, (0, 1, 1, 1, 2, 2, 3, 5))
        data = struct.pack("<I", count)
        for _ in range(count):
            name = units(self.name()) + b"\0\0"
            if self.chance(0.02):
                name += units(self.word(3)) + b"\0\0"
            data += self.entry(reader.NAME, name)
            for _ in range(self.random.choice((1, 1, 1, 1, 2, 3))):
                data += self.value(depth, 0.01)
            data += bytes(4)
        return data + (bytes(4) if self.chance(0.7) else b"")

    def value_list(self, depth=0):
        data = b""
        for _ in range(self.several(depth, (0, 1, 1, 2, 4))):
            if self.chance(0.1):
                data += self.entry(reader.NAME, self.text())
            else:
                data += self.value(depth, 0.5)
        return data + bytes(4)

    def deep(self):
        """Lists in lists, about as deep as is allowed."""
        data = self.property_list(3)
        for _ in range(self.random.randint(13, 18)):
            if self.chance(0.5):
                data = self.entry(0x0001000D, self.entry(0x0001000E, data) + bytes(4))
            else:
                data = self.entry(0x0001000E, data)
            data = struct.pack("<I", 1) + self.entry(reader.NAME, units("In") + b"\0\0") + data
            data += bytes(4)
        return data

    # Damage

    def damaged(self, data):
        for _ in range(self.random.choice((1, 1, 1, 2, 2, 4))):
            data = self.random.choice(DAMAGES)(self, bytearray(data))
        return bytes(data)

    def place(self, data, step=1):
        return self.random.randrange(len(data) // step) * step if len(data) >= step else None

    def flip_bit(self, data):
        at = self.place(data)
        if at is not None:
            data[at] ^= 1 << self.random.randrange(8)
        return data

    def set_byte(self, data):
        at = self.place(data)
        if at is not None:
            data[at] = self.random.randrange(256)
        return data

    def set_number(self, data):
        at = self.place(data, 4)
        if at is not None:
            data[at:at + 4] = struct.pack("<I", self.random.choice(BOUNDARIES))
        return data

    def add_to_number(self, data):
        at = self.place(data, 4)
        if at is not None:
            number = struct.unpack_from("<I", data, at)[0] + self.random.randint(-9, 9)
            data[at:at + 4] = struct.pack("<I", number & 0xFFFFFFFF)
        return data

    def set_syntax(self, data):
        """Another syntax word where one stands, where one can be found."""
        places = [at for at in range(0, len(data) - 3, 4)
                  if int.from_bytes(data[at:at + 4], "little") in WORDS]
        if places:
            at = self.random.choice(places)
            word = self.random.choice(KNOWN + UNKNOWN + [0, reader.NAME])
            data[at:at + 4] = struct.pack("<I", word)
        return data

    def cut(self, data):
        return data[:self.random.randrange(len(data) + 1)]

    def cut_little(self, data):
        return data[:-self.random.randint(1, 9)]

    def append(self, data):
        tail = bytes(12) if self.chance(0.5) else self.random.randbytes(12)
        return data + tail[:self.random.randint(1, 12)]

    def remove(self, data):
        at, length = self.random.randrange(len(data) + 1), self.random.choice((1, 2, 4, 4, 8, 16))
        return data[:at] + data[at + length:]

    def remove_word(self, data):
        at = self.random.randrange(len(data) // 4 + 1) * 4
        return data[:at] + data[at + 4:]

    def insert(self, data):
        at = self.random.randrange(len(data) // 4 + 1) * 4
        tail = bytes(8) if self.chance(0.5) else self.random.randbytes(8)
        return data[:at] + tail[:self.random.choice((1, 2, 4, 4, 8))] + data[at:]

    def repeat(self, data):
        at = self.random.randrange(len(data) // 4 + 1) * 4
        length = self.random.randint(1, 16) * 4
        to = self.random.randrange(len(data) // 4 + 1) * 4
        return data[:to] + data[at:at + length] + data[to:]

    def fill(self, data):
        at, length = self.random.randrange(len(data) + 1), self.random.randint(1, 20)
        length = min(length, len(data) - at)
        data[at:at + length] = bytes([self.random.choice((0, 0x41, 0xFF))]) * length
        return data


WORDS = set(KNOWN) | {reader.NAME}
DAMAGES = [
    Generator.flip_bit, Generator.set_byte, Generator.set_number, Generator.set_number,
    Generator.add_to_number, Generator.add_to_number, Generator.set_syntax, Generator.set_syntax,
    Generator.cut, Generator.cut_little, Generator.append, Generator.remove,
    Generator.remove_word, Generator.insert, Generator.repeat, Generator.fill,
]


def units(text):
    return text.encode("utf-16-le", "surrogatepass")


def whole(seed, number):
    """Kind and bytes of a list that strict reading must take."""
    generator = Generator(f"{seed}:{number}")
    if generator.chance(0.75):
        return "property-list", generator.property_list()
    return "value-list", generator.value_list()


def damaged(seed, number):
    """Kind and bytes of a list with a few things wrong."""
    generator = Generator(f"{seed}:{number}:damaged")
    if generator.chance(0.02):
        return "property-list", generator.deep()
    kind, data = whole(seed, number)
    if generator.chance(0.02):
        kind = "value-list" if kind == "property-list" else "property-list"
    return kind, generator.damaged(data)
