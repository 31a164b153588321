"""The page of an empty archive, or of none: what to do first. It makes nothing itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.pages.location import Location, PageName
from viewer.pages.page import Page, ScrolledColumn, row
from viewer.theme import px
from viewer.widgets.drop_zone import DropZone
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import Label, WrappedLabel

_WIDTH = 640


class _Way(QWidget):
    """One way to begin: an icon, a link, a line about it, its keys."""

    chosen = Signal()

    def __init__(self, icon: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = LinkLabel()
        self._link.activated.connect(lambda _held: self.chosen.emit())
        self._about = WrappedLabel(colour="text2")
        words = QVBoxLayout()
        words.setSpacing(px(4))  # the ring of the link stands clear of the words
        words.addWidget(self._link)
        words.addWidget(self._about)
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(IconMark(icon, 18))
        top.addLayout(words, 1)
        top.addWidget(Label(keys, "secondary", "text2"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(2), px(8), 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(top)
        layout.addLayout(row(34, Hairline(), spacing=0))

    def set_texts(self, name: str, about: str) -> None:
        """Say what it does."""
        self._link.setText(name)
        self._about.setText(about)


class StartPage(Page):
    """Asks by signals for what a person wants to begin with."""

    files_dropped = Signal(list)
    choose_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()
    new_wanted = Signal()
    inbox_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._has_archive = False
        self._asked: PageName | None = None
        #: What the page is for that was asked for and has nothing to show yet.
        self.for_what = WrappedLabel(colour="text2")
        self.for_what.hide()
        self._title = Label(role="first_run_title")
        self._sentence = WrappedLabel(role="reading", colour="text2")
        self._zone = DropZone()
        self._zone.files_dropped.connect(self.files_dropped)
        self._zone.choose_wanted.connect(self.choose_wanted)
        self._waiting = 0
        self._inbox = _Way("inbox", "Ctrl+6")
        self._inbox.chosen.connect(self.inbox_wanted)
        self._inbox.hide()
        self._sample = _Way("book-marked", "Ctrl+Shift+D")
        self._sample.chosen.connect(self.sample_wanted)
        self._open = _Way("folder-open", "Ctrl+O")
        self._open.chosen.connect(self.open_wanted)
        self._new = _Way("file-plus", "Ctrl+N")
        self._new.chosen.connect(self.new_wanted)
        self._promise = WrappedLabel(colour="text2")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        scroll = ScrolledColumn("page")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self.for_what)
        column.addSpacing(px(12))
        column.addWidget(self._title)
        column.addSpacing(px(10))
        column.addWidget(self._sentence)
        column.addSpacing(px(20))
        column.addWidget(self._inbox)
        column.addSpacing(px(8))
        column.addWidget(self._zone)
        column.addSpacing(px(20))
        for way in (self._sample, self._open, self._new):
            column.addWidget(way)
        column.addSpacing(px(20))
        promise = row(2, IconMark("lock", 16), spacing=0)
        promise.addSpacing(px(18))
        promise.addWidget(self._promise, 1)
        column.addLayout(promise)
        column.addStretch(3)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(px(_WIDTH))
        middle = QHBoxLayout()
        middle.setContentsMargins(px(36), px(24), px(36), px(24))
        middle.addStretch(1)
        middle.addWidget(holder, 1000)
        middle.addStretch(1)
        scroll.column.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        column.setAlignment(self._title, Qt.AlignmentFlag.AlignLeft)

    def show_location(self, location: Location) -> None:
        """Say what the page is for that was asked for, if one was."""
        self._asked = PageName(location.id) if location.id else None
        self.retranslate()

    def _said_of_asked(self) -> str:
        return {
            PageName.MEETINGS: self.tr("Meetings: the sessions of the councils will be listed "
                                       "here, as a table or along time."),
            PageName.RESOLUTIONS: self.tr("Resolutions: here you will search what was said and "
                                          "decided, and read it."),
            PageName.PEOPLE: self.tr("People: everybody who took part will be listed here, with "
                                     "the offices they held."),
            PageName.INSTITUTIONS: self.tr("Institutions: those who organise the sessions and "
                                           "send people to them will be listed here."),
            PageName.INSTRUMENTS: self.tr("Instruments: the agreements and statements that are "
                                          "cited will be listed here."),
            PageName.PICTURES: self.tr("Pictures: timelines, networks and maps of the records "
                                       "will be drawn here."),
            PageName.SEARCHES: self.tr("Saved searches: those that you keep under a name will "
                                       "stand here."),
        }.get(self._asked or PageName.START, "")  # fmt: skip

    def set_situation(self, *, archive: bool, writable: bool) -> None:
        """Whether an archive is open and can take files in."""
        self._has_archive = archive
        self._zone.setVisible(not archive or writable)
        self.retranslate()

    def set_waiting(self, count: int) -> None:
        """So many files wait in the inbox of the archive that is open, although it has no record.

        What is to be done is to look at them then.
        """
        self._waiting = count
        self._inbox.setVisible(count > 0)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._title.setText(self.tr("Begin the archive"))
        self.for_what.setText(self._said_of_asked())
        self.for_what.setVisible(bool(self.for_what.text()))
        self.setAccessibleDescription(self.for_what.text())
        self._sentence.setText(
            self.tr(
                "Put a communiqué, a protocol or a folder of them here. The program reads the "
                "text and proposes a record: date, place, participants, resolutions. Only what "
                "you confirm enters the archive."
            )
        )
        self._inbox.set_texts(
            self.tr("%Ln file(s) wait in the inbox", "", self._waiting),
            self.tr("They were received but are no records yet: look at each and confirm it"),
        )
        self._sample.set_texts(
            self.tr("Open the sample"),
            self.tr("The archive of an invented council in three languages"),
        )
        self._open.set_texts(
            self.tr("Open another archive") if self._has_archive else self.tr("Open an archive"),
            self.tr("A folder whose name ends in .archive"),
        )
        self._new.set_texts(
            self.tr("Make a new archive"), self.tr("A folder of your own with a title")
        )
        self._promise.setText(
            self.tr(
                "The program does not use the network. Everything is kept in one folder on this "
                "computer."
            )
        )
        self.setAccessibleName(self._title.text())
