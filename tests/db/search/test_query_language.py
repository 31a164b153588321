"""How queries are read, repaired and limited."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import Query
from db.search import Asked, Marker, SearchIndex
from db.search.parser import parse
from db.search.syntax import Days, Fact, Fuzzy, Prefix
from db.search.watch import Watch
from tests.db.sample_units import found, put, unit
from tests.db.search.shapes import shape
from tests.pace import at_this_pace

POSITION = Fact("kind", ("position",))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("а б", ("and", "а", "б")),
        ("а OR б в", ("or", "а", ("and", "б", "в"))),
        ("(а OR б) в", ("and", ("or", "а", "б"), "в")),
        ("а -б", ("and", "а", ("not", "б"))),
        ("а-б", "а-б"),
        ("а - б", ("and", "а", "б")),
        ("--а", "а"),
        ("NOT а", ("not", "а")),
        ('"а б"', "а б"),
        ("«а б»", "а б"),
        ("а/б", "а б"),
        ("=а", "=а"),
        ('="а б"', "=а =б"),
        ("лицо:(а OR б)", ("person", ("or", "а", "б"))),
        ('совет:"а б"', ("council", "а б")),
        ("-тема:а", ("not", ("topic", "а"))),
        ("документ:а", ("instrument", "а")),
        ("дели*", Prefix("дели")),
        ("дело~", Fuzzy("дело", 1)),
        ("дело~2", Fuzzy("дело", 2)),
        ("date:2021-11", Days(20211101, 20211130)),
        ("дата:2020..2022", Days(20200101, 20221231)),
        ("kind:решение", Fact("kind", ("decision",))),
        ("növ:qərar", Fact("kind", ("decision",))),
        ("nov:qerar", Fact("kind", ("decision",))),
        ("ДАТА:2021", Days(20210101, 20211231)),
        ("ref:abc-1", Fact("id", ("abc-1",))),
        ("-(а OR б)", ("not", ("or", "а", "б"))),
        ("-вид:решение", ("not", Fact("kind", ("decision",)))),
        ("лицо:-Гаджиев", ("person", ("not", "Гаджиев"))),
        ('лицо:"Хикмет Гаджиев"', ("person", "Хикмет Гаджиев")),
        ("kind:(decision OR position)", ("or", Fact("kind", ("decision",)), POSITION)),
        ("kind:(decision -position)", ("and", Fact("kind", ("decision",)), ("not", POSITION))),
        ("пункт:№3", Fact("number", ("3",))),
        ("number:(1 2)", ("or", Fact("number", ("1",)), Fact("number", ("2",)))),
        ("№ 12", "12"),
        ("а ИЛИ б", ("or", "а", "б")),
        ("а VƏ YA б", ("or", "а", "б")),
        ("а VƏYA б", ("or", "а", "б")),
        ("а|б", ("or", "а", "б")),
        ("а и б", ("and", "а", "и", "б")),
        ("а И НЕ б", ("and", "а", ("not", "б"))),
        ("а VӘYA б".replace("Ә", "\u04d8"), ("or", "а", "б")),
        ("лицо:И", ("person", "И")),
        ("лицо:И Иванов", ("and", ("person", "И"), "Иванов")),
        ("лицо:НЕ", ("person", "НЕ")),
        ("лицо:НЕ Иванов", ("person", ("not", "Иванов"))),
        ("„а б“", "а б"),
        ("“а б”", "а б"),
        ('«а "б" в» г', ("and", "а б в", "г")),
        ('"а «б» в"', "а б в"),
        ("а\u00a0б\u202fв\u3000г", ("and", "а", "б", "в", "г")),
        ("（а ｏｒ б）", ("and", "а", "or", "б")),
        ("ｋｉｎｄ：＂decision＂", Fact("kind", ("decision",))),
        ("\u2212а", ("not", "а")),
        ("–а", ("not", "а")),
        ("Москва–Баку", "Москва Баку"),
        ("pеrson:а", ("person", "а")),
        ("TEMA:а", ("topic", "а")),
        ("дел~0", "дел"),
        ("год:2021", Days(20210101, 20211231)),
        ("", None),
        ("* ~ : - ( ) = \" '", None),
    ],
)
def test_query_is_read(query: str, expected: object) -> None:
    assert shape(parse(query).node) == expected


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("автор:Иванов", "unknown_field"),
        ("лицо:", "empty_field"),
        ("лицо: совет", None),
        ('"а б', "unbalanced_quote"),
        ("(а", "unbalanced_bracket"),
        ("а)", "unbalanced_bracket"),
        ("а OR", "dangling_operator"),
        ("OR а", "dangling_operator"),
        ("дата:завтра", "bad_date"),
        ("date:2021-13", "bad_date"),
        ("kind:чушь", "unknown_value"),
        ("де*", "prefix_too_short"),
        ("*", "prefix_too_short"),
        ("дело~9", "too_many_edits"),
        ("persn:Гаджиев", "misspelt_field"),
        ("зукыщт:Гаджиев", "misspelt_field"),
        ("вид:решенее", "misspelt_value"),
        ("имена:никак", "unknown_value"),
        ("дел*ция", "asterisk_inside"),
        ("*ция", "asterisk_inside"),
        ('"а б"~2', "dangling_operator"),
        ("-автор:Иванов", "unknown_field"),
        ("а " * 31, "too_many_terms"),
        ("а" * 1001, "query_too_long"),
        ("(" * 11 + "а" + ")" * 11, "too_many_brackets"),
        ("👍", "nothing_to_search"),
        ("*", "nothing_to_search"),
        ("…", "nothing_to_search"),
        ("лицо:👍", "nothing_to_search"),
        ("kind:чушь", "nothing_to_search"),
        ("вода 👍", None),
        ("имена:точно", None),
        ("  ", None),
        ("совет заседание", None),
    ],
)
def test_what_makes_no_sense_is_said(query: str, code: str | None) -> None:
    codes = {message.code for message in parse(query).messages}
    assert codes == set() if code is None else code in codes


def test_the_rest_of_a_broken_query_is_searched(index: SearchIndex) -> None:
    put(index, unit(1, "делимитация границы"), unit(2, "другое"))
    for query in ("автор:делимитация", '"делимитация', "(границы", "kind:чушь границы", "грани)"):
        wanted = set() if query == "грани)" else {"1"}
        assert found(index, query) == wanted, query


def test_what_is_nearly_right_is_offered() -> None:
    assert parse("вода persn:Гаджиев вид:решенее").repaired == "вода person:Гаджиев вид:решение"
    assert parse("зукыщт:Гаджиев").repaired == "person:Гаджиев"
    assert parse("pers:Гаджиев").repaired == "person:Гаджиев"
    assert parse("автор:Иванов").repaired is None
    assert parse("лицо:Иванов").repaired is None


def test_an_unknown_field_does_not_turn_what_is_excluded_into_what_is_wanted() -> None:
    assert shape(parse("-автор:Иванов").node) == ("not", "Иванов")


def test_a_query_can_switch_other_spellings_of_names_off() -> None:
    for query in ("Гаджиев names:exact", "имена:точно Гаджиев", "adlar:dəqiq Гаджиев"):
        parsed = parse(query)
        assert (shape(parsed.node), parsed.variants, parsed.messages) == ("Гаджиев", False, ())
    assert parse("Гаджиев names:all").variants
    assert parse("Гаджиев").variants


def test_the_values_that_are_named_are_in_the_language_that_is_written() -> None:
    said = {query: parse(query).messages[0].params["known"] for query in ("тип:ъъъ", "type:qqq")}
    assert "заседание" in str(said["тип:ъъъ"])
    assert "meeting" in str(said["type:qqq"])


def test_a_query_that_is_too_long_is_cut_between_words_and_only_that_is_said() -> None:
    query = "(" + "слово " * 5 + '"' + "а" * 950 + " " + "б" * 100
    messages = parse(query).messages
    assert [message.code for message in messages] == ["query_too_long"]


HOSTILE = (
    "*",
    " ".join(["дел*"] * 50),
    " ".join(f"{letter * 3}*" for letter in "абвгдежзик" * 5),
    "делимитация~9",
    "а" * 100_000,
    " ".join(f"слово{n}" for n in range(5_000)),
    "(" * 50_000,
    "(" * 5_000 + "дело" + ")" * 5_000,
    "NOT " * 3_000 + "дело",
    "-" * 3_000 + "дело",
    '"' * 9_999,
    "лицо:" * 2_000,
    "дело OR " * 3_000,
    "~" * 1_000,
    "date:" + "9" * 900,
    "date:" + ".." * 400,
    "\x00\ud800" + "дело",
    "number:" + "(" * 900,
    "id:-" * 300,
    "я:-" * 400,
    "«" * 1_000,
    "дата:" + "18 ноября " * 200,
    "date:>" * 300,
)


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_queries_are_answered_in_time(query: str) -> None:
    index = SearchIndex(None)
    words = "дело совет граница решение стороны эксперты делимитация заявление".split()
    texts = (" ".join(words[(n * k) % 8] + str(n % 50) for k in range(1, 9)) for n in range(400))
    put(index, *(unit(n, text) for n, text in enumerate(texts)))
    begin = time.perf_counter()
    index.find(Asked(Query(query)))
    Marker(query, variants=True).marks("ru", "Принято решение о делимитации границы")
    assert time.perf_counter() - begin < at_this_pace(2)
    index.close()


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_queries_are_read_at_once(query: str) -> None:
    parse(query)  # what is loaded late is loaded
    begin = time.perf_counter()
    parse(query, typing=True)
    assert time.perf_counter() - begin < at_this_pace(0.05)


@given(st.text(alphabet="абвдел ()\"-*~=:.|ORИЛИdatekind0123«»\n'№", max_size=60))
def test_no_query_raises(query: str) -> None:
    index = _shared()
    answer = index.find(Asked(Query(query)))
    assert answer.total <= 2
    Marker(query, variants=True).marks("ru", "где дело идёт")


@given(st.text(max_size=200))
def test_no_text_at_all_raises(query: str) -> None:
    assert _shared().find(Asked(Query(query))).total <= 2


@pytest.mark.parametrize("query", ["ref:{}", "tag:{}", "tag:{}*", "number:{}", "вид:{}", "во{}да*"])
def test_half_a_letter_damages_nothing(index: SearchIndex, query: str) -> None:
    put(index, unit(1, "дело"))
    index.find(Asked(Query(query.format("\ud800"))))
    assert index.usable
    assert found(index, "дело") == {"1"}
    assert found(index, "дело", filters={"tag": ("\ud800",)}) == set()


_kept: list[SearchIndex] = []


def _shared() -> SearchIndex:
    if not _kept:
        _kept.append(SearchIndex(None))
        put(_kept[0], unit(1, "дело идёт", kinds=("decision",)), unit(2, "где вода"))
    return _kept[0]


def test_a_query_that_would_take_too_long_is_refused_with_a_sentence(
    index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(index, unit(1, "делимитация границы"))
    monkeypatch.setattr(Watch.__init__, "__defaults__", (-1.0,))
    answer = index.find(Asked(Query("делимитация границы")))
    assert (answer.total, [m.code for m in answer.messages]) == (0, ["query_too_broad"])
    assert index.usable
