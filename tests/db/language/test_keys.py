"""Which words find which: tables of a query's word, a text's word, and the text's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.language.foreign_names import russian_surname
from db.language.keys import (
    exact_keys,
    exact_query_keys,
    keys,
    name_keys,
    prefixes,
    query_keys,
    text_keys,
)
from db.language.normalise import normalise
from db.language.tokens import clean, fold, tokens


def finds(query: str, form: str, language: str | None) -> bool:
    return bool(query_keys(query) & keys(form, language))


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("Шафиев", "Шафиева"),
        ("шафиева", "Шафиевым"),
        ("ШАФИЕВ", "Шафиеву"),
        ("заседание", "заседаний"),
        ("трехсторонний", "трёхсторонних"),
        ("человек", "людям"),
        ("министр", "премьер-министра"),
        ("премьер-министр", "премьер-министром"),
        ("деэскалация", "де-эскалации"),
        ("де-эскалация", "деэскалации"),
        ("РФ", "Р.Ф."),
        ("Р.Ф.", "РФ"),
        ("Р.Ф", "Р.Ф."),
        ("Р.Ф.", "Р.Ф"),
        ("МИД", "МИДа"),
        ("Дорошкевич", "Дорошкевичем"),
        ("слуцкий", "Слуцкого"),
        ("стейкхолдер", "стейкхолдеров"),
        ("мир", "ми\u00adром"),
        ("совет", "cовет"),  # the first letter of the form is Latin
        ("30-летие", "30-летия"),
        ("Боррель", "Боррелю"),
        ("боррель", "БОРРЕЛЕМ"),
        ("Шольц", "Шольцем"),
        ("Мэй", "Мэю"),
        ("Ардзинба", "Ардзинбой"),
        ("Вучича", "Вучичем"),
        ("жуков", "Жукову"),
        ("холмский", "Холмскую"),
        ("городов", "Города"),
        ("политик", "политика"),
        ("встретить", "встречу"),
        ("тёплый", "тепло"),
        ("данный", "данных"),
        ("тема", "тем"),
        ("соколов", "соколы"),
        ("С-300", "C-300"),  # the letter of the form is Latin
        ("ВТО", "BTO"),
        ("5", "5-ти"),
        ("3-ья", "3"),
    ],
)
def test_russian_word_finds_its_forms(query: str, form: str) -> None:
    assert finds(query, form, "ru")


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("дело", "деть"),
        ("Халаф", "Халафов"),
        ("остров", "Островский"),
        ("совет", "советник"),
        ("вице-премьер", "вице-президент"),
        ("Семёнов", "семя"),
        ("12", "112"),
        ("44-ФЗ", "45-ФЗ"),
        ("Жуков", "жук"),
        ("Морозов", "мороз"),
        ("право", "правый"),
        ("премьер-министр", "премьера"),
        ("долгий", "долги"),
        ("запереть", "запрет"),
        ("беречь", "берегу"),
        ("частить", "части"),
        ("Баку", "баком"),
        ("политика", "политиком"),
        ("Германия", "германием"),
        ("С-300", "С-400"),
    ],
)
def test_russian_word_does_not_find_another(query: str, form: str) -> None:
    assert not finds(query, form, "ru")


@pytest.mark.parametrize(
    ("query", "form", "found"),
    [
        ("Алиева", "Алиевой", True),
        ("Алиев", "Алиева", True),
        ("Алиев", "Алиевым", True),
        ("Алиев", "Алиевой", False),
        ("Алиевым", "Алиева", True),
        ("Лаврецкая", "Лаврецкую", True),
        ("Лаврецкий", "Лаврецкой", False),
        ("Əliyeva", "Əliyevanın", True),
        ("Əliyeva", "Əliyev", False),
        ("Bayramov", "Bayramova", True),  # the dative
    ],
)
def test_her_surname_is_not_his(query: str, form: str, *, found: bool) -> None:
    assert finds(query, form, None) is found


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("il", "ili"),
        ("iş", "işi"),
        ("BMT", "BMT-nin"),
        ("BMT-də", "BMT-yə"),
        ("mdb-ye", "MDB-dən"),
        ("Qarabağ", "Qarabağ-da"),
        ("keçirmək", "keçirilmişdir"),
        ("keçirilib", "keçirəcək"),
        ("imzalamaq", "imzalanıb"),
        ("imzaladı", "imzalayır"),
        ("etmək", "edirdi"),
        ("olub", "olduğunu"),
        ("vurgulayib", "vurğulamışdır"),
        ("Bakı", "Bakıda"),
        ("bakı", "BAKI"),
        ("İclas", "iclasının"),
        ("Bakı", "Bakı'nın"),
        ("nazirlik", "nazirliyinin"),
        ("əməkdaşlıq", "əməkdaşlığın"),
        ("məsələ", "məsələlərin"),
        ("emekdasliq", "əməkdaşlığın"),
        ("Haciyev", "Hacıyevin"),
        ("sərhəd", "sərhədlərinin"),
        ("19", "19-da"),
        ("2021", "2021-ci"),
    ],
)
def test_azerbaijani_word_finds_its_forms(query: str, form: str) -> None:
    assert finds(query, form, "az")


@pytest.mark.parametrize(
    ("query", "form"),
    [("yaz", "yazmaq"), ("il", "ilə"), ("nazir", "nazirlik"), ("keçmək", "keçirilib")],
)
def test_azerbaijani_word_does_not_find_another(query: str, form: str) -> None:
    assert not finds(query, form, "az")


@pytest.mark.parametrize(
    ("raw", "right"),
    [
        ("M\u04d9rk\u04d9zi", "Mərkəzi"),
        ("\u04d8liyev", "Əliyev"),
        ("k\u04d9m\u04d9r", "kəmər"),
        ("k\u04d9", "kə"),
        ("m\u04d9\u04bb\u04d9bb\u04d9t", "məhəbbət"),
        ("B\u041cT", "BMT"),
        ("\u0406qor", "Iqor"),
        ("Cо", "Со"),  # the first letter is Latin
        ("kомитет", "комитет"),
        ("Jos\u0435", "Jose"),
    ],
)
def test_letters_of_the_other_script_that_look_alike_make_no_difference(
    raw: str, right: str
) -> None:
    assert clean(raw) == right
    for language in (None, "ru", "az", "en"):
        assert text_keys(raw, language) == text_keys(right, language)


@given(st.text(st.sampled_from("абвкмсео\u04d9\u04bbіabckmseohə")), st.sampled_from(("ru", "az")))
def test_a_raw_text_has_the_keys_of_the_normalised_one(raw: str, language: str) -> None:
    if raw:
        assert text_keys(raw, language) == text_keys(normalise(raw).text, language)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("в Р.Ф, и U.S", ["в", "Р.Ф", "и", "U.S"]),
        ("в Р.Ф. и U.S.", ["в", "Р.Ф.", "и", "U.S."]),
        ("А.С.Пушкин", ["А.С.", "Пушкин"]),
        ("А.Пушкин, г.Баку, п.3", ["А", "Пушкин", "г", "Баку", "п", "3"]),
        ("Пушкин А.С", ["Пушкин", "А.С"]),
        ("U.S-based U.S's", ["U", "S-based", "U", "S's"]),
        ("В 5.Б. т.е., а.б.в.", ["В", "5", "Б", "т.е.", "а.б.в."]),
    ],
)
def test_abbreviations_may_lack_their_last_dot(text: str, words: list[str]) -> None:
    assert [token.raw for token in tokens(text)] == words
    for lacking in ("Р.Ф", "U.S"):
        for language in (None, "ru", "en"):
            assert text_keys(lacking, language) == text_keys(lacking + ".", language)


def test_azerbaijani_dotted_and_dotless_i_are_two_letters() -> None:
    assert fold("IŞIQ", azerbaijani=True) == "ışıq"
    assert fold("İCLAS", azerbaijani=True) == "iclas"
    assert clean("i\u0307clas") == "iclas"


@pytest.mark.parametrize(
    ("query", "form"),
    [("statement", "statements"), ("council", "Council's"), ("agreed", "agreeing")],
)
def test_english_word_finds_its_forms(query: str, form: str) -> None:
    assert finds(query, form, "en")


@pytest.mark.parametrize("language", [None, "", "ru", "az", "en"])
def test_a_word_of_any_language_is_found_in_a_text_whose_language_is_unknown(
    language: str | None,
) -> None:
    assert finds("заседание", "заседаний", language)
    assert finds("iclas", "iclasının", None)
    assert finds("meeting", "meetings", None)


@pytest.mark.parametrize(
    ("query", "form", "found"),
    [
        ("11.01.2021", "11.01.2021", True),
        ("2021", "11.01.2021", True),
        ("11.01.2021", "12.01.2021", False),
        ("44-ФЗ", "44-фз", True),
        ("1", "1-го", True),
    ],
)
def test_numbers_dates_and_identifiers_are_exact(query: str, form: str, *, found: bool) -> None:
    assert finds(query, form, "ru") is found


@given(st.text(alphabet="абвгдеёжийклмнопрстуфхцчшщъыьэюяАВСЕНКМОРТХ", min_size=1, max_size=9))
def test_the_short_way_for_russian_words_gives_the_same_keys(word: str) -> None:
    assert text_keys(word, "ru") == keys(word, "ru") | exact_keys(word, "ru") | name_keys(word)


@pytest.mark.parametrize("base", ["рустамов", "алиев", "зуёв", "гагарин", "птицын"])
@pytest.mark.parametrize("ending", ["", *"а у ым е ой ою ы ых ыми".split()])
def test_every_form_of_a_surname_is_seen(base: str, ending: str) -> None:
    assert base in {name.removesuffix("а") for name in russian_surname(base + ending)}


@pytest.mark.parametrize("base", ["раевск", "троцк"])
@pytest.mark.parametrize("ending", "ий ого ому им ом ая ой ою ую ие их ими".split())
def test_every_form_of_a_surname_like_an_adjective_is_seen(base: str, ending: str) -> None:
    assert russian_surname(base + ending) <= {f"{base}ий", f"{base}ая"}
    assert russian_surname(base + ending)


def test_exact_keys_have_a_space_of_their_own() -> None:
    assert exact_query_keys("совет") & exact_keys("Совет", "ru")
    assert not exact_query_keys("совет") & exact_keys("совета", "ru")
    assert not exact_query_keys("совет") & keys("совет", "ru")
    assert exact_query_keys("Семенов") & exact_keys("Семёнов", "ru")


def test_a_prefix_finds_letters_that_a_plain_keyboard_lacks() -> None:
    assert any(key.startswith(prefixes("Haci")) for key in text_keys("Hacıyev", "az"))
    assert not any(key.startswith(prefixes("=гадж")) for key in text_keys("Гаджиев", "ru"))


def test_tokens_are_words_numbers_and_abbreviations() -> None:
    text = "А.А.Громыко, № 12 от 11.01.2021 (44-ФЗ); Bakı’nın 19-da «де-эскалация»"
    assert [token.raw for token in tokens(text)] == [
        "А.А.", "Громыко", "12", "от", "11.01.2021", "44-ФЗ", "Bakı’nın", "19-da", "де-эскалация",
    ]  # fmt: skip


@given(st.text(max_size=40))
def test_any_text_is_cut_at_its_own_offsets_and_has_keys(text: str) -> None:
    for token in tokens(text):
        assert text[token.start : token.end] == token.raw
        found = text_keys(token.raw, None)
        assert all(len(key) > 1 for key in found)


@given(st.text(alphabet="абвгдеёжийклмнопрстуфхцчшщъыьэюяАЛМНabcxqzəığİIşçöü-'", max_size=14))
def test_a_word_finds_itself_in_every_language(word: str) -> None:
    for token in tokens(word):
        for language in (None, "ru", "az", "en"):
            assert query_keys(token.raw) & keys(token.raw, language)
            assert exact_query_keys(token.raw) & exact_keys(token.raw, language)
