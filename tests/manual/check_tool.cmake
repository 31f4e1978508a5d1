# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# What other programs say of manual pages, completions and the scripts of the tree. A tool has to
# accept all of its files without a word, and to refuse a broken one.
#   cmake -D TOOL=<mandoc|groff|shellcheck|zsh|fish> -D ROOT=<source tree> -D MADE=<folder of the pages>
#         -D WORK=<scratch folder> -P check_tool.cmake
cmake_minimum_required(VERSION 3.25)

find_program(program ${TOOL} NO_CACHE)
if(NOT program)
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands ${TOOL}, which is not here")
    endif()
    message(STATUS "${TOOL} is missing")
    return()
endif()

file(GLOB pages "${MADE}/*.[1-8]")
if(TOOL STREQUAL "mandoc")
    set(command "${program}" -T lint -W warning)
    set(files ${pages})
    set(broken ".Sh NAME\n.Nm without a title\n")
elseif(TOOL STREQUAL "groff")
    set(command "${program}" -ww -z -mandoc)
    set(files ${pages})
    set(broken ".Dd November 28, 2026\n.Dt BROKEN 1\n.Os\n.Sh NAME\n.nomacro\n")
elseif(TOOL STREQUAL "shellcheck")
    set(command "${program}" --external-sources --source-path "${ROOT}")
    file(GLOB_RECURSE files "${ROOT}/app/*.sh" "${ROOT}/resources/*.sh" "${ROOT}/tests/*.sh" "${ROOT}/tests/*.bash"
        "${MADE}/bash/*")
    list(APPEND files "${ROOT}/app/run" "${ROOT}/tests/run" "${ROOT}/.ci/run")
    set(broken "#!/bin/sh\necho $1\n")
else()
    set(command "${program}" -n)
    file(GLOB files "${MADE}/${TOOL}/*")
    set(broken "if true\n")
endif()
if(NOT files)
    message(FATAL_ERROR "there is nothing to look at in ${MADE}")
endif()

# Whether the tool accepts a file without a word, in `accepted`, and what it says, in `said`.
function(ask file)
    execute_process(COMMAND ${command} "${file}" RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE out)
    set(said "${out}" PARENT_SCOPE)
    set(accepted FALSE PARENT_SCOPE)
    if(result EQUAL 0 AND out STREQUAL "")
        set(accepted TRUE PARENT_SCOPE)
    endif()
endfunction()

foreach(file IN LISTS files)
    ask("${file}")
    if(NOT accepted)
        message(SEND_ERROR "${file}:\n${said}")
    endif()
endforeach()

file(WRITE "${WORK}/broken_${TOOL}" "${broken}")
ask("${WORK}/broken_${TOOL}")
if(accepted)
    message(SEND_ERROR "${TOOL} accepts what is broken, so it checks nothing")
endif()
