"""What a published copy has not got: that it is closed, and until when."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.errors import AccessError
from db.storage.reading.sources import WITHHELD


def check_withheld(session: Session, record_id: str) -> None:
    """Raises AccessError ``record_closed`` for a record that the copy was made without."""
    row = session.execute(select(WITHHELD).where(WITHHELD.c.record_id == record_id)).first()
    if row is not None:
        more = {} if row.until else {"detail": "without_end"}
        raise AccessError("record_closed", id=record_id, until=row.until, **more)
