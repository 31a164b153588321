"""What every action does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from viewer.main_window.access_actions import access_acts, wire_access
from viewer.main_window.annotation_acts import annotation_acts
from viewer.main_window.asking import set_theme
from viewer.main_window.beside_actions import beside_acts, wire_beside
from viewer.main_window.citing_actions import citing_acts
from viewer.main_window.history_actions import history_acts
from viewer.main_window.inbox_actions import inbox_acts
from viewer.main_window.keeping_actions import keeping_acts
from viewer.main_window.many_records_actions import many_acts, wire_many
from viewer.main_window.moment_actions import moment_acts, wire_moments
from viewer.main_window.palette_actions import palette_acts
from viewer.main_window.picture_actions import picture_acts, shown_pictures
from viewer.main_window.record_actions import record_acts
from viewer.main_window.table_actions import table_acts
from viewer.main_window.tables import ResultTables
from viewer.main_window.topic_acts import topic_acts
from viewer.main_window.ways import wire_ways
from viewer.main_window.window_actions import window_acts, wire_windows
from viewer.pages.location import Location, PageName
from viewer.theme import READING_STEPS

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.description import DescriptionPage


def wire_actions(window: "MainWindow") -> None:
    """Connect the window's actions and the choices of its menus."""
    for name, act in _table(window).items():
        window.actions_by_name[name].triggered.connect(_without_argument(act))
    window.actions_by_name["rail"].toggled.connect(partial(_fold_rail, window))
    window.actions_by_name["full_screen"].toggled.connect(partial(_fill_screen, window))
    window.actions_by_name["variants"].setChecked(True)
    window.actions_by_name["variants"].toggled.connect(window.pages.browse.set_variants)
    window.menus.language_chosen.connect(partial(_set_language, window))
    window.menus.theme_chosen.connect(partial(set_theme, window))
    wire_moments(window)
    window.menus.recent_chosen.connect(
        lambda folder: _leaving(window, partial(window.door.open, folder))
    )
    wire_access(window)
    wire_many(window)
    wire_windows(window)
    wire_ways(window)
    wire_beside(window)
    window.pages.print_wanted.connect(partial(_print, window))


def _table(window: "MainWindow") -> dict[str, Callable[[], object]]:
    tables = ResultTables(window)
    return {
        **_of_the_window(window),
        **_of_what_is_read(window),
        **_pages(window),
        **inbox_acts(window),
        **history_acts(window),
        **record_acts(window),
        **keeping_acts(window),
        **moment_acts(window),
        **topic_acts(window),
        **annotation_acts(window),
        **picture_acts(window),
        **citing_acts(window),
        **access_acts(window),
        **table_acts(window),
        **palette_acts(window),
        **many_acts(window),
        **window_acts(window),
        **beside_acts(window),
        "copy": partial(_copy, window, tables),
        "copy_results": tables.copy_results,
        "export_results": tables.export_results,
        "batch_queries": tables.batch_queries,
    }


def _pages(window: "MainWindow") -> dict[str, Callable[[], object]]:
    return {
        f"go_{page.value}": partial(window.go_by_key, Location(page))
        for page in (
            PageName.MEETINGS,
            PageName.RESOLUTIONS,
            PageName.PEOPLE,
            PageName.INSTITUTIONS,
            PageName.INSTRUMENTS,
            PageName.TOPICS,
            PageName.INBOX,
            PageName.SEARCHES,
            PageName.DESCRIPTION,
        )
    }


def _of_the_window(window: "MainWindow") -> dict[str, Callable[[], object]]:
    asking, door = window.asking, window.door
    return {
        "new_archive": partial(_leaving, window, asking.new_archive),
        "open_archive": partial(_leaving, window, asking.open_archive),
        "open_sample": partial(_leaving, window, door.open_sample),
        "import_files": asking.import_files,
        "import_folder": asking.import_folder,
        "import_table": partial(_import_table, window),
        "reindex": asking.reindex,
        "close_archive": partial(_leaving, window, door.close),
        "print_register": partial(_print_register, window),
        "quit": window.quit,
        "find": window.toolbar.search.focus_all,
        "settings": asking.settings,
        "larger": partial(_step_size, window, 1),
        "smaller": partial(_step_size, window, -1),
        "normal_size": partial(_set_size, window, 17),
        "back": window.go_back,
        "forward": window.go_forward,
        "query_help": asking.query_help,
        "shortcuts": asking.shortcuts,
        "about": asking.about,
    }


def _of_what_is_read(window: "MainWindow") -> dict[str, Callable[[], object]]:
    browse = window.pages.browse
    return {
        "filters": browse.narrowing.focus_facets,
        "open_original": partial(_open_original, window),
        "meeting_page": partial(_go_to_meeting, window),
        "next_language": partial(_next_language, window),
        "conflicts": partial(_ask_conflicts, window),
        "next_hit": partial(_step_hit, window, 1),
        "previous_hit": partial(_step_hit, window, -1),
        "find_in_document": partial(_find_in_document, window),
        "search_selection": partial(_search_selection, window),
        "clear_search": browse.clear_search,
        "clear_history": window.completing.clear_history,
        "save_search": window.saved_searches.ask,
        "search_within": partial(_search_within, window),
        "more_like": partial(_more_like, window),
        "fold_all": browse.list_of_results.toggle_folds,
    }


def _leaving(window: "MainWindow", act: Callable[[], object]) -> None:
    """What ends the work at a record waits until its form is saved or let go."""
    if not window.held_anywhere(act):
        act()


def _open_original(window: "MainWindow") -> None:
    window.meant_here.open_original()


def _go_to_meeting(window: "MainWindow") -> None:
    window.meant_here.go_to_meeting()


def _next_language(window: "MainWindow") -> None:
    window.meant_here.next_language()


def _ask_conflicts(window: "MainWindow") -> None:
    window.meant_here.ask_conflicts()


def _step_hit(window: "MainWindow", step: int) -> None:
    """From another page the way to the hits leads back to where one read them."""
    if not _go_to_reading(window):
        window.pages.browse.step_hit(step)


def _find_in_document(window: "MainWindow") -> None:
    _go_to_reading(window)
    window.pages.browse.find_in_document()


def _search_selection(window: "MainWindow") -> None:
    window.pages.browse.reading.search_selection()


def _go_to_reading(window: "MainWindow") -> bool:
    """Come to what is read, from a meeting to its document; False where one is there already."""
    here, browse = window.location, window.pages.browse
    if here.page == PageName.RESOLUTIONS:
        return False
    record = here.id if here.page == PageName.MEETING else browse.record
    window.go(Location(PageName.RESOLUTIONS, record, browse.searching.query.text))
    return True


def _without_argument(act: Callable[[], object]) -> Callable[[], None]:
    """A slot that leaves out the ``checked`` of ``triggered``."""

    def slot(_checked: bool = False) -> None:
        act()

    return slot


def _search_within(window: "MainWindow") -> None:
    """What was typed becomes a condition, and the field is free for more words."""
    window.pages.browse.narrowing.search_within()
    window.toolbar.search.focus_all()


def _more_like(window: "MainWindow") -> None:
    window.pages.browse.result_menu.more_like()


def _import_table(window: "MainWindow") -> None:
    window.table_imports.open()


def _print(window: "MainWindow", kind: str, of: str, language: str) -> None:
    window.printing.ask(kind, of, language)


def _print_register(window: "MainWindow") -> None:
    """From another page the way leads to the registers first."""
    page = window.pages.made(PageName.DESCRIPTION)
    if window.location.page == PageName.DESCRIPTION and page is not None:
        cast("DescriptionPage", page).ask_print()
    else:
        window.go(Location(PageName.DESCRIPTION))


def _fold_rail(window: "MainWindow", folded: bool) -> None:
    window.settings.rail_folded = folded
    window.fit()


def _fill_screen(window: "MainWindow", full: bool) -> None:
    if full:
        window.showFullScreen()
    else:
        window.showNormal()


def _set_language(window: "MainWindow", code: str) -> None:
    window.settings.language = code
    window.language_wanted.emit(code)


def _step_size(window: "MainWindow", step: int) -> None:
    place = READING_STEPS.index(window.settings.reading_size) + step
    _set_size(window, READING_STEPS[min(max(0, place), len(READING_STEPS) - 1)])


def _set_size(window: "MainWindow", size: int) -> None:
    window.settings.reading_size = size
    for one in window.all_windows():
        one.pages.browse.set_reading_size(size)


def _copy(window: "MainWindow", tables: ResultTables) -> None:
    """Copy what is selected where the focus is, else what is selected or chosen in the reading."""
    focus = QApplication.focusWidget()
    if isinstance(focus, (QPlainTextEdit, QTextEdit)):
        focus.copy()
    elif isinstance(focus, QLineEdit) and (selected := focus.selectedText()):
        QApplication.clipboard().setText(selected)
    elif (pictures := shown_pictures(window)) is not None:
        pictures.copy()
    elif focus is not window.pages.browse.list_of_results or not tables.copy_chosen():
        window.meant_here.copy()
