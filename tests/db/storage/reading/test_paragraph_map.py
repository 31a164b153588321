"""Paragraphs cut where resolutions begin and end: nothing lost, nothing twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.model import Paragraph
from db.storage.reading.paragraph_map import Span, bare_label, map_paragraphs
from tests.db.sample_records import paragraphs_of


def pieces(text: str, *spans: Span) -> list[tuple[str | None, str | None, str]]:
    found = map_paragraphs(text, paragraphs_of(text), spans)
    return [(piece.resolution_id, piece.number, piece.text) for piece in found]


def span(text: str, words: str, name: str, number: str | None) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), name, number)


@pytest.mark.parametrize(
    "label", ["3. ", "3) ", "(3) ", "3 ", "3.\t", "п. 3 ", "№ 3: ", "3 — ", "Пункт 3. ", " 3. "]
)
def test_a_printed_label_before_the_span_is_cut_off(label: str) -> None:
    text = f"{label}Решили."
    assert pieces(text, span(text, "Решили.", "r", "3")) == [("r", "3", "Решили.")]


def test_a_printed_label_inside_the_span_is_cut_off() -> None:
    text = "3. Решили."
    assert pieces(text, Span(0, len(text), "r", "3")) == [("r", "3", "Решили.")]


def test_a_figure_that_is_part_of_the_text_stays() -> None:
    text = "3 страны договорились."
    assert pieces(text, Span(0, len(text), "r", "3")) == [("r", "3", text)]
    decimal = "3.5 процента."
    assert pieces(decimal, Span(0, len(decimal), "r", "3")) == [("r", "3", decimal)]


def test_a_label_on_its_own_line_is_a_paragraph_of_its_own() -> None:
    text = "3.\nРешили."
    assert pieces(text, span(text, "Решили.", "r", "3")) == [
        (None, None, "3."),
        ("r", "3", "Решили."),
    ]


def test_points_in_one_paragraph_are_cut_apart() -> None:
    text = "Стороны: 1) решили одно; 2) решили другое. Подписи."
    found = pieces(
        text, span(text, "решили одно;", "a", "1"), span(text, "решили другое.", "b", "2")
    )
    assert found == [
        (None, None, "Стороны: "),
        ("a", "1", "решили одно;"),
        ("b", "2", "решили другое."),
        (None, None, " Подписи."),
    ]


def test_a_list_number_of_the_format_is_the_number() -> None:
    text = "Решили.\nПовестка"
    paragraphs = (Paragraph(0, 7, "3."), Paragraph(8, 16, "•"))
    found = map_paragraphs(text, paragraphs, [Span(0, 7, "r", None)])
    assert [(piece.number, piece.text) for piece in found] == [("3", "Решили."), (None, "Повестка")]


def test_a_resolution_over_two_paragraphs_has_its_number_once() -> None:
    text = "1. Первая часть.\nВторая часть.\nКонец"
    found = pieces(text, span(text, "Первая часть.\nВторая часть.", "r", "1"))
    assert found == [
        ("r", "1", "Первая часть."),
        ("r", None, "Вторая часть."),
        (None, None, "Конец"),
    ]


def test_labels_lose_their_signs() -> None:
    assert [bare_label(x) for x in ("3.", "(iv)", "2.1)", "•", "-", " a) ")] == [
        "3",
        "iv",
        "2.1",
        "",
        "",
        "a",
    ]


LINE = st.text(alphabet="аб1. )\u00a0ə", max_size=14)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINE, max_size=6), st.data())
def test_every_character_is_in_one_piece_or_in_a_label(
    lines: list[str], data: st.DataObject
) -> None:
    text = "\n".join(lines)
    paragraphs = paragraphs_of(text)
    ends = st.integers(min_value=0, max_value=len(text) + 3)
    spans = [
        Span(min(one, other), max(one, other), f"r{place}", number)
        for place, (one, other, number) in enumerate(
            data.draw(
                st.lists(st.tuples(ends, ends, st.sampled_from([None, "1", "11"])), max_size=5)
            )
        )
    ]
    found = map_paragraphs(text, paragraphs, spans)
    assert [piece.index for piece in found] == list(range(len(found)))
    seen = [0] * len(text)
    last = 0
    for piece in found:
        assert piece.start >= last
        assert text[piece.start : piece.start + len(piece.text)] == piece.text
        last = piece.start + len(piece.text)
        for place in range(piece.start, last):
            seen[place] += 1
    covered = {place for p in paragraphs for place in range(p.start, p.end)}
    assert all(count <= 1 for count in seen)
    # What is in no piece was a label: figures, signs and blanks only.
    assert all(text[place] in "1. )\u00a0" for place in covered if not seen[place])
    assert all(seen[place] == 0 for place in range(len(text)) if place not in covered)


@given(st.lists(st.sampled_from(["один", "два", "три четыре"]), min_size=1, max_size=6), st.data())
def test_pieces_of_a_resolution_lie_in_its_span(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = map_paragraphs(text, paragraphs_of(text), [Span(start, end, "r", None)])
    inside = [p for p in found if p.resolution_id]
    for piece in inside:
        assert piece.start >= start
        assert piece.start + len(piece.text) <= end
    outside = "".join(p.text for p in found if not p.resolution_id)
    assert len(outside) + sum(len(p.text) for p in inside) == len(text.replace("\n", ""))


@pytest.mark.parametrize("bullet", ["– ", "— ", "- ", "•\t", " – "])
def test_a_bullet_before_a_point_without_a_number_is_no_paragraph(bullet: str) -> None:
    text = f"{bullet}решили одно;\n{bullet}решили другое."
    spans = [
        span(text, "решили одно;", "a", None),
        span(text, "решили другое.", "b", None),
    ]
    assert pieces(text, *spans) == [("a", None, "решили одно;"), ("b", None, "решили другое.")]


def test_a_dash_inside_a_sentence_before_a_point_stays() -> None:
    text = "Стороны договорились — провести встречу."
    assert pieces(text, span(text, "провести встречу.", "a", None)) == [
        (None, None, "Стороны договорились — "),
        ("a", None, "провести встречу."),
    ]
