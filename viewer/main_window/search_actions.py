"""The actions of searching: their words, shortcuts and icons."""

from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.main_window.action_spec import ActionSpec

SEARCH_SPECS = (
    ActionSpec(
        "next_hit", QT_TRANSLATE_NOOP("Actions", "&Next hit"), ("F3",), "chevron-down", archive=True
    ),
    ActionSpec(
        "previous_hit",
        QT_TRANSLATE_NOOP("Actions", "&Previous hit"),
        ("Shift+F3",),
        "chevron-up",
        archive=True,
    ),
    ActionSpec(
        "save_search",
        QT_TRANSLATE_NOOP("Actions", "&Save this search…"),
        ("Ctrl+S",),
        "bookmark",
        records=True,
        writes=True,
        search=True,
    ),
    ActionSpec(
        "search_within",
        QT_TRANSLATE_NOOP("Actions", "Search &within these results"),
        ("Ctrl+Shift+W",),
        "list-filter",
        records=True,
    ),
    ActionSpec(
        "more_like",
        QT_TRANSLATE_NOOP("Actions", "More &like this"),
        ("Ctrl+Shift+M",),
        "files",
        records=True,
    ),
    ActionSpec(
        "fold_all",
        QT_TRANSLATE_NOOP("Actions", "&Fold or unfold all meetings"),
        ("Ctrl+Shift+G",),
        "list-tree",
        records=True,
    ),
    ActionSpec(
        "find_in_document",
        QT_TRANSLATE_NOOP("Actions", "&Find in this document"),
        ("Ctrl+Shift+F",),
        records=True,
    ),
    ActionSpec(
        "search_selection",
        QT_TRANSLATE_NOOP("Actions", "Search the archive for the &selection"),
        ("Ctrl+Shift+K",),
        records=True,
    ),
    ActionSpec(
        "clear_search",
        QT_TRANSLATE_NOOP("Actions", "&Clear the search"),
        ("Ctrl+E",),
        "x",
        archive=True,
    ),
    ActionSpec(
        "clear_history",
        QT_TRANSLATE_NOOP("Actions", "Clear the search &history"),
        ("Ctrl+Shift+H",),
        archive=True,
    ),
    ActionSpec(
        "variants",
        QT_TRANSLATE_NOOP("Actions", "Other &spellings of names"),
        ("Ctrl+Shift+N",),
        archive=True,
        checkable=True,
    ),
    ActionSpec(
        "export_results",
        QT_TRANSLATE_NOOP("Actions", "&Export results…"),
        ("Ctrl+Shift+E",),
        records=True,
    ),
    ActionSpec(
        "batch_queries",
        QT_TRANSLATE_NOOP("Actions", "&Batch of queries…"),
        ("Ctrl+Shift+T",),
        records=True,
    ),
)
