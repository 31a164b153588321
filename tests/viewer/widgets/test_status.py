"""The strip at the bottom where there is little room."""

from pytestqt.qtbot import QtBot

from db.model import ArchiveCounts, IndexStatus
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.status import StatusPiece, StatusStrip


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


def test_what_is_said_elsewhere_gives_way_to_a_sentence_as_a_whole(widgets: QtBot) -> None:
    strip = StatusStrip()
    widgets.addWidget(strip)
    strip.set_index(IndexStatus(0, 100, False))
    strip.set_counts(ArchiveCounts(13, 76, 35, 13, 10, 23, 4))
    strip.set_place("Folder: some / where.archive")
    strip.resize(1500, strip.height())
    strip.show()
    said = (
        "Reader's view (Ctrl+Alt+R leads back): what is closed or restricted today is left out, "
        "and nothing can be changed."
    )
    pieces = {one.text(): one for one in strip.findChildren(StatusPiece) if one.text()}
    widgets.waitUntil(lambda: all(is_whole(one) for one in pieces.values()))
    strip.set_notice(said)
    (notice,) = [one for one in strip.findChildren(StatusPiece) if one.text() == said]
    strip.resize(800, strip.height())
    widgets.waitUntil(lambda: is_whole(notice))
    index = pieces["The index is up to date"]
    assert [one.text() for one in pieces.values() if one.isVisible()] == [index.text()]
    assert 0 < index.width() < 20  # its mark alone
    strip.set_notice("")
    strip.resize(1500, strip.height())
    widgets.waitUntil(lambda: all(is_whole(one) for one in pieces.values()))


def is_whole(piece: StatusPiece) -> bool:
    return piece.isVisible() and piece.width() >= piece.wanted()


def test_how_much_of_the_index_is_built_is_told_in_records(widgets: QtBot) -> None:
    strip = StatusStrip()
    widgets.addWidget(strip)
    strip.set_index(IndexStatus(0, 0, True))
    strip.show()
    assert "The index is being built" in told(strip)
    strip.set_index(IndexStatus(0, 0, True, 12_400, 100_000))
    assert "The index is being built: 12,400 of 100,000" in told(strip)


def told(strip: StatusStrip) -> list[str]:
    return [one.text() for one in strip.findChildren(StatusPiece)]
