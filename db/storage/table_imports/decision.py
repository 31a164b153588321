"""What was decided of a row, as the dry run shows it and the run writes it."""

from dataclasses import dataclass, field

from db.model import NameKind, RecordType
from db.model.table_entries import EnteredRow
from db.model.table_import import RowNote, RowState


@dataclass(slots=True)
class NewName:
    """A name form to be written for an authority; ``makes`` it if it is the first."""

    type: RecordType
    id: str
    text: str
    kind: NameKind
    language: str
    makes: bool


@dataclass(slots=True)
class Decision:
    """A row's fate. ``record_id`` is the meeting, resolution or person it makes or fills.

    ``ties`` are authorities by the field they stand in; ``fills`` names the fields that a known
    record is given.
    """

    row: EnteredRow
    state: RowState
    notes: list[RowNote] = field(default_factory=list)
    record_id: str = ""
    meeting_id: str = ""
    names: list[NewName] = field(default_factory=list)
    council: str | None = None
    place: str | None = None
    organisers: list[str] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    position: int = 0

    @property
    def differing(self) -> frozenset[str]:
        """The fields of which the record has another value, and keeps it."""
        return frozenset(
            str(note.params["field"]) for note in self.notes if note.code.startswith("differs")
        )

    def refuse(self, code: str, **params: str | int) -> "Decision":
        """The row is an error."""
        self.state = RowState.ERROR
        self.notes.append(RowNote(code, "", params))
        return self


def contradict(one: str | None, other: str | None) -> bool:
    """Two EDTF dates of which neither is a part of the other."""
    if one is None or other is None:
        return False
    short, long = sorted((one, other), key=len)
    return not long.startswith(short)
