"""The views of found units with what holds for their records: a list shows what is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from db.model import UnitView
from db.storage.access.holds import AccessMap, holds_of, load_access
from db.storage.reading.name_list import last_event
from db.storage.reading.views import hit_views


class HeldViews:
    """Reads them; what was said of access is kept until something is written.

    It is on the way of every keystroke, and restrictions may be many.
    """

    def __init__(self) -> None:
        self._known = (-1, AccessMap())

    def __call__(
        self, session: Session, uids: Sequence[str], language: str
    ) -> Mapping[str, UnitView]:
        """As ``hit_views``."""
        views = hit_views(session, uids, language)
        event, access = self._known
        newest = last_event(session)
        if event != newest:
            access = load_access(session)
            self._known = (newest, access)
        holds = holds_of(session, access, [view.record_id for view in views.values()])
        return {
            uid: replace(view, holds=holds[view.record_id]) if view.record_id in holds else view
            for uid, view in views.items()
        }
