"""The menus of the description page: the level of a new unit, the language of a form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from db.model.description import DescriptionDraft, UnitDraft, UnitLevel, UnitRow
from viewer.i18n import OWN_NAMES
from viewer.pages.description_shown import kind_of


def levels_menu(
    parent: QWidget, unit: UnitRow | None, begin: Callable[[DescriptionDraft], None]
) -> QMenu:
    """What can be added: a fonds, and below the unit that was come to the lower levels."""
    menu = _menu(parent)
    below = QCoreApplication.translate("DescriptionPage", "{level} below {code}")
    for level in UnitLevel:
        draft = UnitDraft(level, "", "", None)
        words = kind_of(draft)
        if level is not UnitLevel.FONDS:
            if unit is None or unit.level.depth >= level.depth:
                continue
            draft = UnitDraft(level, "", "", unit.id)
            words = below.replace("{level}", words).replace("{code}", unit.code)
        menu.addAction(words).triggered.connect(partial(_without_argument, partial(begin, draft)))
    return menu


def languages_menu(parent: QWidget, print_in: Callable[[str], None]) -> QMenu:
    """In which language a form is printed."""
    menu = _menu(parent)
    for code, name in OWN_NAMES.items():
        menu.addAction(name).triggered.connect(partial(_without_argument, partial(print_in, code)))
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _without_argument(act: Callable[[], object], _checked: bool = False) -> None:
    act()
