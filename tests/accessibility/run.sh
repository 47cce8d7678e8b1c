#!/usr/bin/env bash
# Use: run.sh PARCHEMIN PARCHEMIN_CLI FOLDER
#
# Opens the window on a demonstration store under a display and a session bus of its own, and reads every page as a
# screen reader does. FOLDER holds the store, made at the first run, and what was read.
set -euo pipefail

parchemin=$1 cli=$2 folder=$3
here=$(dirname -- "$(realpath -- "$0")")
mkdir -p -- "$folder"
if [[ ! -e $folder/demo/parchemin.db ]]; then
    rm -rf -- "$folder/demo"
    "$cli" --store "$folder/demo" init --demo
fi

if [[ ${4:-} != inside ]]; then
    exec xvfb-run --auto-servernum --server-args='-screen 0 1440x900x24' dbus-run-session -- "$0" "$@" inside
fi
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/runtime
mkdir -p -m 700 -- "$XDG_RUNTIME_DIR"
status=0
for page in dashboard candidates submissions blocks planning juries deliberations jurordesk directory reference-sheet documents exchanges journal; do
    "$parchemin" --store "$folder/demo" --language fr --page "$page" &
    window=$!
    # Debian's own interpreter: the bindings belong to it.
    /usr/bin/python3 "$here/walk.py" 30 >"$folder/$page.txt" || status=1
    kill "$window"
    wait "$window" || true
done
exit "$status"
