"""Which of the archive's languages a text is in. Abstains where it cannot tell."""

from db.language.frequent_words import STOP_WORDS
from db.language.patterns import regex

_LATIN = regex("[A-Za-z\u00c0-\u024f\u0259\u018f]")
_LATIN_EXTENDED = regex("[\u0200-\u024f]")
#: Of the first 256 characters those that are no Latin letters.
_NO_LATIN = bytes(code for code in range(256) if not _LATIN.match(chr(code)))
_AZERBAIJANI_LETTER = regex("[əƏӘәğĞıİ]")
_TURKIC_LETTER = regex("[çÇşŞöÖüÜ]")
_NOT_RUSSIAN = regex("[іїєґўјљњћџәғқңөұүһІЇЄҐЎЈЉЊЋЏӘҒҚҢӨҰҮҺ]")
_WORD = regex(r"[^\W\d_]+")
#: A word of four letters says little; below this many letters only sure signs count.
_MINIMUM = 12
#: So many letters of Azerbaijani hardly stand without one of its own.
_SOME_OWN_LETTER = 25


def detect_language(text: str) -> str | None:
    """``ru``, ``az`` or ``en`` by script, letters and frequent words; None when unsure."""
    cyrillic, latin = letters(text)
    if cyrillic + latin < 3:
        return None
    if cyrillic > latin:
        return None if len(_NOT_RUSSIAN.findall(text)) * 25 > cyrillic else "ru"
    return _latin_language(text, latin)


def paragraph_language(text: str, fallback: str | None) -> str | None:
    """The language of one paragraph of a text that is mostly in ``fallback``.

    Where the paragraph does not say, it is the text's, unless its letters speak against that;
    then None: words are taken in every language that their script allows.
    """
    found = detect_language(text)
    if found or not fallback:
        return found
    cyrillic, latin = letters(text)
    if fallback == "ru":
        return None if latin > cyrillic else fallback
    if cyrillic > latin:
        return None
    if fallback == "az" and latin >= _SOME_OWN_LETTER and not _has_own_letter(text):
        return None
    return fallback


def _has_own_letter(text: str) -> bool:
    return bool(_AZERBAIJANI_LETTER.search(text) or _TURKIC_LETTER.search(text))


def letters(text: str) -> tuple[int, int]:
    """How many Cyrillic letters and how many Latin ones a text has.

    Counted by blocks of 256 characters: each text that comes in is asked, as a whole.
    """
    blocks = text.encode("utf-16-le", "surrogatepass")[1::2]
    first = text.encode("latin-1", "ignore").translate(None, _NO_LATIN)
    third = blocks.count(2)
    if third and third != (schwas := text.count("ə")):
        third = schwas + len(_LATIN_EXTENDED.findall(text))
    return blocks.count(4), len(first) + blocks.count(1) + third


def _latin_language(text: str, letters: int) -> str | None:
    text = text.replace("ә", "ə").replace("Ә", "Ə")  # typed in Cyrillic for the Latin letter
    words = [word.lower() for word in _WORD.findall(text.replace("İ", "i"))]
    english = sum(word in STOP_WORDS["en"] for word in words)
    azerbaijani = sum(word in STOP_WORDS["az"] for word in words)
    schwas = text.count("ə") + text.count("Ə")
    own_letters = len(_AZERBAIJANI_LETTER.findall(text))
    turkic = len(_TURKIC_LETTER.findall(text))
    if schwas * 40 > letters or (schwas and azerbaijani > english):
        return "az"
    if own_letters * 20 > letters and english == 0 and azerbaijani:
        return "az"
    if english * 8 >= len(words) and english > azerbaijani and letters >= _MINIMUM:
        return None if (schwas + turkic) * 12 > letters else "en"
    return None
