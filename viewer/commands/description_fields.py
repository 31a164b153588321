"""``FIELD=VALUE`` of the command line put into a draft of archival description."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from db import Archive
from db.errors import DescriptionError
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from viewer.commands.field_values import date_value

#: So many digits are no number of anything.
_LONG = 10
_NUMBERS = frozenset({"sheets", "years"})
_DATES = frozenset({"date", "date_start", "date_end", "retention_from"})
#: What is not a value that somebody types.
_FIXED = frozenset({"level", "parent_id", "unit_id", "fonds_id", "items", "rule_id"})
_YES = frozenset({"yes", "true", "1", "да", "bəli"})


def empty_draft(what: str, within: str | None) -> DescriptionDraft:
    """A draft that says nothing yet: of a unit of that level, an accession or a rule."""
    if what == "accession":
        return AccessionDraft("", unit_id=within)
    if what == "rule":
        return RetentionRuleDraft("", "", RetentionTerm.PERMANENT)
    return UnitDraft(UnitLevel(what), "", "", within)


def draft_with(archive: Archive, draft: Any, values: Iterable[tuple[str, str]]) -> DescriptionDraft:
    """The draft with those values; a range as the first date of a unit gives its last one too.

    Raises DescriptionError ``field_unknown``, ``number_wrong``; WrongFieldError for two days.
    """
    known = {field.name for field in fields(draft)} - _FIXED
    made: dict[str, object] = {}
    for name, text in values:
        if name == "rule" and isinstance(draft, UnitDraft):
            made["rule_id"] = _rule(archive, text)
        elif name == "date_start" and name in known and (days := Archive.read_date(text))[1]:
            made |= {"date_start": days[0], "date_end": days[1]}
        elif name in known:
            made[name] = _value(name, text)
        else:
            raise DescriptionError("field_unknown", value=name)
    changed: DescriptionDraft = replace(draft, **made)
    return changed


def _value(name: str, text: str) -> object:
    words = text.strip()
    match name:
        case "creators":
            return tuple(NamedAuthority(one.strip()) for one in words.split(";") if one.strip())
        case "originals":
            return tuple(one.strip() for one in words.split(";") if one.strip())
        case "donor":
            return NamedAuthority(words) if words else None
        case "review":
            return words.casefold() in _YES
        case "term" | "trigger":
            return _one_of(name, words)
    if name in _NUMBERS:
        if words and not (words.isdecimal() and len(words) < _LONG):
            raise DescriptionError("number_wrong", value=words)
        return int(words) if words else None
    return date_value(words) if name in _DATES else text


def _one_of(name: str, word: str) -> RetentionTerm | RetentionTrigger:
    try:
        return RetentionTerm(word) if name == "term" else RetentionTrigger(word)
    except ValueError as error:
        raise DescriptionError("field_unknown", value=f"{name}={word}") from error


def _rule(archive: Archive, article: str) -> str | None:
    if not article.strip():
        return None
    found = [rule for rule in archive.description.rules() if rule.draft.article == article.strip()]
    if len(found) != 1:
        raise DescriptionError("unit_unknown", value=article)
    return found[0].id
