"""Which action stands in which menu, and where."""

from viewer.main_window.annotation_acts import ANNOTATION_MENU
from viewer.main_window.beside_actions import BESIDE_MENU
from viewer.main_window.citing_actions import CITING_MENU
from viewer.main_window.inbox_actions import INBOX_MENU
from viewer.main_window.record_actions import RECORD_MENU
from viewer.main_window.table_actions import TABLE_MENU

#: The menus by name; ``None`` is a line between groups, ``>name`` a submenu.
LAYOUT: dict[str, tuple[str | None, ...]] = {
    "file": (
        *("new_window", None, "new_archive", "open_archive", ">recent", "open_sample", None),
        *("import_files", "import_folder", "import_table", None),
        *("import_topics", "export_topics", None),
        *("backup", "restore_backup", "verify", "reindex", None, "print_record"),
        *("print_register", "publish_copy", None),
        *("close_archive", "quit"),
    ),
    "edit": (
        *(
            "undo",
            "redo",
            None,
            "copy",
            *CITING_MENU,
            "copy_results",
            None,
            "find",
            "palette",
            None,
            "settings",
        ),
    ),
    "view": (
        *("rail", "filters", "readers_view", None, *BESIDE_MENU, None),
        *(">theme", ">language", None),
        *("larger", "smaller", "normal_size", None, "save_picture", None, "full_screen"),
        *(None, *TABLE_MENU, None, "as_known"),
    ),
    "record": (
        *("open_original", "meeting_page", "next_language", None),
        *(
            *RECORD_MENU,
            "edit_many",
            "assign_topics",
            *ANNOTATION_MENU,
            "access_record",
            "redact_document",
            None,
            "conflicts",
            None,
            "record_history",
            "bin_record",
        ),
    ),
    "inbox": INBOX_MENU,
    "search": (
        *("next_hit", "previous_hit", None, "find_in_document", "search_selection", None),
        *("search_within", "more_like", "variants", "fold_all", None),
        *("save_search", ">saved", None, "export_results", "batch_queries", None),
        *("verify_quotation", None),
        *("clear_search", "clear_history"),
    ),
    "go": (
        *("back", "forward", None, "go_meetings", "go_resolutions", "go_people"),
        *("go_institutions", "go_instruments", "go_topics", "all_tags", "go_pictures", None),
        *("go_inbox", "go_searches", None),
        *("go_description", "go_journal", "go_bin", "go_health"),
    ),
    "window": (),
    "help": ("query_help", "shortcuts", "about"),
}
