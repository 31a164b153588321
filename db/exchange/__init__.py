"""Values to files of the outside world: tables as XLSX and as delimited text.

Knows cells, columns and files; nothing of records, searches or words for a person.
"""

from db.exchange.book import new_book
from db.exchange.table import Book, Cell, CellKind, Column, Facts, Sheet

__all__ = ["Book", "Cell", "CellKind", "Column", "Facts", "Sheet", "new_book"]
