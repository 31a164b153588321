"""The words of archival description: levels, terms, fields of the forms."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    DisposalActDraft,
    RetentionRuleDraft,
    RetentionTerm,
    RetentionTrigger,
    UnitDraft,
    UnitLevel,
)
from db.model.reference_codes import DEFAULT_PATTERN
from viewer.widgets.field_form import FieldSpec

translate = QCoreApplication.translate

Choices = Sequence[tuple[str, str]]


def level_word(level: UnitLevel) -> str:
    """What a unit of a level is called."""
    return {
        UnitLevel.FONDS: translate("description", "Fonds"),
        UnitLevel.SUBFONDS: translate("description", "Subfonds"),
        UnitLevel.SERIES: translate("description", "Series"),
        UnitLevel.SUBSERIES: translate("description", "Subseries"),
        UnitLevel.FILE: translate("description", "File"),
        UnitLevel.ITEM: translate("description", "Item"),
    }[level]


def unit_fields(draft: UnitDraft, rules: Choices) -> list[FieldSpec]:
    """The fields of a unit of its level."""
    date = translate("description", "18.11.2021, November 2021, 2021")
    none = [("", translate("description", "as the unit above it"))]
    fields = [
        FieldSpec("code", translate("description", "Number")),
        FieldSpec("title", translate("description", "Title")),
        FieldSpec("date_start", translate("description", "First date"), hint=date),
        FieldSpec("date_end", translate("description", "Last date"), hint=date),
        FieldSpec("extent", translate("description", "Extent")),
    ]
    if draft.level.depth >= UnitLevel.FILE.depth:
        fields.append(FieldSpec("sheets", translate("description", "Number of sheets")))
    if draft.level is UnitLevel.FILE:
        fields.append(FieldSpec("file_index", translate("description", "Index in the file plan")))
    several = translate("description", "several are divided by “;”")
    fields += [
        FieldSpec("creators", translate("description", "Creators"), hint=several),
        FieldSpec("scope", translate("description", "Scope and content"), "text"),
        FieldSpec("arrangement", translate("description", "Arrangement"), "text"),
        FieldSpec("access", translate("description", "Conditions of access"), "text"),
        FieldSpec("finding_aids", translate("description", "Finding aids"), "text"),
        FieldSpec("language", translate("description", "Languages")),
        FieldSpec(
            "rule_id", translate("description", "Retention"), "choice", choices=[*none, *rules]
        ),
        FieldSpec(
            "retention_from",
            translate("description", "Date of the event it begins with"),
            hint=date,
        ),
        FieldSpec("note", translate("description", "Note"), "text"),
    ]
    if draft.level is UnitLevel.FONDS:
        caption = translate("description", "Pattern of reference codes")
        fields.insert(2, FieldSpec("pattern", caption, hint=DEFAULT_PATTERN))
    return fields


def accession_fields(fonds: Choices, files: Choices) -> list[FieldSpec]:
    """The fields of an accession; ``files`` are the received files to choose from."""
    none = [("", translate("description", "not said"))]
    date = translate("description", "18.11.2021, November 2021, 2021")
    return [
        FieldSpec("number", translate("description", "Accession number")),
        FieldSpec("date", translate("description", "Date"), hint=date),
        FieldSpec("donor_name", translate("description", "Received from, as the papers say")),
        FieldSpec("donor", translate("description", "Donor’s name in the archive")),
        FieldSpec("contents", translate("description", "What was received"), "text"),
        FieldSpec("extent", translate("description", "Extent")),
        FieldSpec("condition", translate("description", "Condition"), "text"),
        FieldSpec("unit_id", translate("description", "Fonds"), "choice", choices=[*none, *fonds]),
        FieldSpec(
            "originals",
            translate("description", "Files it brought"),
            "list",
            translate("description", "Every received file belongs to an accession already"),
            files,
        ),
        FieldSpec("note", translate("description", "Note"), "text"),
    ]


def rule_fields() -> list[FieldSpec]:
    """The fields of a retention rule."""
    terms = {
        RetentionTerm.PERMANENT: translate("description", "permanent"),
        RetentionTerm.YEARS: translate("description", "a number of years"),
        RetentionTerm.WHILE_NEEDED: translate("description", "while needed"),
        RetentionTerm.UNTIL_REPLACED: translate("description", "until replaced by new ones"),
    }
    triggers = {
        RetentionTrigger.CLOSING: translate("description", "the end of the year of its last date"),
        RetentionTrigger.EVENT: translate("description", "the end of the year of an event"),
    }
    return [
        FieldSpec("article", translate("description", "Article"), hint="ст. 57"),
        FieldSpec("title", translate("description", "Kind of documents")),
        FieldSpec("source", translate("description", "List")),
        FieldSpec(
            "term",
            translate("description", "Term"),
            "choice",
            choices=[(term.value, words) for term, words in terms.items()],
        ),
        FieldSpec("years", translate("description", "Years")),
        FieldSpec("review", translate("description", "Commission decides after it"), "check"),
        FieldSpec(
            "trigger",
            translate("description", "Counted from"),
            "choice",
            choices=[(one.value, words) for one, words in triggers.items()],
        ),
        FieldSpec("note", translate("description", "Note"), "text"),
    ]


def act_fields() -> list[FieldSpec]:
    """The fields of an act of disposal; its files are only shown."""
    date = translate("description", "18.11.2021, November 2021, 2021")
    return [
        FieldSpec("number", translate("description", "Number of the act")),
        FieldSpec("date", translate("description", "Date"), hint=date),
        FieldSpec("place", translate("description", "Place")),
        FieldSpec("organisation", translate("description", "Organisation")),
        FieldSpec("approver", translate("description", "Approved by (post)")),
        FieldSpec("basis", translate("description", "By which list")),
        FieldSpec("commission", translate("description", "Minutes of the commission")),
        FieldSpec("compiler", translate("description", "Appraised by (post)")),
        FieldSpec("items", translate("description", "Files set apart"), "said"),
        FieldSpec("note", translate("description", "Note"), "text"),
    ]


def draft_word(draft: DescriptionDraft) -> str:
    """What a draft describes."""
    if isinstance(draft, UnitDraft):
        return level_word(draft.level)
    if isinstance(draft, AccessionDraft):
        return translate("description", "Accession")
    if isinstance(draft, RetentionRuleDraft):
        return translate("description", "Retention rule")
    assert isinstance(draft, DisposalActDraft)
    return translate("description", "Act of disposal")
