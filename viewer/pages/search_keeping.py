"""What is done with saved searches, in jobs: fetched, saved, renamed, ordered, deleted, undone."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import Query, SavedSearch
from viewer.i18n import filled
from viewer.jobs import Lane
from viewer.models.error_words import error_words
from viewer.pages.workplace import Workplace

T = TypeVar("T")


class SearchKeeping(QObject):
    """Every change is told to the whole workplace.

    Why something was not saved or renamed is told to whoever asked for the name; why nothing else
    was done, to the window.
    """

    #: The searches in their order.
    listed = Signal(object)
    saved = Signal(object)
    renamed = Signal(object)
    #: Nothing was saved or renamed: the error and its sentence.
    refused = Signal(object, str)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace

    def fetch(self) -> None:
        """Fetch the list anew; ``listed`` brings it."""
        archive, language = self._workplace.archive, self._workplace.language
        if archive is not None:
            self._workplace.jobs.submit(
                Lane.READ,
                lambda report: archive.saved_searches.all(language),
                self.listed.emit,
                replaces=f"saved searches {id(self)}",
            )

    def save(self, name: str, query: Query, replacing: tuple[str, int] | None = None) -> None:
        """Keep a query under a name, or in the place of another one's."""
        self._change(
            lambda archive: archive.saved_searches.save(name, query, replacing=replacing),
            self.saved.emit,
            self._refuse,
        )

    def rename(self, search: SavedSearch, name: str) -> None:
        """Give a search another name."""
        self._change(
            lambda archive: archive.saved_searches.rename(search.id, name, search.version),
            self.renamed.emit,
            self._refuse,
        )

    def put_in_order(self, ids: Sequence[str]) -> None:
        """Put the searches in that order."""
        self._change(lambda archive: archive.saved_searches.put_in_order(ids))

    def delete(self, search: SavedSearch) -> None:
        """Delete a search and offer to bring it back."""

        def done(_none: None) -> None:
            text = filled(self.tr("“{name}” was deleted"), name=search.name)
            self._workplace.undo_offered.emit(text, self.undo)

        self._change(lambda archive: archive.saved_searches.delete(search.id, search.version), done)

    def undo(self) -> None:
        """Undo what was done last in this window."""
        self._workplace.undoing.undo()

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error, error_words(error))

    def _complain(self, error: Exception) -> None:
        self._workplace.jobs.failed.emit(None, error)

    def _change(
        self,
        work: Callable[[Archive], T],
        then: Callable[[T], None] = lambda _answer: None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        archive, workplace = self._workplace.archive, self._workplace
        if archive is None:
            return

        def done(answer: T) -> None:
            workplace.searches_changed.emit()
            then(answer)

        def failed(error: Exception) -> None:
            workplace.searches_changed.emit()  # somebody else may have changed the list
            (otherwise or self._complain)(error)

        workplace.jobs.submit(Lane.WRITE, lambda report: work(archive), done, failed)
