"""The wordings of points that readers may not see: hidden in the documents that they stand in too.

A closed point's wording stands in the text and in the original of every document that it was read
from. So its places are black there, and the same words wherever else its session says them. A
document of which nobody knows where in it the wording stands is given without text and original.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.language.same_words import folded, pattern_of
from db.model import RecordType
from db.model.access import AccessStatus
from db.storage.access.former_texts import when_chosen
from db.storage.access.holds import AccessMap
from db.storage.access.redacting import WORDINGS, text_digest
from db.storage.contents import Content, contents_of
from db.storage.reading.sources import DOCUMENT, RESOLUTION

Contents = Mapping[str, Content]
Places = list[tuple[int, int]]


class Marked(NamedTuple):
    """Contents in which documents bear the wordings of held points like spans blacked out."""

    contents: Contents
    #: The documents as they were when words were chosen in them, where their text has changed.
    former: Contents
    #: The documents in which a held wording stands, nobody knows where.
    unplaced: frozenset[str] = frozenset()

    @property
    def documents(self) -> Contents:
        """All of the contents, documents as they were when words were chosen in them."""
        return {**self.contents, **self.former}


def marked_session(session: Session, access: AccessMap, meeting_id: str, day: str) -> Marked:
    """The documents and the points of a session, as ``marked`` has them."""
    ids = [
        one
        for table in (DOCUMENT, RESOLUTION)
        for one in session.scalars(select(table.c.id).where(table.c.meeting_id == meeting_id))
    ]
    contents = contents_of(session, sorted(ids))
    return marked(contents, access, day, when_chosen(session, contents))


def marked(contents: Contents, access: AccessMap, day: str, former: Contents) -> Marked:
    """The contents with what points hide in documents on a day, beside what was chosen there."""
    held = [i for i in access.own if access.here(i).status(day) is not AccessStatus.OPEN]
    points = [contents[i] for i in held if i in contents and _is_point(contents[i])]
    if not points:
        return Marked(contents, former)
    made, before, unplaced = dict(contents), dict(former), set()
    for point in points:
        for wording in point.get("texts", ()):
            document_id = wording["document_id"]
            if document_id not in made:
                continue
            words = _worded(wording, point)
            places = places_of(made[document_id]["text"], wording, point)
            if not places:
                unplaced.add(document_id)
            in_force = is_in_force(access, document_id, point["meeting_id"], day)
            made[document_id] = _with_wording(made[document_id], places, words, in_force)
            if document_id in before:
                before[document_id] = _with_wording(before[document_id], [], words, in_force)
    return Marked(made, before, frozenset(unplaced))


def is_in_force(access: AccessMap, document_id: str, meeting_id: str, day: str) -> bool:
    """Whether readers do not see what was chosen to be blacked out of a document.

    It goes with a restriction, and ends with it; without any it has no end.
    """
    holds = access.within(document_id, meeting_id)
    return not holds or holds.status(day) is not AccessStatus.OPEN


def places_of(text: str, wording: Content, point: Content) -> Places:
    """Where in a document's text one of its points stands; nowhere if that cannot be told."""
    known = {
        (row["start"], row["end"])
        for row in (wording, *_stated(wording, point))
        if row["start"] is not None and row["start"] < row["end"] <= len(text)
    }
    if not known:
        looked_for = folded(text)
        for words in map(_in_one_spelling, _worded(wording, point)):
            known.update(looked_for.found(pattern_of(words)) if words else ())
    return sorted(known)


def _is_point(content: Content) -> bool:
    return bool(content["type"] == RecordType.RESOLUTION.value)


def _worded(wording: Content, point: Content) -> list[str]:
    """A wording as it is, and as it was read from that document."""
    stated = (str(row["value"]) for row in _stated(wording, point))
    return list(dict.fromkeys((wording["text"], *stated)))


def _stated(wording: Content, point: Content) -> Iterator[Content]:
    """The values that say what was read as the point's wording."""
    for row in point.get("assertions", ()):
        if row["source_id"] == wording["document_id"] and row["field"].split(".")[0] == "text":
            yield row


def _in_one_spelling(words: str) -> str:
    return folded(words).text.strip()


def _with_wording(content: Content, places: Places, words: list[str], in_force: bool) -> Content:
    """A document with the places of a wording among what is blacked out of it.

    Without any the words are still known, for what else its session says. ``in_force`` is whether
    what was chosen in it is black.
    """
    digest = text_digest(content["text"])
    own = content.get("redactions", [])
    rows = [
        {"start": start, "end": end, "reason": "", "text_digest": digest, WORDINGS: words}
        for start, end in places or [(0, 0)]
    ]
    kept = own if in_force else [row for row in own if WORDINGS in row]
    return content | {"redactions": [*kept, *rows]}
