"""What is cited, as values: council, session, document, point, and where it is kept."""

from dataclasses import dataclass
from enum import StrEnum

from db.model import DocumentType
from db.model.description import UnitLevel


class SourceKind(StrEnum):
    """What a citation points at."""

    DOCUMENT = "document"
    POINT = "point"
    SESSION = "session"
    INSTRUMENT = "instrument"


@dataclass(frozen=True, slots=True)
class ShelfMark:
    """Where it is kept: the archive and the codes of the units, the fonds first.

    ``code`` is the whole reference code, ``sheets`` are those of the last unit. Without units
    only ``archive`` is known.
    """

    archive: str = ""
    units: tuple[tuple[UnitLevel, str], ...] = ()
    sheets: str = ""
    fonds_title: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class CitedSource:
    """One thing that is cited; what is unknown is empty and stands in no style.

    ``language`` is that of the words, ``text_language`` that of what is cited. ``title`` is what
    the document calls itself, ``""`` where it only says what it is. Of a point without a number
    ``opening`` has its first words. Dates are EDTF.
    """

    id: str
    kind: SourceKind
    language: str
    text_language: str = ""
    council: str = ""
    ordinal: int | None = None
    date_start: str | None = None
    date_end: str | None = None
    place: str = ""
    theme: str = ""
    document_type: DocumentType | None = None
    title: str = ""
    point: str = ""
    opening: str = ""
    kept: ShelfMark = ShelfMark()
    filename: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a formatted citation."""

    text: str
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Formatted:
    """A citation in a style; ``""`` parts never occur."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """Without italics."""
        return "".join(part.text for part in self.parts)


def own_title(title: str, filename: str) -> str:
    """What a document calls itself; ``""`` where that is only the name of its file."""
    return "" if title in {filename, filename.rpartition(".")[0]} else title
