#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Compares what the product and reglookup find in hives: compare_reglookup.py PROGRAM SAMPLES

The product reads hives by way of hivex; reglookup shares no code with that. It writes names and
texts in a form that cannot be read back for sure, so what is compared is how many keys and values
there are, of which types, and the exact bytes of binary values and numbers.
"""

import collections
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import asked
import random_hives
from product import Product

EVERYDAY = 25  # hives
IN_LONG_RUNS = 2000
SHOWN = 5

TYPES = {0: "NONE", 1: "SZ", 2: "EXPAND_SZ", 3: "BINARY", 4: "DWORD", 5: "DWORD_BE", 6: "LINK",
         7: "MULTI_SZ", 8: "RSRC_LIST", 11: "QWORD"}
NUMBERS = {"DWORD": ("<I", 4), "DWORD_BE": (">I", 4), "QWORD": ("<Q", 8)}  # bytes


def comparable(kind, data):
    """What is compared of a value: its type, and its bytes where reglookup tells them exactly."""
    name = TYPES.get(kind, f"0x{kind:08X}")
    if name in NUMBERS and len(data) >= NUMBERS[name][1]:  # it takes the beginning of longer ones
        return name, struct.unpack_from(NUMBERS[name][0], data)[0]
    # It reads values in several pieces only where the hive's version is 1.5.
    is_told = name == "BINARY" and 0 < len(data) <= random_hives.PIECE
    return name, data if is_told else None


def told(answer):
    """Keys and values as the product has them."""
    values = [comparable(kind, bytes.fromhex(data))
              for _, values in answer["keys"] for _, kind, _, data, _, _ in values]
    return len(answer["keys"]), collections.Counter(values)


def looked_up(path):
    """Keys and values as reglookup prints them."""
    said = subprocess.run(["reglookup", "-H", path], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, check=True)
    keys, values = 0, []
    for line in said.stdout.decode("ascii", "surrogateescape").split("\n")[:-1]:
        _, name, shown, _ = line.split(",")
        if name == "KEY":
            keys += 1
        elif name in NUMBERS and re.fullmatch("0x[0-9A-F]+", shown):
            values.append((name, int(shown, 16)))
        elif name == "BINARY" and shown not in ("", "(null)"):
            plain = re.sub("%([0-9A-F]{2})", lambda code: chr(int(code[1], 16)), shown)
            values.append(comparable(3, plain.encode("latin-1")))
        else:
            values.append((name, None))
    return keys, collections.Counter(values)


def hives(samples, count, seed):
    for name in ("CLUSDB", "Cluster.hiv"):
        yield name, (pathlib.Path(samples) / name).read_bytes()
    for number in range(count):
        yield f"hive {number} of seed {seed}", random_hives.whole(seed, number)[1]


def main(program, samples):
    if not shutil.which("reglookup"):
        asked.missing("reglookup (package reglookup)")
    product = Product(program)
    compared = found = differences = 0
    with tempfile.NamedTemporaryFile() as file:
        for which, data in hives(samples, asked.rounds(EVERYDAY, IN_LONG_RUNS), asked.seed()):
            pathlib.Path(file.name).write_bytes(data)
            ours = told(product.read([("hive", False, data)])[0])
            theirs = looked_up(file.name)
            compared += 1
            found += sum(theirs[1].values())
            if ours != theirs:
                differences += 1
                if differences <= SHOWN:
                    print(f"{which}: {ours[0]} and {theirs[0]} keys; only product "
                          f"{list(ours[1] - theirs[1])!r:.300}; only reglookup "
                          f"{list(theirs[1] - ours[1])!r:.300}", flush=True)
    product.close()
    print(f"{compared} hives with {found} values, {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
