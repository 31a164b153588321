"""The head of a meeting's page: council, ordinal, theme, facts, the line of sessions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import MeetingDetail, Ref
from viewer.i18n import date_range, date_with_weekday, session_text
from viewer.pages.access_mark import AccessMark
from viewer.pages.conflict_words import conflict_field
from viewer.pages.page import Page, clear, row
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import FlowRow
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel, set_tooltip
from viewer.widgets.timeline import TimelineStrip
from viewer.widgets.turning_row import TurningRow


class MeetingHead(Page):
    """Shows the head of one meeting."""

    read_wanted = Signal()
    original_wanted = Signal()
    conflicts_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", "b", parent)
        self._workplace = workplace
        self._meeting: MeetingDetail | None = None
        self._council = PlaceLink()
        self._council.hide()  # until it has words
        self._council.activated.connect(self._open_council)
        self._title = Label(role="page_title")
        self.access = AccessMark()
        self._theme = WrappedLabel(role="theme", max_lines=3)
        self._facts = FlowRow(24, 4)
        self._read = Button(primary=True)
        self._read.clicked.connect(self.read_wanted)
        self._original = Button()
        self._original.clicked.connect(self.original_wanted)
        self._edit = Button()
        self._edit.clicked.connect(self.edit_wanted)
        self._line = TimelineStrip()
        self._line.activated.connect(self._open_session)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._council)
        words.addLayout(row(self._title, self.access, -1, spacing=14))
        words.addWidget(self._theme)
        buttons = QVBoxLayout()
        buttons.addSpacing(px(14))
        buttons.addLayout(row(self._edit, self._original, self._read, -1, spacing=8))
        buttons.addStretch(1)
        top = TurningRow(640, 36).put(words, buttons)
        top.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(36), px(18), px(36), px(10))
        layout.setSpacing(px(6))
        layout.addLayout(top)
        layout.addLayout(self._facts)
        layout.addSpacing(px(6))
        layout.addWidget(self._line)

    def show_meeting(self, meeting: MeetingDetail) -> None:
        """Show that meeting."""
        self._meeting = meeting
        council = meeting.council.label if meeting.council else ""
        short = meeting.council_abbreviation
        self._council.setText(f"{council} ({short})" if short and short != council else council)
        self._council.setVisible(bool(council))
        self._theme.setText(meeting.theme)
        self._theme.setVisible(bool(meeting.theme))
        self._original.setVisible(bool(meeting.documents))
        self._read.setVisible(bool(meeting.documents))
        self._edit.setVisible(self._workplace.can_write())
        self._line.setVisible(len(meeting.line) > 1)
        self._line.set_line(meeting.line, meeting.id)
        self.access.follow(self._workplace, meeting.id)
        self.retranslate()

    def title(self) -> str:
        """The meeting in words."""
        return self._title.text()

    def retranslate(self) -> None:
        """Name buttons, date and ordinal anew."""
        self._edit.setText(self.tr("Edit"))
        set_tooltip(self._edit, self.tr("Edit the record of the session") + "  F2")
        set_tooltip(self._read, self.tr("Read the document in its languages, find and cite in it"))
        received = self.tr("Open the file as it was received")
        set_tooltip(self._original, received + "  Ctrl+Shift+O")
        self._read.setText(self.tr("Read the text"))
        self._original.setText(self.tr("Open the original"))
        meeting = self._meeting
        if meeting is None:
            return
        self._title.setText(session_text(meeting.ordinal))
        clear(self._facts)
        self._add_date(meeting)
        self._add_fact("map-pin", (meeting.place,) if meeting.place else ())
        self._add_fact("landmark", meeting.organisers)
        self._add_fact("link", (meeting.legal_basis,) if meeting.legal_basis else ())
        self._add_conflicts(meeting)

    def _add_date(self, meeting: MeetingDetail) -> None:
        start, end = meeting.date_start, meeting.date_end
        one_day = not end or end == start
        text = date_with_weekday(start) if one_day else date_range(start, end, prose=True)
        if text:
            self._facts.addWidget(_fact(IconMark("calendar"), Label(text, "name")))

    def _add_fact(self, icon: str, refs: tuple[Ref, ...]) -> None:
        if not refs:
            return
        parts: list[QWidget] = [IconMark(icon)]
        for number, ref in enumerate(refs):
            if number:
                parts.append(Label("·", colour="text2"))
            link = PlaceLink(ref.label, "base")
            link.activated.connect(lambda _held, ref=ref: self._workplace.go_to(ref))
            parts.append(link)
        self._facts.addWidget(_fact(*parts))

    def _add_conflicts(self, meeting: MeetingDetail) -> None:
        """One quiet word that sources state more than one value; the link shows them."""
        if not meeting.conflicts:
            return
        fields = dict.fromkeys(conflict_field(conflict) for conflict in meeting.conflicts)
        said = self.tr("Sources disagree: {fields}").format(fields=", ".join(fields))
        link = LinkLabel(said, "base", colour="text2")
        link.activated.connect(lambda _held: self.conflicts_wanted.emit())
        self._facts.addWidget(_fact(IconMark("columns-2"), link))

    def _open_council(self) -> None:
        if self._meeting is not None and self._meeting.council is not None:
            self._workplace.go_to(self._meeting.council)

    def _open_session(self, meeting_id: str) -> None:
        if meeting_id:
            self._workplace.go_to_meeting(meeting_id)


def _fact(*parts: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*parts, spacing=6))
    return holder
