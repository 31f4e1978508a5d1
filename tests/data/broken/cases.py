# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT
"""What a reader must make of a broken file. README.md explains the members."""


def accepted(form, notes=(), values=None):
    return {"outcome": "accepted", "form": form, "notes": [list(note) for note in notes], "values": values or {}}


def stopped(form, what, where, values=None):
    """Read up to a place, and said so."""
    return {"outcome": "stopped", "form": form, "what": what, "where": where, "notes": [], "values": values or {}}


def refused(what, where=""):
    return {"outcome": "refused", "what": what, "where": where}


def taken_as(kind, expectation):
    """For what is not recognised: the reader of `kind` gets it all the same."""
    return {"as": kind, **expectation}


def foreign(what, where=""):
    """Refused as something that holds no properties."""
    return {"outcome": "foreign", "what": what, "where": where}


def cut():
    """A value that is known not to be whole."""
    return "cut"
