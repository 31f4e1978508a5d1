#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Compares what the product and Samba's ndrdump make of lists: compare_samba.py PROGRAM DATA

PROGRAM is dump_readings, DATA is tests/data. Samba reads property lists in which every property has
one value and that have the list's end mark, so only those are asked: the vectors, the captured
lists, and random ones. It gives names, syntax words, exact bytes and padding, and no meaning of
values.
"""

import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import asked
import random_lists
from list_json import syntax_name
from product import Product

EVERYDAY = 25  # lists; each is a process
IN_LONG_RUNS = 4000
PROPERTIES = 25  # in a list, at most

PROPERTY = re.compile(
    r"syntax_name +: CLUSPROP_SYNTAX_NAME \(262147\)\n"
    r" +size +: 0x[0-9a-f]+ \(([0-9]+)\)\n"
    r" +buffer +: '(.*?)'\n"
    r" +padding +: DATA_BLOB length=([0-9]+)\n(.*?)"
    r" +PropertyValues: struct clusapi_propertyValues\n"
    r" +Syntax +: \w+ \((-?[0-9]+)\)\n"
    r" +Size +: 0x[0-9a-f]+ \(([0-9]+)\)\n"
    r" +Buffer +: DATA_BLOB length=([0-9]+)\n(.*?)"
    r" +Padding +: DATA_BLOB length=([0-9]+)\n(.*?)"
    r" +end_mark +: CLUSPROP_SYNTAX_ENDMARK \(0\)\n", re.DOTALL)
COUNT = re.compile(r"propertyCount +: 0x[0-9a-f]+ \(([0-9]+)\)\n")
ROW = re.compile(r"^\[([0-9A-F]+)\] ((?:[0-9A-F]{2} +)+)", re.MULTILINE)


def blob(length, dump):
    """The bytes of a dump. Rows of zeros are left out of it."""
    data = bytearray(int(length))
    for offset, row in ROW.findall(dump):
        cells = bytes.fromhex(row)
        data[int(offset, 16):int(offset, 16) + len(cells)] = cells
    return bytes(data)


class Samba:
    def __init__(self, folder):
        self.file = pathlib.Path(folder) / "list.bin"

    def read(self, data):
        """The properties of a list: (name, syntax, bytes, padding); text where it is refused."""
        self.file.write_bytes(data)
        said = subprocess.run(
            ["ndrdump", "--debug-stdout", "-d0", "--configfile=/dev/null", "clusapi",
             "clusapi_PROPERTY_LIST", "struct", self.file], stdout=subprocess.PIPE, check=False)
        text = said.stdout.decode(errors="surrogateescape")
        if said.returncode or "unread bytes" in text or not text.endswith("dump OK\n"):
            return f"exit code {said.returncode}: {text[:200]}"
        found = []
        for size, name, name_rest, name_dump, syntax, length, size_of, dump, rest, rest_dump in \
                PROPERTY.findall(text):
            assert length == size_of and int(size) == len(random_lists.units(name)) + 2, text
            assert not any(blob(name_rest, name_dump)), text
            found.append((name, syntax_name(int(syntax) & 0xFFFFFFFF), blob(size_of, dump).hex(),
                          blob(rest, rest_dump).hex()))
        assert len(found) == int(COUNT.search(text)[1]), text
        return found


def as_samba_has_it(document):
    """What the product says, in the same form; None for lists that Samba cannot read."""
    if not isinstance(document, dict) or not document["trailingEndmark"]:
        return None
    found = []
    for prop in document["properties"]:
        if len(prop["values"]) != 1 or "nameBytes" in prop or "padding" in prop:
            return None
        value = prop["values"][0]
        zeros = "00" * (-value["length"] % 4)
        found.append((prop["name"], value["syntax"], value["bytes"], value.get("padding", zeros)))
    return found


def random_list(seed, number):
    generator = random_lists.Generator(f"{seed}:{number}:samba")
    count = generator.random.randint(0, PROPERTIES)
    data = struct.pack("<I", count)
    for _ in range(count):
        name = generator.name()
        while any("\ud800" <= unit <= "\udfff" for unit in name):
            name = generator.name()
        data += generator.entry(random_lists.reader.NAME, random_lists.units(name) + b"\0\0")
        data += generator.value(2, 0.1) + bytes(4)
    return data + bytes(4)


def lists(data_folder, count, seed):
    for path in sorted(pathlib.Path(data_folder).glob("*/*.bin")):
        yield path.name, path.read_bytes()
    for number in range(count):
        yield f"list {number} of seed {seed}", random_list(seed, number)


def main(program, data_folder):
    if not shutil.which("ndrdump"):
        asked.missing("ndrdump (package samba-testsuite)")
    count, seed = asked.rounds(EVERYDAY, IN_LONG_RUNS), asked.seed()
    product = Product(program)
    compared = properties = differences = 0
    with tempfile.TemporaryDirectory() as folder:
        samba = Samba(folder)
        for which, data in lists(data_folder, count, seed):
            ours = as_samba_has_it(product.read([("property-list", False, data)])[0])
            if ours is None:
                continue
            theirs = samba.read(data)
            compared += 1
            properties += len(ours)
            if ours != theirs:
                differences += 1
                print(f"{which}: {data.hex()}\n    product {ours}\n    Samba {theirs}", flush=True)
    product.close()
    print(f"{compared} lists with {properties} properties, {differences} differences")
    return 1 if differences or compared < count // 2 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
