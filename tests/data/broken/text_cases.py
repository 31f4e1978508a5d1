# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""What PowerShell prints and writes, wrong or hostile in one way each."""
from cases import accepted, foreign, refused, stopped, taken_as

HOSTILE = "it's `n $(calc) \u2018q\u2019 \u201cq\u201d; & | %1 <b>x</b>"
HEADER = '"ClusterObject","Name","IsReadOnly","ParameterType","Value"\r\n'
LIST = "Name                          : BROKEN\r\nDomain                        : x\r\nAddEvictDelay                 : %s\r\n" \
    "SameSubnetDelay               : 1000\r\nSameSubnetThreshold           : 10\r\nCrossSubnetDelay              : 1000\r\n" \
    "ClusSvcHangTimeout            : 60\r\n"


def row(name, value, kind="String", of="Disk 1"):
    quoted = value.replace('"', '""')
    return f'"{of}","{name}","False","{kind}","{quoted}"\r\n'


def parameter(name, value):
    return '{"ClusterObject":"Disk 1","Name":"%s","IsReadOnly":false,"ParameterType":"%s","Value":%s}' % (name, "String" if value.startswith('"') else "UInt32", value)


def cases():
    yield from csv_cases()
    yield from list_cases()
    yield from json_cases()


def csv_cases():
    read = lambda notes=(), values=None: accepted("csv", notes, values)
    good = row("Number", "7", "UInt32")
    seven = {"Number": "7"}
    yield "csv-whole.csv", (HEADER + good).encode(), read(values=seven)
    yield "csv-hostile-value.csv", (HEADER + row("Text", HOSTILE)).encode(), read(values={"Text": HOSTILE})
    for index, starter in enumerate(("=1+1|cmd", "+1", "-1", "@SUM(1)", "\t=1")):
        yield f"csv-formula-{index + 1}.csv", (HEADER + row("Text", starter)).encode(), read(values={"Text": starter})
    yield "csv-quote-never-ends.csv", (HEADER + good + '"Disk 1","Text","False","String","open\r\n' + good).encode(), read(
        [["3", "ends inside of a value"]], seven)
    yield "csv-quote-inside-a-cell.csv", (HEADER + 'Disk 1,Te"xt,False,String,a"b\r\n' + good).encode(), read(values=seven)
    yield "csv-too-many-cells.csv", (HEADER + good + '"Disk 1","Text","False","String","a","b"\r\n').encode(), read(
        [["3", ""]], seven)
    yield "csv-too-few-cells.csv", (HEADER + good + '"Disk 1","Text"\r\n').encode(), read([["3", ""]], seven)
    yield "csv-same-column-twice.csv", (HEADER.replace("IsReadOnly", "Value") + good).encode(), read([["1", "twice"]])
    yield "csv-nul-inside.csv", (HEADER + row("Text", "be\0tween") + good).encode("utf-16"), foreign("no kind of file")
    yield "csv-invalid-utf-8.csv", b"\xef\xbb\xbf" + (HEADER + good).encode() + b'"Disk 1","Text","False","String","\xff\xc0\x80"\r\n', foreign("no kind of file")
    yield "csv-reversed-text.csv", (HEADER + row("Te\u202ext", "\u2067a\u061c") + good).encode(), read(values=seven)
    yield "csv-two-boms.csv", b"\xef\xbb\xbf\xef\xbb\xbf" + (HEADER + good).encode(), read(values=seven)
    yield "csv-line-of-1-million-columns.csv", [(HEADER + good + '"Disk 1","Text","False","String"', 1), (',"a"', 1_000_000),
        ("\r\n" + row("Later", "x"), 1)], read([["3", "more than 4096 cells"]], {"Number": "7", "Later": "x"})
    yield "csv-header-of-1-million-columns.csv", [(HEADER.strip(), 1), (',"a"', 1_000_000), ("\r\n" + good, 1)], read(
        [["1", "twice"], ["1", "more than 4096 cells"]], seven)
    yield "csv-cell-of-10-mb.csv", [(HEADER + good + '"Disk 1","Text","False","String","', 1), ("x", 10_000_000), ('"\r\n', 1)], read(
        values=seven)
    yield "csv-quotes-of-10-mb.csv", [(HEADER + good + '"Disk 1","Text","False","String","', 1), ('""', 5_000_000), ('"\r\n', 1)], read(
        values=seven)


def list_cases():
    read = lambda notes=(), values=None: accepted("format-list", notes, values)
    delay = {"AddEvictDelay": "61"}
    whole = LIST % 61
    yield "format-list-whole.txt", whole.encode("utf-16"), read(values=delay)
    yield "format-list-hostile-value.txt", (whole + "Description                   : " + HOSTILE + "\r\n").encode("utf-8-sig"), read(
        values=delay | {"Description": HOSTILE})
    yield "format-list-nul-inside.txt", (whole + "Description                   : be\0tween\r\n").encode("utf-16"), foreign("no kind of file")
    yield "format-list-reversed-text.txt", (whole + "Description                   : \u202egpj.exe\r\n").encode("utf-16"), read(values=delay)
    yield "format-list-two-encodings.txt", whole.encode("utf-16") + whole.encode(), read([["8", ""]], delay)
    yield "format-list-lone-surrogate.txt", b"\xff\xfe" + (whole + "Description                   : \ud800\r\n").encode(
        "utf-16-le", "surrogatepass"), read(values=delay)
    yield "format-list-odd-number-of-bytes.txt", whole.encode("utf-16") + b"x", read([["8", ""]], delay)
    yield "format-list-value-over-100000-lines.txt", [(whole + "Description                   : x\r\n", 1),
        (" " * 32 + "y\r\n", 100_000)], read([["", "cut short"]], delay)
    yield "format-list-line-of-10-mb.txt", [(whole + "Description                   : ", 1), ("x", 10_000_000), ("\r\n", 1)], read(
        values=delay)
    yield "format-list-spaces-of-10-mb.txt", [(whole, 1), (" ", 10_000_000), (": x\r\n", 1)], read([["", "cut short"]], delay)
    yield "format-list-100000-braces.txt", [(whole + "SharedVolumesRoots            : ", 1), ("{", 100_000), ("}", 100_000), ("\r\n", 1)], read(
        [["", "cut short"]], delay)


def json_cases():
    read = lambda notes=(), values=None: accepted("json", notes, values)
    seven = {"Number": "7"}
    good = parameter("Number", "7")
    yield "json-whole.json", f"[{good}]".encode(), read(values=seven)
    yield "json-hostile-value.json", ("[" + parameter("Text", '"%s"' % HOSTILE) + "]").encode(), read(values={"Text": HOSTILE})
    yield "json-same-member-twice.json", ("[" + good[:-1] + ',"Value":8}]').encode(), read([["1", "twice"]], {"Number": "8"})
    yield "json-invalid-utf-8.json", f"[{good},".encode() + parameter("Text", '"\u00ff"').encode("latin-1") + b"]", read(values=seven)
    yield "json-nul-byte.json", f"[{good},\0]".encode(), foreign("no kind of file")
    yield "json-escaped-nul.json", ("[" + good + "," + parameter("Text", '"a\\u0000b"') + "]").encode(), read([["1", "NUL"]], seven)
    yield "json-lone-surrogates.json", ("[" + good + "," + parameter("Text", '"\\ud800 \\udc00"') + "]").encode(), read(values=seven)
    yield "json-raw-control-character.json", ("[" + good + "," + parameter("Text", '"a\x01b"') + "]").encode(), stopped("json", "", "1")
    yield "json-unknown-escape.json", ("[" + good + "," + parameter("Text", '"\\q"') + "]").encode(), stopped("json", "", "1")
    yield "json-number-of-1-million-digits.json", [("[" + good + ',{"ClusterObject":"Disk 1","Name":"N","Value":1', 1), ("0", 1_000_000),
        ("}]", 1)], read([["", "cut short"]], seven)
    yield "json-number-too-large.json", ("[" + good + "," + parameter("N", "1e999999999") + "]").encode(), read(
        [["1", "kept as the text"]], seven)
    yield "json-cut.json", f"[{good},{good[:-20]}".encode(), stopped("json", "", "1", seven)
    yield "json-garbage-behind.json", f"[{good}] garbage".encode(), stopped("json", "", "1", seven)
    yield "json-two-boms.json", b"\xef\xbb\xbf\xef\xbb\xbf" + f"[{good}]".encode(), read(values=seven)
    yield "json-utf-16-behind-a-utf-8-bom.json", b"\xef\xbb\xbf" + f"[{good}]".encode("utf-16-le"), foreign("no kind of file")
    yield "json-lists-100000-deep.json", [("[", 100_000), (good, 1), ("]", 100_000)], taken_as("json", refused("nested"))
    yield "json-lists-100000-deep-and-open.json", [("[", 100_000)], foreign("JSON")
    yield "json-lists-100-deep.json", [("[", 100), (good, 1), ("]", 100)], refused("nested", "1")
    yield "json-objects-100000-deep.json", [("[" + good + ",", 1), ('{"Name":', 100_000), ("1", 1), ("}", 100_000), ("]", 1)], read(
        [["1", "no object of a cluster"]], seven)
    yield "json-value-lists-100000-deep.json", [("[" + good + ',{"ClusterObject":"Disk 1","Name":"N","Value":', 1), ("[", 100_000),
        ("1", 1), ("]", 100_000), ("}]", 1)], read([["", "is cut short"]], seven)
    yield "json-value-lists-900-deep.json", [("[" + good + ',{"ClusterObject":"Disk 1","Name":"N","Value":', 1), ("[", 900),
        ("1", 1), ("]", 900), ("}]", 1)], read([["", "cut short"]], seven)
    yield "json-wrappers-100000-deep.json", [('{"value":[', 100_000), (good, 1), ('],"Count":1}', 100_000)], taken_as("json", refused("nested"))
    yield "json-object-of-1-million-members.json", [("[" + good[:-1], 1), (',"a":1', 1_000_000),
        ("}]", 1)], read([["1", "twice"], ["", "more oddities"]], seven)
    snapshot = '{"snapshot":"cluster-properties","version":1,"cluster":{"kind":"Cluster","name":"BROKEN","common":[%s]}}'
    delay = '{"name":"AddEvictDelay","format":"UInt32","value":61}'
    taken = lambda notes=(), values=None: accepted("snapshot", notes, values)
    yield "snapshot-whole.json", (snapshot % delay).encode(), taken(values={"AddEvictDelay": "61"})
    deep = snapshot % (delay + ',{"name":"Deep","format":"Unknown","value":|}')
    for depth, name in ((400, "400"), (100_000, "100000")):
        before, after = deep.split("|")
        yield f"snapshot-value-{name}-deep.json", [(before, 1), ("[", depth), ("]", depth), (after, 1)], (
            taken([["cluster.common[1]", "not known"]], {"AddEvictDelay": "61"}) if depth == 400 else refused(""))
    yield "snapshot-wrong-types.json", (snapshot % '{"name":7,"format":[],"value":{}},true,null,"x"').encode(), taken([["cluster.common[1]", "no object"]])
    yield "snapshot-same-name-twice.json", (snapshot % (delay + "," + delay.replace("61", "62"))).encode(), taken()
    yield "snapshot-number-of-minus-1.json", (snapshot % delay.replace("61", "-1")).encode(), taken([["cluster.common[0]", "no number"]])
    yield "snapshot-number-of-1e300.json", (snapshot % delay.replace("61", "1e300")).encode(), taken([["cluster.common[0]", "no number"]])
    yield "snapshot-cut.json", (snapshot % delay)[:-30].encode(), refused("")
    yield "snapshot-nul-byte.json", (snapshot % delay).encode().replace(b"BROKEN", b"BRO\0EN"), foreign("no kind of file")
