# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Lets blhc, Debian's reader of build logs, look at every command of the build that users run. Nothing
# is compiled: the build is configured, and Ninja tells its commands. Then each protection is taken out
# of the commands in turn, and blhc must notice.
#   cmake -D ROOT=<source tree> -D WORK=<folder> -D GUI=<ON or OFF> -P check_flags.cmake
cmake_minimum_required(VERSION 3.25)

find_program(BLHC blhc)
find_program(NINJA NAMES ninja ninja-build)
if(NOT BLHC OR NOT NINJA)
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands blhc and Ninja, which are not both here (packages blhc, ninja-build)")
    endif()
    message(STATUS "blhc or Ninja is missing")
    return()
endif()

file(MAKE_DIRECTORY "${WORK}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${ROOT}" -B "${WORK}" -G Ninja -D CMAKE_BUILD_TYPE=Release
        -D CLUSPROP_BUILD_TESTS=OFF -D CLUSPROP_BUILD_GUI=${GUI} -D CMAKE_CXX_COMPILER_LAUNCHER=
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${NINJA}" -C "${WORK}" -t commands
    OUTPUT_VARIABLE commands COMMAND_ERROR_IS_FATAL ANY)

# What blhc finds missing in these commands, one word for all that is well.
function(missing_in commands result)
    # blhc skips everything before this line of a package's log.
    file(WRITE "${WORK}/log.txt" "dpkg-buildpackage: source package clusprop\n${commands}")
    execute_process(COMMAND "${BLHC}" --all --ignore-flag -g "${WORK}/log.txt"
        RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(code EQUAL 0)
        set(${result} nothing PARENT_SCOPE)
    else()
        set(${result} "blhc ends with ${code}: ${said}" PARENT_SCOPE)
    endif()
endfunction()

missing_in("${commands}" missing)
if(NOT missing STREQUAL nothing)
    message(FATAL_ERROR "${missing}")
endif()
foreach(flag -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Werror=format-security
        -Wl,-z,relro -Wl,-z,now -fPIE -pie)
    string(REPLACE " ${flag}" "" weaker "${commands}")
    missing_in("${weaker}" missing)
    if(NOT missing MATCHES "FLAGS missing .*${flag}")
        message(SEND_ERROR "blhc does not notice that ${flag} is gone: ${missing}")
    endif()
endforeach()
