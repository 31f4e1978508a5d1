# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Writes the source file behind built_commit.h, and only when the commit is another one than last time.
#   cmake -D ROOT=<source tree> -D TO=<file> -P find_commit.cmake
cmake_minimum_required(VERSION 3.25)

# `git archive` puts the commit in here (.gitattributes).
set(commit "$Format:%h$")

if(commit MATCHES "Format:")
    set(commit "not known: built from sources without Git")
    find_program(git git)
    # Not the commit of another tree in which this one was unpacked.
    if(git AND EXISTS "${ROOT}/.git")
        # No tag: only the commit. No lock: somebody may be committing right now.
        execute_process(COMMAND "${git}" --no-optional-locks -C "${ROOT}" describe --always --dirty --exclude * --abbrev=12
            OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE result)
        if(result EQUAL 0 AND described MATCHES "^[0-9a-f]+(-dirty)?$")
            set(commit "${described}")
        else()
            set(commit "not known: Git does not tell")
        endif()
    endif()
endif()

file(CONFIGURE OUTPUT "${TO}" @ONLY CONTENT [[
#include "app/commit/built_commit.h"

const char *const clusprop::builtCommit = "@commit@";
]])
