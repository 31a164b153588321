"""Saves what a dialog asked for, in a job; what is refused is said in the dialog again."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt

from db import Archive
from viewer.models.error_words import error_words
from viewer.pages.workplace import Workplace

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame

T = TypeVar("T")


def on_accept(
    workplace: Workplace,
    dialog: "DialogFrame",
    work: Callable[[Archive], T],
    then: Callable[[T], None],
    refuse: Callable[[str], None],
) -> None:
    """Do it when the dialog is accepted; what is refused is said in it, opened again."""

    def refused(error: Exception) -> None:
        refuse(error_words(error))
        dialog.open()

    def accept() -> None:
        def done(answer: T) -> None:
            dialog.deleteLater()
            then(answer)

        workplace.change_records(work, done, refused)

    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.accepted.connect(accept)
    dialog.rejected.connect(dialog.deleteLater)
