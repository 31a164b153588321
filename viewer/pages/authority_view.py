"""An authority on a page or in the reading pane: names, meetings, what cites it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.model import AuthorityDetail, MeetingMention, NameForm, RecordType, ResolutionRow
from db.model.topics import TopicDetail
from viewer.i18n import date_text, language_name, session_text
from viewer.pages.annotation_view import AnnotationView
from viewer.pages.authority_sections import AuthoritySections, head_facts
from viewer.pages.authority_words import script_word, span_text
from viewer.pages.history_list import HistoryList
from viewer.pages.page import Page, ScrolledColumn, clear, row
from viewer.pages.wording import (
    TYPE_ICONS,
    fact_line,
    instrument_text,
    mention_text,
    name_kind_word,
    point_text,
    type_word,
)
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.buttons import Button
from viewer.widgets.chips import LanguageBadge
from viewer.widgets.held_scroll import HeldScroll
from viewer.widgets.more_list import MoreList
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import SectionHeading
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel, set_tooltip

T = TypeVar("T")
#: Rows of a long list that are shown at once, and those that "more" brings.
_FIRST, _FURTHER = 12, 48
#: What is said of a name stands under its words, beside the badge of its language.
_INDENT = 38


class AuthorityView(Page):
    """Shows a person, an institution, an instrument, a council, a place or a topic.

    ``action_wanted`` carries the name of an action of the window, where it has buttons for some.
    """

    action_wanted = Signal(str)

    def __init__(
        self, workplace: Workplace, parent: QWidget | None = None, *, with_actions: bool = False
    ) -> None:
        super().__init__("page", parent=parent)
        self._with_actions = with_actions
        self._workplace = workplace
        self._authority: AuthorityDetail | None = None
        self._scroll = ScrolledColumn("page")
        self._held = HeldScroll(self._scroll.verticalScrollBar())
        self._top, self._content = QVBoxLayout(), QVBoxLayout()
        self._content.setSpacing(px(20))
        self._history = HistoryList(workplace)
        self.annotations = AnnotationView(workplace, self)
        self.annotations.hide()
        self._build()

    def _build(self) -> None:
        column = self._scroll.column
        column.setContentsMargins(px(36), px(20), px(36), px(28))
        column.setSpacing(px(20))
        column.addLayout(self._top)
        column.addWidget(self.annotations)
        column.addLayout(self._content)
        column.addWidget(self._history)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def await_record(self, record_id: str, place: int | None = None) -> None:
        """That record is to come, scrolled there: else another one begins at its beginning."""
        if place is None and (self._authority is None or self._authority.id != record_id):
            place = 0
        self._held.expect(place)

    def place(self) -> int:
        """How far it is scrolled, or is to be, in pixels."""
        return self._held.place()

    def show_authority(self, authority: AuthorityDetail) -> None:
        """Show that record."""
        place = self._held.place()
        self._authority = authority
        self._history.show_record(authority.id)
        self.retranslate()
        self._held.hold(place)

    def let_go(self) -> None:
        """Show nothing until the next record comes."""
        self._authority = None
        self.retranslate()
        self._history.hide()
        self.annotations.hide()

    def retranslate(self) -> None:
        """Make it anew in the interface's language."""
        clear(self._top)
        clear(self._content)
        authority = self._authority
        if authority is None:
            return
        self._top.addWidget(self._head(authority))
        sections = AuthoritySections(authority, self._workplace.go_to)
        names = [self._name(form) for form in authority.names]
        person = authority.type is RecordType.PERSON
        title = self.tr("Names", "of a person") if person else self.tr("Names")
        self._add_section(title, names)
        self._add_section(self.tr("History"), sections.history(), counted=False)
        self._add_section(self.tr("Description"), sections.description(), counted=False)
        self._add_section(self.tr("Offices in time"), sections.offices())
        self._add_section(self.tr("Relations"), sections.relations())
        self._add_long(self.tr("Meetings"), self._meeting, authority.meetings)
        self._add_long(self.tr("Cited in"), self._point, authority.cited_by)
        self._add_section(self.tr("The record itself"), sections.control(), counted=False)
        self._show_annotations(authority)
        self.setAccessibleName(authority.label)

    def _show_annotations(self, shown: AuthorityDetail | TopicDetail) -> None:
        self.annotations.show_annotations(shown.id, shown.tags, shown.notes)

    def _head(self, authority: AuthorityDetail) -> QWidget:
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        kind = Label(type_word(authority.type), "secondary", "text2")
        layout.addLayout(row(IconMark(TYPE_ICONS[authority.type], 14), kind, -1, spacing=6))
        title = WrappedLabel(instrument_text(authority.label, authority.date), "page_title")
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(title, 1)
        if self._with_actions and self._workplace.can_write():
            for button in self._record_buttons():
                top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addLayout(head_facts(authority))
        for more in self._more_facts():
            layout.addWidget(more)
        return head

    def _record_buttons(self) -> Iterator[Button]:
        for text, name, tip in (
            (
                self.tr("Merge…"),
                "merge_records",
                self.tr("Make one record of this and another of the same") + "  Ctrl+Shift+J",
            ),
            (self.tr("Edit"), "edit_record", self.tr("Edit the record") + "  F2"),
        ):
            button = Button(text)
            set_tooltip(button, tip)
            button.clicked.connect(lambda _on=False, name=name: self.action_wanted.emit(name))
            yield button

    def _more_facts(self) -> list[QWidget]:
        """Further lines of the head."""
        return []

    def _add_long(self, title: str, make: Callable[[T], QWidget], rows: Sequence[T]) -> None:
        """A section whose first rows are shown; the others when they are asked for."""
        if not rows:
            return
        listed: MoreList = MoreList(make, 8)
        listed.show_rows(rows[:_FIRST], len(rows))
        listed.more_wanted.connect(lambda shown: listed.append(rows[shown : shown + _FURTHER]))
        self._add_section(title, [listed], number=len(rows))

    def _add_section(
        self,
        title: str,
        entries: list[QWidget],
        *,
        counted: bool = True,
        number: int | None = None,
    ) -> None:
        if not entries:
            return
        section = QVBoxLayout()
        section.setSpacing(px(8))
        count = number if number is not None else len(entries)
        section.addWidget(SectionHeading(title, count if counted else None))
        for entry in entries:
            section.addWidget(entry)
        self._content.addLayout(section)

    def _name(self, form: NameForm) -> QWidget:
        text = WrappedLabel(form.text, "strong" if form.preferred else "base")
        kind = name_kind_word(form.kind)
        language = language_name(form.language) if form.language else ""
        script = "" if form.script in {"Zyyy", "Cyrl", "Latn"} else script_word(form.script)
        used = span_text(form.valid_from, form.valid_to)
        facts = Label(fact_line(used, kind, language, script), "secondary", "text2")
        holder = QWidget()
        line, below = row(spacing=10), row(facts, spacing=10)
        if form.language:
            line.addWidget(LanguageBadge(form.language), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 1)
        if form.source is not None:
            source = form.source
            link = PlaceLink(source.label or type_word(source.type), "secondary")
            link.activated.connect(lambda _held: self._workplace.go_to(source))
            below.addWidget(link)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(line)
        below.setContentsMargins(px(_INDENT if form.language else 0), 0, 0, 0)
        below.addStretch(1)
        column.addLayout(below)
        if form.stated_source:
            column.addWidget(WrappedLabel(form.stated_source, "secondary", "text2"))
        return holder

    def _meeting(self, mention: MeetingMention) -> QWidget:
        link = PlaceLink(session_text(mention.ordinal, mention.council))
        link.activated.connect(lambda _held: self._workplace.go_to_meeting(mention.meeting_id))
        where = Label(fact_line(date_text(mention.date), mention.place), "secondary", "text2")
        return _entry(row(link, where, -1, spacing=10), mention_text(mention.detail))

    def _point(self, point: ResolutionRow) -> QWidget:
        name = f"{session_text(point.ordinal, point.council)}, {point_text(point.number)}"
        link = PlaceLink(name)
        link.activated.connect(
            lambda _held: self._workplace.go_to_record(RecordType.RESOLUTION, point.id)
        )
        when = Label(date_text(point.date_start), "secondary", "text2")
        return _entry(row(link, when, -1, spacing=10), point.text, excerpt=True)


def _entry(first: QHBoxLayout, text: str, *, excerpt: bool = False) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, px(4))
    layout.setSpacing(px(2))
    layout.addLayout(first)
    if text and excerpt:
        layout.addWidget(WrappedLabel(text, "excerpt", max_lines=2))
    elif text:
        layout.addWidget(WrappedLabel(text, "secondary", "text2"))
    return holder
