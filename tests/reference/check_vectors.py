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

LIST_VALUE_NAMES = [
    "UNKNOWN", "BINARY", "DWORD", "SZ", "EXPAND_SZ", "MULTI_SZ", "ULARGE_INTEGER", "LONG",
    "EXPANDED_SZ", "SECURITY_DESCRIPTOR", "LARGE_INTEGER", "WORD", "FILETIME", "VALUE_LIST",
    "PROPERTY_LIST",
]
ENTRY_NAMES = {
    0x00020002: "RESCLASS", 0x00040003: "NAME", 0x00050002: "DISK_SIGNATURE",
    0x00060002: "SCSI_ADDRESS", 0x00070002: "DISK_NUMBER", 0x00080001: "PARTITION_INFO",
    0x00090001: "FTSET_INFO", 0x000A0003: "DISK_SERIALNUMBER", 0x000B0003: "DISK_GUID",
    0x000C0006: "DISK_SIZE", 0x000D0001: "PARTITION_INFO_EX", 0x000E0001: "PARTITION_INFO_EX2",
    0x000F0001: "STORAGE_DEVICE_ID_DESCRIPTOR",
}
EIGHT_BYTES = {0x00010006, 0x0001000A, 0x0001000C, 0x000C0006}  # written as text in JSON


def syntax_name(word):
    if word >> 16 == 1 and word & 0xFFFF < len(LIST_VALUE_NAMES):
        return "LIST_VALUE_" + LIST_VALUE_NAMES[word & 0xFFFF]
    return ENTRY_NAMES.get(word, f"0x{word:08x}")


def value_as_json(value):
    out = {"syntax": syntax_name(value["syntax"]), "length": len(value["data"])}
    if "number" in value:
        number = value["number"]
        out["value"] = str(number) if value["syntax"] in EIGHT_BYTES else number
    elif "text" in value:
        out["value"] = value["text"]
    elif "texts" in value:
        out["value"] = value["texts"]
    elif "fields" in value:
        out["fields"] = {name: str(field) if name.endswith("SizeInBytes") else field
                         for name, field in value["fields"]}
        if "extra" in value:
            out["extra"] = value["extra"].hex()
    elif "list" in value:
        out["list"] = {name: part for name, part in as_json(value["list"]).items()
                       if name not in ("kind", "warnings")}
    elif "reset" in value:
        out["reset"] = True
    else:
        out["hex"] = value["raw"].hex()
    return out


def as_json(document):
    out = {"kind": document["kind"]}
    if document["kind"] == "property-list":
        out["count"] = document["count"]
        out["properties"] = [
            {"name": each["name"], "values": [value_as_json(value) for value in each["values"]]}
            for each in document["properties"]]
        out["trailingEndmark"] = document["trailing_endmark"]
    else:
        out["values"] = [value_as_json(value) for value in document["values"]]
    out["warnings"] = sorted([kind, offset] for kind, offset in document.get("warnings", []))
    if "trailing" in document:
        out["trailing"] = document["trailing"].hex()
    if "error" in document:
        out["error"] = list(document["error"])
    return out


def expected(document):
    out = dict(document)
    out["warnings"] = sorted([each["class"], each["offset"]] for each in out.get("warnings", []))
    if "error" in out:
        out["error"] = [out["error"]["class"], out["error"]["offset"]]
    return out


def check(path):
    """What differs for one vector, in words; None where it is not about a list."""
    vector = json.loads(path.read_text(encoding="utf-8"))
    kind = vector["kind"]
    if kind not in ("property-list", "value-list"):
        return None
    data = path.with_suffix(".bin").read_bytes()
    found = []
    try:
        strict = {"ok": as_json(reader.read(data, False, kind))}
    except reader.Defect as defect:
        strict = {"error": {"class": defect.kind, "offset": defect.offset}}
    wanted = vector["strict"]
    if "ok" in wanted:
        wanted = {"ok": expected(wanted["ok"])}
    if strict != wanted:
        found.append(f"strict: read {strict}, expected {wanted}")
    tolerant = as_json(reader.read(data, True, kind))
    wanted = expected(vector["tolerant"])
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
