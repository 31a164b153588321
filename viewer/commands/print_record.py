"""``print``: writes a record, or an extract of a meeting's points, to a PDF.

It needs Qt's fonts, brings them itself and needs no screen.
"""

from argparse import Namespace

from viewer.commands.open_to_read import open_to_read
from viewer.commands.output import number, say
from viewer.printing.record_gathering import gather_record


def run(arguments: Namespace) -> int:
    """Write it; its path goes to stdout."""
    from viewer.printing.pdf import write_pdf

    with open_to_read(arguments.archive) as archive:
        sheet = gather_record(archive, arguments.id, arguments.language, arguments.extract or ())
    pages = write_pdf(sheet, arguments.file)
    print(arguments.file, flush=True)
    say(f"{number(pages, 'page', 'pages')} written.")
    return 0
