"""Points under whom they are for, under a title, between headings; thanks to be passed on."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

_A, _P, _R, _D, _T = "assessment", "position", "recommendation", "decision", "acknowledgement"


@pytest.mark.parametrize(
    ("language", "lines", "points"),
    [
        (
            "ru",
            ["Следует безотлагательно:", "– укрепить берег;", "– открыть архив."],
            [("", _R), ("", _R)],
        ),
        (
            "ru",
            ["Что из этого следует:", "– архив стареет;", "– совет соберётся в Туле."],
            [("", _A), ("", _D)],
        ),
        (
            "ru",
            ["Решено:", "1. Книгу — издать.", "2. Поручить секретарю собрать подписи."],
            [("1", _D), ("2", _D)],
        ),
        (
            "ru",
            ["К властям областей:", "1. Не закрывать причал.", "Для себя:", "2. Снять фильм."],
            [("1", _R), ("2", _D)],
        ),
        (
            "ru",
            [
                "Итоги",
                "1. Вывозить лес должны все хозяйства.",
                "2. Совет считает назревшим обмен картами.",
                "3. Председателю поручено передать музею благодарность.",
            ],
            [("1", _R), ("2", _R), ("3", _T)],
        ),
        (
            "en",
            [
                "A. Catches were judged to be low.",
                "B. Port commissions and mayors were urged:",
                "(a) to close the quarry;",
                "(b) to open the lock.",
                "C. Members named Ms Roe editor of the atlas.",
            ],
            [("A", _A), ("B", _R), ("Ba", _R), ("Bb", _R), ("C", _D)],
        ),
        (
            "en",
            [
                "The participants noted that the quays were old.",
                "The Forum pressed the ports to open their books.",
                "To the cooks of Zadar, who fed us all, we are most grateful.",
                "The Forum was set up in Split in March 2011.",
            ],
            [("", _A), ("", _R), ("", _T)],
        ),
        (
            "ru",
            ["Участники согласились, что пора:", "– сменить причал;", "– открыть порт."],
            [("", _R), ("", _R)],
        ),
        (
            "en",
            ["Decisions and tasks", "A. The map to be printed.", "B. Next session: Bari, 2017."],
            [("A", _D), ("B", _D)],
        ),
        (
            "en",
            ["To port authorities:", "1. No more dumping.", "For ourselves:", "2. A map by May."],
            [("1", _R), ("2", _D)],
        ),
        (
            "az",
            ["İştirakçıların təklifləri", "1. Vahid xəritə.", "2. Ucuz bilet.", "3. Açıq arxiv."],
            [("1", _R), ("2", _R), ("3", _R)],
        ),
        (
            "az",
            [
                "Qətnamə",
                "1. Biz əminik ki, bağ hamınındır.",
                "2. Su kəmərinin dəyişdirilməsinin vaxtı çatıb.",
                "3. Üçüncü iclas Qubada olacaq.",
            ],
            [("1", _P), ("2", _R), ("3", _D)],
        ),
        (
            "az",
            [
                "Qətnamə",
                "1. Şura qeyd edir ki, yollar bağlıdır.",
                "2. Meşələr seyrəlir.",
                "Ortaq istək",
                "3. Hökumətlərə yolları açmaq tövsiyə olunur.",
            ],
            [("1", _A), ("2", _A), ("3", _R)],
        ),
    ],
)
def test_points_do_what_is_said_over_them(
    language: str, lines: list[str], points: list[tuple[str, str]]
) -> None:
    record = propose(document_of([HEADS[language], *lines]))
    found = [
        (point.number.text if point.number else "", *(kind.text for kind in point.kinds))
        for point in record.points
    ]

    assert found == points
