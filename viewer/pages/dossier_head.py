"""The head of a dossier below the name: years, figures, kinds, a council's line of sessions."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Query, RecordType, ResolutionKind
from db.model.dossiers import Dossier, DossierPart
from viewer.i18n import number_text
from viewer.pages.dossier_words import counts, years_text
from viewer.pages.location import Location, PageName
from viewer.pages.page import row
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.chips import KindChip, kind_label
from viewer.widgets.no_results import IconMark
from viewer.widgets.panels import FlowRow
from viewer.widgets.place_link import PlaceLink
from viewer.widgets.plain_text import Label
from viewer.widgets.timeline import TimelineStrip


def head_lines(dossier: Dossier, workplace: Workplace) -> list[QWidget]:
    """What is known; figures of resolutions lead to them in the search."""
    if not dossier.parts:
        return []
    found = [_facts(dossier, workplace)]
    if dossier.kinds:
        found.append(_kinds(dossier, workplace))
    if len(dossier.line) > 1:
        line = TimelineStrip()
        line.set_line(dossier.line, "")
        line.activated.connect(lambda meeting, _tab: workplace.go_to_meeting(meeting))
        found.append(line)
    return found


def go_to_results(workplace: Workplace, text: str, filters: Mapping[str, tuple[str, ...]]) -> None:
    """Go to what a query finds."""
    asked = Query(text, filters=filters, sort="meeting")
    workplace.go(Location(PageName.RESOLUTIONS, query=text, asked=asked))


def _facts(dossier: Dossier, workplace: Workplace) -> QWidget:
    holder = QWidget()
    facts = FlowRow(24, 4, holder)
    cited = dossier.record.type is RecordType.INSTRUMENT
    if dossier.years is not None and not cited:
        facts.addWidget(_fact("calendar", Label(years_text(dossier.years), "name")))
    meetings = dossier.part(DossierPart.MEETINGS).total
    if meetings:
        facts.addWidget(_fact("calendar-days", Label(counts().meetings(meetings), "base")))
    missing = sum(mark.meeting_id is None for mark in dossier.line)
    if missing:
        facts.addWidget(Label(counts().missing(missing), "base", "warn"))
    if number := dossier.resolutions:
        words = counts().citing(number) if cited else counts().resolutions(number)
        link = PlaceLink(words, "base")
        link.activated.connect(lambda _held: _search(dossier, workplace, None))
        facts.addWidget(_fact("scroll-text", link))
    if dossier.years is not None and cited:
        facts.addWidget(Label(years_text(dossier.years), "base", "text2"))
    return holder


def _kinds(dossier: Dossier, workplace: Workplace) -> QWidget:
    holder = QWidget()
    line = FlowRow(16, 4)
    around = QVBoxLayout(holder)
    around.setContentsMargins(0, px(6), 0, px(2))
    around.addLayout(line)
    for kind, number in dossier.kinds.items():
        link = PlaceLink(number_text(number), "base")
        link.setAccessibleName(f"{kind_label(kind)}: {counts().resolutions(number)}")
        link.activated.connect(lambda _held, kind=kind: _search(dossier, workplace, kind))
        one = QWidget()
        one.setLayout(row(KindChip(kind), link, spacing=6))
        line.addWidget(one)
    return holder


def _search(dossier: Dossier, workplace: Workplace, kind: ResolutionKind | None) -> None:
    """The results: a council's resolutions, or those that cite an instrument."""
    record = dossier.record
    filters: dict[str, tuple[str, ...]] = {} if kind is None else {"kind": (kind.value,)}
    text = f"ref:{record.id}"
    if record.type is RecordType.COUNCIL:
        filters["council"], text = (record.id,), ""
    go_to_results(workplace, text, filters)


def _fact(icon: str, words: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(IconMark(icon), words, spacing=6))
    return holder
