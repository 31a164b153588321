"""Takes the undo of an import back: the same records come again, not new ones; and so on."""

from collections.abc import Mapping

from db.errors import ImportTableError, TakingBackError
from db.model.table_import import ImportState
from db.storage.history import Change
from db.storage.table_imports.keeping import find
from db.storage.table_imports.undoing import IMPORT_UNDONE
from db.storage.undoing import undo

IMPORT_REDONE = "table_import_redone"
#: Events that move an import between being there and being undone.
IMPORT_MOVES = frozenset({IMPORT_UNDONE, IMPORT_REDONE})


def move_import(change: Change, seq: int, what: str, facts: Mapping[str, str | int]) -> None:
    """Take back an event that undid an import, or one that did it again.

    Raises TakingBackError ``changed_since`` if the import has moved since; else as ``undo``.
    """
    redoes = what == IMPORT_UNDONE
    try:
        row = find(change.session, str(facts.get("import_id", "")))
    except ImportTableError as error:
        raise TakingBackError("not_undoable", seq=seq) from error
    if (row.state == ImportState.UNDONE.value) != redoes:
        raise TakingBackError("changed_since", seq=seq)
    was = row.state
    row.state = str(facts.get("was", ImportState.DONE.value))
    row.undone_at = None if redoes else change.at
    undo(
        change,
        seq,
        what=IMPORT_REDONE if redoes else IMPORT_UNDONE,
        import_id=row.id,
        filename=row.filename,
        was=was,
    )
