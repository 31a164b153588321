"""What went and what came is painted in its own colours, with a line too, and told by words."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from db.model.history import Piece, PieceKind
from viewer.theme import Theme
from viewer.widgets.changed_text import ChangedText

PIECES = (
    Piece(PieceKind.REMOVED, "стратегическое партнёрство как важный фактор развития"),
    Piece(PieceKind.SAME, " и "),
    Piece(PieceKind.REMOVED, "сотрудничества"),
    Piece(PieceKind.ADDED, "безопасности"),
)


def painted(qtbot: QtBot, text: ChangedText) -> QImage:
    qtbot.addWidget(text)
    text.resize(420, text.heightForWidth(420))
    text.show()
    return text.grab().toImage()


def count(picture: QImage, wanted: QColor) -> int:
    return sum(
        picture.pixelColor(x, y).rgb() == wanted.rgb()
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_kinds_have_their_ground_and_their_line(
    widgets: QtBot, theme: Theme, scheme: str
) -> None:
    theme.set_scheme(scheme)  # type: ignore[arg-type]  # one of the themes
    tokens = Theme.current().tokens
    both = painted(widgets, ChangedText(PIECES))
    for colour in (tokens.delbg, tokens.delfg, tokens.addbg, tokens.addfg):
        assert count(both, colour) > 50
    older = painted(widgets, ChangedText(PIECES, (PieceKind.SAME, PieceKind.REMOVED)))
    assert count(older, tokens.addbg) == 0
    only = painted(widgets, ChangedText(PIECES[2:3]))
    assert count(only, tokens.text) == 0  # no letter of it is painted as one that stayed


def test_a_screen_reader_is_told_by_words(widgets: QtBot) -> None:
    text = ChangedText(PIECES)
    widgets.addWidget(text)
    said = text.accessibleName()
    assert said.startswith("[removed: стратегическое")
    assert said.endswith("и [removed: сотрудничества] [added: безопасности]")
