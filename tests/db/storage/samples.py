"""Proposals as a reader would make them, from a few words, with texts that their spans fit."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from db.model import (
    DocumentText,
    InboxState,
    Leaf,
    Paragraph,
    Proposal,
    ProposedBody,
    ProposedInstrument,
    ProposedPerson,
    ProposedPoint,
    ProposedReference,
    ProposedSession,
)
from db.storage import Received, Store, StoredOriginal
from db.storage.originals import media_type


@dataclass(frozen=True, slots=True)
class Point:
    """An outcome point in short: ``references`` are ``(kind, ordinal, number)``."""

    text: str
    number: str | None = None
    kinds: tuple[str, ...] = ("position",)
    instruments: tuple[int, ...] = ()
    references: tuple[tuple[str, int, str | None], ...] = ()


def body(name: str | None, abbreviation: str | None = None) -> ProposedBody:
    """A council or an organiser."""
    return ProposedBody(leaf(name), leaf(abbreviation))


def leaf(value: str | int | None, confidence: float = 0.9) -> Leaf | None:
    """A leaf as a finder makes it, without a span."""
    return None if value is None else Leaf(value, rule="test.rule", confidence=confidence)


def sure(value: str | int) -> Leaf:
    """A leaf that is there."""
    found = leaf(value)
    assert found is not None
    return found


def proposal(
    language: str = "ru",
    *,
    council: ProposedBody | None = None,
    ordinal: int | None = 1,
    start: str | None = "2021-11-18",
    end: str | None = None,
    place: str | None = None,
    theme: str | None = None,
    organisers: Sequence[ProposedBody] = (),
    legal_basis: str | None = None,
    people: Sequence[tuple[str, str]] = (),
    points: Sequence[Point] = (),
    instruments: Sequence[tuple[str, str | None]] = (),
) -> Proposal:
    """A whole proposal."""
    return Proposal(
        language=leaf(language),
        session=ProposedSession(
            council=council,
            ordinal=leaf(ordinal),
            date_start=leaf(start),
            date_end=leaf(end),
            place=leaf(place),
            theme=leaf(theme),
            organisers=tuple(organisers),
            legal_basis=leaf(legal_basis),
        ),
        participants=tuple(
            ProposedPerson(name=sure(name), office=leaf(office)) for name, office in people
        ),
        points=tuple(_proposed(point) for point in points),
        instruments=tuple(
            ProposedInstrument(sure(title), leaf(date)) for title, date in instruments
        ),
    )


def _proposed(point: Point) -> ProposedPoint:
    return ProposedPoint(
        text=sure(point.text),
        number=leaf(point.number),
        kinds=tuple(sure(kind) for kind in point.kinds),
        instruments=point.instruments,
        references=tuple(
            ProposedReference(sure(kind), sure(number), leaf(label))
            for kind, number, label in point.references
        ),
    )


def text_of(value: Proposal) -> DocumentText:
    """A text that has the points as its paragraphs."""
    language = value.language.text if value.language else None
    parts = ["Head.", *(point.text.text for point in value.points)]
    text = "\n".join(parts)
    paragraphs, place = [], 0
    for part in parts:
        paragraphs.append(Paragraph(place, place + len(part)))
        place += len(part) + 1
    return DocumentText(text, tuple(paragraphs), "txt", language)


def accept(store: Store, value: Proposal, text: DocumentText | None = None) -> str:
    """Receive and confirm a proposal; the meeting's id. Every call is a file of its own."""
    waiting = receive(store, value, text)
    return store.confirm(waiting, value)


def receive(store: Store, value: Proposal, text: DocumentText | None = None) -> str:
    """Put a proposal into the inbox as if its file had been read; the inbox id."""
    count = len(list(store.paths.originals.rglob("*")))
    with TemporaryDirectory() as folder:
        source = Path(folder) / "source.txt"
        source.write_text(f"file {count}\n{(text or text_of(value)).text}", encoding="utf-8")
        original = store.take_in(source, 1 << 20)
    named = StoredOriginal(
        original.sha256, f"{count}.txt", media_type(f"{count}.txt"), original.size
    )
    received = Received(named, InboxState.READY, 0, "", text or text_of(value), value)
    inbox_id, _ = store.receive(received, accept=False)
    return inbox_id


#: The founding session in short, in three languages.
RAES = body("Российско-Азербайджанский Экспертный Совет", "РАЭС")
FOUNDING_RU = proposal(
    "ru",
    council=RAES,
    place="Баку",
    theme="Стратегическое партнёрство",
    organisers=(
        body("Центр Анализа Международных отношений", "ЦАМО"),
        body("Российский Совет по международным делам", "РСМД"),
    ),
    legal_basis="Меморандум о сотрудничестве",
    people=(
        ("Хикмет Гаджиев", "Помощник Президента"),
        ("Андрей Кортунов", "генеральный директор РСМД"),
        ("Фарид Шафиев", "председатель ЦАМО"),
    ),
    points=(
        Point("Представили оценки.", "1", ("assessment",), (0,)),
        Point("Подчеркнули общность позиций.", "2", ("position",), (0, 1)),
        Point("Было принято решение.", "3", ("decision", "position")),
    ),
    instruments=(
        ("Трёхстороннее заявление", "2020-11"),
        ("Трёхстороннее заявление", "2021-01"),
    ),
)
FOUNDING_AZ = proposal(
    "az",
    council=body("Rusiya-Azərbaycan Ekspert Şurası", "RAEŞ"),
    place="Bakı",
    theme="Strateji tərəfdaşlıq",
    organisers=(
        body("Beynəlxalq Münasibətlərin Təhlili Mərkəzi", "BMTM"),
        body("Rusiya Beynəlxalq Məsələlər üzrə Şurası", None),
    ),
    legal_basis="Əməkdaşlıq haqqında Memorandum",
    people=(
        ("Hikmət Hacıyev", "Prezidentin köməkçisi"),
        ("Andrey Kortunov", "RBMŞ-nin baş direktoru"),
        ("Fərid Şəfiyev", "BMTM-in sədri"),
    ),
    points=(
        Point("Qiymətləndirmələr təqdim edildi.", "1", ("assessment",), (0,)),
        Point("Mövqelərin ümumiliyi vurğulandı.", "2", ("position",), (0, 1)),
        Point("Qərar qəbul edildi.", "3", ("decision",)),
    ),
    instruments=(("Üçtərəfli bəyanat", "2020-11"), ("Üçtərəfli bəyanat", "2021-01")),
)
