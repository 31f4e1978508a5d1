# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# The PowerShell in the handbook's pages is PowerShell, and runs no command but those of allowed.json,
# of which none changes a cluster but the apply script. Each fenced block is a script of its own.
#   cmake -D ROOT=<source tree> -D GRAMMAR=<folder> -D WORK=<scratch folder> -P check_powershell.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
string(ASCII 31 semicolon) # stands for one, which would end an item of a list
set(count 0)
file(GLOB pages "${ROOT}/resources/handbook/*.md")
foreach(page IN LISTS pages)
    cmake_path(GET page STEM name)
    file(READ "${page}" text)
    # Of a page, what is between the fences: every part behind the first begins inside of a block.
    string(REPLACE ";" "${semicolon}" text "${text}")
    string(REGEX REPLACE "(^|\n)```powershell\n" ";" parts "${text}")
    list(POP_FRONT parts)
    foreach(part IN LISTS parts)
        string(REGEX REPLACE "\n```.*" "\n" script "${part}")
        string(REPLACE "${semicolon}" ";" script "${script}")
        math(EXPR count "${count} + 1")
        file(WRITE "${WORK}/${name}-${count}.ps1" "${script}")
    endforeach()
endforeach()
if(count LESS 5)
    message(FATAL_ERROR "Only ${count} blocks of PowerShell were found in ${ROOT}/resources/handbook.")
endif()
execute_process(COMMAND "${CMAKE_COMMAND}" -D "GRAMMAR=${GRAMMAR}" -D "ALLOWED=${CMAKE_CURRENT_LIST_DIR}/allowed.json"
        -D "SCRIPTS=${WORK}" -P "${ROOT}/tests/collector/check_script.cmake"
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "A block of PowerShell in the handbook is not right; the complaints stand above.")
endif()
