"""First sentences of communiqués by language, and what the head of a record says, for tests."""

from collections.abc import Collection
from dataclasses import dataclass

from db.ingest.finders.document import Document
from db.ingest.proposer import propose
from db.model import DocumentText, Leaf, Paragraph

HEADS = {
    "ru": "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
    "en": "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
    "az": "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
}
#: Points that close a communiqué: what comes before them is its head.
_POINTS = {
    "ru": (
        "Участники заседания:",
        "1. Обсудили ход работ и отметили их значение.",
        "2. Рекомендовали правительствам открыть порты.",
    ),
    "en": (
        "The participants:",
        "1. Reviewed the state of the ports.",
        "2. Recommended that governments open them.",
    ),
    "az": (
        "İştirakçılar:",
        "1. Limanların vəziyyətini müzakirə etmişlər.",
        "2. Hökumətlərə limanları açmağı tövsiyə etmişlər.",
    ),
}


@dataclass(frozen=True, slots=True)
class Head:
    """The values of a record's head; what is not said is None or empty."""

    council: str | None = None
    short: str | None = None
    number: int | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    theme: str | None = None
    organisers: tuple[str, ...] = ()
    shorts: tuple[str | None, ...] = ()


def text_of(leaf: Leaf | None) -> str | None:
    """The value as text; None for none."""
    return None if leaf is None else leaf.text


def people_of(text: DocumentText) -> list[tuple[str, str | None]]:
    """Who took part, as written, with their offices."""
    return [(one.name.text, text_of(one.office)) for one in propose(text).participants]


def document_of(lines: list[str]) -> DocumentText:
    """A text of paragraphs, one a line."""
    paragraphs, at = [], 0
    for line in lines:
        paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    return DocumentText("\n".join(lines), tuple(paragraphs), "html")


def head_of(lines: list[str]) -> Head:
    """What is proposed for the head of a text, which is closed with points in its language.

    ``shorts`` is left empty where no organiser has an abbreviation.
    """
    closing = _POINTS[Document(document_of(lines)).language or "en"]
    return head_of_whole([*lines, *closing])


def fields_of(lines: list[str], wanted: Collection[str]) -> dict[str, object]:
    """The wanted fields of the head of such a text; ``points``: how many it has."""
    head = head_of_whole(lines)
    found = {field: getattr(head, field) for field in wanted if field != "points"}
    if "points" in wanted:
        found["points"] = len(propose(document_of(lines)).points)
    return found


def head_of_whole(lines: list[str]) -> Head:
    """What is proposed for the head of a text that has points of its own."""
    session = propose(document_of(lines)).session
    council, number = session.council, session.ordinal
    shorts = tuple(text_of(body.abbreviation) for body in session.organisers)
    return Head(
        text_of(council.name) if council else None,
        text_of(council.abbreviation) if council else None,
        int(number.value) if number else None,
        text_of(session.date_start),
        text_of(session.date_end),
        text_of(session.place),
        text_of(session.theme),
        tuple(text_of(body.name) or "" for body in session.organisers),
        shorts if any(shorts) else (),
    )
