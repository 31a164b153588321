"""Abbreviations matched to the full names of bodies: by gloss, or bare by initials."""

from db.ingest.finders.bodies import Abbreviation, Body, is_abbreviation
from db.ingest.finders.document import Document
from db.language import azerbaijani
from db.language.patterns import regex

_SMALL_WORDS = frozenset(
    "по и в на о об для за при из с к of for on and the in to at və üzrə ilə the имени им".split()
)
#: Behind a name: what it is called for short, with what it is between.
_KNOWN_AS = regex(
    r",? (?!(?:and|и|və) )[^,.;()A-ZА-ЯЁ]{0,60},? ?(?:known (?:to [a-z ]{3,30} )?as"
    r"|known for short as"
    r"|abbreviated(?: to| as)?|or simply|сокращ[её]нно|известн\w+ как|которого называют"
    r"|qısaca(?: olaraq)?)"
    r" (?:the )?(?P<text>[A-ZА-ЯЁÇƏĞİÖŞÜ][\w&-]{1,11})(?=[,.;)–— ]|$)"
)
#: «Liman Təşkilatının » in front of what belongs to it.
_OWNER = regex(r".+(?:s[ıi]|[ıiuü])n[ıiuü]n(?= )")
_WORD = regex(r"[^\W\d_]+")
_SUFFIX = regex(r"[-’'][^\W\d_]{1,4}$")


def matches_initials(abbreviation: str, name: str) -> bool:
    """True if the letters are the initials of the name's words, in order.

    Small words may be skipped or count; words at the end may be left out («ЦАМО» for «Центр
    анализа международных отношений Азербайджана»), as long as three letters remain.
    """
    letters = [char for char in abbreviation if char.isalpha()]
    if len(letters) < 2:
        return False
    words = list(_WORD.findall(name))
    return _match(letters, words, 0, 0)


def _match(letters: list[str], words: list[str], at: int, index: int) -> bool:
    if at == len(letters):
        rest = [word for word in words[index:] if word.lower() not in _SMALL_WORDS]
        return not rest or (len(letters) >= 3 and len(rest) <= 2)
    if index == len(words):
        return False
    word = words[index]
    same = _upper(word[0]) == letters[at] if letters[at].isupper() else word[0] == letters[at]
    if same and _match(letters, words, at + 1, index + 1):
        return True
    return word.lower() in _SMALL_WORDS and _match(letters, words, at, index + 1)


def _upper(char: str) -> str:
    """Both of Azerbaijani's i's; foreign letters by their base: the first letter of a name."""
    return {"i": "İ", "ı": "I", "ё": "Ё"}.get(char, char.upper())


def bare_abbreviations(document: Document) -> dict[str, list[Abbreviation]]:
    """Every abbreviation-like word of the text with its places; Azerbaijani endings are cut."""
    found: dict[str, list[Abbreviation]] = {}
    for token in document.tokens:
        if not token.is_word or len(token.text) > 20:
            continue
        text = _SUFFIX.sub("", token.text) if document.language == "az" else token.text
        if 2 <= len(text) <= 10 and is_abbreviation(text) and text == text.upper():
            place = Abbreviation(text, token.start, token.start + len(text))
            found.setdefault(text, []).append(place)
    return found


def abbreviation_of(
    document: Document,
    mentions: list[Body],
    name: str,
    bare: dict[str, list[Abbreviation]],
) -> tuple[Abbreviation, str] | None:
    """The abbreviation of a body with its rule: ``"gloss"`` or ``"initials"``."""
    lowered = azerbaijani.lower if document.language == "az" else str.lower
    fold = lowered(name)  # a title may have it in capitals
    same = [body for body in mentions if lowered(body.name) == fold]
    for body in same:
        if body.gloss is not None:
            return body.gloss, "gloss"
    for body in same:
        if (told := _told_later(document, body)) is not None:
            return told, "gloss"
    fitting = [text for text in bare if len(text) >= 3 and matches_initials(text, name)]
    if document.language == "az":
        fitting = [text for text in fitting if not _are_owners(text, name)]
    if len(fitting) == 1 and not _is_heading_word(document, bare[fitting[0]]):
        return bare[fitting[0]][0], "initials"
    return None


def _are_owners(letters: str, name: str) -> bool:
    """«LƏT» for «Liman Əməkdaşlıq Təşkilatının Nazirlər Şurası»: its owner's letters, not its."""
    owner = _OWNER.match(name)
    return owner is not None and len(owner[0].split()) == len(letters)


def _told_later(document: Document, body: Body) -> Abbreviation | None:
    """«X, a body of 2019 and known to its regulars as CESAI»: told of what is named before."""
    sentence = document.sentence_at(body.start)
    match = _KNOWN_AS.match(document.unquoted, body.after, sentence.end)
    if match is None or not is_abbreviation(match["text"]):
        return None
    return Abbreviation(match["text"], *match.span("text"))


def _is_heading_word(document: Document, places: list[Abbreviation]) -> bool:
    """A short word of a heading in capitals is no abbreviation."""
    for place in places:
        block = document.blocks[document.block_index(place.start)]
        if document.text[block.start : block.end].upper() != document.text[block.start : block.end]:
            return False
    return True
