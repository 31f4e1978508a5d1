#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# build_twice.sh [WORK]: makes the packages of HEAD twice, in folders of different names and depths, at
# different times, under different umasks, languages and time zones, and compares them byte for byte;
# then asks lintian. CPack itself runs under one umask, which it puts into the archive's own header. The packages stay in WORK/first/source/build/package/packages.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=${1:-$root/build/twice}
commit=$(git -C "$root" rev-parse HEAD) # also when somebody commits meanwhile
rm -rf "$work"
mkdir -p "$work"

# make_packages FOLDER UMASK LANGUAGE ZONE
make_packages() {
    echo "Building in $1 …"
    (
        umask "$2"
        git clone --quiet --no-hardlinks "$root" "$1"
        cd "$1"
        git checkout --quiet --detach "$commit"
        export LC_ALL=$3 TZ=$4
        cmake --preset package && cmake --build --preset package && umask 022 && cpack --preset package
    ) >"$work/build.log" 2>&1 || {
        tail -n 30 "$work/build.log"
        exit 1
    }
}

make_packages "$work/first/source" 022 C.UTF-8 UTC
make_packages "$work/second/another/and/deeper/clusprop" 077 C Pacific/Apia

first=$work/first/source/build/package/packages
second=$work/second/another/and/deeper/clusprop/build/package/packages
packages=("$first"/*.deb)
[[ ${#packages[@]} == 2 ]] || {
    echo "There should be two packages: ${packages[*]}"
    exit 1
}
for package in "${packages[@]}"; do
    cmp "$package" "$second/${package##*/}" || {
        echo "${package##*/} differs; diffoscope shows how."
        exit 1
    }
    echo "${package##*/}: twice the same $(stat -c %s "$package") bytes"
done
lintian --fail-on error,warning --display-info --tag-display-limit 0 "${packages[@]}"
echo "lintian has neither errors nor warnings."
