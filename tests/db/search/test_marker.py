"""What is marked in a text, and which passage of it is shown."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model import MARK_CLOSE, MARK_OPEN, UnitText
from db.search import Marker
from tests.pace import at_this_pace

LONG = (
    "Участники обсудили широкий круг вопросов двусторонних отношений. " * 12
    + "Отмечена важность делимитации границы для региона. "
    + "Подчёркнута общность позиций сторон. " * 12
)


def marked(query: str, text: str, language: str = "ru", *, variants: bool = True) -> list[str]:
    return [text[m.start : m.end] for m in Marker(query, variants).marks(language, text)]


@pytest.mark.parametrize(
    ("query", "language", "text", "expected"),
    [
        ("заседание", "ru", "На заседаниях совета", ["заседаниях"]),
        ("совет заседание", "ru", "На заседаниях совета", ["заседаниях", "совета"]),
        ('"заседание совета"', "ru", "заседания советов, совет", ["заседания советов"]),
        ('"заседание совета"', "ru", "заседания и советы", []),
        ("засед*", "ru", "Заседание, заседатель, сосед", ["Заседание", "заседатель"]),
        ("заседонию~", "ru", "заседанию", ["заседанию"]),
        ("=совет", "ru", "совет советы", ["совет"]),
        ("Шафиев", "az", "Fərid Şəfiyevin", ["Şəfiyevin"]),
        ("haciyev*", "az", "Hikmət Hacıyevin", ["Hacıyevin"]),
        ("-совет заседание", "ru", "заседание совета", ["заседание"]),
        ("лицо:Шафиев", "ru", "выступил Шафиев", ["Шафиев"]),
        ("kind:decision date:2021", "ru", "решение 2021", []),
        ("министр", "ru", "премьер-министра", ["премьер-министра"]),
        ("мир", "ru", "ми\u00adра", ["ми\u00adра"]),
        ("", "ru", "совет", []),
    ],
)
def test_marks(query: str, language: str, text: str, expected: list[str]) -> None:
    assert marked(query, text, language) == expected


def test_names_in_another_script_are_not_marked_when_switched_off() -> None:
    assert marked("Шафиев", "Şəfiyev Шафиева", variants=False) == ["Шафиева"]


@pytest.mark.parametrize(
    ("query", "within", "expected"),
    [
        ("Шафиев", "Гаджиев имена:точно", ["Şəfiyev", "Гаджиева"]),
        ("Шафиев имена:точно", "Гаджиев", ["Hacıyev", "Гаджиева"]),
        ("Россия", "иранский родственные:да", ["Иран"]),
        ("Россия родственные:да", "иранский", ["российского"]),
        ("Гадж", "(Шафиев", ["Şəfiyev"]),
    ],
)
def test_each_text_is_marked_by_its_own_switches(
    query: str, within: str, expected: list[str]
) -> None:
    text = "Hacıyev, Şəfiyev, Гаджиева, Иран и глава российского совета"
    marks = Marker(query, within=[within]).marks("ru", text)
    assert [text[one.start : one.end] for one in marks] == expected


def test_what_is_being_typed_is_marked_within_results_too() -> None:
    text = "Заседание совета"
    marks = Marker("засед", typing=True, within=["совет " + "граница " * 150]).marks("ru", text)
    assert [text[one.start : one.end] for one in marks] == ["Заседание", "совета"]


def test_the_passage_holds_the_hit_and_says_what_was_left_out() -> None:
    snippet = Marker("делимитация границы").snippet([UnitText("ru", LONG)], "ru")
    assert "⟦делимитации⟧ ⟦границы⟧" in snippet.text
    assert snippet.text.startswith("…")
    assert snippet.text.endswith("…")
    assert len(snippet.text) <= 260
    assert snippet.language == "ru"


def test_the_passage_is_where_most_words_are() -> None:
    text = "Граница. " + "Прочее слово здесь. " * 40 + "Делимитация и демаркация границы."
    snippet = Marker("делимитация демаркация граница").snippet([UnitText("ru", text)], "ru")
    assert snippet.text.count(MARK_OPEN) == 3


def test_the_language_with_a_hit_is_shown_and_the_preferred_one_first() -> None:
    texts = [UnitText("ru", "О границе"), UnitText("az", "Sərhəd"), UnitText("en", "The border")]
    assert Marker("border").snippet(texts, "ru").language == "en"
    assert Marker("границы OR border").snippet(texts, "en").language == "en"
    nothing = Marker("вода").snippet(texts, "az")
    assert (nothing.language, nothing.text) == ("az", "Sərhəd")
    assert Marker("вода").snippet([], "az").text == ""


def test_a_name_that_was_found_by_its_sound_is_explained() -> None:
    snippet = Marker("Гаджиев").snippet([UnitText("az", "Hikmət Hacıyev çıxış etdi")], "ru")
    assert snippet.why == ("name:Hacıyev=Гаджиев",)
    own = Marker("Гаджиев").snippet([UnitText("ru", "Хикмет Гаджиев выступил")], "ru")
    assert own.why == ()


def test_signs_that_look_like_marks_are_replaced() -> None:
    snippet = Marker("совет").snippet([UnitText("ru", "⟦не метка⟧ совет")], "ru")
    assert snippet.text == "[не метка] ⟦совет⟧"


@given(
    st.lists(st.sampled_from(["совет", "вода", "длинноеслово" * 4, "о", "\n", "⟧"]), max_size=200)
)
def test_a_passage_is_short_and_its_marks_are_paired(words: list[str]) -> None:
    text = " ".join(words)
    snippet = Marker("совета").snippet([UnitText("ru", text)], "ru").text
    assert snippet.count(MARK_OPEN) == snippet.count(MARK_CLOSE)
    assert (MARK_OPEN in snippet) == ("совет" in words)
    assert len(snippet.replace(MARK_OPEN, "").replace(MARK_CLOSE, "")) <= 300


def test_fifty_passages_are_cut_in_no_time() -> None:
    words = LONG.split()
    texts = [UnitText("ru", " ".join(words[n:] + words[:n])) for n in range(50)]
    Marker("границы региона").snippet(texts[:1], "ru")
    begin = time.perf_counter()
    marker = Marker("делимитация границы")
    for text in texts:
        marker.snippet([text], "ru")
    assert time.perf_counter() - begin < at_this_pace(0.3)  # measured: 0.01
