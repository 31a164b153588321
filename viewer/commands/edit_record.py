"""``edit``: changes fields of a record, or of several, as one event that can be undone."""

from argparse import Namespace
from dataclasses import replace
from typing import TypeVar

from db import Archive
from db.model import (
    LANGUAGES,
    DocumentSummary,
    DocumentType,
    MeetingDetail,
    ResolutionDetail,
    ResolutionKind,
)
from db.model.drafts import (
    DocumentDraft,
    Draft,
    MeetingDraft,
    NamedAuthority,
    ResolutionDraft,
)
from viewer.commands.authority_fields import unknown_field, with_authority_field
from viewer.commands.edit_together import edit_together
from viewer.commands.field_values import WrongFieldError, date_value
from viewer.commands.output import one_line, print_json, say
from viewer.commands.show_record import record_type
from viewer.models.draft_fields import NEED_REASON, changed_fields

Word = TypeVar("Word", ResolutionKind, DocumentType)
_NAMES = ("council", "place", "legal_basis")


def run(arguments: Namespace) -> int:
    """Set the fields; exit status 2 where one is not the record's."""
    if len(arguments.ids) > 1:
        return edit_together(arguments)
    with Archive.open(arguments.archive) as archive:
        detail = archive.show(arguments.ids[0], arguments.language)
        edited = archive.history.read_draft(detail.id, arguments.language)
        documents = _documents(archive, detail, arguments.language)
        kind = record_type(detail)
        try:
            draft = edited.draft
            for assignment in arguments.fields:
                draft = _with_field(archive, draft, assignment, documents, kind)
        except WrongFieldError as error:
            say(str(error))
            return 2
        changed = changed_fields(edited.draft, draft)
        if not arguments.reason.strip() and changed.intersection(NEED_REASON):
            say("Say why with --reason: a date, a number of a session or a wording would change.")
            return 2
        event = archive.history.save_draft(
            replace(edited, draft=draft), arguments.language, arguments.reason
        )
        version = archive.history.versions(detail.id)[0].version
    if arguments.json:
        print_json({"id": detail.id, "event": event, "version": version})
    elif event is None:
        say("The record says that already; nothing was changed.")
    else:
        say(f"Changed {', '.join(sorted(changed))}; the record is at version {version} now.")
    return 0


def _documents(archive: Archive, detail: object, language: str) -> tuple[DocumentSummary, ...]:
    if isinstance(detail, ResolutionDetail):
        return archive.meeting(detail.meeting_id, language).documents
    return detail.documents if isinstance(detail, MeetingDetail) else ()


def _with_field(
    archive: Archive,
    draft: Draft,
    assignment: tuple[str, str],
    documents: tuple[DocumentSummary, ...],
    kind: str,
) -> Draft:
    name, value = assignment
    if isinstance(draft, MeetingDraft):
        return _meeting(draft, name, value)
    if isinstance(draft, ResolutionDraft):
        return _resolution(draft, name, value, documents)
    if isinstance(draft, DocumentDraft):
        return _document(draft, name, value)
    return with_authority_field(archive, draft, name, value, kind)


#: So many digits are no number of anything.
_LONG = 18


def _meeting(draft: MeetingDraft, name: str, value: str) -> MeetingDraft:
    field, _, language = name.partition(".")
    if field == "theme" and language:
        _known_language(language)
        return replace(draft, themes={**draft.themes, language: value})
    if name == "ordinal":
        if value and not (value.isascii() and value.isdigit() and len(value) < _LONG):
            raise WrongFieldError(f"“{one_line(value)}” is no number of a session.")
        return replace(draft, ordinal=int(value) if value else None)
    if name in _NAMES:
        named = NamedAuthority(value) if value else None
        return replace(draft, **{name: named})  # type: ignore[arg-type]  # fields by name
    if name == "date_start" and (days := Archive.read_date(value))[1] is not None:
        return replace(draft, date_start=days[0], date_end=days[1])
    if name in ("date_start", "date_end"):
        return replace(draft, **{name: date_value(value)})  # type: ignore[arg-type]  # fields by name
    raise unknown_field(name)


def _resolution(
    draft: ResolutionDraft, name: str, value: str, documents: tuple[DocumentSummary, ...]
) -> ResolutionDraft:
    field, _, language = name.partition(".")
    if name == "number":
        return replace(draft, number=value or None)
    if name == "kinds":
        words = [word.strip() for word in value.split(",") if word.strip()]
        return replace(draft, kinds=tuple(_one_of(ResolutionKind, word) for word in words))
    own = [one.id for one in documents if one.language == language and one.id in draft.texts]
    if field == "text" and len(own) == 1:
        return replace(draft, texts={**draft.texts, own[0]: value})
    if field == "text" and own:
        raise WrongFieldError(f"Several documents give the wording in “{one_line(language)}”.")
    raise unknown_field(name)


def _document(draft: DocumentDraft, name: str, value: str) -> DocumentDraft:
    if name == "type":
        return replace(draft, type=_one_of(DocumentType, value))
    if name == "language":
        return replace(draft, language=_known_language(value))
    if name == "title":
        return replace(draft, title=value)
    raise unknown_field(name)


def _known_language(code: str) -> str:
    if code and code not in LANGUAGES:
        raise WrongFieldError(f"“{one_line(code)}” is none of: {', '.join(LANGUAGES)}.")
    return code


def _one_of(words: type[Word], value: str) -> Word:
    try:
        return words(value)
    except ValueError:
        known = ", ".join(word.value for word in words)
        raise WrongFieldError(f"“{one_line(value)}” is none of: {known}.") from None
