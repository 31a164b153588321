"""Saves what a dialog asked for, in a job; what is refused is said in the dialog again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from shiboken6 import isValid

from db import Archive
from viewer.models.error_words import error_words
from viewer.pages.workplace import Workplace

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame

S = TypeVar("S")
T = TypeVar("T")


def on_accept(
    workplace: Workplace,
    dialog: "DialogFrame",
    said: Callable[[], S],
    work: Callable[[Archive, S], T],
    then: Callable[[T], None],
    refuse: Callable[[str], None],
) -> None:
    """Do it when the dialog is accepted; what is refused is said in it, opened again.

    What a person ``said`` in it is read at once, not by the job: fields are the window's own. The
    dialog may have gone when the job ends, with what it stood in: then the window says it.
    """

    def refused(error: Exception) -> None:
        if isValid(dialog):
            refuse(error_words(error))
            dialog.open()
        else:
            workplace.complain(error)

    def accept() -> None:
        what = said()

        def done(answer: T) -> None:
            if isValid(dialog):
                dialog.deleteLater()
            then(answer)

        workplace.change_records(lambda archive: work(archive, what), done, refused)

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.accepted.connect(accept)
    dialog.rejected.connect(dialog.deleteLater)
