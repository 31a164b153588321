"""``edit`` of several records: the same fields of all of them, as one event; all or none."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from db import Archive
from db.model import LANGUAGES, DocumentType, ResolutionKind
from db.model.access import AccessStatus, Restriction
from db.model.drafts import NamedAuthority
from db.model.many_records import ManyEdit, SetTo
from viewer.commands.authority_fields import unknown_field
from viewer.commands.field_values import WrongFieldError, date_value
from viewer.commands.output import one_line, print_json, say
from viewer.commands.progress import ProgressLine

_NAMES = ("council", "place", "legal_basis")
_TAGS = {"tag": "add_tags", "untag": "remove_tags"}
_TOPICS = {"topic": "add_topics", "untopic": "remove_topics"}


def edit_together(arguments: Namespace) -> int:
    """Set the fields; exit status 2 where one is none that several records can have."""
    with Archive.open(arguments.archive) as archive:
        language = arguments.language
        ids = [archive.history.record(one, language).id for one in arguments.ids]
        edit = ManyEdit()
        try:
            for name, value in arguments.fields:
                edit = _with_field(archive, edit, name, value, language)
        except WrongFieldError as error:
            say(str(error))
            return 2
        many = archive.history.many
        with ProgressLine("Changing") as progress:
            done = many.edit(many.read(ids), edit, language, arguments.reason, progress)
    if arguments.json:
        print_json({"ids": ids, "event": done.event, "changed": done.changed})
    elif done.event is None:
        say("The records say that already; nothing was changed.")
    else:
        say(f"Changed {', '.join(edit.fields())} of {done.changed} records: event {done.event}.")
    return 0


def _with_field(archive: Archive, edit: ManyEdit, name: str, value: str, language: str) -> ManyEdit:
    if name in _NAMES:
        changes: dict[str, Any] = {name: SetTo(NamedAuthority(value) if value else None)}
    elif name == "kinds":
        changes = {name: tuple(_kind(word) for word in _words(value))}
    elif name == "type":
        changes = {"document_type": _type(value)}
    elif name == "language":
        if value not in LANGUAGES:
            raise _no_value(value, LANGUAGES)
        changes = {name: value}
    elif name == "access":
        changes = {"restriction": SetTo(_restriction(value))}
    elif name in _TAGS:
        changes = {_TAGS[name]: (*getattr(edit, _TAGS[name]), *_words(value))}
    elif name in _TOPICS:
        topic = _topic(archive, value, language)
        changes = {_TOPICS[name]: (*getattr(edit, _TOPICS[name]), topic)}
    else:
        raise unknown_field(name)
    return replace(edit, **changes)


def _words(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


def _kind(word: str) -> ResolutionKind:
    if word not in tuple(ResolutionKind):
        raise _no_value(word, tuple(ResolutionKind))
    return ResolutionKind(word)


def _type(word: str) -> DocumentType:
    if word not in tuple(DocumentType):
        raise _no_value(word, tuple(DocumentType))
    return DocumentType(word)


def _restriction(value: str) -> Restriction | None:
    """``STATUS | LAST DAY | GROUND``; empty: nothing is said any more."""
    if not value:
        return None
    status, _, rest = value.partition("|")
    day, _, ground = rest.partition("|")
    if status.strip() not in tuple(AccessStatus):
        raise _no_value(status, tuple(AccessStatus))
    return Restriction(AccessStatus(status.strip()), ground.strip(), date_value(day) or "")


def _topic(archive: Archive, value: str, language: str) -> str:
    """A topic by its id or by what it is called."""
    for node in archive.topics.tree(language):
        if value == node.id or value.casefold() == node.label.casefold():
            return node.id
    raise WrongFieldError(f"The archive has no topic “{one_line(value)}”.")


def _no_value(value: str, known: Sequence[str]) -> WrongFieldError:
    return WrongFieldError(f"“{one_line(value)}” is none of: {', '.join(known)}.")
