# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Reads built programs for what makes a mistake in them hard to use. FORTIFY leaves no trace in a
# program that calls none of the functions it guards; check_flags.cmake looks for that one.
#   cmake -D PROGRAMS=<program;program> -P check_programs.cmake
#   cmake -D PROVE_IN=<folder> -D COMPILER=<c++> -P check_programs.cmake   # shows that each lack is noticed
cmake_minimum_required(VERSION 3.25)

find_program(READELF readelf)
if(NOT READELF)
    if(DEFINED ENV{CLUSPROP_ALL_TOOLS})
        message(FATAL_ERROR "CLUSPROP_ALL_TOOLS demands readelf, which is not here (package binutils)")
    endif()
    message(STATUS "readelf is missing")
    return()
endif()

set(demands # a pattern of what readelf says, whether it must be there, what is said otherwise, what breaks it
    "Type: +DYN" ON "is not position-independent" "-no-pie"
    "GNU_STACK +0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+ 0x[0-9a-f]+ RW " ON "has an executable stack" "-Wl,-z,execstack"
    "GNU_RELRO" ON "has no segment that is read-only after relocation" "-Wl,-z,norelro"
    "Flags: [^\n]*NOW" ON "binds its functions lazily" "-Wl,-z,lazy"
    "__stack_chk_fail" ON "has no stack protector" "-fno-stack-protector"
    "Library r(un)?path: .([^\n]*:)?\\.?(:[^\n]*)?.\n" OFF "looks for libraries in the current folder" "-Wl,-rpath,."
)

if(DEFINED PROGRAMS)
    foreach(program IN LISTS PROGRAMS)
        execute_process(COMMAND "${READELF}" --wide --file-header --program-headers --dynamic --dyn-syms "${program}"
            OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
        set(left ${demands})
        while(left)
            list(POP_FRONT left pattern wanted lack break)
            if((wanted AND NOT said MATCHES "${pattern}") OR (NOT wanted AND said MATCHES "${pattern}"))
                message(SEND_ERROR "${program} ${lack}")
            endif()
        endwhile()
    endforeach()
    return()
endif()

file(REMOVE_RECURSE "${PROVE_IN}")
file(WRITE "${PROVE_IN}/program.cpp"
    "#include <cstdio>\nint main() { char line[64]; return std::fgets(line, 64, stdin) ? line[0] : 0; }\n")
set(hardened -fPIE -pie -fstack-protector-strong -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

# Compiles the program with further options, and says what the check thinks of it.
function(judge options result)
    execute_process(COMMAND "${COMPILER}" ${hardened} ${options} "${PROVE_IN}/program.cpp" -o "${PROVE_IN}/program"
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "PROGRAMS=${PROVE_IN}/program" -P "${CMAKE_CURRENT_LIST_FILE}"
        ERROR_VARIABLE said OUTPUT_QUIET)
    string(REGEX REPLACE "[ \n]+" " " said "${said}") # message() wraps its lines
    set(${result} "${said}" PARENT_SCOPE)
endfunction()

judge("" said)
if(said)
    message(SEND_ERROR "a hardened program is refused: ${said}")
endif()
while(demands)
    list(POP_FRONT demands pattern wanted lack break)
    judge("${break}" said)
    if(NOT said MATCHES "${lack}")
        message(SEND_ERROR "${break} is not noticed (${lack}): ${said}")
    endif()
endwhile()
