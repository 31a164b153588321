"""The words that documents and held points hide in the units of their sessions, until which day.

For a filter of the archive itself, which needs no exact day: whatever hides something on any day is
taken together, and counts until the last of these.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.access import FOREVER
from db.storage.access.holds import AccessMap
from db.storage.reading.sources import DOCUMENT, REDACTION, RESOLUTION, rows_in

if TYPE_CHECKING:
    from db.storage.access.redacting import Blackout
    from db.storage.contents import Content

#: A day on which all that was ever said of access holds.
_EARLY = "0001-01-01"


@dataclass(frozen=True, slots=True)
class HiddenWords:
    """What is hidden in one session, and the last day on which it is.

    ``given`` are the documents that readers get with words blacked out, whatever holds for them;
    ``unsafe`` those that they do not get, since the text is another one than words were chosen in;
    ``textless`` those of which they get no text, since a held point stands somewhere in it.
    """

    blackout: "Blackout"
    until: str
    given: frozenset[str] = frozenset()
    unsafe: frozenset[str] = frozenset()
    textless: frozenset[str] = frozenset()

    def until_in(self, texts: Iterable[str], names: Iterable[str] = ()) -> str:
        """The last day on which any of these says what is hidden; empty where none does."""
        said = any(map(self.blackout.hides, texts)) or any(map(self.blackout.says, names))
        return self.until if said else ""


def hidden_words(
    session: Session, access: AccessMap, meeting_ids: Iterable[str]
) -> Mapping[str, HiddenWords]:
    """What is hidden in each of those sessions; one in which nothing is, is missing."""
    meetings = set(meeting_ids)
    own = select(DOCUMENT.c.meeting_id).join(REDACTION, REDACTION.c.document_id == DOCUMENT.c.id)
    found = {row.meeting_id for row in rows_in(session, own, DOCUMENT.c.meeting_id, meetings)}
    points = select(RESOLUTION.c.meeting_id)
    found |= {row.meeting_id for row in rows_in(session, points, RESOLUTION.c.id, access.own)}
    return {one: words for one in found & meetings if (words := _of(session, access, one))}


def _of(session: Session, access: AccessMap, meeting_id: str) -> HiddenWords | None:
    from db.storage.access.held_points import marked_session
    from db.storage.access.public_contents import hiding
    from db.storage.access.redacting import Blackout, has_chosen, is_redactable

    bearing = marked_session(session, access, meeting_id, _EARLY)
    documents = bearing.documents
    hidden = hiding(documents, access, _EARLY)
    chosen = {one for one, content in bearing.contents.items() if has_chosen(content)}
    if not hidden and not chosen:
        return None
    until = max(_until(access, one, content) for one, content in bearing.contents.items())
    given = {one for one in chosen if is_redactable(bearing.contents[one])}
    return HiddenWords(
        Blackout(documents[one] for one in hidden),
        until,
        frozenset(given),
        frozenset(chosen - given),
        bearing.unplaced,
    )


def _until(access: AccessMap, record_id: str, content: "Content") -> str:
    """The last day on which a document or a point hides anything."""
    from db.storage.access.redacting import has_chosen

    holds = access.here(record_id)
    if content["type"] == RecordType.DOCUMENT.value:
        holds = access.within(record_id, content["meeting_id"])
        if not has_chosen(content):
            return ""
        if not holds:
            return FOREVER
    return holds.last_day
