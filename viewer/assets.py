"""Where the program's own files are, in a checkout, installed, or frozen. Reads none of them."""

import sys
from functools import cache
from pathlib import Path

#: A folder of this name beside the packages, or inside ``viewer`` in an installed program.
_RESOURCES = "resources"


@cache
def resources() -> Path:
    """The folder of resources. Raises FileNotFoundError if the program came without it."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    places = [Path(frozen) / _RESOURCES] if frozen else []
    places += [
        package.parent / _RESOURCES,
        package / _RESOURCES,
        Path(sys.prefix) / "share" / "council-archive" / _RESOURCES,
    ]
    for place in places:
        if (place / "icons").is_dir():
            return place
    raise FileNotFoundError(f"no folder of resources in {', '.join(map(str, places))}")


def fonts() -> tuple[Path, ...]:
    """The font files of the program, in a fixed order."""
    return tuple(sorted((resources() / "fonts").glob("*.ttf")))


def icon(name: str) -> Path:
    """The SVG file of an icon."""
    return resources() / "icons" / f"{name}.svg"


def translations() -> Path:
    """The folder of compiled translations (``council_archive_ru.qm``…) and their sources."""
    return resources() / "translations"


def sample() -> Path:
    """The folder with the source texts of the sample archive."""
    return resources() / "sample"


def map_file(name: str) -> str:
    """The text of a file of the map, by its name without the ending."""
    return (resources() / "map" / f"{name}.tsv").read_text(encoding="utf-8")


def licences() -> tuple[Path, ...]:
    """The licence texts of what the program carries, for the About window."""
    folder = resources()
    return (
        folder / "fonts" / "Inter-OFL.txt",
        folder / "fonts" / "Literata-OFL.txt",
        folder / "icons" / "LICENSE-lucide.txt",
    )
