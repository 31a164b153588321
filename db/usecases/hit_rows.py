"""Hits as rows of a table: what stands in each column, in the words that are given for it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from db.exchange import Cell, CellKind, Column
from db.model import LANGUAGES, MARK_CLOSE, MARK_OPEN, Hit, Message, Query, TableWords, UnitView
from db.model.tables import HIT_COLUMNS
from db.progress import Pulse
from db.search import Found, Marker, Unmarked
from db.storage.annotations.reading import tags_of
from db.usecases.ask_index import ask_index
from db.usecases.open_archive import OpenedArchive
from db.usecases.search_records import hit_of

#: Hits whose records are read in one short transaction.
PAGE = 500
_KINDS = {"session": CellKind.NUMBER, "score": CellKind.NUMBER, "date": CellKind.DATE}
_WIDTHS = {
    "council": 16, "session": 9, "date": 12, "place": 14, "point": 8, "type": 13, "kinds": 18,
    "languages": 16, "title": 28, "text": 70, "score": 9, "why": 34, "id": 37, "archive": 37,
    "tags": 24,
}  # fmt: skip
_WORDING_WIDTH = 70
#: The column of wordings in a language that the archive has no name for.
_OTHER = "other"


def hit_columns(words: TableWords, *, wordings: bool) -> tuple[Column, ...]:
    """The columns of a table of hits; with ``wordings`` also one for each language's full text."""
    columns = [
        Column(words.word(f"column.{name}"), _KINDS.get(name, CellKind.TEXT), _WIDTHS[name])
        for name in HIT_COLUMNS
    ]
    if wordings:
        columns += [
            Column(words.word(f"wording.{language}"), width=_WORDING_WIDTH)
            for language in (*LANGUAGES, _OTHER)
        ]
    return tuple(columns)


def count_withheld(opened: OpenedArchive, query: Query, found: Found, pulse: Pulse) -> int:
    """How many hits an answer lacks since readers may not see them."""
    if not query.openly:
        return 0
    whole = replace(query, openly=False, limit=0, offset=0, facets=False)
    return max(ask_index(opened, whole, pulse.is_stale).total - found.total, 0)


class HitRows:
    """Makes rows of the hits of one query; ``marks`` keeps the signs around what was found."""

    def __init__(
        self,
        opened: OpenedArchive,
        marker: Marker | Unmarked,
        words: TableWords,
        *,
        marks: bool = False,
        wordings: bool = False,
    ) -> None:
        self._opened, self._marker, self._words = opened, marker, words
        self._marks, self._wordings = marks, wordings

    def rows(self, found: Sequence[tuple[str, float]]) -> Iterator[tuple[Hit, list[Cell]]]:
        """The rows of some found units, in their order; a unit that has gone is left out."""
        store = self._opened.store
        views = store.hit_views([uid for uid, _ in found], self._words.language)
        with store.reading() as session:
            tags = tags_of(session, [view.record_id for view in views.values()])
        for uid, score in found:
            if (view := views.get(uid)) is not None:
                hit = hit_of(view, score, self._marker, self._words.language)
                yield hit, self._cells(hit, view, tags.get(hit.id, ()))

    def text(self, hit: Hit) -> str:
        """The passage of a hit."""
        if self._marks:
            return hit.snippet
        return hit.snippet.replace(MARK_OPEN, "").replace(MARK_CLOSE, "")

    def _cells(self, hit: Hit, view: UnitView, tags: Iterable[str]) -> list[Cell]:
        words = self._words
        cells: dict[str, Cell] = {
            "council": hit.council,
            "session": hit.ordinal,
            "date": hit.date,
            "place": hit.place,
            "point": hit.number,
            "type": words.word(f"type.{hit.type}"),
            "kinds": ", ".join(words.word(f"kind.{kind}") for kind in hit.kinds),
            "languages": ", ".join(words.word(f"language.{code}") for code in hit.languages),
            "title": hit.title,
            "text": self.text(hit),
            "score": round(hit.score, 4),
            "why": "; ".join(why_in_words(reason, words) for reason in hit.why),
            "id": hit.id,
            "archive": self._opened.info.uuid,
            "tags": ", ".join(tags),
        }
        row = [cells[name] for name in HIT_COLUMNS]
        return row + _wordings(view) if self._wordings else row


def _wordings(view: UnitView) -> list[Cell]:
    """The unit's texts, each once, by language; those in no known language last."""
    texts: dict[str, dict[str, None]] = {language: {} for language in (*LANGUAGES, _OTHER)}
    for one in view.texts:
        texts.get(one.language, texts[_OTHER])[one.text] = None
    return ["\n".join(found) for found in texts.values()]


def why_in_words(reason: str, words: TableWords) -> str:
    """A reason of a match (``name:Hacıyev=Гаджиев``) as a sentence; as it is without a word."""
    kind, _, detail = reason.partition(":")
    if not words.has(f"why.{kind}"):
        return reason
    found, _, asked = detail.partition("=")
    named = f"{found} = {asked}" if asked else found
    return words.word(f"why.{kind}", name=named, topic=named)


def message_in_words(message: Message, words: TableWords) -> str:
    """What of a query was not understood, as a sentence."""
    return words.word(f"message.{message.code}", **message.params)
