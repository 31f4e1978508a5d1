# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Stands for the tests of this folder where there is no Python 3: skipped, or failed where
# everything was set up.
if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
    message(FATAL_ERROR "tests/run sets Python up, but CMake did not find it.")
endif()
message(FATAL_ERROR "Python 3 is missing.")
