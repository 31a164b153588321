"""The page of an authority with what is around it: its lists at the left, names and bodies beside.

Where there is little room the side comes below.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from db.model import AuthorityDetail, RecordType
from db.model.dossiers import Dossier, DossierPart, OfficeEntry, Portion
from viewer.i18n import number_text
from viewer.jobs import Lane
from viewer.pages.authority_sections import AuthoritySections
from viewer.pages.authority_view import AuthorityView
from viewer.pages.dossier_head import go_to_results, head_lines
from viewer.pages.dossier_rows import DossierRows
from viewer.pages.dossier_words import part_title
from viewer.pages.page import Page, clear, row
from viewer.pages.wording import translate
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.in_turns import InTurns
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.more_list import MoreList
from viewer.widgets.panels import Plane, SectionHeading
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.span_bar import TimeScale

_SIDE_WIDTH, _UNBOUND = 312, 16_777_215
#: Rows that "more" brings, and those that are made in a turn.
_FURTHER, _IN_A_TURN = 48, 4
#: The lists at the side, with their gaps; the others stand in the main column.
_ASIDE = (DossierPart.INSTITUTIONS, DossierPart.PEOPLE, DossierPart.COUNCILS)


class DossierView(AuthorityView):
    """Shows a dossier; reads further rows of its lists when they are asked for."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self._dossier: Dossier | None = None
        self._aside, self._body = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = Plane("page", "l")
        self._room = QVBoxLayout(self._side)
        self.lists: dict[DossierPart, MoreList] = {}
        self._noted = Label("", "strong")
        super().__init__(workplace, parent, with_actions=True)
        self._turns = InTurns(1, 1, self)
        self.set_narrow(False)

    def _build(self) -> None:
        head = Page("page", "b")
        self._top.setContentsMargins(px(36), px(18), px(36), px(12))
        head.setLayout(self._top)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(px(36), px(16), px(28), px(28))
        column.setSpacing(px(20))
        column.addLayout(self._content)
        column.addWidget(self._history)
        column.addStretch(1)
        self._aside.setSpacing(px(18))
        self._room.setSpacing(px(18))
        self._room.addLayout(self._aside)
        noted = QVBoxLayout()
        noted.setSpacing(px(6))
        noted.addWidget(self._noted)
        noted.addWidget(self.annotations)
        self._room.addLayout(noted)
        self._room.addStretch(1)
        self._body.setSpacing(0)
        self._body.addWidget(main, 1)
        self._body.addWidget(self._side)
        self._scroll.column.addWidget(head)
        self._scroll.column.addLayout(self._body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the side comes below the lists."""
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.set_edges("t" if narrow else "l")
        self._side.setMinimumWidth(0 if narrow else px(_SIDE_WIDTH))
        self._side.setMaximumWidth(_UNBOUND if narrow else px(_SIDE_WIDTH))
        left = px(36 if narrow else 20)
        self._room.setContentsMargins(left, px(16), px(28 if narrow else 20), px(20))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show that one."""
        self._dossier = dossier
        self.show_authority(dossier.record)

    def let_go(self) -> None:
        """Show nothing until the next one comes."""
        self._dossier = None
        self.lists = {}
        super().let_go()

    def retranslate(self) -> None:
        """Make it anew in the interface's language."""
        dossier = self._dossier
        self._turns.begin(())
        if dossier is None or not dossier.parts:
            clear(self._aside)
            self._noted.hide()
            super().retranslate()
            return
        for layout in (self._top, self._content, self._aside):
            clear(layout)
        self.lists = {}
        record = dossier.record
        self._top.addWidget(self._head(record))
        self.setAccessibleName(record.label)
        rows = DossierRows(self._workplace, record.type)
        rows.scale = _scale(dossier)
        main = [part for part in dossier.parts if part not in _ASIDE]
        aside = [part for part in dossier.parts if part in _ASIDE]
        self._turns.begin(
            [
                *(call for part in main for call in self._filling(dossier, part, rows)),
                partial(self._add_described, dossier),
                partial(self._add_names, record, rows),
                *(call for part in aside for call in self._filling(dossier, part, rows)),
                partial(self._add_annotations, record),
            ]
        )

    def _filling(
        self, dossier: Dossier, part: DossierPart, rows: DossierRows
    ) -> list[Callable[[], None]]:
        """What makes a list, a few rows in each turn."""
        portion = dossier.part(part)
        if not portion.total:
            return []
        step = _IN_A_TURN * 3 if part in _ASIDE else _IN_A_TURN

        def go_on(place: int) -> None:
            self.lists[part].add_rows(portion.rows[place : place + step])

        first = replace(portion, rows=portion.rows[:step])
        return [
            partial(self._add_part, dossier, part, first, rows),
            *(partial(go_on, place) for place in range(step, len(portion.rows), step)),
        ]

    def _add_annotations(self, record: AuthorityDetail) -> None:
        self._show_annotations(record)
        self._noted.setText(translate("dossiers", "Tags and notes"))
        self._noted.setVisible(not self.annotations.isHidden())

    def _more_facts(self) -> list[QWidget]:
        """The years, how many meetings and resolutions; the kinds; a council's sessions."""
        dossier = self._dossier
        return head_lines(dossier, self._workplace) if dossier is not None else []

    # The lists ----------------------------------------------------------------------------------

    def _add_part(
        self, dossier: Dossier, part: DossierPart, portion: Portion, rows: DossierRows
    ) -> None:
        makers: Mapping[DossierPart, Callable[[Any], QWidget]] = {
            DossierPart.MEETINGS: rows.meeting,
            DossierPart.OFFICES: rows.office,
            DossierPart.REPRESENTATIVES: rows.office,
            DossierPart.CITATIONS: rows.citing,
            DossierPart.MENTIONS: rows.mention,
        }
        listed = MoreList(makers.get(part, rows.counted), 4 if part in _ASIDE else 6)
        listed.show_rows(portion.rows, portion.total)
        listed.more_wanted.connect(partial(self._fetch_more, part))
        self.lists[part] = listed
        title = part_title(part, dossier.record.type)
        if part in _ASIDE:
            self._aside.addLayout(_aside_section(title, portion.total, listed))
            return
        heading = SectionHeading(title, portion.total)
        if part is DossierPart.MENTIONS:
            every = LinkLabel(translate("dossiers", "Show in the search"), "base")
            naming = dossier.naming
            every.activated.connect(lambda _held: go_to_results(self._workplace, naming, {}))
            heading.add_right(every)
        section = QVBoxLayout()
        section.setSpacing(px(8))
        section.addWidget(heading)
        section.addWidget(listed)
        self._content.addLayout(section)

    def _fetch_more(self, part: DossierPart, offset: int) -> None:
        archive, dossier = self._workplace.archive, self._dossier
        if archive is None or dossier is None:
            return
        record, language = dossier.record.id, self._workplace.language
        listed = self.lists[part]

        def take(portion: Portion) -> None:
            if self.lists.get(part) is listed and listed.count() == offset:
                listed.append(portion.rows)

        self._workplace.jobs.submit(
            Lane.READ,
            lambda report: archive.dossiers.more(record, part, offset, _FURTHER, language),
            take,
            replaces=f"more of {part} {id(self)}",
        )

    def _add_described(self, dossier: Dossier) -> None:
        """What the record itself says, and that nothing else does, where it is so."""
        if not any(portion.total for portion in dossier.parts.values()):
            words = translate("dossiers", "No meeting and no resolution has to do with it yet.")
            self._content.addWidget(WrappedLabel(words, "base", "text2"))
        sections = AuthoritySections(dossier.record, self._workplace.go_to)
        self._add_section(translate("dossiers", "History"), sections.history(), counted=False)
        described = sections.description()
        self._add_section(translate("dossiers", "Description"), described, counted=False)
        self._add_section(translate("dossiers", "Relations"), sections.relations())
        own = sections.control()
        self._add_section(translate("dossiers", "The record itself"), own, counted=False)

    def _add_names(self, record: AuthorityDetail, rows: DossierRows) -> None:
        listed = MoreList(rows.name, 8)
        listed.show_rows(record.names, len(record.names))
        title = translate("dossiers", "Names")
        if record.type is RecordType.PERSON:
            title = QCoreApplication.translate("dossiers", "Names", "of a person")
        self._aside.addLayout(_aside_section(title, len(record.names), listed))


def _scale(dossier: Dossier) -> TimeScale | None:
    """The scale of the offices, where the archivist states one: dots say no more than dates."""
    offices = [
        entry.office
        for part in (DossierPart.OFFICES, DossierPart.REPRESENTATIVES)
        for entry in dossier.part(part).rows
        if isinstance(entry, OfficeEntry)
    ]
    if all(one.meeting is not None for one in offices):
        return None
    return TimeScale.of([date for one in offices for date in (one.start, one.end)])


def _aside_section(title: str, number: int, content: QWidget) -> QVBoxLayout:
    section = QVBoxLayout()
    section.setSpacing(px(6))
    count = Label(number_text(number) if number else "", "secondary", "text2")
    section.addLayout(row(Label(title, "strong"), count, -1, spacing=8))
    section.addWidget(content)
    return section
