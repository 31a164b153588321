"""Under which keys the names of authorities are filed, so that names alike are found by an index.

Persons and places are filed by sound (``db.language.name_likeness``), all others by the beginnings
of their words: the names of institutions and titles are phrases. Decides nothing.
"""

from collections.abc import Iterable
from functools import lru_cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.language.name_likeness import sound_keys
from db.model import NameKind, RecordType
from db.storage.history import Change
from db.storage.name_keys import name_key, words_of_key
from db.storage.reading.of_ids import OfIds
from db.storage.reading.sources import NAME_SOUND
from db.storage.tables import NameSoundTable

BY_SOUND = frozenset({RecordType.PERSON, RecordType.PLACE})
#: Shorter words of a phrase say nothing; of longer ones so many letters are taken.
_LEAST, _STEM = 3, 5
#: More candidates than these are not looked at.
MOST = 300


def name_sounds(record_type: str, text: str, kind: str = NameKind.FULL.value) -> frozenset[str]:
    """The keys of one name form; none for an abbreviation, which is found by its spelling."""
    if kind == NameKind.ABBREVIATION:
        return frozenset()
    if record_type in BY_SOUND:
        return sound_keys(text)
    return stems(words_of_key(name_key(text)))


def stems(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of those words of a phrase that say something."""
    return frozenset([word[:_STEM] for word in words if len(word) >= _LEAST])


def file_name(change: Change, record_type: RecordType, authority_id: str, text: str) -> None:
    """File an authority under the keys of one more name, which it has not got yet."""
    new = set(name_sounds(record_type, text))
    for form in change.names.of(authority_id):
        new -= name_sounds(record_type, form.text, form.kind)
    if new and not change.names.was_made(authority_id):
        new -= set(_filed_under(change.session, record_type, authority_id, new))
    for key in sorted(new):
        change.add(
            NameSoundTable, authority_type=record_type.value, sound=key, authority_id=authority_id
        )


def _filed_under(
    session: Session, record_type: RecordType, authority_id: str, keys: Iterable[str]
) -> Iterable[str]:
    return session.scalars(
        select(NameSoundTable.sound).where(
            NameSoundTable.authority_type == record_type.value,
            NameSoundTable.sound.in_(keys),
            NameSoundTable.authority_id == authority_id,
        )
    )


def filed_alike(session: Session, record_type: RecordType, names: Iterable[str]) -> list[str]:
    """The authorities that share keys with one of the names, those with most keys first."""
    keys = {key for name in names for key in name_sounds(record_type, name)}
    if not keys:
        return []
    return [row.authority_id for row in _alike(RecordType(record_type)).rows(session, keys)]


@lru_cache
def _alike(record_type: RecordType) -> OfIds:
    """Those that share keys; however many keys a name has, they are counted together."""
    own = NAME_SOUND.c
    return OfIds(
        select(own.authority_id)
        .where(own.authority_type == record_type.value)
        .group_by(own.authority_id)
        .order_by(func.count().desc(), own.authority_id)
        .limit(MOST),
        own.sound,
        together=True,
    )
