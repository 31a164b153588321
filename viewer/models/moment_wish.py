"""What is asked for of an archive's past: an event or a day, and what is to be shown of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.model import Ref


@dataclass(frozen=True, slots=True)
class MomentWish:
    """The end of an event, or of a day here (``YYYY-MM-DD``).

    ``record`` is what is to be shown of it; None is its first page.
    """

    event: int = 0
    day: str = ""
    record: "Ref | None" = None
