"""Under a name of the review form: whom it stands for, why, and the others it may stand for."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from db.model import NEW_AUTHORITY, Match
from viewer.models.proposal_paths import Path
from viewer.models.review import ReviewModel
from viewer.pages import match_words, review_texts
from viewer.theme import px
from viewer.widgets.link_label import LinkLabel
from viewer.widgets.no_results import IconMark

#: The last steps of paths to names that may stand for an authority.
_NAMES = {"name", "title", "place", "abbreviation"}


def may_be_tied(path: Path) -> bool:
    """True for names of councils, institutions, persons, places and instruments."""
    return path[-1] in _NAMES and path[0] != "points"


class TieLine(QWidget):
    """A line with a link that opens the choice; it takes its place before the archive has said.

    Tab leads by it from field to field: what is typed after Tab is meant for the next value.
    """

    def __init__(self, model: ReviewModel, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._path = path
        self._menu: QMenu | None = None
        self._writable = True
        self._icon = IconMark("corner-down-right", 13)
        self._link = LinkLabel(role="caption", colour="text2")
        self._link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F6 at the field does what it does
        self._link.activated.connect(lambda _held: self.choose())
        line = QHBoxLayout(self)
        line.setContentsMargins(px(8), 0, 0, px(3))
        line.setSpacing(px(5))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._link)
        line.addStretch(1)
        self.show_tie()

    def words(self) -> str:
        """Whom the name stands for, as the line says it."""
        return self._link.text()

    def bind(self, model: ReviewModel) -> None:
        """Follow another model from now on."""
        self._model = model

    def set_writable(self, writable: bool) -> None:
        """Whether another one can be chosen."""
        if writable != self._writable:
            self._writable = writable
            self.show_tie()

    def show_tie(self) -> None:
        """Show whom the name stands for as things are."""
        match = self._model.match_at(self._path)
        self._icon.setVisible(match is not None)
        self._link.setEnabled(match is not None and self._writable)
        if match is None:
            self._link.setText("")
            return
        tie = self._model.tie_of(match)
        others = sum(one.id != tie for one in match.candidates)
        text = match_words.tie_text(match, tie)
        if others and tie:
            more = self.tr("%Ln like it in the archive", "", others)
            text = f"{text} · {more}"
        known = tie not in {"", NEW_AUTHORITY}
        self._link.set_colour("accent" if known else "text2" if tie else "warn")
        self._link.setText(text)
        name = review_texts.full_label(self._path)
        self._link.setAccessibleName(
            self.tr("{field} stands for: {who}").format(field=name, who=text)
        )

    def choose(self) -> None:
        """Open the choice at the line; the keyboard walks it."""
        match = self._model.match_at(self._path)
        if match is None or not self._writable:
            return
        from viewer.theme.style import quiet_style

        menu = QMenu(self)
        menu.setStyle(quiet_style())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, match)
        menu.popup(self._link.mapToGlobal(QPoint(0, self._link.height() + px(2))))

    def _fill(self, menu: QMenu, match: Match) -> None:
        tie = self._model.tie_of(match)
        choices = [(one.id, match_words.choice_text(one)) for one in match.candidates]
        for value, text in (*choices, (NEW_AUTHORITY, match_words.new_text(match.type))):
            if value == NEW_AUTHORITY and choices:
                menu.addSeparator()
            action = QAction(text.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(value == tie)
            action.triggered.connect(lambda _on=False, value=value: self._tie(value))
            menu.addAction(action)
            if value == tie:
                menu.setActiveAction(action)

    def _tie(self, value: str) -> None:
        self._model.tie(self._path, value)
        self.show_tie()
