"""Copying a passage as evidence: its place in the document's text, and the block that proves it."""

from PySide6.QtWidgets import QApplication

from viewer.jobs import Lane
from viewer.pages.reading_content import ReadingContent
from viewer.pages.wording import translate
from viewer.pages.workplace import Workplace
from viewer.widgets.reading_selection import Place


def evidence_span(
    content: ReadingContent | None, selected: tuple[Place, Place] | None
) -> tuple[int, int] | None:
    """Offsets in the document's text: of what is selected, else of what is chosen."""
    document = content.document if content is not None else None
    if content is None or document is None:
        return None
    if selected is not None:
        first, last = selected
        start = document.paragraphs[first.paragraph].start + first.offset
        return start, document.paragraphs[last.paragraph].start + last.offset
    if not content.chosen:
        return None
    begin, end = document.paragraphs[content.chosen[0]], document.paragraphs[content.chosen[-1]]
    return begin.start, end.start + len(end.text)


def copy_evidence(workplace: Workplace, content: ReadingContent, start: int, end: int) -> None:
    """Fetch the passage as it is stored, and put the block on the clipboard."""
    from viewer.citing.evidence import evidence_block
    from viewer.citing.gathering import cited_source

    archive, document = workplace.archive, content.document
    if archive is None or document is None:
        return
    prefer = workplace.language

    def work(_report: object) -> str:
        passage = archive.read_passage(document.id, start, end)
        at = [part for part in document.paragraphs if part.start <= start]
        point = at[-1].resolution_id if at else None
        source = cited_source(archive, point or document.id, "", prefer, document.id)
        return evidence_block(passage, source)

    def copy(block: str) -> None:
        QApplication.clipboard().setText(block)
        workplace.said.emit(translate("citation", "Copied as evidence"))

    workplace.jobs.submit(Lane.READ, work, copy)
