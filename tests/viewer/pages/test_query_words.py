"""What a query asks, in words, and the name that is offered for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from db.model import Query, SavedSearch
from viewer import assets
from viewer.i18n import Translation
from viewer.pages.query_words import (
    asks_something,
    free_name,
    query_words,
    search_words,
    suggested_name,
)

LABELS = {"c1": "КФЭ", "p1": "Олег Тихомиров", "r1": "Подчеркнули, что <b>согласование</b> границы"}


@pytest.fixture(autouse=True)
def _russian(qapp: QApplication) -> Iterator[None]:
    """Words come from a catalogue that was installed last, whatever was before."""
    before = QLocale()
    translation = Translation(assets.translations(), qapp)
    translation.switch("ru")
    yield
    translation.switch("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("query", "words", "name"),
    [
        (Query("порт  и море"), "«порт и море»", "Порт и море"),
        (Query("a {facet} b"), "«a {facet} b»", "A {facet} b"),
        (
            Query("порт", filters={"year": ("2023", "2021", "2022", "2019"), "council": ("c1",)}),
            "«порт» · Годы: 2019, 2021–2023 · Совет: КФЭ",
            "Порт, 2019, 2021–2023, КФЭ",
        ),
        (
            Query("", filters={"kind": ("decision",), "language": ("az",)}, sort="meeting"),
            "Все резолюции · Вид: Решение · Язык: азербайджанский",
            "Решение, азербайджанский",
        ),
        (
            Query("x", excluded={"person": ("p1",)}, within=("море",), sort="-date"),
            "«x» · Лицо, кроме: Олег Тихомиров · в найденном по «море» · сначала новые",
            "X",
        ),
        (
            Query("", like="r1"),
            "похожие на «Подчеркнули, что <b>согласование</b> границы»",
            "Похожие на «Подчеркнули, что <b>согласование</b> границы»",
        ),
        (Query("", like="gone"), "похожие на выбранную запись", "Похожие на выбранную запись"),
        (Query("Гаджиев", variants=False), "«Гаджиев» · имена только как введено", "Гаджиев"),
        (Query("x", filters={"place": ("unknown",)}), "«x» · Место: unknown", "X, unknown"),
        (Query(""), "Все резолюции", "Поиск"),
    ],
)
def test_a_query_in_words(query: Query, words: str, name: str) -> None:
    assert query_words(query, LABELS) == words
    assert suggested_name(query, LABELS) == name


def test_a_long_query_gives_a_short_name() -> None:
    name = suggested_name(Query("согласование границы рыболовных участков " * 20), {})
    assert len(name) <= 60
    assert name == "Согласование границы рыболовных участков согласование…"
    assert len(suggested_name(Query("х" * 500), {})) == 60


@pytest.mark.parametrize(
    ("query", "asks"),
    [
        (Query(""), False),
        (Query("  "), False),
        (Query("", filters={"year": ()}), False),
        (Query("", sort="date"), False),
        (Query("x"), True),
        (Query("", filters={"year": ("2021",)}), True),
        (Query("", excluded={"year": ("2021",)}), True),
        (Query("", within=("x",)), True),
        (Query("", like="r1"), True),
    ],
)
def test_everything_there_is_asks_nothing(query: Query, asks: bool) -> None:
    assert asks_something(query) is asks


def test_a_free_name_is_no_other_ones() -> None:
    assert free_name("Порт", ["Порт"]) == "Порт 2"
    assert free_name("Порт", ["порт 2", "ПОРТ 3"]) == "Порт 4"


def test_a_search_that_cannot_be_read_says_so() -> None:
    search = SavedSearch("i", 1, "n", None, 0, "", "", "", "")
    assert search_words(search) == "Этот поиск не читается"
