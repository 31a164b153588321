"""Invented sessions of invented councils, as many as asked for; the same for the same seed.

Values and texts only: ``tests.benchmarks.filling`` puts them into an archive.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks.vocabulary import Speech, word_forms

POINTS = 10  # resolutions of a session
_WORDS = 40_000

_SIDES = (
    ("Российско", "Российский"), ("Азербайджано", "Азербайджанский"), ("Казахстано", "Казахский"),
    ("Узбекско", "Узбекский"), ("Армяно", "Армянский"), ("Грузино", "Грузинский"),
    ("Турецко", "Турецкий"), ("Ирано", "Иранский"), ("Белорусско", "Белорусский"),
    ("Туркмено", "Туркменский"), ("Киргизско", "Киргизский"), ("Индийско", "Индийский"),
)  # fmt: skip
_PLACES = (
    "Баку Москва Тбилиси Ереван Астана Ташкент Бишкек Минск Душанбе Ашхабад Анкара Тегеран Дели "
    "Казань Гянджа Шуша Дербент Астрахань Самара Омск Самарканд Алматы Актау Батуми Гомель"
).split()
_GIVEN = (
    "Алексей Анна Борис Вера Виктор Галина Дмитрий Елена Иван Ирина Кирилл Лариса Михаил "
    "Надежда Олег Ольга Павел Светлана Сергей Татьяна Хикмет Айгюн Эльнур Севиндж Рауф Лейла "
    "Тимур Динара"
).split()
_ROOTS = (
    "Абас Агаш Бахт Вел Гайд Гас Давыд Ерем Жар Зейн Ибраг Казим Лап Мам Наг Орл Петр Рагим "
    "Салех Там Ус Фатал Хал Цвет Чаг Шаф Эйн Юс Яш Коч Мурс Нов Сокол Тих"
).split()
_ENDINGS = ("ов", "ев", "ин", "иев", "аров", "елин", "идов")
_WOMEN = frozenset("Анна Вера Галина Елена Ирина Лариса Надежда Ольга Светлана Татьяна".split())
_OFFICES = (
    "директор института", "главный научный сотрудник", "советник министра", "заместитель директора",
    "руководитель центра", "профессор университета", "заведующий отделом",
)  # fmt: skip
_ACTS = {
    "assessment": "Отметили, что",
    "position": "Подтвердили, что",
    "recommendation": "Рекомендовали:",
    "decision": "Решили:",
    "acknowledgement": "Выразили признательность:",
}
_MONTHS = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
)


@dataclass(frozen=True, slots=True)
class Point:
    """A resolution: its act, its wording, and which of the corpus's instruments it cites."""

    kind: str
    text: str
    instrument: int | None


@dataclass(frozen=True, slots=True)
class Session:
    """One session. Numbers are places in the corpus's own lists."""

    council: int
    ordinal: int
    date: str
    place: int
    theme: str
    organisers: tuple[int, int]
    speakers: tuple[tuple[int, str], ...]
    points: tuple[Point, ...]


class Corpus:
    """``size`` resolutions in sessions of ``POINTS``; lists of names that sessions point into."""

    def __init__(self, size: int, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._speech = Speech(word_forms(_WORDS, seed), seed)
        self.meetings = max(1, size // POINTS)
        self.councils = self._councils()
        self.places = tuple(_PLACES)
        self.people = self._people(max(20, self.meetings // 4))
        self.institutions = tuple(
            f"Институт {' '.join(self._speech.draw(2))} «{number}»"
            for number in range(max(4, self.meetings // 40))
        )
        self.instruments = tuple(
            f"Заявление о {' '.join(self._speech.draw(3))} № {number}"
            for number in range(max(5, self.meetings // 8))
        )

    def sessions(self) -> Iterator[Session]:
        """The sessions, by date within a council."""
        chance, councils = self._chance, len(self.councils)
        for number in range(self.meetings):
            ordinal = number // councils + 1
            year, month = 1992 + ordinal * 30 // max(1, self.meetings // councils), number % 12 + 1
            yield Session(
                council=number % councils,
                ordinal=ordinal,
                date=f"{min(year, 2025)}-{month:02d}-{chance.randint(1, 28):02d}",
                place=chance.randrange(len(self.places)),
                theme=self._speech.sentence(6).rstrip("."),
                organisers=(
                    number % len(self.institutions),
                    (number + 1) % len(self.institutions),
                ),
                speakers=tuple(
                    (person, chance.choice(_OFFICES))
                    for person in chance.sample(range(len(self.people)), 5)
                ),
                points=tuple(self._point() for _ in range(POINTS)),
            )

    def _point(self) -> Point:
        chance = self._chance
        kind = chance.choice(tuple(_ACTS))
        text = f"{_ACTS[kind]} {self._speech.sentence(chance.randint(14, 60)).lower()}"
        cited = chance.randrange(len(self.instruments)) if chance.random() < 0.3 else None
        return Point(kind, text, cited)

    def text(self, session: Session) -> str:
        """The session's communiqué."""
        year, month, day = session.date.split("-")
        names = [f"{office} {self.people[person]}" for person, office in session.speakers]
        head = (
            f"{int(day)} {_MONTHS[int(month) - 1]} {year} года в городе "
            f"{self.places[session.place]} состоялось {session.ordinal}-е заседание: "
            f"{self.councils[session.council]}, по теме «{session.theme}». Организаторы: "
            f"{' и '.join(self.institutions[number] for number in session.organisers)}."
        )
        points = [f"{place}. {point.text}" for place, point in enumerate(session.points, start=1)]
        return "\n\n".join([head, f"Выступили: {', '.join(names)}.", *points])

    def _councils(self) -> tuple[str, ...]:
        pairs = [(a, b) for a, _ in _SIDES for _, b in _SIDES if a[:4] != b[:4]]
        wanted = max(3, min(len(pairs), self.meetings // 100))
        return tuple(f"{a}-{b} экспертный совет" for a, b in self._chance.sample(pairs, wanted))

    def _people(self, count: int) -> tuple[str, ...]:
        names: dict[str, None] = {}
        while len(names) < count:
            given = self._chance.choice(_GIVEN)
            surname = self._chance.choice(_ROOTS) + self._chance.choice(_ENDINGS)
            initial = chr(ord("А") + self._chance.randrange(28))
            names[f"{given} {initial}. {surname}{'а' if given in _WOMEN else ''}"] = None
        return tuple(names)
