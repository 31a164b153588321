"""The side of a meeting's page: participants with their offices whole, documents, instruments."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from db.model import CitedInstrument, DocumentSummary, MeetingDetail, Participation, Role
from viewer.citing.source import own_title
from viewer.i18n import date_text, filled, number_text, size_text
from viewer.pages.annotation_view import AnnotationView
from viewer.pages.edition_work import compare_text, edition_text
from viewer.pages.page import Page, ScrolledColumn, clear, row, show_in, together
from viewer.pages.reading_editions import editions
from viewer.pages.wording import (
    document_word,
    fact_line,
    points_text,
    role_word,
    translate,
)
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chips import LanguageBadge
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel

#: In less width what a document is stands below its name.
_WIDE = 300


class MeetingSide(Page):
    """Shows who was there, what was written and what is cited, as its page tells it to.

    ``original_wanted`` carries a document's id and the digest of one of its originals.
    """

    document_wanted = Signal(str)
    original_wanted = Signal(str, str)
    #: Two editions of a text are to be compared: their summaries.
    comparison_wanted = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", "l", parent)
        self._workplace = workplace
        self.menu: QMenu | None = None
        self.annotations: AnnotationView | None = None
        self._scroll = ScrolledColumn("page")
        self._scroll.column.setContentsMargins(px(20), px(14), px(20), px(20))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._scroll)

    def making(self, meeting: MeetingDetail) -> list[Callable[[], object]]:
        """What makes the lists of that meeting apart, and at last what shows them."""
        holder, column = together()
        column.setSpacing(px(18))
        return [
            partial(self._add_participants, column, meeting),
            partial(self._add_documents, column, meeting),
            partial(self._add_topics, column, meeting),
            partial(self._add_annotations, holder, column, meeting),
            partial(self._show, holder, column),
        ]

    def _show(self, holder: QWidget, column: QVBoxLayout) -> None:
        column.addStretch(1)
        clear(self._scroll.column)
        show_in(self._scroll.column, holder)

    def _add_participants(self, column: QVBoxLayout, meeting: MeetingDetail) -> None:
        participants = [self._participant(one) for one in meeting.participants]
        _add_section(column, self.tr("Participants"), participants, 8)

    def _add_documents(self, column: QVBoxLayout, meeting: MeetingDetail) -> None:
        documents = [self._document(one, meeting.documents) for one in meeting.documents]
        instruments = [self._instrument(one) for one in meeting.instruments]
        _add_section(column, self.tr("Documents"), documents, 4)
        _add_section(column, self.tr("Cited instruments"), instruments, 6)

    def _add_annotations(
        self, holder: QWidget, column: QVBoxLayout, meeting: MeetingDetail
    ) -> None:
        """Tags and notes of the meeting itself."""
        if not (meeting.tags or meeting.notes or self._workplace.can_write()):
            return
        view = self.annotations = AnnotationView(self._workplace, holder)
        view.place_wanted.connect(lambda note: self.document_wanted.emit(note.place.document_id))
        view.show_annotations(meeting.id, meeting.tags, meeting.notes)
        number = len(meeting.tags) + len(meeting.notes)
        _add_section(column, self.tr("Tags and notes"), [view], 8, number)

    def _add_topics(self, column: QVBoxLayout, meeting: MeetingDetail) -> None:
        """The topics of the meeting itself, and the way to others."""
        entries: list[QWidget] = []
        for topic in meeting.topics:
            link = PlaceLink(topic.label)
            link.activated.connect(lambda _held, topic=topic: self._workplace.go_to(topic))
            entries.append(link)
        if self._workplace.can_write():
            change = LinkLabel(self.tr("Topics of the meeting…"), "secondary")
            change.activated.connect(lambda _held: self._workplace.topics_wanted.emit())
            entries.append(change)
        _add_section(column, self.tr("Topics"), entries, 4, len(meeting.topics))

    def _participant(self, participation: Participation) -> QWidget:
        name = PlaceLink(participation.person.label)
        name.activated.connect(lambda _held: self._workplace.go_to(participation.person))
        parts: list[QWidget] = [name]
        if participation.office:
            parts.append(WrappedLabel(participation.office, "secondary", "text2"))
        if participation.role not in {Role.SPEAKER, Role.PARTICIPANT}:
            parts.append(Label(role_word(participation.role), "caption", "text3"))
        return _stack(*parts)

    def _document(self, document: DocumentSummary, all_of: Sequence[DocumentSummary]) -> QWidget:
        title = own_title(document.title, document.original.filename)
        name = PlaceLink(title or document_word(document.type))
        name.activated.connect(lambda _held: self.document_wanted.emit(document.id))
        suffix = document.original.filename.rpartition(".")[2]
        facts = Label(fact_line(suffix, size_text(document.original.size)), "secondary", "text2")
        line = QWidget()
        told = self._edition(document, editions(all_of, document))
        if self.width() < px(_WIDE):  # the name needs all the width that there is
            line.setLayout(row(LanguageBadge(document.language), name, -1, spacing=10))
            below = _stack(facts)
            below.setContentsMargins(px(38), 0, 0, 0)
            told.insert(0, below)
        else:
            line.setLayout(row(LanguageBadge(document.language), name, -1, facts, spacing=10))
        if document.further_originals:
            told.append(self._further(document))
        if not document.complete:
            told.append(WrappedLabel(self.tr("The text is incomplete."), "secondary", "warn"))
        entry = _stack(line, *told) if told else line
        entry.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        entry.customContextMenuRequested.connect(
            lambda place: self._open_menu(document, entry.mapToGlobal(place))
        )
        return entry

    def _edition(
        self, document: DocumentSummary, known: Sequence[DocumentSummary]
    ) -> list[QWidget]:
        """Which of several editions a document is; later ones can be compared with the first."""
        if len(known) < 2:
            return []
        lines: list[QWidget] = [WrappedLabel(edition_text(document), "secondary", "text2")]
        if document.id != known[0].id:
            link = LinkLabel(compare_text(known[0]), "secondary")
            link.activated.connect(lambda _held: self.comparison_wanted.emit(known[0], document))
            lines.append(link)
        holder = _stack(*lines)
        holder.setContentsMargins(px(38), 0, 0, px(4))  # under the title
        return [holder]

    def _further(self, document: DocumentSummary) -> QWidget:
        """Other files with the text, each a link that opens it."""
        links: list[QWidget] = [Label(self.tr("Also received as"), "secondary", "text2")]
        for original in document.further_originals:
            link = LinkLabel(original.filename, "secondary")
            opens = filled(self.tr("Open the original “{name}”"), name=original.filename)
            link.setAccessibleName(opens)
            link.activated.connect(self._opener(document.id, original.sha256))
            links.append(link)
        holder = _stack(*links)
        holder.setContentsMargins(px(38), 0, 0, px(4))  # under the title
        return holder

    def _opener(self, document_id: str, sha256: str) -> Callable[[bool], None]:
        return lambda _held: self.original_wanted.emit(document_id, sha256)

    def _open_menu(self, document: DocumentSummary, place: QPoint) -> None:
        """All originals of a document, each to be opened."""
        from viewer.theme.style import quiet_style

        menu = self.menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for original in (document.original, *document.further_originals):
            text = filled(self.tr("Open the original “{name}”"), name=original.filename)
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(self._opener(document.id, original.sha256))
        menu.popup(place)

    def _instrument(self, cited: CitedInstrument) -> QWidget:
        name = PlaceLink(cited.instrument.label, "base")
        name.activated.connect(lambda _held: self._workplace.go_to(cited.instrument))
        basis = self.tr("legal basis") if cited.legal_basis else ""
        points = points_text(cited.numbers) if cited.numbers else ""
        date = date_text(cited.date) or translate("wording", "without a date")
        holder = QWidget()
        words = _stack(name, WrappedLabel(fact_line(date, basis, points), "secondary", "text2"))
        line = row(IconMark("book-marked", 14), spacing=8)
        line.addWidget(words, 1)
        holder.setLayout(line)
        return holder


def _add_section(
    column: QVBoxLayout, title: str, entries: list[QWidget], gap: int, number: int | None = None
) -> None:
    if not entries:
        return
    section = QVBoxLayout()
    section.setSpacing(px(gap))
    shown = len(entries) if number is None else number
    count = Label(number_text(shown) if shown else "", "secondary", "text2")
    section.addLayout(row(Label(title, "strong"), count, -1, spacing=8))
    for entry in entries:
        section.addWidget(entry)
    column.addLayout(section)


def _stack(*parts: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return holder
