"""Names that tell one authority from all others of its type."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.reading.names import load_forms
from db.storage.reading.sources import NAME_FORM, rows_in


def telling_names(
    session: Session, ids: Sequence[str], record_type: RecordType
) -> Mapping[str, Sequence[str]]:
    """The names of each of those authorities that no other of its type bears, preferred first."""
    forms = load_forms(session, ids)
    keys = {form.key for own in forms.values() for form in own if form.key}
    own = NAME_FORM.c
    statement = select(own.key, own.authority_id).where(own.authority_type == record_type.value)
    bearers: dict[str, set[str]] = {}
    for key, bearer in rows_in(session, statement, own.key, keys):
        bearers.setdefault(key, set()).add(bearer)
    return {
        authority_id: list(
            dict.fromkeys(
                form.text for form in forms.get(authority_id, ()) if len(bearers[form.key]) == 1
            )
        )
        for authority_id in ids
    }


def longer_names(session: Session, authority_id: str, record_type: RecordType) -> Sequence[str]:
    """The names of others of that type within which one of its own names stands."""
    forms = load_forms(session, [authority_id]).get(authority_id, ())
    own = NAME_FORM.c
    found: dict[str, None] = {}
    for key in {form.key for form in forms if " " in form.key}:
        statement = select(own.text).where(
            own.authority_type == record_type.value,
            own.authority_id != authority_id,
            own.key != key,
            own.key.contains(key, autoescape=True),
        )
        found.update(dict.fromkeys(session.scalars(statement.order_by(own.id))))
    return list(found)
