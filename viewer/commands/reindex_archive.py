"""``reindex``: throws the search index away and builds it anew from the records."""

from argparse import Namespace

from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import say
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Rebuild the index; no record is touched."""
    with open_to_read(arguments.archive) as archive:
        with ProgressLine("Indexing") as progress:
            archive.reindex(progress)
        documents = archive.index_status().documents
    say(f"The index was built anew: {documents:,} units.")
    return 0
