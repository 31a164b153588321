"""Keeps the review in step with what the archive knows: whom names mean, what the text repeats."""

from PySide6.QtCore import QObject, Signal

from db import Archive
from db.model import Comparison, Matching
from viewer.dialogs.compare_texts import CompareTextsDialog
from viewer.jobs import Lane
from viewer.models.review import ReviewModel
from viewer.pages.review_pane import ReviewPane
from viewer.pages.workplace import Workplace


class ReviewMatching(QObject):
    """Asks anew after every correction. ``aside_wanted``: the file is to be set aside."""

    aside_wanted = Signal()

    def __init__(self, workplace: Workplace, review: ReviewPane) -> None:
        super().__init__(review)
        self._workplace = workplace
        self._review = review
        self._dates_wanted = True
        review.opened.connect(self._begin)
        review.relation.compare_wanted.connect(self.compare)
        review.relation.aside_wanted.connect(self.aside_wanted)
        workplace.records_changed.connect(self.ask)

    def _begin(self, model: ReviewModel) -> None:
        model.changed.connect(self.ask)
        self.ask()

    def ask(self) -> None:
        """Hold the proposal against the archive as both stand now."""
        archive, model = self._workplace.archive, self._review.model
        if archive is None or model is None:
            return
        text, proposal, language = model.document, model.proposal, self._workplace.language

        def done(matching: Matching) -> None:
            if model is self._review.model and model.proposal == proposal:
                model.set_matching(matching)

        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: archive.match(text, proposal, language),
            done,
            self._workplace.complain,
            on_end=lambda _: self._load_dates(),
            replaces="matching",
            after_paint=True,
        )

    def _load_dates(self) -> None:
        """Have what reads dates there before the first letter: it takes half a second, once.

        After the matching, which loads as much: side by side they would hold the window up.
        """
        if self._dates_wanted:
            self._dates_wanted = False
            self._workplace.jobs.submit(
                Lane.READ,
                lambda _: Archive.read_date("2021"),
                replaces="loading what reads dates",
                after_paint=True,
            )

    def compare(self) -> None:
        """Show the text beside the document that it repeats, if there is one."""
        archive, model = self._workplace.archive, self._review.model
        relation = self._review.relation.relation
        if archive is None or model is None or relation is None:
            return
        text, proposal, name = model.document, model.proposal, self._review.filename
        document = relation.document_id
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: archive.compare(document, text, proposal, name),
            self._show,
            self._workplace.complain,
            replaces="comparing",
        )

    def _show(self, comparison: Comparison) -> None:
        CompareTextsDialog(comparison, self._review.window()).open()
