"""Going places in the window, back and forward as in a browser, and what its title says of them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.main_window.late_parts import LateParts
from viewer.pages.location import (
    ALWAYS_PAGES,
    EDITABLE_PAGES,
    RECORD_PAGES,
    Location,
    PageName,
)
from viewer.pages.page import Page

if TYPE_CHECKING:
    from viewer.pages.location import Visit

#: Pages whose title is what they show: it comes when that has been fetched.
_TITLED_LATE = frozenset({PageName.MEETING, PageName.AUTHORITY, PageName.HISTORY, PageName.TOPICS})
#: A window begins with one of these; nobody need have gone anywhere.
_FIRST_PAGES = frozenset({PageName.START, PageName.RESOLUTIONS})


class Going(LateParts):
    """A place is left with its title and its view, which come back with it."""

    _archive_title = ""
    _complete = False
    _has_mouse_ways = False
    _looks_ahead = False

    @property
    def location(self) -> Location:
        """Where the person is."""
        return self.history.current or Location(PageName.START)

    def go(self, location: Location) -> None:
        """Go to a location; without records most pages are the first one."""
        if self.held(lambda: self.go(location)):
            return
        wanted = self._possible(location)
        self._leave()
        before, was_in = self.pages.currentWidget(), self._has_keyboard()
        self.history.visit(wanted)
        self._arrive(wanted)
        if was_in and self.pages.currentWidget() is not before:
            self.focus_shown()  # else Qt gives it to whatever comes next

    def look_ahead(self) -> None:
        """Somebody is going about, or about to: have the pages ready that were not shown yet."""
        if not self._looks_ahead:
            from viewer.pages.pages_ahead import read_ahead

            self._looks_ahead = True
            read_ahead(self.workplace.jobs)

    def go_by_key(self, location: Location) -> None:
        """Go to a page by its key: what it lists has the keyboard then."""
        before = self.pages.currentWidget()
        self.go(location)
        page = self.pages.currentWidget()
        if page is before or self.location.page != location.page:
            return  # it is there, or a form is asked about first, or there is nothing yet
        if location.page == PageName.RESOLUTIONS:
            self.pages.browse.focus_results()
        elif isinstance(page, Page) and page.has_focus_goal():
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_page(self) -> None:
        """Move the keyboard out of the search field, to what the page lists."""
        page = self.pages.currentWidget()
        (page if isinstance(page, Page) else self).setFocus()
        if self.location.page == PageName.RESOLUTIONS:
            self.pages.browse.focus_results()

    def focus_shown(self) -> None:
        """The keyboard to what one came for: a record that is read, else as ``focus_page``."""
        if self.location.page == PageName.RESOLUTIONS and self.location.id:
            self.pages.browse.reading.focus_text()
        else:
            self.focus_page()

    def go_back(self) -> None:
        """Step back."""
        self.go_steps(-1)

    def go_forward(self) -> None:
        """Step forward."""
        self.go_steps(1)

    def go_steps(self, steps: int) -> None:
        """Go back (below 0) or forward by so many places, to how each was left."""
        if self.held(lambda: self.go_steps(steps)):
            return
        self._leave()
        place = self.history.step(steps)
        if place is None:
            return
        before, was_in = self.pages.currentWidget(), self._has_keyboard()
        self._arrive(place, self.history.visit_here)
        if was_in and self.pages.currentWidget() is not before:
            self.focus_page()

    def _has_keyboard(self) -> bool:
        """Whether it is in the page that is shown."""
        page, focused = self.pages.currentWidget(), cast("QWidget | None", self.focusWidget())
        return (
            page is not None
            and focused is not None
            and (page is focused or page.isAncestorOf(focused))
        )

    def go_apart(self, location: Location) -> None:
        """Show a location in a new window."""
        self.windows.open(location, self._window)

    def showEvent(self, event: QShowEvent) -> None:
        """A window that is shown can be pointed at."""
        super().showEvent(event)
        if self._complete:
            self._hear_pointer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key whose action is greyed since nothing can be changed says why."""
        super().keyPressEvent(event)
        if self._complete:
            why = self.actions_by_name.why_not(QKeySequence(event.keyCombination()))
            if why:
                self.workplace.said.emit(why)

    def _hear_pointer(self) -> None:
        """From now on the mouse's side buttons go back and forward, and fields take files in."""
        if self._has_mouse_ways or not self.isVisible():
            return
        from viewer.main_window.file_drops import FileDrops
        from viewer.main_window.ways import MouseWays

        self._has_mouse_ways = True
        MouseWays(self._window)
        FileDrops(self._window)

    def _possible(self, location: Location) -> Location:
        if self.workplace.archive is None:
            return Location(PageName.START)
        empty = self.workplace.counts.meetings == 0 and not self._finds_files(location)
        # Who comes to a record has one: the counts may not have come yet.
        if not empty or location.page in ALWAYS_PAGES | RECORD_PAGES | {PageName.START}:
            return location
        return Location(PageName.START, location.page)

    def _finds_files(self, location: Location) -> bool:
        """Where files wait, there is something to be found although there is no record yet."""
        if location.page != PageName.RESOLUTIONS or not location.query:
            return False
        return self.workplace.counts.inbox > 0 or self.pages.filling.is_busy()

    def _leave(self) -> None:
        here, page = self.history.visit_here, self.pages.made(self.location.page)
        if here is not None and page is not None and page is self.pages.currentWidget():
            here.view = page.kept_view()

    def _arrive(self, location: Location, visit: "Visit | None" = None) -> None:
        self.bar.dismiss()
        self.pages.go(location)
        if location.page not in _FIRST_PAGES:
            self.look_ahead()
        page = self.pages.currentWidget()
        if visit is not None and visit.view is not None and isinstance(page, Page):
            page.restore_view(visit.view)
        asked = PageName(location.id) if location.page == PageName.START and location.id else None
        self.rail_content.set_page(asked or location.page)
        self.toolbar.search.set_text(location.query)
        self._move_focus(page, location.page)
        self._update_ways()
        self.note_form()
        if location.page not in _TITLED_LATE or not location.id:
            self.note_title()

    def _move_focus(self, page: QWidget | None, name: PageName) -> None:
        """Who typed in the search field and goes to another page is there."""
        typing = self.toolbar.search.line.hasFocus()
        if page is not None and typing and name != PageName.RESOLUTIONS:
            page.setFocus()

    def note_form(self) -> None:
        """Filters and actions belong to what is shown: a page, or the form of a record over it."""
        self._place_facets()
        page = self.location.page
        record = page in EDITABLE_PAGES and not self.shows_form()
        self.actions_by_name.set_on_page(inbox=page == PageName.INBOX, record=record)

    def _place_facets(self) -> None:
        """The filters stand in the rail while results are shown."""
        shown = self.location.page == PageName.RESOLUTIONS and not self.shows_form()
        self.rail.set_below(self.pages.browse.narrowing.facets if shown else None)

    def _note_move(self, query: str, record_id: str) -> None:
        """The browse page moved by itself: the way back should lead there."""
        if self.location.page == PageName.RESOLUTIONS:
            self.history.amend(query=query, id=record_id, asked=self.pages.browse.searching.query)
            self.note_title()

    def _update_ways(self) -> None:
        back, forward = self.history.can_go_back(), self.history.can_go_forward()
        self.actions_by_name.set_ways(back=back, forward=forward)

    # What it is called --------------------------------------------------------------------------

    def note_title(self) -> None:
        """What is shown is called something, or something else."""
        here, page = self.history.visit_here, self.pages.made(self.location.page)
        if here is not None and page is not None:
            here.title = page.title()
        self.name_window()

    def archive_words(self) -> str:
        """What the archive is called in the title of the window; empty without one."""
        title = self._archive_title
        if self.workplace.readers_of is None or not title:
            return title
        from viewer.pages.wording import translate

        return translate("access", "{title} — reader's view").replace("{title}", title)

    def name_window(self) -> None:
        """The title: the place, the archive, the program."""
        here, archive = self.history.visit_here, self.archive_words()
        begins = here is None or here.place.page == PageName.START or not self.workplace.folder
        place = "" if here is None or begins else here.title
        self.setWindowTitle(
            " — ".join(part for part in (place, archive, "Council Archive") if part)
        )

    def _set_title(self, title: str) -> None:
        """Another archive, or none."""
        self._archive_title = title
        self.name_window()
