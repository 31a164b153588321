"""The files of share/ that make a program of a folder: menu, icons, manual, completion.

The .deb and the portable archive have the same ones.
"""

import gzip
from dataclasses import dataclass

from resources.packaging import app_icons, command_line, completion, desktop, manual
from resources.packaging.archives import Entry
from resources.packaging.contents import NAME
from resources.packaging.platforms import IDENTIFIER


@dataclass(frozen=True)
class Facts:
    """What the files tell of the build: the version, the machine, the last commit's moment."""

    version: str
    architecture: str
    moment: int
    changes: str  # the text of CHANGELOG.md


def shared(facts: Facts) -> list[Entry]:
    """The files, their places beginning with ``share/``."""
    from viewer.commands.arguments import command_line as parser

    program = command_line.describe(parser())
    page = manual.manual(program, facts.version, facts.moment)
    icons = "share/icons/hicolor"
    return [
        Entry(f"share/applications/{NAME}.desktop", desktop.entry().encode()),
        Entry(
            f"share/metainfo/{IDENTIFIER}.metainfo.xml",
            desktop.description(facts.version, facts.moment).encode(),
        ),
        Entry(f"share/mime/packages/{NAME}.xml", desktop.mime_type().encode()),
        Entry(f"{icons}/scalable/apps/{NAME}.svg", app_icons.SVG.read_bytes()),
        *(
            Entry(f"{icons}/{size}x{size}/apps/{NAME}.png", app_icons.png(size))
            for size in app_icons.LINUX_SIZES
        ),
        Entry(
            f"share/man/man1/{NAME}.1.gz",
            gzip.compress(page.encode(), compresslevel=9, mtime=0),
        ),
        Entry(f"share/bash-completion/completions/{NAME}", completion.completion(program).encode()),
    ]
