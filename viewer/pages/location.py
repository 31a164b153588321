"""Where in the program a person is: a value that back and forward can return to."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from db.model import RecordType

if TYPE_CHECKING:
    from db.model import Query


class PageName(StrEnum):
    """The pages, by the word under which the window's state is kept."""

    START = "start"
    MEETINGS = "meetings"
    RESOLUTIONS = "resolutions"
    PEOPLE = "people"
    INSTITUTIONS = "institutions"
    INSTRUMENTS = "instruments"
    TOPICS = "topics"
    PICTURES = "pictures"
    INBOX = "inbox"
    SEARCHES = "searches"
    HEALTH = "health"
    MEETING = "meeting"
    AUTHORITY = "authority"
    HISTORY = "history"
    JOURNAL = "journal"
    BIN = "bin"
    DESCRIPTION = "description"


#: The page that lists records of a type.
PAGE_OF_TYPE = {
    RecordType.MEETING: PageName.MEETINGS,
    RecordType.RESOLUTION: PageName.RESOLUTIONS,
    RecordType.PERSON: PageName.PEOPLE,
    RecordType.INSTITUTION: PageName.INSTITUTIONS,
    RecordType.INSTRUMENT: PageName.INSTRUMENTS,
    RecordType.TOPIC: PageName.TOPICS,
    RecordType.SAVED_SEARCH: PageName.SEARCHES,
}


@dataclass(frozen=True, slots=True)
class Location:
    """A page and what it shows.

    ``id`` is the record of the page, on the resolutions page the record to read, and on the first
    page the page that was asked for and has nothing to show yet; ``language``
    the document's language wanted there (``""``: any); ``query`` what is searched for, and
    ``asked`` how the search is narrowed and sorted there (None: as it was, but within no results
    and like no record).
    """

    page: PageName
    id: str = ""
    query: str = ""
    language: str = ""
    asked: "Query | None" = None


#: Pages with one record each; the others are lists.
RECORD_PAGES = frozenset({PageName.MEETING, PageName.AUTHORITY, PageName.HISTORY})
#: Pages that have something to show as soon as an archive is open, with records or without.
ALWAYS_PAGES = frozenset(
    {PageName.INBOX, PageName.HISTORY, PageName.JOURNAL, PageName.BIN, PageName.HEALTH}
    | {PageName.TOPICS, PageName.DESCRIPTION}
)


#: Pages that show or list records which have a form.
EDITABLE_PAGES = RECORD_PAGES | {
    PageName.RESOLUTIONS,
    PageName.MEETINGS,
    PageName.PEOPLE,
    PageName.INSTITUTIONS,
    PageName.INSTRUMENTS,
}


@dataclass(slots=True)
class Visit:
    """A place that was come to: what it was called there, and how its page was left."""

    place: Location
    title: str = ""
    view: object = None


class History:
    """The way back and the way forward."""

    def __init__(self, limit: int = 100) -> None:
        self._visits: list[Visit] = []
        self._at = -1
        self._limit = limit

    @property
    def visit_here(self) -> Visit | None:
        """Where the person is, with its title and view; None before the first visit."""
        return self._visits[self._at] if self._at >= 0 else None

    @property
    def current(self) -> Location | None:
        """Where the person is; None before the first visit."""
        here = self.visit_here
        return None if here is None else here.place

    def visit(self, place: Location) -> None:
        """Go to a new place: what lay ahead is forgotten. The same place twice is one visit."""
        if place == self.current:
            return
        self._visits = [*self._visits[: self._at + 1], Visit(place)][-self._limit :]
        self._at = len(self._visits) - 1

    def amend(self, **changes: "str | Query | None") -> None:
        """Change the current place without a new step: another query, another record read."""
        here = self.visit_here
        if here is not None:
            here.place = replace(here.place, **changes)  # type: ignore[arg-type]  # fields by name

    def can_go_back(self) -> bool:
        """True if there is a way back."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """True if there is a way forward."""
        return self._at < len(self._visits) - 1

    def ways(self, *, forward: bool) -> list[tuple[int, Visit]]:
        """The places on the way forward or back, the nearest first, each with its steps."""
        places = range(self._at + 1, len(self._visits)) if forward else range(self._at - 1, -1, -1)
        return [(place - self._at, self._visits[place]) for place in places]

    def step(self, steps: int) -> Location | None:
        """Go so many steps, backward below 0; the place, or None where there is none."""
        if not steps or not 0 <= self._at + steps < len(self._visits):
            return None
        self._at += steps
        return self._visits[self._at].place

    def back(self) -> Location | None:
        """Step back; the place, or None at the beginning."""
        return self.step(-1)

    def forward(self) -> Location | None:
        """Step forward; the place, or None at the end."""
        return self.step(1)

    def recent(self, limit: int) -> tuple[Location, ...]:
        """The places where the person was, each once, the newest first; not where they are."""
        behind = (visit.place for visit in reversed(self._visits[: self._at]))
        found: dict[Location, Location] = {}
        for place in behind:
            found.setdefault(replace(place, asked=None), place)
        if self.current is not None:
            found.pop(replace(self.current, asked=None), None)
        return tuple(found.values())[:limit]

    def clear(self) -> None:
        """Forget everything: another archive was opened."""
        self._visits, self._at = [], -1
