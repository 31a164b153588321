"""How a draft of archival description is shown: its fields, what it is, its title."""

from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    EditedDescription,
    ReceivedFile,
    RetentionRuleDraft,
    UnitDraft,
    UnitLevel,
)
from viewer.i18n import current_language, moment_date
from viewer.pages.description_keeping import Along, Described
from viewer.pages.description_words import (
    accession_fields,
    act_fields,
    draft_word,
    rule_fields,
    translate,
    unit_fields,
)
from viewer.printing.printed_dates import article_and_term
from viewer.widgets.field_form import FieldSpec


def fields_of(draft: DescriptionDraft, described: Described, along: Along) -> list[FieldSpec]:
    """The fields of a draft's form, with what can be chosen in them."""
    if isinstance(draft, UnitDraft):
        language = current_language()
        rules = [
            (rule.id, f"{article_and_term(rule.draft, language)} · {rule.draft.title}")
            for rule in described.rules
        ]
        return unit_fields(draft, rules)
    if isinstance(draft, AccessionDraft):
        fonds = [
            (unit.id, f"{unit.code} {unit.title}")
            for unit in described.units
            if unit.level is UnitLevel.FONDS
        ]
        own = (one for one in along if isinstance(one, ReceivedFile))
        files = {
            file.sha256: f"{file.filename}, {moment_date(file.received_at)}"
            for file in (*own, *described.files)
        }
        return accession_fields(fonds, list(files.items()))
    return rule_fields() if isinstance(draft, RetentionRuleDraft) else act_fields()


def kind_of(draft: DescriptionDraft) -> str:
    """What a draft describes, in a word."""
    return draft_word(draft)


def title_of(
    draft: DescriptionDraft, record: EditedDescription | None, described: Described
) -> str:
    """What stands above the form: the reference code of a unit, a number, or that it is new."""
    if record is None:
        return translate("description", "New")
    if isinstance(draft, UnitDraft):
        return next((unit.code for unit in described.units if unit.id == record.id), draft.code)
    return draft.article if isinstance(draft, RetentionRuleDraft) else draft.number
