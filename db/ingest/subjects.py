"""File names for what came without one. Knows no format."""

from typing import Final

_LONGEST: Final = 100


def file_name_of(subject: str, number: int, suffix: str) -> str:
    """A name made of a subject, or of a number where there is none, with that suffix."""
    name = "".join(sign if sign.isalnum() or sign in " -_.,()№" else " " for sign in subject)
    simple = " ".join(name.split())[:_LONGEST].strip(" .")
    return f"{simple or f'attachment {number}'}{suffix}"
