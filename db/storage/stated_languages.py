"""In which languages a text of the archive may be said to be."""

from collections.abc import Container

from db.errors import DraftError
from db.model import LANGUAGES


def check_language(code: str, before: Container[str | None] = ()) -> None:
    """Raises DraftError for what is none of the archive's languages; ``""`` is not known.

    ``before`` are those that the record had: an older archive may have others.
    """
    if code and code not in LANGUAGES and code not in before:
        raise DraftError("draft_language", value=code)
