"""English offices before a name as one noun phrase, however long: "Head of the Office for … N"."""

import re

from db.ingest.finders.document import CAPITALS
from db.ingest.finders.words_en import OFFICE_HEADS
from db.language.patterns import regex

_WORD = regex(rf"[{CAPITALS}][\w’'–-]*|(?:[A-Z]\.){{2,}}|\d{{1,2}}(?:st|nd|rd|th)")
_LINKS = frozenset("of for the and at to in with on & between from its their against under".split())
_DASHES = frozenset("-–—")
_RANKS = frozenset(
    "former acting outgoing interim honorary then first deputy special senior chief current "
    "permanent".split()
)
_SMALL = _LINKS | _RANKS | _DASHES | {"same"}
#: Behind these a noun in small letters is part of an office: "Ambassador to the country".
_BEFORE_NOUN = frozenset("the its their of same".split())
_COMPLEMENT = regex(r" (?:of|for|to|at|in|on|with) |\) ")
_PIECE = regex(r"\S+")
#: "Policy Institute (MPI) Director": an explanation within.
_SHORT = regex(r"\([A-Z][\w&.-]*\)")
_ELIDED = ("d’", "d'")
_MOST_WORDS = 40
#: What ties an office to one that is named in it: "Assistant to the President".
_TIED = regex(r"(?:\b(?:to|of|for|under|with) (?:the |its |their )?(?:[A-Z]\w+[’'] ?s? )?|[-–—] )$")


def phrase_before(segment: str, *, opens: bool = False) -> tuple[int, int] | None:
    """Where the office begins and ends that a stretch of text closes with, right before a name.

    ``opens`` says that the stretch begins with its sentence: no other name stands before it.
    """
    closed = segment.rstrip(" ,")
    pieces = _pieces(segment, len(closed))
    begin = _begin(pieces, small=False)
    if begin is None or not _COMPLEMENT.search(closed, begin):
        return None
    if "," in segment[len(closed) :] and begin > 0 and not opens:
        return None  # behind a comma an office is whose name stands before it
    return begin, len(closed)


def lead_of(segment: str, begin: int) -> int | None:
    """Where "Assistant to the …" begins before an office that is named in it; None if nowhere."""
    if _TIED.search(segment[:begin]) is None:
        return None
    return _begin(_pieces(segment, begin), small=True)


def _pieces(segment: str, end: int) -> list[tuple[int, str]]:
    """The words of a noun phrase that ends there, in order, with their offsets."""
    found: list[tuple[int, str]] = []
    words = [(match.start(), match[0]) for match in _PIECE.finditer(segment, 0, end)]
    for index in range(len(words) - 1, max(-1, len(words) - 1 - _MOST_WORDS), -1):
        at, word = words[index]
        before = words[index - 1][1] if index else ""
        if _is_listed(word, found):
            found.append((at, word))
            continue
        if not (
            _WORD.fullmatch(word)
            or _SHORT.fullmatch(word)
            or word in _SMALL
            or word.startswith(_ELIDED)
        ):
            noun = word.islower() and word.isalpha() and before in _BEFORE_NOUN
            if not (noun or (word.islower() and _heads(word) and before not in {"the", "a"})):
                break
        found.append((at, word))
    return found[::-1]


def _is_listed(word: str, behind: list[tuple[int, str]]) -> bool:
    """True for "Defence," in "Committee on Defence, Security and Trade N"."""
    if not word.endswith(",") or _WORD.fullmatch(word[:-1]) is None or len(behind) < 3:
        return False
    following, link = behind[-1][1], behind[-2][1]
    return link == "and" and _WORD.fullmatch(following) is not None and not _heads(following)


def _begin(pieces: list[tuple[int, str]], *, small: bool) -> int | None:
    """Where the first phrase begins that an office heads, if ``small`` also in small letters."""
    for index, (at, word) in enumerate(pieces):
        opens = index == 0 or pieces[index - 1][1].lower() in _LINKS | _DASHES
        if not opens or not (_WORD.fullmatch(word) or word in _RANKS or _heads(word)):
            continue
        if word[0].isdigit() or word.lower() in _LINKS:
            continue
        own = [word]
        for _at, following in pieces[index + 1 :]:
            if following in _LINKS | _DASHES:
                break
            if not following.startswith(_ELIDED):  # "Chargé d'affaires"
                own.append(following)
        if _heads(own[-1]) and not _is_called(own) and (small or own[-1][0].isupper()):
            return at
    return None


def _is_called(words: list[str]) -> bool:
    """True for "Council General": no office heads it."""
    return len(words) == 1 and words[0] in {"General", "Principal", "Executive", "Major", "Master"}


def _heads(word: str) -> bool:
    if word.endswith(("’s", "'s")):
        return False
    parts = re.split("[-–]", word.lower())
    return bool(OFFICE_HEADS & {word.lower(), parts[0], parts[-1]})
