"""A picture as a table: the lines of its board, under its full name."""

from viewer.models.line_table import LineTableModel
from viewer.pages.picture_kinds import PictureKind
from viewer.widgets.pictures.board import Board
from viewer.widgets.pictures.picture_table import PictureTable


def fill_lines(table: PictureTable, board: Board, kind: PictureKind) -> None:
    """Show a board's lines."""
    heads = board.heads()
    model = LineTableModel(heads, table)
    lines = [str(number) for number in range(board.line_count())]
    model.set_lines(lines, lambda key: board.line(int(key)))
    old = table.model()
    table.setModel(model)
    if old is not None:
        old.deleteLater()
    first, rest = kind.widths
    table.set_columns([first, *(rest for _ in heads[1:])])
    table.setAccessibleName(kind.words()[1])
