"""The sound of how a name begins, in either script: what is typed against what is stored.

Rougher than ``db.language.names``, with one reading for each spelling, so that the sound of a
beginning is a beginning of the sound. It offers names to a person who chooses; it finds nothing.
"""

import re
import unicodedata
from functools import lru_cache

from db.language.patterns import regex
from db.language.tokens import is_cyrillic

#: A shorter sound says too little in another script.
LEAST = 3
#: Shorter words are too near to others for a slip.
_LEAST_SLIPPED = 4
#: Still longer are those of which the first letter itself may be the slip.
_LEAST_BEGUN_WRONG = 5

_CYRILLIC = (("дж", "j"), ("щ", "S"), ("ц", "ts"), ("ю", "IU"), ("я", "IA"), ("ё", "IO"))
_CYRILLIC_LETTERS = str.maketrans("абвгдежзийклмнопрстуфхчшыэ", "AbvGdAjzIIGlmnOprstUfGCSIA", "ъь")
_LATIN = (
    ("shch", "S"), ("sch", "S"), ("sh", "S"), ("tch", "C"), ("ch", "C"), ("dzh", "j"), ("dj", "j"),
    ("zh", "j"), ("kh", "G"), ("gh", "G"), ("ck", "G"), ("ph", "f"), ("th", "t"),
)  # fmt: skip
_LATIN_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzəıöüğşç", "AbjdAfGGIjGlmnOpGrstUvvGIzAIOUGSC", "'"
)
#: Letters with which a longer sign of the other table may begin: «s» may become «sh».
_UNCERTAIN_LATIN, _UNCERTAIN_CYRILLIC = "sctdzkgp", "д"

_TWICE = regex(r"(.)\1+")
_GLIDE = regex("I*([AOU])I*")
_MARKS = regex("[\u0300-\u036f]")
_FOLDED = str.maketrans({"ı": "i", "ə": "e", "ё": "е"})
_BETWEEN = regex("[-\u2010-\u2015\u2212.,;:()/]")
_UNSEEN = regex("[\u00ad\u200b-\u200f\u2060\ufeff'\u2018\u2019\u02bc`´\"«»„“”‟]")


def folded(text: str) -> str:
    """A text without case, signs of letters, quotation marks and hyphens; lines stay lines."""
    text = _MARKS.sub("", unicodedata.normalize("NFD", text)).casefold().translate(_FOLDED)
    return _BETWEEN.sub(" ", _UNSEEN.sub("", text))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The rough sound of a word: «Гаджиев», «Hacıyev» and «Hajiyev» are ``GAjAv``."""
    return _levelled(_spelled(unicodedata.normalize("NFC", word.replace("İ", "i")).lower()))


def sound_of_beginning(word: str) -> str:
    """The sound with which every name begins that the word is the beginning of.

    Empty if that is too little to tell names by: the last letters count only as far as what
    follows cannot change them.
    """
    lower = unicodedata.normalize("NFC", word.replace("İ", "i")).lower()
    uncertain = _UNCERTAIN_CYRILLIC if is_cyrillic(lower) else _UNCERTAIN_LATIN
    begun = _levelled(_spelled(lower.rstrip(uncertain))).rstrip("I")
    return begun if len(begun) >= LEAST else ""


@lru_cache(maxsize=256)
def nearly(word: str) -> tuple[re.Pattern[str], ...]:
    """What finds the beginnings of words that a folded word is, with one slip of the keyboard.

    A letter wrong, too many, missing, or two of them changed about: first where the first letter is
    right, then where it has the slip. Short words and numbers have none. A match may stand within
    its word: the letters that are right are looked for first, which is quick in a long text.
    """
    wanted = {re.escape(word)}
    if len(word) < _LEAST_SLIPPED or not word.isalpha():
        return (regex(f" {re.escape(word)}"),)
    for at in range(1, len(word)):
        before, after = re.escape(word[:at]), re.escape(word[at + 1 :])
        wanted |= {rf"{before}\w?{after}", rf"{before}\w{re.escape(word[at])}{after}"}
        if at + 1 < len(word):
            turned = re.escape(word[at + 1] + word[at] + word[at + 2 :])
            wanted.add(before + turned)
    begun_right = regex(f" (?:{'|'.join(sorted(wanted))})")
    return (begun_right, *_begun_wrong(word))


def _begun_wrong(word: str) -> tuple[re.Pattern[str], ...]:
    if len(word) < _LEAST_BEGUN_WRONG:
        return ()
    first, second, rest = word[0], word[1], word[2:]
    letters = (second, rf"\w{second}", rf"\w{first}{second}", f"{second}{first}")
    return (regex(rest + f"(?:{'|'.join(f'(?<= {own}{rest})' for own in letters)})"),)


def _spelled(lower: str) -> str:
    table, letters = (
        (_CYRILLIC, _CYRILLIC_LETTERS) if is_cyrillic(lower) else (_LATIN, _LATIN_LETTERS)
    )
    for written, heard in table:
        lower = lower.replace(written, heard)
    return _MARKS.sub("", unicodedata.normalize("NFD", lower.translate(letters)))


def _levelled(heard: str) -> str:
    """Doubled letters once; i beside another vowel is not heard."""
    return _TWICE.sub(r"\1", _GLIDE.sub(r"\1", _TWICE.sub(r"\1", heard)))
