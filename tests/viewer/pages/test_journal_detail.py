"""What stands below the journal of the chosen event."""

from pytestqt.qtbot import QtBot

from db.model import RecordType, Ref
from db.model.history import ArchiveEvent
from viewer.pages.journal_detail import JournalDetail
from viewer.widgets.link_label import LinkLabel

_LONG = "Assessed the state of the ports of the South Caspian and observed that turnover recovers"


def event() -> ArchiveEvent:
    ref = Ref("1", RecordType.RESOLUTION, f"{_LONG}; {_LONG}")
    at, what = "2026-11-30T01:59:00Z", "topics_assigned"
    return ArchiveEvent(64, at, "root", what, "", {}, ref, 1, undoable=True)


def test_beside_a_long_name_the_other_ways_stay_whole(widgets: QtBot) -> None:
    detail = JournalDetail()
    widgets.addWidget(detail)
    detail.resize(760, 160)
    detail.show_event(event(), can_write=True)
    detail.show()
    widgets.waitExposed(detail)
    links = {one.text(): one for one in detail.findChildren(LinkLabel) if one.isVisible()}
    cut = [text for text, link in links.items() if link.is_cut()]
    assert cut == [f"{_LONG}; {_LONG}"]
    assert len(links) == 3
