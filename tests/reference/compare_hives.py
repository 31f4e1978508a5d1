#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Compares what the product and python3-hivex find in hives: compare_hives.py PROGRAM SAMPLES

PROGRAM is dump_readings, SAMPLES is tests/data/samples. Three kinds of hives: the samples; random
whole ones, in which both must find just what was written; and damaged ones. Of those the product
may refuse any. One that it reads without a note must be the same tree; with notes, what it shows as
whole must be there. The product reads hives by way of hivex too, so this guards its walk and what
it makes of values, not hivex.
"""

import json
import pathlib
import struct
import sys

import asked
import random_hives
from product import Product

try:
    import hive_walk
except ImportError:
    asked.missing("hivex for Python (package python3-hivex)")

WHOLE = (25, 3000)  # everyday, in long runs
DAMAGED = (150, 100_000)
SHOWN = 5


def payload_of(kind, data):
    """Syntax and bytes of the property that a value of the registry is, when nothing is known
    about the property. Text gets the NULs that it lacks."""
    if kind in (4, 5) and len(data) == 4:
        return 0x00010002, data[::-1] if kind == 5 else data
    if kind == 11 and len(data) == 8:
        return 0x00010006, data
    if kind in (1, 2, 7):
        data += bytes(len(data) % 2)
        wanted = 2 if kind == 7 and data not in (b"", b"\0\0") else 1
        while data[-2 * wanted:] != bytes(2 * wanted):
            data += b"\0\0"
        return {1: 0x00010003, 2: 0x00010004, 7: 0x00010005}[kind], data
    return 0x00010001, data


def with_payload(value):
    """A value as the product tells it, from one as hivex does."""
    name, kind, declared, data = value
    if data is None or len(data) // 2 < declared:
        return [name, kind, max(declared, 1), data or "", None, None]
    syntax, payload = payload_of(kind, bytes.fromhex(data))
    return [name, kind, declared, data, syntax, payload.hex()]


def written(root):
    """The tree that was written, as the product should tell it."""
    keys = []
    pending = [(root, "")]
    while pending:
        key, path = pending.pop()
        keys.append([path, [with_payload([name, kind, len(data), data.hex()])
                            for name, kind, data in key.values]])
        for child in sorted(key.keys, key=lambda each: each.name.upper(), reverse=True):
            pending.append((child, f"{path}\\{child.name}" if path else child.name))
    return keys


def difference(ours, theirs):
    """In words; None where there is none."""
    if isinstance(ours, tuple) or theirs == "ended":
        return None
    if theirs is None:
        return "hivex cannot open what the product reads"
    keys = [[path, [with_payload(value) for value in values]] for path, values in theirs[0]]
    if ours["notes"] == 0:
        if theirs[1]:
            return f"hivex cannot read {theirs[1]} things, and the product says nothing of that"
        return first_difference(ours["keys"], keys)
    there = {}
    for path, values in keys:
        there.setdefault(path.casefold(), []).extend(values)
    for path, values in ours["keys"]:
        for value in values:
            if value[4] is not None and value not in there.get(path.casefold(), []):
                return f"{path!r}: the product has {value!r:.200}, which is not there"
    return None


def first_difference(ours, theirs):
    for our_key, their_key in zip(ours, theirs):
        if our_key[0] != their_key[0] or len(our_key[1]) != len(their_key[1]):
            return f"product {our_key!r:.400}\n    other   {their_key!r:.400}"
        for our_value, their_value in zip(our_key[1], their_key[1]):
            if our_value != their_value:
                return (f"{our_key[0]!r}:\n    product {our_value!r:.400}"
                        f"\n    other   {their_value!r:.400}")
    if len(ours) != len(theirs):
        return f"product {len(ours)} keys, other {len(theirs)}"
    return None


class Comparison:
    def __init__(self, program):
        self.product = Product(program)
        self.walker = hive_walk.Walker()
        self.hives = self.refused = self.noted = self.values = self.differences = 0

    def compare(self, which, hive, root=None):
        ours = self.product.read([("hive", False, hive)])[0]
        self.hives += 1
        if isinstance(ours, tuple):
            self.refused += 1
        else:
            self.noted += ours["notes"] > 0
            self.values += sum(len(values) for _, values in ours["keys"])
        found = difference(ours, self.walker.read(hive))
        if root and not found:
            found = "refused" if isinstance(ours, tuple) else first_difference(
                ours["keys"], written(root))
        if found:
            self.differences += 1
            if self.differences <= SHOWN:
                print(f"{which}: {found}", flush=True)

    def end(self):
        self.walker.close()  # first: the child has the product's input open as well
        self.product.close()
        print(f"{self.hives} hives, {self.values} values: {self.refused} refused, {self.noted} "
              f"read with notes, hivex ended in {self.walker.ended}, "
              f"{self.differences} differences")
        return 1 if self.differences else 0


def main(program, samples):
    seed = asked.seed()
    comparison = Comparison(program)
    for name in ("CLUSDB", "Cluster.hiv"):
        comparison.compare(name, (pathlib.Path(samples) / name).read_bytes())
    for number in range(asked.rounds(*WHOLE)):
        root, hive = random_hives.whole(seed, number)
        comparison.compare(f"hive {number} of seed {seed}", hive, root)
    if comparison.refused:
        print("a whole hive was refused")
        comparison.differences += 1
    for number in range(asked.rounds(*DAMAGED)):
        comparison.compare(f"damaged hive {number} of seed {seed}",
                           random_hives.damaged(seed, number))
    return comparison.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
