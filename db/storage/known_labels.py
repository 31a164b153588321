"""Remembers the names that are shown of authorities: the facets of every answer want the same."""

import threading
from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from db.storage.reading.name_list import last_event
from db.storage.reading.names import labels

#: Names that are remembered in one language.
_MOST = 50_000


class KnownLabels:
    """The names of one archive. Safe to use from several threads; whatever is written ends them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._event = -1
        self._labels: dict[str, dict[str, str | None]] = {}

    def of(self, session: Session, ids: Iterable[str], language: str) -> Mapping[str, str]:
        """What to show for each authority; one without a name is missing."""
        wanted = list(dict.fromkeys(ids))
        event = last_event(session)
        with self._lock:
            if event != self._event:
                self._labels.clear()
                self._event = event
            known = self._labels.setdefault(language, {})
            missing = [one for one in wanted if one not in known]
        found = labels(session, missing, language) if missing else {}
        with self._lock:
            if self._event == event:
                if len(known) + len(missing) > _MOST:
                    known.clear()
                known.update((one, found.get(one)) for one in missing)
            answer = {one: found.get(one) or known.get(one) for one in wanted}
        return {one: label for one, label in answer.items() if label}
