"""The part of the store that confirms waiting files and takes a confirmation back."""

from abc import ABC, abstractmethod
from collections import OrderedDict
from contextlib import AbstractContextManager

from sqlalchemy.orm import Session

from db.errors import StorageFailedError, TakingBackError
from db.model import InboxItem, Proposal
from db.storage import inbox
from db.storage.engine_undo import noting
from db.storage.history import EVENT_KEY, Change
from db.storage.reading.head import outbox_head
from db.storage.taking_back import Confirmation, take_confirmation_back

#: So many confirmations can be taken back, newest first: a week's work in one go.
_REMEMBERED = 1_000


class StoreConfirming(ABC):
    """What ``Store`` is made of; see there. Confirmations are remembered until it is closed."""

    def __init__(self) -> None:
        self._confirmed: OrderedDict[str, Confirmation] = OrderedDict()

    @abstractmethod
    def reading(self, seconds: float | None = None) -> AbstractContextManager[Session]:
        """A transaction that only reads."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Session]:
        """A transaction that writes."""

    def confirm(self, inbox_id: str, proposal: Proposal) -> str:
        """Make the record of a waiting file; the meeting's id. Raises RecordNotFoundError."""
        with self.writing() as session:
            row = inbox.find(session, inbox_id)
            state, before = row.state, row.meeting_id
            first = outbox_head(session)
            with noting(session) as steps:
                meeting_id = inbox.confirm(Change(session), row, proposal).meeting_id
            event, last = str(session.info[EVENT_KEY]), outbox_head(session)
        done = Confirmation(inbox_id, meeting_id, state, before, event, (first, last), steps)
        self._confirmed[inbox_id] = done
        while len(self._confirmed) > _REMEMBERED:
            self._confirmed.popitem(last=False)
        return meeting_id

    def unconfirm(self, inbox_id: str) -> None:
        """Undo ``confirm``. Raises RecordNotFoundError, TakingBackError."""
        done = self._confirmed.get(inbox_id)
        with self.reading() as session:
            name = inbox.find(session, inbox_id).filename
        if done is None:
            raise TakingBackError("not_confirmed", name=name)
        try:
            with self.writing() as session:
                take_confirmation_back(Change(session), done)
        except StorageFailedError as error:
            if "FOREIGN KEY" not in str(error.params.get("detail", "")):
                raise
            raise TakingBackError("needed_since", name=name) from error
        del self._confirmed[inbox_id]

    def inbox_set_aside(self) -> tuple[InboxItem, ...]:
        """The files that were taken out of the inbox, oldest first."""
        with self.reading() as session:
            return inbox.set_aside(session)

    def was_received(self, sha256: str) -> bool:
        """Whether those bytes have ever come in, even if they were taken out of the inbox."""
        with self.reading() as session:
            return inbox.was_received(session, sha256)
