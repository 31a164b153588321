"""Where an outcome ends: what became of its paper, and who writes, are none; short parts count."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]
_LEADS = {
    "ru": ("Участники заседания:", "1. Обсудили ход работ.", "2. Рекомендовали открыть порты."),
    "en": ("The participants:", "1. Discussed the ports.", "2. Recommended that they be opened."),
    "az": (
        "İştirakçılar:",
        "1. Limanların vəziyyətini müzakirə etmişlər.",
        "2. Limanları açmağı tövsiyə etmişlər.",
    ),
}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ru", "Итоговые выводы разосланы в министерства. Когда встретимся вновь, решим весной."),
        ("ru", "Полный текст на двух языках будет опубликован в июньском номере журнала."),
        ("ru", "Материалы встречи переданы в архив института, решение об издании отложено."),
        ("ru", "Доклады совета уже переведены и будут напечатаны отдельной книгой."),
        ("en", "The Final Document was adopted by acclamation and sent to four ministries."),
        ("en", "The conclusions have been forwarded to the governments of both countries."),
        ("en", "The proceedings of the Forum will be published by the host before the summer."),
        ("en", "The text exists in Polish and Czech, and was agreed by all members."),
        ("az", "İclasın materialları martın sonunadək kitabça kimi çap olunacaq."),
        ("az", "Sənəd Azərbaycan, rus, gürcü və fars dillərində tərtib olunub."),
        ("az", "Tədbirin stenoqramı universitetin saytında yerləşdiriləcək."),
        ("az", "Tələbələr görüşü canlı yayımda izlədilər, suallar müzakirə olundu."),
        ("ru", "Встречу можно было смотреть в прямом эфире; участники обсудили с нами запись."),
    ],
)
def test_what_became_of_the_paper_is_no_point(make_text: Make, language: str, told: str) -> None:
    points = propose(make_text(HEADS[language], *_LEADS[language], told, kind="docx")).points
    assert [text_of(point.number) for point in points] == ["1", "2"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ru", "Рекомендации Совета направлены на сохранение пастбищ; участники их поддержали."),
        ("ru", "Совет поручил секретариату опубликовать материалы встречи."),
        ("en", "The Forum decided that its papers be published in June."),
        ("en", "Members welcomed the text of the draft treaty."),
        ("az", "Şura iclasın materiallarını çap etməyi qərara alıb."),
    ],
)
def test_what_the_body_does_with_papers_is_one(make_text: Make, language: str, told: str) -> None:
    points = propose(make_text(HEADS[language], *_LEADS[language], told, kind="docx")).points
    assert [text_of(point.number) for point in points] == ["1", "2", None]


_LETTERS = [
    (
        "ru",
        "Пересказываю, на чём сошлись.",
        [
            "Собравшиеся нашли, что за зиму озеро промёрзло до дна.",
            "Лесникам Совет посоветовал чаще объезжать дальние кордоны.",
        ],
        "Остальное пришлю, как только разберу записи; тогда и договоримся о встрече.",
    ),
    (
        "en",
        "I set down here what was agreed.",
        [
            "Members found that the ferries run half empty in winter.",
            "The Forum advised the harbour masters to publish a common timetable.",
        ],
        "I shall send the full minutes once I have them typed; they were agreed in haste.",
    ),
    (
        "az",
        "Razılaşdırılmış sənəd belədir.",
        [
            "Üzvlər belə nəticəyə gəldilər ki, bulaqların suyu azalıb.",
            "Şura bələdiyyələrə bulaqları təmizləməyi tövsiyə etdi.",
        ],
        "Qalanını sonra göndərəcəyəm, müzakirələrin mətnini də əlavə edirəm.",
    ),
]


@pytest.mark.parametrize(("language", "lead", "points", "end"), _LETTERS)
def test_what_the_writer_says_of_himself_is_no_point(
    make_text: Make, language: str, lead: str, points: list[str], end: str
) -> None:
    found = propose(make_text(HEADS[language], lead, *points, end, kind="docx")).points
    assert [point.text.text for point in found] == points


def test_the_names_of_articles_are_no_writers(make_text: Make) -> None:
    points = propose(
        make_text(
            HEADS["en"],
            *_LEADS["en"],
            "The Forum noted that Protocol I was never ratified, and asked for a report.",
            kind="docx",
        )
    ).points
    assert len(points) == 3


_PARTS = [
    (
        "en",
        [
            "Item 1 – The ferry",
            "1.1. Members compared two estimates and found them too low.",
            "1.2. It was observed that the quay is sinking.",
            "Item 2 – Other matters",
            "2.1. A vote of thanks to the pilots was carried.",
        ],
        ["1.1", "1.2", "2.1"],
    ),
    (
        "en",
        [
            "Part A: findings",
            "A.1. Members found that the quay is sinking.",
            "A.2. Traffic has fallen by a third.",
            "Part B: requests",
            "B.1. Governments should repair the quay.",
            "Part C: thanks",
            "C.1. The Forum is grateful to the pilots.",
        ],
        ["A.1", "A.2", "B.1", "C.1"],
    ),
    (
        "ru",
        [
            "Раздел 1. Оценки",
            "1.1. Участники отметили, что причал оседает.",
            "1.2. Перевозки сократились на треть.",
            "Раздел 2. Благодарность",
            "2.1. Участники поблагодарили лоцманов.",
        ],
        ["1.1", "1.2", "2.1"],
    ),
]


@pytest.mark.parametrize(("language", "lines", "numbers"), _PARTS)
def test_a_part_with_one_item_is_a_part(
    make_text: Make, language: str, lines: list[str], numbers: list[str]
) -> None:
    points = propose(make_text(HEADS[language], *lines, kind="docx")).points
    assert [text_of(point.number) for point in points] == numbers


def test_a_clause_of_a_law_is_no_part(make_text: Make) -> None:
    """What is numbered 5.1 far from any part 4 or 6 is cited, and opens no list."""
    lines = ["1.1. Members found that it sinks.", "1.2. It was observed that it leaks.", "Notes"]
    text = make_text(HEADS["en"], *lines, "5.1. Members of staff were thanked.", kind="docx")
    assert [text_of(point.number) for point in propose(text).points] == ["1.1", "1.2"]
