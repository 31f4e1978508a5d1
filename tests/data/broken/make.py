#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Writes the broken files and expected.json, always to the same bytes. Run it after changing a case."""
import base64
import json
import pathlib

import hive_cases
import list_cases
import reg_cases
import text_cases
import xml_cases

FOLDER = pathlib.Path(__file__).parent


def as_bytes(part):
    return part if isinstance(part, bytes) else part.encode()


def entry(name, content, expectation):
    """What is long is kept as its parts, to be put together by whoever reads it."""
    if isinstance(content, bytes):
        (FOLDER / "files" / name).write_bytes(content)
        return {"file": name, **expectation}
    parts = [[base64.b64encode(as_bytes(part)).decode(), times] for part, times in content]
    return {"file": name, "parts": parts, **expectation}


def main():
    (FOLDER / "files").mkdir(exist_ok=True)
    for old in (FOLDER / "files").iterdir():
        old.unlink()
    entries = [entry(*case) for module in (hive_cases, list_cases, reg_cases, text_cases, xml_cases) for case in module.cases()]
    names = [row["file"] for row in entries]
    assert len(set(names)) == len(names), "a name is there twice"
    lines = ",\n".join(json.dumps(row, ensure_ascii=True) for row in entries)
    (FOLDER / "expected.json").write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    main()
