"""Use: lintcommands.py COMPILE_COMMANDS FOLDER

Writes what the checkers read, into FOLDER, from the compilation database of a build:
compile_commands.json, in which every source has a command of its own beside the groups in which it is compiled, all
without GCC's precompiled headers; and groups.tsv, which names the group of each source (a source that is compiled alone
is its own).
"""

import json
import pathlib
import re
import sys

PRECOMPILED = re.compile(r" -Winvalid-pch| -fpch-preprocess| -include \S*cmake_pch\.hxx")
GROUPED = re.compile(r'^#include "(/.+\.cpp)"$', re.MULTILINE)


def sources_of(path):
    """The sources that a file of the database compiles."""
    if "/Unity/" not in path:
        return [path]
    return GROUPED.findall(pathlib.Path(path).read_text(encoding="utf-8"))


commands = []
groups = {}
for entry in json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")):
    group = entry["file"]
    command = PRECOMPILED.sub("", entry["command"])
    for source in sources_of(group):
        groups[source] = group
        if source != group:
            commands.append({**entry, "file": source, "command": command.replace(group, source)})
    commands.append({**entry, "command": command})

folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
(folder / "compile_commands.json").write_text(json.dumps(commands, indent=1), encoding="utf-8")
lines = "".join(f"{source}\t{group}\n" for source, group in sorted(groups.items()))
(folder / "groups.tsv").write_text(lines, encoding="utf-8")
