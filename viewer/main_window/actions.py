"""Every action of the window: its words, shortcut and icon. What it does is wired elsewhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.access_actions import ACCESS_SPECS
from viewer.main_window.action_spec import ActionSpec
from viewer.main_window.beside_actions import BESIDE_SPECS
from viewer.main_window.citing_actions import CITING_SPECS
from viewer.main_window.file_actions import ENDING_SPECS, FILE_SPECS
from viewer.main_window.history_actions import HISTORY_SPECS
from viewer.main_window.inbox_actions import INBOX_SPECS
from viewer.main_window.keeping_actions import KEEPING_SPECS
from viewer.main_window.many_records_actions import MANY_SPECS
from viewer.main_window.moment_actions import MOMENT_SPECS
from viewer.main_window.palette_actions import PALETTE_SPECS
from viewer.main_window.picture_actions import PICTURE_SPECS
from viewer.main_window.record_actions import RECORD_SPECS
from viewer.main_window.search_actions import SEARCH_SPECS
from viewer.main_window.table_actions import TABLE_SPECS
from viewer.main_window.topic_acts import TOPIC_SPECS
from viewer.main_window.window_actions import WINDOW_SPECS
from viewer.widgets.plain_text import tooltip_text

_SPECS = (
    # File
    *WINDOW_SPECS,
    *FILE_SPECS,
    *KEEPING_SPECS,
    *MOMENT_SPECS,
    *ACCESS_SPECS,
    *ENDING_SPECS,
    # Edit
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo-2", archive=True),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Red&o"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
        archive=True,
    ),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), ("Ctrl+C",), "copy"),
    *CITING_SPECS,
    ActionSpec(
        "copy_results",
        QT_TRANSLATE_NOOP("Actions", "Copy &results"),
        ("Ctrl+Shift+A",),
        "copy",
        records=True,
    ),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find"), ("Ctrl+F",), "search", records=True),
    *PALETTE_SPECS,
    ActionSpec("settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"), ("Ctrl+,",), "settings"),
    # View
    ActionSpec(
        "rail", QT_TRANSLATE_NOOP("Actions", "&Fold the navigation"), ("F9",), checkable=True
    ),
    ActionSpec(
        "filters",
        QT_TRANSLATE_NOOP("Actions", "Fi&lters"),
        ("Ctrl+Shift+L",),
        "list-filter",
        records=True,
    ),
    *BESIDE_SPECS,
    ActionSpec("larger", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    ActionSpec("normal_size", QT_TRANSLATE_NOOP("Actions", "&Normal text size"), ("Ctrl+0",)),
    ActionSpec(
        "full_screen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"), ("F11",), checkable=True
    ),
    *TABLE_SPECS,
    # Record
    ActionSpec(
        "open_original",
        QT_TRANSLATE_NOOP("Actions", "Open the &original"),
        ("Ctrl+Shift+O",),
        "external-link",
        records=True,
    ),
    ActionSpec(
        "meeting_page",
        QT_TRANSLATE_NOOP("Actions", "Go to its &meeting"),
        ("Ctrl+M",),
        "calendar-days",
        records=True,
    ),
    ActionSpec(
        "next_language",
        QT_TRANSLATE_NOOP("Actions", "Next &language of the document"),
        ("Ctrl+L",),
        "languages",
        records=True,
    ),
    ActionSpec(
        "conflicts",
        QT_TRANSLATE_NOOP("Actions", "&What the sources disagree on…"),
        ("Ctrl+D",),
        "columns-2",
        records=True,
        writes=True,
    ),
    *RECORD_SPECS,
    *MANY_SPECS,
    *TOPIC_SPECS,
    # Search
    *SEARCH_SPECS,
    # Go
    ActionSpec("back", QT_TRANSLATE_NOOP("Actions", "&Back"), ("Alt+Left",), "arrow-left"),
    ActionSpec("forward", QT_TRANSLATE_NOOP("Actions", "&Forward"), ("Alt+Right",), "arrow-right"),
    ActionSpec(
        "go_meetings",
        QT_TRANSLATE_NOOP("Actions", "&Meetings"),
        ("Ctrl+1",),
        "calendar-days",
        archive=True,
    ),
    ActionSpec(
        "go_resolutions",
        QT_TRANSLATE_NOOP("Actions", "&Resolutions"),
        ("Ctrl+2",),
        "scroll-text",
        archive=True,
    ),
    ActionSpec(
        "go_people", QT_TRANSLATE_NOOP("Actions", "&People"), ("Ctrl+3",), "users", archive=True
    ),
    ActionSpec(
        "go_institutions",
        QT_TRANSLATE_NOOP("Actions", "&Institutions"),
        ("Ctrl+4",),
        "landmark",
        archive=True,
    ),
    ActionSpec(
        "go_instruments",
        QT_TRANSLATE_NOOP("Actions", "I&nstruments"),
        ("Ctrl+5",),
        "book-marked",
        archive=True,
    ),
    ActionSpec(
        "go_inbox", QT_TRANSLATE_NOOP("Actions", "In&box"), ("Ctrl+6",), "inbox", archive=True
    ),
    ActionSpec(
        "go_searches",
        QT_TRANSLATE_NOOP("Actions", "Sa&ved searches"),
        ("Ctrl+7",),
        "bookmark",
        archive=True,
    ),
    ActionSpec(
        "go_description",
        QT_TRANSLATE_NOOP("Actions", "Archival &description"),
        ("Ctrl+Alt+D",),
        "archive",
        archive=True,
    ),
    *PICTURE_SPECS,
    # Inbox
    *INBOX_SPECS,
    # History
    *HISTORY_SPECS,
    # Help
    ActionSpec(
        "query_help", QT_TRANSLATE_NOOP("Actions", "How to &search"), ("Shift+F1",), "circle-help"
    ),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), ("F1",)),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About Council Archive")),
)


class Actions(QObject):
    """The actions by name: ``actions["find"]``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._specs = {spec.name: spec for spec in _SPECS}
        self._situation = (False, False, False)
        self._on_inbox = self._on_record = self._on_search = self._past = False
        self._ways = {"back": False, "forward": False, "redo": False, "save_picture": False}
        self._reason = ""
        self._told: dict[str, str] = {}
        #: What would make sense, if anything could be changed.
        self._refused: set[str] = set()
        self._actions: dict[str, QAction] = {}
        for spec in _SPECS:
            action = QAction(self)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            self._actions[spec.name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menus."""
        return tuple(self._actions.values())

    def spec(self, name: str) -> ActionSpec:
        """What an action is made from."""
        return self._specs[name]

    def icon_name(self, name: str) -> str:
        """The icon of an action, ``""`` if it has none."""
        return self._specs[name].icon

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        for name, spec in self._specs.items():
            self._actions[name].setText(self.tr(spec.text))

    def set_situation(self, *, archive: bool, records: bool, writable: bool) -> None:
        """Enable what makes sense with the archive that is open (or none)."""
        self._situation = archive, records, writable
        for name, spec in self._specs.items():
            changes = writable or not spec.writes or (spec.begins and not archive)
            possible = (
                (archive or not (spec.archive or spec.records))
                and (records or not spec.records)
                and (self._on_inbox or not spec.inbox)
                and (self._on_record or not spec.record)
                and (self._on_search or not spec.search)
                and not (self._past and spec.present)
                and self._ways.get(name, True)
            )
            self._actions[name].setEnabled(possible and changes)
            (self._refused.discard if changes or not possible else self._refused.add)(name)
        self._explain()

    def set_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a place to go back or forward to."""
        self._ways |= {"back": back, "forward": forward}
        for name in ("back", "forward"):
            self._actions[name].setEnabled(self._ways[name])

    def set_possible(self, *, redo: bool, save_picture: bool) -> None:
        """Whether there is something to do again, and a picture to save."""
        now = {"redo": redo, "save_picture": save_picture}
        if not now.items() <= self._ways.items():
            self._ways |= now
            self._renew()

    def set_past(self) -> None:
        """Disable what belongs to the archive as it is: the window shows it as it was."""
        self._past = True

    def set_reason(self, sentence: str) -> None:
        """Why nothing can be changed: the tooltip of every action that is greyed for it."""
        self._reason = sentence
        self._explain()

    def why_not(self, keys: QKeySequence) -> str:
        """Why the action of these keys cannot be done, if only for want of writing; else empty."""
        refused = (self._actions[name] for name in self._refused)
        return self._reason if any(keys in one.shortcuts() for one in refused) else ""

    def _explain(self) -> None:
        for name, spec in self._specs.items():
            greyed = (spec.writes or (self._past and spec.present)) and self._situation[0]
            greyed = greyed and not self._situation[2]
            reason = self._reason if greyed else ""
            if self._told.get(name) != reason:
                self._told[name] = reason
                self._actions[name].setToolTip(tooltip_text(reason))

    def set_on_page(self, *, inbox: bool, record: bool) -> None:
        """Enable the actions of the inbox on its page, those of records where one can be meant."""
        if (inbox, record) != (self._on_inbox, self._on_record):
            self._on_inbox, self._on_record = inbox, record
            self._renew()

    def set_on_search(self, *, on_search: bool) -> None:
        """Enable what is done with a search where there is one."""
        if on_search != self._on_search:
            self._on_search = on_search
            self._renew()

    def _renew(self) -> None:
        archive, records, writable = self._situation
        self.set_situation(archive=archive, records=records, writable=writable)
