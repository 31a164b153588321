"""A book of tables at a place: the file's ending says its form, and it is there whole or not."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from db.errors import TableError
from db.exchange.delimited import DelimitedBook
from db.exchange.table import Book
from db.exchange.whole_file import whole_file
from db.model.tables import TABLE_FORMATS


@contextmanager
def new_book(
    target: Path, *, language: str, cut_note: str, beat: Callable[[], None]
) -> Iterator[Book]:
    """A book to fill; when all went well it takes the place of whatever was at ``target``.

    ``language`` says what stands between the cells of delimited text, ``cut_note`` ends a text
    that a cell cannot hold (``{count}`` characters more), ``beat`` may raise to stop the packing.
    Raises TableError, StorageFullError.
    """
    form = target.suffix.lower()
    if form not in TABLE_FORMATS:
        raise TableError("table_format_unknown", path=str(target))
    with whole_file(target) as file:
        book = _book(form, file, language, cut_note, beat)
        try:
            yield book
            book.finish()
        except OverflowError as error:
            book.give_up()
            raise TableError("table_too_large", path=str(target)) from error
        except BaseException:
            book.give_up()
            raise


def _book(
    form: str, file: BinaryIO, language: str, cut_note: str, beat: Callable[[], None]
) -> Book:
    if form == ".csv":
        return DelimitedBook(file, language)
    from db.exchange.workbook import WorkbookBook

    return WorkbookBook(file, cut_note, beat)
