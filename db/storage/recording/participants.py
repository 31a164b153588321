"""Who took part: persons, their roles, and their offices exactly as this text states them."""

from collections.abc import Sequence

from sqlalchemy import select

from db.model import Leaf, ProposedPerson, RecordType, Role, new_id
from db.storage.authorities import add_form, find, make, names
from db.storage.name_keys import name_key
from db.storage.recording.aligning import Alignment, align_names
from db.storage.recording.intake import Intake
from db.storage.recording.same_names import may_be_one, same_name
from db.storage.recording.ties import is_tied, tied_or
from db.storage.tables import OfficeTable, ParticipationTable

_ROLES = frozenset(role.value for role in Role)


def settle_participants(intake: Intake) -> None:
    """Write down every participant of the proposal; those of a known meeting are recognised."""
    present = _present(intake)
    persons = [person for person in intake.proposal.participants if name_key(person.name.text)]
    known = list(dict.fromkeys(participation.person_id for participation in present))
    aligned = _align(intake, persons, known)
    offices = _offices(intake, present)
    taken = {person.name.tie for person in persons}
    for person, index in zip(persons, aligned, strict=True):
        person_id = _person(intake, person, known[index] if index is not None else None, taken)
        taken.add(person_id)
        _settle(intake, person, person_id, present, offices)


def _present(intake: Intake) -> list[ParticipationTable]:
    """The participations of a meeting that was there before."""
    if not intake.joined:
        return []
    statement = (
        select(ParticipationTable)
        .where(ParticipationTable.meeting_id == intake.meeting.id)
        .order_by(ParticipationTable.position, ParticipationTable.id)
    )
    return list(intake.change.session.scalars(statement))


def _offices(intake: Intake, present: Sequence[ParticipationTable]) -> dict[str, str]:
    """The offices that are noted in the text's language, by participation."""
    own = [participation.id for participation in present]
    if not own:
        return {}
    rows = intake.change.session.execute(
        select(OfficeTable.participation_id, OfficeTable.text).where(
            OfficeTable.participation_id.in_(own), OfficeTable.language == intake.language
        )
    )
    return {row.participation_id: row.text for row in rows}


def _align(intake: Intake, persons: Sequence[ProposedPerson], known: Sequence[str]) -> Alignment:
    """Those of a known meeting who are meant; a person who is tied is not asked about."""
    free = [place for place, person in enumerate(persons) if not is_tied(person.name)]
    tied = {person.name.tie for person in persons}
    left = [index for index, person_id in enumerate(known) if person_id not in tied]
    bearers = [names(intake.change, known[index]) for index in left]
    found = align_names(
        [persons[place].name.text for place in free], bearers, same_name, may_be_one
    )
    result: Alignment = [None] * len(persons)
    for place, index in zip(free, found, strict=True):
        result[place] = None if index is None else left[index]
    return result


def _person(intake: Intake, person: ProposedPerson, known: str | None, taken: set[str]) -> str:
    change = intake.change

    def by_rule() -> str | None:
        found = [known] if known else find(change, RecordType.PERSON, person.name.text)
        return next((candidate for candidate in found if candidate not in taken), None)

    tied = tied_or(change, person.name, RecordType.PERSON, by_rule)
    person_id = tied or make(change, RecordType.PERSON)
    add_form(
        change,
        RecordType.PERSON,
        person_id,
        person.name.text,
        intake.language,
        intake.document_id,
    )
    change.index(person_id)
    return person_id


def _settle(
    intake: Intake,
    person: ProposedPerson,
    person_id: str,
    present: list[ParticipationTable],
    offices: dict[str, str],
) -> None:
    meeting = intake.meeting.id
    own = [participation for participation in present if participation.person_id == person_id]
    role = _role(person.role)
    same_role = [participation for participation in own if participation.role == role]
    participation = next(iter(same_role or own), None)
    if participation is None:
        participation = _participation(intake, person_id, role, present)
    field = f"participant/{person_id}"
    intake.state(meeting, f"{field}/name", person.name)
    intake.state(
        meeting,
        f"{field}/role",
        person.role,
        chosen=person.role is not None and person.role.text == participation.role,
    )
    if person.office is not None and person.office.text.strip():
        chosen = _office(intake, participation.id, person.office.text, offices)
        intake.state(meeting, f"{field}/office", person.office, chosen=chosen)


def _participation(
    intake: Intake, person_id: str, role: str, present: list[ParticipationTable]
) -> ParticipationTable:
    """One more participation, behind those that are there."""
    row = {
        "id": new_id(),
        "meeting_id": intake.meeting.id,
        "person_id": person_id,
        "role": role,
        "position": max((entry.position for entry in present), default=-1) + 1,
    }
    intake.change.add(ParticipationTable, **row)
    present.append(ParticipationTable(**row))
    return present[-1]


def _office(intake: Intake, participation_id: str, text: str, offices: dict[str, str]) -> bool:
    """Note the office in the text's language; False if another one is noted there already."""
    if participation_id not in offices:
        offices[participation_id] = text
        intake.change.add(
            OfficeTable, participation_id=participation_id, language=intake.language, text=text
        )
    return offices[participation_id] == text


def _role(leaf: Leaf | None) -> str:
    return leaf.text if leaf is not None and leaf.text in _ROLES else Role.SPEAKER.value
