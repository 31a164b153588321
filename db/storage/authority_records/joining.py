"""Names and identifiers of a file joined to those of a record. Values only."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from db.model.authority_records import Identifier, IdentifierScheme
from db.model.drafts import NameDraft
from db.model.identifiers import LONGEST

Bearers = Mapping[tuple[str, str], str]


def joined_names(now: tuple[NameDraft, ...], new: Iterable[NameDraft]) -> tuple[NameDraft, ...]:
    """The names that are there, then those that are new; what is said of one comes along.

    A name of the file is preferred only where none is yet.
    """
    found = {_key(one): one for one in now}
    preferred = {_use(one) for one in now if one.preferred}
    for one in new:
        before = found.get(_key(one))
        if before is None:
            takes = one.preferred and _use(one) not in preferred
            if takes:
                preferred.add(_use(one))
            found[_key(one)] = replace(one, id=None, preferred=takes, document="")
        else:
            source = one.source if one.source != before.document else ""
            dated = one if one.valid_from or one.valid_to else before
            found[_key(one)] = replace(
                before,
                script=one.script or before.script,
                source=source or before.source,
                valid_from=dated.valid_from,
                valid_to=dated.valid_to,
            )
    return tuple(found.values())


def names_in_several_spans(new: Iterable[NameDraft]) -> tuple[str, ...]:
    """The names that a file has twice, used in different spans: the last one is kept."""
    spans: dict[tuple[str, str, str], set[tuple[str | None, str | None]]] = {}
    for one in new:
        if one.valid_from or one.valid_to:
            spans.setdefault(_key(one), set()).add((one.valid_from, one.valid_to))
    return tuple(text for (text, _, _), found in spans.items() if len(found) > 1)


def same_lines(one: str, other: str) -> bool:
    """Whether two texts have the same paragraphs: a file has no blank lines between them."""
    return [line for line in one.splitlines() if line.strip()] == [
        line for line in other.splitlines() if line.strip()
    ]


def usable_identifiers(
    new: Iterable[Identifier], own: str, bearers: Bearers
) -> tuple[Identifier, ...]:
    """Those that are nobody else's, and no longer than one can be."""
    return tuple(
        one
        for one in new
        if len(one.value) <= LONGEST and bearers.get((one.scheme.value, one.value), own) == own
    )


def own_number(filed: str, own: str, bearers: Bearers) -> tuple[Identifier, ...]:
    """The file's id of a record, kept as a number where it is not the record's own id.

    By it a second reading of the same file finds the same record.
    """
    number = Identifier(IdentifierScheme.OWN, filed)
    if not filed or filed == own:
        return ()
    return usable_identifiers((number,), own, bearers)


def _key(one: NameDraft) -> tuple[str, str, str]:
    return " ".join(one.text.split()), one.language, one.kind.value


def _use(one: NameDraft) -> tuple[str, bool]:
    return one.language, one.kind.value == "abbreviation"
