"""The settings that a person chooses: language, theme, sizes, a folder; effective at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from db.model import LANGUAGES
from viewer.dialogs.backup_place import BackupPlaceChoice
from viewer.dialogs.frame import DialogFrame
from viewer.dialogs.watched_folder import WatchedFolderChoice
from viewer.i18n import OWN_NAMES
from viewer.settings import Settings
from viewer.theme import READING_STEPS, px
from viewer.widgets.check_box import CheckBox
from viewer.widgets.fields import ChoiceField
from viewer.widgets.plain_text import Label


class SettingsDialog(DialogFrame):
    """Writes into the settings and tells by a signal what has changed."""

    language_changed = Signal(str)
    theme_changed = Signal(str)
    reading_size_changed = Signal(int)
    density_changed = Signal(str)
    motion_changed = Signal(str)
    system_font_changed = Signal(bool)
    watch_changed = Signal()
    backup_place_changed = Signal()

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, *, archive: str = ""
    ) -> None:
        """``archive`` is the UUID of the one that is open and can be changed, else empty."""
        super().__init__("", parent)
        self._settings = settings
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(12))
        self._grid.setColumnStretch(1, 1)
        self._captions: list[tuple[Label, QWidget, Callable[[], str]]] = []
        self._boxes: list[tuple[QComboBox, Callable[[], list[tuple[str, str]]]]] = []
        self._system_font = CheckBox()
        self._build()
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(self._grid)
        self.watch: WatchedFolderChoice | None = None
        self.backups: BackupPlaceChoice | None = None
        if archive:
            self.watch = WatchedFolderChoice(settings, archive)
            self.watch.changed.connect(self.watch_changed)
            column.addWidget(self.watch)
            self.backups = BackupPlaceChoice(settings, archive)
            self.backups.changed.connect(self.backup_place_changed)
            column.addWidget(self.backups)
        column.addStretch(1)
        self.add_scrolled(sheet)
        self._close = self.add_close_button()
        self.retranslate()
        self.resize(px(520), px(680 if archive else 380))

    def _build(self) -> None:
        settings = self._settings
        self._add(
            lambda: self.tr("Language"), self._languages, settings.language, self._set_language
        )
        self._add(lambda: self.tr("Theme"), self._themes, settings.theme, self._set_theme)
        self._add(
            lambda: self.tr("Reading size"),
            lambda: [(str(size), f"{size} px") for size in READING_STEPS],
            str(settings.reading_size),
            self._set_reading_size,
        )
        self._add(lambda: self.tr("Rows"), self._densities, settings.density, self._set_density)
        self._add(lambda: self.tr("Motion"), self._motions, settings.motion, self._set_motion)
        self._system_font.setChecked(settings.system_font)
        self._system_font.toggled.connect(self._set_system_font)
        self._grid.addWidget(self._system_font, self._grid.rowCount(), 1)

    def _add(
        self,
        caption: Callable[[], str],
        choices: Callable[[], list[tuple[str, str]]],
        chosen: str,
        take: Callable[[str], None],
    ) -> None:
        box = ChoiceField()
        box.setMinimumHeight(px(30))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, text in choices():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda number: take(str(box.itemData(number))))
        label = Label("", "base", "text2")
        label.setBuddy(box)
        line = self._grid.rowCount()
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(box, line, 1)
        self._captions.append((label, box, caption))
        self._boxes.append((box, choices))

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self._system_font.setText(self.tr("Use the system's font"))
        self._close.setText(self.tr("Close"))
        if self.watch is not None:
            self.watch.retranslate()
        if self.backups is not None:
            self.backups.retranslate()
        for label, box, caption in self._captions:
            label.setText(caption())
            box.setAccessibleName(caption())
        for box, choices in self._boxes:
            for number, (_, text) in enumerate(choices()):
                box.setItemText(number, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language that was just chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _languages(self) -> list[tuple[str, str]]:
        own = [(code, OWN_NAMES[code]) for code in LANGUAGES]
        return [("", self.tr("As the system")), *own]

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _densities(self) -> list[tuple[str, str]]:
        return [
            ("compact", self.tr("Compact")),
            ("normal", self.tr("Normal")),
            ("roomy", self.tr("Roomy")),
        ]

    def _motions(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("As the system")),
            ("less", self.tr("Less: nothing fades or blinks")),
        ]

    def _set_language(self, code: str) -> None:
        self._settings.language = code
        self.language_changed.emit(code)

    def _set_theme(self, theme: str) -> None:
        self._settings.theme = theme
        self.theme_changed.emit(theme)

    def _set_reading_size(self, size: str) -> None:
        self._settings.reading_size = int(size)
        self.reading_size_changed.emit(int(size))

    def _set_density(self, density: str) -> None:
        self._settings.density = density
        self.density_changed.emit(density)

    def _set_motion(self, motion: str) -> None:
        self._settings.motion = motion
        self.motion_changed.emit(motion)

    def _set_system_font(self, on: bool) -> None:
        self._settings.system_font = on
        self.system_font_changed.emit(on)
