"""The modules of pages, read before somebody goes there: a page's first picture comes sooner then.

A window at rest has none of them in memory.
"""

from collections.abc import Sequence
from importlib import import_module

from viewer.jobs import Jobs, Lane, Reporter

#: In the order in which people are likely to go there.
PAGES = (
    *("meetings", "meeting", "authority", "import_documents", "topics", "pictures"),
    *("saved_searches", "record_history", "description", "health", "journal", "recycle_bin"),
)


def read_ahead(jobs: Jobs, pages: Sequence[str] = PAGES) -> None:
    """Read them one after the other in a worker, while nobody waits for them."""

    def read(_report: Reporter) -> None:
        for name in pages:
            import_module(f"viewer.pages.{name}")

    jobs.submit(Lane.EXPORT, read, after_paint=True)
