"""Chooses the reader for a file and runs it, in this process. Only the reading process calls it."""

import errno
import stat
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from db.errors import UnreadableFileError
from db.ingest.file_type import (
    DOC,
    DOCX,
    EML,
    HTML,
    MD,
    MHT,
    MSG,
    ODT,
    PDF,
    PICTURES,
    RTF,
    SUFFIXES,
    TXT,
    ZIP,
    file_type,
)
from db.ingest.limits import MAX_CHARACTERS, MAX_FILE_BYTES
from db.ingest.reader import HOLDS_FILES, TEXT_CUT, WRONG_SUFFIX, Reader, ReaderFactory, Source
from db.model import DocumentText


def _txt() -> Reader:
    from db.ingest.readers.plain_text import PlainTextReader

    return PlainTextReader()


def _docx() -> Reader:
    from db.ingest.readers.docx import DocxReader

    return DocxReader()


def _pdf() -> Reader:
    from db.ingest.readers.pdf import PdfReader

    return PdfReader()


def _html() -> Reader:
    from db.ingest.readers.html import HtmlReader

    return HtmlReader()


def _picture(form: str) -> Reader:
    from db.ingest.readers.picture import PictureReader

    return PictureReader(form)


def _doc() -> Reader:
    from db.ingest.readers.doc import DocReader

    return DocReader()


def _odt() -> Reader:
    from db.ingest.readers.odt import OdtReader

    return OdtReader()


def _rtf() -> Reader:
    from db.ingest.readers.rtf import RtfReader

    return RtfReader()


def _eml() -> Reader:
    from db.ingest.readers.eml import EmlReader

    return EmlReader()


def _msg() -> Reader:
    from db.ingest.readers.msg import MsgReader

    return MsgReader()


def _mht() -> Reader:
    from db.ingest.readers.mht import MhtReader

    return MhtReader()


def _md() -> Reader:
    from db.ingest.readers.markdown import MarkdownReader

    return MarkdownReader()


READERS: Mapping[str, ReaderFactory] = {
    TXT: _txt,
    MD: _md,
    DOCX: _docx,
    PDF: _pdf,
    HTML: _html,
    DOC: _doc,
    ODT: _odt,
    RTF: _rtf,
    EML: _eml,
    MSG: _msg,
    MHT: _mht,
    **{form: partial(_picture, form) for form in PICTURES},
}


def readable_suffixes() -> tuple[str, ...]:
    """The suffixes of files that are read, or hold files that are: ``.docx``, ``.zip``."""
    return tuple(name for name, form in SUFFIXES.items() if form in READERS or form == ZIP)


def check_file(path: Path, name: str) -> None:
    """Raise ``UnreadableFileError`` for what is seen without reading: missing, empty, too large."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableFileError("file_missing", name=name) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError("file_unreadable", name=name, detail=_detail(error)) from error
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFileError("file_is_folder", name=name)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFileError("file_unreadable", name=name, detail="not a regular file")
    if status.st_size == 0:
        raise UnreadableFileError("file_empty", name=name)
    if status.st_size > MAX_FILE_BYTES:
        raise UnreadableFileError(
            "file_too_large", name=name, size=status.st_size, limit=MAX_FILE_BYTES
        )


def read_file(path: Path, name: str, more_time: Callable[[], None] = lambda: None) -> DocumentText:
    """The text of the file at ``path``, whose name was ``name``, by what its content is.

    ``more_time`` is called before each page that is recognised from a picture.

    Raises ``UnreadableFileError``; see there for the codes.
    """
    check_file(path, name)
    source = Source(path, name, more_time)
    try:
        found = file_type(source)
        if found == ZIP:
            raise source.unreadable(HOLDS_FILES)
        factory = READERS.get(found)
        if factory is None:
            raise source.unreadable("file_unsupported", format=found)
        text = factory().read(source)
    except OSError as error:
        if error.errno == errno.ENOMEM:
            raise MemoryError from error
        raise source.unreadable("file_unreadable", detail=_detail(error)) from error
    if SUFFIXES.get(source.suffix, found) != found:
        text = replace(text, warnings=(WRONG_SUFFIX, *text.warnings))
    return _shortened(text)


def _shortened(text: DocumentText) -> DocumentText:
    """The text, cut where it is longer than any that the program can work with."""
    if len(text.text) <= MAX_CHARACTERS:
        return text
    kept = tuple(part for part in text.paragraphs if part.end <= MAX_CHARACTERS)
    warnings = text.warnings if TEXT_CUT in text.warnings else (*text.warnings, TEXT_CUT)
    return replace(
        text, text=text.text[:MAX_CHARACTERS], paragraphs=kept, warnings=warnings, complete=False
    )


def _detail(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
