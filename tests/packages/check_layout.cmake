# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# What each component installs, and where: nothing of the command in the editor's package, nothing for
# developers, and all that a package must have. The component is installed into a scratch folder.
#   cmake -D BUILD=<build folder> -D WORK=<scratch folder> -D GUI=<ON or OFF> -P check_layout.cmake
cmake_minimum_required(VERSION 3.25)

set(folders # where files may lie
    "bin|share/(applications|bash-completion/completions|doc|fish/vendor_completions\\.d|icons/hicolor|man/man[15]|metainfo|mime/packages|zsh/vendor-completions)")
set(command
    bin/clusprop
    share/bash-completion/completions/clusprop
    share/doc/clusprop/changelog.gz
    share/doc/clusprop/copyright
    share/fish/vendor_completions.d/clusprop.fish
    share/man/man1/clusprop.1.gz
    share/man/man5/clusprop-formats.5.gz
    share/zsh/vendor-completions/_clusprop)
set(editor
    bin/clusprop-editor
    share/bash-completion/completions/clusprop-editor
    share/doc/clusprop-editor/changelog.gz
    share/doc/clusprop-editor/copyright
    share/fish/vendor_completions.d/clusprop-editor.fish
    share/man/man1/clusprop-editor.1.gz
    share/zsh/vendor-completions/_clusprop-editor)
set(components command)
if(GUI)
    list(APPEND components editor)
endif()

file(REMOVE_RECURSE "${WORK}")
set(all "")
foreach(component IN LISTS components)
    execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --component ${component} --prefix "${WORK}/${component}"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB_RECURSE installed RELATIVE "${WORK}/${component}" "${WORK}/${component}/*")
    foreach(file IN LISTS ${component})
        if(NOT file IN_LIST installed)
            message(SEND_ERROR "${component} has no ${file}")
        endif()
    endforeach()
    foreach(file IN LISTS installed)
        if(NOT file MATCHES "^(${folders})/")
            message(SEND_ERROR "${component}: ${file} lies where nothing of ours belongs")
        endif()
        if(file IN_LIST all)
            message(SEND_ERROR "${file} is in both packages")
        endif()
    endforeach()
    list(APPEND all ${installed})
endforeach()

# What no component has, no package has.
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/whole"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE whole RELATIVE "${WORK}/whole" "${WORK}/whole/*")
list(REMOVE_ITEM whole ${all})
if(whole)
    message(SEND_ERROR "these belong to neither component: ${whole}")
endif()
