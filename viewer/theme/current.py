"""The theme in force: chosen, or followed from the system, and put on the application."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from viewer.theme.fonts import INTER, application_font, load_fonts, set_application_font
from viewer.theme.motion import Motion, system_is_still
from viewer.theme.palette import FIELDS, field_palette, palette
from viewer.theme.tokens import DARK, LIGHT, Tokens, contrast_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints  # from Qt 6.10 on

Scheme = Literal["system", "light", "dark"]
#: How much room rows and fields have, and what of it they have more or less than is drawn.
Density = Literal["compact", "normal", "roomy"]
_ROOM: dict[Density, int] = {"compact": -4, "normal": 0, "roomy": 4}
#: Arguments for the application: setting the style later costs a twentieth of the first picture.
STYLE = ("-style", "fusion")


class Theme(QObject):
    """One per application. ``changed`` is sent after the palette or the font has changed.

    Widgets that paint ask ``Theme.current().tokens`` at paint time and need no signal: Qt
    repaints them when the palette changes. Who only measures listens to ``resized``: fonts or room
    have changed, and not merely colours. It comes before ``changed``.
    """

    changed = Signal()
    resized = Signal()
    _instance: "Theme | None" = None

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._system_font = QFont(application.font())
        self._system_palette = QPalette(application.palette())
        self._scheme: Scheme = "system"
        self._system_family = False
        self._density: Density = "normal"
        self._still = False
        self._flashes = application.cursorFlashTime()
        self._tokens: Tokens = LIGHT
        self._applying = False
        # Kept: a wrapper of the hints that is let go takes its accessibility part with it.
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._accessibility_hints()

    @classmethod
    def install(
        cls,
        application: QApplication,
        scheme: Scheme = "system",
        *,
        system_font: bool = False,
    ) -> "Theme":
        """Load the interface's font, set palette and font of the application; once, before widgets.

        The application itself is begun with ``STYLE``, which its widgets are drawn for.
        A later call changes the settings of the same theme.
        """
        theme = cls._instance
        if theme is None or theme.parent() is not application:
            theme = cls._instance = cls(application)
            load_fonts(INTER)
            theme._hints.colorSchemeChanged.connect(theme.refresh)
            if theme._accessibility is not None:
                theme._accessibility.contrastPreferenceChanged.connect(theme.refresh)
        theme._scheme = scheme
        theme._system_family = system_font
        theme.refresh()
        return theme

    @classmethod
    def current(cls) -> "Theme":
        """The theme of the running application, installed with the defaults if need be."""
        if cls._instance is None:
            application = QApplication.instance()
            if application is None:
                raise RuntimeError("a theme needs an application")
            return cls.install(cast(QApplication, application))
        return cls._instance

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @contextmanager
    def on_paper(self) -> Iterator[None]:
        """What is painted meanwhile has the colours of light paper, whatever the window has."""
        kept, self._tokens = self._tokens, LIGHT
        try:
            yield
        finally:
            self._tokens = kept

    @property
    def scheme(self) -> Scheme:
        """What was chosen: ``system``, ``light`` or ``dark``."""
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether text is lighter than its ground."""
        return self._tokens.dark

    @property
    def density(self) -> Density:
        """How much room rows and fields have."""
        return self._density

    @property
    def room(self) -> int:
        """What rows and fields have above and below more (or less) than drawn, in its pixels."""
        return _ROOM[self._density]

    def set_density(self, density: Density) -> None:
        """Give rows and fields more or less room, everywhere at once."""
        if density != self._density:
            self._density = density
            self.resized.emit()
            self.changed.emit()

    @property
    def still(self) -> bool:
        """Whether nothing is to move: chosen, or wished by the desktop."""
        return self._still

    def set_motion(self, motion: Motion) -> None:
        """Follow the desktop's wish, or let nothing move; then the text cursor does not blink."""
        self._still = motion == "less" or system_is_still()
        QApplication.setCursorFlashTime(0 if self._still else self._flashes)
        if self._still:
            for effect in Qt.UIEffect:
                QApplication.setEffectEnabled(effect, False)

    def set_scheme(self, scheme: Scheme) -> None:
        """Choose light, dark, or to follow the system."""
        self._scheme = scheme
        self.refresh()

    def set_system_font(self, wanted: bool) -> None:
        """Use the system's own font for the interface instead of Inter."""
        self._system_family = wanted
        self.refresh()

    def refresh(self) -> None:
        """Work out the colours and the font anew and put them on the application."""
        if self._applying:
            return
        application = cast(QApplication, QApplication.instance())
        self._applying = True
        wanted = application_font(self._system_font, system_family=self._system_family)
        resized = wanted != application.font()
        try:
            self._tell_platform()
            if resized:
                set_application_font(wanted)
            if self._wants_contrast():
                self._tokens = contrast_tokens(self._system_palette)
                application.setPalette(self._system_palette)
            else:
                self._tokens = DARK if self._is_dark() else LIGHT
                application.setPalette(palette(self._tokens))
                for field in FIELDS:
                    application.setPalette(
                        field_palette(self._tokens),
                        field,  # type: ignore[arg-type]  # a string, whatever the stubs say
                    )
            QToolTip.setPalette(application.palette())
            QToolTip.setFont(application.font())
        finally:
            self._applying = False
        if resized:
            self.resized.emit()
        self.changed.emit()

    def _tell_platform(self) -> None:
        """Let the window's frame and native dialogs follow what was chosen."""
        wanted = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._hints.setColorScheme(wanted[self._scheme])

    def _is_dark(self) -> bool:
        if self._scheme != "system":
            return self._scheme == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _accessibility_hints(self) -> "QAccessibilityHints | None":
        """The system's wishes for contrast; Qt tells them from 6.10 on."""
        return self._hints.accessibility() if hasattr(self._hints, "accessibility") else None

    def _wants_contrast(self) -> bool:
        if self._accessibility is None:
            return False
        return self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
