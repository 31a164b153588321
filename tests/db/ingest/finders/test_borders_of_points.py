"""Where points begin and end on a page: letters down its margin, what is no outcome of the day."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]

_PAGE = """An extraordinary session of the Caspian Council of Experts was held in
Bari on 17 January 2022, as prices had been rising for many weeks by then.

The findings, cleared with all members by e-mail, read:

A. Members discussed the causes of the rise and judged that low storage
   had been decisive.
B. Members are agreed that long contracts and a liquid spot market do not
   exclude each other in any way, whatever the season and the state of
   the stores.
C. Regulators should review their filling obligations before the winter.
D. CACE will keep a weekly note until April 2022, and the agency has been
   chosen as its editor.
E. Members welcomed the offer of the institute to open its own model.
"""


def test_letters_down_a_wrapped_page_are_labels() -> None:
    points = propose(DocumentText(_PAGE, (), "txt")).points
    assert [text_of(point.number) for point in points] == ["A", "B", "C", "D", "E"]


@pytest.mark.parametrize(
    ("language", "point", "told"),
    [
        (
            "ru",
            "Участники констатировали, что сток реки сократился.",
            "В ходе прошлогодней встречи участники обсуждали сельский туризм.",
        ),
        (
            "ru",
            "Участники констатировали, что сток реки сократился.",
            "На предыдущем заседании Совет рекомендовал беречь леса.",
        ),
        (
            "ru",
            "Участники констатировали, что сток реки сократился.",
            "Рады сообщить о приходе в институт двух новых сотрудников.",
        ),
        (
            "en",
            "Members noted that the flow of the river had fallen.",
            "At its previous meeting the Council discussed rural tourism.",
        ),
        (
            "en",
            "Members noted that the flow of the river had fallen.",
            "We are pleased to announce the arrival of two new colleagues.",
        ),
        (
            "en",
            "Members noted that the flow of the river had fallen.",
            "We are delighted to introduce our new series of lectures.",
        ),
        (
            "az",
            "İştirakçılar çayın axınının azaldığını qeyd ediblər.",
            "Əvvəlki iclasda Şura kənd turizmini müzakirə edib.",
        ),
    ],
)
def test_what_was_elsewhere_or_is_for_the_reader_is_no_point(
    make_text: Make, language: str, point: str, told: str
) -> None:
    points = propose(make_text(HEADS[language], point, told, kind="docx")).points
    assert [one.text.text for one in points] == [point]


def test_a_full_line_goes_on_with_the_small_letter_below_it() -> None:
    text = (
        f"{HEADS['ru']}\n\nСекретарь: Жаксыбекова Г. Т., учёный секретарь Костанайского центра\n"
        "региональных исследований.\n\nРЕШИЛИ:\n"
        f"1. Создать группу {'по прогнозу стока ' * 8}весной.\n2. Издать сборник.\n"
    )
    people = propose(DocumentText(text, (), "txt")).participants
    assert [text_of(person.office) for person in people] == [
        "учёный секретарь Костанайского центра региональных исследований"
    ]
