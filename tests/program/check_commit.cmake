# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# app/commit/find_commit.cmake in a repository of its own: a commit, a changed file, an archive, no Git at all; and
# that nothing is written where nothing is new.
#   cmake -D SCRIPT=<app/commit/find_commit.cmake> -D WORK=<scratch folder> -P check_commit.cmake
cmake_minimum_required(VERSION 3.25)

find_program(git git)
if(NOT git)
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands Git, which is not here")
    endif()
    message(STATUS "Git is missing")
    return()
endif()

set(repository "${WORK}/repository")
file(REMOVE_RECURSE "${WORK}")
file(COPY "${SCRIPT}" DESTINATION "${repository}/app/commit")
file(WRITE "${repository}/.gitattributes" "app/commit/find_commit.cmake export-subst\n")
function(run_git)
    execute_process(COMMAND "${git}" -c user.name=Nobody -c user.email=nobody@example.org -c commit.gpgsign=false
        ${ARGN} WORKING_DIRECTORY "${repository}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()
# Whether what `script` writes for the tree `root` has `pattern` as the commit.
function(expect root script pattern what)
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "ROOT=${root}" -D "TO=${WORK}/commit.cpp" -P "${script}"
        COMMAND_ERROR_IS_FATAL ANY)
    file(READ "${WORK}/commit.cpp" source)
    if(NOT source MATCHES "builtCommit = \"${pattern}\";")
        message(SEND_ERROR "${what}: ${source}")
    endif()
endfunction()

run_git(init --quiet .)
expect("${repository}" "${SCRIPT}" "not known: Git does not tell" "a repository without a commit")
run_git(add .)
run_git(commit --quiet -m "Begin")
run_git(tag -a -m "A tag" v9)
expect("${repository}" "${SCRIPT}" "[0-9a-f]+" "a commit, with a tag")

file(TIMESTAMP "${WORK}/commit.cpp" before "%s%f" UTC)
expect("${repository}" "${SCRIPT}" "[0-9a-f]+" "the same commit")
file(TIMESTAMP "${WORK}/commit.cpp" after "%s%f" UTC)
if(NOT before STREQUAL after)
    message(SEND_ERROR "the source was written again though the commit is the same")
endif()

file(APPEND "${repository}/.gitattributes" "# changed\n")
expect("${repository}" "${SCRIPT}" "[0-9a-f]+-dirty" "a changed file")
run_git(archive --prefix archived/ --output ../archived.tar HEAD)
file(ARCHIVE_EXTRACT INPUT "${WORK}/archived.tar" DESTINATION "${WORK}")
expect("${WORK}/archived" "${WORK}/archived/app/commit/find_commit.cmake" "[0-9a-f]+" "an archive")
expect("${WORK}/archived" "${SCRIPT}" "not known: built from sources without Git" "sources without Git")
