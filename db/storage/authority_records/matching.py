"""Which record of a file is which of the archive: by its id, an identifier, or its only name."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from db.model import NameKind, RecordType, new_id
from db.model.authority_files import AuthorityMatter, FiledAuthority
from db.model.authority_records import BODY_TYPES, Identifier, IdentifierScheme
from db.model.drafts import NameDraft
from db.storage.contents import Content
from db.storage.name_keys import name_key

Remark = Callable[[AuthorityMatter, str, str], None]
_Name = tuple[bool, str]


class AuthorityMatches:
    """``of`` has the archive's id of each record of the file, by the file's place for it."""

    def __init__(
        self,
        records: Iterable[FiledAuthority],
        known: Mapping[str, Content],
        taken: frozenset[str],
        remark: Remark,
    ) -> None:
        """``known`` are the present records; ``taken`` all ids that were ever given."""
        self._known, self._taken, self._remark = known, taken, remark
        self._by_identifier = {
            (row["scheme"], row["value"]): one
            for one, content in known.items()
            for row in content.get("identifiers", ())
        }
        self._by_name = _bearers(known)
        listed = list(records)
        self._in_file = Counter(name for one in listed for name in _names(one))
        self.of: dict[int, str] = {}
        for place, one in enumerate(listed):
            self.of[place] = self._match(one)

    def _match(self, one: FiledAuthority) -> str:
        if one.id in self._known and self._fits(one.id, one.type):
            return one.id
        number = Identifier(IdentifierScheme.OWN, one.id)
        for identifier in (number, *one.draft.identifiers):
            found = self._by_identifier.get((identifier.scheme.value, identifier.value))
            if found is not None and self._fits(found, one.type):
                self._remark(AuthorityMatter.SAME_IDENTIFIER, one.label, identifier.value)
                return found
        names = _names(one)
        alike = {found for name in names for found in self._by_name.get(name, ())}
        if len(alike) == 1 and all(self._in_file[name] == 1 for name in names):
            self._remark(AuthorityMatter.JOINED, one.label, "")
            return alike.pop()
        if alike:
            self._remark(AuthorityMatter.SAME_NAME, one.label, "")
        return one.id if _is_free(one.id, self._taken) else new_id()

    def _fits(self, record_id: str, own: RecordType) -> bool:
        """A person is no body; which body it is the archive knows better than a file."""
        is_body = RecordType(self._known[record_id]["type"]) in BODY_TYPES
        return is_body == (own in BODY_TYPES)


def _bearers(known: Mapping[str, Content]) -> Mapping[_Name, set[str]]:
    found: dict[_Name, set[str]] = defaultdict(set)
    for one, content in known.items():
        is_body = RecordType(content["type"]) in BODY_TYPES
        for row in content.get("names", ()):
            if row["kind"] != NameKind.ABBREVIATION.value:
                found[is_body, row["key"]].add(one)
    return found


def _names(one: FiledAuthority) -> set[_Name]:
    """The names that stand for it: the preferred ones, or all where none is."""
    full = [name for name in one.draft.names if name.kind is not NameKind.ABBREVIATION]
    chosen: Iterable[NameDraft] = [name for name in full if name.preferred] or full
    return {(one.type in BODY_TYPES, name_key(name.text)) for name in chosen}


def _is_free(text: str, taken: frozenset[str]) -> bool:
    """Whether an id of a file can be the record's here: one of our kind that nobody has had."""
    try:
        return str(UUID(text)) == text and UUID(text).version == 7 and text not in taken
    except ValueError:
        return False
