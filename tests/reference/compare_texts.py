#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Compares what the product reads from text files with what Python wrote: compare_texts.py PROGRAM

PROGRAM is dump_readings. Registry exports are written here, from random trees, as `reg export` does
it; tables by Python's csv module and objects by its json module, in every way that those can write,
and read again by the same modules. Nothing in such files is odd, so the product must have no note.
"""

import csv
import io
import json
import struct
import sys

import asked
import random_hives
from product import Product

EVERYDAY = 120  # files of each kind
IN_LONG_RUNS = 100_000
SHOWN = 5

ROOT = "HKEY_LOCAL_MACHINE\\Cluster"
LETTERS = "abcxyzABC019 _-.,;:\t\"'`$()[]{}<>&%=\\/|+*äßЖ名\U0001F600\u2019\u202e"


class Generator(random_hives.Generator):
    def letters(self, more="", most=25):
        return "".join(self.random.choices(LETTERS + more, k=self.random.randint(0, most)))

    def encoded(self, text):
        return self.random.choice((
            lambda: text.encode(), lambda: b"\xef\xbb\xbf" + text.encode(),
            lambda: b"\xff\xfe" + text.encode("utf-16-le")))()


# Registry exports

def quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def hex_lines(head, data):
    """As reg export breaks them: a line has 80 columns at most."""
    lines, line = [], head
    for index, byte in enumerate(data):
        piece = f"{byte:02x}" + ("," if index + 1 < len(data) else "")
        if len(line) + len(piece) > 79:
            lines.append(line + "\\")
            line = "  "
        line += piece
    return "\r\n".join([*lines, line])


def plain_text(kind, data):
    """The text of a REG_SZ that is written between quotes; None for one that is written in hex."""
    if kind != 1 or len(data) < 2 or len(data) % 2 or data[-2:] != b"\0\0":
        return None
    try:
        text = data[:-2].decode("utf-16-le")
    except UnicodeDecodeError:
        return None
    return None if any(letter in text for letter in "\0\r\n") else text


def reg_value(name, kind, data):
    head = (quoted(name) if name else "@") + "="
    text = plain_text(kind, data)
    if text is not None:
        return head + quoted(text)
    if kind == 4 and len(data) == 4:
        return f"{head}dword:{struct.unpack('<I', data)[0]:08x}"
    return hex_lines(head + ("hex:" if kind == 3 else f"hex({kind:x}):"), data)


def reg_file(generator):
    """A file, and the tree that the product must find in it."""
    root = generator.key("Cluster", 2)
    lines, keys = ["Windows Registry Editor Version 5.00", ""], []
    pending = [(root, ROOT)]
    while pending:
        key, path = pending.pop(0)
        lines.append(f"[{path}]")
        lines += [reg_value(*value) for value in key.values] + [""]
        keys.append([path, [[name, kind, len(data), data.hex()]
                            for name, kind, data in key.values]])
        pending = [(child, f"{path}\\{child.name}") for child in key.keys] + pending
    return generator.encoded("\r\n".join(lines) + "\r\n"), keys


def told_by_reg(answer):
    return [[path, [value[:4] for value in values]] for path, values in answer["keys"]]


# Tables

def csv_file(generator):
    """A file, and its rows as Python's csv reads them."""
    way = {
        "delimiter": generator.random.choice(",;\t"),
        "quoting": generator.random.choice((csv.QUOTE_ALL, csv.QUOTE_MINIMAL)),
        "lineterminator": generator.random.choice(("\r\n", "\n")),
    }
    # A CR alone within a cell without quotes ends the row for some readers and not for others.
    ends = "\r\n" if way["quoting"] == csv.QUOTE_ALL else "\n"
    columns = [f"Column{number}" for number in range(generator.random.randint(2, 6))]
    out = io.StringIO()
    writer = csv.writer(out, **way)
    writer.writerow(columns)
    for _ in range(generator.random.randint(0, 6)):
        # Not empty: with a cell that is null, a row would mean something else.
        writer.writerow(["x" + generator.letters(ends),
                         *(generator.letters(ends) for _ in columns[1:])])
    rows = csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=way["delimiter"])
    return generator.encoded(out.getvalue()), [list(map(list, zip(columns, row)))
                                               for row in list(rows)[1:]]


def told_by_csv(answer):
    """Python knows no null."""
    return [[[name, value or ""] for name, value in record] for record in answer["records"]]


# Objects

def json_value(generator, inside=False):
    way = generator.random.randrange(7 if not inside else 1)
    if way == 0:
        return "x" + generator.letters("\r\n\x00\x01\x7f\ufeff")
    if way == 1:
        return generator.random.choice((True, False, None))
    if way == 2:
        return generator.random.randint(-2**63, 2**64 - 1)
    if way == 3:
        return generator.random.randint(-300, 300)
    if way == 4:
        return generator.random.random() * 10 ** generator.random.randint(-20, 20)
    if way == 5:
        return [json_value(generator, True) for _ in range(generator.random.randint(1, 4))]
    return list(generator.random.randbytes(generator.random.randint(1, 20)))


def json_file(generator):
    """A file, and its objects as Python's json reads them."""
    objects = [{f"Name{number}{generator.letters()}": json_value(generator)
                for number in range(generator.random.randint(1, 6))}
               for _ in range(generator.random.randint(0, 5))]
    text = json.dumps(objects, ensure_ascii=generator.chance(0.5),
                      indent=generator.random.choice((None, 0, 4)),
                      separators=generator.random.choice((None, (",", ":"))))
    read = json.loads(text, parse_float=str)
    return generator.encoded(text), [[[name, as_told(value)] for name, value in each.items()]
                                     for each in read]


def as_told(value):
    """A value as dump_readings tells it."""
    if isinstance(value, bool):
        return {"boolean": str(int(value))}
    if isinstance(value, int):
        return {"integer": str(value)}
    if isinstance(value, list) and isinstance(value[0], int):
        return {"bytes": bytes(value).hex()}
    return value


def told_by_json(answer):
    return answer["records"]


KINDS = {"reg": (reg_file, told_by_reg), "csv": (csv_file, told_by_csv),
         "json": (json_file, told_by_json)}


def compare(product, kind, number, seed):
    """What differs, in words; None where nothing does."""
    make, told = KINDS[kind]
    data, wanted = make(Generator(f"{seed}:{number}:{kind}"))
    answer = product.read([(kind, False, data)])[0]
    if isinstance(answer, tuple):
        return f"refused: {answer}: {data!r:.1500}"
    found = told(answer)
    if found == wanted and not answer["notes"]:
        return None
    for ours, theirs in zip(found, wanted):
        if ours != theirs:
            return f"product {ours!r:.700}\n    wanted  {theirs!r:.700}"
    return f"{len(found)} of {len(wanted)} and {answer['notes']} notes: {data!r:.1500}"


def main(program):
    seed, rounds = asked.seed(), asked.rounds(EVERYDAY, IN_LONG_RUNS)
    product = Product(program)
    differences = 0
    for kind in KINDS:
        for number in range(rounds):
            found = compare(product, kind, number, seed)
            if found:
                differences += 1
                if differences <= SHOWN:
                    print(f"{kind} {number} of seed {seed}: {found}", flush=True)
    product.close()
    print(f"{rounds} files of each of {', '.join(KINDS)}: {differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
