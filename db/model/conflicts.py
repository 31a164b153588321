"""Values on which the sources of a record disagree."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model.records import Ref


@dataclass(frozen=True, slots=True)
class StatedValue:
    """A value and the documents that state it. ``id`` is given back to choose it.

    ``value`` is as the source has it: of a date EDTF, with its end after ``/``.
    """

    id: str
    value: str
    sources: "tuple[Ref, ...]"
    chosen: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field of which there are several values, the chosen one first.

    ``field`` is ``council``, ``ordinal``, ``date``, ``place``, ``theme`` (in ``language``),
    ``organisers`` (a document's whole list), ``legal_basis`` or ``office`` (of the person
    ``about``). ``reason`` is why the present value was chosen, ``""`` if nobody chose.
    """

    field: str
    values: tuple[StatedValue, ...]
    language: str = ""
    about: "Ref | None" = None
    reason: str = ""
