"""Papers that number their introduction and their outcome in one row, and letters with numbers."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS, text_of

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "introduction", "points", "people"),
    [
        (
            "ru",
            [
                (
                    "Сербскую делегацию возглавляла ректор Школы рек Милица Дробняк, русскую — "
                    "президент Фонда плотин Игнат Сухоруков."
                ),
                "Темой заседания стали мели и перекаты.",
                "Заседание созвали Школа рек и Фонд плотин.",
            ],
            [
                "Стороны отметили, что мели растут.",
                "Стороны рекомендуют министерствам углубить русло.",
                "Стороны решили собраться через год.",
            ],
            ["Милица Дробняк", "Игнат Сухоруков"],
        ),
        (
            "en",
            [
                "The Council was hosted by the School of Reefs under a charter of 2011.",
                "Marta Quist, Dean of the School of Reefs, presided.",
                "The theme of the meeting was the price of ice.",
            ],
            [
                "Members observed that ice is dear.",
                "Members recommend that ports share their stores.",
                "The Council will hold its third meeting in Pula.",
            ],
            ["Marta Quist"],
        ),
        (
            "az",
            [
                "İclası Dağ Məktəbi və Çay Fondu birgə təşkil etmişlər.",
                (
                    "İclasda Dağ Məktəbinin rektoru Nuray Səfərli və Çay Fondunun direktoru Emin "
                    "Qarayev çıxış etmişlər."
                ),
            ],
            [
                "İştirakçılar qeyd etmişlər ki, yollar pisləşir.",
                "İştirakçılar nazirliklərə yolları təmir etməyi tövsiyə edirlər.",
                "Növbəti iclasın Qubada keçirilməsi qərara alınmışdır.",
            ],
            ["Nuray Səfərli", "Emin Qarayev"],
        ),
    ],
)
def test_a_numbered_introduction_is_no_outcome(
    make_text: Make, language: str, introduction: list[str], points: list[str], people: list[str]
) -> None:
    lines = [HEADS[language], *introduction, *points]
    numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    title = {"ru": "Совместное заявление", "en": "Joint Statement", "az": "Birgə bəyanat"}
    proposal = propose(make_text(title[language], *numbered))
    first = len(introduction) + 2
    assert [(text_of(one.number), text_of(one.text)) for one in proposal.points] == [
        (str(first + at), point) for at, point in enumerate(points)
    ]
    assert [one.name.text for one in proposal.participants] == people


@pytest.mark.parametrize(
    "first", ["Российская сторона сократила сбор вдвое.", "За год стороны провели три рейса."]
)
def test_what_was_found_stays_a_point(make_text: Make, first: str) -> None:
    proposal = propose(
        make_text(
            HEADS["ru"],
            f"1. {first}",
            "2. Стороны рекомендуют министерствам углубить русло.",
            "3. Стороны решили собраться через год.",
        )
    )
    assert [text_of(one.number) for one in proposal.points] == ["1", "2", "3"]


def test_numbers_below_a_letter_leave_the_letters_their_rank(make_text: Make) -> None:
    proposal = propose(
        make_text(
            HEADS["ru"],
            "Совет экспертов, собравшись во второй раз,",
            "а) отмечает, что реки мелеют;",
            "б) призывает областные управления:",
            "1) почистить русла;",
            "2) завести сторожей;",
            "в) решает издать карту;",
            "г) благодарит музей.",
        )
    )
    assert [text_of(one.number) for one in proposal.points] == ["а", "б", "1", "2", "в", "г"]
