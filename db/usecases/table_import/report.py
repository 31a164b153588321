"""A dry run's report as a table: a line for each row of the spreadsheet, in a person's words."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from db.exchange import CellKind, Column, new_book

_WIDTHS = (8, 16, 60, 80)


def write_report(
    target: Path, heads: Sequence[str], lines: Iterable[Sequence[str]], language: str
) -> Path:
    """Write the lines to ``target``, .csv or .xlsx; its path.

    Raises TableError, StorageFullError; what was there stays untouched unless all went well.
    """
    columns = [
        Column(head, CellKind.TEXT, width) for head, width in zip(heads, _WIDTHS, strict=True)
    ]
    with new_book(target, language=language, cut_note="", beat=lambda: None) as book:
        sheet = book.add_sheet("1", columns)
        for line in lines:
            sheet.write(line)
    return target
