"""What carrying out an act of disposal erases, before and after it is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActPreview:
    """What carrying an act out would erase: records whole, points that lose a wording, files.

    ``carried_out`` says that it was done already, ``not_before`` that the day of the act is still
    to come, ``not_due`` of which units the term has not run out today.
    """

    number: str
    version: int
    records: int
    partly: int
    files: int
    approved: bool
    carried_out: bool
    not_before: str = ""
    not_due: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What an act erased, and by which event. Not ``finished``: files go at the next opening."""

    event: int
    records: int
    partly: int
    files: int
    finished: bool = False
