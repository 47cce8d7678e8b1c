#!/usr/bin/env python3
"""Writes into verifier.html the hashes that its content security policy names, or with --check compares them.

Run it after each change of the page's script or style.
"""

import base64
import hashlib
import pathlib
import re
import sys

page = pathlib.Path(__file__).with_name("verifier.html")
text = page.read_text(encoding="utf-8")


def digest(tag):
    content = re.search(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL).group(1)
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


sealed = re.sub(r"script-src '[^']*'; style-src '[^']*'",
                f"script-src '{digest('script')}'; style-src '{digest('style')}'", text)
if "--check" in sys.argv:
    sys.exit(0 if sealed == text else "verifier.html: its policy does not name its script and style; run seal.py")
page.write_text(sealed, encoding="utf-8")
