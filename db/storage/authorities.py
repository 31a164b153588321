"""Councils, persons, institutions, instruments and places: found by a name, or made with one.

An authority is only ever found by an equal key. Nothing here guesses that two names are one.
"""

from collections.abc import Iterable, Mapping

from db.model import Leaf, NameKind, ProposedBody, RecordType, new_id
from db.storage.history import Change
from db.storage.name_keys import name_key, same_words, script_of
from db.storage.name_sounds import file_name
from db.storage.names_at_hand import FormAtHand
from db.storage.tables import (
    Base,
    CouncilTable,
    InstitutionTable,
    InstrumentTable,
    NameFormTable,
    PersonTable,
    PlaceTable,
    RecordTable,
    TopicTable,
)

_TABLES: Mapping[RecordType, type[Base]] = {
    RecordType.COUNCIL: CouncilTable,
    RecordType.PERSON: PersonTable,
    RecordType.INSTITUTION: InstitutionTable,
    RecordType.INSTRUMENT: InstrumentTable,
    RecordType.PLACE: PlaceTable,
    RecordType.TOPIC: TopicTable,
}
_NAMES = (NameKind.FULL.value, NameKind.VARIANT.value)
#: What stands for the place of a meeting that had none, by language: one word, not three places.
_ONLINE: Mapping[str, str] = {"ru": "онлайн", "az": "onlayn", "en": "online"}


def find(
    change: Change, record_type: RecordType, text: str, kinds: Iterable[str] = _NAMES
) -> list[str]:
    """The authorities of that type that bear a name with the same key, the oldest first."""
    key = name_key(text)
    if not key:
        return []
    wanted = frozenset(kinds)
    forms = change.names.under(record_type, key)
    return list(dict.fromkeys(form.authority_id for form in forms if form.kind in wanted))


def find_body(
    change: Change, record_type: RecordType, body: ProposedBody, language: str
) -> str | None:
    """The council or institution with that name, else the one with that abbreviation.

    Initials are not unique: an abbreviation does not count where both names are known in one
    language and their words differ.
    """
    if body.name is not None and (found := find(change, record_type, body.name.text)):
        return found[0]
    if body.abbreviation is None:
        return None
    kinds = (NameKind.ABBREVIATION.value, *(_NAMES if body.name is None else ()))
    for candidate in find(change, record_type, body.abbreviation.text, kinds):
        if body.name is None:
            return candidate
        known = names(change, candidate, language)
        if not known or any(same_words(body.name.text, name) for name in known):
            return candidate
    return None


def names(change: Change, authority_id: str, language: str | None = None) -> list[str]:
    """Its full names and variants, all or those in one language."""
    return [
        form.text
        for form in change.names.of(authority_id)
        if form.kind in _NAMES and (language is None or form.language == language)
    ]


def make(change: Change, record_type: RecordType, **columns: str | None) -> str:
    """A new authority without a name; its id. ``change`` has its rows until it writes them."""
    record_id = new_id()
    change.add(
        RecordTable,
        id=record_id,
        type=record_type.value,
        version=1,
        created_at=change.at,
        updated_at=change.at,
    )
    change.add(_TABLES[record_type], id=record_id, **columns)
    change.touch(record_id)
    change.names.has_none(record_id)
    return record_id


def add_form(
    change: Change,
    record_type: RecordType,
    authority_id: str,
    text: str,
    language: str,
    source_id: str | None,
    kind: NameKind = NameKind.FULL,
) -> bool:
    """Give an authority a name form unless it has it already; True if it is new.

    The first full name and the first abbreviation in a language are preferred in it; a second
    full name becomes a variant. A place that is called online is so in every language.
    """
    text = " ".join(text.split())
    if not text:
        return False
    added = _add(change, record_type, authority_id, text, language, source_id, kind)
    if added and record_type is RecordType.PLACE and text in _ONLINE.values():
        for other, word in _ONLINE.items():
            _add(change, record_type, authority_id, word, other, None, kind)
    return added


def _add(
    change: Change,
    record_type: RecordType,
    authority_id: str,
    text: str,
    language: str,
    source_id: str | None,
    kind: NameKind,
) -> bool:
    same_use = _forms_of_one_use(change, authority_id, language, kind)
    if any(form.text == text for form in same_use):
        return False
    if kind is NameKind.FULL and same_use:
        kind = NameKind.VARIANT
    form = FormAtHand(
        id=new_id(),
        authority_id=authority_id,
        authority_type=record_type.value,
        text=text,
        key=name_key(text),
        language=language or None,
        kind=kind.value,
    )
    further = {"script": script_of(text), "preferred": not same_use, "source_id": source_id}
    change.add(NameFormTable, **form._asdict(), **further)
    if kind is not NameKind.ABBREVIATION:
        file_name(change, record_type, authority_id, text)
    change.names.add(form)
    change.rename(authority_id)
    return True


def _forms_of_one_use(
    change: Change, authority_id: str, language: str, kind: NameKind
) -> list[FormAtHand]:
    """Its abbreviations in a language, or its other names in it."""
    short = kind is NameKind.ABBREVIATION
    return [
        form
        for form in change.names.of(authority_id)
        if form.language == (language or None) and (form.kind == NameKind.ABBREVIATION) is short
    ]


def add_body_forms(
    change: Change,
    record_type: RecordType,
    authority_id: str,
    body: ProposedBody,
    language: str,
    source_id: str,
) -> None:
    """Add the name and the abbreviation of a council or an institution."""
    for leaf, kind in ((body.name, NameKind.FULL), (body.abbreviation, NameKind.ABBREVIATION)):
        if leaf is not None:
            add_form(change, record_type, authority_id, leaf.text, language, source_id, kind)


def has_name(body: ProposedBody | None) -> bool:
    """True if there is anything to call it by."""
    return body is not None and any(
        isinstance(leaf, Leaf) and name_key(leaf.text) for leaf in (body.name, body.abbreviation)
    )
