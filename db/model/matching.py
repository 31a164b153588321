"""What a proposal is held against: authorities its names may stand for, documents it may repeat.

Codes, not sentences: the window says them in its languages.
"""

from dataclasses import dataclass
from enum import StrEnum

from db.model.terms import RecordType


class Belonging(StrEnum):
    """What a text becomes when it is confirmed."""

    NEW_MEETING = "new_meeting"
    MEETING = "meeting"  # a further document of the meeting, or its translation
    ORIGINAL = "original"  # another file of the same text


@dataclass(frozen=True, slots=True)
class Target:
    """Where a person wants a text: ``id`` is a meeting's, for ORIGINAL a document's."""

    how: Belonging
    id: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An authority that a name may stand for.

    ``why`` says what speaks for it: ``same_meeting``, ``same_spelling``, ``same_abbreviation``,
    ``same_sound``, ``similar_sound``, ``initials``, ``same_words``, ``similar_words``,
    ``same_date``; ``against`` what contradicts: ``initials``, ``gender``, ``other_form``,
    ``other_abbreviation``, ``other_date``, ``years_apart``. ``heard`` is the name form that is
    alike, ``context`` what else is known: a person's last office, an instrument's date.
    """

    id: str
    label: str
    score: float
    why: tuple[str, ...]
    against: tuple[str, ...] = ()
    heard: str = ""
    context: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A name of a proposal and whom it may stand for, likeliest first.

    ``path`` addresses the name in the proposal. ``selected`` is what it is tied to unless a person
    says otherwise: an authority's id, ``NEW_AUTHORITY``, or ``""`` where the archive cannot tell,
    since several fit equally well or only the initials of somebody do.
    """

    path: tuple[str | int, ...]
    type: RecordType
    name: str
    candidates: tuple[Candidate, ...]
    selected: str


class RelationKind(StrEnum):
    """How a waiting text stands to a document of the archive."""

    SAME_TEXT = "same_text"  # in another file
    EDITION = "edition"  # nearly the same words in the same language
    TRANSLATION = "translation"
    SAME_MEETING = "same_meeting"  # another text of the meeting, in a language that is there


@dataclass(frozen=True, slots=True)
class Share:
    """``same`` of ``all`` things agree."""

    same: int
    all: int


@dataclass(frozen=True, slots=True)
class Relation:
    """What a waiting text is beside a document of the archive, and what confirming it would do.

    ``shared`` is the part of their sequences of words that both have, in 0..1; ``numbers`` and
    ``names`` say how many of the waiting text's numbers and persons the other one has; ``points``
    how many of its points are paired with resolutions, ``resolutions`` how many there are.
    ``target`` is what happens unless a person says otherwise. ``ordinal``, ``date``, ``date_end``
    and ``theme`` are what the record of the meeting says, the theme in the text's language or
    empty.
    """

    kind: RelationKind
    document_id: str
    meeting_id: str
    filename: str
    language: str
    ordinal: int | None
    date: str | None
    shared: float
    numbers: Share
    names: Share
    points: Share
    resolutions: int
    target: Target
    date_end: str | None = None
    theme: str = ""


@dataclass(frozen=True, slots=True)
class SameNumber:
    """A meeting of the text's council with the text's number that is another: its days differ."""

    meeting_id: str
    ordinal: int
    date: str | None
    date_end: str | None


@dataclass(frozen=True, slots=True)
class Matching:
    """All that a proposal is held against.

    ``is_choice_gone``: the meeting or the document that a person chose for the text is not in the
    archive any more; what becomes of it is as if nobody had chosen. ``same_number``: the other
    meetings of its council with its number, the oldest first.
    """

    matches: tuple[Match, ...] = ()
    relation: Relation | None = None
    is_choice_gone: bool = False
    same_number: tuple[SameNumber, ...] = ()
