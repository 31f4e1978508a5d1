#!/usr/bin/env zsh
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# complete.zsh FOLDER LINE: what zsh offers for the end of LINE, a candidate a line, with the completions
# that lie in FOLDER. An interactive zsh behind a pseudo terminal is given the line and a Tab; whatever
# its completion adds is printed between two marks.
zmodload zsh/zpty
zpty inner zsh -f -i

# Nothing is read before it is there, so that nothing has to wait for a while.
until_mark() { zpty -r -m inner "$1" "*$2*"; }
local setup=$(mktemp)
trap 'rm -f $setup' EXIT
cat >$setup <<'END'
PS1= PS2= RPS1=
fpath=($1 $fpath)
autoload -U compinit && compinit -u -D
bindkey '^I' complete-word
begin() { print -rn -- "<<BEGIN>>" }
finish() { print -rn -- "<<END>>"; exit }
compprefuncs=(begin)
comppostfuncs=(finish)
compadd() {
    # Those that only fill arrays for a caller are none that are offered.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a hits
    builtin compadd -A hits "$@"
    print -lr -- $hits
    builtin compadd "$@"
}
print -r -- "<<""READY>>"
END
zpty -w inner "set -- ${(q)1}; source $setup"
until_mark out '<<READY>>'
zpty -w -n inner "$2"$'\t'
until_mark out '<<END>>'
out=${${out#*<<BEGIN>>}%%<<END>>*}
for word in ${(f)out}; do
    word=${word%$'\r'}
    [[ -z $word ]] || print -r -- ${(Q)word}
done
