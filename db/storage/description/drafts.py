"""What a form says of a unit, an accession, a rule or an act becomes a content. Checks it."""

import unicodedata
from collections.abc import Iterable

from sqlalchemy import Table, select

from db.errors import DescriptionError, DraftError
from db.model import PartialDate, RecordType
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    DisposalActDraft,
    RetentionRuleDraft,
    RetentionTerm,
    UnitDraft,
    UnitLevel,
)
from db.model.drafts import NamedAuthority
from db.model.reference_codes import CodePattern
from db.storage.authorities import find
from db.storage.contents import Content
from db.storage.description.acts import checked_items
from db.storage.drafts import authority_id
from db.storage.history import Change
from db.storage.reading.merged import present_authority
from db.storage.reading.sources import (
    ACCESSION,
    ACCESSION_ORIGINAL,
    DISPOSAL_ACT,
    ORIGINAL,
    UNIT,
)
from db.storage.typed_dates import check_order, text_of, typed_date

#: Characters of a code or a number.
LONGEST = 64
#: Who makes records and gives them.
_BODIES = (RecordType.COUNCIL, RecordType.INSTITUTION, RecordType.PERSON)


def description_content(
    change: Change, draft: DescriptionDraft, content: Content, language: str, record_id: str
) -> Content:
    """The content with what the draft says put in; authorities that are new are made.

    ``content`` of a new record has its type alone. Raises DescriptionError, and DraftError
    ``draft_gone`` for a body that is not in the archive any more.
    """
    if isinstance(draft, UnitDraft):
        own = _unit(change, draft, content, language, record_id)
    elif isinstance(draft, AccessionDraft):
        own = _accession(change, draft, language, record_id)
    elif isinstance(draft, RetentionRuleDraft):
        own = _rule(draft)
    else:
        own = _act(change, draft, record_id)
    return {name: value for name, value in (content | own).items() if value != []}


def _unit(
    change: Change, draft: UnitDraft, content: Content, language: str, record_id: str
) -> Content:
    if content.get("level", draft.level.value) != draft.level.value:
        raise DescriptionError("level_fixed")
    _check_parent(change, draft)
    code = _code(draft.code)
    _check_free(change, UNIT, "code", code, record_id, holder=draft.parent_id or "")
    if draft.sheets is not None and not 0 <= draft.sheets < 1 << 31:
        raise DescriptionError("sheets_wrong", value=draft.sheets)
    start, end = _date(draft.date_start, "date_start"), _date(draft.date_end, "date_end")
    check_order(start, end, DescriptionError("description_date_order", value=str(end)))
    return {
        "parent_id": draft.parent_id,
        "holder": draft.parent_id or "",
        "level": draft.level.value,
        "code": code,
        "title": _title(draft.title),
        "date_start": text_of(start),
        "date_end": text_of(end),
        "extent": one_line(draft.extent),
        "sheets": draft.sheets,
        "file_index": one_line(draft.file_index),
        "scope": _paragraphs(draft.scope),
        "arrangement": _paragraphs(draft.arrangement),
        "access": _paragraphs(draft.access),
        "finding_aids": _paragraphs(draft.finding_aids),
        "language": one_line(draft.language),
        "note": _paragraphs(draft.note),
        "pattern": _pattern(draft),
        "rule_id": draft.rule_id,
        "retention_from": text_of(_date(draft.retention_from, "retention_from")),
        "creators": [
            {"authority_id": found, "position": place}
            for place, found in enumerate(_bodies(change, draft.creators, language))
        ],
    }


def _check_parent(change: Change, draft: UnitDraft) -> None:
    """A fonds stands alone; anything else below a unit of a higher level."""
    above = None
    if draft.parent_id is not None:
        above = change.session.scalar(select(UNIT.c.level).where(UNIT.c.id == draft.parent_id))
        if above is None:
            raise DescriptionError("unit_unknown", value=draft.parent_id)
    is_fonds = draft.level is UnitLevel.FONDS
    if is_fonds != (above is None) or (above and UnitLevel(above).depth >= draft.level.depth):
        raise DescriptionError("level_misplaced", value=draft.level.value)


def _pattern(draft: UnitDraft) -> str:
    pattern = draft.pattern.strip() if draft.level is UnitLevel.FONDS else ""
    if pattern:
        try:
            CodePattern.parse(pattern)
        except ValueError as error:
            raise DescriptionError(
                "pattern_wrong", value=str(error), example="{fonds}-{series}-{file}"
            ) from error
    return pattern


def _accession(change: Change, draft: AccessionDraft, language: str, record_id: str) -> Content:
    number = _code(draft.number)
    _check_free(change, ACCESSION, "number", number, record_id)
    donor = next(iter(_bodies(change, (draft.donor,) if draft.donor else (), language)), None)
    originals = sorted(set(draft.originals))
    column = ACCESSION_ORIGINAL.c
    taken = change.session.scalar(
        select(ORIGINAL.c.filename)
        .join_from(ACCESSION_ORIGINAL, ORIGINAL, ORIGINAL.c.sha256 == column.original_sha256)
        .where(column.original_sha256.in_(originals), column.accession_id != record_id)
        .limit(1)
    )
    if taken is not None:
        raise DescriptionError("original_taken", value=taken)
    return {
        "number": number,
        "date": text_of(_date(draft.date, "date")),
        "donor_name": one_line(draft.donor_name),
        "donor_id": donor,
        "extent": one_line(draft.extent),
        "contents": _paragraphs(draft.contents),
        "condition": _paragraphs(draft.condition),
        "note": _paragraphs(draft.note),
        "unit_id": draft.unit_id,
        "originals": [{"original_sha256": digest} for digest in originals],
    }


def _rule(draft: RetentionRuleDraft) -> Content:
    counted = draft.term is RetentionTerm.YEARS
    if counted and (draft.years is None or not 0 < draft.years < 1000):
        raise DescriptionError("years_wrong", value=draft.years or 0)
    return {
        "article": _code(draft.article),
        "title": _title(draft.title),
        "source": one_line(draft.source),
        "term": draft.term.value,
        "years": draft.years if counted else None,
        "review": draft.review,
        "trigger": draft.trigger.value,
        "note": _paragraphs(draft.note),
    }


def _act(change: Change, draft: DisposalActDraft, record_id: str) -> Content:
    number = _code(draft.number)
    _check_free(change, DISPOSAL_ACT, "number", number, record_id)
    date = _date(draft.date, "date")
    return {
        "number": number,
        "fonds_id": draft.fonds_id,
        "date": text_of(date),
        "place": one_line(draft.place),
        "organisation": one_line(draft.organisation),
        "approver": one_line(draft.approver),
        "basis": one_line(draft.basis),
        "commission": one_line(draft.commission),
        "compiler": one_line(draft.compiler),
        "note": _paragraphs(draft.note),
        "items": checked_items(change, draft, date, record_id),
    }


# Values -----------------------------------------------------------------------------------------


def _chosen(change: Change, authority: str) -> str | None:
    """The body that an id means by now; None where it is not there any more."""
    found = (present_authority(change.session, one, authority) for one in _BODIES)
    return next((one for one in found if one is not None), None)


def _bodies(change: Change, named: Iterable[NamedAuthority], language: str) -> list[str]:
    """Councils, institutions and persons, each once; a name that nobody bears is an institution."""
    found: dict[str, None] = {}
    for one in named:
        authority = None if one.id is None else _chosen(change, one.id)
        if authority is None and one.id is not None:
            raise DraftError("draft_gone", field="creators", value=one.text)
        for record_type in _BODIES:
            if authority is None:
                authority = next(iter(find(change, record_type, one.text)), None)
        if authority is None:
            authority = authority_id(change, RecordType.INSTITUTION, one, "creators", language)
        if authority is not None:
            found[authority] = None
    return list(found)


def _check_free(
    change: Change, table: Table, column: str, value: str, but: str, **others: str
) -> None:
    taken = select(table.c.id).where(table.c[column] == value, table.c.id != but)
    for name, wanted in others.items():
        taken = taken.where(table.c[name] == wanted)
    if change.session.scalar(taken.limit(1)) is not None:
        raise DescriptionError("code_taken", value=value)


def _code(text: str) -> str:
    code = one_line(text)
    if not code:
        raise DescriptionError("code_empty")
    if len(code) > LONGEST:
        raise DescriptionError("code_long", limit=LONGEST)
    return code


def _title(text: str) -> str:
    title = one_line(text)
    if not title:
        raise DescriptionError("title_empty")
    return title


def one_line(text: str) -> str:
    """A text on one line, its letters composed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _paragraphs(text: str) -> str:
    lines = (one_line(line) for line in text.strip().splitlines())
    return "\n".join(lines)


def _date(text: str | None, field: str) -> PartialDate | None:
    return typed_date(text, DescriptionError("description_date", field=field, value=text or ""))
