"""Leaves nothing in the user's own cache of what an act of disposal has erased.

Of another user of the archive the same is done by the first search after it: the index follows the
records, and its state says up to which erasure it has been cleared.
"""

import logging
from typing import TYPE_CHECKING

from db.errors import ArchiveError
from db.paths import moments_root
from db.progress import silent
from db.search import IndexFolder
from db.storage.moment_folders import remove_leftovers
from db.usecases.index_place import forget_gone
from db.usecases.publish_copy import forget_readers_copies

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive

_log = logging.getLogger(__name__)


def forget_erased(opened: "OpenedArchive") -> bool:
    """Clear readers' copies, past moments that nobody has open, and the index; True if done.

    What another process holds is cleared when this archive is searched next. Raises no
    ArchiveError.
    """
    own = opened.index_folder
    forget_readers_copies(opened.info.uuid)
    forget_gone(opened.info.uuid, own)
    remove_leftovers(moments_root())
    try:
        if not own.is_dir():
            return True
        if opened.index.status().building:
            folder = IndexFolder(own)
            with folder.writing():
                folder.discard_others()
        else:
            opened.index.catch_up(silent)
    except ArchiveError:
        _log.warning("the index still holds words of what was erased", exc_info=True)
        return False
    return True
