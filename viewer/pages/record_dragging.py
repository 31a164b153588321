"""What goes out of a table when its rows are dragged: their citations, or what is seen of them."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from db import Archive
from db.model import RecordType
from viewer.citing.gathering import cited_sources
from viewer.citing.styles import cite
from viewer.models.column import Column
from viewer.pages.citation import chosen_style
from viewer.settings import Settings
from viewer.widgets.dragged_records import records_data

#: A citation reads several tables: of more rows a line of what is seen is told.
_MOST_CITED, _MOST_TOLD = 5, 200
_CITED = frozenset({RecordType.MEETING, RecordType.INSTRUMENT})


def dragged_records(
    archive: Archive,
    record_type: RecordType,
    ids: Sequence[str],
    columns: Sequence[Column],
    language: str,
    settings: Settings,
) -> QMimeData:
    """Their text is a citation each, in the style used last, for a few; a line each for more."""
    if record_type in _CITED and len(ids) <= _MOST_CITED:
        sources = cited_sources(archive, ids, settings.citation_language, language)
        return records_data(ids, cite(sources, chosen_style(settings)).text)
    told = ids[:_MOST_TOLD]
    rows = archive.rows(record_type, told, language)
    plain = [column for column in columns if not column.further]
    lines = []
    for one in told:
        if one in rows:
            texts = (column.text(rows[one]) for column in plain)
            lines.append(" · ".join(text for text in texts if text))
    if len(ids) > len(told):
        lines.append("…")
    return records_data(ids, "\n".join(lines))
