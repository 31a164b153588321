"""What queries find, in which order, with which counts."""

import pytest

from db.model import IndexUnit, Query, UnitText, UnitType
from db.progress import Cancelled
from db.search import Asked, SearchIndex
from tests.db.sample_units import found, put, unit

#: Three sessions of two councils.
UNITS = (
    unit(
        1,
        "Было отмечено начало делимитации границы при посредничестве сторон",
        "az:Sərhədin delimitasiyasının başlanması qeyd edildi",
        "en:The beginning of the delimitation of the border was noted",
        number="3",
        kinds=("position", "recommendation"),
        languages=("ru", "az", "en"),
        date_start="2021-11-18",
        council="c1",
        place="p1",
        persons=("n1", "n2"),
        owner="m1",
        field_names={
            "council": (UnitText("ru", "Российско-Азербайджанский Экспертный Совет"),),
            "person": (UnitText("ru", "Хикмет Гаджиев"), UnitText("ru", "Фарид Шафиев")),
            "place": (UnitText("ru", "Баку"), UnitText("az", "Bakı")),
        },
    ),
    unit(
        2,
        "Принято решение о проведении заседаний Совета; трёхсторонние заявления, 44-ФЗ",
        kinds=("decision",),
        languages=("ru",),
        date_start="2021-11-18",
        number="5",
        council="c1",
        place="p1",
        persons=("n1",),
        owner="m1",
        meeting_id="m1",
        position=2,
    ),
    unit(
        3,
        "az:Hikmət Hacıyev və Fərid Şəfiyevin çıxışı",
        type=UnitType.PARAGRAPH,
        uid="p:3",
        languages=("az",),
        date_start="2022-05",
        council="c2",
        place="p2",
    ),
    unit(
        4,
        "Фарид Шафиев",
        type=UnitType.PERSON,
        uid="n:4",
        meeting_id=None,
        record_id="n2",
    ),
)


@pytest.fixture
def council(index: SearchIndex) -> SearchIndex:
    """An index of the three sessions."""
    put(index, *UNITS)
    return index


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("делимитация границы", {"1"}),
        ('"делимитация границы"', {"1"}),
        ('"границы делимитация"', set()),
        ("delimitasiya", {"1"}),
        ("border", {"1"}),
        ("трехсторонний", {"2"}),
        ("Шафиева", {"3", "4"}),
        ("Гаджиев", {"3"}),
        ("haciyev", {"3"}),
        ("делимит*", {"1"}),
        ("дилимитации~", {"1"}),
        ("=делимитации", {"1"}),
        ("=делимитация", set()),
        ("44-ФЗ", {"2"}),
        ("граница OR решение", {"1", "2"}),
        ("граница ИЛИ решение", {"1", "2"}),
        ("граница VƏ YA решение", {"1", "2"}),
        ("отмечено -заседание", {"1"}),
        ("-граница", {"2", "3", "4"}),
        ("kind:decision", {"2"}),
        ("вид:решение", {"2"}),
        ("növ:qərar", {"2"}),
        ("лицо:Гаджиев", {"1"}),
        ('person:"Hikmet Hajiyev"', {"1"}),
        ("место:Bakı", {"1"}),
        ("совет:экспертный", {"1"}),
        ("type:person", {"4"}),
        ("тип:абзац", {"3"}),
        ("lang:az", {"1", "3"}),
        ("номер:5", {"2"}),
        ("ref:n1", {"1", "2"}),
        ("date:2021", {"1", "2"}),
        ("дата:2022-05", {"3"}),
        ("date:18.11.2021", {"1", "2"}),
        ("date:2022-05-07", {"3"}),
        ("tarix:2021..2023", {"1", "2", "3"}),
        ("date:2022..", {"3"}),
        ("-date:2021", {"3", "4"}),
        ("(граница OR решение) date:2022", set()),
        ("", {"1", "2", "3", "4"}),
    ],
)
def test_query_finds(council: SearchIndex, query: str, expected: set[str]) -> None:
    assert found(council, query) == expected


def test_a_phrase_does_not_reach_from_one_text_into_the_next(index: SearchIndex) -> None:
    put(index, unit(1, "совет принял", "решение суда"))
    assert found(index, '"принял решение"') == set()
    assert found(index, '"совет принял"') == {"1"}


def test_other_spellings_of_names_can_be_switched_off(council: SearchIndex) -> None:
    assert found(council, "Шафиев", variants=False) == {"4"}
    assert found(council, "Şəfiyev", variants=False) == {"3"}


def test_facets_count_all_hits_and_leave_their_own_filter_out(council: SearchIndex) -> None:
    answer = council.find(Asked(Query("", filters={"council": ("c1",)}, limit=1)))
    assert (answer.total, len(answer.hits), answer.meetings) == (2, 1, 1)
    assert answer.facets["council"] == {"c1": 2, "c2": 1}
    assert answer.facets["kind"] == {"position": 1, "recommendation": 1, "decision": 1}
    assert answer.facets["person"] == {"n1": 2, "n2": 1}
    assert answer.facets["year"] == {"2021": 2}
    assert answer.facets["language"] == {"ru": 2, "az": 1, "en": 1}
    both = council.find(Asked(Query("", filters={"council": ("c1", "c2"), "year": ("2022",)})))
    assert both.total == 1
    assert both.facets["council"] == {"c2": 1}
    assert both.facets["year"] == {"2021": 2, "2022": 1}


def test_what_is_chosen_is_counted_although_it_is_not_among_the_commonest(
    council: SearchIndex,
) -> None:
    rare = council.find(Asked(Query("", filters={"council": ("c2",)}, facet_limit=1)))
    assert rare.facets["council"] == {"c1": 2, "c2": 1}
    out = council.find(Asked(Query("", excluded={"council": ("c2", "gone")}, facet_limit=1)))
    assert out.facets["council"] == {"c1": 2, "c2": 1}
    neither = council.find(Asked(Query("", facet_limit=1)))
    assert neither.facets["council"] == {"c1": 2}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hacıyev", {"1", "2"}),
        ("Hacıyev имена:точно", {"2"}),
        ("российский", {"3"}),
        ("российский родственные:да", {"1", "3"}),
    ],
)
def test_what_is_searched_within_keeps_its_own_switches(
    index: SearchIndex, text: str, expected: set[str]
) -> None:
    put(index, unit(1, "Хикмет Гаджиев о России"), unit(2, "az:Hikmət Hacıyevin çıxışı"))
    put(index, unit(3, "Российский эксперт"))
    assert found(index, text) == expected
    for other in ("", "-вода имена:точно", "-вода родственные:да"):
        assert found(index, other, within=(text,)) == expected
    assert found(index, text, within=("-вода",)) == expected
    assert found(index, text, within=("-вода имена:точно", "-вода родственные:да")) == expected


def test_types_limit_the_units(council: SearchIndex) -> None:
    assert found(council, "", types=(UnitType.PERSON, UnitType.PARAGRAPH)) == {"3", "4"}


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("date", ["r:1", "r:2", "p:3", "n:4"]),
        ("-date", ["p:3", "r:1", "r:2", "n:4"]),
        ("meeting", ["r:1", "r:2", "p:3", "n:4"]),
    ],
)
def test_sorting(council: SearchIndex, sort: str, expected: list[str]) -> None:
    hits = council.find(Asked(Query("", sort=sort))).hits
    assert [uid for uid, _score in hits] == expected
    later = council.find(Asked(Query("", sort=sort, offset=1, limit=2))).hits
    assert [uid for uid, _score in later] == expected[1:3]


def test_units_without_a_council_come_after_every_council(index: SearchIndex) -> None:
    """However many councils there are of which the index has no unit."""
    put(
        index,
        unit(1, "мир", council=None, date_start="2022"),
        unit(2, "мир", type=UnitType.PERSON, council=None, meeting_id=None),
        unit(3, "мир", council="c3", date_start="2021"),
        unit(4, "мир", council="c9", date_start="2020"),
    )
    for names in ((), ("c3",), ("c1", "c2", "c3"), tuple(f"c{n}" for n in range(9))):
        hits = index.find(Asked(Query("мир", sort="council"), councils=names)).hits
        assert [uid for uid, _score in hits] == ["r:3", "r:4", "r:1", "r:2"]


def test_relevance_puts_the_unit_with_more_of_the_words_first(index: SearchIndex) -> None:
    put(index, *(unit(n, "совет и многое другое о чём говорили эксперты") for n in range(5)))
    put(index, unit(9, "совет совета о совете"))
    assert index.find(Asked(Query("совет"))).hits[0][0] == "r:9"


def test_an_owner_is_replaced_as_a_whole_and_may_vanish(index: SearchIndex) -> None:
    put(index, unit(1, "первое"), unit(2, "второе"))
    index.apply([("m1", [unit(1, "третье")]), ("m2", [])], 2)
    assert found(index, "") == {"1"}
    assert found(index, "третье") == {"1"}
    assert found(index, "первое OR второе") == set()


def test_suggestion_corrects_what_is_nowhere(council: SearchIndex) -> None:
    answer = council.find(Asked(Query("делимитацыя границы")))
    assert answer.total == 0
    assert answer.suggestion is not None
    assert found(council, answer.suggestion) == {"1"}
    assert council.find(Asked(Query("границы"))).suggestion is None
    assert council.find(Asked(Query("ъъъъъъъъъъ"))).suggestion is None


def test_a_suggestion_finds_something_and_is_not_what_was_asked(council: SearchIndex) -> None:
    for text in ("делимитацыя ъъъъъъъъъъ", '"границы date:99999 kind:', "((границы ъъъъъъ kind:"):
        answer = council.find(Asked(Query(text)))
        assert answer.total == 0
        assert answer.suggestion != text
        assert answer.suggestion is None or found(council, answer.suggestion)


def test_words_that_are_nowhere_are_told_and_can_be_left_out(council: SearchIndex) -> None:
    answer = council.find(Asked(Query("делимитация ъъъъъъъъъъ язык:ru")))
    assert (answer.total, answer.nowhere) == (0, ("ъъъъъъъъъъ",))
    assert answer.without == "делимитация язык:ru"
    assert found(council, answer.without) == {"1"}
    elsewhere = council.find(Asked(Query("делимитация ъъъъъъъъъъ язык:az год:1990")))
    assert elsewhere.without == "делимитация"
    phrase = council.find(Asked(Query('"делимитация ъъъъъъъъъъ"')))
    assert (phrase.nowhere, phrase.without) == (("ъъъъъъъъъъ",), '"делимитация"')
    alone = council.find(Asked(Query("ъъъъъъъъъъ")))
    assert (alone.nowhere, alone.without) == (("ъъъъъъъъъъ",), None)
    assert council.find(Asked(Query("границы"))).nowhere == ()
    assert council.find(Asked(Query("ъъъъъъъъъъ OR ыыыыыыыы"))).nowhere == ()


def test_what_only_sounds_alike_does_not_hide_the_right_spelling(index: SearchIndex) -> None:
    put(
        index,
        unit(1, "en:Director of the Sturgeon Breeding Centre"),
        unit(2, "en:The ban on sturgeon fishing"),
    )
    answer = index.find(Asked(Query("sturgen")))
    assert answer.total < 2
    assert answer.suggestion == "sturgeon"
    assert index.find(Asked(Query("sturgeon"))).suggestion is None


def test_a_stale_question_is_dropped(council: SearchIndex) -> None:
    with pytest.raises(Cancelled):
        council.find(Asked(Query("граница")), lambda: True)


def test_values_may_be_as_many_as_they_like(index: SearchIndex) -> None:
    units: list[IndexUnit] = [
        unit(n, "слово", persons=(f"n{n}", "n"), council=f"c{n % 7}") for n in range(300)
    ]
    put(index, *units)
    facets = index.find(Asked(Query("слово"))).facets
    assert len(facets["person"]) == 301
    assert facets["person"]["n"] == 300
    assert sum(facets["council"].values()) == 300


@pytest.mark.parametrize(
    "number", ["7777", "№ 7777", "#7777", "7777.", "7777)", "(7777)", "№7777."]
)
def test_a_point_is_found_by_its_number_however_both_are_written(
    index: SearchIndex, number: str
) -> None:
    put(index, unit(1, "Решили.", number=number), unit(2, "Решили.", number="№"))
    for asked in ("7777", '"№ 7777"', "№7777", '"(7777)"', "7777.", '"#7777"'):
        assert found(index, f"number:{asked}") == {"1"}, asked
    assert found(index, 'number:"№"') != {"2"}
