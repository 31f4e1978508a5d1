#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Proves that compare.py would find a reader that reads something else: detects.py PROGRAM

The reference reader is changed in one small way after another, each a mistake that a decoder could
have, and the comparison has to find every one. What it cannot find, it does not guard.
"""

import sys
from unittest import mock

import compare
import property_list_reader as reader
import random_lists
from product import Product

LISTS = 3000  # in which every mistake has to show

MISTAKES = [ # (what is wrong, where, instead)
    ("a signed number is unsigned", "NUMBERS", {**reader.NUMBERS, "i32": "<I"}),
    ("a large number is signed", "NUMBERS", {**reader.NUMBERS, "u64": "<q"}),
    ("a word may have four bytes", "NUMBERS", {**reader.NUMBERS, "u16": "<I"}),
    ("an expandable text is bytes", "LIST_VALUES", {**reader.LIST_VALUES, 4: "bytes"}),
    ("a user's format is known", "LIST_VALUES", {**reader.LIST_VALUES, 0x8000: "opaque"}),
    ("a type that is none is known", "ENTRIES", {**reader.ENTRIES, 0x00000002: "u32"}),
    ("bytes of length 0 are a reset", "MAY_BE_EMPTY", {9}),
    ("a descriptor of length 0 is a reset", "MAY_BE_EMPTY", {1}),
    ("lists are one level too deep", "DEEPEST", 15),
    ("lists may be one level deeper", "DEEPEST", 17),
    ("bytes behind the list stop reading", "TOLERABLE", reader.TOLERABLE - {"trailing-garbage"}),
    ("a count too large stops reading", "TOLERABLE", reader.TOLERABLE - {"count-too-large"}),
    ("a property without values stops reading", "TOLERABLE", reader.TOLERABLE - {"no-value"}),
    ("padding is to eight bytes", "align4", lambda n: (n + 7) // 8 * 8),
    ("there is no padding", "align4", lambda n: n),
    ("texts go on behind a NUL", "until_nul", lambda units: units[:-2]),
    ("no surrogate is alone", "has_lone_surrogate", lambda units: False),
    ("names are told apart by case", "upper", lambda name: name),
    ("GUIDs are big-endian", "guid", lambda data: data.hex()),
    ("a partition record is shorter", "STRUCTURES",
     {**reader.STRUCTURES, "partition": (1116, reader.PARTITION)}),
]


def answers(program):
    """What the product makes of random lists: (question, result)."""
    product = Product(program)
    lists = [make(1, number) for number in range(LISTS // 2)
             for make in (random_lists.whole, random_lists.damaged)]
    questions = [(kind, tolerant, data) for kind, data in lists for tolerant in (False, True)]
    told = []
    for first in range(0, len(questions), compare.BATCH):
        told += product.read(questions[first:first + compare.BATCH])
    product.close()
    return list(zip(questions, told))


def is_found(told, where, instead):
    with mock.patch.object(reader, where, instead):
        return any(compare.reference(*question) != result for question, result in told)


def main(program):
    told = answers(program)
    missed = [what for what, where, instead in MISTAKES if not is_found(told, where, instead)]
    for what in missed:
        print(f"not found: {what}")
    print(f"{len(MISTAKES)} mistakes, {len(missed)} not found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
