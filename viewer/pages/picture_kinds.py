"""The pictures that the page has: what each is called, how it is read, and what draws it."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication

from db import Archive
from db.model import Query
from viewer.i18n import number_text
from viewer.jobs import Reporter
from viewer.widgets.pictures.board import Board
from viewer.widgets.pictures.counts import PictureCounts
from viewer.widgets.pictures.kind_board import KindBoard
from viewer.widgets.pictures.picture import Picture
from viewer.widgets.pictures.timeline_board import TimelineBoard
from viewer.widgets.pictures.topic_board import TopicBoard

translate = QCoreApplication.translate
T = TypeVar("T")


class Asked(NamedTuple):
    """What a picture is to be of; ``query`` None for the whole archive.

    ``known`` is what is shown of the kind so far.
    """

    archive: Archive
    language: str
    query: Query | None
    known: Board

    def board(self, figures: T, make: Callable[[T], Board]) -> Board:
        """The board of these figures: the known one where they are the same."""
        made_of = (self.language, figures)
        if self.known.made_of == made_of:
            return self.known
        board = make(figures)
        board.made_of = made_of
        return board


class PictureKind(NamedTuple):
    """One picture. ``words`` are its short and its full name, ``note`` says what is drawn.

    ``read`` runs in a job.
    """

    words: Callable[[], tuple[str, str]]
    note: Callable[[Board], str]
    read: Callable[[Asked, Reporter], Board]
    make: Callable[[], Picture]
    #: ``(width, share)`` of the table's first column, and of the others.
    widths: tuple[tuple[int, int], tuple[int, int]]


def _timeline_words() -> tuple[str, str]:
    return (
        translate("pictures", "Timeline"),
        translate("pictures", "Meetings of each council by year"),
    )


def _timeline_note(board: Board) -> str:
    assert isinstance(board, TimelineBoard)
    parts = [PictureCounts().missing(board.missing)]
    if board.runs:
        parts.append(translate("pictures", "On a year's line: held in that year or before."))
    if board.vague:
        parts.append(translate("pictures", "Outlined: only the year is known."))
    return " ".join(part for part in parts if part)


def _read_timeline(asked: Asked, report: Reporter) -> Board:
    found = asked.archive.pictures.timeline(asked.language, asked.query, report.is_stale)
    return asked.board(found, TimelineBoard)


def _make_timeline() -> Picture:
    from viewer.widgets.pictures.timeline_picture import TimelinePicture

    return TimelinePicture()


def _kinds_words() -> tuple[str, str]:
    return (
        translate("pictures", "Kinds"),
        translate("pictures", "Resolutions by year and kind"),
    )


def _kinds_note(board: Board) -> str:
    assert isinstance(board, KindBoard)
    return PictureCounts().of_kinds(board.total)


def _read_kinds(asked: Asked, report: Reporter) -> Board:
    return asked.board(asked.archive.pictures.kinds(asked.query, report.is_stale), KindBoard)


def _make_kinds() -> Picture:
    from viewer.widgets.pictures.kind_matrix import KindMatrix

    return KindMatrix()


def _network_words() -> tuple[str, str]:
    return translate("pictures", "Who met whom"), translate("pictures", "Who met whom at meetings")


def _network_note(board: Board) -> str:
    from viewer.widgets.pictures.network_board import NetworkBoard

    assert isinstance(board, NetworkBoard)
    found = board.network
    said = translate("pictures", "Discs are people, squares institutions.")
    if found.all_nodes > len(found.nodes) or found.all_ties > len(found.ties):
        part = translate(
            "pictures",
            "The {nodes} of {all_nodes} with the most meetings, {ties} of their {all_ties} ties.",
        )
        for name, count in (
            ("nodes", len(found.nodes)),
            ("all_nodes", found.all_nodes),
            ("ties", len(found.ties)),
            ("all_ties", found.all_ties),
        ):
            part = part.replace(f"{{{name}}}", number_text(count))
        return f"{said} {part}"
    return said


def _read_network(asked: Asked, report: Reporter) -> Board:
    from viewer.widgets.pictures.network_board import NetworkBoard

    found = asked.archive.pictures.network(asked.language, asked.query, report.is_stale)
    return asked.board(found, lambda network: NetworkBoard(network, report))


def _make_network() -> Picture:
    from viewer.widgets.pictures.network_picture import NetworkPicture

    return NetworkPicture()


def _topics_words() -> tuple[str, str]:
    return translate("pictures", "Topics"), translate("pictures", "Topics over the years")


def _topics_note(board: Board) -> str:
    assert isinstance(board, TopicBoard)
    said = translate("pictures", "Records under narrower topics count; the highest bar is {count}.")
    return said.replace("{count}", number_text(board.most))


def _read_topics(asked: Asked, report: Reporter) -> Board:
    found = asked.archive.pictures.topics(asked.language, asked.query, report.is_stale)
    return asked.board(found, TopicBoard)


def _make_topics() -> Picture:
    from viewer.widgets.pictures.topic_rows import TopicRows

    return TopicRows()


def _map_words() -> tuple[str, str]:
    return translate("pictures", "Map"), translate("pictures", "Places where councils met")


def _map_note(board: Board) -> str:
    from viewer.widgets.pictures.map_board import MapBoard

    assert isinstance(board, MapBoard)
    said = translate("pictures", "A figure is the number of meetings.")
    if not board.elsewhere:
        return said
    return f"{said} {PictureCounts().elsewhere(len(board.elsewhere))}"


def _read_map(asked: Asked, report: Reporter) -> Board:
    from viewer.widgets.pictures.map_board import MapBoard

    found = asked.archive.pictures.places(asked.language, asked.query, report.is_stale)
    return asked.board(found, MapBoard)


def _make_map() -> Picture:
    from viewer.widgets.pictures.map_picture import MapPicture

    return MapPicture()


#: The pictures in their order, by the word that a location names them with.
KINDS: dict[str, PictureKind] = {
    "timeline": PictureKind(
        _timeline_words, _timeline_note, _read_timeline, _make_timeline, ((200, 3), (90, 1))
    ),
    "kinds": PictureKind(_kinds_words, _kinds_note, _read_kinds, _make_kinds, ((90, 0), (110, 1))),
    "network": PictureKind(
        _network_words, _network_note, _read_network, _make_network, ((240, 3), (110, 2))
    ),
    "topics": PictureKind(
        _topics_words, _topics_note, _read_topics, _make_topics, ((240, 0), (64, 0))
    ),
    "map": PictureKind(_map_words, _map_note, _read_map, _make_map, ((200, 2), (100, 1))),
}
