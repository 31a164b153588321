"""The menu of what is selected in the document that is read."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from viewer.i18n import filled
from viewer.widgets.place_link import Follow, add_ways

_SHOWN = 36
_TERMS = 20
_QUOTES = str.maketrans("", "", '"“”„«»')


def query_for(selected: str) -> str:
    """The query for a selected text: one word as it is, several as a phrase of at most twenty."""
    words = selected.translate(_QUOTES).split()[:_TERMS]
    return " ".join(words) if len(words) < 2 else f'"{" ".join(words)}"'


def shown_text(selected: str) -> str:
    """A selected text in a menu: on one line, cut where it is long."""
    line = " ".join(selected.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


class ReadingMenu(QMenu):
    """Its actions are connected by who shows it. Without a selection only those that need none.

    ``follow(apart)`` follows the link that the menu is for; None: it is for none.
    """

    def __init__(self, selected: str, parent: QWidget, follow: Follow | None = None) -> None:
        super().__init__(parent)
        from viewer.theme.style import quiet_style

        self.setStyle(quiet_style())
        if follow is not None:
            add_ways(self, follow)
            self.addSeparator()
        words = shown_text(selected).replace("&", "&&")
        self.copy_words = self._add(self.tr("&Copy"), "Ctrl+C")
        self.copy_cited = self._add(self.tr("Copy with a c&itation"), "Ctrl+Shift+C")
        self.copy_evidence = self._add(self.tr("Copy as &evidence"), "Ctrl+Alt+Q")
        self.addSeparator()
        search = filled(self.tr("&Search the archive for “{words}”"), words=words)
        self.search_for = self._add(search, "Ctrl+Shift+K")
        if selected:
            find = filled(self.tr("&Find “{words}” in this document"), words=words)
        else:
            find = self.tr("&Find in this document")
        self.find_in = self._add(find, "Ctrl+Shift+F")
        self.addSeparator()
        note = self.tr("Write a &note on the selection…") if selected else self.tr("Write a &note…")
        self.note = self._add(note, "N")
        self.tags = self._add(self.tr("&Tags…"), "Ctrl+G")
        self.addSeparator()
        self.history = self._add(self.tr("&History of the record"), "Ctrl+H")
        self.bin = self._add(self.tr("Move to the recycle &bin…"), "Ctrl+Delete")
        self.copy_words.setEnabled(bool(selected))
        self.search_for.setVisible(bool(query_for(selected)))

    def _add(self, text: str, keys: str) -> QAction:
        action = self.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        return action
