"""What narrows the journal: words, the kind of event, who, and since when."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from db.model.history import EventFilter, LogContents
from viewer.i18n import sorted_for_reader
from viewer.pages.event_words import event_words
from viewer.pages.page import Page
from viewer.theme import px
from viewer.widgets.buttons import ToolButton
from viewer.widgets.fields import LineField

#: While somebody types, the journal is not narrowed at every letter, in milliseconds.
_CALM = 200
#: The periods that can be chosen, in days; 0: any.
_DAYS = (0, 1, 7, 30, 365)
Choice = tuple[str, str]


class JournalFilters(Page):
    """``changed`` says that another filter is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._contents = LogContents((), ())
        self._kind, self._who, self._days = "", "", 0
        self._words = LineField()
        self._words.setMinimumHeight(px(32))
        self._words.setClearButtonEnabled(True)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(self.changed)
        self._words.textChanged.connect(lambda _text: self._calm.start())
        self._words.returnPressed.connect(self.changed)
        self._by_kind = ToolButton("list-filter", "…")
        self._by_who = ToolButton("user", "…")
        self._by_days = ToolButton("calendar", "…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self._words, 1)
        for button in (self._by_kind, self._by_who, self._by_days):
            row.addWidget(button)
        self._by_kind.clicked.connect(lambda: self._ask(self._by_kind, self.kinds(), self._kind))
        self._by_who.clicked.connect(lambda: self._ask(self._by_who, self.people(), self._who))
        self._by_days.clicked.connect(
            lambda: self._ask(self._by_days, self.periods(), str(self._days))
        )
        self.retranslate()

    def set_contents(self, contents: LogContents) -> None:
        """What the log holds: only that can be chosen."""
        self._contents = contents

    def wanted(self) -> EventFilter:
        """The filter as it stands."""
        since = datetime.now(UTC) - timedelta(days=self._days)
        return EventFilter(
            words=self._words.text(),
            kinds=frozenset({self._kind} - {""}),
            who=self._who,
            since=since.isoformat(timespec="seconds").replace("+00:00", "Z") if self._days else "",
        )

    def reset(self) -> None:
        """Leave nothing out."""
        self._kind, self._who, self._days = "", "", 0
        self._words.clear()
        self.retranslate()

    def set_words(self, words: str) -> None:
        """Type words."""
        self._words.setText(words)

    def choose_kind(self, kind: str) -> None:
        """Only events of a kind; ``""``: of every one."""
        self._kind = kind
        self._told()

    # The choices --------------------------------------------------------------------------------

    def kinds(self) -> list[Choice]:
        """The kinds of events that the log has, by their words."""
        named = [(kind, event_words(kind, {})) for kind in self._contents.kinds]
        return [("", self.tr("All events")), *sorted_for_reader(named, lambda one: one[1])]

    def people(self) -> list[Choice]:
        """Who has made events."""
        people = sorted_for_reader(self._contents.people, lambda one: one)
        return [("", self.tr("Everybody")), *((one, one) for one in people)]

    def periods(self) -> list[Choice]:
        """How far back."""
        words = (
            self.tr("At any time"), self.tr("In the last 24 hours"), self.tr("In the last 7 days"),
            self.tr("In the last 30 days"), self.tr("In the last year"),
        )  # fmt: skip
        return [(str(days), said) for days, said in zip(_DAYS, words, strict=True)]

    def _ask(self, button: ToolButton, choices: Sequence[Choice], current: str) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        group = QActionGroup(menu)
        for value, said in choices:
            action = menu.addAction(said.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, button, value))
        button.popup(menu)

    def _choose(self, button: ToolButton, value: str, _checked: bool = False) -> None:
        if button is self._by_kind:
            self._kind = value
        elif button is self._by_who:
            self._who = value
        else:
            self._days = int(value)
        self._told()

    def _told(self) -> None:
        self.retranslate()
        self.changed.emit()

    def retranslate(self) -> None:
        """Say what is chosen."""
        words = self.tr("Words of the event, a name, a reason")
        self._words.setPlaceholderText(words)
        self._words.setAccessibleName(words)
        for button, choices, current, tip in (
            (self._by_kind, self.kinds(), self._kind, self.tr("Show one kind of event only")),
            (self._by_who, self.people(), self._who, self.tr("Show what one person did")),
            (self._by_days, self.periods(), str(self._days), self.tr("Show the last days only")),
        ):
            button.set_texts(dict(choices).get(current, current), tip)
            button.setAccessibleDescription(self.tr("Opens a list of choices"))
