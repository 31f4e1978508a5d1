#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""measure.py BUILD [PART]... [--handbook]

Runs the programs of this folder and writes BUILD/bench/results.md and results.json: times as ratios to
what the same work costs others, on this machine and in this run. Parts: lists files growth steps start
processes memory window; all without one. What a missing package leaves out is said and left out. --handbook puts
the table into the handbook.
"""
import contextlib
import json
import math
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

import instructions

HERE = pathlib.Path(__file__).resolve().parent
SIZES = (1_000, 10_000, 100_000, 1_000_000)
COUNTED_SIZES = SIZES[:3]  # a million would take callgrind some minutes
MOST_GROWTH = 1.1
MACHINE_VALUES = 59  # of one machine, see make_cluster.py

# what | our figure | against | their figure | "faster": at least so many times; "slower": at most
RATIOS = [
    ("Visit every name and value of a list of 100,000", "visitList", "Samba's reader", "readBySamba", "faster", 5),
    ("The same list into the model", "readList", "Samba's reader", "readBySamba", "faster", 1.5),
    ("Write it from the model", "writeList", "Samba's writer", "writeBySamba", "faster", 15),
    ("Visit it", "visitList", "a copy of its bytes", "copyList", "slower", None),
    ("Memory at the most while a list is decoded", "decoding", "the file", "file", "slower", 3),
    ("Hive of 66 MB into the model", "loadHive", "hivex, copying names and values", "walkHive", "slower", 4),
    ("Its .reg export into the model", "loadReg", "reading it as UTF-16", "readText", "slower", 4),
    ("Its snapshot into the model", "loadSnapshot", "simdjson parsing it", "parseJson", "slower", 4),
    ("Check it against the catalog", "check", "loading it", "loadHive", "slower", 0.5),
    ("Compare it with a later one", "compare", "loading one", "loadHive", "slower", 1),
    ("Start of the editor until the sample shows", "editor", "an empty window", "emptyWindow", "slower", 2.5),
    ("clusprop decode of a small list", "decode", "ndrdump of it", "ndrdump", "slower", 1),
    ("check of 10,000 lists, two at a time", "checkTwice", "one at a time", "checkOnce", "faster", 1.8),
]
# what | section and row of bench_window | milliseconds
WAITS = [
    ("100,000 volumes: open until the table is seen", "volumes", "open until it is seen", 500),
    ("a letter in its filter", "volumes", "filter keystroke", 50),
    ("toggle of a cell", "volumes", "toggle by Space", 16),
    ("sort by a column", "volumes", "sort by a column", 200),
]
# what grows with the volumes in a window | row of bench_window
GROWING_WAITS = {"openVolumes": "open until all is checked", "sortVolumes": "sort by a column"}
WINDOW_SIZES = (1_000, 10_000, 100_000)
START = "<!-- figures: tests/bench/measure.py writes them -->"
END = "<!-- end of figures -->"
KEPT_PREFIX = "kept "  # of figures that were measured in memory that had been used before
COUNTED_PREFIX = "instructions "
# path of count_paths | its row
COUNTED = {"visit a list": "visitList", "read a list into the model": "readList", "write a list": "writeList",
           "read a hive": "loadHive", "read a registry export": "loadReg", "read a snapshot": "loadSnapshot",
           "check a cluster": "check", "compare two clusters": "compare"}
MOST_PER_PROPERTY = 120  # bytes beyond the payload


def say(text):
    print(text, flush=True)


class Figures:
    """name -> median and spread (of half of the runs, as a share of the median)"""

    def __init__(self):
        self.medians, self.spreads, self.skipped = {}, {}, {}

    def take(self, name, samples):
        low, median, high = statistics.quantiles(samples, n=4) if len(samples) > 1 else samples * 3
        self.medians[name], self.spreads[name] = median, (high - low) / median if median else 0


# glibc keeps what was freed, so that memory is new to the process in the first round alone.
KEPT = "glibc.malloc.mmap_threshold=4000000000:glibc.malloc.trim_threshold=4000000000"


def google(figures, command, suffix="", repetitions=7, keeps_memory=False):
    """Rounds of all benchmarks take turns, so that what else the machine does meets them all."""
    said = subprocess.run(
        [*command, "--benchmark_format=json", f"--benchmark_repetitions={repetitions}",
         "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05"],
        stdout=subprocess.PIPE, check=True,
        env={**os.environ, "GLIBC_TUNABLES": KEPT} if keeps_memory else None)
    runs = {}
    for run in json.loads(said.stdout)["benchmarks"]:
        if run["run_type"] != "iteration":
            continue
        name = run["run_name"] + suffix
        if run.get("error_occurred"):
            figures.skipped[name] = run["error_message"]
        else:
            scale = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}[run["time_unit"]]
            runs.setdefault(name, []).append(run["cpu_time"] * scale)
    for name, samples in runs.items():
        figures.take(name, samples)


def lists(figures, build, _):
    google(figures, [build / "tests/bench/bench_lists"])
    for name in ("copyList", "visitList", "readList", "writeList", "readBySamba", "writeBySamba"):
        for table in (figures.medians, figures.spreads, figures.skipped):
            if f"{name}/100000" in table:
                table[name] = table[f"{name}/100000"]


def cluster(folder, *arguments):
    if not (folder / "changed.hiv").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, HERE / "make_cluster.py", folder, *map(str, arguments)],
                       stdout=subprocess.DEVNULL, check=True)
    return folder


def files(figures, build, work):
    google(figures, [build / "tests/bench/bench_files", cluster(work / "cluster")], repetitions=5)


def growth(figures, build, work):
    kept = Figures()
    google(kept, [build / "tests/bench/bench_lists", "--benchmark_filter=copyAnew|visitList|readList|writeList"],
           repetitions=3, keeps_memory=True)
    for size in SIZES:
        folder = cluster(work / f"values{size}", size // MACHINE_VALUES, 0)
        command = [build / "tests/bench/bench_files", folder, "--benchmark_filter=load|check|compare"]
        google(figures, command, f"/{size}", 3)
        google(kept, command, f"/{size}", 3, keeps_memory=True)
        shutil.rmtree(folder)
    figures.medians.update({KEPT_PREFIX + name: median for name, median in kept.medians.items()})


def steps(figures, build, _):
    """How the work itself grows, whatever the machine's caches make of it."""
    program = build / "tests/bench/count_paths"
    for size in COUNTED_SIZES if program.exists() and shutil.which("valgrind") else ():
        for path, count in instructions.counted(program, size // MACHINE_VALUES, 0, size).items():
            if path in COUNTED:
                figures.medians[f"{COUNTED_PREFIX}{COUNTED[path]}/{size}"] = count


def seconds(command, environment=None):
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
                   env={**os.environ, **(environment or {})})
    return time.perf_counter() - began


def in_turns(figures, rounds, **commands):
    samples = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            samples[name].append(seconds(*command))
    for name, values in samples.items():
        figures.take(name, values)


@contextlib.contextmanager
def display():
    """What programs with windows need to have one. Off the screen an empty window costs nearly nothing,
    which no person ever sees; so a real display server is asked where there is one."""
    if not shutil.which("Xvfb"):
        say("  Xvfb is missing (package xvfb): windows are measured off the screen")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + server.stdout.readline().strip()}
    finally:
        server.terminate()
        server.wait()


def start(figures, build, work):
    # A person's own settings and unsaved work, which every start looks through, are not what is measured.
    painted = {"QT_PLUGIN_PATH": str(build / "tests/bench/plugins"), "QT_QPA_GENERIC_PLUGINS": "firstpaint",
               "XDG_CONFIG_HOME": str(work / "settings"), "XDG_STATE_HOME": str(work / "state")}
    with display() as shown_on:
        painted.update(shown_on)
        in_turns(figures, 25, emptyWindow=([build / "tests/bench/empty_window"], painted),
                 editor=([build / "app/clusprop-editor", "--sample"], {**painted, "CLUSPROP_PAINT_OF": "rows"}))


def processes(figures, build, work):
    small = HERE.parent / "data/vectors/dword-endmark.bin"
    if shutil.which("ndrdump"):
        in_turns(figures, 41,
                 decode=([build / "app/clusprop", "decode", small],),
                 ndrdump=(["ndrdump", "-d0", "--configfile=/dev/null", "clusapi", "clusapi_PROPERTY_LIST",
                           "struct", small],))
    else:
        figures.skipped["ndrdump"] = "ndrdump is missing (package samba-testsuite)"
    many = work / "lists"
    many.mkdir(exist_ok=True)
    for number in range(10_000):
        path = many / f"{number:05}.bin"
        if not path.exists():
            path.write_bytes(small.read_bytes())
    check = f"find '{many}' -name '*.bin' -print0 | xargs -0 -n 250 -P %d '{build}/app/clusprop' check --quiet"
    in_turns(figures, 3, checkOnce=(["sh", "-c", check % 1],), checkTwice=(["sh", "-c", check % 2],))


def memory(figures, build, _):
    for size in SIZES:
        said = json.loads(subprocess.run([build / "tests/bench/bench_memory", str(size)],
                                         stdout=subprocess.PIPE, check=True).stdout)
        figures.medians[f"perProperty/{size}"] = (said["model"] - said["payload"]) / size
        if size == 100_000:
            figures.medians["decoding"], figures.medians["file"] = said["decoding"], said["file"]


def window(figures, build, _):
    waits(figures, build, 100_000, 1_000_000)
    for size in WINDOW_SIZES:
        at_size = Figures()
        waits(at_size, build, size, 0)
        for name, row in GROWING_WAITS.items():
            figures.medians[f"{name}/{size}"] = at_size.medians[f"volumes: {row}"]


def waits(figures, build, volumes, properties):
    said = subprocess.run([build / "tests/bench/bench_window", str(volumes), str(properties)],
                          stdout=subprocess.PIPE, text=True, stderr=subprocess.DEVNULL, check=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
    section = ""
    for line in said.splitlines():
        if row := re.match(r"\| (.*?) +\| +([\d.]+) \| +([\d.]+) \| +([\d.]+) \|$", line):
            name = f"{section}: {row[1].strip()}"
            if name not in figures.medians:
                figures.medians[name] = float(row[2]) / 1000
        elif heading := re.match(r"\d+ (\w+)( compared)?", line):
            section = "compared" if heading[2] else heading[1]


def shown(value):
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def time_text(value):
    return f"{value * 1000:.2f} ms" if value < 1 else f"{value:.2f} s"


def ratio_rows(figures):
    for what, ours, against, theirs, kind, goal in RATIOS:
        if ours not in figures.medians or theirs not in figures.medians:
            why = figures.skipped.get(ours) or figures.skipped.get(theirs) or "not measured"
            yield {"what": what, "against": against, "skipped": why}
            continue
        mine, other = figures.medians[ours], figures.medians[theirs]
        ratio = other / mine if kind == "faster" else mine / other
        spread = figures.spreads.get(ours, 0) + figures.spreads.get(theirs, 0)
        met = goal is None or (ratio >= goal if kind == "faster" else ratio <= goal)
        yield {"what": what, "against": against, "ours": mine, "theirs": other, "kind": kind,
               "ratio": ratio, "spread": spread, "goal": goal, "met": met,
               "unit": "bytes" if ours == "decoding" else "seconds"}


def exponent(figures, name):
    """Of the straight line through the logarithms of all sizes."""
    points = [(math.log(size), math.log(figures.medians[f"{name}/{size}"]))
              for size in SIZES if f"{name}/{size}" in figures.medians]
    return statistics.linear_regression(*zip(*points)).slope if len(points) > 2 else None


# The first is the machine's own: what a copy of the same bytes into new memory costs.
GROWING = ["copyAnew", "visitList", "readList", "writeList", "loadHive", "loadReg", "loadSnapshot", "check", "compare",
           *GROWING_WAITS]


def table(figures):
    lines = ["| what | time | against | ratio | ± | goal | |", "| --- | --: | --- | --: | --: | --: | --- |"]
    for row in ratio_rows(figures):
        if "skipped" in row:
            lines.append(f"| {row['what']} | | {row['against']} | | | | {row['skipped']} |")
            continue
        goal = "" if row["goal"] is None else f"{'≥' if row['kind'] == 'faster' else '≤'} {row['goal']}"
        took = f"{row['ours'] / 1e6:.1f} MB" if row["unit"] == "bytes" else time_text(row["ours"])
        lines.append(f"| {row['what']} | {took} | {row['against']} | {shown(row['ratio'])} | "
                     f"{row['spread'] * 100:.0f} % | {goal} | {'' if row['met'] else 'missed'} |")
    for what, section, row, most in WAITS:
        if (took := figures.medians.get(f"{section}: {row}")) is not None:
            lines.append(f"| {what} | {time_text(took)} | the eye | | | ≤ {most} ms | "
                         f"{'' if took * 1000 <= most else 'missed'} |")
    if (each := figures.medians.get(f"perProperty/{SIZES[-1]}")) is not None:
        lines.append(f"| Memory of a property in a model of a million, beyond its payload | {each:.0f} bytes | "
                     f"| | | ≤ {MOST_PER_PROPERTY} bytes | {'' if each <= MOST_PER_PROPERTY else 'missed'} |")
    lines += growth_lines(figures)
    return "\n".join(lines) + "\n"


def growth_lines(figures):
    """The work and the time that it takes: instructions do not wait for memory."""
    rows = []
    for name in GROWING:
        work, kept, new = (exponent(figures, prefix + name) for prefix in (COUNTED_PREFIX, KEPT_PREFIX, ""))
        if not (work or kept or new):
            continue
        if name == "copyAnew":
            judged = "the machine"
        elif (work or kept or new) > MOST_GROWTH:
            judged = "missed"
        else:
            judged = "" if (kept or new or 0) <= MOST_GROWTH else "waits for memory"
        cells = " | ".join(f"{power:.2f}" if power else "" for power in (work, kept, new))
        rows.append(f"| {name} | {cells} | {judged} |")
    head = ["", "| grows with the size to the power of | instructions | time in memory used before | time in new memory | |",
            "| --- | --: | --: | --: | --- |"]
    return head + rows if rows else []


PARTS = {part.__name__: part for part in (lists, files, growth, steps, start, processes, memory, window)}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    work = build / "bench"
    work.mkdir(exist_ok=True)
    figures = Figures()
    asked = sys.argv[2:]
    is_for_handbook = "--handbook" in asked
    for name in [name for name in asked if name != "--handbook"] or PARTS:
        say(f"measuring: {name}")
        try:
            PARTS[name](figures, build, work)
        except FileNotFoundError as missing:
            say(f"  left out: {missing.filename} is missing")
    text = table(figures)
    (work / "results.md").write_text(text)
    (work / "results.json").write_text(json.dumps(
        {"rows": list(ratio_rows(figures)), "medians": figures.medians, "spreads": figures.spreads,
         "exponents": {name: {"instructions": exponent(figures, COUNTED_PREFIX + name),
                              "kept": exponent(figures, KEPT_PREFIX + name), "new": exponent(figures, name)}
                       for name in GROWING}}, indent=1))
    say(text)
    if is_for_handbook:
        page = HERE.parent.parent / "resources/handbook/how-fast-it-is.md"
        start, rest = page.read_text().split(START)
        page.write_text(start + START + "\n\n" + text + "\n" + END + rest.split(END)[1])


if __name__ == "__main__":
    main()
