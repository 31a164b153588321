"""What is offered while a query is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Archive
from db.model import Completion, CompletionKind, Query
from db.search.parser import parse
from db.usecases.complete_query import complete_query
from db.usecases.open_archive import OpenedArchive
from tests.db.usecases.opened_sample import opened_sample


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedArchive]:
    with opened_sample(tmp_path_factory.mktemp("completing")) as (archive, _sample):
        yield archive


def complete(opened: OpenedArchive, query: str, language: str = "ru") -> list[Completion]:
    """The offers with the cursor at ``¦``, else at the end."""
    text = query.replace("¦", "")
    cursor = query.index("¦") if "¦" in query else len(text)
    return list(complete_query(opened, text, cursor, language, 8))


def after(opened: OpenedArchive, query: str, language: str = "ru") -> list[str]:
    """The queries that the offers lead to."""
    text = query.replace("¦", "")
    return [
        text[: offer.start] + offer.text + text[offer.end :]
        for offer in complete(opened, query, language)
    ]


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("лиц", "ru", ["лицо:"]),
        ("şəx", "az", ["şəxs:"]),
        ("sex", "az", ["şəxs:"]),
        ("ki", "en", ["kind:"]),
        ("pers", "ru", ["person:"]),
        ("вода -ви", "ru", ["вода -вид:"]),
        ("ли¦ вода", "ru", ["лицо: вода"]),
        ("вид:ре", "ru", ["вид:рекомендация ", "вид:решение "]),
        ("növ:qər", "az", ["növ:qərar "]),
        ("kind:(dec", "en", ["kind:(decision "]),
        ("язык:", "ru", ["язык:русский ", "язык:азербайджанский ", "язык:английский "]),
        ("имена:т", "ru", ["имена:точно "]),
        ("дата:202", "ru", ["дата:2023 ", "дата:2022 ", "дата:2021 "]),
        ("лицо:Шаф", "ru", ['лицо:"Фарид Шафиев" ']),
        ("лицо:шаф", "az", ['лицо:"Fərid Şəfiyev" ']),
        ("person:shaf", "ru", ['person:"Фарид Шафиев" ']),
        ("лицо:Фарид Ша", "ru", ['лицо:"Фарид Шафиев" ']),
        ('лицо:"Фарид Ша', "ru", ['лицо:"Фарид Шафиев" ']),
        ('лицо:"Фарид Ша¦ф" вода', "ru", ['лицо:"Фарид Шафиев" вода']),
        ("лицо:(Ша¦)", "ru", ['лицо:("Фарид Шафиев")']),
        ("шаф", "ru", ['лицо:"Фарид Шафиев" ']),
        ("вода Фарид Ша", "ru", ['вода лицо:"Фарид Шафиев" ']),
        ("baku", "en", ["place:Baku "]),
        ("bak", "az", ["yer:Bakı "]),
        ("север", "ru", ["совет:СЭС "]),
        ("совет:", "en", ["совет:NEC "]),
        ("документ:трёх", "ru", ['документ:"Трёхстороннее заявление" ']),
        ("организация:ана", "ru", ["организация:ЦА "]),
        ("ш", "ru", []),
        ("", "ru", []),
        ("вода ", "ru", []),
        ("=шаф", "ru", []),
        ("щщщ", "ru", []),
        ("номер:", "ru", []),
        ("место:Баку ", "ru", []),
    ],
)
def test_what_is_offered(
    opened: OpenedArchive, query: str, language: str, expected: list[str]
) -> None:
    assert after(opened, query, language) == expected


def test_an_offer_says_what_it_is(opened: OpenedArchive) -> None:
    [person] = complete(opened, "şəf")
    assert (person.kind, person.label, person.detail, person.count) == (
        CompletionKind.PERSON, "Фарид Шафиев", "Fərid Şəfiyev", 2,
    )  # fmt: skip
    [council] = complete(opened, "совет:сев")
    assert (council.label, council.detail) == ("Северный экспертный совет", "СЭС")
    [field] = complete(opened, "kin")
    assert (field.kind, field.name, field.detail) == (CompletionKind.FIELD, "kind", "вид")
    [value] = complete(opened, "вид:оц")
    assert (value.kind, value.name) == (CompletionKind.VALUE, "assessment")
    assert complete(opened, "дата:2021") == []  # it stands there in full


def test_every_offer_is_a_query_that_is_understood(opened: OpenedArchive) -> None:
    for begun in ("лицо:", "совет:", "место:", "вид:", "тип:", "язык:", "документ:", "дата:", "ба"):
        for language in ("ru", "az", "en"):
            for query in after(opened, begun, language):
                parsed = parse(query)
                assert parsed.messages == (), query
                assert parsed.node is not None


@pytest.mark.parametrize(
    "tag",
    ["Совет «Альфа-Бета»", 'Совет "Альфа"', "Совет “Альфа”", "Совет „Альфа“, «Бета»", "Совет И"],
)
def test_the_offer_of_a_tag_finds_it_whatever_marks_it_has(tag: str, tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, sample):
        archive = Archive(opened)
        archive.annotations.tag([sample.first], [tag])
        archive.wait_for_index()
        [query] = after(opened, "тег:Сов")
        found = archive.search(Query(query))
        assert (found.total, found.messages) == (1, ())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text('шафбак лицовиддатаperson:()"-=*«» 12', max_size=30),
    st.integers(0, 32),
    st.sampled_from(["ru", "az", "en", "fr"]),
)
def test_no_text_raises_and_offers_lie_in_it(
    opened: OpenedArchive, text: str, cursor: int, language: str
) -> None:
    offers = complete_query(opened, text, cursor, language, 3)
    assert len(offers) <= 3
    for offer in offers:
        assert 0 <= offer.start <= cursor <= offer.end <= len(text)
