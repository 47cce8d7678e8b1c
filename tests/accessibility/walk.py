"""Reads the running window as a screen reader does, over AT-SPI, and fails on what it would read without a name.

Use: walk.py SECONDS, inside a session bus, beside the program. Prints the tree it read.
"""
import sys
import time

import pyatspi

INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_ENTRY, pyatspi.ROLE_TEXT, pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LINK,
}
MOST_CHILDREN = 60  # of a list of a hundred lines the first ones show how all are read


def application(name, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for candidate in pyatspi.Registry.getDesktop(0):
            if candidate is not None and candidate.name.lower() == name and candidate.childCount > 0:
                return candidate
        time.sleep(0.2)
    sys.exit(f"no window of {name} on the accessibility bus after {seconds} s")


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def read(node, depth, lines, faults):
    """Adds the node and what is below it to `lines`, and to `faults` what has no name."""
    role, name = node.getRole(), node.name.strip()
    lines.append(f"{'  ' * depth}{node.getRoleName()}: {name}")
    if role in INTERACTIVE and not name and is_showing(node):
        faults.append(f"{node.getRoleName()} without a name, in {node.parent.getRoleName()} «{node.parent.name}»")
    for position in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(position)
        if child is not None and (is_showing(child) or child.getRole() in (pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM)):
            read(child, depth + 1, lines, faults)


def main():
    lines, faults = [], []
    read(application("parchemin", float(sys.argv[1])), 0, lines, faults)
    print("\n".join(lines))
    if len(lines) < 50:
        faults.append(f"only {len(lines)} things on the bus: the window is mute")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


main()
