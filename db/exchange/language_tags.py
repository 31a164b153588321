"""Language tags of files (BCP 47): read as the archive names languages, never written if odd."""

import re
from collections import Counter

_TAG = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
#: Codes of three letters, as libraries and archives write them.
_LANGUAGES = {"rus": "ru", "aze": "az", "eng": "en"}


def language_of(tag: str) -> str | None:
    """The language of a tag, without country and script: ``ru`` of ``ru-RU`` and of ``ru_RU``.

    ``""`` for an empty tag; None for a text that is no tag.
    """
    written = tag.strip().replace("_", "-")
    if not written:
        return ""
    if _TAG.fullmatch(written) is None:
        return None
    main = written.partition("-")[0].lower()
    return _LANGUAGES.get(main, main)


def read_language(tag: str, left_out: Counter[str]) -> str:
    """The language of a tag; what is none is told, and the text is taken without a language."""
    language = language_of(tag)
    if language is None:
        left_out[f"languages @{tag[:40]}"] += 1
    return language or ""


def tag_to_write(language: str) -> str:
    """The tag for a language of the archive; ``""`` for what is none, which no file may have."""
    return language if _TAG.fullmatch(language) else ""
