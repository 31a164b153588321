"""``batch``: writes what each query of a file finds to a table; the index is brought up first."""

from argparse import Namespace

from db import Archive
from db.model import BatchTable
from viewer.commands.export_results import say_losses
from viewer.commands.open_to_read import open_as
from viewer.commands.output import number, say
from viewer.commands.progress import ProgressLine
from viewer.commands.search_records import bring_index_up
from viewer.models.table_words import table_words


def run(arguments: Namespace) -> int:
    """Write the table and print where it is; a query that is not understood is no failure."""
    read = Archive.read_queries(arguments.queries)
    if not read.certain:
        say(f"The encoding of the queries was guessed: {read.encoding}.")
    words = table_words(arguments.language)
    wanted = BatchTable(
        read.queries, arguments.file, words, arguments.hits, restricted=arguments.restricted
    )
    with open_as(arguments.archive, public=arguments.public) as archive:
        bring_index_up(archive)
        with ProgressLine("Searching") as progress:
            report = archive.batch_queries(wanted, progress)
    print(report.path, flush=True)
    asked = number(report.queries, "query", "queries")
    unclear = f", {report.unclear:,} not wholly understood" if report.unclear else ""
    say(f"{asked}: {report.answered:,} found something{unclear}.")
    say_losses(report.left_out, report.cut, report.withheld)
    return 0
