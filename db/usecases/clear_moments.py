"""Takes away what killed programs have left of past moments; needs no archive and no SQLAlchemy."""

from db.paths import moments_root
from db.storage.moment_folders import remove_leftovers


def clear_moments() -> int:
    """Take away what processes that were killed have left of moments; how many."""
    return remove_leftovers(moments_root())
