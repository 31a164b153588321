"""What becomes of a row: new, known, filled up where empty, or an error. Writes nothing.

The same decision is taken in the dry run and in the run; ids of what is new are made here.
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.model.table_entries import EnteredRow, MeetingEntry, PersonEntry, ResolutionEntry
from db.model.table_import import RowNote, RowState, TableMapping
from db.storage.table_imports.deciding_meetings import MeetingDecider
from db.storage.table_imports.deciding_people import PersonDecider
from db.storage.table_imports.deciding_resolutions import ResolutionDecider
from db.storage.table_imports.decision import Decision
from db.storage.table_imports.known import Known
from db.storage.table_imports.tying import Tying


class Decider:
    """Decides row after row; what a row makes is known to the next."""

    def __init__(self, session: Session, mapping: TableMapping) -> None:
        known = Known(session)
        tying = Tying(known, mapping.language)
        self._meetings = MeetingDecider(known, tying, mapping)
        self._resolutions = ResolutionDecider(known, mapping)
        self._people = PersonDecider(known, tying, mapping)

    def decide(self, session: Session, row: EnteredRow, notes: Sequence[RowNote] = ()) -> Decision:
        """What becomes of a row; ``session`` is asked what is not in memory.

        ``notes`` say why it could not be read, if it has no entry; else what is to be said of it.
        """
        decision = Decision(row, RowState.NEW, list(notes))
        match row.entry:
            case None:
                return Decision(row, RowState.ERROR if notes else RowState.EMPTY, list(notes))
            case MeetingEntry():
                return self._meetings.decide(decision, row.entry)
            case ResolutionEntry():
                return self._resolutions.decide(session, decision, row.entry)
            case PersonEntry():
                return self._people.decide(decision, row.entry)
