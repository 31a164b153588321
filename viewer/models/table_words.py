"""The words of tables that go out of the archive, and what is said once one was written. No Qt.

The window translates them with ``QCoreApplication.translate``; commands write the English ones.
"""

from collections.abc import Callable, Mapping

from db.model import TableWords
from viewer.errors import QUERY_SENTENCES
from viewer.errors.marking import QT_TRANSLATE_NOOP

#: A text of a context in the reader's language, as ``QCoreApplication.translate``.
Translate = Callable[[str, str], str]

_TABLES = {
    "sheet.about": QT_TRANSLATE_NOOP("tables", "About"),
    "sheet.results": QT_TRANSLATE_NOOP("tables", "Results"),
    "sheet.queries": QT_TRANSLATE_NOOP("tables", "Queries"),
    "column.council": QT_TRANSLATE_NOOP("tables", "Council"),
    "column.session": QT_TRANSLATE_NOOP("tables", "Session"),
    "column.date": QT_TRANSLATE_NOOP("tables", "Date"),
    "column.place": QT_TRANSLATE_NOOP("tables", "Place"),
    "column.point": QT_TRANSLATE_NOOP("tables", "Point"),
    "column.type": QT_TRANSLATE_NOOP("tables", "Type"),
    "column.kinds": QT_TRANSLATE_NOOP("tables", "Kinds"),
    "column.languages": QT_TRANSLATE_NOOP("tables", "Languages"),
    "column.title": QT_TRANSLATE_NOOP("tables", "Title"),
    "column.text": QT_TRANSLATE_NOOP("tables", "Text"),
    "column.score": QT_TRANSLATE_NOOP("tables", "Score"),
    "column.why": QT_TRANSLATE_NOOP("tables", "Why found"),
    "column.id": QT_TRANSLATE_NOOP("tables", "Record ID"),
    "column.archive": QT_TRANSLATE_NOOP("tables", "Archive ID"),
    "column.tags": QT_TRANSLATE_NOOP("tables", "Tags"),
    "wording.ru": QT_TRANSLATE_NOOP("tables", "Whole text in Russian"),
    "wording.az": QT_TRANSLATE_NOOP("tables", "Whole text in Azerbaijani"),
    "wording.en": QT_TRANSLATE_NOOP("tables", "Whole text in English"),
    "wording.other": QT_TRANSLATE_NOOP("tables", "Whole text in another language"),
    "column.name": QT_TRANSLATE_NOOP("tables", "Name"),
    "column.query": QT_TRANSLATE_NOOP("tables", "Query"),
    "column.found": QT_TRANSLATE_NOOP("tables", "Found"),
    "column.meetings": QT_TRANSLATE_NOOP("tables", "Meetings"),
    "column.first": QT_TRANSLATE_NOOP("tables", "First date"),
    "column.last": QT_TRANSLATE_NOOP("tables", "Last date"),
    "column.best_title": QT_TRANSLATE_NOOP("tables", "Best hit: title"),
    "column.best_date": QT_TRANSLATE_NOOP("tables", "Best hit: date"),
    "column.best_point": QT_TRANSLATE_NOOP("tables", "Best hit: point"),
    "column.best_text": QT_TRANSLATE_NOOP("tables", "Best hit: text"),
    "column.best_id": QT_TRANSLATE_NOOP("tables", "Best hit: record ID"),
    "column.message": QT_TRANSLATE_NOOP("tables", "Message"),
    "about.queries": QT_TRANSLATE_NOOP("tables", "Queries"),
    "about.query": QT_TRANSLATE_NOOP("tables", "Query"),
    "about.message": QT_TRANSLATE_NOOP("tables", "Message"),
    "about.within": QT_TRANSLATE_NOOP("tables", "Within the results of"),
    "about.like": QT_TRANSLATE_NOOP("tables", "Similar to the record"),
    "about.filters": QT_TRANSLATE_NOOP("tables", "Filters"),
    "about.excluded": QT_TRANSLATE_NOOP("tables", "Excluded"),
    "about.types": QT_TRANSLATE_NOOP("tables", "Only of the type"),
    "about.spellings": QT_TRANSLATE_NOOP("tables", "Other spellings of names"),
    "about.sort": QT_TRANSLATE_NOOP("tables", "Order"),
    "about.language": QT_TRANSLATE_NOOP("tables", "Preferred language"),
    "about.found": QT_TRANSLATE_NOOP("tables", "Found"),
    "about.meetings": QT_TRANSLATE_NOOP("tables", "Meetings among them"),
    "about.rows": QT_TRANSLATE_NOOP("tables", "Rows in this table"),
    "about.withheld": QT_TRANSLATE_NOOP("tables", "Left out: readers may not see them"),
    "about.time": QT_TRANSLATE_NOOP("tables", "Made at"),
    "about.archive": QT_TRANSLATE_NOOP("tables", "Archive"),
    "about.archive_id": QT_TRANSLATE_NOOP("tables", "Archive ID"),
    "about.program": QT_TRANSLATE_NOOP("tables", "Program"),
    "about.everything": QT_TRANSLATE_NOOP("tables", "everything"),
    "about.yes": QT_TRANSLATE_NOOP("tables", "yes"),
    "about.no": QT_TRANSLATE_NOOP("tables", "no"),
    "facet.year": QT_TRANSLATE_NOOP("tables", "Year"),
    "facet.council": QT_TRANSLATE_NOOP("tables", "Council"),
    "facet.kind": QT_TRANSLATE_NOOP("tables", "Kind"),
    "facet.topic": QT_TRANSLATE_NOOP("tables", "Topic"),
    "facet.person": QT_TRANSLATE_NOOP("tables", "Person"),
    "facet.place": QT_TRANSLATE_NOOP("tables", "Place"),
    "facet.tag": QT_TRANSLATE_NOOP("tables", "Tag"),
    "facet.type": QT_TRANSLATE_NOOP("tables", "Type"),
    "facet.language": QT_TRANSLATE_NOOP("tables", "Language"),
    "type.resolution": QT_TRANSLATE_NOOP("tables", "Resolution"),
    "type.paragraph": QT_TRANSLATE_NOOP("tables", "Paragraph"),
    "type.meeting": QT_TRANSLATE_NOOP("tables", "Meeting"),
    "type.person": QT_TRANSLATE_NOOP("tables", "Person"),
    "type.note": QT_TRANSLATE_NOOP("tables", "Note"),
    "type.document": QT_TRANSLATE_NOOP("tables", "Document"),
    "type.council": QT_TRANSLATE_NOOP("tables", "Council"),
    "type.institution": QT_TRANSLATE_NOOP("tables", "Institution"),
    "type.instrument": QT_TRANSLATE_NOOP("tables", "Instrument"),
    "type.received": QT_TRANSLATE_NOOP("tables", "Waiting file"),
    "type.place": QT_TRANSLATE_NOOP("tables", "Place"),
    "type.topic": QT_TRANSLATE_NOOP("tables", "Topic"),
    "language.ru": QT_TRANSLATE_NOOP("tables", "Russian"),
    "language.az": QT_TRANSLATE_NOOP("tables", "Azerbaijani"),
    "language.en": QT_TRANSLATE_NOOP("tables", "English"),
    "sort.relevance": QT_TRANSLATE_NOOP("tables", "by relevance"),
    "sort.date": QT_TRANSLATE_NOOP("tables", "oldest first"),
    "sort.-date": QT_TRANSLATE_NOOP("tables", "newest first"),
    "sort.meeting": QT_TRANSLATE_NOOP("tables", "by meeting and point"),
    "sort.council": QT_TRANSLATE_NOOP("tables", "by council, newest first"),
    "note.cut": QT_TRANSLATE_NOOP("tables", "… [{count} more characters were cut off here]"),
    "note.missing": QT_TRANSLATE_NOOP(
        "tables", "{rows} ({count} are missing: no room in such a file, or gone meanwhile)"
    ),
    "note.empty": QT_TRANSLATE_NOOP("tables", "There is a name on this line, but no query."),
    "note.suggestion": QT_TRANSLATE_NOOP("tables", "Perhaps: {query}"),
}
_KINDS = {
    "kind.assessment": QT_TRANSLATE_NOOP("kinds", "Assessment"),
    "kind.position": QT_TRANSLATE_NOOP("kinds", "Position"),
    "kind.recommendation": QT_TRANSLATE_NOOP("kinds", "Recommendation"),
    "kind.decision": QT_TRANSLATE_NOOP("kinds", "Decision"),
    "kind.acknowledgement": QT_TRANSLATE_NOOP("kinds", "Acknowledgement"),
}
_BY_NAME = QT_TRANSLATE_NOOP("why", "By the name: {name}")
_WHY = {
    "why.name": QT_TRANSLATE_NOOP("why", "Another spelling: {name}"),
    "why.topic": QT_TRANSLATE_NOOP("why", "By the topic: {topic}"),
    "why.note": QT_TRANSLATE_NOOP("why", "In a note on the record"),
    "why.theme": QT_TRANSLATE_NOOP("why", "In the theme of the session"),
    "why.office": QT_TRANSLATE_NOOP("why", "In the office of a participant"),
    **dict.fromkeys(
        (f"why.{one}" for one in ("person", "institution", "council", "place", "instrument")),
        _BY_NAME,
    ),
}
_CONTEXTS: Mapping[str, Mapping[str, str]] = {
    "tables": _TABLES,
    "kinds": _KINDS,
    "why": _WHY,
    "errors": {f"message.{code}": sentence for code, sentence in QUERY_SENTENCES.items()},
}


def _as_it_is(_context: str, text: str) -> str:
    return text


def table_words(language: str, translate: Translate = _as_it_is) -> TableWords:
    """The words of a table for a reader of ``language`` (ISO 639-1)."""
    return TableWords(
        language,
        program_name(),
        {
            key: translate(context, text)
            for context, texts in _CONTEXTS.items()
            for key, text in texts.items()
        },
    )


def program_name() -> str:
    """The program with its version, where it is installed."""
    from importlib.metadata import PackageNotFoundError, version  # 3 MB that nobody else needs

    try:
        return f"Council Archive {version('council-archive')}"
    except PackageNotFoundError:
        return "Council Archive"
