# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

"""What the environment asks of a test: how many rounds, from which seed, and which tools it has."""

import os
import sys

SKIPPED = 77  # the exit code that CTest is told about


def number_from(name, otherwise):
    value = os.environ.get(name, "")
    return int(value) if value.isdigit() and int(value) > 0 else otherwise


def rounds(everyday, in_long_runs):
    """As in tests/rounds.h."""
    return number_from("CLUSPROP_ROUNDS",
                       in_long_runs if "CLUSPROP_LONG" in os.environ else everyday)


def seed():
    return number_from("CLUSPROP_SEED", 20261127)


def missing(what):
    """Ends the test: skipped, or failed where everything was set up."""
    print(f"{what} is missing")
    if "CLUSPROP_ALL_TOOLS" in os.environ:
        print("tests/run sets it up")
        sys.exit(1)
    sys.exit(SKIPPED)
