"""A piece of the text becomes a value: a key for each field, and a menu that names the keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from db.model import Leaf, Proposal
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.jobs import Lane
from viewer.models import proposal_paths
from viewer.models.proposal_paths import Path
from viewer.models.review import ReviewModel
from viewer.pages import review_texts
from viewer.pages.review_pane import ReviewPane
from viewer.pages.workplace import Workplace

#: The keys of the fields of the head, and of the groups that something is added to.
_FIELDS: dict[str, Path] = {
    "C": ("session", "council", "name"),
    "B": ("session", "council", "abbreviation"),
    "N": ("session", "ordinal"),
    "D": ("session", "date_start"),
    "L": ("session", "date_end"),
    "P": ("session", "place"),
    "T": ("session", "theme"),
    "G": ("session", "legal_basis"),
}
_GROUPS: dict[str, tuple[Path, str]] = {
    "O": (("session", "organisers"), QT_TRANSLATE_NOOP("Review", "New organiser")),
    "S": (("participants",), QT_TRANSLATE_NOOP("Review", "New speaker")),
    "W": (("points",), QT_TRANSLATE_NOOP("Review", "New point")),
    "I": (("instruments",), QT_TRANSLATE_NOOP("Review", "New instrument")),
}
#: Fields of the member at hand.
_OWN: dict[str, tuple[Path, str]] = {
    "F": (("participants",), "office"),
    "A": (("session", "organisers"), "abbreviation"),
    "X": (("instruments",), "date"),
}
#: The letters of a Russian keyboard in the places of the Latin ones.
_SAME_KEY = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))


def value_kind(path: Path) -> str:
    """How a selected piece of text is read for a field; see ``Archive.select_value``."""
    last = str(path[-1])
    if last == "name":
        return "person" if path[0] == "participants" else "body"
    if last == "title" or path == ("session", "legal_basis"):
        return "instrument"
    return last if last in {"date_start", "date_end", "date", "ordinal", "place"} else "plain"


class ReviewSelecting(QObject):
    """Takes what is selected in the text of a review into its record, as one enters it."""

    def __init__(self, workplace: Workplace, review: ReviewPane) -> None:
        super().__init__(review)
        self._workplace = workplace
        self._review = review
        self._menu: KeyMenu | None = None
        # The field that the last key has filled.
        self._filled: Path | None = None
        review.text.key_pressed.connect(self._press)
        review.text.menu_wanted.connect(self.open_menu)
        review.add_wanted.connect(self.add)
        review.text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab leads from the text to the field that has just got its value there."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            forward = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            path, self._filled = self._filled, None
            if forward and path is not None and path == self._review.current:
                self._review.focus_path(path)
                return True
        return super().eventFilter(watched, event)

    # What the keys do -----------------------------------------------------------------------------

    def take(self) -> bool:
        """Make the selection the value of the field at hand; False if there is neither."""
        path = self._review.current
        if (
            not self._workplace.may_change()
            or path is None
            or self._review.text.selected_span() is None
        ):
            return False
        self._take(path)
        return True

    def add(self, group: Path) -> None:
        """Add what is selected to a group; without a selection something to be typed."""
        model, span = self._review.model, self._review.text.selected_span()
        if model is None or not self._workplace.may_change():
            return
        if span is None:
            model.add(group, Leaf(self.tr("new")))
            self._review.focus_new(group)
            return
        path = proposal_paths.essential_path(group, 0)
        self._read(path, lambda leaf: self._put_new(model, group, leaf))

    def open_menu(self) -> None:
        """Name the keys at the selection; a letter or the arrows choose."""
        if self._review.model is None or self._review.text.selected_span() is None:
            return
        if not self._workplace.may_change():
            return
        from viewer.theme.style import quiet_style

        menu = KeyMenu(self._review.text)
        menu.setStyle(quiet_style())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self._review.text.selection_corner())
        self._menu = menu

    def _press(self, letter: str) -> None:
        act = self._acts().get(latin_key(letter))
        if act is not None and self._workplace.may_change():
            act[1]()

    def _acts(self) -> dict[str, tuple[str, Callable[[], object]]]:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            key: (review_texts.field_label(path), partial(self._take, path))
            for key, path in _FIELDS.items()
        }
        for key, (group, label) in _GROUPS.items():
            acts[key] = (review_texts.translated(label), partial(self.add, group))
        for key, (group, last) in _OWN.items():
            path = self._own_path(group, last)
            if path is not None:
                acts[key] = (review_texts.full_label(path), partial(self._take, path))
        return acts

    def _own_path(self, group: Path, last: str) -> Path | None:
        """A field of the member at hand, else of the last one of its group."""
        model, current = self._review.model, self._review.current
        if model is None:
            return None
        member = None if current is None else proposal_paths.member_of(current)
        count = len(proposal_paths.members(model.proposal, group))
        if not count:
            return None
        at = member[1] if member is not None and member[0] == group else count - 1
        return (*group, at, last)

    def _fill(self, menu: "KeyMenu") -> None:
        acts = self._acts()
        here = self._review.current
        if here is not None:
            label = self.tr("Field at hand: {field}").format(field=review_texts.full_label(here))
            menu.add(label, "F4", partial(self._take, here))
            menu.addSeparator()
        for keys in (_FIELDS, _GROUPS, _OWN):
            for key in keys:
                if key in acts:
                    menu.add(acts[key][0], key, acts[key][1])
            menu.addSeparator()

    # Reading ------------------------------------------------------------------------------------

    def _take(self, path: Path) -> None:
        model = self._review.model
        if model is not None:
            self._read(path, lambda leaf: self._put(model, path, leaf))

    def _read(self, path: Path, then: Callable[[Leaf], None]) -> None:
        """Read the selection as the field asks; what needs a dictionary does so in a job."""
        archive, model = self._workplace.archive, self._review.model
        span = self._review.text.selected_span()
        if archive is None or model is None or span is None:
            return
        text, kind, (start, end) = model.document, value_kind(path), span

        def done(leaf: Leaf | None) -> None:
            if leaf is not None and model is self._review.model:
                then(leaf)

        if kind == "plain":
            done(archive.select_value(text, kind, start, end))
            return
        self._workplace.jobs.submit(
            Lane.READ,
            lambda _: archive.select_value(text, kind, start, end),
            done,
            self._workplace.complain,
        )

    def _put(self, model: ReviewModel, path: Path, leaf: Leaf) -> None:
        """Put the value there. The keyboard stays in the text, so that one goes on selecting."""
        model.set_leaf(path, leaf)
        self._point_at(path)

    def _put_new(self, model: ReviewModel, group: Path, leaf: Leaf) -> None:
        place = _place_in_text(model.proposal, group, leaf)
        model.apply(lambda proposal: _with_new(proposal, group, leaf, place))
        self._point_at(proposal_paths.essential_path(group, place))

    def _point_at(self, path: Path) -> None:
        self._review.point_at(path)
        self._filled = path


class KeyMenu(QMenu):
    """A menu whose actions have a key each, on a Russian keyboard too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys: dict[str, QAction] = {}

    def add(self, text: str, key: str, act: Callable[[], object]) -> None:
        """One more action; its key stands at the right."""
        action = QAction(f"{text.replace('&', '&&')}\t{key}", self)
        action.triggered.connect(lambda _on=False: act())
        self.addAction(action)
        self._keys[key] = action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter chooses at once."""
        action = self._keys.get(latin_key(event.text()))
        if action is None and event.key() == Qt.Key.Key_F4:
            action = self._keys.get("F4")
        if action is None:
            super().keyPressEvent(event)
            return
        self.close()
        action.trigger()


def latin_key(letter: str) -> str:
    """The key of a letter as it stands on a Latin keyboard, in upper case."""
    lower = letter.lower()
    return _SAME_KEY.get(lower, lower).upper()


def _place_in_text(proposal: Proposal, group: Path, leaf: Leaf) -> int:
    """Where a new member goes: a point in the order of the text, anything else at the end."""
    found = proposal_paths.members(proposal, group)
    if group == ("points",) and leaf.start is not None:
        for place, point in enumerate(found):
            if point.text.start is not None and point.text.start > leaf.start:
                return place
    return len(found)


def _with_new(proposal: Proposal, group: Path, leaf: Leaf, place: int) -> Proposal:
    longer = proposal_paths.with_member(proposal, group, leaf)
    found = list(proposal_paths.members(longer, group))
    found.insert(place, found.pop())
    return proposal_paths.with_members(longer, group, tuple(found))
