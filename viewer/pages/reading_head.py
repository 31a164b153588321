"""The head and the foot of the reading pane: whose document it is, its languages, its original."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from db.model import LANGUAGES, DocumentDetail, MeetingDetail
from db.model.page_images import drawable_original
from viewer.citing.source import own_title
from viewer.i18n import (
    date_range,
    in_quotes,
    language_name,
    moment_date,
    number_text,
    session_text,
)
from viewer.pages.access_mark import AccessMark
from viewer.pages.edition_button import EditionButton
from viewer.pages.page import Page, row
from viewer.pages.reading_content import ReadingContent
from viewer.pages.wording import document_word, fact_line, point_text
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.no_results import IconMark
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import ElidedLabel, Label
from viewer.widgets.reading_paint import left_edge
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.tick_strip import WIDTH as STRIP

#: The text of the page begins here where there is room: its gutter.
GUTTER = 84
#: In less width actions show their icons only.
_WORDS = 660


def begin_with_text(part: QWidget, layout: QLayout) -> None:
    """Let what stands above or below the text begin where its lines begin."""
    margins = layout.contentsMargins()
    left = left_edge(part.width() - px(STRIP))
    if margins.left() != left:
        margins.setLeft(left)
        layout.setContentsMargins(margins)


class ReadingHead(Page):
    """140 high: crumb, title, facts; languages, hits and actions below them."""

    meeting_wanted = Signal()
    council_wanted = Signal()
    language_wanted = Signal(str)
    hit_step = Signal(int)
    cite_wanted = Signal()
    original_wanted = Signal()
    close_wanted = Signal()
    #: What is to stand beside the text: ``"original"`` or ``"languages"``.
    beside_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", "b", parent)
        self._content: ReadingContent | None = None
        self._hit, self._hits = 0, 0
        self._narrow = False
        self._council = PlaceLink(role="secondary", colour="text2")
        self._arrow = Label("›", "secondary", "text2")
        self._meeting = PlaceLink(role="secondary", colour="text2")
        for link in (self._council, self._meeting):
            link.hide()  # until it has words
        self._title = ElidedLabel(role="pane_title")
        self.access = AccessMark()
        self._facts = ElidedLabel(role="secondary", colour="text2")
        self._languages = SegmentedControl()
        self.editions = EditionButton()
        self._count = Label(role="secondary")
        self._up = ToolButton("chevron-up", tip="…")
        self._down = ToolButton("chevron-down", tip="…")
        self._cite = ToolButton("quote", "…")
        self._original = ToolButton("external-link", "…")
        self._beside = {
            "languages": ToolButton("languages", tip="…"),
            "original": ToolButton("columns-2", tip="…"),
        }
        self._close = ToolButton("arrow-left", tip="…")
        self._close.hide()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        crumb = row(self._close, self._council, self._arrow, self._meeting, spacing=6)
        crumb.addSpacing(px(10))
        crumb.addWidget(self.access)
        crumb.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(px(4))
        actions.addWidget(self._languages)
        actions.addWidget(self.editions, 0, Qt.AlignmentFlag.AlignVCenter)
        actions.addStretch(1)
        two = self._beside.values()
        for part in (self._count, self._up, self._down, *two, self._cite, self._original):
            actions.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(px(GUTTER), px(12), px(16), px(12))
        layout.setSpacing(px(2))
        layout.addLayout(crumb)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addSpacing(px(8))
        layout.addLayout(actions)

    def _connect(self) -> None:
        self._council.activated.connect(lambda _held: self.council_wanted.emit())
        self._meeting.activated.connect(lambda _held: self.meeting_wanted.emit())
        self._languages.changed.connect(self.language_wanted)
        self._up.clicked.connect(lambda: self.hit_step.emit(-1))
        self._down.clicked.connect(lambda: self.hit_step.emit(1))
        self._cite.clicked.connect(self.cite_wanted)
        self._original.clicked.connect(self.original_wanted)
        self._close.clicked.connect(self.close_wanted)
        for mode, button in self._beside.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._want_beside, mode))

    def _want_beside(self, mode: str) -> None:
        self.beside_wanted.emit(mode)

    def set_beside(self, mode: str) -> None:
        """What stands beside the text now."""
        for name, button in self._beside.items():
            button.setChecked(name == mode)

    def show_content(self, content: ReadingContent) -> None:
        """Show the head of a document."""
        self._content = content
        self.retranslate()

    def show_hit(self, number: int, total: int) -> None:
        """Hit ``number`` (from 1, 0 while there is no current one) of ``total``; none hides it."""
        self._hit, self._hits = number, total
        for part in (self._count, self._up, self._down):
            part.setVisible(total > 0)
        if number:
            text = self.tr("{number} of {total}").replace("{number}", number_text(number))
            self._count.setText(text.replace("{total}", number_text(total)))
        else:
            self._count.setText(self.tr("%Ln hit(s)", "", total))

    def facts_text(self) -> str:
        """Date, place and theme as they are shown."""
        return self._facts.text()

    def set_narrow(self, narrow: bool) -> None:
        """Less room: actions show their icons only."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No word of an action is cut."""
        super().resizeEvent(event)
        begin_with_text(self, self._column)
        self._fit()

    def _fit(self) -> None:
        icons = self._narrow or self.width() < px(_WORDS)
        self._cite.set_icon_only(icons)
        self._original.set_icon_only(icons)
        self.editions.set_icon_only(self._narrow)

    def set_covering(self, covering: bool) -> None:
        """The pane covers the list: offer the way back."""
        self._close.setVisible(covering)

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self._up.set_texts("", self.tr("Previous hit"), "Shift+F3")
        self._down.set_texts("", self.tr("Next hit"), "F3")
        self._cite.set_texts(self.tr("Cite"), self.tr("Copy with a citation"), "Ctrl+Shift+C")
        self._original.set_texts(self.tr("Original"), self.tr("Open the original"), "Ctrl+Shift+O")
        self._close.set_texts("", self.tr("Back to the results"), "Esc")
        for mode, words, keys in (
            ("languages", self.tr("Languages side by side"), "Ctrl+Alt+L"),
            ("original", self.tr("Original beside the text"), "Ctrl+Alt+O"),
        ):
            self._beside[mode].set_texts("", words, keys)
        self._languages.setAccessibleName(self.tr("Language of the document"))
        self.set_narrow(self._narrow)
        if self._content is not None:
            self._show_words(self._content)

    def _show_words(self, content: ReadingContent) -> None:
        meeting, document = content.meeting, content.document
        council = meeting.council.label if meeting.council else ""
        self._council.setText(meeting.council_abbreviation or council)
        self._council.setVisible(bool(self._council.text()))
        self._arrow.setVisible(bool(self._council.text()))
        self._meeting.setText(session_text(meeting.ordinal))
        self._meeting.show()
        self._title.setText(document_title(meeting, document))
        self._facts.setText(meeting_facts(meeting))
        self.editions.show_content(content)
        self._original.setVisible(document is not None)
        self._cite.setVisible(document is not None)
        codes = {summary.language for summary in meeting.documents}
        known = [code for code in LANGUAGES if code in codes]
        others = sorted(codes - set(LANGUAGES))
        self._languages.set_choices(
            [(code, code.upper(), language_name(code)) for code in (*known, *others) if code]
        )
        self._languages.setVisible(len(codes) > 1)
        self._beside["languages"].setVisible(len(codes) > 1)
        drawable = document is not None and drawable_original(document) is not None
        self._beside["original"].setVisible(drawable)
        if document is not None:
            self._languages.set_current(document.language)
        self.show_hit(self._hit, self._hits)


class ReadingFoot(Page):
    """32 high: the original's name, its digest, when it was received."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", "t", parent)
        self._document: DocumentDetail | None = None
        self._icon = IconMark("file-check", 14, "ok")
        self._text = ElidedLabel(role="secondary", colour="text2")
        self.setFixedHeight(px(32))
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(px(GUTTER), 1, px(16), 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin where the text begins."""
        super().resizeEvent(event)
        begin_with_text(self, self._line)

    def show_document(self, document: DocumentDetail | None) -> None:
        """Say where the text comes from."""
        self._document = document
        self.setVisible(document is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        document = self._document
        if document is None:
            return
        original = document.original
        name = self.tr("Original {name}").replace("{name}", original.filename)
        digest = f"SHA-256 {original.sha256[:4]} {original.sha256[4:8]} …"
        day = moment_date(original.received_at, prose=True)
        received = self.tr("received {date}").replace("{date}", day) if day else ""
        incomplete = "" if document.complete else self.tr("the text is incomplete")
        self._icon.set_icon(
            "file-check" if document.complete else "circle-alert",
            "ok" if document.complete else "warn",
        )
        self._text.setText(fact_line(name, incomplete, digest, received))
        self._text.setAccessibleDescription(original.sha256)


def content_title(content: ReadingContent) -> str:
    """What is read: the point that is chosen, else the document."""
    if content.resolution is None:
        return document_title(content.meeting, content.document)
    return f"{session_text(content.meeting.ordinal)}, {point_text(content.resolution.number)}"


def document_title(meeting: MeetingDetail, document: DocumentDetail | None) -> str:
    """What a document calls itself, else what it is."""
    if document is None:
        return session_text(meeting.ordinal)
    named = own_title(document.title, document.original.filename)
    return named or f"{document_word(document.type)} · {session_text(meeting.ordinal)}"


def meeting_facts(meeting: MeetingDetail) -> str:
    """Date, place and theme on one line."""
    place = meeting.place.label if meeting.place else ""
    theme = in_quotes(meeting.theme) if meeting.theme else ""
    return fact_line(date_range(meeting.date_start, meeting.date_end, prose=True), place, theme)
