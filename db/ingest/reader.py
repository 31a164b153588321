"""What a reader of one file format is, and the file it is given. Knows no format itself."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePath
from typing import Final, Protocol

from db.errors import UnreadableFileError
from db.ingest.limits import HEAD_BYTES
from db.language.patterns import regex
from db.model import BODY, DocumentText, Paragraph

#: Warnings of ``DocumentText.warnings`` that are not codes of ``UnreadableFileError``.
WRONG_SUFFIX = "wrong_suffix"
TRACKED_CHANGES = "tracked_changes"
#: Text that a web page shows only when it is used, and that was left out.
HIDDEN_TEXT = "hidden_text"
SCANNED_PAGES = "scanned_pages"
UNCERTAIN_ENCODING = "uncertain_encoding"
UNDECODABLE_BYTES = "undecodable_bytes"
TEXT_CUT = "text_cut"
DAMAGED_MARKUP = "damaged_markup"
DAMAGED_PAGES = "damaged_pages"
#: Pages whose letters have no meaning in the file, and letters of a wrong code page put right.
UNREADABLE_FONT = "unreadable_font"
REPAIRED_LETTERS = "repaired_letters"
#: Text that was recognised from pictures (facts: ``pages``, ``percent``), and doubtful such text.
RECOGNISED = "recognised"
RECOGNISED_BADLY = "recognised_badly"
#: Not all pictures of text were recognised (facts: ``done``, ``pages``).
RECOGNITION_STOPPED = "recognition_stopped"
#: Tesseract is there, but without the data for a language of ours (fact: ``languages``).
LANGUAGE_DATA_MISSING = "language_data_missing"
#: A file that is nothing but pictures, where nothing is installed that recognises them.
RECOGNITION_MISSING = "recognition_missing"
ATTACHMENTS = "attachments"
#: The name under which a file was packed is not wholly readable.
NAME_REPLACED = "name_replaced"
TEXT_INCOMPLETE = "text_incomplete"
#: Code of the error about a file that holds other files, and no text of its own.
HOLDS_FILES: Final = "file_holds_files"
#: Code of the error about a file in which no letter and no figure stands.
NO_TEXT: Final = "file_no_text"


@dataclass(frozen=True)
class Source:
    """One file: where its bytes lie, and the name it came with (which gives the suffix).

    A reader that recognises pictures calls ``more_time`` before each page.
    """

    path: Path
    name: str
    more_time: Callable[[], None] = lambda: None

    @property
    def suffix(self) -> str:
        """The suffix of its name, lower case, with the dot; ``""`` if there is none."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def head(self) -> bytes:
        """The first ``HEAD_BYTES`` bytes."""
        with self.path.open("rb") as file:
            return file.read(HEAD_BYTES)

    def read(self, limit: int = -1) -> bytes:
        """The bytes, at most ``limit`` of them."""
        if len(self.head) < HEAD_BYTES:  # that was all of it
            return self.head if limit < 0 else self.head[:limit]
        with self.path.open("rb") as file:
            return file.read(limit)

    def unreadable(self, code: str, **params: str | int) -> UnreadableFileError:
        """The error to raise about this file."""
        return UnreadableFileError(code, name=self.name, **params)


class Reader(Protocol):
    """Turns a file of one format into text with structure, and nothing else.

    Raises ``UnreadableFileError`` where no text can be had; what is merely imperfect is a
    warning of the text.
    """

    @property
    def format(self) -> str:
        """The format's name, as in ``DocumentText.format``."""
        ...

    def read(self, source: Source) -> DocumentText:
        """The file's text."""
        ...


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph that is not yet part of a text; see ``Paragraph`` for the fields."""

    text: str
    label: str | None = None
    level: int = 0
    page: int = 0
    part: str = BODY


def join_blocks(blocks: Iterable[Block]) -> tuple[str, tuple[Paragraph, ...]]:
    """The blocks' texts joined by line ends, and where each of them lies. Blank ones are left out.

    White space around a block is dropped, and what no text may hold (lone surrogates, control
    characters other than the tabulator and the line end) is replaced.
    """
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    position = 0
    for block in blocks:
        text = clean_characters(block.text).strip()
        if not text:
            continue
        paragraphs.append(
            Paragraph(
                position,
                position + len(text),
                block.label,
                block.level,
                block.page,
                block.part,
            )
        )
        pieces.append(text)
        position += len(text) + 1
    return "\n".join(pieces), tuple(paragraphs)


#: Characters that cannot be stored or shown: lone surrogates, controls without a meaning in text.
#: To look for them takes a twentieth of going through a text that has none.
_FORBIDDEN_CHARACTER = regex(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN: dict[int, str] = {code: "" for code in range(0x20) if code not in (0x09, 0x0A)}
_FORBIDDEN.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
_FORBIDDEN.update({0x7F: "", 0xFFFE: "", 0xFFFF: ""})


def clean_characters(text: str) -> str:
    """The text without characters that no stored text may hold."""
    return text.translate(_FORBIDDEN) if _FORBIDDEN_CHARACTER.search(text) else text


def require_text(source: Source, text: str) -> None:
    """Raise ``file_no_text`` if there is nothing to read."""
    if not any(map(str.isalnum, text)):
        raise source.unreadable(NO_TEXT)


#: Makes a reader when it is needed: a format's library is not imported before.
ReaderFactory = Callable[[], Reader]
