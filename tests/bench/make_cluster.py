#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""make_cluster.py FOLDER [MACHINES] [BLOB]

One invented cluster of so many virtual machines as a registry hive (cluster.hiv), as a registry export
(cluster.reg), and as a hive some time later (changed.hiv). A machine has a group, a configuration with 4
private properties, and a resource with 10 and BLOB bytes of its own: 5 keys and 59 values. The same
arguments give the same bytes.
"""
import struct
import sys
import uuid

SZ, BINARY, DWORD, MULTI = 1, 3, 4, 7
HIVE_TIME = 134_000_000_000_000_000  # of every key, in FILETIME
NONE = 0xFFFFFFFF


def guid(text):
    return str(uuid.uuid5(uuid.NAMESPACE_DNS, text))


def blob(size, text):
    """Bytes that do not repeat, from a generator of our own: hashes of that many would take minutes."""
    state = uuid.uuid5(uuid.NAMESPACE_DNS, text).int | 1
    words = []
    for _ in range((size + 15) // 16):
        state = (state * 0xDA942042E4DD58B5) & (2**128 - 1)
        words.append(state.to_bytes(16, "little"))
    return b"".join(words)[:size]


# ------------------------------------------------------------------- what a cluster database holds
def resource(name, kind):
    return [
        ("Name", SZ, name), ("Type", SZ, kind), ("Description", SZ, ""), ("SeparateMonitor", DWORD, 0),
        ("PersistentState", DWORD, 1), ("LooksAlivePollInterval", DWORD, NONE),
        ("IsAlivePollInterval", DWORD, NONE), ("RestartAction", DWORD, 2), ("RestartThreshold", DWORD, 1),
        ("RestartDelay", DWORD, 500), ("RestartPeriod", DWORD, 900000),
        ("RetryPeriodOnFailure", DWORD, 3600000), ("PendingTimeout", DWORD, 180000),
        ("DeadlockTimeout", DWORD, 300000), ("EmbeddedFailureAction", DWORD, 2),
    ]


def group(name, members):
    return [
        ("Name", SZ, name), ("Description", SZ, ""), ("PersistentState", DWORD, 1),
        ("FailoverThreshold", DWORD, NONE), ("FailoverPeriod", DWORD, 6), ("AutoFailbackType", DWORD, 0),
        ("FailbackWindowStart", DWORD, NONE), ("FailbackWindowEnd", DWORD, NONE), ("GroupType", DWORD, 111),
        ("Priority", DWORD, 2000), ("DefaultOwner", DWORD, NONE), ("AntiAffinityClassNames", MULTI, []),
        ("Contains", MULTI, members),
    ]


def machine(keys, number, blob_size):
    name = f"VM-{number:05d}"
    ids = {what: guid(f"{name} {what}") for what in ("group", "configuration", "machine")}
    virtual_machine = guid(name)
    keys[("Groups", ids["group"])] = group(name, [ids["configuration"], ids["machine"]])
    configuration = resource(f"Virtual Machine Configuration {name}", "Virtual Machine Configuration")
    keys[("Resources", ids["configuration"])] = configuration
    keys[("Resources", ids["configuration"], "Parameters")] = [
        ("VmID", SZ, virtual_machine),
        ("VmStoreRootPath", SZ, f"C:\\ClusterStorage\\Volume{number % 300 + 1}\\{name}"),
        ("DependsOnSharedVolumes", MULTI, [guid(f"volume {number % 300}")]), ("VmSwitchPorts", MULTI, []),
    ]
    keys[("Resources", ids["machine"])] = resource(f"Virtual Machine {name}", "Virtual Machine") + [
        ("DependsOn", MULTI, [ids["configuration"]])]
    keys[("Resources", ids["machine"], "Parameters")] = [
        ("VmID", SZ, virtual_machine), ("OfflineAction", DWORD, 1), ("ShutdownAction", DWORD, 0),
        ("DefaultMoveType", DWORD, NONE), ("StartMemory", DWORD, 4096), ("VirtualNumaCount", DWORD, 1),
        ("CheckHeartbeat", DWORD, 1), ("MigrationState", DWORD, 0), ("MigrationProgress", DWORD, 0),
        ("VmState", DWORD, 2),
    ] + ([("VmConfigBlob", BINARY, blob(blob_size, name))] if blob_size else [])


def database(machines, blob_size):
    """{path: [(name, type, value)]}, every parent among them."""
    keys = {
        (): [
            ("ClusterName", SZ, "LARGE"), ("ClusterInstanceID", SZ, guid("cluster")),
            ("BackupInProgress", DWORD, 1), ("SameSubnetDelay", DWORD, 2000),
            ("SameSubnetThreshold", DWORD, 20), ("Description", SZ, "An invented cluster"),
        ],
        ("Groups",): [], ("Networks",): [], ("NetworkInterfaces",): [], ("Nodes",): [], ("Resources",): [],
        ("ResourceTypes",): [],
    }
    for number in range(1, 17):
        keys[("Nodes", str(number))] = [
            ("NodeName", SZ, f"HV{number:02d}"), ("Description", SZ, ""), ("NodeWeight", DWORD, 1)]
    for kind in ("Virtual Machine", "Virtual Machine Configuration"):
        keys[("ResourceTypes", kind)] = [
            ("DllName", SZ, "vmclusres.dll"), ("LooksAlivePollInterval", DWORD, 5000),
            ("IsAlivePollInterval", DWORD, 60000)]
    for number in range(machines):
        machine(keys, number, blob_size)
    return keys


def payload(kind, value):
    if kind == SZ:
        return (value + "\0").encode("utf-16-le")
    if kind == MULTI:
        return "".join(text + "\0" for text in value).encode("utf-16-le") + b"\0\0"
    return value.to_bytes(4, "little") if kind == DWORD else value


# ----------------------------------------------------------------------------- as a registry export
def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def export_line(name, kind, value):
    """As the export tool writes it: bytes are wrapped near column 80."""
    if kind == SZ:
        return f"{quoted(name)}={quoted(value)}"
    if kind == DWORD:
        return f"{quoted(name)}=dword:{value:08x}"
    line = f"{quoted(name)}=hex{'' if kind == BINARY else f'({kind:x})'}:"
    lines = []
    data = payload(kind, value).hex(",")
    room = 78 - len(line)
    while len(data) > room:
        cut = max(room - room % 3, 3)
        lines.append(line + data[:cut] + "\\")
        data, line, room = data[cut:], "  ", 75
    return "\n".join(lines + [line + data])


def write_export(keys, path):
    lines = ["Windows Registry Editor Version 5.00", ""]
    for key in sorted(keys, key=lambda parts: [part.lower() for part in parts]):
        lines.append("[" + "\\".join(("HKEY_LOCAL_MACHINE", "Cluster") + key) + "]")
        lines += [export_line(*value) for value in keys[key]]
        lines.append("")
    with open(path, "wb") as file:
        file.write(b"\xff\xfe" + "\n".join(lines + [""]).replace("\n", "\r\n").encode("utf-16-le"))


# ------------------------------------------------------------------------------------- as a hive
class Hive:
    """The bins of a hive of format 1.5, written from the leaves to the root."""

    most_in_cell = 16344  # longer values are cut into parts

    def __init__(self):
        self.bins = []
        self.bin = bytearray()
        self.size = 0
        self.base = 0

    def close_bin(self):
        free = self.size - len(self.bin)
        if free:
            self.bin += struct.pack("<i", free) + bytes(free - 4)
        self.bins.append(bytes(self.bin))
        self.base += self.size
        self.bin = bytearray()
        self.size = 0

    def cell(self, content):
        length = (4 + len(content) + 7) & ~7
        if len(self.bin) + length > self.size:
            if self.bin:
                self.close_bin()
            self.size = max(0x1000, (length + 0x20 + 0xFFF) & ~0xFFF)
            self.bin = bytearray(struct.pack("<4sIIQQI", b"hbin", self.base, self.size, 0, HIVE_TIME, 0))
        at = self.base + len(self.bin)
        self.bin += struct.pack("<i", -length) + content + bytes(length - 4 - len(content))
        return at

    def value(self, name, kind, value):
        data = payload(kind, value)
        if len(data) <= 4:
            size, at = len(data) | 0x80000000, int.from_bytes(data.ljust(4, b"\0"), "little")
        elif len(data) > self.most_in_cell:
            parts = [self.cell(data[start:start + self.most_in_cell])
                     for start in range(0, len(data), self.most_in_cell)]
            table = self.cell(struct.pack(f"<{len(parts)}I", *parts))
            size, at = len(data), self.cell(struct.pack("<2sHII", b"db", len(parts), table, 0))
        else:
            size, at = len(data), self.cell(data)
        return self.cell(struct.pack("<2sHIIIHH", b"vk", len(name), size, at, kind, 1, 0) + name.encode("ascii"))

    def subkeys(self, children):
        """`children`: (name, offset), sorted as keys are."""
        def table(some):
            return self.cell(struct.pack("<2sH", b"lh", len(some)) + b"".join(
                struct.pack("<II", at, name_hash(name)) for name, at in some))
        if not children:
            return NONE
        tables = [table(children[start:start + 500]) for start in range(0, len(children), 500)]
        if len(tables) == 1:
            return tables[0]
        return self.cell(struct.pack("<2sH", b"ri", len(tables)) + struct.pack(f"<{len(tables)}I", *tables))


def name_hash(name):
    result = 0
    for letter in name.upper():
        result = (result * 37 + ord(letter)) & 0xFFFFFFFF
    return result


def write_hive(keys, path):
    hive = Hive()
    descriptor = struct.pack("<BBHIIII", 1, 0, 0x8000, 0, 0, 0, 0)
    security = hive.cell(struct.pack("<2sHIIII", b"sk", 0, 0, 0, len(keys), len(descriptor)) + descriptor)
    children = {}
    for key in keys:
        if key:
            children.setdefault(key[:-1], []).append(key)
    offsets = {}
    for key in sorted(keys, key=lambda parts: (-len(parts), parts)):
        name = key[-1] if key else "Cluster"
        below = sorted(((child[-1], offsets[child]) for child in children.get(key, [])),
                       key=lambda child: child[0].upper())
        table = hive.subkeys(below)
        values = [hive.value(*value) for value in keys[key]]
        value_table = hive.cell(struct.pack(f"<{len(values)}I", *values)) if values else NONE
        offsets[key] = hive.cell(struct.pack(
            "<2sHQIIIIIIIIIIIIIIIHH", b"nk", 0x20 if key else 0x2C, HIVE_TIME, 0, 0, len(below), 0, table, NONE,
            len(values), value_table, security, NONE, max((len(child) * 2 for child, _ in below), default=0), 0,
            max((len(value[0]) * 2 for value in keys[key]), default=0),
            max((len(payload(*value[1:])) for value in keys[key]), default=0), 0, len(name), 0)
            + name.encode("ascii"))
    hive.close_bin()
    body = bytearray(b"".join(hive.bins))
    for key, at in offsets.items():
        if key:
            struct.pack_into("<I", body, at + 4 + 0x10, offsets[key[:-1]])
    struct.pack_into("<II", body, security + 8, security, security)
    head = struct.pack("<4sIIQIIIIIII", b"regf", 1, 1, HIVE_TIME, 1, 5, 0, 1, offsets[()], len(body), 1)
    head = (head + "CLUSDB".encode("utf-16-le")).ljust(0x1FC, b"\0")
    checksum = 0
    for word, in struct.iter_unpack("<I", head):
        checksum ^= word
    head += struct.pack("<I", checksum if checksum not in (0, NONE) else (1 if checksum == 0 else NONE - 1))
    with open(path, "wb") as file:
        file.write(head.ljust(0x1000, b"\0"))
        file.write(body)


def changed(keys):
    """The same cluster later: every tenth key has other delays."""
    return {
        path: [(name, kind, 750 if name == "RestartDelay" and number % 10 == 0 else value)
               for name, kind, value in values]
        for number, (path, values) in enumerate(keys.items())
    }


def main():
    folder = sys.argv[1]
    machines = int(sys.argv[2]) if len(sys.argv) > 2 else 4525
    blob_size = int(sys.argv[3]) if len(sys.argv) > 3 else 7750
    keys = database(machines, blob_size)
    write_hive(keys, f"{folder}/cluster.hiv")
    write_export(keys, f"{folder}/cluster.reg")
    write_hive(changed(keys), f"{folder}/changed.hiv")
    print(f"{len(keys)} keys, {sum(map(len, keys.values()))} values")


if __name__ == "__main__":
    main()
