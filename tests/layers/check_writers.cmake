# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Files are written by core/files alone, because nobody else checks every result. Whatever could
# write one elsewhere has to stand in the list of exceptions, with its reason.
#   cmake -D ROOT=<source tree> -P check_writers.cmake      checks the tree
#   cmake -D PROVE_IN=<scratch folder> -P check_writers.cmake   puts each kind of breach into a small
#                                                           tree and demands that it is noticed
cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/breaches.cmake")

set(writers # what writes, a line that does
    "QSaveFile" "QSaveFile file(path);"
    "QTemporaryFile" "QTemporaryFile file;"
    "QIODevice(Base)?::(WriteOnly|ReadWrite|Append|Truncate|NewOnly)" "file.open(QIODevice::WriteOnly);"
    "QFile::(copy|rename|remove|link|resize|moveToTrash)\\(" "QFile::remove(path);"
    "std::(o|basic_o)?fstream" "std::ofstream out(path);"
    "std::filesystem::(copy|rename|remove|resize)" "std::filesystem::rename(a, b);"
    "(^|[^a-zA-Z_.>])(fopen|freopen|creat|mkstemp|mkostemp|truncate|ftruncate|rename|renameat|renameat2|unlink|unlinkat|linkat)\\("
        "rename(a, b);"
    "O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)" "open(path, O_WRONLY | O_CREAT);"
)
set(exceptions # file, what, why
    "app/cli/main.cpp" "QIODevice::WriteOnly" "the standard streams"
    "app/cli/main.cpp" "O_WRONLY" "a closed descriptor gets /dev/null"
    "app/handbook/main.cpp" "QIODevice::WriteOnly|QFile::remove" "pages in the build folder, which can be made again"
    "app/cli/complete.cpp" "QIODevice::WriteOnly" "a buffer in memory"
    "core/isolation/child_process.cpp" "O_WRONLY" "the standard streams of a reading process are /dev/null"
    "ui/report/report_output.cpp" "QIODevice::WriteOnly" "a buffer in memory"
)

if(DEFINED ROOT)
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
        "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
    if(NOT sources)
        message(SEND_ERROR "${ROOT} has no sources, so nothing was checked")
    endif()
    foreach(name IN LISTS sources)
        if(NOT name MATCHES "^core/files/")
            breaching_lines("${ROOT}/${name}" "${name}" writers exceptions found)
            if(found)
                message(SEND_ERROR "${name} writes a file by itself; saveFile() is for that: ${found}")
            endif()
        endif()
    endforeach()
else()
    set(rules ${writers})
    while(rules)
        list(POP_FRONT rules pattern breach)
        foreach(folder core/files ui/windows)
            file(REMOVE_RECURSE "${PROVE_IN}")
            file(WRITE "${PROVE_IN}/ui/clean.h" "// QSaveFile in a comment\n    saveFile(path, bytes);\n")
            file(WRITE "${PROVE_IN}/${folder}/some.cpp" "    ${breach}\n")
            execute_process(COMMAND "${CMAKE_COMMAND}" -D "ROOT=${PROVE_IN}" -P "${CMAKE_CURRENT_LIST_FILE}"
                RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
            if(folder STREQUAL "core/files" AND NOT result EQUAL 0)
                message(SEND_ERROR "core/files may not write: ${said}")
            elseif(folder STREQUAL "ui/windows" AND (result EQUAL 0 OR NOT said MATCHES "saveFile"))
                message(SEND_ERROR "it is not noticed: ${breach}")
            endif()
        endforeach()
    endwhile()
endif()
