"""Reads .doc of Word 97–2003, and the text of Word 6 and 95. No other program is needed for it.

Tracked changes are taken as accepted; comments and hidden text are left out. Notes stand after the
text, what is printed at the pages' edges comes last.
"""

import struct
from dataclasses import replace
from itertools import pairwise

from db.ingest.compound_file import CompoundFile
from db.ingest.page_edges import believable_pages, margin_blocks
from db.ingest.property_set import summary_metadata
from db.ingest.reader import (
    DAMAGED_MARKUP,
    TRACKED_CHANGES,
    Block,
    Source,
    join_blocks,
    require_text,
)
from db.ingest.readers.doc_body import DocBody
from db.ingest.readers.doc_file import END_TEXTS, HEADERS, NOTE_TEXTS, WordFile
from db.ingest.table_rows import in_part
from db.ingest.wrapping import unwrapped
from db.model import NOTE, DocumentText

#: The first six of the texts for pages' edges separate notes.
_SEPARATORS = 6


class DocReader:
    """Word documents before 2007."""

    format = "doc"

    def read(self, source: Source) -> DocumentText:
        """The text as Word shows it with all changes accepted."""
        compound = CompoundFile(source)
        file = WordFile(compound, source)
        damaged = False
        try:
            body = DocBody(file, structured=file.is_97)
            blocks = _blocks(file, body)
        except (struct.error, IndexError, ValueError):
            # The text lies apart from its properties: without these it is still the text.
            damaged = True
            body = DocBody(file, structured=False)
            blocks = _blocks(file, body)
        text, paragraphs = join_blocks(blocks)
        require_text(source, text)
        warnings = [TRACKED_CHANGES] if body.saw_changes else []
        warnings += [DAMAGED_MARKUP] if damaged else []
        return DocumentText(
            text=text,
            paragraphs=paragraphs,
            format=self.format,
            encoding=None if file.is_97 else file.encoding,
            metadata=summary_metadata(compound.read("\x05SummaryInformation")),
            warnings=tuple(warnings),
            complete=not damaged,
        )


def _blocks(file: WordFile, body: DocBody) -> list[Block]:
    stories = file.stories
    blocks = believable_pages(unwrapped(body.blocks(*stories.span("main"))))
    blocks += body.blocks(*stories.span("boxes"))
    for story, number in (("footnotes", NOTE_TEXTS), ("endnotes", END_TEXTS)):
        for index, span in enumerate(_spans(file, story, number), start=1):
            note = [block for block in body.blocks(*span) if block.text.strip()]
            for part in in_part(note[:1], NOTE):
                blocks.append(replace(part, label=str(index), page=0))
            blocks += (replace(part, page=0) for part in in_part(note[1:], NOTE))
    edges = _spans(file, "headers", HEADERS)[_SEPARATORS:]
    edges.append(stories.span("edge_boxes"))
    return blocks + margin_blocks(block for span in edges for block in body.blocks(*span))


def _spans(file: WordFile, story: str, number: int) -> list[tuple[int, int]]:
    """The single texts that a part of the text consists of; their bounds are a table."""
    start, end = file.stories.span(story)
    table = file.part(number)
    bounds = struct.unpack_from(f"<{len(table) // 4}I", table)
    spans = [
        (start + first, start + last)
        for first, last in pairwise(bounds)
        if first <= last and start + last <= end
    ]
    return spans or [(start, end)]
