#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Compares what the product and the reference reader make of random lists.

    compare.py PROGRAM valid|mutated [ROUNDS] [SEED]

PROGRAM is dump_readings. Every list is read strictly and tolerantly by both, and the whole result
must be the same: acceptance, names, values, exact bytes, offsets, warnings, the class and the
offset of a defect. Whole lists must also be accepted. A difference is told with the smallest list
that was found to show it.
"""

import re
import struct
import sys
import time

import asked
import property_list_reader as reader
import random_lists
from list_json import as_json
from product import Product

EVERYDAY = {"valid": 2500, "mutated": 4000}
IN_LONG_RUNS = 1_000_000
BATCH = 500
SHOWN = 5


def reference(kind, tolerant, data):
    try:
        return as_json(reader.read(data, tolerant, kind), whole=True)
    except reader.Defect as defect:
        return (defect.kind, defect.offset)


def smallest(product, kind, tolerant, data):
    """A list as small as can be found that shows a difference at the same place of the result."""
    sign = sign_of(product, kind, tolerant, data)
    step = 1 << max(len(data) - 1, 1).bit_length()
    while step:
        at = 0
        while at < len(data):
            for attempt in smaller(data, at, step):
                if attempt != data and sign_of(product, kind, tolerant, attempt) == sign:
                    data = attempt
                    break
            else:
                at += step
        step //= 2
    return data


def sign_of(product, kind, tolerant, data):
    """Which part of the result differs, without the numbers; None where nothing does."""
    ours = product.read([(kind, tolerant, data)])[0]
    theirs = reference(kind, tolerant, data)
    if ours == theirs:
        return None
    return re.sub("[0-9]+", "", first_difference(ours, theirs).partition(":")[0])


def smaller(data, at, step):
    """Attempts at a smaller list: without a part; with a shorter entry; with zeros."""
    rest = data[at + step:]
    yield data[:at] + rest
    if at > 4 and data[0]:
        yield bytes([data[0] - 1]) + data[1:at] + rest
    if at >= 4:
        length = int.from_bytes(data[at - 4:at], "little") - step
        if length >= 0:
            yield data[:at - 4] + struct.pack("<I", length) + rest
    yield data[:at] + bytes(len(data[at:at + step])) + rest


def first_difference(ours, theirs, path=""):
    """Where two results part, in words."""
    if type(ours) is type(theirs) and isinstance(ours, dict):
        for key in [*ours, *(key for key in theirs if key not in ours)]:
            if ours.get(key) != theirs.get(key) or (key in ours) != (key in theirs):
                return first_difference(ours.get(key), theirs.get(key), f"{path}.{key}")
    if type(ours) is type(theirs) and isinstance(ours, list) and len(ours) == len(theirs):
        for index, pair in enumerate(zip(ours, theirs)):
            if pair[0] != pair[1]:
                return first_difference(*pair, f"{path}[{index}]")
    return f"{path or 'result'}: product {ours!r:.400}, reference {theirs!r:.400}"


def tell(product, kind, tolerant, data, which):
    mode = "tolerant" if tolerant else "strict"
    if sign_of(product, kind, tolerant, data) is None:
        print(f"{which}, {kind}, {mode}: both refuse a whole list: {data.hex()}", flush=True)
        return
    small = smallest(product, kind, tolerant, data)
    ours = product.read([(kind, tolerant, small)])[0]
    print(f"{which}, {kind}, {mode}: {small.hex()}")
    print(f"    {first_difference(ours, reference(kind, tolerant, small))}", flush=True)


def run(program, what, rounds, seed):
    """How many lists strict reading takes, and how many results differ."""
    product = Product(program)
    make = random_lists.whole if what == "valid" else random_lists.damaged
    accepted = differences = 0
    for first in range(0, rounds, BATCH):
        numbers = range(first, min(first + BATCH, rounds))
        lists = [make(seed, number) for number in numbers]
        questions = [(kind, tolerant, data) for kind, data in lists for tolerant in (False, True)]
        for index, (question, ours) in enumerate(zip(questions, product.read(questions))):
            kind, tolerant, data = question
            theirs = reference(*question)
            taken = isinstance(theirs, dict)
            accepted += taken and not tolerant
            if ours != theirs or (what == "valid" and not taken):
                differences += 1
                if differences <= SHOWN:
                    tell(product, kind, tolerant, data, f"list {first + index // 2} of seed {seed}")
    product.close()
    return accepted, differences


def main(program, what, rounds=None, seed=None):
    rounds = int(rounds or asked.rounds(EVERYDAY[what], IN_LONG_RUNS))
    seed = int(seed or asked.seed())
    start = time.monotonic()
    accepted, differences = run(program, what, rounds, seed)
    print(f"{rounds} {what} lists from seed {seed}: {accepted} accepted by strict reading, "
          f"{differences} differences, {time.monotonic() - start:.0f} s")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
