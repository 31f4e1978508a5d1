# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Validates the program's SARIF with validate.mjs, which needs Node.js and the packages of package.json.
#   cmake -D PACKAGES=<folder> -D PROGRAM=<clusprop> -D ROOT=<source tree> -D WORK=<scratch folder> -P …
#                                     checks what the program prints for files good and bad
#   cmake -D PACKAGES=<folder> -D PROVE=<folder> -P …   demands that what is wrong with each log of the
#                                     folder is noticed, and that missing packages are
cmake_minimum_required(VERSION 3.25)

find_program(NODE NAMES node nodejs)
if(NOT NODE OR NOT EXISTS "${PACKAGES}/node_modules/@microsoft/jest-sarif"
        OR NOT EXISTS "${PACKAGES}/node_modules/ajv-draft-04")
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands the schema of SARIF, which is not in ${PACKAGES}")
    endif()
    message(FATAL_ERROR "The schema of SARIF is missing (${PACKAGES}). ./tests/run fetches it, and Node.js if needed.")
endif()

function(validate result said)
    execute_process(COMMAND "${NODE}" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/validate.mjs" "${PACKAGES}" ${ARGN}
        RESULT_VARIABLE validated ERROR_VARIABLE complaints)
    set(${result} "${validated}" PARENT_SCOPE)
    set(${said} "${complaints}" PARENT_SCOPE)
endfunction()

if(DEFINED PROVE)
    file(GLOB logs "${PROVE}/*.sarif")
    list(LENGTH logs count)
    if(count LESS 5)
        message(SEND_ERROR "${PROVE} has only ${count} logs")
    endif()
    foreach(log IN LISTS logs)
        file(READ "${log}" content)
        string(JSON expected ERROR_VARIABLE none GET "${content}" properties expected)
        string(JSON without REMOVE "${content}" properties)
        cmake_path(GET log FILENAME name)
        file(WRITE "${WORK}/${name}" "${without}")
        validate(result said "${WORK}/${name}")
        if(expected STREQUAL "valid")
            if(NOT result EQUAL 0)
                message(SEND_ERROR "${log} is refused: ${said}")
            endif()
        elseif(result EQUAL 0 OR NOT said MATCHES "${expected}")
            message(SEND_ERROR "${log}: \"${expected}\" is not said, but: ${said}")
        endif()
    endforeach()
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "PACKAGES=${PROVE}" -P "${CMAKE_CURRENT_LIST_FILE}"
        RESULT_VARIABLE result ERROR_VARIABLE said)
    if(result EQUAL 0 OR NOT said MATCHES "schema of SARIF")
        message(SEND_ERROR "missing packages are not noticed: ${said}")
    endif()
    return()
endif()

# What the program prints, each with the exit code that goes with it.
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/a folder")
file(WRITE "${WORK}/a folder/100% nothing [1].txt" "hello, world\n")
file(COPY_FILE "${ROOT}/tests/data/vectors/vl-overflow.bin" "${WORK}/cut.bin")
set(data "${ROOT}/tests/data/sarif")
set(number 0)
macro(check code)
    math(EXPR number "${number} + 1")
    execute_process(COMMAND "${PROGRAM}" check --format sarif --quiet ${ARGN}
        WORKING_DIRECTORY "${WORK}" OUTPUT_FILE "${WORK}/${number}.sarif"
        RESULT_VARIABLE result ERROR_VARIABLE said)
    if(NOT result EQUAL ${code})
        message(SEND_ERROR "check ${ARGN}: exit code ${result} and not ${code}: ${said}")
    endif()
    validate(result said "${WORK}/${number}.sarif")
    if(NOT result EQUAL 0)
        message(SEND_ERROR "check ${ARGN}: ${said}")
    endif()
endmacro()
check(0 "${ROOT}/resources/samples/contoso.json" --policy starter)
check(0 "${ROOT}/resources/samples/contoso.json" --filter nothing-is-so)
check(0 "${ROOT}/resources/samples/contoso.json" "${ROOT}/tests/data/captured/ws2022-cluster-common.bin")
check(1 "${data}/hostile.json" --policy "${data}/hostile.yaml")
check(4 "a folder/100% nothing [1].txt")
check(4 cut.bin)
check(3 none.bin)
