#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""instructions.py PROGRAM BUILD [--record]

Counts the instructions of the paths in count_paths.cpp and compares them with instructions.csv. BUILD
says by which compiler and with which flags; where nothing is recorded for it there is nothing to
compare, and that is said. Fails when a path takes more than a tenth more than recorded. --record writes
what was found.
"""
import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RECORD = HERE / "instructions.csv"
MOST = 1.10
SKIPPED = 77


def leave_out(why):
    print(f"skipped: {why}")
    sys.exit(1 if os.environ.get("CLUSPROP_ALL_TOOLS") and "valgrind" in why else SKIPPED)


def counted(program, machines=100, changed=100, *properties):
    """The instructions of each path, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, HERE / "make_cluster.py", folder, str(machines), str(changed)],
                       stdout=subprocess.DEVNULL, check=True)
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--collect-atstart=no", "--dump-instr=no",
             f"--callgrind-out-file={folder}/out", program, folder, *map(str, properties)],
            # Hashes begin with a number of chance otherwise.
            env={**os.environ, "QT_HASH_SEED": "0", "LC_ALL": "C.UTF-8"},
            stderr=subprocess.DEVNULL, check=True)
        found = {}
        for dump in pathlib.Path(folder).glob("out.*"):
            text = dump.read_text(errors="replace")
            name = re.search(r"^desc: Trigger: Client Request: (.+)$", text, re.M)
            total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
            if name and total:
                found[name[1]] = int(total[1])
        return found


def recorded():
    with open(RECORD, newline="") as file:
        return [row for row in csv.DictReader(file)]


def record(build, found):
    rows = [row for row in recorded() if row["build"] != build]
    rows += [{"build": build, "path": path, "instructions": count} for path, count in found.items()]
    with open(RECORD, "w", newline="") as file:
        writer = csv.DictWriter(file, ["build", "path", "instructions"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: (row["build"], row["path"])))


def main():
    program, build = sys.argv[1:3]
    before = {row["path"]: int(row["instructions"]) for row in recorded() if row["build"] == build}
    is_recording = sys.argv[3:] == ["--record"]
    if not shutil.which("valgrind"):
        leave_out("valgrind is not installed")
    if not re.search(r"^flags.*\bavx2\b", pathlib.Path("/proc/cpuinfo").read_text(), re.M):
        leave_out("libraries take other paths on a processor without AVX2")
    if not before and not is_recording:
        leave_out(f"nothing is recorded for a build by {build}")
    found = counted(program)
    if is_recording:
        record(build, found)
    failed = []
    for path, count in sorted(found.items()):
        was = before.get(path)
        ratio = f"{count / was:6.3f} of what was recorded" if was else "not recorded"
        print(f"{path:30} {count:>14,} {ratio}")
        if not is_recording and (not was or count > was * MOST):
            failed.append(path)
    missing = [path for path in before if path not in found]
    for path in failed + missing:
        print(f"{path}: " + ("it was not run" if path in missing else "takes too much, or is not recorded; "
              "if that is meant, record it with --record"))
    sys.exit(1 if failed or (missing and not is_recording) else 0)


if __name__ == "__main__":
    main()
