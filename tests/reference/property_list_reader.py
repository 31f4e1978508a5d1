#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""A slow, plain reader of cluster property lists and value lists, to compare the product with.

It was written from a description of the format alone, by someone who had not seen the product's
decoder; it shares no code, no table and no test with it. That is its whole worth: where the two
differ, at least one of them is wrong. So it is mended only when the format's sources say so, never
because the product does otherwise.

    read_property_list(data, tolerant)   read_value_list(data, tolerant)

give a document (a dict, below) or raise Defect(kind, offset). Strict reading stops at the first
defect. Tolerant reading turns those of the classes in TOLERABLE into warnings; at another it keeps
what was complete before, and the document has an "error". Offsets count bytes from the start of
the data, in nested lists too.

    document    properties or values, warnings [(class, offset)], end; of a property list also
                count, offset and trailing_endmark; of either also trailing (bytes) and error
                (class, offset) where there are any
    property    name, offset (of its name entry), data (exact bytes of the name), padding, values
    value       syntax, offset (of its syntax word), data (exact bytes, without padding), padding,
                and one of number, text, texts, fields, list (a document), raw (bytes), reset (True)

Where the description is silent, this was chosen; each is marked with its letter below:

 (a) cbLength 0 is a reset in any entry of the type LIST_VALUE whose format is defined, in value
     lists too, and also beside other values; "one value" in the description is how to write it.
 (b) A security descriptor of 1 to 19 bytes is kept: the table says "any", and "20 when present"
     is about what is in it.
 (c) A MULTI_SZ of 2 bytes that are not NUL is an unterminated string, as its class excludes it.
 (d) In a MULTI_SZ the empty string ends the list. Text after that is an embedded NUL; NULs are not,
     as Windows Server 2022 rounds up with them (EnabledEventLogs of tests/data/captured).
 (e) A RESCLASS is a number of 4 bytes or a pair of 8; any other length is wrong for its format.
 (f) The count of a nested list that is too large is reported at that list's own count.
 (g) 16 lists may be inside one another below the outermost one; the 17th is too deep.
 (h) No bytes at all are an empty buffer also where a value list is asked for; in strict reading
     they are truncated as a property list, and lack the end mark as a value list (so the vectors).
 (i) A warning for a value stays where its property is given up afterwards; those from inside a
     nested list that turns out to be broken do not, as it is bytes then.
 (j) Names are the same when the simple upper case of every character is.
 (k) The NAME of a value list is ordinary text: it can be empty without a word.
 (l) A name that is damaged and tolerated is read as far as whole units go, up to a NUL. It is not
     called empty as well (so a vector for length 0); one of odd length is not looked at further.
 (m) A text without its NUL that is tolerated is still a text (so the vectors), in a fixed field
     too; one of an odd length is raw bytes. The outermost nested list with any defect inside is raw
     bytes as well, with one warning: what is nested is read strictly (so the vectors).
 (n) In fixed text fields a lone surrogate and bytes after the NUL are reported at the field.
"""

import struct

ENDMARK = 0
NAME = 0x00040003
LIST_VALUE = 1
DEEPEST = 16

TOLERABLE = {
    "count-too-large", "no-value", "bad-length", "odd-length", "unterminated-string",
    "unterminated-multi-sz", "too-deep", "trailing-garbage",
}

# What is in an entry, by its syntax word: how to read it.
LIST_VALUES = {
    0: "opaque", 1: "bytes", 2: "u32", 3: "text", 4: "text", 5: "texts", 6: "u64", 7: "i32",
    8: "text", 9: "bytes", 10: "i64", 11: "u16", 12: "u64", 13: "value list", 14: "property list",
}
MAY_BE_EMPTY = {1, 9}  # formats of which no bytes are a value of their own

ENTRIES = {
    0x00020002: "class",
    NAME: "text",
    0x00050002: "u32",
    0x00060002: "address",
    0x00070002: "u32",
    0x00080001: "partition",
    0x00090001: "fault-tolerant set",
    0x000A0003: "text",
    0x000B0003: "text",
    0x000C0006: "u64",
    0x000D0001: "partition ex",
    0x000E0001: "partition ex2",
    0x000F0001: "identifiers",
}

NUMBERS = {"u16": "<H", "u32": "<I", "i32": "<i", "u64": "<Q", "i64": "<q"}

PARTITION = [
    ("Flags", 0, "<I"), ("DeviceName", 4, 260), ("VolumeLabel", 524, 260),
    ("SerialNumber", 1044, "<I"), ("MaximumComponentLength", 1048, "<I"),
    ("FileSystemFlags", 1052, "<I"), ("FileSystem", 1056, 32),
]
PARTITION_EX = PARTITION + [
    ("TotalSizeInBytes", 1120, "<Q"), ("FreeSizeInBytes", 1128, "<Q"),
    ("DeviceNumber", 1136, "<I"), ("PartitionNumber", 1140, "<I"), ("VolumeGuid", 1144, "guid"),
]
PARTITION_EX2 = PARTITION_EX + [
    ("GptPartitionId", 1160, "guid"), ("PartitionName", 1176, 260), ("EncryptionFlags", 1696, "<I"),
]
STRUCTURES = {
    "partition": (1120, PARTITION),
    "partition ex": (1160, PARTITION_EX),
    "partition ex2": (1700, PARTITION_EX2),
    "fault-tolerant set": (8, [("RootSignature", 0, "<I"), ("FtType", 4, "<I")]),
}


class Defect(Exception):
    """Why data are refused: the class, and the offset from the start of the outermost data."""

    def __init__(self, kind, offset):
        super().__init__(f"{kind} at {offset}")
        self.kind = kind
        self.offset = offset


def align4(n):
    return (n + 3) // 4 * 4


def is_known(syntax):
    if syntax >> 16 == LIST_VALUE:
        return syntax & 0xFFFF in LIST_VALUES
    return syntax in ENTRIES


class Reader:
    """The data of one outermost list, where it is being read, and what was noticed."""

    def __init__(self, data, tolerant):
        self.data = bytes(data)
        self.tolerant = tolerant
        self.warnings = []

    def warn(self, kind, offset):
        self.warnings.append((kind, offset))

    def defect(self, kind, offset):
        """Stops, except in tolerant reading where the class is one that can be lived with."""
        if self.tolerant and kind in TOLERABLE:
            self.warn(kind, offset)
        else:
            raise Defect(kind, offset)

    def u32(self, offset, end):
        if end - offset < 4:
            raise Defect("truncated", offset)
        return struct.unpack_from("<I", self.data, offset)[0]

    # Lists

    def property_list(self, start, end, depth):
        document = {"kind": "property-list", "offset": start, "properties": [],
                    "trailing_endmark": False}
        document["count"] = self.u32(start, end)
        at = start + 4
        seen = set()
        while len(document["properties"]) < document["count"]:
            left = end - at
            if left == 0 or (left == 4 and self.u32(at, end) == ENDMARK):
                try:
                    self.defect("count-too-large", start)  # (f)
                except Defect as defect:
                    return self.stopped(document, defect, at)
                break
            try:
                prop, at = self.property(at, end, depth, seen)
            except Defect as defect:
                return self.stopped(document, defect, at)
            document["properties"].append(prop)
        if end - at >= 4 and self.u32(at, end) == ENDMARK:
            document["trailing_endmark"] = True
            at += 4
        return self.ended(document, at, end)

    def value_list(self, start, end, depth):
        document = {"kind": "value-list", "offset": start, "values": []}
        at = start
        while True:
            try:
                if at == end:
                    raise Defect("missing-endmark", at)
                syntax = self.u32(at, end)
                if syntax == ENDMARK:
                    at += 4
                    break
                value, at = self.value(at, end, depth)
            except Defect as defect:
                return self.stopped(document, defect, at)
            document["values"].append(value)
        return self.ended(document, at, end)

    def ended(self, document, at, end):
        document["end"] = at
        if at < end:
            try:
                self.defect("trailing-garbage", at)
            except Defect as defect:
                return self.stopped(document, defect, at)
            document["trailing"] = self.data[at:end]
        return document

    def stopped(self, document, defect, at):
        """What was complete before a defect: nothing in strict reading."""
        if not self.tolerant:
            raise defect
        document["end"] = at
        document["error"] = (defect.kind, defect.offset)
        return document

    # Properties

    def property(self, at, end, depth, seen):
        start = at
        if self.u32(at, end) != NAME:
            raise Defect("expected-name", at)
        data, padding, at = self.entry(at, end)
        name = self.name(data, start)
        if upper(name) in seen:
            self.warn("duplicate-name", start)
        seen.add(upper(name))
        values = []
        while True:
            if at == end:
                raise Defect("missing-endmark", at)
            syntax = self.u32(at, end)
            if syntax == ENDMARK:
                if not values:
                    self.defect("no-value", at)
                return {"name": name, "offset": start, "data": data, "padding": padding,
                        "values": values}, at + 4
            if syntax == NAME:
                raise Defect("missing-endmark", at)
            value, at = self.value(at, end, depth)
            values.append(value)

    def name(self, data, entry):
        first = entry + 8
        units = data[:len(data) // 2 * 2]
        text = until_nul(units)
        if len(data) == 0:
            self.defect("bad-length", entry + 4)
        elif len(data) % 2:
            self.defect("odd-length", entry + 4)
            return decode(text)
        elif data[-2:] != b"\0\0":
            self.defect("unterminated-string", first)
        elif not text:
            self.warn("empty-name", first)  # (l)
        self.look_at_text(units, text, first)
        return decode(text)

    def look_at_text(self, units, text, first):
        if len(text) + 2 < len(units):
            self.warn("embedded-nul", first)
        if has_lone_surrogate(text):
            self.warn("lone-surrogate", first)

    # Entries

    def entry(self, at, end):
        """Data and padding of the entry at `at`, whose syntax was read; where the next begins."""
        length = self.u32(at + 4, end)
        first = at + 8
        if length > end - first:
            raise Defect("length-overflow", at + 4)
        data_end = first + length
        after = align4(data_end)
        if after > end:
            raise Defect("truncated", data_end)
        if any(self.data[data_end:after]):
            self.warn("nonzero-padding", data_end)
        return self.data[first:data_end], self.data[data_end:after], after

    def value(self, at, end, depth):
        syntax = self.u32(at, end)
        data, padding, after = self.entry(at, end)
        value = {"syntax": syntax, "offset": at, "data": data, "padding": padding}
        if not is_known(syntax):
            self.warn("unknown-syntax", at)
            value["raw"] = data
            return value, after
        if syntax >> 16 == LIST_VALUE:
            how = LIST_VALUES[syntax & 0xFFFF]
            if not data and syntax & 0xFFFF not in MAY_BE_EMPTY:
                value["reset"] = True  # (a)
                return value, after
        else:
            how = ENTRIES[syntax]
        meaning = self.content(how, data, at, depth)
        value.update(meaning if meaning is not None else {"raw": data})  # (m)
        return value, after

    def content(self, how, data, at, depth):
        """What the data mean, or None where they are damaged in a way that is tolerated."""
        if how in ("opaque", "bytes"):
            return {"raw": data}  # (b)
        if how in NUMBERS:
            return self.number(NUMBERS[how], data, at)
        if how == "text":
            return self.text(data, at)
        if how == "texts":
            return self.texts(data, at)
        if how in ("property list", "value list"):
            return self.nested(how, data, at, depth)
        if how == "identifiers":
            return {"raw": data} if self.long_enough(data, 12, at) else None
        if how == "address":
            if len(data) != 4:
                return self.defect("bad-length", at + 4)
            names = ("PortNumber", "PathId", "TargetId", "Lun")
            return {"fields": list(zip(names, data))}
        if how == "class":
            if len(data) != 8:  # (e)
                return self.number("<I", data, at)
            return {"fields": list(zip(("Class", "SubClass"), struct.unpack("<II", data)))}
        return self.structure(*STRUCTURES[how], data, at)

    def long_enough(self, data, least, at):
        if len(data) < least:
            self.defect("bad-length", at + 4)
            return False
        return True

    def number(self, form, data, at):
        if len(data) != struct.calcsize(form):
            return self.defect("bad-length", at + 4)
        return {"number": struct.unpack(form, data)[0]}

    def text(self, data, at):
        first = at + 8
        if not data:
            return self.defect("bad-length", at + 4)
        if len(data) % 2:
            return self.defect("odd-length", at + 4)
        if data[-2:] != b"\0\0":
            self.defect("unterminated-string", first)  # (m)
        text = until_nul(data)
        self.look_at_text(data, text, first)  # (k)
        return {"text": decode(text)}

    def texts(self, data, at):
        first = at + 8
        if len(data) % 2:
            return self.defect("odd-length", at + 4)
        if len(data) == 2 and data != b"\0\0":
            self.defect("unterminated-string", first)  # (c)
        if len(data) > 2 and data[-4:] != bytes(4):
            self.defect("unterminated-multi-sz", first)
        texts = []
        rest = data
        while True:
            text = until_nul(rest)
            rest = rest[len(text) + 2:]
            if not text:
                break
            texts.append(text)
        if any(rest):
            self.warn("embedded-nul", first)  # (d)
        if any(has_lone_surrogate(text) for text in texts):
            self.warn("lone-surrogate", first)
        return {"texts": [decode(text) for text in texts]}

    def nested(self, how, data, at, depth):
        first = at + 8
        if len(data) % 4:
            return self.defect("bad-length", at + 4)
        if depth == DEEPEST:
            return self.defect("too-deep", first)  # (g)
        read = self.property_list if how == "property list" else self.value_list
        tolerant, self.tolerant = self.tolerant, False  # (m)
        before = len(self.warnings)
        try:
            return {"list": read(first, first + len(data), depth + 1)}
        except Defect as defect:
            if not tolerant:
                raise
            self.warnings[before:] = [(defect.kind, defect.offset)]  # (i); the outer list goes on
            return None
        finally:
            self.tolerant = tolerant

    def structure(self, size, layout, data, at):
        first = at + 8
        if not self.long_enough(data, size, at):
            return None
        fields = []
        for name, offset, form in layout:
            if isinstance(form, int):
                units = data[offset:offset + 2 * form]
                fields.append((name, self.fixed_text(units, first + offset)))
            elif form == "guid":
                fields.append((name, guid(data[offset:offset + 16])))
            else:
                fields.append((name, struct.unpack_from(form, data, offset)[0]))
        result = {"fields": fields}
        if len(data) > size:
            self.warn("extra-data", first + size)
            result["extra"] = data[size:]
        return result

    def fixed_text(self, units, first):
        text = until_nul(units)
        if len(text) == len(units):
            self.defect("unterminated-string", first)  # (m)
        if any(units[len(text):]):
            self.warn("text-after-nul", first)  # (n)
        if has_lone_surrogate(text):
            self.warn("lone-surrogate", first)
        return decode(text)


# Text: UTF-16LE as bytes

def until_nul(units):
    for at in range(0, len(units), 2):
        if units[at:at + 2] == b"\0\0":
            return units[:at]
    return units


def has_lone_surrogate(units):
    try:
        units.decode("utf-16-le")
    except UnicodeDecodeError:
        return True
    return False


def decode(units):
    return units.decode("utf-16-le", "surrogatepass")


def upper(name):
    raised = ((c, c.upper()) for c in name)
    return "".join(after if len(after) == 1 else before for before, after in raised)  # (j)


def guid(data):
    a, b, c = struct.unpack_from("<IHH", data)
    rest = data[8:].hex()
    return f"{a:08x}-{b:04x}-{c:04x}-{rest[:4]}-{rest[4:]}"


# The outermost list

def read(data, tolerant, kind):
    reader = Reader(data, tolerant)
    if not data:
        if not tolerant:
            raise Defect("truncated" if kind == "property-list" else "missing-endmark", 0)
        document = {"kind": kind, "offset": 0, "end": 0}
        if kind == "property-list":
            document.update(count=0, properties=[], trailing_endmark=False)
        else:
            document["values"] = []
        reader.warn("empty-buffer", 0)  # (h)
    elif kind == "property-list":
        try:
            document = reader.property_list(0, len(reader.data), 0)
        except Defect as defect:  # not even a count
            if not tolerant:
                raise
            document = {"kind": kind, "offset": 0, "end": 0, "count": None, "properties": [],
                        "trailing_endmark": False, "error": (defect.kind, defect.offset)}
    else:
        document = reader.value_list(0, len(reader.data), 0)
    document["warnings"] = reader.warnings
    return document


def read_property_list(data, tolerant=False):
    return read(data, tolerant, "property-list")


def read_value_list(data, tolerant=False):
    return read(data, tolerant, "value-list")
