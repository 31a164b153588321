"""``export-results``: writes all that a query finds to a table; the index is brought up first."""

from argparse import Namespace

from db.model import Query, ResultTable
from viewer.commands.open_to_read import open_as
from viewer.commands.output import number, say
from viewer.commands.progress import ProgressLine
from viewer.commands.search_records import bring_index_up
from viewer.errors import message_sentence
from viewer.models.table_words import table_words


def run(arguments: Namespace) -> int:
    """Write the table and print where it is; a table without rows is an answer, too."""
    query = Query(arguments.query, sort=arguments.sort, language=arguments.language)
    words = table_words(arguments.language)
    wanted = ResultTable(
        *(query, arguments.file, words, arguments.marks, arguments.wordings, arguments.restricted)
    )
    with open_as(arguments.archive, public=arguments.public) as archive:
        bring_index_up(archive)
        with ProgressLine("Writing") as progress:
            report = archive.export_results(wanted, progress)
    print(report.path, flush=True)
    for message in report.messages:
        say(message_sentence(message))
    say(f"{number(report.rows, 'result', 'results')} written.")
    say_losses(report.left_out, report.cut, report.withheld)
    return 0


def say_losses(left_out: int, cut: int, withheld: int) -> None:
    """Say what readers may not see, and what the file had no room for."""
    if withheld:
        say(f"Left out as closed or restricted: {withheld:,}. --restricted takes them in.")
    if left_out:
        say(f"{number(left_out, 'row', 'rows')} had no room in such a file and were left out.")
    if cut:
        say(f"{number(cut, 'text was', 'texts were')} too long for a cell and were cut.")
