#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""Sums up by folder what the tests have run, and fails where that is less than the goal.

    check.py BUILD [REPORT]

BUILD is a build folder of the preset "coverage" whose tests have run; the counts that lie there
are read and stay. REPORT, BUILD/coverage unless given, then holds index.html with every line,
missing.txt with every line and every side of a condition that no test reached, and folders.txt,
which is printed as well.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("app", "core", "ui")
# Relative to the build folder; what tests are made of is not asked for.
PROGRAMS = ("core/libclusprop_wire.so", "core/libclusprop_core.so", "ui/libclusprop_ui.so",
            "app/libclusprop_options.so", "app/libclusprop_cli.so", "app/clusprop", "app/clusprop-editor")

# folder, least percentage of lines, least percentage of branches (None: only told)
GOALS = [
    ("core/wire", 100.0, 98.0),
    ("core", 97.0, 92.0),
    ("ui", 85.0, None),
    ("app", 85.0, None),
]

# What no input can do is not counted: the failing side of an assertion, a switch over all enumerators
# with none of them, a choice that the compiler makes, what runs in the compiler alone, and what a
# comment "NOT COUNTED: why" stands behind. Nor are functions that the compiler writes.
NO_CHOICE = re.compile(r"\s*((Q_ASSERT(_X)?|assert|switch) ?\(|if constexpr)")
NO_CODE = re.compile(r"[\s{}();]*(//.*)?|.* = default;|.*// NOT COUNTED: .*")
IN_THE_COMPILER = re.compile(r"(?:static )?consteval ")


def tool(name, *arguments, **options):
    return subprocess.run([f"{name}-14", *map(str, arguments)], check=True, **options)


def collect(build, report):
    """Every file of ours: what llvm-cov knows of it."""
    profile = report / "counts.profdata"
    tool("llvm-profdata", "merge", "-sparse", *(build / "counts").glob("*.profraw"), "-o", profile)
    objects = [build / PROGRAMS[0]] + [word for name in PROGRAMS[1:] for word in ("-object", build / name)]
    asked = [f"-instr-profile={profile}", *objects, *(ROOT / folder for folder in OURS)]
    tool("llvm-cov", "show", *asked, "-format=html", "-show-branches=count", f"-output-dir={report}",
         stdout=subprocess.DEVNULL)
    exported = tool("llvm-cov", "export", "-skip-functions", *asked, stdout=subprocess.PIPE).stdout
    return json.loads(exported)["data"][0]["files"]


class File:
    def __init__(self, exported):
        path = Path(exported["filename"])
        self.name = str(path.relative_to(ROOT))
        self.text = path.read_text().splitlines()
        self.lines = self.counted_lines(exported["segments"])
        self.branches = self.sides(exported["branches"])

    def counted_lines(self, segments):
        """Line -> how often it ran, for lines with code: the most of what begins on it and of what
        goes on through it."""
        lines = {}
        through = None  # the count that goes on, or None between functions
        at = 0
        in_the_compiler = False
        for number, text in enumerate(self.text, 1):
            in_the_compiler = bool(IN_THE_COMPILER.match(text)) or in_the_compiler and text != "}"
            counts = [through]
            while at < len(segments) and segments[at][0] == number:
                _, _, count, has_count, is_entry, is_gap = segments[at][:6]
                through = count if has_count and not is_gap else None
                if is_entry:
                    counts.append(through)
                at += 1
            counts = [count for count in counts if count is not None]
            if counts and not in_the_compiler and not NO_CODE.fullmatch(text):
                lines[number] = max(counts)
        return lines

    def sides(self, branches):
        """(line, column, side) -> how often it was taken; instances of a template are one."""
        taken = {}
        for line, column, _, _, true_count, false_count, *_ in branches:
            if line not in self.lines or NO_CHOICE.match(self.text[line - 1]):
                continue
            for side, count in (("true", true_count), ("false", false_count)):
                key = (line, column, side)
                taken[key] = max(taken.get(key, 0), count)
        return taken

    def figures(self):
        return {
            "lines": len(self.lines), "lines_run": sum(count > 0 for count in self.lines.values()),
            "branches": len(self.branches), "branches_run": sum(count > 0 for count in self.branches.values()),
        }

    def missing(self):
        for line, count in self.lines.items():
            if count == 0:
                yield line, 0, f"{self.name}:{line}: never ran: {self.text[line - 1].strip()}"
        for (line, column, side), count in self.branches.items():
            if count == 0 and self.lines.get(line, 1) > 0:
                yield line, column, f"{self.name}:{line}:{column}: never {side}: {self.text[line - 1].strip()}"


def folders_of(name):
    """core/wire/decode.cpp counts for core/wire and for core."""
    parts = name.split("/")[:-1]
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def sum_up(files):
    sums = {}
    for file in files:
        figures = file.figures()
        for folder in folders_of(file.name):
            row = sums.setdefault(folder, dict.fromkeys(figures, 0))
            for key in row:
                row[key] += figures[key]
    return sums


def percentage(row, kind):
    return 100.0 if row[kind] == 0 else 100.0 * row[f"{kind}_run"] / row[kind]


def table(sums):
    lines = [f"{'folder':24}{'lines':>8}{'of':>8}{'branches':>10}{'of':>8}"]
    for folder, row in sorted(sums.items()):
        lines.append(f"{folder:24}{percentage(row, 'lines'):7.2f}%{row['lines']:8}"
                     f"{percentage(row, 'branches'):9.2f}%{row['branches']:8}")
    return "\n".join(lines) + "\n"


def misses(sums):
    for folder, *goals in GOALS:
        if folder not in sums:
            yield f"{folder} has no figures at all"
            continue
        for kind, goal in zip(("lines", "branches"), goals):
            if goal is not None and percentage(sums[folder], kind) < goal:
                yield f"{folder}: {percentage(sums[folder], kind):.2f} % of the {kind}, and the goal is {goal:g} %"


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    build = Path(arguments[0]).resolve()
    if not any((build / "counts").glob("*.profraw")):
        print(f"No test has run in {build}; run ctest --preset coverage.", file=sys.stderr)
        return 2
    report = Path(arguments[1]).resolve() if len(arguments) == 2 else build / "coverage"
    report.mkdir(parents=True, exist_ok=True)
    files = sorted((File(exported) for exported in collect(build, report)), key=lambda file: file.name)
    missing = [text for file in files for _, _, text in sorted(file.missing())]
    (report / "missing.txt").write_text("\n".join(missing) + "\n")
    sums = sum_up(files)
    text = table(sums)
    (report / "folders.txt").write_text(text)
    print(text)
    missed = list(misses(sums))
    for miss in missed:
        print(f"Below the goal: {miss}.")
    print(f"Line by line: {report / 'index.html'}; what is missing: {report / 'missing.txt'}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
