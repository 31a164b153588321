"""A draft taken apart into fields, so that two people's changes of one record can be joined.

Values only. A member of a list (a person, a name form, a cited instrument) is a field of its own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from db.model.authority_records import Identifier
from db.model.drafts import (
    Draft,
    NamedAuthority,
    NameDraft,
    OfficeDraft,
    ParticipantDraft,
    RelationDraft,
)

T = TypeVar("T")
#: Fields that prove something: whoever changes one says why.
NEED_REASON = ("date_start", "date_end", "ordinal", "texts", "date")
_MAPPINGS = ("themes", "texts", "description")
_NAMED = ("organisers", "instruments", "topics")


class FieldPath(NamedTuple):
    """A field by its name; of a member also which one it is."""

    field: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field that two people gave other values; None where it is not there."""

    path: FieldPath
    was: object
    mine: object
    theirs: object

    @property
    def is_contested(self) -> bool:
        """Both have changed it, and not in the same way."""
        return self.was not in (self.mine, self.theirs)


def fields(draft: Draft) -> dict[FieldPath, object]:
    """Every field with its value, the members of lists one by one."""
    found: dict[FieldPath, object] = {}
    for name in draft.__dataclass_fields__:
        value = getattr(draft, name)
        if name in _MAPPINGS:
            found |= {FieldPath(name, key): text for key, text in value.items() if text}
        elif name in _KEYS:
            found |= {FieldPath(name, key): one for key, one in _keyed(name, value)}
        else:
            found[FieldPath(name)] = value
    return found


def differences(was: Draft, mine: Draft, theirs: Draft) -> tuple[FieldConflict, ...]:
    """The fields in which two drafts differ, in the order of a form."""
    before, own, other = fields(was), fields(mine), fields(theirs)
    paths = dict.fromkeys((*own, *other))
    ordered = sorted(paths, key=lambda path: _place(mine, path.field))
    return tuple(
        FieldConflict(path, before.get(path), own.get(path), other.get(path))
        for path in ordered
        if own.get(path) != other.get(path)
    )


def joined(was: Draft, mine: Draft, theirs: Draft, choices: Mapping[FieldPath, bool]) -> Draft:
    """One draft of two. ``choices``: True takes mine; what only one has changed needs none.

    Without a choice a contested field is mine: what was typed is not lost.
    """
    chosen = fields(theirs)
    for one in differences(was, mine, theirs):
        takes_mine = choices.get(one.path, one.was != one.mine)
        if takes_mine and one.mine is None:
            chosen.pop(one.path, None)
        elif takes_mine:
            chosen[one.path] = one.mine
    order = tuple(dict.fromkeys((*fields(mine), *chosen)))
    return _draft(theirs, {path: chosen[path] for path in order if path in chosen})


def changed_fields(was: Draft, now: Draft) -> frozenset[str]:
    """The names of the fields that differ; the order of members counts."""
    return frozenset(
        name for name in was.__dataclass_fields__ if getattr(was, name) != getattr(now, name)
    )


def _draft(kind: Draft, values: Mapping[FieldPath, object]) -> Draft:
    made: dict[str, object] = {}
    for name in kind.__dataclass_fields__:
        own = {path.key: value for path, value in values.items() if path.field == name}
        if name in _MAPPINGS:
            made[name] = own
        elif name in _KEYS:
            made[name] = tuple(own.values())
        else:
            made[name] = own.get("")
    return _made(kind, made)


def _made(kind: T, values: Mapping[str, object]) -> T:
    return replace(kind, **values)  # type: ignore[type-var]  # every draft is a dataclass


def _place(draft: Draft, name: str) -> int:
    return list(draft.__dataclass_fields__).index(name)


def _keyed(name: str, members: Iterable[object]) -> Iterable[tuple[str, object]]:
    """Members with their keys; the second with one key gets another, so that none is lost."""
    seen: dict[str, int] = {}
    for member in members:
        key = _KEYS[name](member)
        seen[key] = seen.get(key, 0) + 1
        yield (key if seen[key] == 1 else f"{key} #{seen[key]}"), member


def _named_key(one: object) -> str:
    assert isinstance(one, NamedAuthority)
    return one.id or f"new {one.text}"


def _participant_key(one: object) -> str:
    assert isinstance(one, ParticipantDraft)
    return f"{_named_key(one.person)} {one.role.value}"


def _name_key(one: object) -> str:
    assert isinstance(one, NameDraft)
    return one.id or f"new {one.kind.value} {one.language} {one.text}"


def _office_key(one: object) -> str:
    assert isinstance(one, OfficeDraft)
    return one.id or f"new {one.text} {one.start}"


def _relation_key(one: object) -> str:
    assert isinstance(one, RelationDraft)
    return one.id or f"new {one.kind.value} {_named_key(one.other)}"


def _identifier_key(one: object) -> str:
    assert isinstance(one, Identifier)
    return f"{one.scheme.value} {one.value}"


_KEYS: Mapping[str, Callable[[object], str]] = {
    **dict.fromkeys(_NAMED, _named_key),
    "participants": _participant_key,
    "names": _name_key,
    "offices": _office_key,
    "relations": _relation_key,
    "identifiers": _identifier_key,
}
