"""Orders that were last asked for, kept until something is written: sorting back costs nothing."""

import threading
from collections import OrderedDict
from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.id_list import IdList
from db.storage.reading.name_list import last_event
from db.storage.reading.order import Orders, ordered_ids

#: Bytes of all together: twenty orders of a hundred thousand records, two of a million.
_MOST = 32 << 20

_Asked = tuple[RecordType, tuple[tuple[str, bool], ...], str]


class KeptOrders:
    """Ids in an order; safe to use from several threads."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._event = -1
        self._kept: OrderedDict[_Asked, IdList] = OrderedDict()

    def of(
        self, session: Session, record_type: RecordType, orders: Orders, language: str
    ) -> Sequence[str]:
        """The ids of a type; see ``ordered_ids``."""
        asked = (record_type, tuple(orders), language)
        event = last_event(session)
        with self._lock:
            if event != self._event:
                self._kept.clear()
                self._event = event
            known = self._kept.get(asked)
            if known is not None:
                self._kept.move_to_end(asked)
                return known
        found = ordered_ids(session, record_type, orders, language)
        if isinstance(found, IdList):
            self._keep(event, asked, found)
        return found

    def _keep(self, event: int, asked: _Asked, found: IdList) -> None:
        with self._lock:
            if event != self._event:
                return
            self._kept[asked] = found
            while sum(one.size for one in self._kept.values()) > self._most:
                self._kept.popitem(last=False)
