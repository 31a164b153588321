"""What a person has just added is what the inbox shows next, however many files wait before it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from db.model import InboxState, new_id
from viewer.pages.inbox_filling import InboxFilling
from viewer.pages.inbox_head import InboxHead
from viewer.pages.review_pane import ReviewPane


class InboxArrivals(QObject):
    """Follows files from where they are dropped to their cards.

    The first of them is chosen as soon as it is there; where something was corrected in the one at
    hand that one stays, and the cards of the new ones are brought into sight.
    """

    def __init__(self, head: InboxHead, review: ReviewPane, filling: InboxFilling) -> None:
        super().__init__(head)
        self._head = head
        self._review = review
        self._filling = filling
        #: Ids of what comes now are larger; empty: nothing is awaited.
        self._since = ""
        self._sees_coming = False

    def take(self, paths: Sequence[Path]) -> None:
        """Take files and folders in; each is shown as soon as it has been read."""
        self._since, self._sees_coming = new_id(), False
        self._filling.take(paths)

    def note_coming(self) -> None:
        """Other files are to come: those just added are looked at, once."""
        if self._since and not self._sees_coming:
            self._sees_coming = self._head.reveal_coming()

    def note_items(self) -> None:
        """The inbox has been read anew."""
        if not self._since:
            return
        new = [one for one in self._head.items() if one.id > self._since]
        first = min((one.id for one in new if one.state is not InboxState.DISCARDED), default="")
        if first:
            model = self._review.model
            self._head.reveal(first, choose=model is None or not model.can_undo())
        if first or not self._filling.is_busy():
            self._since = ""
