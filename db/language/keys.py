"""Search keys: what a word of a text is filed under, and what a word of a query looks for.

A word has a set of keys; a query's word finds a text's word if the sets meet. The first sign of a
key is its key space, so that an exact form never meets a lemma, nor Azerbaijani English.
This module chooses languages by script; their rules are in modules of their own.
"""

from functools import lru_cache

from db.language import azerbaijani_stems, english, names, russian
from db.language.patterns import regex
from db.language.tokens import RUSSIAN_WORD, clean, fold, is_cyrillic, is_latin, one_look, plain

RUSSIAN, AZERBAIJANI, ENGLISH, NUMBER, OTHER = "r", "a", "e", "n", "x"
#: The form as it stands, the form as a plain keyboard writes it, the sound of a name.
EXACT, PLAIN, NAME = "=", "-", "~"
#: Within the sounds: an initial, and the first sound of a name.
INITIAL, BEGINNING = NAME + ".", NAME + "<"

_AZERBAIJANI_SIGNS = regex("[əğıƏĞİşŞçÇöÖüÜ]")
_ENDINGS = regex(
    r"(?:й|я|е|го|му|м|х|ти|ья|ье|ью|ая|ое|ые|ой|ый|ых|ого|ому|ми|st|nd|rd|th"
    r"|c[ıiuü]|n[cç][ıiuü]|[ıiuü]n?c[ıiuü]|d[aə]n?|d[ıiuü]r|[yn]?[aəıiuü]n?|l[aə])"
)
_DIGITS = regex(r"(?P<number>\d+(?:[.,:/]\d+)*)(?P<rest>.*)")
_DATE = regex(r"\d{1,2}\.\d{1,2}\.(\d{4})|(\d{4})-\d{2}-\d{2}")
_SHORTEST_PART = 3


@lru_cache(maxsize=2_000)  # ``text_keys`` remembers more
def keys(word: str, language: str | None = None) -> frozenset[str]:
    """The keys of one token of a text, those of its hyphenated parts among them.

    ``language`` (ISO 639-1) is the text's; None or ``""`` means every language that the script
    allows. A Cyrillic word in an Azerbaijani text is Russian all the same.
    """
    token = _token(word)
    found = set(_whole(token, language)) | _either_script(token)
    head, *rest = _parts(token)
    for part in (head, *rest) if rest else ():
        if is_part(part):
            found |= _simple(part, language)
    if token[:1].isdigit() and (date := _DATE.fullmatch(token)):
        found.add(NUMBER + (date[1] or date[2]))
    return frozenset(found)


@lru_cache(maxsize=10_000)
def query_keys(word: str) -> frozenset[str]:
    """The keys that a word of a query looks for, in every language that its script allows.

    A hyphenated word looks for itself, written with or without the hyphen, not for its parts.
    """
    token = _token(word)
    return frozenset(_whole(token, None, query=True) | _either_script(token))


@lru_cache(maxsize=2_000)
def exact_keys(word: str, language: str | None = None) -> frozenset[str]:
    """The forms of a token as it stands: case and ё levelled, nothing else; and its parts'."""
    token = _token(word)
    azerbaijani_word = language == "az" and is_latin(token)
    found = set()
    for part in {token, *_parts(token)} if len(token) > 1 else {token}:
        form = fold(part, azerbaijani=azerbaijani_word)
        found.add(EXACT + form)
        if is_latin(form) and plain(form) != form:
            found.add(PLAIN + plain(form))
    return frozenset(found)


def exact_query_keys(word: str) -> frozenset[str]:
    """What ``=word`` looks for."""
    return frozenset(EXACT + form for form in _forms(word))


def prefixes(word: str) -> tuple[str, ...]:
    """Beginnings of the keys that ``word*`` looks for."""
    found = {EXACT + form for form in _forms(word)}
    if is_latin(word):
        found |= {PLAIN + plain(form) for form in _forms(word)}
    return tuple(sorted(found))


def name_keys(word: str) -> frozenset[str]:
    """The keys of a token of a text as a name, across scripts."""
    token = _token(word)
    first = names.initials(token)
    if first:
        return frozenset(INITIAL + sound for sound in first)
    if "." in token:
        return frozenset()
    parts = _name_parts(token)
    found = [names.text_skeletons(part) for part in parts]
    beginnings = names.first_sounds(found[0])
    if len(parts) > 1:
        joined = _joined(parts)
        # A longer word in lower case has no sound: no need to ask whether it may be a name.
        if (joined[0].isupper() or len(joined) <= names.PARTICLE) and _may_be_name(parts):
            found.append(names.text_skeletons(joined))
    return frozenset(NAME + sound for sounds in found for sound in sounds) | {
        BEGINNING + sound for sound in beginnings
    }


def query_name_keys(word: str) -> frozenset[str]:
    """The keys that a word of a query looks for as a name; none if it looks like no name.

    Initials look for initials and for names that begin with them.
    """
    token = _token(word)
    first = names.initials(token)
    if first:
        return frozenset(space + sound for space in (INITIAL, BEGINNING) for sound in first)
    if any(c.isdigit() for c in token):
        return frozenset()
    parts = _name_parts(token)
    if len(parts) > 1 and not _may_be_name(parts):
        return frozenset()
    name = _joined(parts) if len(parts) > 1 else parts[0]
    return frozenset(NAME + sound for sound in names.query_skeletons(name))


def initial_keys(word: str) -> frozenset[str]:
    """The keys of the initials that may stand for a given name: «Ф.» for «Фарид».

    No part of what a word looks for by itself: any «Ф.» would answer. To be asked for beside a
    surname.
    """
    sounds = names.text_skeletons(clean(word))
    return frozenset(INITIAL + sound for sound in names.first_sounds(sounds))


@lru_cache(maxsize=400_000)  # as many as a large archive has in use; see ``remembered_keys``
def text_keys(word: str, language: str | None = None) -> frozenset[str]:
    """All keys of a token of a text, of every key space."""
    if not RUSSIAN_WORD.fullmatch(word):
        return keys(word, language) | exact_keys(word, language) | name_keys(word)
    # The same for the most frequent kinds of words, without asking what else they might be.
    if len(word) > names.PARTICLE and word.islower() and (lemma := russian.only_key(word)):
        return frozenset((RUSSIAN + lemma, EXACT + word.replace("ё", "е")))
    found = {RUSSIAN + key for key in russian.word_keys(word)}
    found.add(EXACT + word.lower().replace("ё", "е"))
    if word[0].isupper():
        found |= name_keys(word) | _either_script(word)
    elif len(word) <= names.PARTICLE:
        found |= name_keys(word)
    return frozenset(found)


def _forms(word: str) -> set[str]:
    token = _token(word)
    found = {fold(token)}
    if is_latin(token):
        found.add(fold(token, azerbaijani=True))
    return found


def word_parts(word: str) -> list[str]:
    """The parts of a hyphenated word; one alone if it has none, or only an ending set apart."""
    token = _token(word)
    parts = _parts(token)
    return [token] if _is_set_apart(parts) else parts


def is_part(part: str) -> bool:
    """Whether a part of a hyphenated word is found by itself."""
    return len(part) >= _SHORTEST_PART or part.isdigit()


def _token(word: str) -> str:
    """A clean word; an abbreviation with its last dot, which is often left out («U.S», «Р.Ф,»)."""
    token = clean(word)
    if "." in token and token[-1] != "." and not token[0].isdigit():
        return token + "."
    return token


def _parts(token: str) -> list[str]:
    return [part for part in token.split("-") if part] or [token]


def _name_parts(token: str) -> list[str]:
    parts = _parts(token)
    return parts[:1] if _is_set_apart(parts) else parts


def _is_set_apart(parts: list[str]) -> bool:
    """Whether the last part is an Azerbaijani ending: «BMT-nin»."""
    return len(parts) == 2 and is_latin(parts[0]) and azerbaijani_stems.is_ending(fold(parts[1]))


def _may_be_name(parts: list[str]) -> bool:
    """«Тер-Петросян», «гусейн-заде»; not «Премьер-министр»."""
    return all(part[0].isupper() for part in parts) or not all(map(names.is_common, parts))


def _joined(parts: list[str]) -> str:
    return parts[0] + "".join(parts[1:]).lower()


def _whole(token: str, language: str | None, *, query: bool = False) -> set[str]:
    if "." in token and not token[0].isdigit():
        token = token.replace(".", "")
    if token[:1].isdigit():
        return _numbered(token, language)
    parts = _parts(token)
    if len(parts) == 1:
        return _simple(token, language, query=query)
    if _is_set_apart(parts):
        return _simple("'".join(parts), language, query=query)
    last = _simple(parts[-1], language, query=query)
    joined = _simple(_joined(parts), language, query=query)
    found = set(joined)
    for key in last:
        head = "".join(fold(part) for part in parts[:-1])
        found.add(key[0] + head + key[1:].lstrip("@"))
    if len(parts) == 2 and is_cyrillic(parts[0]):
        found |= _declined_twice(parts[0], last)
    return found


def _either_script(token: str) -> set[str]:
    """«С-300», «ВТО» in capitals that look the same in both scripts: nobody sees which they are."""
    if len(token) < 2 or not token.isupper():
        return set()
    alike = one_look(token)
    return {OTHER + alike} if alike else set()


def _declined_twice(first: str, last: set[str]) -> set[str]:
    """«города-героя»: both parts are declined, so the first stands as its lemma too."""
    heads = russian.lemmas(first.lower())
    return {key[0] + head + key[1:].lstrip("@") for head in heads for key in last}


def _numbered(token: str, language: str | None) -> set[str]:
    """Numbers and identifiers are exact; an ending («19-da», «1-го», «5th») is taken off."""
    match = _DIGITS.fullmatch(token)
    if match is None:
        return {NUMBER + fold(token)}
    number, rest = match["number"], match["rest"]
    word = rest.lstrip("-'")
    if not word:
        return {NUMBER + number}
    if _ENDINGS.fullmatch(fold(word)) and not word.isupper():
        return {NUMBER + number}
    found = {NUMBER + fold(token)}
    if rest[0] in "-'" and not any(c.isdigit() for c in word):
        found |= {NUMBER + f"{number}-{key[1:]}" for key in _simple(word, language)}
    return found


def _simple(word: str, language: str | None, *, query: bool = False) -> set[str]:
    """The keys of a word without hyphens."""
    if not word:
        return set()
    if word[0].isdigit():
        return _numbered(word, language)
    if is_cyrillic(word):
        return {RUSSIAN + key for key in russian.word_keys(word, query=query)}
    if not is_latin(word):
        return {OTHER + fold(word)}
    found = set()
    signs = _AZERBAIJANI_SIGNS.search(word) is not None
    if language != "en" or signs:
        found |= {AZERBAIJANI + key for key in azerbaijani_stems.word_keys(word)}
    if language == "en" or (language != "az" and not signs):
        found |= {ENGLISH + key for key in english.word_keys(fold(word))}
    return found
