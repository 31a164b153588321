"""A described thing as its form shows it: the draft of a stored content."""

from collections.abc import Callable, Mapping

from db.model import RecordType
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    DisposalActDraft,
    DisposalItem,
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from db.storage.contents import Content
from db.storage.reading.names import Names

_UNIT_TEXTS = (
    *("code", "title", "parent_id", "date_start", "date_end", "extent", "sheets", "file_index"),
    *("scope", "arrangement", "access", "finding_aids", "language", "note", "pattern"),
    *("rule_id", "retention_from"),
)
_ACCESSION_TEXTS = (
    *("number", "date", "donor_name", "extent", "contents", "condition", "note", "unit_id"),
)
_ACT_TEXTS = (
    *("number", "fonds_id", "date", "place", "organisation", "approver", "basis", "commission"),
    *("compiler", "note"),
)
_ITEM = ("unit_id", "title", "dates", "series", "code", "count", "term", "note")


def _own(content: Content, columns: tuple[str, ...]) -> Content:
    return {name: content[name] for name in columns}


def _unit(content: Content, names: Names) -> UnitDraft:
    creators = (row["authority_id"] for row in content.get("creators", ()))
    return UnitDraft(
        level=UnitLevel(content["level"]),
        creators=tuple(NamedAuthority(names.label(one), one) for one in creators),
        **_own(content, _UNIT_TEXTS),
    )


def _accession(content: Content, names: Names) -> AccessionDraft:
    donor = content["donor_id"]
    return AccessionDraft(
        donor=None if donor is None else NamedAuthority(names.label(donor), donor),
        originals=tuple(row["original_sha256"] for row in content.get("originals", ())),
        **_own(content, _ACCESSION_TEXTS),
    )


def rule_draft(content: Mapping[str, object]) -> RetentionRuleDraft:
    """A rule of its columns."""
    years = content["years"]
    return RetentionRuleDraft(
        article=str(content["article"]),
        title=str(content["title"]),
        term=RetentionTerm(str(content["term"])),
        source=str(content["source"]),
        years=years if isinstance(years, int) else None,
        review=bool(content["review"]),
        trigger=RetentionTrigger(str(content["trigger"])),
        note=str(content["note"]),
    )


def _rule(content: Content, _names: Names) -> RetentionRuleDraft:
    return rule_draft(content)


def _act(content: Content, _names: Names) -> DisposalActDraft:
    items = tuple(DisposalItem(**_own(row, _ITEM)) for row in content.get("items", ()))
    return DisposalActDraft(items=items, **_own(content, _ACT_TEXTS))


DESCRIPTION_MAKERS: Mapping[RecordType, Callable[[Content, Names], DescriptionDraft]] = {
    RecordType.UNIT: _unit,
    RecordType.ACCESSION: _accession,
    RecordType.RETENTION_RULE: _rule,
    RecordType.DISPOSAL_ACT: _act,
}
