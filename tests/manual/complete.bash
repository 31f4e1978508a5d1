#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# complete.bash BASH_COMPLETION SCRIPT PROGRAM LINE: what bash offers for the end of LINE, a candidate
# a line. It calls the script's function as bash does when somebody presses Tab.

# shellcheck source=/dev/null
source "$1" && source "$2" || exit 1
program=$3
COMP_LINE=$4
COMP_POINT=${#COMP_LINE}
COMP_TYPE=9
COMP_KEY=9

# As readline does: at spaces, and before and behind runs of the other signs of COMP_WORDBREAKS;
# quotes and backslashes keep together what they hold, and stay.
COMP_WORDS=()
word='' kind=none quote=''
finish() {
    [[ $kind == none ]] || COMP_WORDS+=("$word")
    word='' kind=none
}
for ((at = 0; at < COMP_POINT; ++at)); do
    sign=${COMP_LINE:at:1}
    if [[ -n $quote ]]; then
        word+=$sign
        [[ $sign != "$quote" ]] || quote=''
    elif [[ $sign == "\\" ]]; then
        [[ $kind == word ]] || finish
        word+=$sign${COMP_LINE:at+1:1} kind=word
        ((++at))
    elif [[ $sign == [\"\'] ]]; then
        [[ $kind == word ]] || finish
        word+=$sign kind=word quote=$sign
    elif [[ $sign == ' ' ]]; then
        finish
    elif [[ $COMP_WORDBREAKS == *"$sign"* ]]; then
        [[ $kind == break ]] || finish
        word+=$sign kind=break
    else
        [[ $kind == word ]] || finish
        word+=$sign kind=word
    fi
done
[[ $kind != break ]] || { finish; kind=word; }
[[ $kind != none || $COMP_LINE != *' ' ]] || kind=word
finish
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))

read -r _ _ function _ < <(complete -p "$program")
COMPREPLY=()
"$function" "$program" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
printf '%s\n' "${COMPREPLY[@]}"
