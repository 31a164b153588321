"""What belongs to a topic beside its names: codes, notes, and to which topics it is related."""

from sqlalchemy import CheckConstraint, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.model.topics import CodeKind, TopicNoteKind
from db.storage.tables.base import ID, LANGUAGE, Base, one_of


class TopicCodeTable(Base):
    """A sign by which a topic is known: its notation, or the address it has in a thesaurus."""

    __tablename__ = "topic_code"

    topic_id: Mapped[str] = mapped_column(ForeignKey("topic.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    value: Mapped[str] = mapped_column(Text, primary_key=True, index=True)

    __table_args__ = (one_of("kind", CodeKind),)


class TopicNoteTable(Base):
    """A note on a topic in one language, of which the scope note is one kind."""

    __tablename__ = "topic_note"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    topic_id: Mapped[str] = mapped_column(ForeignKey("topic.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    language: Mapped[str | None] = mapped_column(LANGUAGE)
    text: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        one_of("kind", TopicNoteKind),
        CheckConstraint("text <> ''", "text_not_empty"),
    )


class TopicRelationTable(Base):
    """Two topics are related, without one being the broader. A row stands for both directions."""

    __tablename__ = "topic_relation"

    topic_id: Mapped[str] = mapped_column(ForeignKey("topic.id"), primary_key=True)
    related_id: Mapped[str] = mapped_column(ForeignKey("topic.id"), primary_key=True, index=True)

    __table_args__ = (CheckConstraint("topic_id <> related_id", "not_itself"),)
