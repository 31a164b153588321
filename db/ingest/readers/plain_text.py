"""Reads plain text (and Markdown, as the text it is). The text stays as it is in the file."""

import re
from typing import Final

from db.ingest.encoding import decode
from db.ingest.limits import MAX_CHARACTERS
from db.ingest.reader import TEXT_CUT, UNDECODABLE_BYTES, Source, require_text
from db.ingest.wrapping import paragraphs_of
from db.model import DocumentText, Paragraph

_MARKDOWN: Final = (".md", ".markdown")
_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(?=\S)")
#: More bytes than the longest text that is kept takes in any encoding.
_MAX_BYTES: Final = MAX_CHARACTERS * 4


class PlainTextReader:
    """Text files in any of the usual encodings."""

    format = "txt"

    def read(self, source: Source) -> DocumentText:
        """The decoded text without a byte order mark, its line ends made one; else as it is."""
        data = source.read(_MAX_BYTES + 1)
        cut = len(data) > _MAX_BYTES
        decoded = decode(data[:_MAX_BYTES])
        if decoded.is_binary:
            raise source.unreadable("file_binary")
        text = decoded.text.rstrip("\x1a").replace("\r\n", "\n").replace("\r", "\n")
        require_text(source, text)
        paragraphs = _with_pages(text, paragraphs_of(text))
        if source.suffix in _MARKDOWN:
            paragraphs = tuple(_heading(text, paragraph) for paragraph in paragraphs)
        return DocumentText(
            text=text,
            paragraphs=paragraphs,
            format=self.format,
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


def _heading(text: str, paragraph: Paragraph) -> Paragraph:
    match = _HEADING.match(text, paragraph.start, paragraph.end)
    if match is None:
        return paragraph
    return Paragraph(match.end(), paragraph.end, level=len(match[1]), page=paragraph.page)
