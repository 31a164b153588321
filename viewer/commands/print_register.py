"""``print-register``: writes an inventory, the accession register or an act of disposal to a PDF.

The one command that needs Qt's fonts; it brings them itself and needs no screen.
"""

from argparse import Namespace

from viewer.commands.open_to_read import open_as
from viewer.commands.output import number, say
from viewer.printing.gathering import gather


def run(arguments: Namespace) -> int:
    """Write it; its path goes to stdout."""
    from viewer.printing.pdf import write_pdf

    with open_as(arguments.archive, public=arguments.public) as archive:
        sheet = gather(archive, arguments.kind, arguments.of, arguments.language)
    pages = write_pdf(sheet, arguments.file)
    print(arguments.file, flush=True)
    say(f"{number(pages, 'page', 'pages')} written.")
    if arguments.kind == "disposal":
        say("The act was printed. Nothing was destroyed by that.")
    return 0
