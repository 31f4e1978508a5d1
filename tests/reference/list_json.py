# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""What the reference reader gives, in the form of JSON that the vectors and `clusprop decode` use.

The form is described in core/formats/DECODE_JSON.md. The vectors leave offsets and bytes out;
warnings are sorted in both, as nobody says in which order they come.
"""

LIST_VALUE_NAMES = [
    "UNKNOWN", "BINARY", "DWORD", "SZ", "EXPAND_SZ", "MULTI_SZ", "ULARGE_INTEGER", "LONG",
    "EXPANDED_SZ", "SECURITY_DESCRIPTOR", "LARGE_INTEGER", "WORD", "FILETIME", "VALUE_LIST",
    "PROPERTY_LIST",
]
ENTRY_NAMES = {
    0x00020002: "RESCLASS", 0x00040003: "NAME", 0x00050002: "DISK_SIGNATURE",
    0x00060002: "SCSI_ADDRESS", 0x00070002: "DISK_NUMBER", 0x00080001: "PARTITION_INFO",
    0x00090001: "FTSET_INFO", 0x000A0003: "DISK_SERIALNUMBER", 0x000B0003: "DISK_GUID",
    0x000C0006: "DISK_SIZE", 0x000D0001: "PARTITION_INFO_EX", 0x000E0001: "PARTITION_INFO_EX2",
    0x000F0001: "STORAGE_DEVICE_ID_DESCRIPTOR",
}
EIGHT_BYTES = {0x00010006, 0x0001000A, 0x0001000C, 0x000C0006}  # written as text in JSON


def syntax_name(word):
    if word >> 16 == 1 and word & 0xFFFF < len(LIST_VALUE_NAMES):
        return "LIST_VALUE_" + LIST_VALUE_NAMES[word & 0xFFFF]
    return ENTRY_NAMES.get(word, f"0x{word:08x}")


def value_as_json(value, whole):
    out = {"syntax": syntax_name(value["syntax"]), "length": len(value["data"])}
    if whole:
        out["offset"] = value["offset"]
        out["bytes"] = value["data"].hex()
        add_padding(out, value)
    if "number" in value:
        number = value["number"]
        out["value"] = str(number) if value["syntax"] in EIGHT_BYTES else number
    elif "text" in value:
        out["value"] = value["text"]
    elif "texts" in value:
        out["value"] = value["texts"]
    elif "fields" in value:
        out["fields"] = {name: str(field) if name.endswith("SizeInBytes") else field
                         for name, field in value["fields"]}
        if "extra" in value:
            out["extra"] = value["extra"].hex()
    elif "list" in value:
        out["list"] = {name: part for name, part in as_json(value["list"], whole).items()
                       if name not in ("kind", "warnings")}
    elif "reset" in value:
        out["reset"] = True
    else:
        out["hex"] = value["raw"].hex()
    return out


def property_as_json(prop, whole):
    out = {"name": prop["name"],
           "values": [value_as_json(value, whole) for value in prop["values"]]}
    if whole:
        out["offset"] = prop["offset"]
        add_padding(out, prop)
        if prop["data"] != prop["name"].encode("utf-16-le", "surrogatepass") + b"\0\0":
            out["nameBytes"] = prop["data"].hex()
    return out


def add_padding(out, entry):
    if any(entry["padding"]):
        out["padding"] = entry["padding"].hex()


def as_json(document, whole):
    """`whole`: with offsets and exact bytes, as the command says it."""
    out = {"kind": document["kind"]}
    if document["kind"] == "property-list":
        out["count"] = document["count"]
        out["properties"] = [property_as_json(prop, whole) for prop in document["properties"]]
        out["trailingEndmark"] = document["trailing_endmark"]
    else:
        out["values"] = [value_as_json(value, whole) for value in document["values"]]
    out["warnings"] = sorted([kind, offset] for kind, offset in document.get("warnings", []))
    if "trailing" in document:
        out["trailing"] = document["trailing"].hex()
    if "error" in document:
        out["error"] = list(document["error"])
    return out


def from_json(document):
    """A document that was read from JSON, made comparable with as_json()."""
    out = dict(document)
    out["warnings"] = sorted([each["class"], each["offset"]] for each in out.get("warnings", []))
    if "error" in out:
        out["error"] = [out["error"]["class"], out["error"]["offset"]]
    return out
