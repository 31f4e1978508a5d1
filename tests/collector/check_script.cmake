# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Runs check_script.mjs, which needs Node.js and the packages of package.json.
#   cmake -D GRAMMAR=<folder> -D SCRIPT=<file> -P check_script.cmake     checks a script
#   cmake -D GRAMMAR=<folder> -D ALLOWED=<list> -D SCRIPTS=<folder> -P check_script.cmake
#                                     checks all scripts of a folder, which must have some
#   cmake -D GRAMMAR=<folder> -D PROVE=<folder> -P check_script.cmake    demands that what is wrong
#                                     with each script of the folder is noticed, and that a missing
#                                     grammar is
cmake_minimum_required(VERSION 3.25)

find_program(NODE NAMES node nodejs)
if(NOT NODE OR NOT EXISTS "${GRAMMAR}/node_modules/web-tree-sitter"
        OR NOT EXISTS "${GRAMMAR}/node_modules/tree-sitter-powershell")
    message(FATAL_ERROR "The grammar of PowerShell is missing (${GRAMMAR}). ./tests/run fetches it, and Node.js if needed.")
endif()

if(DEFINED PROVE)
    set(what --prove "${PROVE}")
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "GRAMMAR=${PROVE}" -D "SCRIPT=${PROVE}/harmless.ps1"
            -P "${CMAKE_CURRENT_LIST_FILE}"
        RESULT_VARIABLE result ERROR_VARIABLE said)
    if(result EQUAL 0 OR NOT said MATCHES "The grammar of PowerShell is missing")
        message(SEND_ERROR "a missing grammar is not noticed: ${said}")
    endif()
elseif(DEFINED SCRIPTS)
    file(GLOB what "${SCRIPTS}/*.ps1")
    list(PREPEND what --allowed "${ALLOWED}")
else()
    set(what "${SCRIPT}")
endif()
execute_process(COMMAND "${NODE}" "${CMAKE_CURRENT_LIST_DIR}/check_script.mjs" "${GRAMMAR}" ${what}
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "The check failed; its complaints stand above.")
endif()
