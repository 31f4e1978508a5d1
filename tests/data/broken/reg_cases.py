# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""Registry exports: odd but right, and wrong in one way each."""
from cases import accepted, cut, foreign, refused, stopped

VERSION = "Windows Registry Editor Version 5.00\r\n\r\n"
CLUSTER = '[HKEY_LOCAL_MACHINE\\Cluster]\r\n"ClusterName"="BROKEN"\r\n"ClusterInstanceID"="2f0e0d0c-0b0a-0908-0706-050403020100"\r\n'
ROOTS = "[HKEY_LOCAL_MACHINE\\Cluster\\Groups]\r\n[HKEY_LOCAL_MACHINE\\Cluster\\Resources]\r\n"
PARAMETERS = "[HKEY_LOCAL_MACHINE\\Cluster\\Parameters]\r\n"
DELAY = '"AddEvictDelay"=dword:0000003d\r\n'
BOM = b"\xff\xfe"


def export(*lines, tail=ROOTS):
    return VERSION + CLUSTER + "".join(line + "\r\n" for line in lines) + tail


def regedit(text):
    return BOM + text.encode("utf-16-le", "surrogatepass")


def cases():
    delay = {"AddEvictDelay": "61"}
    plain = VERSION + CLUSTER + DELAY + ROOTS
    read = lambda notes=(), values=None: accepted("reg", notes, values)
    yield "reg-whole.reg", regedit(plain), read(values=delay)
    yield "reg-without-bom.reg", plain.encode("utf-16-le"), read(values=delay)
    yield "reg-in-utf-8.reg", plain.encode(), read(values=delay)
    yield "reg-in-utf-8-with-bom.reg", b"\xef\xbb\xbf" + plain.encode(), read(values=delay)
    yield "reg-in-utf-16-big-endian.reg", b"\xfe\xff" + plain.encode("utf-16-be"), read(values=delay)
    yield "reg-line-ends-of-cr-alone.reg", regedit(plain.replace("\r\n", "\r")), read(values=delay)
    yield "reg-utf-8-behind-a-utf-16-bom.reg", BOM + plain.encode(), foreign("a text")
    yield "reg-utf-16-behind-a-utf-8-bom.reg", b"\xef\xbb\xbf" + plain.encode("utf-16-le"), foreign("no kind of file")
    yield "reg-two-boms.reg", BOM + regedit(plain), read(values=delay)
    yield "reg-bom-inside.reg", regedit(export("\ufeff" + DELAY.strip(), DELAY.strip())), read([["6", ""]], delay)
    yield "reg-strings-over-lines-with-a-comment.reg", regedit(export(
        '"Strings"=hex(7):61,00,\\', "  00,00,\\", "; in between", "  62,00,00,00,00,00")), read(
            values={"Strings": ["a", "b"]})
    yield "reg-bytes-that-never-end.reg", regedit(VERSION + CLUSTER + ROOTS + PARAMETERS + '"Blob"=hex:01,02,\\'), read(
        [["9", "is cut"]], {"Blob": cut()})
    yield "reg-key-with-bracket-and-line-end.reg", regedit(export(
        "[HKEY_LOCAL_MACHINE\\Cluster\\We]ird\r\n[Nodes]]", DELAY.strip())), read([["6", "bracket"]])
    yield "reg-key-without-bracket.reg", regedit(export("[HKEY_LOCAL_MACHINE\\Cluster\\Parameters", DELAY.strip())), read([["6", ""]])
    yield "reg-deleted-key.reg", regedit(export("[-HKEY_LOCAL_MACHINE\\Cluster\\Parameters]")), foreign("deletes", "6")
    yield "reg-deleted-value.reg", regedit(export('"AddEvictDelay"=-')), foreign("deletes", "6")
    yield "reg-default-value.reg", regedit(export('@="default"', DELAY.strip())), read(values=delay)
    yield "reg-text-without-end.reg", regedit(export('"Open"="never ends', DELAY.strip())), read([["6", "is cut"]])
    yield "reg-number-of-9-digits.reg", regedit(export('"Number"=dword:123456789', DELAY.strip())), read([["6", ""]], delay)
    yield "reg-number-of-no-digits.reg", regedit(export('"Number"=dword:', DELAY.strip())), read([["6", ""]], delay)
    yield "reg-type-of-20-digits.reg", regedit(export('"Blob"=hex(99999999999999999999):01', DELAY.strip())), read([["6", ""]], delay)
    yield "reg-type-without-end.reg", regedit(export('"Blob"=hex(7:01,02', DELAY.strip())), read([["6", ""]], delay)
    yield "reg-bytes-of-3-digits.reg", regedit(export('"Blob"=hex:123,zz,,', DELAY.strip())), read([["6", ""]], delay)
    yield "reg-same-key-twice.reg", regedit(plain + CLUSTER), read([["", "was there before"]], delay)
    yield "reg-same-value-twice.reg", regedit(export('"ADDEVICTDELAY"=dword:00000001', DELAY.strip())), read(
        [["6", "comes again"]], delay)
    yield "reg-nul-inside.reg", regedit(export('"In\0side"="be\0tween"', DELAY.strip())), foreign("no kind of file")
    yield "reg-lone-surrogate.reg", regedit(export('"Half"="\ud800x"', DELAY.strip())), read(values=delay)
    yield "reg-invalid-utf-8.reg", plain.encode().replace(b"BROKEN", b"BR\xffK\xc3N"), read(values=delay)
    yield "reg-reversed-text.reg", regedit(export('"Evil\u202etxt.exe"="a\u2066b\u200fc"', DELAY.strip())), read(values=delay)
    yield "reg-hostile-text.reg", regedit(export('"<b>x</b> %1 &a"="<img src=x onerror=y>`$(calc)` \u2019;\x1b[2J"', DELAY.strip())), read(
        values=delay)
    yield "reg-without-version.reg", (CLUSTER + DELAY).encode("utf-8"), foreign("")
    yield "reg-of-another-key.reg", regedit(VERSION + "[HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n" + DELAY), foreign("no cluster database")
    yield "reg-line-of-10-mb.reg", [(VERSION + CLUSTER + DELAY + ROOTS + PARAMETERS + '"Blob"=hex:', 1), ("aa,", 3_400_000),
        ("aa\r\n", 1)], read(values={"AddEvictDelay": "61"})
    yield "reg-text-of-10-mb.reg", [(VERSION + CLUSTER + DELAY + ROOTS + PARAMETERS + '"Text"="', 1), ("x", 10_000_000),
        ('"\r\n', 1)], read([], {"AddEvictDelay": "61"})
    yield "reg-junk-line-of-10-mb.reg", [(VERSION + CLUSTER + DELAY, 1), ("x", 10_000_000), ("\r\n" + ROOTS, 1)], read(
        [["7", ""]], {"AddEvictDelay": "61"})
    yield "reg-key-100000-deep.reg", [(VERSION + CLUSTER + DELAY + ROOTS + "[HKEY_LOCAL_MACHINE\\Cluster", 1), ("\\k", 100_000),
        ("]\r\n", 1)], read(values={"AddEvictDelay": "61"})
    yield "reg-100000-lines-that-go-on.reg", [(VERSION + CLUSTER + DELAY + ROOTS + PARAMETERS + '"Blob"=hex:', 1), ("01,\\\r\n", 100_000),
        ("02\r\n", 1)], read(values={"AddEvictDelay": "61"})
    yield "reg-100000-broken-lines.reg", [(VERSION + CLUSTER + DELAY, 1), ("?\r\n", 100_000), (ROOTS, 1)], read(
        [["7", ""], ["", "more oddities"]], {"AddEvictDelay": "61"})
