#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Checks the reference reader against the vectors of the project: check_vectors.py FOLDER…

A vector is NAME.bin with a NAME.json that says what strict and tolerant reading make of it. Only
property lists and value lists are checked; the fixed structures are not what this reader reads.
"""

import json
import pathlib
import sys

import property_list_reader as reader
from list_json import as_json, from_json

def check(path):
    """What differs for one vector, in words; None where it is not about a list."""
    vector = json.loads(path.read_text(encoding="utf-8"))
    kind = vector["kind"]
    if kind not in ("property-list", "value-list"):
        return None
    data = path.with_suffix(".bin").read_bytes()
    found = []
    try:
        strict = {"ok": as_json(reader.read(data, False, kind), whole=False)}
    except reader.Defect as defect:
        strict = {"error": {"class": defect.kind, "offset": defect.offset}}
    wanted = vector["strict"]
    if "ok" in wanted:
        wanted = {"ok": from_json(wanted["ok"])}
    if strict != wanted:
        found.append(f"strict: read {strict}, expected {wanted}")
    tolerant = as_json(reader.read(data, True, kind), whole=False)
    wanted = from_json(vector["tolerant"])
    if tolerant != wanted:
        found.append(f"tolerant: read {tolerant}, expected {wanted}")
    return found


def main(folders):
    checked = failed = 0
    for path in sorted(path for folder in folders for path in pathlib.Path(folder).glob("*.json")):
        found = check(path)
        if found is None:
            continue
        checked += 1
        failed += bool(found)
        for words in found:
            print(f"{path.stem}: {words}")
    print(f"{checked} vectors, {failed} read differently")
    return 1 if failed or not checked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
