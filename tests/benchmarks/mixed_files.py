"""Communiqués in many formats, and broken files among them; made for the benchmark of importing."""

import html
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.corpus import POINTS, Corpus

#: Formats that hold nothing but text: what a full-text indexer reads without a library.
TEXTS = ("txt", "md", "html")
_ODT = "application/vnd.oasis.opendocument.text"
_ODT_HEAD = (
    '<?xml version="1.0"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
)
_ODT_FOOT = "</office:text></office:body></office:document-content>"


def make_files(folder: Path, count: int, broken: int = 10, seed: int = 11) -> dict[str, int]:
    """Write ``count`` files, ``broken`` of them unreadable; how many there are by ending."""
    folder.mkdir()
    corpus = Corpus(count * POINTS, seed=seed)
    made: dict[str, int] = {}
    every = max(1, count // max(1, broken))
    for number, session in enumerate(corpus.sessions()):
        ending = list(_WRITERS)[number % len(_WRITERS)]
        path = folder / f"{number:04d}.{ending}"
        if broken and number % every == every // 2 and made.get("broken", 0) < broken:
            _break(path, made.get("broken", 0))
            ending = "broken"
        else:
            _WRITERS[ending](path, corpus.text(session))
        made[ending] = made.get(ending, 0) + 1
    return made


def _break(path: Path, number: int) -> None:
    """No two alike: cut off, empty, of another kind than it says, random."""
    content = (
        b"",
        bytes(range(256)) * (number + 40),
        b"PK\x03\x04 no package" + bytes([number]),
        b"%PDF-1.7 cut off" + bytes([number]),
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * (number + 1),
    )[number % 5]
    path.write_bytes(content + bytes([number]) * (number if content else 0))


def _plain(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _page(path: Path, text: str) -> None:
    paragraphs = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n\n"))
    path.write_text(
        f'<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{path.stem}</title>'
        f"</head><body>{paragraphs}</body></html>",
        encoding="utf-8",
    )


def _docx(path: Path, text: str) -> None:
    from docx import Document

    document = Document()
    for line in text.split("\n\n"):
        document.add_paragraph(line)
    document.save(str(path))


def _odt(path: Path, text: str) -> None:
    paragraphs = "".join(f"<text:p>{html.escape(line)}</text:p>" for line in text.split("\n\n"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), _ODT)
        package.writestr("content.xml", _ODT_HEAD + paragraphs + _ODT_FOOT)


def _rtf(path: Path, text: str) -> None:
    escaped = "".join(
        char if char.isascii() and char not in "\\{}" else f"\\u{ord(char)}?" for char in text
    )
    path.write_text("{\\rtf1\\ansi " + escaped.replace("\n\n", "\\par\n") + "}", encoding="ascii")


def _pdf(path: Path, text: str) -> None:
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    document = QTextDocument()
    document.setPlainText(text)
    document.print_(writer)


_WRITERS: dict[str, Callable[[Path, str], None]] = {
    "txt": _plain,
    "docx": _docx,
    "html": _page,
    "pdf": _pdf,
    "md": _plain,
}
#: Formats that are taken in once their readers are there.
_FURTHER: dict[str, Callable[[Path, str], None]] = {"odt": _odt, "rtf": _rtf}


def add_further_formats(known: Callable[[str], bool]) -> None:
    """Make files of further formats too, as far as the program reads them."""
    _WRITERS.update({ending: write for ending, write in _FURTHER.items() if known(ending)})
