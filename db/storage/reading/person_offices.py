"""Every office that persons held: those that meetings state, then those of the archivist."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import UnitText
from db.storage.reading.sources import HELD_OFFICE, OFFICE, PARTICIPATION, rows_in


def person_offices(session: Session, person_ids: Sequence[str]) -> dict[str, tuple[UnitText, ...]]:
    """Every office that was ever stated of each person, each wording once.

    Those of meetings come first, then those that the archivist states.
    """
    statement = (
        select(PARTICIPATION.c.person_id, OFFICE.c.language, OFFICE.c.text)
        .join_from(PARTICIPATION, OFFICE, OFFICE.c.participation_id == PARTICIPATION.c.id)
        .order_by(PARTICIPATION.c.person_id, PARTICIPATION.c.id, OFFICE.c.language)
    )
    found: dict[str, dict[UnitText, None]] = {}
    for person_id, language, text in rows_in(
        session, statement, PARTICIPATION.c.person_id, person_ids
    ):
        found.setdefault(person_id, {})[UnitText(language, text)] = None
    own = HELD_OFFICE.c
    stated = select(own.person_id, own.text).order_by(own.person_id, own.id)
    for person_id, text in rows_in(session, stated, own.person_id, person_ids):
        found.setdefault(person_id, {})[UnitText("", text)] = None
    return {person_id: tuple(texts) for person_id, texts in found.items()}
