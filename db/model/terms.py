"""The closed lists of words that the archive uses of its records. Values are stored as they are."""

from enum import StrEnum


class RecordType(StrEnum):
    """What a record is."""

    COUNCIL = "council"
    MEETING = "meeting"
    RESOLUTION = "resolution"
    DOCUMENT = "document"
    PERSON = "person"
    INSTITUTION = "institution"
    INSTRUMENT = "instrument"
    PLACE = "place"
    TOPIC = "topic"
    SAVED_SEARCH = "saved_search"
    UNIT = "unit"
    ACCESSION = "accession"
    RETENTION_RULE = "retention_rule"
    DISPOSAL_ACT = "disposal_act"


#: The record types that are authorities: things with names of their own in several languages.
AUTHORITY_TYPES = frozenset(
    {
        RecordType.COUNCIL,
        RecordType.PERSON,
        RecordType.INSTITUTION,
        RecordType.INSTRUMENT,
        RecordType.PLACE,
        RecordType.TOPIC,
    }
)


class ResolutionKind(StrEnum):
    """The speech acts of a resolution, in the order in which they are shown."""

    ASSESSMENT = "assessment"
    POSITION = "position"
    RECOMMENDATION = "recommendation"
    DECISION = "decision"
    ACKNOWLEDGEMENT = "acknowledgement"


class NameKind(StrEnum):
    """What a name form is of its authority."""

    FULL = "full"
    ABBREVIATION = "abbreviation"
    VARIANT = "variant"


class Role(StrEnum):
    """What a person did at a meeting."""

    SPEAKER = "speaker"
    CHAIR = "chair"
    MODERATOR = "moderator"
    PARTICIPANT = "participant"
    RAPPORTEUR = "rapporteur"


class DocumentType(StrEnum):
    """What a document is of its meeting."""

    COMMUNIQUE = "communique"
    AGENDA = "agenda"
    PROTOCOL = "protocol"
    PRESS_NOTE = "press_note"
    OTHER = "other"


class LinkKind(StrEnum):
    """How a later resolution stands to an earlier one. Read: source KIND target."""

    REAFFIRMS = "reaffirms"
    CHANGES = "changes"
    FOLLOWS_UP = "follows_up"
    REPORTS_ON = "reports_on"


class UnitType(StrEnum):
    """What a search can find: the unit of retrieval is never the file."""

    RESOLUTION = "resolution"
    PARAGRAPH = "paragraph"
    MEETING = "meeting"
    PERSON = "person"
    #: A note on a record.
    NOTE = "note"
    #: Records that are found by their tags alone.
    DOCUMENT = "document"
    COUNCIL = "council"
    INSTITUTION = "institution"
    INSTRUMENT = "instrument"
    PLACE = "place"
    TOPIC = "topic"
    #: A file that waits in the inbox.
    RECEIVED = "received"


class InboxState(StrEnum):
    """How far a received file has come on its way to a record."""

    READY = "ready"  # read, every value certain
    QUESTIONS = "questions"  # read, some values are doubtful
    INCOMPLETE = "incomplete"  # the text is not whole; ``InboxItem.problem`` says why
    NO_SESSION = "no_session"  # read, but it reports no meeting
    KEPT = "kept"  # original and text are there; nothing has been looked for in it yet
    DUPLICATE = "duplicate"  # the same bytes are already in the archive
    CONFIRMED = "confirmed"
    DISCARDED = "discarded"


#: Languages of the archive's texts (ISO 639-1), in the order in which they are offered.
LANGUAGES = ("ru", "az", "en")
