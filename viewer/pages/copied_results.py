"""Hits for the clipboard: a table for a spreadsheet or a letter, and lines that can be cited."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from db.model import Hit
from viewer.i18n import current_language, date_text, session_text
from viewer.models.table_words import table_words
from viewer.pages.wording import point_text, translate
from viewer.widgets.marked_text import read_snippet

_COLUMNS = ("council", "session", "date", "place", "point", "type", "kinds", "title", "text")
#: What keeps a spreadsheet from taking a cell's text for a formula, a number or a date.
_AS_TEXT = """ style="mso-number-format:'\\@'" sdnum="1033;0;@" """.rstrip()
_TYPED = frozenset({"session", "date"})
_FORMULA = frozenset("=+-@")


def copied_table(hits: Sequence[Hit]) -> QMimeData:
    """The hits as an HTML table and as text with tabs between the cells, titles first."""
    words = table_words(current_language(), translate)
    titles = [words.word(f"column.{name}") for name in _COLUMNS]
    rows = [_cells(hit) for hit in hits]
    copied = QMimeData()
    lines = ["\t".join(map(_tab_cell, row)) for row in (titles, *rows)]
    copied.setData("text/plain", "".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    body = "".join(f"<tr>{_html_cells(row)}</tr>" for row in rows)
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    copied.setData("text/html", f'<meta charset="utf-8">{table}'.encode("utf-8", "replace"))
    return copied


def cited_hits(hits: Sequence[Hit]) -> str:
    """Each hit's passage in quotation marks, and below it where it stands."""
    return "\n\n".join(f"«{read_snippet(hit.snippet).text}»\n— {_source(hit)}" for hit in hits)


def _source(hit: Hit) -> str:
    if hit.meeting_id is None:
        return hit.title
    head = (hit.council, session_text(hit.ordinal), hit.place, date_text(hit.date))
    parts = [", ".join(part for part in head if part)]
    if hit.title != hit.council:
        parts.append(hit.title)
    if hit.number:
        parts.append(point_text(hit.number))
    return ". ".join(parts)


def _cells(hit: Hit) -> list[str]:
    words = table_words(current_language(), translate)
    cells = {
        "council": hit.council,
        "session": "" if hit.ordinal is None else str(hit.ordinal),
        "date": hit.date or "",
        "place": hit.place,
        "point": hit.number or "",
        "type": words.word(f"type.{hit.type}"),
        "kinds": ", ".join(words.word(f"kind.{kind}") for kind in hit.kinds),
        "title": hit.title,
        "text": read_snippet(hit.snippet).text,
    }
    return [cells[name] for name in _COLUMNS]


def _tab_cell(text: str) -> str:
    """One line without tabs; an apostrophe disarms what a spreadsheet would take for a formula."""
    line = " ".join(text.split())
    return f"'{line}" if line[:1] in _FORMULA else line


def _html_cells(row: Sequence[str]) -> str:
    return "".join(
        f"<td{'' if name in _TYPED else _AS_TEXT}>{escape(text).replace(chr(10), '<br>')}</td>"
        for name, text in zip(_COLUMNS, row, strict=True)
    )
