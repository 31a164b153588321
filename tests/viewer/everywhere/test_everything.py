"""Every page, form and dialog in each language: its words, its room, what a screen reader hears."""

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

import pytest
from PySide6.QtWidgets import QWidget

import viewer.dialogs
from db.model import LANGUAGES, RecordType
from tests.screenshots.dialogs import DIALOGS
from tests.screenshots.scenes import page_scenes
from tests.viewer.everywhere.catalogues import is_foreign
from tests.viewer.everywhere.heard import mute, unheard
from tests.viewer.everywhere.room import cut, overlaid, too_large
from tests.viewer.everywhere.seen import visible, words_of
from tests.viewer.everywhere.taught import keys_of, untaught
from tests.viewer.everywhere.tour import Tour
from viewer.dialogs.frame import DialogFrame
from viewer.dialogs.import_table import ImportTableDialog, Step
from viewer.i18n import OWN_NAMES
from viewer.main_window import MainWindow
from viewer.pages.location import RECORD_PAGES, PageName
from viewer.pages.record_form import RecordForm

Found = Mapping[str, Mapping[str, list[str]]]


def foreign(root: QWidget, language: str) -> Iterable[str]:
    """Texts of the program in another language; languages call themselves as they do."""
    own = set(OWN_NAMES.values())
    for widget in visible(root):
        for text, whose in words_of(widget):
            if text not in own and is_foreign(text, language):
                yield f"{whose}: {text}"


def untaught_icons(root: QWidget) -> Iterable[str]:
    """Icons without words that no tooltip explains, in the words of the window's actions."""
    window = root if isinstance(root, MainWindow) else root.parentWidget()
    assert isinstance(window, MainWindow)
    return untaught(root, keys_of(list(window.actions_by_name.all())))


_LOOKS: dict[str, Callable[[QWidget, str], Iterable[str]]] = {
    "foreign": foreign,
    "cut": lambda root, _language: cut(root),
    "too large": lambda root, _language: too_large(root),
    "overlaid": lambda root, _language: overlaid(root),
    "unheard": lambda root, _language: unheard(root),
    "mute": lambda root, _language: mute(root),
    "untaught": lambda root, _language: untaught_icons(root),
}


@pytest.fixture(scope="module")
def found(tour: Tour) -> Found:
    """What is wrong, by what was looked for and by language; all is opened once in each."""
    wrong: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for language in LANGUAGES:
        tour.speak(language)
        for name, root in tour.places():
            for looked_for, look in _LOOKS.items():
                seen = list(look(root, language))
                if seen:  # parts that came last may still be about to be laid out
                    tour.rest()
                    seen = list(look(root, language))
                wrong[looked_for][language] += [f"{name}: {one}" for one in seen]
    return wrong


def test_every_dialog_is_opened() -> None:
    dialogs = {
        name
        for module in pkgutil.iter_modules(viewer.dialogs.__path__, "viewer.dialogs.")
        for name, thing in vars(importlib.import_module(module.name)).items()
        if isinstance(thing, type) and issubclass(thing, DialogFrame) and thing is not DialogFrame
    }
    assert dialogs == DIALOGS.keys()


def test_every_page_is_opened(tour: Tour) -> None:
    names = {scene.name for scene in page_scenes(tour.window)}
    of_records = {RecordType.COUNCIL, RecordType.PERSON, RecordType.PLACE, RecordType.INSTRUMENT}
    wanted = {page.value for page in PageName if page not in RECORD_PAGES}
    assert wanted | {"meeting", "history", *of_records} <= names


@pytest.mark.usefixtures("found")
def test_every_form_is_opened(tour: Tour) -> None:
    assert tour.forms_shown == set(RecordForm.__subclasses__())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("looked_for", _LOOKS)
def test_nothing_is_found(found: Found, looked_for: str, language: str) -> None:
    wrong = dict.fromkeys(found[looked_for][language])
    assert not wrong, "\n" + "\n".join(wrong)


def test_what_is_shown_speaks_another_language_at_once(tour: Tour) -> None:
    """Without going there anew; each page is left in another language than it was come to in."""
    wrong = []
    for at, (name, root) in enumerate(tour.pages()):
        language = LANGUAGES[at % len(LANGUAGES)]
        tour.speak(language)
        wrong += [f"{name} in {language}: {one}" for one in foreign(root, language)]
    assert not wrong, "\n" + "\n".join(wrong)


def test_an_open_dialog_speaks_another_language_at_once(tour: Tour) -> None:
    wrong = []
    for at, name in enumerate(DIALOGS):
        before, language = (LANGUAGES[(at + step) % len(LANGUAGES)] for step in (0, 1))
        tour.speak(before)
        with tour.dialog(name) as dialog:
            tour.speak(language)
            wrong += [f"{name}, {before} to {language}: {one}" for one in foreign(dialog, language)]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize("step", Step)
def test_each_step_of_an_import_speaks_another_language_at_once(tour: Tour, step: Step) -> None:
    tour.speak("ru")
    archive = tour.window.workplace.archive
    assert archive is not None
    with tour.dialog("ImportTableDialog") as dialog:
        assert isinstance(dialog, ImportTableDialog)
        assert dialog.table is not None
        dialog.rows.show_plan(archive.table_imports.dry_run(dialog.table, dialog.mapping))
        dialog.go(step)
        for language in ("az", "en", "ru"):
            tour.speak(language)
            assert list(foreign(dialog, language)) == []


def test_every_action_speaks_the_language(tour: Tour) -> None:
    for language in LANGUAGES:
        tour.speak(language)
        actions = tour.window.actions_by_name.all()
        texts = [text for one in actions for text in (one.text(), one.toolTip())]
        texts += [title for title, _ in tour.window.menus.groups()]
        assert [text for text in texts if is_foreign(text, language)] == []
