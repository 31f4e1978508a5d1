#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""draw.py ROOT FILE [--check]

Draws the folders of the code and who includes whom into FILE, an SVG, or with --check compares FILE with
what would be drawn. What follows from other arrows is left out: where a includes b and b includes c, no
arrow tells that a includes c as well. The folders of ui include each other freely and are one box.
"""

import html
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*"((?:core|ui|app)/[^"]+)"', re.MULTILINE)
BOX_HEIGHT, ROW_HEIGHT, LETTER, GAP, MARGIN = 34, 78, 8.2, 26, 24


def folder_of(path):
    """The box of a source: core/wire, ui, app/cli."""
    parts = path.split("/")
    return "ui" if parts[0] == "ui" else "/".join(parts[:2])


def includes(root):
    """Box to the boxes that its sources include."""
    graph = {}
    for top in ("core", "ui", "app"):
        for source in sorted((root / top).rglob("*")):
            if source.suffix not in (".h", ".cpp"):
                continue
            box = folder_of(source.relative_to(root).as_posix())
            seen = graph.setdefault(box, set())
            for name in INCLUDE.findall(source.read_text(encoding="utf-8")):
                if folder_of(name) != box:
                    seen.add(folder_of(name))
    for box, seen in graph.items():
        missing = seen - graph.keys()
        if missing:
            sys.exit(f"{box} includes what is no folder: {', '.join(sorted(missing))}")
    return graph


def reachable(graph):
    """Box to everything below it. Ends the program where folders include each other in a circle."""
    below = {}

    def visit(box, path):
        if box in path:
            sys.exit("includes go in a circle: " + " > ".join(path[path.index(box):] + [box]))
        if box not in below:
            below[box] = set()
            found = set()
            for other in sorted(graph[box]):
                found |= {other} | visit(other, path + [box])
            below[box] = found
        return below[box]

    for box in sorted(graph):
        visit(box, [])
    return below


def reduced(graph, below):
    return {box: {other for other in seen if not any(other in below[mid] for mid in seen)}
            for box, seen in graph.items()}


def layers(graph):
    """Rows of boxes, the lowest first: each one row below the lowest that includes it."""
    users = {box: [other for other in graph if box in graph[other]] for box in graph}
    depth = {}

    def visit(box):
        if box not in depth:
            depth[box] = 1 + max((visit(other) for other in users[box]), default=-1)
        return depth[box]

    for box in graph:
        visit(box)
    rows = [[] for _ in range(1 + max(depth.values()))]
    for box in sorted(graph):
        rows[-1 - depth[box]].append(box)
    return rows


def width_of(label):
    return round(len(label) * LETTER + 24)


def labels(root, graph):
    names = sorted(each.name for each in (root / "ui").iterdir() if each.is_dir())
    texts = {box: [box] for box in graph}
    half = (len(names) + 1) // 2
    texts["ui"] = ["ui", ", ".join(names[:half]), ", ".join(names[half:])]
    return texts


def place(rows, graph, texts):
    """Box to (centre, width, row). Boxes stand where what they include stands, in the middle."""
    widths = {box: max(width_of(line) for line in texts[box]) for row in rows for box in row}
    total = max(sum(widths[box] + GAP for box in row) - GAP for row in rows) + 2 * MARGIN
    spots = {}
    for number, row in enumerate(rows):
        def wanted(box):
            below = [spots[other][0] for other in graph[box]]
            return sum(below) / len(below) if below else total / 2

        order = sorted(row, key=lambda box: (wanted(box), box))
        length = sum(widths[box] + GAP for box in row) - GAP
        middle = sum(wanted(box) for box in row) / len(row)
        x = min(max(middle - length / 2, MARGIN), total - MARGIN - length)
        for box in order:
            spots[box] = (x + widths[box] / 2, widths[box], number)
            x += widths[box] + GAP
    return spots, total


def drawn(root):
    graph = includes(root)
    arrows = reduced(graph, reachable(graph))
    rows = layers(graph)
    texts = labels(root, graph)
    spots, width = place(rows, arrows, texts)
    line = 18
    extra = line * (len(texts["ui"]) - 1)  # the box of ui has more lines than one
    ui_row = spots["ui"][2]
    height = len(rows) * ROW_HEIGHT + extra + MARGIN

    def top(box):
        row = spots[box][2]
        y = MARGIN / 2 + (len(rows) - 1 - row) * ROW_HEIGHT
        return y + (extra if row < ui_row else 0)

    def box_height(box):
        return BOX_HEIGHT + line * (len(texts[box]) - 1)

    out = ['<?xml version="1.0" encoding="UTF-8"?>',
           "<!-- SPDX-FileCopyrightText: 2026 The Clusprop developers -->",
           "<!-- SPDX-License-Identifier: MIT -->",
           "<!-- Made by tests/contributing/draw.py of what the sources include. -->",
           f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
           f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="DejaVu Sans Mono, monospace" font-size="13">',
           "  <title>The folders of the code; each arrow leads to what is included</title>",
           f'  <rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
           '  <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
           'orient="auto"><path d="M0 0l8 4-8 4z" fill="#5d6670"/></marker>']
    for box in sorted(arrows):
        for other in sorted(arrows[box]):
            x1, y1 = spots[box][0], top(box) + box_height(box)
            x2, y2 = spots[other][0], top(other) - 1
            bend = (y2 - y1) / 2
            out.append(f'  <path fill="none" stroke="#5d6670" stroke-width="1.2" marker-end="url(#tip)" '
                       f'd="M{x1:.0f} {y1:.0f}C{x1:.0f} {y1 + bend:.0f} {x2:.0f} {y2 - bend:.0f} {x2:.0f} {y2:.0f}"/>')
    colours = {"core": "#e3eefb", "ui": "#e4f4ea", "app": "#fdf1d8"}
    for box in sorted(spots):
        centre, wide, _ = spots[box]
        y = top(box)
        out.append(f'  <rect x="{centre - wide / 2:.0f}" y="{y:.0f}" width="{wide}" '
                   f'height="{box_height(box)}" rx="5" fill="{colours[box.split("/")[0]]}" stroke="#1d4e89"/>')
        for number, text in enumerate(texts[box]):
            size = "" if number == 0 else ' font-size="12" fill="#3d4650"'
            out.append(f'  <text x="{centre:.0f}" y="{y + 22 + number * line:.0f}" '
                       f'text-anchor="middle"{size}>{html.escape(text)}</text>')
    out.append("</svg>")
    return "\n".join(out) + "\n"


def main():
    if len(sys.argv) not in (3, 4) or sys.argv[3:] not in ([], ["--check"]):
        sys.exit(__doc__)
    picture = drawn(pathlib.Path(sys.argv[1]))
    target = pathlib.Path(sys.argv[2])
    if len(sys.argv) == 3:
        target.write_text(picture, encoding="utf-8")
    elif not target.exists() or target.read_text(encoding="utf-8") != picture:
        sys.exit(f"{target} does not show the code as it is; run tests/contributing/draw.py . {target.name}")


if __name__ == "__main__":
    main()
