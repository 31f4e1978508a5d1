# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# The pictures of resources/screenshots can be made again, and are all that there are. What is in them
# depends on fonts and is for people to judge.
#   cmake -D PROGRAM=make_screenshots -D ROOT=<source tree> -D WORK=<scratch folder> -P check_screenshots.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
execute_process(COMMAND "${PROGRAM}" "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "make_screenshots fails: ${said}")
endif()
foreach(place "${WORK}" "${ROOT}/resources/screenshots")
    file(GLOB names RELATIVE "${place}" "${place}/*.png")
    list(SORT names)
    foreach(name IN LISTS names)
        file(READ "${place}/${name}" head LIMIT 24 HEX)
        string(SUBSTRING "${head}" 32 16 size)
        if(NOT size STREQUAL "0000064000000384") # 1600 x 900
            message(SEND_ERROR "${place}/${name} is no PNG of 1600 x 900")
        endif()
    endforeach()
    string(JOIN " " listed ${names})
    if(DEFINED made AND NOT made STREQUAL listed)
        message(SEND_ERROR "made are ${made}, but the tree has ${listed}; build the target screenshots")
    endif()
    set(made "${listed}")
endforeach()
