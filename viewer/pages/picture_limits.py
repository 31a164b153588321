"""What a picture is limited to, in words: above it, and in the file that it is saved to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from db.model import Query
from viewer.jobs import Reporter
from viewer.pages.picture_kinds import Asked
from viewer.pages.query_words import query_words
from viewer.pages.wording import fact_line
from viewer.widgets.pictures.board import Board
from viewer.widgets.plain_text import WrappedLabel


class Figures(NamedTuple):
    """What was read for a picture: its figures, and the names of records that the query has."""

    board: Board
    query: Query | None
    labels: Mapping[str, str]


def read_figures(
    read: Callable[[Asked, Reporter], Board], asked: Asked, report: Reporter
) -> Figures:
    """In a job: the figures of what is asked, and what a query's records are called."""
    query, labels = asked.query, dict[str, str]()
    if query is not None:
        query = replace(asked.archive.settled(query), sort="")
        labels = dict(asked.archive.saved_searches.labels(query, asked.language))
    return Figures(read(asked, report), query, labels)


class LimitLine(WrappedLabel):
    """Says which query the figures are limited to; hidden for those of everything."""

    def __init__(self) -> None:
        super().__init__("", "secondary", max_lines=3)
        self.hide()

    def show_of(self, figures: Figures) -> str:
        """Say it of these figures; what is said."""
        said = ""
        if figures.query is not None:
            words = query_words(figures.query, figures.labels)
            said = self.tr("Only what is found: {query}").replace("{query}", words)
        self.setText(said)
        self.setVisible(bool(said))
        return said

    def why_nothing(self, kind: str) -> str:
        """Why a picture of that kind has nothing to show."""
        if self.text():
            return self.tr("Nothing that is found has what this picture is about.")
        if kind == "topics":
            return self.tr("No record has a topic yet. Ctrl+T gives topics to records.")
        return self.tr("No record has what this picture is about.")

    def after(self, note: str) -> str:
        """A note, with what is said here behind it."""
        return fact_line(note, self.text())
