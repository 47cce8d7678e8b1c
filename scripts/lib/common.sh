# shellcheck shell=bash
# What the scripts share. Sourced, never run; leaves the caller in the project's root folder.

script=$(realpath -- "$0")
caller_dir=$PWD
root=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")
cd -- "$root" || exit
# shellcheck source=scripts/lib/packages.sh
source scripts/lib/packages.sh

jobs=${PARCHEMIN_JOBS:-$(nproc)}
export caller_dir jobs

say() { printf '== %s\n' "$*" >&2; }
die() {
    printf '%s: %s\n' "$(basename -- "$script")" "$*" >&2
    exit 1
}

# Prints the comment at the head of the calling script: its help.
usage() { sed -n '2,/^$/s/^# \{0,1\}//p' "$script"; }

# Prints those of the named packages that are not installed. dpkg-query fails as soon as one was never heard of, which
# on a fresh machine is the very one to install.
missing_packages() {
    local installed
    installed=$({ dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; } |
        sed -n 's/^installed //p')
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

# Installs those of the named Debian packages that are missing; quick and silent when there is none.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: install the equivalents of $* by hand"
        return
    fi
    local missing=() as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || die "as root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# Puts the named npm packages in a folder, when one is not there yet. Without npm, or without network, who needs them
# says that they are missing. A folder for each set: npm removes from one what it is not asked for.
ensure_npm_packages() {
    local folder=$1 package missing=()
    shift
    for package in "$@"; do
        if [[ ! -e $folder/node_modules/${package%@*}/package.json ]]; then missing+=("$package"); fi
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if ! command -v npm >/dev/null; then
        say "npm is not installed: ${missing[*]} will be missing"
        return
    fi
    say "installing ${missing[*]} in $folder"
    mkdir -p "$folder"
    npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts "$@" >&2 ||
        say "npm failed: ${missing[*]} will be missing"
}

# Configures a preset when it was not, or when the presets have changed since.
configure() {
    local build_file=build/$1/build.ninja
    if [[ ! -e $build_file || CMakePresets.json -nt $build_file ]]; then
        say "configuring the preset $1"
        cmake --preset "$1" >&2
    fi
}

# Builds targets of a preset, all of them by default.
build() {
    local preset=$1
    shift
    configure "$preset"
    say "building the preset $preset"
    # What ccache needs to know to keep objects that use precompiled headers.
    CCACHE_SLOPPINESS=pch_defines,time_macros \
        cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"} >&2
}
