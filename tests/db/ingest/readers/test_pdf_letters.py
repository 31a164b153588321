"""PDF pages whose letters are not what they look like."""

import pytest

from db.ingest.page_line import PageLine
from db.ingest.readers.pdf_glyphs import GlyphCount
from db.ingest.readers.pdf_letters import LetterRepair, is_gibberish, is_unreadable

RUSSIAN = (
    "Совет рекомендовал сторонам обменяться расписаниями будущего сезона, и участники "
    "согласились с этим: ещё № 5 «о портах» в Баку."
)


def lines(*texts: str) -> list[PageLine]:
    return [PageLine(text, 1, 0, 100, 100, 11, 20) for text in texts]


def repaired(*texts: str) -> tuple[bool, list[str]]:
    repair = LetterRepair()
    made = lines(*texts)
    repair.repair(made)
    return repair.is_certain, [line.text for line in made]


def western(text: str) -> str:
    return text.encode("cp1251").decode("cp1252")


def test_cyrillic_that_came_out_as_western_letters_is_put_right() -> None:
    assert repaired(western(RUSSIAN)) == (True, [RUSSIAN])


def test_what_is_latin_on_such_a_page_stays() -> None:
    assert repaired(western(RUSSIAN), "Müəllif: Ülkər, Zürich")[1][1] == "Müəllif: Ülkər, Zürich"


def test_a_short_page_follows_a_certain_one() -> None:
    repair = LetterRepair()
    long, short = lines(western(RUSSIAN)), lines(western("Баку"))
    repair.repair(long)
    repair.repair(short)

    assert short[0].text == "Баку"


@pytest.mark.parametrize(
    "text",
    [
        RUSSIAN,
        "À la fin de l'été, les délégués ont été reçus à l'hôtel où a siégé le comité élargi",
        "Şura üzvləri görüşdə öz çıxışlarını etmişlər; növbəti iclas Gəncədə keçiriləcək",
        "Über die Größe der Flüsse und Öfen äußerte sich ein Gremium für Küstengewässer",
        "ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ àáâãäå èéêë ìíîï òóôõö ùúûü ÀÁÂÃÄÅ ÈÉÊË",
        western("Баку"),
    ],
)
def test_what_is_not_certain_stays(text: str) -> None:
    assert repaired(text) == (False, [text])


@pytest.mark.parametrize(
    ("count", "unreadable"),
    [
        (GlyphCount(100, 0, 0), False),
        (GlyphCount(100, 100, 0), False),
        (GlyphCount(100, 100, 20), True),
        (GlyphCount(100, 0, 30), False),
        (GlyphCount(100, 0, 60), True),
        (GlyphCount(10, 10, 10), False),
    ],
)
def test_a_font_without_meaning_is_noticed(count: GlyphCount, unreadable: bool) -> None:
    assert is_unreadable(count) == unreadable


@pytest.mark.parametrize(
    ("text", "gibberish"),
    [
        (RUSSIAN * 2, False),
        ("Ɏɟɞɟɪɚɥɶɧɨɟ ɫɨɛɪɚɧɢɟ " * 20, True),
        ("全世界无产者，联合起来。" * 20, False),
        ("plain English words " * 20, False),
    ],
)
def test_letters_of_no_language_are_noticed(text: str, gibberish: bool) -> None:
    assert is_gibberish(text) == gibberish
