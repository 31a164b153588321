"""``cite``: prints citations of records in a style, one after the other."""

import sys
from argparse import Namespace

from viewer.citing.gathering import cited_sources
from viewer.citing.styles import cite
from viewer.commands.open_to_read import open_to_read


def run(arguments: Namespace) -> int:
    """Print them; nothing is printed where one record cannot be cited."""
    with open_to_read(arguments.archive) as archive:
        sources = cited_sources(archive, arguments.ids, arguments.language)
    text = cite(sources, arguments.style).text
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
    sys.stdout.flush()
    return 0
