"""Rows of a dossier: a date at the left, beside it what it is about, every name a link."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from db.model import Hit, MeetingMention, NameForm, NameKind, RecordType, ResolutionKind
from db.model.dossiers import CitingPoint, CountedRef, MeetingEntry, OfficeEntry
from viewer.i18n import date_text, language_name, number_text, session_text
from viewer.pages.authority_words import script_word, span_text
from viewer.pages.dossier_words import counts, role_text, stated_here
from viewer.pages.page import row
from viewer.pages.wording import fact_line, name_kind_word, point_text, translate
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chips import KindChip, LanguageBadge
from viewer.widgets.panels import FlowRow
from viewer.widgets.passage import PassageLabel
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label, WrappedLabel, set_tooltip
from viewer.widgets.span_bar import SpanBar, TimeScale

#: The width of the column of dates, and the most of a name with its figure.
_DATES, _COUNTED = 132, 420


class DossierRows:
    """Makes them. ``own`` is the type of the authority whose dossier it is."""

    def __init__(self, workplace: Workplace, own: RecordType) -> None:
        self._workplace = workplace
        self._own = own
        #: What the offices in sight share; None where no bar is to be drawn.
        self.scale: TimeScale | None = None

    def counted(self, entry: CountedRef) -> QWidget:
        """A name with the number of meetings, or of resolutions."""
        link = PlaceLink(entry.ref.label, "base")
        link.activated.connect(lambda _held: self._workplace.go_to(entry.ref))
        of_points = self._own is RecordType.INSTRUMENT
        said = counts().resolutions(entry.count) if of_points else counts().meetings(entry.count)
        link.setAccessibleDescription(said)
        number = Label(number_text(entry.count), "secondary", "text2")
        number.setAccessibleName(said)
        holder = QWidget()
        holder.setLayout(row(link, -1, number, spacing=10))
        holder.setMaximumWidth(px(_COUNTED))  # the figure stays near the name
        return holder

    def meeting(self, entry: MeetingEntry) -> QWidget:
        """A meeting with its theme and what the authority was there."""
        meeting = entry.meeting
        council = "" if self._own is RecordType.COUNCIL else meeting.council
        place = "" if self._own is RecordType.PLACE else meeting.place
        head = row(self._session(meeting, council), spacing=10)
        head.addWidget(Label(place, "secondary", "text2"))
        head.addStretch(1)
        parts: list[QWidget | QLayout] = [head]
        if entry.theme:
            parts.append(WrappedLabel(entry.theme, "excerpt", "text2", max_lines=2))
        if said := self._said(entry):
            parts.append(said)
        return _dated(date_text(meeting.date), parts)

    def _said(self, entry: MeetingEntry) -> QWidget | QLayout | None:
        roles = [role_text(one, len(entry.people)) for one in entry.roles]
        if not entry.people:
            words = fact_line(*roles, entry.meeting.detail)
            return WrappedLabel(words, "secondary", "text2") if words else None
        line = FlowRow(6, 2)
        line.addWidget(Label(f"{fact_line(*roles)}:", "secondary", "text2"))
        for person in entry.people:
            link = PlaceLink(person.label, "secondary")
            link.activated.connect(lambda _held, person=person: self._workplace.go_to(person))
            line.addWidget(link)
        return line

    def office(self, entry: OfficeEntry) -> QWidget:
        """An office in its own words, when it was held or stated, and where."""
        one = entry.office
        when = span_text(one.start, one.end if one.end != one.start else None)
        if one.start == one.end:
            when = date_text(one.start)
        when = when or translate("authorities", "no dates")
        parts: list[QWidget | QLayout] = []
        if entry.person is not None and self._own is not RecordType.PERSON:
            person, link = entry.person, PlaceLink(entry.person.label)
            link.activated.connect(lambda _held: self._workplace.go_to(person))
            parts.append(row(link, -1))
        parts.append(WrappedLabel(one.text, "base" if entry.times else "name"))
        if self.scale is not None and (one.start or one.end):
            read = entry.times > 0 and one.start == one.end
            parts.append(SpanBar(self.scale, one.start, one.end, read=read))
        parts.append(self._office_facts(entry))
        if one.source:
            parts.append(WrappedLabel(one.source, "secondary", "text2"))
        holder = _dated(when.replace(" – ", " –\n"), parts)
        holder.setAccessibleName(fact_line(when, one.text))
        return holder

    def _office_facts(self, entry: OfficeEntry) -> QLayout:
        """The institution, and at which meetings it was stated."""
        one, line = entry.office, FlowRow(10, 2)
        if one.institution is not None and self._own is RecordType.PERSON:
            institution, link = one.institution, PlaceLink(one.institution.label, "secondary")
            link.activated.connect(lambda _held: self._workplace.go_to(institution))
            line.addWidget(link)
        if one.meeting is not None:
            single = entry.times <= 1
            words = stated_here() if single else counts().stated(entry.times)
            line.addWidget(Label(words, "secondary", "text2"))
            ends = [one.meeting] if single else [one.meeting, entry.last or one.meeting]
            for end in ends:
                line.addWidget(self._session(end, end.council, "secondary"))
        if one.overlaps:
            words = translate("authorities", "other lines at the same time: {number}")
            said = words.replace("{number}", number_text(one.overlaps))
            line.addWidget(Label(said, "secondary", "warn"))
        return line

    def citing(self, entry: CitingPoint) -> QWidget:
        """A resolution that cites it, with the words of the citation."""
        point = entry.point
        where = f"{session_text(point.ordinal, point.council)}, {point_text(point.number)}"
        return self._point(
            point.id, where, point.date_start, entry.passage or point.text, point.kinds
        )

    def mention(self, hit: Hit) -> QWidget:
        """A resolution in whose words it is named."""
        where = f"{session_text(hit.ordinal, hit.council)}, {point_text(hit.number)}"
        return self._point(hit.id, where, hit.date, hit.snippet, hit.kinds)

    def _point(
        self,
        point_id: str,
        where: str,
        date: str | None,
        passage: str,
        kinds: Iterable[ResolutionKind],
    ) -> QWidget:
        link = PlaceLink(where)
        link.activated.connect(
            lambda _held: self._workplace.go_to_record(RecordType.RESOLUTION, point_id)
        )
        marks = FlowRow(6, 4)
        for kind in kinds:
            marks.addWidget(KindChip(kind))
        parts: list[QWidget | QLayout] = [row(link, -1), PassageLabel(passage)]
        if marks.count():
            parts.append(marks)
        return _dated(date_text(date), parts)

    def _session(self, meeting: MeetingMention, council: str, role: str = "name") -> PlaceLink:
        text = session_text(meeting.ordinal, council)
        link = PlaceLink(text, "name" if role == "name" else "secondary")
        link.activated.connect(lambda _held: self._workplace.go_to_meeting(meeting.meeting_id))
        return link

    def name(self, form: NameForm) -> QWidget:
        """A name form in the narrow side: its language, its words, and below what it is."""
        text = WrappedLabel(form.text, "strong" if form.preferred else "base")
        first = row(spacing=8)
        if form.language:
            badge = LanguageBadge(form.language)
            set_tooltip(badge, language_name(form.language))
            first.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(text, 1)
        parts: list[QWidget | QLayout] = [first]
        if said := self._said_of_name(form):
            parts.append(said)
        if form.stated_source:
            parts.append(WrappedLabel(form.stated_source, "secondary", "text2"))
        return _stack(parts)

    def _said_of_name(self, form: NameForm) -> QWidget | None:
        """What a name form is, when it was in use, and the document where it was read."""
        kind = "" if form.kind is NameKind.FULL else name_kind_word(form.kind)
        script = "" if form.script in {"Zyyy", "Cyrl", "Latn"} else script_word(form.script)
        facts = fact_line(span_text(form.valid_from, form.valid_to), kind, script)
        holder = QWidget()
        line = row(Label(facts, "secondary", "text2"), spacing=8 if facts else 0)
        line.setContentsMargins(px(36 if form.language else 0), 0, 0, 0)
        if form.source is not None:
            source = form.source
            words = source.label or translate("wording", "Document")
            link = PlaceLink(words, "secondary")
            link.setAccessibleName(f"{form.text}: {words}")
            link.activated.connect(lambda _held: self._workplace.go_to(source))
            line.addWidget(link)
        line.addStretch(1)
        holder.setLayout(line)
        return holder if facts or form.source is not None else None


def _dated(when: str, parts: Iterable[QWidget | QLayout]) -> QWidget:
    """Entries of one list have one column of dates."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, px(6))
    line.setSpacing(px(16))
    dates = WrappedLabel(when, "secondary", "text2")
    dates.setFixedWidth(px(_DATES))
    line.addWidget(dates, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(_stack(parts), 1)
    return holder


def _stack(parts: Iterable[QWidget | QLayout]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return holder
