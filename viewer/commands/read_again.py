"""``read-again``: reads what was only kept, and anew what is not whole, as after Tesseract."""

from argparse import Namespace

from viewer.commands.import_documents import say_report, teller
from viewer.commands.open_to_write import open_to_write
from viewer.commands.progress import ProgressLine


def run(arguments: Namespace) -> int:
    """Read again; what still is not whole stays as it was. Confirms nothing."""
    with open_to_write(arguments.archive) as archive, ProgressLine("Reading") as progress:
        report = archive.read_again(
            progress=progress, on_outcome=None if arguments.json else teller(progress)
        )
    return say_report(arguments, report, "Every text is whole.")
