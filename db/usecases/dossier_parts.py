"""The lists of one authority's dossier, read when they are wanted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from db.model import Query, RecordType, ResolutionKind, UnitType
from db.model.dossiers import (
    CitingPoint,
    Dossier,
    DossierPart,
    DossierRow,
    MeetingEntry,
    OfficeEntry,
    Portion,
)
from db.model.records import MeetingMention
from db.search import Marker
from db.storage.annotations.details import annotated
from db.storage.reading.authority_page import authority_detail
from db.storage.reading.dossiers import citations, counting, meetings, offices
from db.storage.reading.dossiers.naming import telling_names
from db.storage.reading.dossiers.statements import (
    Statement,
    of_person,
    of_person_at,
)
from db.storage.reading.session_line import session_line
from db.storage.reading.wordings import texts_of
from db.usecases.dossier_subject import Subject
from db.usecases.named_in_words import naming_query, passage_of
from db.usecases.office_wording import OfficeWording
from db.usecases.search_records import search_records

Part = DossierPart
#: The lists of each type, in the order in which a page shows them.
PARTS: Mapping[RecordType, tuple[DossierPart, ...]] = {
    RecordType.COUNCIL: (Part.MEETINGS, Part.INSTITUTIONS, Part.PEOPLE),
    RecordType.INSTITUTION: (
        *(Part.MEETINGS, Part.REPRESENTATIVES, Part.MENTIONS),
        *(Part.INSTITUTIONS, Part.COUNCILS),
    ),
    RecordType.PERSON: (Part.OFFICES, Part.MEETINGS, Part.MENTIONS, Part.PEOPLE, Part.COUNCILS),
    RecordType.INSTRUMENT: (Part.CITATIONS, Part.MEETINGS, Part.COUNCILS),
    RecordType.PLACE: (Part.MEETINGS, Part.COUNCILS),
}
#: Institutions whose names are looked for in a person's offices: those of the same meetings.
_NEAR = 40


class DossierParts(Subject):
    """The lists of an authority's dossier."""

    def dossier(self, rows: int) -> Dossier:
        """All of it, with the first rows of each list."""
        own = self.head
        parts = {part: self.portion(part, 0, rows) for part in PARTS.get(own.type, ())}
        if not parts:  # a topic has a page of its own
            with self.opened.store.reading() as session:
                whole = authority_detail(session, own.id, self.language)
                return Dossier(annotated(session, whole), {})
        total, kinds = self._kinds()
        with self.opened.store.reading() as session:
            is_council = own.type is RecordType.COUNCIL
            return Dossier(
                own,
                parts,
                line=session_line(session, own.id) if is_council else (),
                years=meetings.years_of(session, self._years_condition()),
                resolutions=total,
                kinds=kinds,
                naming=self.mentioned_by if Part.MENTIONS in parts else "",
            )

    def portion(self, part: DossierPart, offset: int, limit: int) -> Portion:
        """Some rows of a list; of a list that such an authority has not, none."""
        if part not in PARTS.get(self.head.type, ()):
            return Portion()
        readers: Mapping[DossierPart, Callable[[int, int], Portion]] = {
            Part.MEETINGS: self._meetings,
            Part.OFFICES: self._offices,
            Part.REPRESENTATIVES: self._representatives,
            Part.PEOPLE: self._people,
            Part.INSTITUTIONS: self._institutions,
            Part.COUNCILS: self._councils,
            Part.CITATIONS: self._citations,
            Part.MENTIONS: self._mentions,
        }
        return readers[part](offset, limit)

    @cached_property
    def _organised(self) -> set[str]:
        with self.opened.store.reading() as session:
            return meetings.all_meetings(session, self._condition())

    # Lists --------------------------------------------------------------------------------------

    def _condition(self) -> meetings.Condition:
        return meetings.own_meetings(self.head.id, self.head.type)

    def _years_condition(self) -> meetings.Condition:
        if self.head.type is RecordType.INSTRUMENT:
            return citations.citing_meetings(self.head.id)
        return self._condition()

    def _kinds(self) -> tuple[int, Mapping[ResolutionKind, int]]:
        with self.opened.store.reading() as session:
            if self.head.type is RecordType.INSTRUMENT:
                return counting.kinds_citing(session, self.head.id)
            if self.head.type is RecordType.COUNCIL:
                return counting.kinds_held(session, self._condition())
        return 0, {}

    def _meetings(self, offset: int, limit: int) -> Portion:
        if self.head.type is RecordType.INSTITUTION:
            return self._institution_meetings(offset, limit)
        with self.opened.store.reading() as session:
            total = meetings.count_meetings(session, self._condition())
            ids = meetings.meeting_ids(session, self._condition(), offset, limit)
            said: Mapping[str, Sequence[Statement]] = {}
            if self.head.type is RecordType.PERSON:
                said = _by_meeting(of_person_at(session, self.head.id, ids, self.language))
            is_basis = self.head.type is RecordType.INSTRUMENT

            def entry(meeting: MeetingMention, theme: str) -> MeetingEntry:
                found = said.get(meeting.meeting_id, ())
                roles = tuple(dict.fromkeys(one.role for one in found))
                office = next((one.office for one in found if one.office), "")
                if is_basis:
                    roles = (meetings.LEGAL_BASIS_ROLE,)
                return MeetingEntry(replace(meeting, detail=office), theme, roles)

            entries = meetings.meeting_entries(session, ids, self.language, entry)
        return Portion(entries, total)

    def _institution_meetings(self, offset: int, limit: int) -> Portion:
        spoken = _by_meeting(self.spoken_for)
        with self.opened.store.reading() as session:
            ids = meetings.in_time(session, self._there)
            shown = ids[offset : offset + limit]
            people = meetings.people_refs(
                session,
                {one.person_id for i in shown for one in spoken.get(i, ())},
                self.language,
            )

            def entry(meeting: MeetingMention, theme: str) -> MeetingEntry:
                found = spoken.get(meeting.meeting_id, ())
                roles = (meetings.ORGANISER_ROLE,) * (meeting.meeting_id in self._organised)
                roles += (meetings.REPRESENTED_ROLE,) * bool(found)
                who = dict.fromkeys(one.person_id for one in found)
                return MeetingEntry(meeting, theme, roles, tuple(people[i] for i in who))

            entries = meetings.meeting_entries(session, shown, self.language, entry)
        return Portion(entries, len(ids))

    def _offices(self, offset: int, limit: int) -> Portion:
        own = self.head.id
        with self.opened.store.reading() as session:
            near = counting.organisers_at(session, self._condition(), self.language, 0, _NEAR)
            bodies = {row.ref.id: row.ref for row in near.rows}  # type: ignore[union-attr]  # counted
            kind = RecordType.INSTITUTION
            names = telling_names(session, list(bodies), kind)
            wording = OfficeWording({body: naming_query(names[body], kind) for body in bodies})
            lines = offices.held_by(session, own, self.language)
            said = of_person(session, own, self.language)
            lines += offices.stated_at_meetings(session, said, self.language, wording.sameness)

        def at(one: OfficeEntry) -> OfficeEntry:
            """The line with the one institution that its words name; several are none."""
            if one.office.institution is not None:
                return one
            body = bodies.get(wording.institution(one.office.text))
            if body is None:
                return one
            return replace(one, office=replace(one.office, institution=body))

        return _cut([at(one) for one in offices.in_order(lines)], offset, limit)

    def _representatives(self, offset: int, limit: int) -> Portion:
        own = self.head.id
        same = OfficeWording({own: self.naming}).sameness
        with self.opened.store.reading() as session:
            lines = offices.held_at(session, own, self.language)
            lines += offices.stated_at_meetings(session, self.spoken_for, self.language, same)
        return _cut(offices.in_order(lines), offset, limit)

    def _people(self, offset: int, limit: int) -> Portion:
        with self.opened.store.reading() as session:
            if self.head.type is RecordType.PERSON:
                return counting.people_met(session, self.head.id, self.language, offset, limit)
            return counting.people_at(session, self._condition(), self.language, offset, limit)

    def _institutions(self, offset: int, limit: int) -> Portion:
        with self.opened.store.reading() as session:
            if self.head.type is RecordType.COUNCIL:
                own = self._condition()
                return counting.organisers_at(session, own, self.language, offset, limit)
            met = counting.organisers_of(session, self._there, self.head.id, self.language)
        return _cut(met, offset, limit)

    def _councils(self, offset: int, limit: int) -> Portion:
        with self.opened.store.reading() as session:
            if self.head.type is RecordType.INSTRUMENT:
                found = counting.councils_citing(session, self.head.id, self.language).rows
            elif self.head.type is RecordType.INSTITUTION:
                found = tuple(counting.councils_of_all(session, self._there, self.language))
            else:
                found = counting.councils_of(session, self._condition(), self.language).rows
        return _cut(found, offset, limit)

    @cached_property
    def _there(self) -> set[str]:
        """The meetings that an institution organised or was spoken for at."""
        return self._organised | {one.meeting_id for one in self.spoken_for}

    def _citations(self, offset: int, limit: int) -> Portion:
        with self.opened.store.reading() as session:
            total = citations.count_citations(session, self.head.id)
            points = citations.citing_points(session, self.head.id, self.language, offset, limit)
            ids = [point.id for point in points]
            known = citations.namings(session, self.head.id, ids)
            texts = texts_of(session, ids)
        marker = Marker(self.naming, variants=False)
        rows = tuple(
            CitingPoint(
                point,
                passage_of(
                    known.get(point.id, ()), texts.get(point.id, {}), marker, point.language
                ),
            )
            for point in points
        )
        return Portion(rows, total)

    def _mentions(self, offset: int, limit: int) -> Portion:
        if not self.naming:
            return Portion()
        query = Query(
            self.mentioned_by,
            limit=limit,
            offset=offset,
            sort="date",
            types=(UnitType.RESOLUTION,),
            facets=False,
            language=self.language,
            variants=False,
        )
        found = search_records(self.opened, query)
        return Portion(found.hits, found.total)


def _cut(rows: Sequence[DossierRow], offset: int, limit: int) -> Portion:
    return Portion(tuple(rows[offset : offset + limit]), len(rows))


def _by_meeting(said: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = {}
    for one in said:
        found.setdefault(one.meeting_id, []).append(one)
    return found
