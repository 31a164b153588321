"""What the program remembers between two runs: language, theme, sizes, the window's shape.

Values of the person, never of an archive; nothing here is needed to read an archive.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from viewer.theme import READING_DEFAULT, READING_STEPS

THEMES = ("system", "light", "dark")
DENSITIES = ("compact", "normal", "roomy")
MOTIONS = ("system", "less")
ORDERS = ("meeting", "relevance", "date", "-date", "council")
_RECENT_LIMIT = 8
_QUERY_LIMIT = 50
_USED_LIMIT = 12


def settings_path() -> Path:
    """The file under the user's configuration folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "council-archive" / "settings.ini"


class Settings:
    """Typed access to one settings file. A damaged or foreign value counts as not set."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def path(self) -> str:
        """The file."""
        return self._store.fileName()

    def sync(self) -> None:
        """Write now."""
        self._store.sync()

    # What the person chose ----------------------------------------------------------------------

    @property
    def language(self) -> str:
        """ISO 639-1, or ``""`` to follow the system."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def theme(self) -> str:
        """One of ``THEMES``."""
        return self._choice("theme", THEMES, "system")

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def density(self) -> str:
        """One of ``DENSITIES``."""
        return self._choice("density", DENSITIES, "normal")

    @density.setter
    def density(self, density: str) -> None:
        self._store.setValue("density", density)

    @property
    def motion(self) -> str:
        """One of ``MOTIONS``."""
        return self._choice("motion", MOTIONS, "system")

    @motion.setter
    def motion(self, motion: str) -> None:
        self._store.setValue("motion", motion)

    @property
    def reading_size(self) -> int:
        """Logical pixels, one of the theme's ``READING_STEPS``."""
        size = self._number("reading_size", READING_DEFAULT)
        return size if size in READING_STEPS else READING_DEFAULT

    @reading_size.setter
    def reading_size(self, size: int) -> None:
        self._store.setValue("reading_size", size)

    @property
    def system_font(self) -> bool:
        """True to show the interface in the system's font."""
        return self._text("system_font") == "true"

    @system_font.setter
    def system_font(self, on: bool) -> None:
        self._store.setValue("system_font", "true" if on else "false")

    @property
    def result_order(self) -> str:
        """How results are sorted: ``meeting``, ``relevance``, ``date``, ``-date``, ``council``."""
        return self._choice("result_order", ORDERS, "meeting")

    @result_order.setter
    def result_order(self, order: str) -> None:
        self._store.setValue("result_order", order)

    @property
    def citation_style(self) -> str:
        """The style in which one cited last, a name of ``viewer.citing``; ``""``: none yet."""
        return self._text("citation/style")

    @citation_style.setter
    def citation_style(self, name: str) -> None:
        self._store.setValue("citation/style", name)

    @property
    def citation_language(self) -> str:
        """The language of the words of citations; ``""`` is that of each document."""
        return self._text("citation/language")

    @citation_language.setter
    def citation_language(self, code: str) -> None:
        self._store.setValue("citation/language", code)

    @property
    def import_folder(self) -> Path | None:
        """Where files were chosen last to be taken in, if it is still there."""
        folder = self._text("import/folder")
        return Path(folder) if folder and Path(folder).is_dir() else None

    @import_folder.setter
    def import_folder(self, folder: Path) -> None:
        self._store.setValue("import/folder", str(folder))

    # The window's shape -------------------------------------------------------------------------

    @property
    def geometry(self) -> QByteArray:
        """As ``QWidget.saveGeometry`` gave it; empty if unknown."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._store.setValue("window/geometry", state)

    @property
    def rail_folded(self) -> bool:
        """True if the person folded the navigation rail."""
        return self._text("window/rail_folded") == "true"

    @rail_folded.setter
    def rail_folded(self, folded: bool) -> None:
        self._store.setValue("window/rail_folded", "true" if folded else "false")

    @property
    def used_actions(self) -> tuple[str, ...]:
        """The actions that were taken by their names, newest first."""
        return self._texts("palette/used")

    def note_action(self, name: str) -> None:
        """Put an action at the head of those."""
        kept = [name, *(one for one in self.used_actions if one != name)]
        self._store.setValue("palette/used", kept[:_USED_LIMIT])

    def splitter(self, name: str) -> QByteArray:
        """The state of a splitter; empty if unknown."""
        return self._bytes(f"splitter/{name}")

    def set_splitter(self, name: str, state: QByteArray) -> None:
        """Keep the state of a splitter."""
        self._store.setValue(f"splitter/{name}", state)

    def table(self, name: str) -> tuple[str, ...]:
        """What was chosen for a table (``viewer.models.column_choice``); empty: nothing."""
        return self._texts(f"tables/{name}")

    def set_table(self, name: str, texts: Sequence[str]) -> None:
        """Keep what was chosen for a table."""
        self._store.setValue(f"tables/{name}", list(texts))

    # Archives -----------------------------------------------------------------------------------

    @property
    def recent_archives(self) -> tuple[Path, ...]:
        """The folders opened last, newest first."""
        return tuple(Path(text) for text in self._texts("archives/recent"))

    def note_archive(self, folder: Path) -> None:
        """Put a folder at the head of the recent ones."""
        others = [path for path in self.recent_archives if path != folder]
        kept = [folder, *others][:_RECENT_LIMIT]
        self._store.setValue("archives/recent", [str(path) for path in kept])

    def queries(self, archive: str) -> tuple[str, ...]:
        """What was searched for in the archive of that UUID, newest first, each once."""
        return self._texts(f"queries/{archive}")

    def note_query(self, archive: str, query: str) -> None:
        """Put a query at the head of those of an archive."""
        query = query.strip()
        if query:
            others = [kept for kept in self.queries(archive) if kept != query]
            self._store.setValue(f"queries/{archive}", [query, *others][:_QUERY_LIMIT])

    def forget_queries(self, archive: str) -> None:
        """Forget what was searched for in an archive."""
        self._store.remove(f"queries/{archive}")

    # What comes in ------------------------------------------------------------------------------

    def coming_files(self, archive: str) -> tuple[Path, ...]:
        """The files that were still to be read into the archive of that UUID."""
        return tuple(Path(text) for text in self._texts(f"coming/{archive}"))

    def set_coming_files(self, archive: str, paths: Sequence[Path]) -> None:
        """Keep them, and write now: the program may not get to end in order."""
        if paths:
            self._store.setValue(f"coming/{archive}", [str(path) for path in paths])
        else:
            self._store.remove(f"coming/{archive}")
        self._store.sync()

    def watched_folder(self, archive: str) -> Path | None:
        """The folder whose files go into the archive of that UUID; None if none is watched."""
        text = self._text(f"watched/{archive}/folder")
        return Path(text) if text else None

    def set_watched_folder(self, archive: str, folder: Path | None) -> None:
        """Watch a folder from now on; None watches none."""
        if folder is None:
            self._store.remove(f"watched/{archive}/folder")
        else:
            self._store.setValue(f"watched/{archive}/folder", str(folder))

    def watches_subfolders(self, archive: str) -> bool:
        """Whether the folders inside the watched one are watched too."""
        return self._text(f"watched/{archive}/subfolders") == "true"

    def set_watches_subfolders(self, archive: str, on: bool) -> None:
        """Watch them too, or not."""
        self._store.setValue(f"watched/{archive}/subfolders", "true" if on else "false")

    # Keeping ------------------------------------------------------------------------------------

    def backup_place(self, archive: str) -> Path | None:
        """A second folder for the backups of the archive of that UUID; None if there is none."""
        text = self._text(f"backups/{archive}/place")
        return Path(text) if text else None

    def set_backup_place(self, archive: str, folder: Path | None) -> None:
        """Keep backups there too from now on; None keeps them in the archive's folder only."""
        if folder is None:
            self._store.remove(f"backups/{archive}/place")
        else:
            self._store.setValue(f"backups/{archive}/place", str(folder))

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _texts(self, key: str) -> tuple[str, ...]:
        """A list as it was set; the file gives a list of one text back as that text."""
        value = self._store.value(key)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(text for text in texts if isinstance(text, str) and text)

    def _number(self, key: str, default: int) -> int:
        text = str(self._store.value(key, default))
        return int(text) if text.isdecimal() else default

    def _choice(self, key: str, choices: tuple[str, ...], default: str) -> str:
        value = self._text(key)
        return value if value in choices else default

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
