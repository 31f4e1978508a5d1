# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# What another system would have to do otherwise lies in few places: what only Linux has in core/files
# and core/isolation, what only systems like it have there and in the exceptions. Everything else goes
# through Qt and the standard library. The handbook's page "Other systems" counts on it.
#   cmake -D ROOT=<source tree> -P check_systems.cmake      checks the tree
#   cmake -D PROVE_IN=<scratch folder> -P check_systems.cmake   puts each kind of breach into a small
#                                                           tree and demands that it is noticed
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/breaches.cmake")

set(homes "^core/(files|isolation)/")
set(bound # what binds to a system, a line that does
    "(memfd_create|pipe2|prctl|prlimit|renameat2|statfs|inotify_[a-z0-9]+|epoll_[a-z0-9]+|signalfd|eventfd|copy_file_range|close_range|syscall)\\("
        "pipe2(ends, O_CLOEXEC);"
    "seccomp_|O_(TMPFILE|PATH)|AT_EMPTY_PATH|MFD_|SOCK_CLOEXEC|MSG_CMSG_CLOEXEC" "open(path, O_TMPFILE);"
    "\"/(proc|sys|dev)/" "QFile file(\"/proc/self/status\");"
    "# *include <(linux/|sys/|unistd|fcntl|poll|seccomp|termios|dirent|pwd|grp|pthread|dlfcn)" "#include <unistd.h>"
)
set(exceptions # file, what, why
    "app/cli/main.cpp" "include <(fcntl|unistd)|\"/dev/null\"" "standard streams that were closed, and whether they are terminals"
    "core/reading/descriptor.h" "include <unistd" "an open file, also one that another process opened"
    "core/reading/input.cpp" "include <(fcntl|sys/stat|unistd)" "what a name is must be known before it is opened"
    "ui/recovery/termination_watch.cpp" "include <(fcntl|unistd)" "signals"
)

if(DEFINED ROOT)
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
        "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
    if(NOT sources)
        message(SEND_ERROR "${ROOT} has no sources, so nothing was checked")
    endif()
    foreach(name IN LISTS sources)
        if(NOT name MATCHES "${homes}")
            breaching_lines("${ROOT}/${name}" "${name}" bound exceptions found)
            if(found)
                message(SEND_ERROR "${name} binds to one system; core/files is the place for that: ${found}")
            endif()
        endif()
    endforeach()
else()
    set(rules ${bound})
    while(rules)
        list(POP_FRONT rules pattern breach)
        foreach(folder core/files core/isolation core/reading ui/windows)
            file(REMOVE_RECURSE "${PROVE_IN}")
            file(WRITE "${PROVE_IN}/ui/clean.h" "// pipe2( in a comment\n#include <QFile>\n")
            file(WRITE "${PROVE_IN}/${folder}/some.cpp" "${breach}\n")
            execute_process(COMMAND "${CMAKE_COMMAND}" -D "ROOT=${PROVE_IN}" -P "${CMAKE_CURRENT_LIST_FILE}"
                RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
            if(folder MATCHES "core/(files|isolation)" AND NOT result EQUAL 0)
                message(SEND_ERROR "${folder} may not bind to a system: ${said}")
            elseif(NOT folder MATCHES "core/(files|isolation)" AND (result EQUAL 0 OR NOT said MATCHES "core/files"))
                message(SEND_ERROR "it is not noticed in ${folder}: ${breach}")
            endif()
        endforeach()
    endwhile()
endif()
