"""A topic's labels, notes and relations in the content that a version keeps. Values only."""

import re
from collections.abc import Iterable
from typing import Any

from db.errors import TopicError
from db.model import NameKind, RecordType, new_id
from db.model.topics import CodeKind, LabelKind, TopicDraft, TopicLabel, TopicNote, TopicNoteKind
from db.storage.contents import Content
from db.storage.name_keys import name_key, script_of

#: Characters of a label, and of a note: more is a mistake.
_LONGEST_LABEL, _LONGEST_NOTE = 2_000, 50_000
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

_LABEL_TYPE = RecordType.TOPIC.value


def empty_topic() -> Content:
    """The content of a topic of which nothing is said yet."""
    return {"type": _LABEL_TYPE, "broader_id": None}


def labels_of(content: Content) -> tuple[TopicLabel, ...]:
    """The labels, in their order."""
    return tuple(
        sorted(
            TopicLabel(_kind(row), row["language"] or "", row["text"])
            for row in content.get("names", ())
        )
    )


def notes_of(content: Content) -> tuple[TopicNote, ...]:
    """The notes, in their order."""
    return tuple(
        sorted(
            TopicNote(TopicNoteKind(row["kind"]), row["language"] or "", row["text"])
            for row in content.get("scope_notes", ())
        )
    )


def codes_of(content: Content, kind: CodeKind) -> tuple[str, ...]:
    """The notations or the addresses."""
    return tuple(row["value"] for row in content.get("codes", ()) if row["kind"] == kind)


def draft_of(content: Content, incoming: Iterable[str]) -> TopicDraft:
    """A topic as a form edits it; ``incoming`` are the topics that say they are related to it."""
    own = (row["related_id"] for row in content.get("related", ()))
    return TopicDraft(
        labels=labels_of(content),
        notes=notes_of(content),
        notations=codes_of(content, CodeKind.NOTATION),
        broader=content["broader_id"],
        related=tuple(sorted({*own, *incoming})),
    )


def with_draft(content: Content, draft: TopicDraft, incoming: Iterable[str] = ()) -> Content:
    """The content as a draft has it; a relation that ``incoming`` topics state is left to them.

    Raises TopicError ``topic_unnamed`` or ``topic_label_long``.
    """
    labels = [TopicLabel(one.kind, one.language, clean_line(one.text)) for one in draft.labels]
    labels = [one for one in labels if one.text]
    if not any(one.kind is not LabelKind.ABBREVIATION for one in labels):
        raise TopicError("topic_unnamed")
    if any(len(one.text) > _LONGEST_LABEL for one in labels):
        raise TopicError("topic_label_long", limit=_LONGEST_LABEL)
    notes = [TopicNote(one.kind, one.language, _clean_note(one.text)) for one in draft.notes]
    uris = [(CodeKind.URI, one) for one in codes_of(content, CodeKind.URI)]
    notations = [(CodeKind.NOTATION, clean_line(one)) for one in draft.notations]
    made = content | {
        "broader_id": draft.broader,
        "names": _names(content, labels),
        "scope_notes": _notes(content, [one for one in notes if one.text]),
        "codes": code_rows([*uris, *notations]),
        "related": [{"related_id": one} for one in sorted({*draft.related} - {*incoming})],
    }
    return {name: value for name, value in made.items() if value != []}


def clean_line(text: str) -> str:
    """A label on one line, without control characters."""
    return " ".join(_CONTROLS.sub(" ", text).split())


def _clean_note(text: str) -> str:
    lines = _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    cleaned = "\n".join(line.rstrip() for line in lines).strip()
    if len(cleaned) > _LONGEST_NOTE:
        raise TopicError("topic_label_long", limit=_LONGEST_NOTE)
    return cleaned


def code_rows(codes: Iterable[tuple[CodeKind, str]]) -> list[Content]:
    """Codes as rows, each once and in their order."""
    kept = sorted({(str(kind.value), value) for kind, value in codes if value})
    return [{"kind": kind, "value": value} for kind, value in kept]


def _kind(row: Content) -> LabelKind:
    if row["kind"] == NameKind.ABBREVIATION.value:
        return LabelKind.ABBREVIATION
    return LabelKind.PREFERRED if row["preferred"] else LabelKind.OTHER


def _names(content: Content, labels: Iterable[TopicLabel]) -> list[Content]:
    """Rows of the labels; one that was there keeps its id, its source and, if it can, its kind.

    Of several preferred labels in a language the first stays preferred. A name is there once in
    a language, and so is an abbreviation.
    """
    before = {_place(row): row for row in content.get("names", ())}
    rows: dict[tuple[bool, str | None, str], Content] = {}
    preferred: set[tuple[bool, str | None]] = set()
    for one in sorted(labels, key=lambda label: label.kind is not LabelKind.PREFERRED):
        short = one.kind is LabelKind.ABBREVIATION
        place = (short, one.language or None, one.text)
        if place in rows:
            continue
        use = place[:2]
        first = (one.kind is not LabelKind.OTHER) and use not in preferred
        if first:
            preferred.add(use)
        rows[place] = _name(before.get(place), place, first)
    return sorted(rows.values(), key=lambda row: str(row["id"]))


def _place(row: Content) -> tuple[bool, str | None, str]:
    return row["kind"] == NameKind.ABBREVIATION.value, row["language"], row["text"]


def _name(old: Content | None, place: tuple[bool, str | None, str], first: bool) -> Content:
    short, language, text = place
    if old is not None and (short or bool(old["preferred"]) == first):
        return old | {"preferred": first}
    kind = NameKind.FULL if first else NameKind.VARIANT
    return {
        "id": old["id"] if old is not None else new_id(),
        "authority_type": _LABEL_TYPE,
        "text": text,
        "key": name_key(text),
        "language": language,
        "script": script_of(text),
        "kind": (NameKind.ABBREVIATION if short else kind).value,
        "preferred": first,
        "source_id": None if old is None else old["source_id"],
    }


def _notes(content: Content, notes: Iterable[TopicNote]) -> list[Content]:
    before: dict[tuple[Any, ...], str] = {
        (row["kind"], row["language"], row["text"]): row["id"]
        for row in content.get("scope_notes", ())
    }
    rows = []
    for one in dict.fromkeys(notes):
        place = (one.kind.value, one.language or None, one.text)
        kind, language, text = place
        row_id = before.get(place) or new_id()
        rows.append({"id": row_id, "kind": kind, "language": language, "text": text})
    return sorted(rows, key=lambda row: str(row["id"]))
