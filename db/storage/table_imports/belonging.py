"""What belongs to a record and what may need it, by table and column; who goes first."""

from collections.abc import Mapping

from db.model import RecordType

#: Nobody is removed before those who need it.
ORDER = (
    *(RecordType.RESOLUTION, RecordType.MEETING, RecordType.DOCUMENT),
    *(RecordType.PERSON, RecordType.INSTITUTION, RecordType.PLACE, RecordType.COUNCIL),
)
#: Rows that belong to a record and go with it.
PARTS: Mapping[RecordType, tuple[tuple[str, str], ...]] = {
    RecordType.MEETING: (
        *(("meeting_theme", "meeting_id"), ("organiser", "meeting_id")),
        ("participation", "meeting_id"),
    ),
    RecordType.RESOLUTION: (
        *(("resolution_kind", "resolution_id"), ("resolution_text", "resolution_id")),
        ("citation", "resolution_id"),
    ),
    RecordType.DOCUMENT: (
        *(("text_print", "document_id"), ("text_band", "document_id")),
        ("further_original", "document_id"),
    ),
}
#: By what archival description and authority records name an authority.
_DESCRIBING = (
    *(("unit_creator", "authority_id"), ("accession", "donor_id")),
    *(("authority_relation", "other_id"), ("held_office", "institution_id")),
)
#: What may point at a record that is to go, beside its own parts: then it stays.
NEEDED_BY: Mapping[RecordType, tuple[tuple[str, str], ...]] = {
    RecordType.MEETING: (
        *(("resolution", "meeting_id"), ("document", "meeting_id"), ("inbox", "meeting_id")),
        *(("link", "source_id"), ("link", "target_id"), ("record_topic", "record_id")),
        *(("placement", "record_id"), ("event", "record_id")),
    ),
    RecordType.RESOLUTION: (
        *(("link", "source_id"), ("link", "target_id"), ("record_topic", "record_id")),
        ("event", "record_id"),
    ),
    RecordType.DOCUMENT: (
        *(("resolution_text", "document_id"), ("placement", "record_id"), ("event", "record_id")),
    ),
    RecordType.PERSON: (("participation", "person_id"), *_DESCRIBING, ("event", "record_id")),
    RecordType.INSTITUTION: (
        *(("organiser", "institution_id"), *_DESCRIBING, ("event", "record_id")),
    ),
    RecordType.PLACE: (("meeting", "place_id"), ("event", "record_id")),
    RecordType.COUNCIL: (
        *(("meeting", "council_id"), ("link", "council_id"), *_DESCRIBING),
        ("event", "record_id"),
    ),
}
