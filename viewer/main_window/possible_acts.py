"""Greys what leads to nothing at the moment: doing again where nothing was undone, and the like."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.import_documents import ImportPage
    from viewer.pages.pictures import PicturesPage


class PossibleActs(QObject):
    """Follows what was undone, the review and the pictures. Each page is heard from once made."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._heard: set[PageName] = set()
        window.workplace.undoing.changed.connect(self.tell)
        window.pages.currentChanged.connect(lambda _place: self.tell())
        self.tell()

    def tell(self) -> None:
        """Say anew what is possible."""
        here = self._window.location.page
        redo = self._window.workplace.undoing.last_undone is not None
        picture = False
        if here == PageName.INBOX and (inbox := self._inbox()) is not None:
            model = inbox.review.model
            redo = redo or (model is not None and model.can_redo())
        if here == PageName.PICTURES and (pictures := self._pictures()) is not None:
            picture = pictures.save_button.isEnabled()
        self._window.actions_by_name.set_possible(redo=redo, save_picture=picture)

    def _inbox(self) -> "ImportPage | None":
        page = cast("ImportPage | None", self._window.pages.made(PageName.INBOX))
        if page is not None and PageName.INBOX not in self._heard:
            self._heard.add(PageName.INBOX)
            page.review.changed.connect(self.tell)
        return page

    def _pictures(self) -> "PicturesPage | None":
        page = cast("PicturesPage | None", self._window.pages.made(PageName.PICTURES))
        if page is not None and PageName.PICTURES not in self._heard:
            self._heard.add(PageName.PICTURES)
            page.drawn.connect(self.tell)
        return page
