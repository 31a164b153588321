"""Several editions of one text in a meeting: how they are told apart, and comparing two of them."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.model import Comparison, DocumentSummary
from viewer.i18n import filled, moment_date
from viewer.jobs import Lane
from viewer.pages.reading_content import ReadingContent
from viewer.pages.reading_editions import editions
from viewer.pages.wording import fact_line
from viewer.pages.workplace import Workplace


def received_text(document: DocumentSummary) -> str:
    """When a document's original came."""
    day = moment_date(document.original.received_at, prose=True)
    said = QCoreApplication.translate("Editions", "received {date}")
    return said.replace("{date}", day) if day else ""


def edition_text(document: DocumentSummary) -> str:
    """What tells an edition from the others: its file, and when that was received."""
    return fact_line(document.original.filename, received_text(document))


def compare_text(other: DocumentSummary) -> str:
    """The words of a link that compares something with that edition."""
    said = QCoreApplication.translate("Editions", "Compare with “{file}”…")
    return filled(said, file=other.original.filename)


def edition_pair(
    content: ReadingContent, other_id: str = ""
) -> tuple[DocumentSummary, DocumentSummary] | None:
    """What is read and another edition of it, in their order; without a name its neighbour.

    None where it is the only one.
    """
    read = content.document
    known = [] if read is None else editions(content.meeting.documents, read)
    place = next((at for at, one in enumerate(known) if read and one.id == read.id), -1)
    if place < 0 or len(known) < 2:
        return None
    beside = max(place - 1, 0) if place else 1
    other = next((at for at, one in enumerate(known) if one.id == other_id), beside)
    other = beside if other == place else other
    return known[min(place, other)], known[max(place, other)]


def compare_editions(
    workplace: Workplace, left: DocumentSummary, right: DocumentSummary, parent: QWidget
) -> None:
    """Show two editions side by side, what differs marked."""
    archive = workplace.archive
    if archive is None:
        return
    workplace.jobs.submit(
        Lane.READ,
        lambda _: archive.compare_documents(left.id, right.id),
        partial(_show, left, right, parent),
        workplace.complain,
        replaces="comparing",
    )


def _show(
    left: DocumentSummary, right: DocumentSummary, parent: QWidget, comparison: Comparison
) -> None:
    from viewer.dialogs.compare_texts import CompareTextsDialog

    captions = (received_text(left), received_text(right))
    CompareTextsDialog(comparison, parent.window(), captions).open()
