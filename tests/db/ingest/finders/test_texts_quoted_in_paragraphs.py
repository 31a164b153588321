"""Adopted texts that a report quotes paragraph by paragraph, and what a person says so."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

_RU = [
    "Совет обеспокоен тем, что мосты ветшают.",
    "Мы убеждены, что мост не должен закрываться на ночь.",
    "Мы просим дорожные службы чинить мосты до зимы.",
    "Мы встретимся снова через год, у нового моста.",
]
_EN = [
    "The Forum notes that bridges are crumbling faster than they are repaired.",
    "Members are agreed that a bridge must not be closed at night.",
    "We ask road services to mend the bridges before winter.",
    "The Forum thanks the town of Zadar for its ferry.",
]
_AZ = [
    "Şura körpülərin köhnəldiyini qeyd edir.",
    "Biz əminik ki, körpü gecələr bağlanmamalıdır.",
    "Biz yol idarələrini körpüləri qışa qədər təmir etməyə çağırırıq.",
    "Biz bir ildən sonra yenidən görüşəcəyik.",
]


def points_of(language: str, lines: list[str]) -> list[str]:
    """The points below the head of a communiqué."""
    return [point.text.text for point in propose(document_of([HEADS[language], *lines])).points]


def every(lines: list[str], opening: str, closing: str) -> list[str]:
    """Each paragraph opens with a mark, the last one alone closes it."""
    opened = [f"{opening}{line}" for line in lines]
    return [*opened[:-1], opened[-1] + closing]


def once(lines: list[str], opening: str, closing: str) -> list[str]:
    """The first paragraph opens with a mark, the last one closes it."""
    return [opening + lines[0], *lines[1:-1], lines[-1] + closing]


@pytest.mark.parametrize(
    ("language", "lines", "marks"),
    [("ru", _RU, "«»"), ("en", _EN, "“”"), ("az", _AZ, "“”"), ("az", _AZ, "«»")],
)
@pytest.mark.parametrize("quoted", [every, once])
def test_the_marks_around_an_adopted_text_are_no_part_of_its_points(
    language: str, lines: list[str], marks: str, quoted: object
) -> None:
    lead = {
        "ru": "Участники передали журналистам текст. Приводим его полностью.",
        "en": "The concluding statement runs to four paragraphs.",
        "az": "İştirakçılar yekun mətni jurnalistlərə təqdim ediblər.",
    }[language]
    said = quoted(lines, *marks) if callable(quoted) else []
    assert points_of(language, [lead, *said]) == lines


@pytest.mark.parametrize("quoted", [every, once])
def test_what_stands_behind_the_closing_mark_is_told_by_the_reporter(quoted: object) -> None:
    said = quoted(_EN, "“", "”") if callable(quoted) else []
    behind = "Organisers said that they had invited the minister too."
    assert points_of("en", ["The statement was given to the press.", *said, behind]) == _EN


@pytest.mark.parametrize(
    ("language", "said", "point"),
    [
        (
            "en",
            [
                "“I have been a pilot for thirty years,” said Maria Rossi, a pilot from Bari.",
                "“My father built the old bridge, and I hope to cross the new one.",
                "“Nothing else matters to me at my age.”",
            ],
            "The Forum resolved to compile a register of bridges.",
        ),
        (
            "ru",
            [
                "«Я тридцать лет вожу суда, — рассказал лоцман Пётр Губин.",
                "Отец мой строил старый мост, и по новому я ещё проеду».",
            ],
            "Совет решил составить реестр мостов и опубликовать его к весне.",
        ),
    ],
)
def test_what_one_person_says_in_paragraphs_is_no_point(
    language: str, said: list[str], point: str
) -> None:
    assert points_of(language, [*said, point]) == [point]
