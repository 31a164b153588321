"""What is to be printed, as a value: the dialog asks for its sheet, and again in other words."""

from collections.abc import Callable
from typing import NamedTuple

from db import Archive
from viewer.printing.sheet import Sheet
from viewer.widgets.check_list import CheckLine

#: The sheet of a language and of the points of an extract; made in a job.
Gather = Callable[[Archive, str, tuple[str, ...]], Sheet]


class Wanted(NamedTuple):
    """A title, how its sheet is made, and the points it can extract."""

    title: str
    gather: Gather
    points: tuple[CheckLine, ...] = ()
    languages: bool = True
