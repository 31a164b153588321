"""Texts in lines of one height, and the boxes under their marks."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from db.model import MARK_CLOSE, MARK_OPEN, Mark
from viewer.theme import Theme, font, line_height
from viewer.widgets.flow_heights import FlowHeights
from viewer.widgets.marked_text import mark_boxes, paint_marked, read_snippet
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.text_block import TextBlock

LONG = (
    "Было отмечено, что скорейшее начало работы является безальтернативным шагом для всех сторон. "
)
_FIXED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_a_cut_text_ends_after_a_whole_word(theme: Theme) -> None:
    block = TextBlock(LONG * 4, font("base"), 19, 300, 3)
    assert block.lines == 3
    assert block.height == 57
    assert LONG.startswith(block.text[: block.shown][: len(LONG)])
    assert not block.text[: block.shown].endswith((",", " "))
    assert block.text[block.shown : block.shown + 1] in (" ", ",", ".")


def test_boxes_have_no_end_spaces_and_stay_in_the_width(theme: Theme) -> None:
    block = TextBlock(LONG * 2, font("base"), 19, 220)
    boxes = block.boxes(0, len(LONG))
    assert len(boxes) == block.lines or len(boxes) > 1
    assert all(0 <= box.left() < box.right() <= 221 for box in boxes)
    assert [box.top() for box in boxes] == [19 * i for i in range(len(boxes))]


def test_offsets_count_letters_after_an_emoji(theme: Theme) -> None:
    plain, odd = (
        TextBlock("ab cd", font("base"), 19, 300),
        TextBlock("😀b cd", font("base"), 19, 300),
    )
    assert abs(plain.boxes(3, 5)[0].width() - odd.boxes(3, 5)[0].width()) < 0.1
    assert odd.offset_at(QPointF(odd.boxes(3, 5)[0].right() + 1, 5)) == 5


@_FIXED
@given(st.text(alphabet="abc дəı😀\n", max_size=80), st.integers(40, 400))
def test_every_place_in_a_text_is_found_again(theme: Theme, text: str, width: int) -> None:
    block = TextBlock(text, font("base"), 19, width)
    for offset, letter in enumerate(text):
        if letter in " \n":
            continue
        boxes = block.boxes(offset, offset + 1)
        assert len(boxes) == 1
        assert block.offset_at(boxes[0].center() - QPointF(boxes[0].width() * 0.3, 0)) == offset


def test_a_mark_is_painted_under_its_word_and_nowhere_else(theme: Theme) -> None:
    text = "начало процесса делимитации и далее"
    begin = text.index("делимитации")
    mark = Mark(begin, begin + len("делимитации"))
    block = TextBlock(text, font("base"), 19, 600)
    image = QImage(620, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_marked(painter, 5, 2, block, (mark,), 15)
    painter.end()
    ground = theme.tokens.mark
    painted = [x for x in range(620) if image.pixelColor(x, 6) == ground]
    box = mark_boxes(block, mark, 15)[0]
    assert painted
    assert abs(painted[0] - (5 + box.left())) <= 2
    assert abs(painted[-1] + 1 - (5 + box.right())) <= 2


def test_a_snippets_signs_become_marks() -> None:
    marked = read_snippet(f"о {MARK_OPEN}границе{MARK_CLOSE} и {MARK_CLOSE}не{MARK_OPEN} более")
    assert marked.text == "о границе и не более"
    assert marked.marks == (Mark(2, 9),)


@given(st.lists(st.integers(0, 50), max_size=60), st.data())
def test_heights_add_up_like_a_plain_list(start: list[int], data: st.DataObject) -> None:
    heights = FlowHeights(start)
    plain = list(start)
    more = data.draw(st.lists(st.integers(0, 50), max_size=20))
    heights.extend(more)
    plain += more
    if plain:
        row = data.draw(st.integers(0, len(plain) - 1))
        heights.set(row, 7)
        plain[row] = 7
    assert [heights.top(i) for i in range(len(plain) + 1)] == [
        sum(plain[:i]) for i in range(len(plain) + 1)
    ]
    y = data.draw(st.integers(-5, sum(plain) + 5))
    expected = next((i for i in range(len(plain)) if y < sum(plain[: i + 1])), len(plain) - 1)
    assert heights.at(y) == (0 if y < 0 and plain else expected)


def test_a_label_is_as_high_as_the_lines_that_it_paints(theme: Theme, qtbot: QtBot) -> None:
    """Letters side by side measure a little less than the same letters in a line."""
    for text in ("месяц год год", "Прочитано записаны год", "День не назван: записаны месяц и год"):
        for role, high in (("secondary", line_height("secondary")), ("base", line_height("base"))):
            label = WrappedLabel(text, role)  # type: ignore[arg-type]  # both are roles
            qtbot.addWidget(label)
            for width in range(60, 360):
                block = TextBlock(text, label.font(), high, width, 0)
                assert label.heightForWidth(width) == round(block.height), (text, role, width)
