"""The name forms that one transaction has to do with: read together, then kept in step.

What a transaction adds is told to it, so that a name is not asked for twice.
"""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.storage.name_keys import name_key
from db.storage.tables import NameFormTable

#: Values of one statement.
_BATCH = 500


class FormAtHand(NamedTuple):
    """A name form, as far as it counts for finding its bearer and for adding another."""

    id: str
    authority_id: str
    authority_type: str
    text: str
    key: str
    language: str | None
    kind: str


_FORMS = select(
    NameFormTable.id,
    NameFormTable.authority_id,
    NameFormTable.authority_type,
    NameFormTable.text,
    NameFormTable.key,
    NameFormTable.language,
    NameFormTable.kind,
).order_by(NameFormTable.id)
_UNDER = _FORMS.where(
    NameFormTable.authority_type == bindparam("type"),
    NameFormTable.key.in_(bindparam("keys", expanding=True)),
)
_OF = _FORMS.where(NameFormTable.authority_id.in_(bindparam("ids", expanding=True)))


class NamesAtHand:
    """The forms under the keys, and of the authorities, that were asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_key: dict[tuple[str, str], list[FormAtHand]] = {}
        self._by_authority: dict[str, list[FormAtHand]] = {}
        self._made: set[str] = set()

    def look_up(self, names: Iterable[tuple[RecordType, str]]) -> None:
        """Read what will be asked for: the bearers of these names, and all their forms."""
        wanted = {(record_type.value, name_key(text)) for record_type, text in names}
        self._read_keys(sorted(at for at in wanted if at[1] and at not in self._by_key))
        bearers = {form.authority_id for at in wanted for form in self._by_key.get(at, ())}
        self.load(bearers)

    def load(self, authorities: Iterable[str]) -> None:
        """Read together what all forms of these are, as far as that is not known."""
        self._read_authorities(sorted(set(authorities) - self._by_authority.keys()))

    def under(self, record_type: RecordType, key: str) -> list[FormAtHand]:
        """The forms with a key, ordered by their authorities."""
        at = (record_type.value, key)
        if at not in self._by_key:
            self._read_keys([at])
        return self._by_key[at]

    def of(self, authority_id: str) -> list[FormAtHand]:
        """All forms of an authority, the oldest first."""
        if authority_id not in self._by_authority:
            self._read_authorities([authority_id])
        return self._by_authority[authority_id]

    def has_none(self, authority_id: str) -> None:
        """The authority has just been made."""
        self._by_authority[authority_id] = []
        self._made.add(authority_id)

    def was_made(self, authority_id: str) -> bool:
        """Whether the authority was made in this transaction: what it has is known here."""
        return authority_id in self._made

    def add(self, form: FormAtHand) -> None:
        """The form has just been stored."""
        if form.authority_id in self._by_authority:
            self._by_authority[form.authority_id].append(form)
        known = self._by_key.get((form.authority_type, form.key))
        if known is not None:
            known.append(form)
            known.sort(key=lambda one: one.authority_id)

    def _read_keys(self, keys: list[tuple[str, str]]) -> None:
        self._by_key.update({key: [] for key in keys})
        for record_type in dict.fromkeys(record_type for record_type, _key in keys):
            texts = [key for own, key in keys if own == record_type]
            for start in range(0, len(texts), _BATCH):
                batch = texts[start : start + _BATCH]
                rows = self._session.execute(_UNDER, {"type": record_type, "keys": batch})
                found = [FormAtHand(*row) for row in rows]
                for form in sorted(found, key=lambda one: one.authority_id):
                    self._by_key[record_type, form.key].append(form)

    def _read_authorities(self, ids: list[str]) -> None:
        self._by_authority.update({authority_id: [] for authority_id in ids})
        for start in range(0, len(ids), _BATCH):
            for row in self._session.execute(_OF, {"ids": ids[start : start + _BATCH]}):
                form = FormAtHand(*row)
                self._by_authority[form.authority_id].append(form)
