"""Reads a compilation database and writes one in which every source is compiled by itself.

Sources that are compiled in groups get a command each; the options of GCC's precompiled headers go.
"""

import json
import pathlib
import re
import sys

PRECOMPILED = re.compile(r" -Winvalid-pch| -fpch-preprocess| -include \S*cmake_pch\.hxx")
GROUPED = re.compile(r'^#include "(/.+\.cpp)"$', re.MULTILINE)


def singles(entry):
    """The entry of each source that the given one compiles."""
    group = entry["file"]
    sources = [group]
    if "/Unity/" in group:
        sources = GROUPED.findall(pathlib.Path(group).read_text(encoding="utf-8"))
    command = PRECOMPILED.sub("", entry["command"])
    for source in sources:
        yield {**entry, "file": source, "command": command.replace(group, source)}


entries = json.load(sys.stdin)
json.dump([single for entry in entries for single in singles(entry)], sys.stdout, indent=1)
