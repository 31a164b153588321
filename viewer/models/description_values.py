"""Drafts of archival description as texts of fields, and back. Knows no widgets.

Days are said in the language of the window, and read in any; also as they are stored (2021-11-18).
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

from db import Archive
from db.errors import DescriptionError
from db.model.description import DescriptionDraft, RetentionTerm, RetentionTrigger
from db.model.drafts import NamedAuthority
from viewer.models.record_name import date_words

Value = str | bool | tuple[str, ...]
_NUMBERS = frozenset({"sheets", "years"})
_OR_NONE = frozenset(
    {"date", "date_start", "date_end", "retention_from", "rule_id", "unit_id", "parent_id"}
)
_DATES = frozenset({"date", "date_start", "date_end", "retention_from"})
_ENUMS: Mapping[str, type[StrEnum]] = {"term": RetentionTerm, "trigger": RetentionTrigger}


def values_of(draft: DescriptionDraft) -> dict[str, Value]:
    """What each field shows."""
    return {field.name: _shown(field.name, getattr(draft, field.name)) for field in fields(draft)}


def draft_with_values(draft: DescriptionDraft, values: Mapping[str, Value]) -> DescriptionDraft:
    """The draft as the fields say it. Raises DescriptionError ``number_wrong``."""
    given: dict[str, Any] = {
        name: _meant(name, value, getattr(draft, name))
        for name, value in values.items()
        if name != "items"
    }
    changed: DescriptionDraft = replace(draft, **given)
    return changed


def _shown(name: str, value: Any) -> Value:
    if name == "creators":
        return "; ".join(one.text for one in value)
    if name == "items":
        return "\n".join(f"{one.series}-{one.code}  {one.title}".strip("-") for one in value)
    if isinstance(value, NamedAuthority):
        return value.text
    if isinstance(value, bool | tuple):
        return value
    if name in _DATES and value:
        return date_words(str(value))
    return "" if value is None else str(value)


def _meant(name: str, value: Value, before: Any) -> Any:
    """Names that were not touched keep the record that they stand for."""
    if name == "creators":
        known = {one.text: one for one in before}
        texts = [text.strip() for text in str(value).split(";")]
        return tuple(known.get(text) or NamedAuthority(text) for text in texts if text)
    if name == "donor":
        text = str(value).strip()
        if before is not None and before.text == text:
            return before
        return NamedAuthority(text) if text else None
    if name in _NUMBERS:
        text = str(value).strip()
        if text and not text.isdecimal():
            raise DescriptionError("number_wrong", value=text)
        return int(text) if text else None
    if name in _ENUMS:
        return _ENUMS[name](str(value))
    if name in _OR_NONE:
        text = str(value).strip()
        if name in _DATES and text != _shown(name, before):
            first, last = Archive.read_date(text)  # «ноябрь 2021» as a person writes it
            text = text if first is None or last is not None else first
        elif name in _DATES:
            text = before or ""
        return text or None
    return value
