# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# breaching_lines(SOURCE NAME RULES EXCEPTIONS FOUND): the lines of SOURCE, which is NAME in the source
# tree, that match a rule and are no exception; comments do not count. RULES is the name of a list of
# pairs (pattern, a line that breaks it), EXCEPTIONS that of one of triples (file, pattern, why).
function(breaching_lines source name list_of_rules list_of_exceptions found)
    set(hits "")
    set(left ${${list_of_rules}})
    while(left)
        list(POP_FRONT left pattern breach)
        file(STRINGS "${source}" lines REGEX "${pattern}")
        foreach(line IN LISTS lines)
            set(excused FALSE)
            set(rest ${${list_of_exceptions}})
            while(rest)
                list(POP_FRONT rest file what why)
                if(name STREQUAL file AND line MATCHES "${what}")
                    set(excused TRUE)
                endif()
            endwhile()
            if(NOT excused AND NOT line MATCHES "^ *//")
                string(APPEND hits "${line}\n")
            endif()
        endforeach()
    endwhile()
    set(${found} "${hits}" PARENT_SCOPE)
endfunction()
