# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Lets cppcheck read the sources; suppressions.txt says what it is not asked for, and why. What it
# found out about a file is kept in WORK until the file changes.
#   cmake -D "FOLDERS=core;app" -D ROOT=<source tree> -D WORK=<folder> -P check_sources.cmake
#   cmake -D PROVE=ON -D WORK=<folder> -P check_sources.cmake    # shows that a defect is noticed
cmake_minimum_required(VERSION 3.25)

find_program(CPPCHECK cppcheck)
if(NOT CPPCHECK)
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands cppcheck, which is not here (package cppcheck)")
    endif()
    message(STATUS "cppcheck is missing")
    return()
endif()

if(PROVE)
    set(ROOT "${WORK}/sources")
    set(FOLDERS core)
    file(WRITE "${ROOT}/core/broken.cpp" "int last(const int (&row)[4])\n{\n    return row[4];\n}\n")
endif()

file(MAKE_DIRECTORY "${WORK}/known")
list(TRANSFORM FOLDERS PREPEND "${ROOT}/" OUTPUT_VARIABLE places)
execute_process(
    COMMAND "${CPPCHECK}" --quiet --language=c++ --std=c++20 --library=qt --inline-suppr
        --enable=warning,style,performance,portability --error-exitcode=1
        "--suppressions-list=${CMAKE_CURRENT_LIST_DIR}/suppressions.txt"
        -D CLUSPROP_WITH_HIVEX "-DQ_DISABLE_COPY_MOVE(type)=" "-I${ROOT}"
        "--cppcheck-build-dir=${WORK}/known" "--template={file}:{line}: {message} [{id}]" ${places}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(PROVE)
    if(NOT said MATCHES "broken.cpp:3: .*\\[arrayIndexOutOfBounds\\]")
        message(FATAL_ERROR "reading behind an array is not noticed: ${said}")
    endif()
elseif(NOT result EQUAL 0)
    message(FATAL_ERROR "cppcheck:\n${said}")
endif()
