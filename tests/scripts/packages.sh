#!/usr/bin/env bash
# Use: packages.sh SCRATCH
#
# A script on a machine that has some of its packages, that knows but has not others, and that never heard of the rest:
# it installs exactly those that are missing, and asks for nothing when there are none. dpkg and apt are stand-ins.

set -euo pipefail
scratch=$1
rm -rf -- "$scratch"
mkdir -p -- "$scratch/bin"

# As dpkg-query does: a line for each package it knows, and a failure when there is one that it does not know.
cat >"$scratch/bin/dpkg-query" <<'STUB'
#!/usr/bin/env bash
status=0
for package in "${@:3}"; do
    case $package in
        here*) printf 'installed %s\n' "$package" ;;
        removed*) printf 'config-files %s\n' "$package" ;;
        *) status=1 ;;
    esac
done
exit $status
STUB
# The names come after the options, and one on a line.
cat >"$scratch/bin/apt-get" <<STUB
#!/usr/bin/env bash
printf '%s\n' "\$@" | sed -n '/^install\$/,\$p' | sed '/^install\$/d; /^-/d' >>"$scratch/asked"
STUB
printf '#!/usr/bin/env bash\n"$@"\n' >"$scratch/bin/sudo"
chmod +x "$scratch"/bin/*

# What ensure_packages asks for, as a script of the project would: with every check of bash on.
asked() {
    rm -f -- "$scratch/asked"
    PATH=$scratch/bin:$PATH bash -c 'set -euo pipefail; source "$1"; ensure_packages "${@:2}"' scripts/test \
        "$root/scripts/lib/common.sh" "$@" 2>"$scratch/said" || {
        cat "$scratch/said" >&2
        exit 1
    }
    if [[ -e $scratch/asked ]]; then paste -s -d ' ' "$scratch/asked"; fi
}

expect() {
    local wanted=$1 got
    shift
    got=$(asked "$@")
    if [[ $got != "$wanted" ]]; then
        printf 'with the packages %s: asked for "%s" instead of "%s"\n' "$*" "$got" "$wanted" >&2
        exit 1
    fi
}

root=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")
cd -- "$root"
expect "" here-a here-b
expect "removed-c" here-a removed-c
expect "unknown-d" unknown-d here-a
expect "removed-c unknown-d" here-a removed-c unknown-d here-b
