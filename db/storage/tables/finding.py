"""By what authorities and documents are found that are alike. Made from them, never edited."""

from sqlalchemy import BigInteger, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.storage.tables.base import Base


class NameSoundTable(Base):
    """A key under which an authority's names are filed by sound or by the stems of their words.

    See ``db.storage.name_sounds``.
    """

    __tablename__ = "name_sound"

    authority_type: Mapped[str] = mapped_column(String(16), primary_key=True)
    sound: Mapped[str] = mapped_column(Text, primary_key=True)
    authority_id: Mapped[str] = mapped_column(ForeignKey("record.id"), primary_key=True, index=True)

    __table_args__ = ({"sqlite_with_rowid": False},)


class TextPrintTable(Base):
    """The digest of a document's words, and how many there are; see ``db.language.text_prints``."""

    __tablename__ = "text_print"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), index=True)
    words: Mapped[int]


class TextBandTable(Base):
    """A key that a document mostly shares with one whose text is nearly the same."""

    __tablename__ = "text_band"

    band: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    document_id: Mapped[str] = mapped_column(
        ForeignKey("document.id"), primary_key=True, index=True
    )

    __table_args__ = ({"sqlite_with_rowid": False},)


class FurtherOriginalTable(Base):
    """Another file with the text of a document: the same communiqué as .docx and as .pdf."""

    __tablename__ = "further_original"

    document_id: Mapped[str] = mapped_column(ForeignKey("document.id"), primary_key=True)
    original_sha256: Mapped[str] = mapped_column(
        ForeignKey("original.sha256"), primary_key=True, index=True
    )
