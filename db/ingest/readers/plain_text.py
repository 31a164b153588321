"""Reads plain text. It stays as it is in the file."""

from dataclasses import replace
from typing import Final

from db.ingest.encoding import decode
from db.ingest.limits import MAX_CHARACTERS
from db.ingest.reader import TEXT_CUT, UNDECODABLE_BYTES, Source, require_text
from db.ingest.wrapping import paragraphs_of
from db.language.patterns import regex
from db.model import DocumentText, Paragraph

#: More bytes than the longest text that is kept takes in any encoding.
_MAX_BYTES: Final = MAX_CHARACTERS * 4


#: Ends of lines: also those of files that were converted twice, of word processors, of mainframes.
_LINE_END: Final = regex("\r{1,3}\n|[\r\v\x85]")
#: The last sector of a disk may be filled up, with what is no text.
_SECTOR: Final = 512


class PlainTextReader:
    """Text files in any of the usual encodings."""

    format = "txt"

    def read(self, source: Source) -> DocumentText:
        """The decoded text without a byte order mark, its line ends made one; else as it is."""
        text = decoded_text(source)
        require_text(source, text.text)
        return replace(text, paragraphs=_with_pages(text.text, paragraphs_of(text.text)))


def decoded_text(source: Source) -> DocumentText:
    """The characters of a text file, its line ends made one; no paragraphs yet."""
    data = source.read(_MAX_BYTES + 1)
    cut = len(data) > _MAX_BYTES
    decoded = decode(data[:_MAX_BYTES])
    if len(data) % _SECTOR == 0 and (kept := decoded.text.rstrip("\0\x1a")):
        decoded = replace(decoded, text=kept)
    if decoded.is_binary:
        raise source.unreadable("file_binary")
    return DocumentText(
        text=_LINE_END.sub("\n", decoded.text.rstrip("\x1a")),
        paragraphs=(),
        format=PlainTextReader.format,
        encoding=decoded.encoding,
        warnings=(*decoded.warnings, TEXT_CUT) if cut else decoded.warnings,
        complete=not cut and UNDECODABLE_BYTES not in decoded.warnings,
    )


def _with_pages(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs with page numbers, if the text has form feeds."""
    if "\f" not in text:
        return paragraphs
    numbered: list[Paragraph] = []
    page, position = 1, 0
    for part in paragraphs:
        page += text.count("\f", position, part.start)
        position = part.start
        numbered.append(Paragraph(part.start, part.end, page=page))
    return tuple(numbered)
