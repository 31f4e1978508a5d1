# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Clusprop developers
# SPDX-License-Identifier: MIT

# What app/run and tests/run have in common; sourced by both. It says almost nothing when all
# goes well. Every step looks first whether it has anything to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$root/build"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# show_log_and_stop LOG SENTENCE: the end of the log, then what went wrong and where all of it is
show_log_and_stop() {
    tail -n 40 "$1" >&2
    stop "$2 The whole log: $1"
}

# Installs those of the named Debian packages that are missing.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        need_tools
        return
    fi
    local missing=() package
    for package in "$@"; do
        # Whole words: "not-installed" is what it says of packages that others speak of.
        # shellcheck disable=SC2016 # the braces are a format of dpkg-query
        [[ " $(dpkg-query -W -f '${db:Status-Status} ' "$package" 2>/dev/null)" == *" installed "* ]] \
            || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop "Some packages are missing, and installing them needs root. Run as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]} …"
    local log="$root/build/packages.log"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -y -o DPkg::Lock::Timeout=120)
    # A failed update does not stop: the lists that are there may do.
    { "${apt[@]}" update || true; } >"$log" 2>&1
    "${apt[@]}" install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 && return
    case $(<"$log") in
    *"Could not get lock"* | *"Unable to acquire the dpkg frontend lock"*)
        show_log_and_stop "$log" "Another program is installing packages; try again when it is done." ;;
    *"dpkg was interrupted"*)
        show_log_and_stop "$log" "An earlier installation was cut off; run as root: dpkg --configure -a." ;;
    *)
        show_log_and_stop "$log" "Packages could not be installed." ;;
    esac
}

# Without Debian's package tools: nothing can be installed, only looked for.
need_tools() {
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null && continue
        stop "$tool is missing. This script installs packages on Debian only; elsewhere please install a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer (base and SVG), tl-expected, simdjson, yaml-cpp, md4c and, to read registry hives, hivex."
    done
}

# build PRESET [TARGET…]: configures once (and again when the presets change), then builds.
# CLUSPROP_CONFIGURE holds options for configuring beside those of the preset.
build() {
    local preset=$1
    shift
    local folder="$root/build/$preset" log="$root/build/$preset.log" targets=()
    (($#)) && targets=(--target "$@")
    if [[ ! $folder/.configured -nt $root/CMakePresets.json ]]; then
        say "Building; the first time takes a few minutes …"
        rm -f "$folder/.configured"
        cmake -S "$root" --preset "$preset" "${CLUSPROP_CONFIGURE[@]}" >"$log" 2>&1 \
            || show_log_and_stop "$log" "The build could not be configured. It needs a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer, tl-expected, simdjson, yaml-cpp and md4c."
        touch "$folder/.configured"
    fi
    cmake --build "$folder" --parallel "$(nproc)" "${targets[@]}" >"$log" 2>&1 \
        || show_log_and_stop "$log" "The build failed."
}
