"""What may need a record that an import made, by table and column; who goes first."""

from collections.abc import Mapping

from db.model import RecordType

#: Nobody is removed before those who need it.
ORDER = (
    *(RecordType.RESOLUTION, RecordType.MEETING, RecordType.DOCUMENT),
    *(RecordType.PERSON, RecordType.INSTITUTION, RecordType.PLACE, RecordType.COUNCIL),
)
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
        ("placement", "record_id"),
    ),
    RecordType.RESOLUTION: (
        *(("link", "source_id"), ("link", "target_id"), ("record_topic", "record_id")),
    ),
    RecordType.DOCUMENT: (("resolution_text", "document_id"), ("placement", "record_id")),
    RecordType.PERSON: (("participation", "person_id"), *_DESCRIBING),
    RecordType.INSTITUTION: (("organiser", "institution_id"), *_DESCRIBING),
    RecordType.PLACE: (("meeting", "place_id"),),
    RecordType.COUNCIL: (("meeting", "council_id"), ("link", "council_id"), *_DESCRIBING),
}
