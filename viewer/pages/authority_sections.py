"""The parts of an authority's page that ISAAR(CPF) describes: texts, offices in time, relations.

Only what is said is shown.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from db.model import AuthorityDetail, Ref
from db.model.authority_records import (
    CONTROL_AREAS,
    DESCRIPTION_AREAS,
    AuthorityStatus,
    DescribedArea,
    OfficeSpan,
    RelationRow,
)
from db.model.identifiers import shown_identifier
from viewer.i18n import session_text
from viewer.pages.authority_words import (
    area_word,
    relation_word,
    scheme_word,
    span_text,
    status_word,
)
from viewer.pages.page import row
from viewer.pages.wording import fact_line, translate
from viewer.theme import px
from viewer.widgets.panels import FactRow, FlowRow
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel
from viewer.widgets.span_bar import SpanBar, TimeScale
from viewer.widgets.text_block import TextBlock

# Widths of captions, of dates, and the most of a text: a longer line is not read with ease.
_CAPTION, _DATES, _MEASURE = 188, 168, 680

GoTo = Callable[[Ref], object]


def head_facts(authority: AuthorityDetail) -> QLayout:
    """Under the name: the dates of existence, the status, the identifiers."""
    said = authority.description
    facts = FlowRow(gap=16)
    existed = span_text(said.get(DescribedArea.EXISTED_FROM), said.get(DescribedArea.EXISTED_TO))
    if existed:
        facts.addWidget(Label(existed, "base"))
    if status := said.get(DescribedArea.STATUS):
        facts.addWidget(Label(status_word(AuthorityStatus(status)), "base", "text2"))
    for one in authority.identifiers:
        words = f"{scheme_word(one.scheme)} {shown_identifier(one)}"
        facts.addWidget(Label(words, "base", "text2"))
    return facts


class AuthoritySections:
    """Makes the entries of each section; an empty list where nothing is said."""

    def __init__(self, authority: AuthorityDetail, go_to: GoTo) -> None:
        self._authority = authority
        self._go_to = go_to

    def history(self) -> list[QWidget]:
        """The paragraphs of the history."""
        text = self._authority.description.get(DescribedArea.HISTORY, "")
        return [_Measured(line) for line in text.split("\n") if line]

    def description(self) -> list[QWidget]:
        """The other texts, each beside its name."""
        return self._facts(area for area in DESCRIPTION_AREAS if area is not DescribedArea.HISTORY)

    def control(self) -> list[QWidget]:
        """How the record was made; who changed it is said by its history below."""
        return self._facts(CONTROL_AREAS)

    def _facts(self, areas: Iterable[DescribedArea]) -> list[QWidget]:
        said = self._authority.description
        return [
            FactRow(area_word(area), _Measured(said[area]), _CAPTION)
            for area in areas
            if area in said
        ]

    # Offices ------------------------------------------------------------------------------------

    def offices(self) -> list[QWidget]:
        """The time line: what is stated as a bar, what was read at a meeting as a dot.

        Where nothing is stated the list of meetings says the same.
        """
        lines = self._authority.offices
        if all(one.meeting is not None for one in lines):
            return []
        scale = TimeScale.of([date for one in lines for date in (one.start, one.end)])
        return [self._office(one, scale) for one in lines]

    def _office(self, one: OfficeSpan, scale: TimeScale | None) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, px(4))
        layout.setSpacing(px(2))
        when = span_text(one.start, one.end) or translate("authorities", "no dates")
        dates = Label(when, "secondary", "text2")
        dates.setMinimumWidth(px(_DATES))
        first = row(dates, spacing=10)
        if scale is not None and (one.start or one.end):
            bar = SpanBar(scale, one.start, one.end, read=one.meeting is not None)
            first.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        layout.addLayout(first)
        layout.addWidget(WrappedLabel(one.text, "base" if one.meeting else "name"))
        layout.addLayout(self._office_facts(one))
        if one.source:
            layout.addWidget(_Measured(one.source, "secondary", "text2"))
        holder.setAccessibleName(fact_line(when, one.text))
        return holder

    def _office_facts(self, one: OfficeSpan) -> QLayout:
        """Where it was held, or at which meeting it was stated, and what it overlaps with."""
        line = FlowRow(gap=10)
        if one.institution is not None:
            line.addWidget(self._link(one.institution))
        if one.meeting is not None:
            said = session_text(one.meeting.ordinal, one.meeting.council)
            read = translate("authorities", "as stated at: {meeting}").replace("{meeting}", said)
            line.addWidget(Label(read, "secondary", "text2"))
        if one.overlaps:
            line.addWidget(Label(_overlap_words(one.overlaps), "secondary", "warn"))
        return line

    # Relations ----------------------------------------------------------------------------------

    def relations(self) -> list[QWidget]:
        """Each with its kind, the other end as a link, its time and its note."""
        return [self._relation(one) for one in self._authority.relations]

    def _relation(self, one: RelationRow) -> QWidget:
        when = Label(span_text(one.start, one.end), "secondary", "text2")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(row(self._link(one.other, "base"), when, -1, spacing=10))
        if one.note:
            column.addWidget(_Measured(one.note, "secondary", "text2"))
        return FactRow(relation_word(one.kind), holder, _CAPTION)

    def _link(self, ref: Ref, role: str = "secondary") -> PlaceLink:
        link = PlaceLink(ref.label, "base" if role == "base" else "secondary")
        link.activated.connect(lambda _held: self._go_to(ref))
        return link


def _overlap_words(number: int) -> str:
    words = translate("authorities", "other lines at the same time: {number}")
    return words.replace("{number}", str(number))


class _Measured(WrappedLabel):
    """A text whose lines are no longer than one reads with ease, however wide the page is."""

    def _laid_out(self, width: int) -> TextBlock:
        return super()._laid_out(min(width, px(_MEASURE)))
