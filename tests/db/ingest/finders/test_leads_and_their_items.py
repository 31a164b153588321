"""Lead-ins that are no points of their own, and the kinds that a lead-in gives to its items."""

from collections.abc import Callable

import pytest

from db.ingest.finders.kinds import acts_in
from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]


@pytest.mark.parametrize(
    ("language", "lines", "points"),
    [
        (
            "en",
            [
                "having examined the state of the ports,",
                "having heard the engineers of five harbours,",
                "having paid tribute to the founders of the Forum,",
                "approve the following statement.",
                "We note with concern that the quays are crumbling.",
                "We call upon governments to repair them.",
            ],
            ["We note with", "We call upon"],
        ),
        (
            "ru",
            [
                "изучив состояние шлюзов,",
                "заслушав инженеров пяти областей,",
                "почтив память основателей Совета,",
                "приняли следующее заявление.",
                "Мы с тревогой отмечаем, что берега рушатся.",
                "Мы призываем власти укрепить берега.",
            ],
            ["Мы с тревого", "Мы призываем"],
        ),
    ],
)
def test_the_end_of_a_preamble_is_no_point(
    make_text: Make, language: str, lines: list[str], points: list[str]
) -> None:
    found = propose(make_text(HEADS[language], *lines)).points
    assert [point.text.text[:12] for point in found] == points


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ru",
            [
                "1. Отмечает, что берега рушатся.",
                "2. Считает неотложными следующие шаги:",
                "а) осмотр всех шлюзов;",
                "б) ремонт двух плотин.",
                "3. Благодарит хозяев.",
            ],
        ),
        (
            "en",
            [
                "1. Notes that the quays are crumbling.",
                "2. Regards the following steps as urgent:",
                "(a) inspection of all locks;",
                "(b) repair of two dams.",
                "3. Thanks the hosts.",
            ],
        ),
    ],
)
def test_what_is_held_to_be_urgent_is_asked_for(
    make_text: Make, language: str, lines: list[str]
) -> None:
    body = {"ru": "Совет:", "en": "The Council:"}[language]
    found = propose(make_text(HEADS[language], body, *lines)).points
    kinds = [[str(kind.value) for kind in point.kinds] for point in found]
    assert kinds == [["assessment"], *[["recommendation"]] * 3, ["acknowledgement"]]


@pytest.mark.parametrize(
    ("language", "said", "kinds"),
    [
        ("ru", "Высказались за то, чтобы банки четырёх стран открыли счёт.", {"recommendation"}),
        ("ru", "Высказались за то, чтобы за соседями сохранялось право голоса.", {"position"}),
        ("ru", "Совет исходит из того, что вода общая. Это мнение разделяют все.", {"position"}),
        ("ru", "Мнения экспертов о плотине разделились.", {"assessment"}),
        (
            "en",
            "The two institutes are charged by the Forum with keeping a register.",
            {"decision"},
        ),
        ("az", "Katibliyin hesabatını razılıq hissi ilə nəzərə aldı;", {"acknowledgement"}),
        ("az", "İştirakçılar ümumi qənaətə gəliblər ki, yolların çoxu bağlıdır.", {"assessment"}),
        (
            "az",
            "İştirakçılar ortaq qənaətə gəliblər ki, su heç kimdən alına bilməz.",
            {"assessment", "position"},
        ),
        ("az", "Aşağıdakı addımları prioritet hesab edir:", {"recommendation"}),
    ],
)
def test_kinds_of_single_sentences(language: str, said: str, kinds: set[str]) -> None:
    assert {str(act.kind) for act in acts_in(said, 0, len(said), language)} == kinds
