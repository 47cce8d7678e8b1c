"""Makes the documents of inputs.json with WeasyPrint. Arguments: the folder, how many."""

import json
import sys
from pathlib import Path

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

folder = Path(sys.argv[1])
fonts = FontConfiguration()
pages = json.loads((folder / "inputs.json").read_text(encoding="utf-8"))["pages"]
for index, page in enumerate(pages[: int(sys.argv[2])]):
    HTML(string=page, base_url=str(folder) + "/").write_pdf(folder / f"weasyprint-{index}.pdf", font_config=fonts)
