"""The views of found units with what holds for their records: a list shows what is closed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from db.model import UnitView
from db.storage.access.holds import holds_of
from db.storage.access.kept_access import KeptAccess
from db.storage.access.named_holds import named_holds
from db.storage.reading.views import hit_views


class HeldViews:
    """Reads them. It is on the way of every keystroke, and restrictions may be many."""

    def __init__(self, access: KeptAccess) -> None:
        self._access = access

    def __call__(
        self, session: Session, uids: Sequence[str], language: str
    ) -> Mapping[str, UnitView]:
        """As ``hit_views``."""
        views = hit_views(session, uids, language)
        access, ids = self._access(session), [view.record_id for view in views.values()]
        holds = holds_of(session, access, ids)
        for authority, named in named_holds(session, access, ids, names=False).items():
            if named.holds:
                holds[authority] = named.holds
        return {
            uid: replace(view, holds=holds[view.record_id]) if view.record_id in holds else view
            for uid, view in views.items()
        }
