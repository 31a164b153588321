"""The folded form under which equal names are found. It is for finding, never for showing.

Only spelling is folded here: case, ё, quotation marks, hyphens, spaces, dotted and dotless i.
Declension and other scripts are the matter of ``db.language``.
"""

import re
import unicodedata
from collections.abc import Sequence

from db.language.family_first import family_first
from db.model import RecordType

_HYPHENS = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_QUOTES = re.compile('["«»„“”‟〝〞]')
_APOSTROPHES = re.compile("[\u2018\u2019\u201b\u02bc`´]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ENDS = " .,;:"
_WORD = re.compile(r"\w+")


def name_key(text: str) -> str:
    """The folded form: «Российско–Азербайджанский  Совет» → ``российско-азербайджанский совет``.

    İ, I and ı fall together, since a plain keyboard writes all of them as i.
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    text = _plain(_plain(text).casefold())
    text = _APOSTROPHES.sub("'", _QUOTES.sub("", text))
    text = _HYPHENS.sub("-", text)
    return unicodedata.normalize("NFC", " ".join(text.split()).strip(_ENDS))


def order_key(record_type: RecordType, label: str) -> str:
    """By what a list of records puts a name in its place: persons by their families'."""
    return name_key(family_first(label) if record_type is RecordType.PERSON else label)


def script_of(text: str) -> str:
    """ISO 15924 code of most of the letters: Cyrl, Latn; Zyyy where there are no letters."""
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in text)
    letters = sum(letter.isalpha() for letter in text)
    if not letters:
        return "Zyyy"
    return "Cyrl" if cyrillic * 2 >= letters else "Latn"


def same_words(one: str, other: str) -> bool:
    """True if the words of the shorter name all stand in the longer one, endings apart.

    «Российско-Азербайджанского Экспертного Совета» has the words of «Азербайджано-Российский
    экспертный совет»; «Российско-Армянский экспертный совет» has not.
    """
    return share_words(words_of_key(name_key(one)), words_of_key(name_key(other)))


def words_of_key(key: str) -> list[str]:
    """The words of a folded name."""
    return _WORD.findall(key)


def share_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """``same_words`` of folded names whose words are told apart already."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    rest = list(long)
    for word in short:
        for at, partner in enumerate(rest):
            if word[0] == partner[0] and _same_stem(word, partner):
                del rest[at]
                break
        else:
            return False
    return bool(short)


def _plain(text: str) -> str:
    """Every i without regard to its dot, ё as е; five replacements take less than one table."""
    text = text.replace("İ", "i").replace("I", "i").replace("ı", "i")
    return text.replace("ё", "е").replace("Ё", "е")


def _same_stem(one: str, other: str) -> bool:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    stem = len(short) if len(short) <= 3 else max(3, len(short) - 3)
    return long.startswith(short[:stem]) and len(long) - stem <= 6
