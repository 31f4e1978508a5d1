# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""What python3-hivex finds in a hive, in the form that dump_readings tells it.

hivex reads behind the ends of damaged cells, so a walk is done by a child process, whose end says
nothing about the product.
"""

import multiprocessing
import os
import sys
import tempfile

import hivex

PADDING = 1 << 20  # zero bytes behind the hive, as the product has them there
DEEPEST = 512
PATIENCE = 10  # seconds for one hive


def values_of(hive, node, faults):
    found = []
    for handle in hive.node_values(node):
        try:
            name = hive.value_key(handle)
            kind, declared = hive.value_type(handle)
        except (RuntimeError, UnicodeDecodeError):
            faults.append(node)
            continue
        try:
            data = hive.value_value(handle)[1][:declared]
        except RuntimeError:
            faults.append(node)
            data = None
        found.append([name, kind & 0xFFFFFFFF, declared, None if data is None else data.hex()])
    return found


def walk(path):
    """(keys, faults): keys as [path, values] in the order of reading; None: hivex refuses it."""
    try:
        hive = hivex.Hivex(path)
        pending = [(hive.root(), None, 0)]
    except RuntimeError:
        return None
    keys, faults, seen = [], [], {pending[0][0]}
    while pending:
        node, parent, depth = pending.pop()
        try:
            name = "" if parent is None else hive.node_name(node)
        except (RuntimeError, UnicodeDecodeError):
            faults.append(node)
            continue
        place = f"{parent}\\{name}" if parent else name
        try:
            values = values_of(hive, node, faults)
        except RuntimeError:
            faults.append(node)
            values = []
        keys.append([place, values])
        try:
            children = hive.node_children(node)
        except RuntimeError:
            faults.append(node)
            children = []
        # A key that is listed twice belongs to the list that is read first.
        new = [child for child in dict.fromkeys(children) if child not in seen]
        faults += [node] * (len(children) - len(new))
        if depth == DEEPEST and new:
            faults.append(node)
            continue
        seen.update(new)
        pending += [(child, place, depth + 1) for child in reversed(new)]
    return keys, len(faults)


def work(connection):
    sys.unraisablehook = lambda _: None  # of a hive that could not be opened
    with tempfile.NamedTemporaryFile() as file:
        while True:
            data = connection.recv_bytes()
            os.truncate(file.name, 0)
            file.seek(0)
            file.write(data)
            file.truncate(len(data) + PADDING)
            file.flush()
            connection.send(walk(file.name))


class Walker:
    """A child process that walks hives, and another one when it has ended."""

    def __init__(self):
        self.ended = 0  # how often hivex ended its process, or did not come to an end
        self.child = None

    def start(self):
        self.connection, theirs = multiprocessing.Pipe()
        self.child = multiprocessing.Process(target=work, args=(theirs,), daemon=True)
        self.child.start()
        theirs.close()

    def read(self, data):
        """What walk() gives; "ended" where there is nothing to compare with."""
        if self.child is None:
            self.start()
        self.connection.send_bytes(data)
        try:
            if self.connection.poll(PATIENCE):
                return self.connection.recv()
        except EOFError:
            pass
        self.ended += 1
        self.close()
        return "ended"

    def close(self):
        if self.child is not None:
            self.child.kill()
            self.child.join()
            self.child = None
