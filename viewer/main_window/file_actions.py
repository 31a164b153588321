"""The actions of the file menu: archives made, opened and closed, files taken in. What each is."""

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

FILE_SPECS = (
    ActionSpec(
        "new_archive",
        QT_TRANSLATE_NOOP("Actions", "&New archive…"),
        ("Ctrl+N",),
        "file-plus",
        present=True,
    ),
    ActionSpec(
        "open_archive",
        QT_TRANSLATE_NOOP("Actions", "&Open archive…"),
        ("Ctrl+O",),
        "folder-open",
        present=True,
    ),
    ActionSpec(
        "open_sample",
        QT_TRANSLATE_NOOP("Actions", "Open the &sample archive"),
        ("Ctrl+Shift+D",),
        "book-marked",
        present=True,
    ),
    ActionSpec(
        "import_files",
        QT_TRANSLATE_NOOP("Actions", "&Import files…"),
        ("Ctrl+I",),
        "import",
        writes=True,
        begins=True,
    ),
    ActionSpec(
        "import_folder",
        QT_TRANSLATE_NOOP("Actions", "Import a &folder…"),
        ("Ctrl+Shift+I",),
        "folder",
        writes=True,
        begins=True,
    ),
    ActionSpec(
        "import_table",
        QT_TRANSLATE_NOOP("Actions", "Import a s&preadsheet…"),
        ("Ctrl+Shift+S",),
        archive=True,
        writes=True,
    ),
)
ENDING_SPECS = (
    ActionSpec(
        "reindex",
        QT_TRANSLATE_NOOP("Actions", "&Rebuild the search index"),
        ("Ctrl+Shift+R",),
        archive=True,
    ),
    ActionSpec(
        "close_archive", QT_TRANSLATE_NOOP("Actions", "&Close archive"), ("Ctrl+W",), archive=True
    ),
    ActionSpec(
        "print_register",
        QT_TRANSLATE_NOOP("Actions", "&Print a register…"),
        ("Ctrl+Alt+F",),
        "printer",
        archive=True,
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
)
