"""Lines that a page's width cut inside of a quotation, a name or a sentence."""

from db.ingest.finders.document import Document
from db.model import DocumentText, Paragraph

_PROSE = [
    "Участники осмотрели старый речной вокзал и долго говорили о том, что",
    "причалы пора чинить, пока они ещё стоят и держат даже самые тяжёлые",
    "баржи, которые приходят сюда с верховьев каждую весну и осень года.",
]


def _blocks(lines: list[str]) -> list[str]:
    paragraphs, at = [], 0
    for line in lines:
        paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    document = Document(DocumentText("\n".join(lines), tuple(paragraphs), "txt"))
    return [document.text[block.line_start : block.end] for block in document.blocks]


def test_initials_that_open_a_line_are_no_roman_number() -> None:
    first = "Заслушаны доклады лоцмана М. Р. Гаева и старшего смотрителя причала"
    assert _blocks([*_PROSE, first, "Х. Сапожкова."])[-1].endswith("причала Х. Сапожкова.")


def test_a_quotation_goes_on_in_the_next_line() -> None:
    found = _blocks([*_PROSE, "Темой встречи стало «Малые", "Причалы большой реки»."])
    assert found[-1].endswith("«Малые Причалы большой реки».")


def test_a_short_line_of_prose_goes_on_and_a_list_does_not() -> None:
    assert len(_blocks([*_PROSE, "Заседание вели почётный смотритель Нижнего", "причала."])) == 1
    listed = ["Анна Рогова – смотритель Нижнего Причала", "были на месте."]
    assert _blocks([*_PROSE, *listed])[-2:] != [" ".join(listed)]


def test_words_that_end_nothing_tell_a_wrapped_page() -> None:
    lines = [
        "The papers came from Ingrid Moe, who keeps the archive of the",
        "Lofoten Cod Museum, and Pietro Sala, who has long fished for the",
        "Chioggia Fleet, and from Nadia Blum, harbour pilot of Emden and",
        "Leer. Questions were put by Karl Anders, a lock keeper at Kiel.",
    ]
    assert _blocks(lines) == [" ".join(lines)]


def test_what_a_dash_joins_is_one_word_over_the_edge_of_the_page() -> None:
    found = _blocks([*_PROSE, "Их созвал Совет экспертов Прикаспия, Уфы и Санкт–", "Петербурга."])
    assert found[-1].endswith("Уфы и Санкт–Петербурга.")
    found = _blocks([*_PROSE, "Их созвал Совет экспертов Прикаспия, Уфы и Санкт-", "Петербурга."])
    assert found[-1].endswith("Уфы и Санкт-Петербурга.")
