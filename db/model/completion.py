"""What a query may go on with while it is being typed."""

from dataclasses import dataclass
from enum import StrEnum


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
