"""The strip at the bottom where there is little room."""

from pytestqt.qtbot import QtBot

from viewer.widgets.link_label import LinkLabel
from viewer.widgets.status import StatusStrip


def test_the_way_to_stop_is_whole_in_a_narrow_strip(widgets: QtBot) -> None:
    strip = StatusStrip()
    widgets.addWidget(strip)
    strip.resize(500, strip.height())
    strip.show()
    strip.set_task("Reading documents · a file with a rather long name.docx · 1 / 1,000", 1, 1_000)
    strip.set_place("Folder: some / where")
    strip.set_notice(" ", "plain", "Cancel the work")
    (link,) = strip.findChildren(LinkLabel)
    widgets.waitUntil(lambda: link.width() >= link.sizeHint().width())
    assert not link.is_cut()
