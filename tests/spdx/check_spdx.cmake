# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Every source names its copyright holder and licence on top. Data that cannot hold a comment
# is covered by .reuse/dep5, which only the reuse tool can read.
#   cmake -D ROOT=<source tree> -P check_spdx.cmake
cmake_minimum_required(VERSION 3.25)

set(sources
    "${ROOT}/CMakeLists.txt" "${ROOT}/README.md" "${ROOT}/.ci/run"
    "${ROOT}/.github/CHANGELOG.md" "${ROOT}/.github/CONTRIBUTING.md" "${ROOT}/.github/RELEASING.md"
    "${ROOT}/.github/SECURITY.md" "${ROOT}/app/run" "${ROOT}/tests/run")
foreach(folder app core resources tests ui)
    foreach(kind *.h *.cpp *.cmake CMakeLists.txt *.mjs *.sh *.py *.md *.qrc *.svg)
        file(GLOB_RECURSE found "${ROOT}/${folder}/${kind}")
        list(APPEND sources ${found})
    endforeach()
endforeach()

foreach(source IN LISTS sources)
    file(READ "${source}" head LIMIT 400)
    foreach(tag FileCopyrightText License-Identifier)
        if(NOT head MATCHES "SPDX-${tag}: ")
            message(SEND_ERROR "${source}: no SPDX-${tag} in its first lines")
        endif()
    endforeach()
endforeach()

# reuse asks git which files to leave out (the build folder), so it needs a clone.
find_program(REUSE reuse)
find_program(GIT git)
if(REUSE AND GIT)
    execute_process(COMMAND "${GIT}" -C "${ROOT}" rev-parse RESULT_VARIABLE no_clone OUTPUT_QUIET ERROR_QUIET)
endif()
if(NOT REUSE AND DEFINED ENV{CLUSPROP_ALL_TOOLS})
    message(FATAL_ERROR "reuse is missing, which tests/run sets up")
endif()
if(NOT REUSE OR NOT GIT OR no_clone)
    message(STATUS "reuse or a git clone is missing: the headers were checked, .reuse/dep5 was not")
    return()
endif()
execute_process(COMMAND "${REUSE}" --root "${ROOT}" lint
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "reuse lint:\n${said}")
endif()
