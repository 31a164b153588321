"""What was erased by acts of disposal, and what an erasure has still to do."""

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.storage.tables.base import Base, Sealed


class ErasureTable(Base):
    """A record was erased by an act: what its versions said up to ``last_version`` is gone."""

    __tablename__ = "erasure"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    act_id: Mapped[str] = mapped_column(ForeignKey("record.id"), index=True)
    act_number: Mapped[str] = mapped_column(Text)
    erased_on: Mapped[str] = mapped_column(String(10))
    last_version: Mapped[int]


class ErasingTable(Sealed, Base):
    """What an erasure that was decided has still to do: a file to delete, or to vacuum.

    ``task`` is the digest of an original whose file is to go, or ``vacuum``.
    """

    __tablename__ = "erasing"

    task: Mapped[str] = mapped_column(String(64), primary_key=True)
