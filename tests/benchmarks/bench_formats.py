"""``python -m tests.benchmarks.bench_formats FILE``: one text in six formats, one proposal.

LibreOffice saves the text as .docx, .odt, .rtf, .html, .doc and .pdf; what the program proposes out
of each is compared with what it proposes out of the text itself: values, not places. Exit status 1
if one differs, 2 if LibreOffice is not there.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from db import Archive
from db.errors import UnreadableFileError

#: Suffix → what LibreOffice calls the format.
_FORMATS = {
    ".docx": "docx:MS Word 2007 XML",
    ".odt": "odt:writer8",
    ".rtf": "rtf:Rich Text Format",
    ".html": "html:HTML (StarWriter)",
    ".doc": "doc:MS Word 97",
    ".pdf": "pdf:writer_pdf_Export",
}
_SECONDS = 120


def _convert(program: str, file: Path, folder: Path) -> None:
    for target in _FORMATS.values():
        subprocess.run(
            [
                program,
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--infilter=Text (encoded):UTF8",
                "--convert-to",
                target,
                "--outdir",
                str(folder),
                str(file),
            ],
            check=True,
            timeout=_SECONDS,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _values(proposal: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The values of a proposal's JSON with their paths; no places, rules or confidences."""
    if isinstance(proposal, dict) and "value" in proposal:
        yield path, " ".join(str(proposal["value"]).split())
    elif isinstance(proposal, dict):
        for key, part in proposal.items():
            yield from _values(part, f"{path}/{key}")
    elif isinstance(proposal, list):
        for index, part in enumerate(proposal):
            yield from _values(part, f"{path}/{index}")
    else:
        yield path, proposal


def _differences(expected: dict[str, Any], file: Path) -> list[str]:
    try:
        text, proposal = Archive.propose(file)
    except UnreadableFileError as error:
        return [str(error)]
    found = dict(_values(proposal.to_json()))
    lines = [
        f"{path}: {expected.get(path)!r} became {found.get(path)!r}"
        for path in dict.fromkeys((*expected, *found))
        if expected.get(path) != found.get(path)
    ]
    return lines if text.complete else [*lines, f"the text is incomplete: {text.warnings}"]


def main() -> int:
    """Convert, read, compare and print; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="a text in UTF-8")
    file = parser.parse_args().file
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        print("LibreOffice is not installed here, so nothing was compared.", file=sys.stderr)
        return 2
    expected = dict(_values(Archive.propose(file)[1].to_json()))
    differing = 0
    with tempfile.TemporaryDirectory(prefix="council-archive-formats-") as name:
        folder = Path(name)
        copy = folder / "text.txt"
        shutil.copyfile(file, copy)
        _convert(program, copy, folder)
        for suffix in _FORMATS:
            lines = _differences(expected, copy.with_suffix(suffix))
            differing += bool(lines)
            print(f"{suffix:6} {'differs' if lines else f'the same {len(expected)} values'}")
            for line in lines:
                print(f"       {line}")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
