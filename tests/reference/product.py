# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Asks the product, by way of the program dump_readings."""

import json
import struct
import subprocess

from list_json import from_json


class Product:
    """dump_readings, running. It tells what the product makes of bytes."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def read(self, questions):
        """What it says of each (kind, tolerant, data): JSON, or (class, offset)."""
        parts = [struct.pack("<I", len(questions))]
        for kind, tolerant, data in questions:
            parts.append(kind[:1].encode() + (b"t" if tolerant else b"s"))
            parts.append(struct.pack("<I", len(data)) + data)
        self.process.stdin.write(b"".join(parts))
        self.process.stdin.flush()
        return [self.answer() for _ in questions]

    def answer(self):
        head = self.process.stdout.read(4)
        if len(head) < 4:
            raise SystemExit(f"the product ended with {self.process.wait()}")
        text = self.process.stdout.read(struct.unpack("<I", head)[0])
        if text.startswith(b"{"):
            told = json.loads(text)
            return from_json(told) if "kind" in told else told
        kind, _, where = text.decode().partition(" @")
        return (kind, int(where, 16) if where else None)

    def close(self):
        self.process.stdin.close()
        if self.process.wait():
            raise SystemExit(f"the product ended with {self.process.returncode}")
