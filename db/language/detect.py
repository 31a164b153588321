"""Which of the archive's languages a text is in. Abstains where it cannot tell."""

import re

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0259\u018f]")
_AZERBAIJANI_LETTER = re.compile("[əƏğĞıİ]")
_TURKIC_LETTER = re.compile("[çÇşŞöÖüÜ]")
_NOT_RUSSIAN = re.compile("[іїєґўјљњћџәғқңөұүһІЇЄҐЎЈЉЊЋЏӘҒҚҢӨҰҮҺ]")
_WORD = re.compile(r"[^\W\d_]+")
_STOP_WORDS = {
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "is",
            "was",
            "for",
            "on",
            "with",
            "as",
            "by",
            "at",
            "from",
            "which",
            "were",
            "be",
            "are",
            "it",
            "its",
            "this",
            "has",
            "have",
            "had",
            "not",
            "an",
            "or",
            "their",
            "they",
            "between",
            "under",
            "will",
            "first",
            "second",
            "meeting",
            "members",
            "held",
            "who",
            "whom",
            "than",
            "into",
            "also",
            "more",
            "other",
            "such",
            "been",
        ]
    ),
    "az": frozenset(
        [
            "və",
            "ilə",
            "bu",
            "bir",
            "üçün",
            "da",
            "də",
            "ki",
            "olan",
            "daha",
            "kimi",
            "ya",
            "isə",
            "hər",
            "iki",
            "üzrə",
            "haqqında",
            "tərəfindən",
            "ildə",
            "ci",
            "ilin",
            "cü",
            "cı",
            "edir",
            "edib",
            "olub",
            "idi",
            "onun",
            "olaraq",
            "habelə",
            "üzvləri",
        ]
    ),
}
#: A word of four letters says little; below this many letters only sure signs count.
_MINIMUM = 12


def detect_language(text: str) -> str | None:
    """``ru``, ``az`` or ``en`` by script, letters and frequent words; None when unsure."""
    cyrillic = len(_CYRILLIC.findall(text))
    latin = len(_LATIN.findall(text))
    if cyrillic + latin < 3:
        return None
    if cyrillic > latin:
        return None if len(_NOT_RUSSIAN.findall(text)) * 25 > cyrillic else "ru"
    return _latin_language(text, latin)


def _latin_language(text: str, letters: int) -> str | None:
    words = [word.lower() for word in _WORD.findall(text.replace("İ", "i"))]
    english = sum(word in _STOP_WORDS["en"] for word in words)
    azerbaijani = sum(word in _STOP_WORDS["az"] for word in words)
    schwas = len(re.findall("[əƏ]", text))
    own_letters = len(_AZERBAIJANI_LETTER.findall(text))
    turkic = len(_TURKIC_LETTER.findall(text))
    if schwas * 40 > letters or (schwas and azerbaijani > english):
        return "az"
    if own_letters * 20 > letters and english == 0 and azerbaijani:
        return "az"
    if english * 8 >= len(words) and english > azerbaijani and letters >= _MINIMUM:
        return None if (schwas + turkic) * 12 > letters else "en"
    return None
