"""What the archive keeps about itself: head, inbox, versions, events, and the outbox."""

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.model import InboxState
from db.storage.tables.base import DIGEST, ID, INSTANT, Base, Sealed, one_of


class ArchiveTable(Sealed, Base):
    """The archive's head: one row."""

    __tablename__ = "archive"

    uuid: Mapped[str] = mapped_column(ID, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    created_at: Mapped[str] = mapped_column(INSTANT)


class InboxTable(Sealed, Base):
    """A received file that waits for a person, with what was read out of it as JSON.

    One that is kept, but not yet read, is ``incomplete`` with the problem ``unread``: so an older
    program, too, knows that there is more to be read.
    """

    __tablename__ = "inbox"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    original_sha256: Mapped[str] = mapped_column(ForeignKey("original.sha256"), index=True)
    filename: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(16), index=True)
    problem: Mapped[str] = mapped_column(String(64))
    questions: Mapped[int]
    document: Mapped[str | None] = mapped_column(Text)
    proposal: Mapped[str | None] = mapped_column(Text)
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    received_at: Mapped[str] = mapped_column(INSTANT)

    __table_args__ = (one_of("state", (one for one in InboxState if one is not InboxState.KEPT)),)


class RecordVersionTable(Base):
    """A record as it was at one version, whole, as JSON; ``digest`` is the SHA-256 of that."""

    __tablename__ = "record_version"

    record_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    event_seq: Mapped[int] = mapped_column(ForeignKey("event.seq"), index=True)
    content: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(DIGEST)


class EventTable(Base):
    """Something that was done: by whom, when, to what. Only ever appended to.

    ``digest`` is the link of the chain, see ``db.storage.chain``; empty until the commit.
    """

    __tablename__ = "event"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(ID)
    at: Mapped[str] = mapped_column(INSTANT)
    who: Mapped[str] = mapped_column(Text)
    what: Mapped[str] = mapped_column(String(64))
    record_id: Mapped[str | None] = mapped_column(ForeignKey("record.id"), index=True)
    detail: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(DIGEST, default="")

    __table_args__ = (UniqueConstraint("id"),)


class OutboxTable(Base):
    """A record whose index units are to be made anew; ``seq`` only grows."""

    __tablename__ = "outbox"

    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    owner_id: Mapped[str] = mapped_column(ID)

    __table_args__ = (Index(None, "owner_id"), {"sqlite_autoincrement": True})
