"""The commands without a window, one a module. They print; what they do is done by ``db``.

Each module has ``run(arguments) -> int``, the exit status. Results go to stdout, progress and
errors to stderr, in sentences. Nothing here imports Qt.
"""

#: The commands and the modules of this package that carry them out.
COMMANDS = {
    "demo": "demo",
    "new": "new_archive",
    "propose": "propose_record",
    "import": "import_documents",
    "read-again": "read_again",
    "import-table": "import_table",
    "undo-import": "undo_import",
    "topics": "topics",
    "tag": "tag_record",
    "tags": "list_tags",
    "note": "write_note",
    "authorities": "authority_records",
    "list": "list_records",
    "show": "show_record",
    "search": "search_records",
    "history": "record_history",
    "log": "event_log",
    "undo": "undo_event",
    "export-results": "export_results",
    "batch": "batch_queries",
    "edit": "edit_record",
    "merge": "merge_authorities",
    "describe": "describe",
    "cite": "cite_records",
    "verify-quotation": "verify_quotation",
    "print": "print_record",
    "print-register": "print_register",
    "verify": "verify_archive",
    "reindex": "reindex_archive",
    "backup": "backup_archive",
    "restore": "restore_archive",
    "access": "access",
    "redact": "redact_document",
    "publish": "publish_copy",
    "as-of": "archive_as_of",
    "self-test": "self_test",
}
