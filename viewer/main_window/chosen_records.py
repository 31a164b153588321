"""Which records a person means: the chosen rows, what is read, or the record of the page."""

from typing import TYPE_CHECKING, cast

from db.model import UnitType
from viewer.pages.citation import Cited
from viewer.pages.location import PageName

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.records import RecordsPage

_TABLES = frozenset(
    {PageName.MEETINGS, PageName.PEOPLE, PageName.INSTITUTIONS, PageName.INSTRUMENTS}
)

_NO_CITED = {UnitType.PERSON, UnitType.RECEIVED}


def chosen_records(window: "MainWindow") -> list[Cited]:
    """The records in the order in which they are shown; none where the page has none."""
    here = window.location
    if here.page in {PageName.MEETING, PageName.AUTHORITY}:
        return [Cited(here.id)]
    if here.page in _TABLES and (page := shown_table(window)) is not None:
        return [Cited(record_id) for record_id in page.chosen()]
    if here.page != PageName.RESOLUTIONS:
        return []
    browse = window.pages.browse
    hits = [hit for hit in browse.list_of_results.chosen_hits() if hit.type not in _NO_CITED]
    if len(hits) > 1:
        return [Cited(one) for one in dict.fromkeys(hit.id for hit in hits)]
    if (cited := browse.reading.cited()) is not None:
        return [cited]
    return [Cited(hit.id) for hit in hits]


def shown_table(window: "MainWindow") -> "RecordsPage | None":
    """The table of records that is shown, if one is."""
    if window.location.page not in _TABLES:
        return None
    return cast("RecordsPage | None", window.pages.made(window.location.page))
