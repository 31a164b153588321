"""Azerbaijani letters and case endings, as far as names need them. No stemmer for search."""

from db.language.patterns import regex

_GENITIVE = regex(r"(?:-?n[ıiuü]n|-?[ıiuü]n)$")
#: Behind a vowel with «y»; the vowel agrees with the one before.
_DATIVE = regex(
    "(?<=[aıou])ya$|(?<=[eəiöü])yə$|(?<=[aıou][^aeıioöuüəy])a$|(?<=[eəiöü][^aeıioöuüəy])ə$"
)
_LOCATIVE = regex(r"(?:-?d[aə])$")
#: Words that end like a locative and are none.
_NOT_LOCATIVE = regex(
    "(?:zadə|fövqəladə|sadə|nümayəndə|iradə|ifadə|maddə|qaydası|(?:^|-)(?:bərdə|kanada|uqanda"
    "|ruanda|luanda|hollanda|irlanda|islanda|qranada|nevada|florida|oxrida|qaraqanda|qarağanda"
    r"|karaqanda|breda|ensenada|zelanda|finlanda))$"
)
#: «Klaypeda», «Andə»: an ending that the vowel before it would not have is the word's own.
_UNHARMONIOUS = regex(r"(?:[eəiöü][^aıouəeiöü\W]*da|[aıou][^aıouəeiöü\W]*də)n?$")
#: Surnames by their ending, with the ending of a case after it.
_SURNAME = regex(
    "(?P<name>.{2,}(?:[oe]v|[oe]va|zadə|bəyli|.l[ıiuü]|skaya|skiy?))"
    "(?P<case>n?[ıiuü]n|n[ıiuü]|(?<=v)[ıiuüə]|y[aə]|(?<=oğlu)n[aə]|d[aə]n?|y?l[aə])"
)
_SURE_SURNAME = regex("(?:[oey]va?|zadə|bəyli)$")
_SURNAME_ENDING = regex(
    "(?:[oey]va?|zadə|bəyli|[^aeıioöuüə]l[ıiuü]|oğlu|ski|skaya|yan|şvili|dze|enko)$"
)
_VOWELS = "aeıioöuüə"
_GENITIVE_BY = {"a": "ın", "ı": "ın", "o": "un", "u": "un", "ö": "ün", "ü": "ün"}
#: Names that end in a vowel, «Quliyeva» + -nın; others in -a, -i have an «n»: «Kodrean» + -ın.
_OPEN_NAME = regex(
    "(?:[oey]va|[sk]aya|iya|ina|musa|mustafa|rza|ağa|baba|paşa|isa|molla"
    "|(?<!hə)(?<!möh)[bcçdfgğhxjklmnpqrsştvyz]ə|(?<!ay)[nvzlrdmyğ][iı]|sk[iı]|[aeou]i|[^iıaə])$"
)


def lower(text: str) -> str:
    """Lower case with dotted and dotless i kept apart."""
    return text.replace("İ", "i").replace("I", "ı").lower().replace("\u0307", "")


def upper_first(text: str) -> str:
    """The first letter as a capital: «iclas» gives «İclas»."""
    first = {"i": "İ", "ı": "I"}.get(text[:1], text[:1].upper())
    return first + text[1:]


def without_genitive(word: str) -> str:
    """A name without its genitive ending: «Ağabalayevin», «Şıxlinskinin» → without «-in»."""
    match = _GENITIVE.search(word)
    if match is None:
        return word
    stem = word[: match.start()]
    ending = match[0].lstrip("-")
    if len(stem) < 3:
        return word
    if ending.startswith("n"):
        if stem[-1].lower() in _VOWELS:
            return stem if _OPEN_NAME.search(lower(stem)) else stem + ending[0]
        return word[: -len(ending) + 1] if len(ending) == 3 else word
    return stem if stem[-1].lower() not in _VOWELS else word


def without_dative(word: str) -> str:
    """A name without «-a»: «Qroysmana» → «Qroysman», «Sultanlıya» → «Sultanlı»."""
    match = _DATIVE.search(lower(word))
    return word[: match.start()] if match and match.start() >= 3 else word


def genitive(word: str) -> str:
    """A name in the genitive: «Özbəkistan» → «Özbəkistanın», «Rusiya» → «Rusiyanın»."""
    vowels = [char for char in lower(word) if char in _VOWELS]
    ending = _GENITIVE_BY.get(vowels[-1], "in") if vowels else "in"
    return word + ("n" if lower(word)[-1] in _VOWELS else "") + ending


def without_locative(word: str) -> str:
    """A place without «-da»: «Bakıda» → «Bakı», «Gəncədə» → «Gəncə»."""
    match = _LOCATIVE.search(word)
    if match is None or match.start() < 3 or ends_like_locative(word):
        return word
    return word[: match.start()]


def ends_like_locative(word: str) -> bool:
    """True for «Bərdə», «Əlizadə», «Hollanda»: the ending is the word's own."""
    lowered = lower(word)
    return bool(_NOT_LOCATIVE.search(lowered) or _UNHARMONIOUS.search(lowered))


def is_locative(word: str) -> bool:
    """True for «Bakıda», «açılışında»; not for «fövqəladə» and surnames in «-zadə»."""
    lowered = lower(word)
    found = len(lowered) > 4 and _LOCATIVE.search(lowered)
    return bool(found) and not ends_like_locative(word)


def is_surname(word: str, *, surely: bool) -> bool:
    """True for a word that ends like a surname: «Quliyev», «Əlizadə»; «Qasımlı» is less sure."""
    return (_SURE_SURNAME if surely else _SURNAME_ENDING).search(lower(word)) is not None


def nominative_surname(word: str, *, genitive: bool) -> str:
    """A surname without its case; ``genitive`` says that the sentence asks for that case.

    Other cases go only where the surname's own ending is plain; «Quliyeva» is a woman's as it is.
    """
    match = _SURNAME.fullmatch(lower(word))
    if match:
        return word[: len(match["name"])]
    return without_genitive(word) if genitive else word
