"""Finding the encoding of a text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.ingest.encoding import decode
from db.ingest.reader import UNCERTAIN_ENCODING, UNDECODABLE_BYTES

RUSSIAN = "Участники заседания обсудили вопросы водоснабжения приграничных городов и сёл."
RUSSIAN_HEAD = "ПРОТОКОЛ № 3 заседания рабочей группы «Север — Юг»"
TURKISH = "İkinci toplantıda görüşülen konular: sınır ticareti, ulaştırma ve öğrenci değişimi."
AZERBAIJANI = "Şuranın üçüncü iclası Bakıda keçirildi, yol haritası müzakirə olundu, çıxış edildi."
ENGLISH = "The Council’s third session — held “in camera” — took note of the café’s report."
UKRAINIAN = "Україна та її сусіди провели спільне засідання експертної ґрупи."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp866"),
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
        (RUSSIAN.upper(), "cp1251"),
        (RUSSIAN.upper(), "koi8-r"),
        (RUSSIAN.upper(), "cp866"),
        (RUSSIAN_HEAD, "cp1251"),
        ("Совет", "cp1251"),
        ("Совет", "koi8-r"),
        ("г. Баку, 18 ноября", "cp1251"),
        ("Commission mixte, Комиссия", "cp1251"),
        (TURKISH, "cp1254"),
        (TURKISH, "utf-16-le"),
        (AZERBAIJANI.replace("ə", "e"), "cp1254"),
        (AZERBAIJANI, "utf-8"),
        (AZERBAIJANI, "utf-16-be"),
        (ENGLISH, "cp1254"),
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-16-be"),
        (UKRAINIAN, "koi8-u"),
        (UKRAINIAN, "cp1251"),
        (f"{RUSSIAN_HEAD}. {RUSSIAN}", "mac-cyrillic"),
        (RUSSIAN_HEAD, "mac-cyrillic"),
        (RUSSIAN, "mac-cyrillic"),
        (TURKISH, "mac-turkish"),
        (AZERBAIJANI.replace("ə", "e"), "mac-turkish"),
        (ENGLISH, "mac-turkish"),
        ("plain", "ascii"),
    ],
)
def test_the_text_comes_out_as_it_was_written(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "utf-16-le"])
def test_the_encoding_is_named(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)).encoding == encoding


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + RUSSIAN.encode(encoding))

    assert (decoded.text, decoded.encoding) == (RUSSIAN, encoding)


def test_a_cut_character_does_not_spoil_a_utf8_text() -> None:
    decoded = decode(RUSSIAN.encode()[:-2] + b"\xd0")

    assert decoded.text.startswith(RUSSIAN[:-2])
    assert decoded.encoding == "utf-8"
    assert decoded.warnings == (UNDECODABLE_BYTES,)


def test_a_declared_encoding_is_believed_if_it_makes_sense() -> None:
    assert decode(RUSSIAN.encode("iso8859-5"), "ISO-8859-5").text == RUSSIAN
    assert decode(RUSSIAN.encode("koi8-r"), "windows-1251").text == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), "unicode_escape").text == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), "no such thing").text == RUSSIAN


@pytest.mark.parametrize(
    "declared", ["x-mac-cyrillic", "X-Mac-Ukrainian", "MacCyrillic", "windows-1251", None]
)
def test_a_macintosh_is_known_by_its_letters_and_its_names(declared: str | None) -> None:
    decoded = decode(f"{RUSSIAN_HEAD}. {RUSSIAN}".encode("mac-cyrillic"), declared)

    assert decoded.text == f"{RUSSIAN_HEAD}. {RUSSIAN}"
    assert decoded.warnings == ()
    assert decode(RUSSIAN.encode("cp1251"), "x-mac-cyrillic").text == RUSSIAN


def test_what_may_be_windows_or_macintosh_is_called_a_guess() -> None:
    text = "Третье"

    assert UNCERTAIN_ENCODING in decode(text.encode("cp1251")).warnings
    assert UNCERTAIN_ENCODING in decode(text.encode("mac-cyrillic")).warnings
    assert decode("принято решение".encode("mac-cyrillic")).warnings == ()  # the same bytes in both


def test_what_only_the_library_says_is_called_a_guess() -> None:
    text = "これは日本語のテキストです。会議の記録として保存されています。"

    assert decode(text.encode("shift_jis")).warnings == (UNCERTAIN_ENCODING,)


def test_a_language_of_no_archive_is_left_to_the_library() -> None:
    text = "これは日本語のテキストです。会議の記録として保存されています。"

    assert decode(text.encode("shift_jis")).text == text


@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    decoded = decode(data)

    assert decoded.encoding
    assert isinstance(decoded.is_binary, bool)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_utf8_with_a_mark_is_always_read_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
