"""The words of the program in each language: which texts are in one that is not meant."""

import re
from functools import cache
from pathlib import Path

from lxml import etree

from db.model import LANGUAGES

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"
_HOLE = re.compile(r"%L?n|\{\w+\}|%\d")
_MNEMONIC = re.compile(r"&(?=\w)")


@cache
def _texts() -> dict[str, frozenset[str]]:
    """The texts of each language, without the marks of their keys."""
    found: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    for language in LANGUAGES:
        tree = etree.parse(_FOLDER / f"council_archive_{language}.ts")
        for message in tree.getroot().iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            found[language].update(forms or [message.findtext("translation", "")])
            if not forms:
                found["en"].add(message.findtext("source", ""))
    return {language: frozenset(map(bare, texts)) for language, texts in found.items()}


def bare(text: str) -> str:
    """A text without the marks of keys."""
    return _MNEMONIC.sub("", text.replace("&&", "&")).strip()


@cache
def _foreign(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Texts of the other languages that are none of this one's, whole and with holes."""
    own = _texts()[language]
    others = {text for one in LANGUAGES if one != language for text in _texts()[one]} - own
    whole = frozenset(text for text in others if not _HOLE.search(text) and len(text) > 2)
    holed = tuple(
        re.compile(".+?".join(map(re.escape, _HOLE.split(text))), re.DOTALL)
        for text in others
        if _HOLE.search(text) and len(_HOLE.sub("", text).strip(" .,:;—–-()“”«»")) > 3
    )
    return whole, holed


@cache
def is_foreign(text: str, language: str) -> bool:
    """Whether this is a text of the program in another language than this."""
    shown = bare(text)
    if shown in _texts()[language]:
        return False
    whole, holed = _foreign(language)
    return shown in whole or any(pattern.fullmatch(shown) for pattern in holed)
