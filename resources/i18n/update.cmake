# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Takes the texts of the sources into the catalogues: new ones as unfinished, and without those that are
# gone. Lines of sources are not noted, because they would change with every commit.
#   cmake -D LUPDATE=<program> -D ROOT=<source tree> -D CATALOGUES=<folder> -P update.cmake
cmake_minimum_required(VERSION 3.25)

file(GLOB catalogues "${CATALOGUES}/clusprop_*.ts")
foreach(catalogue IN LISTS catalogues)
    string(REGEX REPLACE ".*/clusprop_(.*)\\.ts$" "\\1" language "${catalogue}")
    set(options -silent -locations none -no-ui-lines -no-obsolete -source-language en -target-language ${language})
    if(language STREQUAL "en") # the texts are English already, but for "1 files"
        list(APPEND options -pluralonly)
    endif()
    # What core says, Sentence::tr("…"), has a context of its own. Without -I the headers are not found,
    # and texts land in classes without their namespace.
    execute_process(COMMAND "${LUPDATE}" ${options} -I .
            -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=CLUSPROP_CONTEXT_OF_TR app core ui -ts "${catalogue}"
        WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    string(REGEX REPLACE "Scanning directory[^\n]*\n" "" said "${said}")
    if(NOT result EQUAL 0 OR said)
        message(FATAL_ERROR "lupdate on ${catalogue}:\n${said}")
    endif()
endforeach()
