"""What a query asks, in words, and the name that is offered for it."""

import pytest
from PySide6.QtCore import QLocale

from db.model import Query, SavedSearch
from viewer.pages.query_words import (
    asks_something,
    free_name,
    query_words,
    search_words,
    suggested_name,
)

LABELS = {"c1": "КФЭ", "p1": "Олег Тихомиров", "r1": "Подчеркнули, что <b>согласование</b> границы"}


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("query", "words", "name"),
    [
        (Query("порт  и море"), "“порт и море”", "Порт и море"),
        (Query("a {facet} b"), "“a {facet} b”", "A {facet} b"),
        (
            Query("порт", filters={"year": ("2023", "2021", "2022", "2019"), "council": ("c1",)}),
            "“порт” · Years: 2019, 2021–2023 · Council: КФЭ",
            "Порт, 2019, 2021–2023, КФЭ",
        ),
        (
            Query("", filters={"kind": ("decision",), "language": ("az",)}, sort="meeting"),
            "All resolutions · Kind: Decision · Language: Azerbaijani",
            "Decision, Azerbaijani",
        ),
        (
            Query("x", excluded={"person": ("p1",)}, within=("море",), sort="-date"),
            "“x” · Person other than: Олег Тихомиров · within “море” · newest first",
            "X",
        ),
        (
            Query("", like="r1"),
            "like “Подчеркнули, что <b>согласование</b> границы”",
            "Like “Подчеркнули, что <b>согласование</b> границы”",
        ),
        (Query("", like="gone"), "like a chosen record", "Like a chosen record"),
        (Query("Гаджиев", variants=False), "“Гаджиев” · names only as typed", "Гаджиев"),
        (Query("x", filters={"place": ("unknown",)}), "“x” · Place: unknown", "X, unknown"),
        (Query(""), "All resolutions", "Search"),
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
    assert search_words(search) == "This search cannot be read"
