# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# Who may include whom. The link targets say the same; this says it in words, and also catches
# what happens to compile.
#   cmake -D ROOT=<source tree> -P check_layers.cmake      checks the tree
#   cmake -D PROVE_IN=<scratch folder> -P check_layers.cmake   breaks each rule once in a small
#                                                          tree and demands that it is noticed
cmake_minimum_required(VERSION 3.25)

set(widgets "<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QAction|QUndo|QAbstractItemView|QTableView|QTreeView|QColor|QBrush|QFont|QIcon|QImage|QPainter|QPalette|QPixmap)")
set(rules # folder, what an #include there must not name, reason, an include that breaks the rule
    "core/wire" "<Q" "core-wire must not use Qt" "<QString>"
    "core/wire" "\"(core/(background|model|catalog|program|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)|ui|app)/"
        "core-wire includes nothing above itself" "\"core/model/object_class.h\""
    "core/model" "\"core/(background|catalog|program|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-model sees core-wire only" "\"core/catalog/catalog.h\""
    "core/catalog" "\"core/(program|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-catalog lies below what uses it" "\"core/values/display.h\""
    "core/program" "\"core/(wire|model|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-program knows the program, not what it works on" "\"core/model/cluster.h\""
    "core/values" "\"core/(edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-values lies below edits and rules" "\"core/edits/edit.h\""
    "core/edits" "\"core/(validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-edits lies below rules and formats" "\"core/reading/loaded_file.h\""
    "core/validation" "\"core/(reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-validation knows no files" "\"core/reading/loaded_file.h\""
    "core/reading" "\"core/(merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-reading knows bytes and text, not the formats" "\"core/formats/snapshot.h\""
    "core/merging" "\"core/(reading|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-merging knows clusters, not files" "\"core/reading/loaded_file.h\""
    "core/changes" "\"core/(reading|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-changes knows clusters, not files" "\"core/formats/snapshot.h\""
    "core/redaction" "\"core/(edits|validation|reading|merging|changes|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-redaction knows clusters, not files" "\"core/reading/loaded_file.h\""
    "core/formats" "\"core/(importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-formats lies below the importers" "\"core/importers/hive_reader.h\""
    "core/importers" "\"core/(opening|isolation|document|recovery|search|policy|checking|exporters)/"
        "core-importers lies below what chooses among them" "\"core/opening/format_registry.h\""
    "core/importers" "\"core/files/([^m]|m[^e])"
        "core-importers only reads and has of core-files a file in memory alone" "\"core/files/save_file.h\""
    "core/opening" "\"core/(isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-opening lies below the document" "\"core/document/document.h\""
    "core/isolation" "\"core/(document|recovery|search|policy|checking|exporters|files)/"
        "core-isolation hands files over and knows no document" "\"core/document/document.h\""
    "core/document" "\"core/(isolation|recovery|search|policy|checking|exporters|files)/"
        "core-document lies below the search in it" "\"core/search/search_index.h\""
    "core/recovery" "\"core/(isolation|search|policy|checking|exporters|files)/"
        "core-recovery knows work and bytes, not files" "\"core/files/journal_folder.h\""
    "core/search" "\"core/(isolation|policy|checking|exporters|files)/"
        "core-search knows no files" "\"core/files/save_file.h\""
    "core/policy" "\"core/(isolation|checking|exporters|files)/"
        "core-policy lies below the reports of findings" "\"core/checking/sarif.h\""
    "core/checking" "\"core/(isolation|exporters|files)/"
        "core-checking makes text and writes no files" "\"core/files/save_file.h\""
    "core/exporters" "\"core/(isolation|files)/"
        "core-exporters make bytes and write none" "\"core/files/save_file.h\""
    "core/files" "\"core/(wire|model|catalog|program|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters)/"
        "core-files knows bytes, not what they mean" "\"core/model/cluster.h\""
    "core/background" "\"core/(wire|model|catalog|program|values|edits|validation|reading|merging|changes|redaction|formats|importers|opening|isolation|document|recovery|search|policy|checking|exporters|files)/"
        "core-background runs work and knows nothing of it" "\"core/document/document.h\""
    "core" "${widgets}" "core uses QtCore only" "<QColor>"
    "core" "\"(ui|app)/" "core lies below ui and app" "\"ui/windows/main_window.h\""
    "ui" "\"core/wire/(byte_reader|byte_writer|syntax|decode|encode)" "ui never parses bytes"
        "\"core/wire/decode.h\""
    "ui" "\"app/" "ui lies below app" "\"app/cli/run.h\""
    "ui/handbook" "\"(core/([abd-z]|c[^a])|ui/(commands|compare|delegates|editors|hexview|merge|overview|recovery|report)/|ui/windows/[^i])"
        "ui-handbook shows pages and knows no documents" "\"ui/windows/main_window.h\""
    "app/options" "${widgets}" "the tables of options need no widgets" "<QtWidgets/QLabel>"
    "app/options" "\"(ui|app/cli|app/gui)/" "app-options lies below the programs" "\"app/cli/commands.h\""
    "app/gui" "\"app/cli/" "the editor sees no commands" "\"app/cli/commands.h\""
    "app/cli" "${widgets}" "the command uses no widgets" "<QtWidgets/QLabel>"
    "app/cli" "\"(ui|app/gui|app/handbook)/" "the command sees core only" "\"ui/models/issue_model.h\""
    "app/handbook" "${widgets}" "the maker of the handbook uses no widgets" "<QtWidgets/QLabel>"
    "app/handbook" "\"(app/gui/|ui/([a-v]|windows/[^kw]))" "the maker of the handbook sees two tables of ui only"
        "\"ui/windows/main_window.h\""
)
set(include "^[ \t]*#[ \t]*include[ \t]*")

if(DEFINED ROOT)
    while(rules)
        list(POP_FRONT rules folder pattern reason breach)
        if(NOT IS_DIRECTORY "${ROOT}/${folder}")
            message(SEND_ERROR "${ROOT}/${folder} is no folder, so its rule checks nothing")
        endif()
        file(GLOB_RECURSE sources "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
        foreach(source IN LISTS sources)
            file(STRINGS "${source}" hits REGEX "${include}${pattern}")
            if(hits)
                message(SEND_ERROR "${source}: ${reason}: ${hits}")
            endif()
        endforeach()
    endwhile()
else()
    foreach(folder core/wire core/model core/catalog core/program core/values core/edits core/validation core/reading
            core/merging core/changes core/redaction core/formats core/importers core/opening core/isolation core/document
            core/recovery core/search
            core/policy core/checking core/exporters core/files core/background
            ui ui/handbook app/options app/cli app/gui app/handbook) # every folder of the rules, all clean
        list(APPEND clean_files "${folder}/clean.h")
    endforeach()
    while(rules)
        list(POP_FRONT rules folder pattern reason breach)
        file(REMOVE_RECURSE "${PROVE_IN}")
        foreach(file IN LISTS clean_files)
            file(WRITE "${PROVE_IN}/${file}" "#include <vector>\n")
        endforeach()
        foreach(expected clean broken)
            if(expected STREQUAL "broken")
                file(WRITE "${PROVE_IN}/${folder}/broken.h" "#include ${breach}\n")
            endif()
            execute_process(COMMAND "${CMAKE_COMMAND}" -D "ROOT=${PROVE_IN}" -P "${CMAKE_CURRENT_LIST_FILE}"
                RESULT_VARIABLE result ERROR_VARIABLE said OUTPUT_QUIET)
            string(REGEX REPLACE "[ \n]+" " " said "${said}") # message() wraps its lines
            if(expected STREQUAL "clean" AND NOT result EQUAL 0)
                message(SEND_ERROR "a clean tree is refused: ${said}")
            elseif(expected STREQUAL "broken" AND (result EQUAL 0 OR NOT said MATCHES "${reason}"))
                message(SEND_ERROR "${folder}: #include ${breach} is not noticed (${reason}): ${said}")
            endif()
        endforeach()
    endwhile()
endif()
