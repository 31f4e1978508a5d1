#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Sums up by folder what the tests have run, and fails where that is less than the goal.

    check.py BUILD [REPORT]

BUILD is a build folder of the preset "coverage" whose tests have run; the counts that lie there
are read and removed. REPORT, BUILD/coverage unless given, then holds index.html with every line,
lines.txt and branches.txt with what no test reached, and folders.txt, which is printed as well.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# folder, least percentage of lines, least percentage of branches (None: only told)
GOALS = [
    ("core/wire", 100.0, 98.0),
    ("core", 97.0, 92.0),
    ("ui", 85.0, None),
    ("app", 85.0, None),
]

# Branches that no input takes are not counted: those that the compiler adds for exceptions and for
# destructors, also where an error is returned on a line of its own; the failing side of an
# assertion; and what a switch over all enumerators would do with none of them (its cases are lines).
UNREACHED = r"\s*((Q_ASSERT(_X)?|assert|switch) ?\(|return (failure|tl::unexpected)\().*"
RULES = [
    "--exclude-throw-branches",
    "--exclude-unreachable-branches",
    "--exclude-branches-by-pattern", UNREACHED,
]


def gcovr(*arguments):
    ours = [f"--filter={ROOT}/{folder}/" for folder in ("app", "core", "ui")]
    subprocess.run(["gcovr", f"--root={ROOT}", *ours, *RULES, *arguments], check=True)


def collect(build, report):
    """Reads the counts once; every other form is made from that reading."""
    counts = report / "counts.json"
    gcovr("--delete", f"-j{os.cpu_count()}", "--json", str(counts), str(build))
    again = ["--add-tracefile", str(counts)]
    gcovr(*again, "--txt", str(report / "lines.txt"), "--html-details", str(report / "index.html"),
          "--json-summary", str(report / "summary.json"))
    gcovr(*again, "--branches", "--txt", str(report / "branches.txt"))
    return json.loads((report / "summary.json").read_text())["files"]


def folders_of(name):
    """core/wire/decode.cpp counts for core/wire and for core."""
    parts = name.split("/")[:-1]
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def sum_up(files):
    sums = {}
    for file in files:
        for folder in folders_of(file["filename"]):
            row = sums.setdefault(folder, dict.fromkeys(
                ("line_covered", "line_total", "branch_covered", "branch_total"), 0))
            for key in row:
                row[key] += file[key]
    return sums


def percentage(row, kind):
    total = row[f"{kind}_total"]
    return 100.0 if total == 0 else 100.0 * row[f"{kind}_covered"] / total


def table(sums):
    lines = [f"{'folder':24}{'lines':>8}{'of':>8}{'branches':>10}{'of':>8}"]
    for folder, row in sorted(sums.items()):
        lines.append(f"{folder:24}{percentage(row, 'line'):7.2f}%{row['line_total']:8}"
                     f"{percentage(row, 'branch'):9.2f}%{row['branch_total']:8}")
    return "\n".join(lines) + "\n"


def misses(sums):
    for folder, lines, branches in GOALS:
        for kind, words, goal in (("line", "lines", lines),
                                  ("branch", "branches", branches)):
            if goal is None:
                continue
            if folder not in sums:
                yield f"{folder} has no figures at all"
                break
            reached = percentage(sums[folder], kind)
            if reached < goal:
                yield f"{folder}: {reached:.2f} % of the {words}, and the goal is {goal:g} %"


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    build = Path(arguments[0]).resolve()
    if not any(build.rglob("*.gcda")):
        print(f"No test has run in {build} since the last report; run ctest --preset coverage.",
              file=sys.stderr)
        return 2
    report = Path(arguments[1]).resolve() if len(arguments) == 2 else build / "coverage"
    report.mkdir(parents=True, exist_ok=True)
    sums = sum_up(collect(build, report))
    text = table(sums)
    (report / "folders.txt").write_text(text)
    print(text)
    missed = list(misses(sums))
    for miss in missed:
        print(f"Below the goal: {miss}.")
    print(f"Line by line: {report / 'index.html'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
