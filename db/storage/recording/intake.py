"""One confirmed text while it becomes records: what all the steps of recording share."""

from dataclasses import dataclass

from db.errors import DraftError
from db.model import Leaf, PartialDate, Proposal, new_id
from db.storage.history import Change
from db.storage.recording.joining import Joining
from db.storage.tables import AssertionTable, MeetingTable
from db.storage.typed_dates import check_order


@dataclass(frozen=True, slots=True)
class Intake:
    """A proposal, the meeting it belongs to and the document it came from.

    ``language`` is ISO 639-1, ``""`` if unknown; ``joining`` is APART for a new meeting.
    """

    change: Change
    proposal: Proposal
    language: str
    meeting: MeetingTable
    document_id: str
    joining: Joining

    @property
    def translated(self) -> bool:
        """True if the text gives the values of a known meeting in another language."""
        return self.joining is Joining.TRANSLATION

    @property
    def joined(self) -> bool:
        """True if the meeting was there before."""
        return self.joining is not Joining.APART

    def state(self, record_id: str, field: str, leaf: Leaf | None, *, chosen: bool = True) -> None:
        """Write down what this text says of a field, with its evidence."""
        if leaf is None:
            return
        self.change.touch(record_id)
        self.change.add(
            AssertionTable,
            id=new_id(),
            record_id=record_id,
            field=field,
            value=leaf.text,
            source_id=self.document_id,
            start=leaf.start,
            end=leaf.end,
            rule=leaf.rule,
            confidence=min(1.0, max(0.0, leaf.confidence)),
            chosen=chosen,
        )


def check_dates(proposal: Proposal) -> None:
    """Raises DraftError, as a meeting's draft does, for a last day before the first one.

    A text that is no date is kept as an assertion that is not chosen.
    """
    session = proposal.session
    start, end = date_of(session.date_start), date_of(session.date_end)
    check_order(start, end, DraftError("draft_date_order", value=str(end)))


def date_of(leaf: Leaf | None) -> PartialDate | None:
    """The date that a leaf holds; None where it holds none."""
    if leaf is None:
        return None
    try:
        return PartialDate.parse(leaf.text.strip())
    except ValueError:
        return None


def ordinal_of(leaf: Leaf | None) -> int | None:
    """The positive number that a leaf holds; None where it holds none."""
    if leaf is None:
        return None
    try:
        number = int(leaf.text)
    except ValueError:
        return None
    return number if 0 < number < 1 << 31 else None


def edtf(date: PartialDate | None) -> str | None:
    """The date as it is stored."""
    return None if date is None else str(date)
