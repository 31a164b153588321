"""What a query may go on with while it is being typed."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.meeting_rows import MeetingRow
    from db.model.terms import RecordType


class CompletionKind(StrEnum):
    """What is offered; of authorities it is the type of the record too."""

    FIELD = "field"
    VALUE = "value"
    PERSON = "person"
    COUNCIL = "council"
    PLACE = "place"
    TOPIC = "topic"
    INSTITUTION = "institution"
    INSTRUMENT = "instrument"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer: ``query[start:end]`` gives way to ``text``, with the cursor behind it.

    ``text`` has the quotation marks and the space that it needs; ``label`` is for the eye.
    ``detail`` is another name of the same thing, in its own spelling, or empty. ``count`` is the
    number of meetings (of an instrument: of resolutions that cite it, of a tag: of records
    that bear it), None where nothing is counted. ``name`` is the stable name of a field
    (``person``) or of a value (``decision``, ``2021``), and the id of a record.
    """

    start: int
    end: int
    text: str
    label: str
    kind: CompletionKind
    detail: str = ""
    count: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class FoundName:
    """A record that bears a name which was typed, in part and in any script.

    ``label`` is its name in the language asked for, ``detail`` another name of it or empty;
    ``count`` is as in ``Completion``, None for a saved search.
    """

    type: "RecordType"
    id: str
    label: str
    detail: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class FoundNames:
    """What bears a typed name: authorities and saved searches, and meetings as a table has them.

    ``forgiven``: nothing bears it, and each of these bears one that differs by a slip in a word.
    """

    records: tuple[FoundName, ...] = ()
    meetings: "tuple[MeetingRow, ...]" = ()
    forgiven: bool = False
