"""How large what is handed out may be. A build that is larger fails."""

from pathlib import Path

#: Millions of bytes, without and with the model of Russian names.
FOLDER = {False: 135.0, True: 200.0}
PACKAGE = {False: 45.0, True: 85.0}
_MILLION = 1_000_000


def folder_size(folder: Path) -> int:
    """The bytes of all files in a folder; links count nothing."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def complaint(what: str, size: int, most: float) -> str:
    """A sentence if it is too large; empty if not."""
    millions = size / _MILLION
    return f"{what} is {millions:.1f} MB, over {most:.0f} MB." if millions > most else ""


def told(what: str, size: int, most: float) -> str:
    """A line that says how large it is."""
    return f"{what}: {size / _MILLION:.1f} MB of {most:.0f} MB"
