"""What is known of the originals' bytes since they came in."""

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.model.fixity import CheckResult
from db.storage.tables.base import INSTANT, Base, Sealed, one_of


class OriginalCheckTable(Sealed, Base):
    """The last check of an original; without a row the last one was when it came in.

    ``round_began`` is the beginning of the round that the check belongs to.
    """

    __tablename__ = "original_check"

    sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), primary_key=True)
    checked_at: Mapped[str] = mapped_column(INSTANT)
    result: Mapped[str] = mapped_column(String(16))
    detail: Mapped[str] = mapped_column(Text)
    round_began: Mapped[str] = mapped_column(INSTANT)

    __table_args__ = (one_of("result", CheckResult), Index(None, "round_began"))
