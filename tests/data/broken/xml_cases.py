# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Documents of Export-Clixml, and the policies in YAML and JSON."""
from cases import accepted, foreign, refused, stopped

OPEN = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
TYPES = '<TN RefId="%d"><T>Microsoft.FailoverClusters.PowerShell.ClusterParameter</T><T>System.Object</T></TN>'


def parameter(name, value, ref=0):
    return (f'<Obj RefId="{ref}">' + TYPES % ref + "<Props>" + '<S N="ClusterObject">Disk 1</S>' + f'<S N="Name">{name}</S>'
        + '<B N="IsReadOnly">false</B>' + value + "</Props></Obj>")


def cases():
    yield from clixml_cases()
    yield from policy_cases()


def clixml_cases():
    read = lambda notes=(), values=None: accepted("clixml", notes, values)
    seven = {"Number": "7"}
    good = parameter("Number", '<U32 N="Value">7</U32>')
    close = "</Objs>"
    more = lambda value: OPEN + good + parameter("Text", value, 9) + close
    yield "clixml-whole.xml", (OPEN + good + close).encode("utf-16"), read(values=seven)
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 10)) + "]>"
    yield "clixml-billion-laughs.xml", (bomb + more('<S N="Value">&a9;</S>')).encode(), refused("document type", "1")
    outside = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>'
    yield "clixml-outside-entity.xml", (outside + more('<S N="Value">&out;</S>')).encode(), refused("document type", "1")
    yield "clixml-unknown-entity.xml", more('<S N="Value">&nothing;</S>').encode(), refused("entity", "1")
    yield "clixml-hostile-value.xml", more('<S N="Value">&lt;b&gt;x&lt;/b&gt; `$(calc)` %1</S>').encode(), read(
        values=seven | {"Text": "<b>x</b> `$(calc)` %1"})
    yield "clixml-escaped-nul.xml", more('<S N="Value">a_x0000_b_xD800_c_x000D__x000A_</S>').encode(), read(
        [["1", "NUL"]], seven)
    yield "clixml-same-reference-twice.xml", (OPEN + good + parameter("Text", '<S N="Value">t</S>') + close).encode(), read(
        values=seven | {"Text": "t"})
    yield "clixml-refers-to-itself.xml", more('<Obj N="Value" RefId="20"><Props><Ref N="Me" RefId="20" /></Props></Obj>').encode(), read(
        [["", "cut short"]], seven)
    yield "clixml-refers-to-nothing.xml", more('<Ref N="Value" RefId="4294967295" />').encode(), read(
        [["1", "does not stand before"]], seven)
    yield "clixml-reference-id-too-large.xml", more('<Obj N="Value" RefId="99999999999999999999"><I32>1</I32></Obj>').encode(), read(
        values=seven)
    yield "clixml-number-too-large.xml", more('<U32 N="Value">4294967296</U32>').encode(), read(
        [["1", "no value of the type"]], seven)
    yield "clixml-number-of-no-digits.xml", more('<U32 N="Value"></U32>').encode(), read(
        [["1", "no value of the type"]], seven)
    yield "clixml-bytes-not-base64.xml", more('<BA N="Value">!!!</BA>').encode(), read([["1", "no value of the type"]], seven)
    yield "clixml-tag-not-closed.xml", (OPEN + good + "<Obj>").encode(), stopped("clixml", "", "1", seven)
    yield "clixml-tags-crossed.xml", (OPEN + good + "<Obj><Props></Obj></Props>" + close).encode(), stopped(
        "clixml", "", "1", seven)
    yield "clixml-nul-character.xml", (OPEN + good + "&#0;" + close).encode(), stopped("clixml", "", "1", seven)
    yield "clixml-invalid-utf-8.xml", (OPEN + good).encode() + b'<S>\xff\xfe</S>' + close.encode(), read([["1", "no object of a cluster"]], seven)
    yield "clixml-declares-another-encoding.xml", b'<?xml version="1.0" encoding="UTF-7"?>' + (OPEN + good + close).encode(), read(values=seven)
    yield "clixml-utf-8-that-says-utf-16.xml", b'<?xml version="1.0" encoding="utf-16"?>' + (OPEN + good + close).encode(), read(values=seven)
    yield "clixml-objects-100000-deep.xml", [(OPEN + good, 1), ("<Obj><Props>", 100_000), ("</Props></Obj>", 100_000), (close, 1)], stopped(
        "clixml", "nested", "1", seven)
    yield "clixml-objects-100000-deep-and-open.xml", [(OPEN + good, 1), ("<Obj><Props>", 100_000)], stopped("clixml", "", "1", seven)
    yield "clixml-unknown-tags-100000-deep.xml", [(OPEN + good, 1), ("<x>", 100_000), ("</x>", 100_000), (close, 1)], stopped("clixml", "nested", "1", seven)
    yield "clixml-lists-in-a-value-100000-deep.xml", [(OPEN + good + parameter("Text", "|", 9).split("|")[0], 1),
        ('<Obj N="Value"><LST>', 100_000), ("</LST></Obj>", 100_000), (parameter("Text", "|", 9).split("|")[1] + close, 1)], stopped(
            "clixml", "nested", "1", seven)
    yield "clixml-attribute-of-10-mb.xml", [(OPEN + good + '<S N="', 1), ("x", 10_000_000), ('"></S>' + close, 1)], refused("a tag is longer", "1")
    yield "clixml-100000-attributes.xml", [(OPEN + good + "<S", 1)] + [(" a='1'", 100_000), ("></S>" + close, 1)], refused("a tag is longer", "1")
    yield "clixml-text-of-10-mb.xml", [(OPEN + good + parameter("Text", '<S N="Value">|', 9).split("|")[0], 1), ("x", 10_000_000),
        ("</S></Props></Obj>" + close, 1)], read(values=seven)
    yield "clixml-comment-of-10-mb.xml", [(OPEN + good + "<!--", 1), ("x", 10_000_000), ("-->" + close, 1)], read(values=seven)
    yield "clixml-1-million-empty-objects.xml", [(OPEN + good, 1), ("<Obj/>", 1_000_000), (close, 1)], read(
        [["1", "no object of a cluster"]], seven)


def policy_cases():
    good = "policy: Broken\nrules:\n  - SameSubnetThreshold >= 10\n"
    read = accepted("policy")
    yield "policy-whole.yaml", good.encode(), read
    laughs = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"a{level}: &a{level} [{','.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 12))
    yield "policy-billion-laughs.yaml", (laughs + good).encode(), refused("", "1")
    yield "policy-anchor-in-itself.yaml", ("policy: x\nrules: &r\n  - *r\n").encode(), refused("")
    yield "policy-unknown-anchor.yaml", ("policy: x\nrules: *nothing\n").encode(), refused("", "2")
    yield "policy-lists-100000-deep.yaml", [("policy: x\nrules: ", 1), ("[", 100_000), ("]", 100_000), ("\n", 1)], refused("")
    yield "policy-lists-100000-deep-and-open.yaml", [("[", 100_000)], refused("")
    yield "policy-maps-100000-deep.yaml", [("{a: ", 60_000)], refused("")
    yield "policy-block-lists-100000-deep.yaml", [("- ", 100_000), ("x\n", 1)], refused("")
    yield "policy-key-twice.yaml", ("policy: x\npolicy: y\n" + good[15:]).encode(), refused("", "2")
    yield "policy-nul-byte.yaml", good.replace("Broken", "Bro\0ken").encode(), refused("")
    yield "policy-invalid-utf-8.yaml", good.encode().replace(b"Broken", b"Br\xffken"), refused("")
    yield "policy-tag-that-makes-objects.yaml", good.replace("Broken", "!!python/object/apply:os.system ['x']").encode(), refused("", "1")
    yield "policy-two-documents.yaml", (good + "---\n" + good).encode(), refused("")
    yield "policy-larger-than-256-kib.yaml", [(good, 1), ("# x\n", 70_000)], refused("")
    yield "policy-2000-rules.yaml", [(good, 1), ("  - SameSubnetThreshold >= 10\n", 2000)], refused("")
    yield "policy-filter-of-10000-parentheses.yaml", [("policy: x\nrules:\n  - id: a\n    expect: SameSubnetThreshold = 1\n    filter: '", 1),
        ("(", 10_000), ("x", 1), (")", 10_000), ("'\n", 1)], refused("")
    yield "policy-expectation-of-10000-parentheses.yaml", [("policy: x\nrules:\n  - '", 1), ("(", 10_000), ("'\n", 1)], refused("")
