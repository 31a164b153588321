"""Every dialog of the program on a window with records, filled as its owner fills it.

A test walks ``viewer.dialogs`` and asks for a line in ``DIALOGS`` of every class.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.screenshots.dialogs_of_records import OF_RECORDS
from tests.screenshots.dialogs_of_work import OF_WORK

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame
    from viewer.main_window import MainWindow

#: By the name of its class: what makes it, not shown yet.
DIALOGS: "dict[str, Callable[[MainWindow], DialogFrame]]" = {**OF_RECORDS, **OF_WORK}
