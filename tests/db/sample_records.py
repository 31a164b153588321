"""Records put straight into the tables, with all the rows that each of them needs."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import Paragraph, PartialDate, RecordType, new_id
from db.storage import tables as t
from db.storage.chain import content_digest
from db.storage.contents import contents
from db.storage.document_json import paragraphs_to_json, warnings_to_json
from db.storage.name_sounds import name_sounds

AT = "2026-03-12T09:30:00.000000Z"
_AUTHORITIES: dict[RecordType, type[t.RecordTable]] = {
    RecordType.COUNCIL: t.CouncilTable,
    RecordType.PERSON: t.PersonTable,
    RecordType.INSTITUTION: t.InstitutionTable,
    RecordType.INSTRUMENT: t.InstrumentTable,
    RecordType.PLACE: t.PlaceTable,
    RecordType.TOPIC: t.TopicTable,
}


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """A text's lines as paragraphs."""
    found, place = [], 0
    for line in text.split("\n"):
        found.append(Paragraph(place, place + len(line)))
        place += len(line) + 1
    return tuple(found)


@dataclass
class Rows:
    """Puts records into one transaction, in the order of their foreign keys."""

    session: Session
    event_seq: int = 0
    _positions: dict[str, int] = field(default_factory=dict)

    def add(self, row: Any) -> Any:
        """Store one row at once."""
        self.session.add(row)
        self.session.flush()
        if isinstance(row, t.RecordTable):
            self._keep(row)
        return row

    def _keep(self, row: t.RecordTable) -> None:
        if not self.event_seq:
            event = t.EventTable(
                id=new_id(), at=AT, who="Л. Орлова", what="imported", record_id=None, detail="{}"
            )
            self.session.add(event)
            self.session.flush()
            self.event_seq = event.seq
        self.session.add(
            t.RecordVersionTable(
                record_id=row.id,
                version=row.version,
                event_seq=self.event_seq,
                content="{}",
                digest="",
            )
        )
        self.session.flush()

    def settle(self) -> None:
        """Let the versions say what the records are, when all their rows are there."""
        self.session.flush()
        kept = t.RecordVersionTable
        made = self.session.scalars(select(kept).where(kept.event_seq == self.event_seq)).all()
        states = {state.id: state for state in contents(self.session, [v.record_id for v in made])}
        for version in made:
            version.content = states[version.record_id].content
            version.digest = content_digest(version.content)
        self.session.flush()

    def authority(self, record_type: RecordType, *names: str, **columns: Any) -> str:
        """An authority; each name is ``language:text``, an abbreviation ``language!text``."""
        made = _AUTHORITIES[record_type](id=new_id(), created_at=AT, updated_at=AT, **columns)
        self.add(made)
        for name in names:
            self.name(made.id, record_type, name)
        return made.id

    def name(self, authority_id: str, record_type: RecordType, name: str, **columns: Any) -> None:
        """One more name form."""
        sign = "!" if "!" in name else ":"
        language, _, text = name.partition(sign)
        fields = {"kind": "abbreviation" if sign == "!" else "full", "preferred": True, **columns}
        self.add(
            t.NameFormTable(
                id=new_id(),
                authority_id=authority_id,
                authority_type=record_type.value,
                text=text,
                key=text.casefold(),
                language=language or None,
                script="Latn" if text.isascii() else "Cyrl",
                **fields,
            )
        )
        for sound in name_sounds(record_type, text, fields["kind"]):
            self.session.merge(
                t.NameSoundTable(
                    authority_type=record_type.value, sound=sound, authority_id=authority_id
                )
            )
        self.session.flush()

    def meeting(self, council: str | None, date: str | None, **columns: Any) -> str:
        """A meeting; ``date`` is EDTF."""
        parsed = PartialDate.parse(date) if date else None
        fields = {"theme": "", "language": "ru", "ordinal": None, "date_end": date, **columns}
        made = t.MeetingTable(
            id=new_id(),
            created_at=AT,
            updated_at=AT,
            council_id=council,
            date_start=date,
            date_first=parsed.first_day() if parsed else None,
            date_last=parsed.last_day() if parsed else None,
            **fields,
        )
        self.add(made)
        self.add(t.OutboxTable(owner_id=made.id))
        return made.id

    def document(self, meeting: str, language: str, text: str, **columns: Any) -> str:
        """A document whose lines are its paragraphs; its original is its text."""
        data = columns.pop("data", text.encode())
        digest = hashlib.sha256(data).hexdigest()
        filename = columns.pop("filename", f"communique_{language}.txt")
        if self.session.get(t.OriginalTable, digest) is None:
            self.add(
                t.OriginalTable(
                    sha256=digest,
                    filename=filename,
                    media_type="text/plain",
                    size=len(data),
                    received_at=AT,
                )
            )
        made = t.DocumentTable(
            id=new_id(),
            created_at=AT,
            updated_at=AT,
            meeting_id=meeting,
            original_sha256=digest,
            language=language,
            text=text,
            **{
                "document_type": "communique",
                "title": f"Communiqué {language}",
                "structure": paragraphs_to_json(paragraphs_of(text)),
                "format": "txt",
                "warnings": warnings_to_json(()),
                "complete": True,
                **columns,
            },
        )
        self.add(made)
        return made.id

    def resolution(
        self, meeting: str, number: str | None, *kinds: str, texts: dict[str, str]
    ) -> str:
        """A resolution with its wording by document; its place is where the wording stands."""
        position = self._positions.get(meeting, 0)
        self._positions[meeting] = position + 1
        made = t.ResolutionTable(
            id=new_id(),
            created_at=AT,
            updated_at=AT,
            meeting_id=meeting,
            number=number,
            position=position,
        )
        self.add(made)
        for place, kind in enumerate(kinds):
            self.add(t.ResolutionKindTable(resolution_id=made.id, kind=kind, position=place))
        for document_id, wording in texts.items():
            document = self.session.get_one(t.DocumentTable, document_id)
            start = document.text.find(wording)
            self.add(
                t.ResolutionTextTable(
                    resolution_id=made.id,
                    document_id=document_id,
                    language=document.language,
                    text=wording,
                    start=start if start >= 0 else None,
                    end=start + len(wording) if start >= 0 else None,
                )
            )
        return made.id

    def participation(
        self, meeting: str, person: str, role: str = "speaker", **offices: str
    ) -> str:
        """A person at a meeting, with the office by language."""
        position = self._positions.get(f"p{meeting}", 0)
        self._positions[f"p{meeting}"] = position + 1
        made = t.ParticipationTable(
            id=new_id(), meeting_id=meeting, person_id=person, role=role, position=position
        )
        self.add(made)
        for language, text in offices.items():
            self.add(t.OfficeTable(participation_id=made.id, language=language, text=text))
        return made.id

    def link(self, kind: str, source: str, target: str | None = None, **columns: Any) -> None:
        """A typed link."""
        self.add(
            t.LinkTable(
                id=new_id(),
                kind=kind,
                source_id=source,
                target_id=target,
                **{"note": "", **columns},
            )
        )
