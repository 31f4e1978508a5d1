#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# try_packages.sh FOLDER [PICTURE.png]: installs the packages that lie in FOLDER into a fresh Debian,
# uses both programs there, removes them, and looks for what they left. To be run as root; needs
# debootstrap, Xvfb, xdotool and ImageMagick, and Debian's mirror.
set -euo pipefail

packages=$(cd "$1" && pwd)
picture=${2:-$packages/editor.png}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
fresh=$(mktemp -d)
server=
clean_up() {
    [[ -z $server ]] || kill "$server" || true
    umount "$fresh/proc" 2>/dev/null || true
    rm -rf --one-file-system "$fresh"
}
trap clean_up EXIT

stop() {
    echo "$*" >&2
    exit 1
}
# inside COMMAND…: in the fresh root, as a user without habits
inside() { chroot "$fresh" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
quietly() { "$@" >"$fresh/tmp/log" 2>&1 || { cat "$fresh/tmp/log"; stop "It failed: $*"; }; }
# Everything but what apt, dpkg and the programs' user keep for themselves.
files() {
    (cd "$fresh" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

echo "A fresh Debian …"
debootstrap --variant=minbase bookworm "$fresh" >"$packages/debootstrap.log" 2>&1 \
    || stop "debootstrap failed; see $packages/debootstrap.log"
mount -t proc proc "$fresh/proc"
mkdir "$fresh/tmp/packages" "$fresh/tmp/home"
cp "$packages"/*.deb "$fresh/tmp/packages"
cp "$root/resources/samples/contoso.json" "$root/tests/data/samples/CLUSDB" "$fresh/tmp"
quietly inside apt-get update
files >"$fresh/tmp/before"

echo "The command …"
quietly inside sh -c 'apt-get install -y --no-install-recommends /tmp/packages/clusprop_*.deb'
inside clusprop --version --verbose
[[ $(inside clusprop --safe get /tmp/contoso.json volume:Volume3 BackupInProgress) == 1 ]] \
    || stop "The command does not read the sample"
inside clusprop --safe show -q /tmp/CLUSDB cluster >/dev/null || stop "The command does not read a hive"
! inside dpkg-query -W | grep -qE '^(libqt6(gui|widgets)6|libx11-6|libgl1|libegl1)' || stop "The command brought graphics along"
for file in usr/share/man/man1/clusprop.1.gz usr/share/man/man5/clusprop-formats.5.gz \
    usr/share/doc/clusprop/copyright usr/share/doc/clusprop/changelog.gz \
    usr/share/bash-completion/completions/clusprop usr/share/zsh/vendor-completions/_clusprop \
    usr/share/fish/vendor_completions.d/clusprop.fish; do
    # minbase leaves no documentation out, or these would be missing on purpose
    [[ -s $fresh/$file ]] || stop "$file is missing"
done

echo "The editor …"
quietly inside sh -c 'apt-get install -y --no-install-recommends fonts-dejavu-core /tmp/packages/clusprop-editor_*.deb'
inside clusprop-editor --version
exec {display}< <(exec Xvfb -displayfd 1 -screen 0 1400x900x24 2>/dev/null)
server=$!
read -r number <&"$display"
# Not by inside(), so that the number is the editor's own.
chroot "$fresh" env -i PATH=/usr/bin HOME=/tmp/home LC_ALL=C.UTF-8 DISPLAY=":$number" clusprop-editor /tmp/contoso.json &
editor=$!
DISPLAY=":$number" timeout 60 xdotool search --sync --onlyvisible --name 'contoso.json' >/dev/null \
    || stop "The editor shows no window with the sample"
DISPLAY=":$number" import -window root "$picture"
kill -TERM "$editor"
code=0
wait "$editor" || code=$?
((code == 143)) || stop "The editor ended with $code when it was asked to"
echo "It was looked at: $picture"

echo "Away with them …"
quietly inside apt-get purge -y clusprop clusprop-editor fonts-dejavu-core
quietly inside apt-get autoremove -y --purge
files >"$fresh/tmp/after"
diff "$fresh/tmp/before" "$fresh/tmp/after" || stop "Something was left behind, or taken away"
echo "Nothing was left behind."
