"""Reads .rtf: paragraphs with their list numbers, headings, tables, notes, metadata.

Tracked changes are taken as accepted; comments and hidden text are left out. Notes stand after the
text, what is printed at the pages' edges comes last.
"""

from db.ingest.page_edges import believable_pages, margin_blocks
from db.ingest.reader import (
    TRACKED_CHANGES,
    UNCERTAIN_ENCODING,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.rtf_body import RtfBody
from db.ingest.readers.rtf_page import unnamed_page
from db.ingest.wrapping import unwrapped
from db.model import DocumentText

_REACH = 64


class RtfReader:
    """Rich Text Format, of any version."""

    format = "rtf"

    def read(self, source: Source) -> DocumentText:
        """The text as it is shown with all changes accepted."""
        return rich_text(source.read(), source, self.format)


def rich_text(data: bytes, source: Source, form: str) -> DocumentText:
    """The text of Rich Text's bytes."""
    # An editor may have put a byte order mark or line ends before it.
    data = data[max(data[:_REACH].find(b"{\\rtf"), 0) :]
    guess = unnamed_page(data)
    body = RtfBody(data, guess.encoding if guess else "")
    blocks = believable_pages(unwrapped(body.read()))
    if body.is_too_deep:
        raise source.unreadable("file_hostile")
    text, paragraphs = join_blocks(blocks + body.notes + margin_blocks(body.edges))
    require_text(source, text)
    warnings = [TRACKED_CHANGES] if body.saw_changes else []
    if guess is not None and guess.is_doubtful and body.head.used_unnamed:
        warnings.append(UNCERTAIN_ENCODING)
    if not body.is_whole:
        warnings.append("reading_timed_out" if body.is_cut else "file_truncated")
    return DocumentText(
        text=text,
        paragraphs=paragraphs,
        format=form,
        encoding=body.head.encoding,
        metadata=body.head.metadata,
        warnings=tuple(warnings),
        complete=body.is_whole,
    )
