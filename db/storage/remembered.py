"""Remembers what was read of records until something is written.

One search after the other shows the same names and, while a word is typed, many of the same units.
"""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from db.storage.reading.name_list import last_event

T = TypeVar("T")
#: Reads what is shown of some ids in a language; what has gone is missing.
Reader = Callable[[Session, Sequence[str], str], Mapping[str, T]]


class Remembered(Generic[T]):
    """What ``read`` gives, for up to ``most`` ids in a language. Safe to use by several threads."""

    def __init__(self, read: Reader[T], most: int) -> None:
        self._read, self._most = read, most
        self._lock = threading.Lock()
        self._event = -1
        self._known: dict[str, dict[str, T | None]] = {}

    def of(
        self, session: Session, ids: Iterable[str], language: str, event: int | None = None
    ) -> Mapping[str, T]:
        """What is shown of each; one that is not there is missing.

        ``event`` is the number of the last event in this transaction, where it was read already.
        """
        wanted = list(dict.fromkeys(ids))
        if event is None:
            event = last_event(session)
        with self._lock:
            if event != self._event:
                self._known.clear()
                self._event = event
            kept = self._known.get(language, {})
            known = {one: kept[one] for one in wanted if one in kept}
        missing = [one for one in wanted if one not in known]
        found = self._read(session, missing, language) if missing else {}
        answer: dict[str, T] = {}
        for one in wanted:
            value = found.get(one, known.get(one))
            if value is not None:
                answer[one] = value
        self._remember(event, language, {one: found.get(one) for one in missing})
        return answer

    def _remember(self, event: int, language: str, fresh: Mapping[str, T | None]) -> None:
        with self._lock:
            if event != self._event or not fresh:
                return
            known = self._known.setdefault(language, {})
            if len(known) + len(fresh) > self._most:
                known.clear()
            known.update(fresh)
