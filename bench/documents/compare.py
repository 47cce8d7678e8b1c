"""Makes the same attestation with Parchemin, WeasyPrint, LibreOffice and pdf-lib, and prints a table.

Arguments: the program parchemin-paperbench, the folder of the fonts, the folder whose node_modules holds pdf-lib.
Same page, same fonts, the same invented holders; a tool that is not installed is said to be missing. Only Parchemin's
files are tagged, conform to PDF/A-3a and PDF/UA-1, carry a credential and are signed: the others make the bare page.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
# Debian's own, which sees Debian's packages.
PYTHON = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable


def measured(command, environment=None):
    """Runs a command; seconds by the clock, of processor time, and the most megabytes it held."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise RuntimeError(f"{command[0]}: {complaints.strip()[-400:]}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def letters(text):
    return "".join(unicodedata.normalize("NFC", text).split())


def faithful(files, names):
    """How many files give back the name of their holder to pdftotext."""
    found = 0
    for file, name in zip(files, names):
        text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=False).stdout.decode()
        found += letters(name) in letters(text)
    return found


def html_of(document, fixed, fonts):
    blocks = "".join(
        f"<h2>{block['title']}</h2><p class='small'>{block['proof']}</p><ul>"
        + "".join(f"<li>{one}</li>" for one in block["competencies"])
        + "</ul>"
        for block in fixed["blocks"]
    )
    page = (HERE / "page.html.in").read_text(encoding="utf-8")
    values = {
        "FONTS": fonts.as_uri(),
        "HOLDER": document["holder"],
        "BORN": document["born"],
        "NUMBER": document["number"],
        "BLOCKS": blocks,
        "CERTIFIER": fixed["certifier"],
        "CLAIM": fixed["claim"],
        "LIMITS": fixed["limits"],
        "LEGAL": fixed["legal"],
        "ISSUE": fixed["issue"],
    }
    for name, value in values.items():
        page = page.replace(f"@{name}@", value)
    return page


def paragraphs_of(document, fixed):
    """Text, size, leading and font: 0 roman, 1 italic, 2 Inter."""
    body = [
        (fixed["certifier"], 11, 26, 2),
        ("Attestation de blocs de compétences", 25, 30, 0),
        ("N° " + document["number"], 9, 20, 0),
        (fixed["claim"], 11, 14.5, 0),
        (document["holder"], 17, 20, 0),
        (document["born"], 11, 14.5, 1),
    ]
    for block in fixed["blocks"]:
        body += [(block["title"], 13.4, 17, 0), (block["proof"], 9, 14, 0)]
        body += [("– " + one, 11, 15, 0) for one in block["competencies"]]
    body += [(fixed["limits"], 11, 14.5, 0), (fixed["legal"], 9, 12, 0), (fixed["issue"], 11, 14.5, 0)]
    return [{"text": text, "size": size, "leading": leading, "font": font} for text, size, leading, font in body]


def parchemin(program):
    out = subprocess.run(
        [program, "--benchmark_filter=issuesAThousandAttestations", "--benchmark_format=json"],
        capture_output=True, check=True,
    )
    found = json.loads(out.stdout)["benchmarks"][0]
    return 1000, found["real_time"], found["cpu_time"], found["peak_MB"]


def main():
    program, fonts, modules = sys.argv[1], Path(sys.argv[2]).resolve(), sys.argv[3]
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run([program, "--inputs", name], check=True)
        fixed = json.loads((folder / "fixed.json").read_text(encoding="utf-8"))
        documents = fixed["documents"]
        for document in documents:
            document["paragraphs"] = paragraphs_of(document, fixed)
        pages = [html_of(document, fixed, fonts) for document in documents]
        (folder / "inputs.json").write_text(
            json.dumps({"documents": documents, "pages": pages, "fonts": str(fonts)}), encoding="utf-8"
        )
        holders = [document["holder"] for document in documents]

        def add(tool, count, figures, files):
            size = sum(file.stat().st_size for file in files) / len(files) / 1024
            rows.append((tool, count, *figures, size, faithful(files, holders)))

        count, *figures = parchemin(program)
        ours = [folder / f"parchemin-{index}.pdf" for index in range(len(documents))]
        size = sum(file.stat().st_size for file in ours) / len(ours) / 1024
        rows.append(("Parchemin, its own batch, stored", count, *figures, size,
                     f"{faithful(ours, holders)}/{len(ours)}"))

        missing = []
        if subprocess.run([PYTHON, "-c", "import weasyprint"], capture_output=True, check=False).returncode == 0:
            count = 50
            figures = measured([PYTHON, str(HERE / "weasy.py"), name, str(count)])
            add("WeasyPrint", count, figures, [folder / f"weasyprint-{index}.pdf" for index in range(count)])
        else:
            missing.append("WeasyPrint (Debian's weasyprint)")
        if shutil.which("soffice"):
            count = 20
            for index in range(count):
                (folder / f"libreoffice-{index}.html").write_text(pages[index], encoding="utf-8")
            (folder / "fonts.conf").write_text(
                f"<fontconfig><dir>{fonts}</dir><cachedir>{name}/fontcache</cachedir></fontconfig>", encoding="utf-8"
            )
            figures = measured(
                ["soffice", f"-env:UserInstallation=file://{name}/office", "--headless",
                 "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", name]
                + [f"{name}/libreoffice-{index}.html" for index in range(count)],
                {**os.environ, "FONTCONFIG_FILE": f"{name}/fonts.conf"},
            )
            add("LibreOffice", count, figures, [folder / f"libreoffice-{index}.pdf" for index in range(count)])
        else:
            missing.append("LibreOffice (Debian's libreoffice-writer-nogui)")
        if shutil.which("node") and (Path(modules) / "node_modules/pdf-lib").exists():
            count = 50
            figures = measured(["node", str(HERE / "pdflib.cjs"), name, str(count), modules])
            add("pdf-lib", count, figures, [folder / f"pdf-lib-{index}.pdf" for index in range(count)])
        else:
            missing.append("pdf-lib (npm's pdf-lib and @pdf-lib/fontkit)")

    print("| Tool | Documents | ms of the clock each | ms of processor time each | peak MB | KB each "
          "| names given back |")
    print("|---|---|---|---|---|---|---|")
    for tool, count, clock, busy, peak, size, names in rows:
        names = names if isinstance(names, str) else f"{names}/{count}"
        print(f"| {tool} | {count} | {1000 * clock / count:.1f} | {1000 * busy / count:.1f} | {peak:.0f} "
              f"| {size:.1f} | {names} |")
    for tool in missing:
        print(f"\nNot installed, not measured: {tool}.")


if __name__ == "__main__":
    main()
