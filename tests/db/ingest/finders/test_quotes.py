"""Quoted passages with any marks, and what is none."""

import pytest

from db.ingest.finders.capitals import written_name
from db.ingest.finders.quotes import outer_quotes


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("тема «Реки: «малые» и большие» звучала", ["Реки: «малые» и большие"]),
        ("theme “Missing “Links” Found” chosen", ["Missing “Links” Found"]),
        ("theme 'Maps and Memory' chosen", ["Maps and Memory"]),
        (
            'theme "Water, work and the ‘quiet border’", held',
            ["Water, work and the ‘quiet border’"],
        ),
        ("the experts' council and the city's port", []),
        ("девиз „Помнить вместе“", ["Помнить вместе"]),
        ("“Orta Dəhliz” mövzusu", ["Orta Dəhliz"]),
        ("NSTM'in rəhbəri 'Yol' kitabını", ["Yol"]),
        ("an 'unclosed passage", []),
    ],
)
def test_the_outer_passages_are_found(text: str, quoted: list[str]) -> None:
    found = outer_quotes(text, 0, len(text))
    assert [text[quote.inner_start : quote.inner_end] for quote in found] == quoted


@pytest.mark.parametrize(
    ("language", "name", "written"),
    [
        ("en", "COUNCIL OF BALTIC EXPERTS", "Council of Baltic Experts"),
        ("ru", "ОКСКО-ВОЛЖСКИЙ СОВЕТ ЭКСПЕРТОВ", "Окско-Волжский совет экспертов"),
        ("az", "İPƏK YOLU EKSPERT ŞURASI", "İpək Yolu Ekspert Şurası"),
    ],
)
def test_a_name_in_capitals_is_written_small_and_doubted(
    language: str, name: str, written: str
) -> None:
    assert written_name(name, (), language) == (written, False)


def test_a_name_in_mixed_letters_stays() -> None:
    assert written_name("Совет экспертов Дуная", (), "ru") == ("Совет экспертов Дуная", True)
