"""What the palette shows, as rows: actions of the menus, places where one was, records by name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from db.model import MeetingRow, RecordType, Ref, Row
from db.model.completion import FoundName, FoundNames
from viewer.i18n import date_range, filled, session_text
from viewer.main_window.palette_actions import why_not
from viewer.models.palette_matching import CLEAR, Fit, Wording, ranked
from viewer.models.record_name import record_name
from viewer.pages.location import Location, PageName
from viewer.pages.picture_kinds import KINDS
from viewer.pages.wording import TYPE_ICONS, fact_line, translate, type_word
from viewer.widgets.context_menu import native_keys
from viewer.widgets.offers import Offer

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow

_BETWEEN = " › "
#: The palette does not offer itself.
_OWN = "palette"
#: How the names of the actions begin that lead to pages.
_PAGES = "go_"
#: So many of each are shown while nothing is typed.
_USED, _PLACES = 5, 5


@dataclass(frozen=True, slots=True)
class Way:
    """What a row leads to. ``key`` is the name of an action, or empty."""

    act: Callable[[], object]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """What can be done, as it stood when the palette was opened: ``why`` it cannot be done now."""

    wording: Wording
    act: Callable[[], object]
    icon: str
    keys: str = ""
    possible: bool = True
    why: str = ""


def commands_of(window: "MainWindow") -> list[Command]:
    """Every action of the menus, in their order, with the choices in them."""
    found: list[Command] = []
    for action in window.menuBar().actions():
        if isinstance(menu := action.menu(), QMenu):
            found += list(_commands(window, menu, (_plain(menu.title()),)))
    return [*found, *_pictures(window)]


def _pictures(window: "MainWindow") -> Iterator[Command]:
    """Each picture, although the menus have only their page."""
    page = window.actions_by_name["go_pictures"]
    for name, kind in KINDS.items():
        short, full = kind.words()
        key = f"picture_{name}"
        wording = Wording(full, f"{name} {short}", _plain(page.text()), key)
        act = partial(window.workplace.go, Location(PageName.PICTURES, name))
        yield Command(wording, act, "chart-column", possible=page.isEnabled())


def _commands(window: "MainWindow", menu: QMenu, path: tuple[str, ...]) -> Iterator[Command]:
    if menu is window.menus.saved_searches():
        return  # they are found by their names
    if menu is window.menus.recent():
        yield from _recent(window, _BETWEEN.join(path))
        return  # its own actions come and go
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from _commands(window, inner, (*path, _plain(inner.title())))
        elif action.text() and action.objectName() != _OWN:
            name = action.objectName()
            other = _plain(window.actions_by_name.spec(name).text) if name else ""
            key = name or _plain(action.text())
            wording = Wording(_plain(action.text()), other, _BETWEEN.join(path), key)
            icon = window.actions_by_name.icon_name(name) if name else ""
            possible = action.isEnabled()
            yield Command(
                wording,
                action.trigger,
                icon or ("check" if action.isChecked() else "chevron-right"),
                native_keys(action.shortcut()),
                possible,
                "" if possible or not name else why_not(window, name),
            )


def _recent(window: "MainWindow", place: str) -> Iterator[Command]:
    """The archives that were opened last, but for the one that is open."""
    for folder in window.settings.recent_archives:
        if window.menus.recent().isEnabled() and folder != window.workplace.folder:
            wording = Wording(folder.name, str(folder.parent), place, str(folder))
            act = partial(window.menus.recent_chosen.emit, folder)
            yield Command(wording, act, "folder-open")


def _plain(text: str) -> str:
    """The words of an action without the sign of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class PaletteRows:
    """Makes the rows of one opening of the palette, in the interface's language."""

    def __init__(self, window: "MainWindow", places: tuple[tuple[Location, str], ...] = ()) -> None:
        self._window = window
        self._commands = commands_of(window)
        self._used = window.settings.used_actions
        self.places = places

    def untyped(self) -> tuple[Offer, ...]:
        """What was used last, where one was last, the pages, then all else that can be done."""
        usable = [one for one in self._commands if one.possible]
        by_key = {one.wording.key: one for one in usable}
        last = [by_key[key] for key in self._used if key in by_key][:_USED]
        rest = [one for one in usable if one not in last]
        rest.sort(key=lambda one: not one.wording.key.startswith(_PAGES))
        places = [self._place(*one) for one in self.places[:_PLACES]]
        return (*map(self._command, last), *places, *map(self._command, rest))

    def typed(self, text: str, found: FoundNames) -> tuple[tuple[Offer, ...], bool]:
        """What fits a text; and whether what comes first stands, whatever records are found.

        Actions that clearly fit, then records, then what fits less; then whatever fits but for a
        slip of the keyboard, records first; last what cannot be done now.
        """
        fits = ranked([one.wording for one in self._commands], text, self._used)
        clear: list[Offer] = []
        vague: list[Offer] = []
        slipped: list[Offer] = []
        greyed: list[Offer] = []
        for place, fit in fits:
            one = self._commands[place]
            if not one.possible:
                greyed.append(self._command(one))
            elif fit is Fit.SLIP:
                slipped.append(self._command(one))
            else:
                (clear if fit <= CLEAR else vague).append(self._command(one))
        named, alike = self._named(text, found)
        rows = (*clear, *named, *vague, *alike, *slipped, *self._searched(text), *greyed)
        return rows, bool(clear)

    def _named(self, text: str, found: FoundNames) -> tuple[list[Offer], list[Offer]]:
        """Records and places: those where one was, names that begin so, meetings, then others.

        Apart from them those that are called so but for a slip of the keyboard.
        """
        names = [Wording(one.label) for one in found.records]
        begin = {found.records[i].id for i, fit in ranked(names, text) if fit <= Fit.BEGINNING}
        shown = {one.id: self._record(one) for one in found.records if one.id in begin}
        shown |= {row.id: self._meeting(row) for row in found.meetings}
        shown |= {one.id: self._record(one) for one in found.records if one.id not in begin}
        been = {place.id: None for place, _label in self.places if place.id in shown}
        visited = translate("palette", "visited")
        first = [replace(shown.pop(record), note=visited) for record in been]
        labels = [Wording(label) for _place, label in self.places]
        others = [(self.places[i], fit) for i, fit in ranked(labels, text)]
        others = [(one, fit) for one, fit in others if not one[0].id or one[0].id not in been]
        places = [self._place(*one) for one, fit in others if fit is not Fit.SLIP]
        alike = [self._place(*one) for one, fit in others if fit is Fit.SLIP]
        records = [*first, *shown.values()]
        if found.forgiven:
            return places, [*records, *alike]
        return [*first, *places, *shown.values()], alike

    def _searched(self, text: str) -> tuple[Offer, ...]:
        """What is called so nowhere may stand in the texts."""
        if not self._window.workplace.counts.meetings:
            return ()
        query = " ".join(text.split())
        words = filled(translate("palette", "Search the texts for “{words}”"), words=query)
        place = Location(PageName.RESOLUTIONS, query=query)
        return (Offer("search", words, value=Way(partial(self._window.workplace.go, place))),)

    def _command(self, one: Command) -> Offer:
        detail = one.why or one.wording.place
        way = Way(one.act, one.wording.key)
        name, greyed = one.wording.name, not one.possible
        return Offer(one.icon, name, detail, one.keys, value=way, greyed=greyed)

    def _place(self, location: Location, label: str) -> Offer:
        searched = location.page == PageName.RESOLUTIONS and not location.id
        icon = "search" if searched else "history"
        note = translate("palette", "visited")
        way = Way(partial(self._window.workplace.go, location))
        return Offer(icon, label, "", note, value=way)

    def _record(self, one: FoundName) -> Offer:
        if one.type is RecordType.SAVED_SEARCH:
            act: Callable[[], object] = partial(self._open_search, one.id)
        else:
            act = partial(self._window.workplace.go_to_record, one.type, one.id)
        way = Way(act)
        return Offer(TYPE_ICONS[one.type], one.label, one.detail, type_word(one.type), value=way)

    def _meeting(self, row: MeetingRow) -> Offer:
        day = date_range(row.date_start, row.date_end)
        label = session_text(row.ordinal, row.council) or fact_line(day, row.place)
        return Offer(
            TYPE_ICONS[RecordType.MEETING],
            label,
            fact_line(day, row.place),
            type_word(RecordType.MEETING),
            value=Way(partial(self._window.workplace.go_to_meeting, row.id)),
        )

    def _open_search(self, search_id: str) -> None:
        workplace = self._window.workplace
        archive, language = workplace.archive, workplace.language
        if archive is not None:
            from viewer.jobs import Lane

            workplace.jobs.submit(
                Lane.READ,
                lambda _report: archive.saved_searches.named(search_id, language),
                workplace.search_wanted.emit,
            )


def named_places(
    places: tuple[Location, ...], refs: Mapping[str, Ref], meetings: Mapping[str, Row]
) -> tuple[tuple[Location, str], ...]:
    """Places with what they are called: their record, or what was searched for there."""
    named = []
    for place in places:
        label = record_name(refs[place.id]) if place.id in refs else "" if place.id else place.query
        if isinstance(row := meetings.get(place.id), MeetingRow):
            label = fact_line(
                session_text(row.ordinal, row.council), date_range(row.date_start, row.date_end)
            )
        if label and place.page == PageName.HISTORY:
            label = translate("palette", "{record}: history").replace("{record}", label)
        if label:
            named.append((place, label))
    return tuple(named)
