"""Runs of capital words that may be the name of an English body. Says not whether they are."""

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Token
from db.ingest.finders.tables import words
from db.ingest.finders.words_en import BODY_HEADS as ENGLISH_HEADS
from db.ingest.finders.words_en import HONORIFICS
from db.ingest.finders.words_foreign import FOREIGN_HEADS, TURKISH_HEADS
from db.language.patterns import regex

BODY_HEADS = ENGLISH_HEADS | FOREIGN_HEADS | TURKISH_HEADS

LINKS = frozenset({"of", "for", "on", "between", "and", "the", "&"}) | words(
    "de la des del di du dos das los las et für und"
)
#: The Arabic article before a capital.
_ARABIC = regex(r"(?:a[lnrstdz]|as[hr]|el|ul)-(?=[A-Z])")
#: So many words may stand on either side of a dash with spaces.
_FEW_WORDS = 5
#: No name of a body has more words; a longer run of capital words is a list or a heading.
_LONGEST = 40
#: «The Forum’s fourth meeting»: the ending is no part of the name.
POSSESSIVE = regex(r"[’'‘ʼ]s$|(?<=s)[’'‘ʼ]$")
#: «Ferrymen's Union»: whose the body is, and a part of its name.
_OF_MANY = regex(r"(?:men|women|children|people)[’'‘ʼ]s$")
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december".split()
)
#: "the 18th round, of the Daugava Dialogues": each of its rounds is one.
ROUND_OF = regex(r"\b(?:round|session|meeting|edition|sitting),? of (?:the )?$")
_SMALL_HEADS = frozenset({"dialogue", "dialogues", "forum", "council", "club"})
_BROKEN = frozenset({"tank", "tanks"})
_SHORTENED = frozenset({"St", "Ste", "Mt", "Ft"})
#: "Forum for International cooperation": a noun that a name may have in small letters.
_FIELDS = words(
    "cooperation co-operation development dialogue studies affairs relations exchange exchanges "
    "research analysis security policy trade integration partnership understanding diplomacy "
    "strategy planning management economics"
)


def is_capital(token: Token) -> bool:
    """True for a word with a capital letter, "el-Mandeb" and "al-Farabi" among them."""
    return token.is_word and (token.text[0].isupper() or _ARABIC.match(token.text) is not None)


def run_end(document: Document, index: int, last: int) -> int:
    """The index behind a run of capital words that may hold links between them."""
    tokens, text = document.tokens, document.text
    if not is_capital(tokens[index]):
        return index
    end = at = index + 1
    if POSSESSIVE.search(tokens[index].text) and not _OF_MANY.search(tokens[index].text):
        return end
    while at < min(last, index + _LONGEST):
        gap = text[tokens[at - 1].end : tokens[at].start]
        before = tokens[at - 1].text
        short = len(before) == 1 or before in _SHORTENED or before[-2:-1] in {"-", "–"}
        shortened = tokens[at].text == "." and short and gap == ""
        if shortened or _is_spaced_dash(document, index, at, last):
            at += 1  # "A. Margulan Museum", "St. Gallen", "the Gulf – Central Asia Council"
            continue
        if (behind := _behind_joint(document, at, last)) > at:
            at = end = behind
            continue
        if gap not in {" ", ""} or (gap == "" and tokens[at].text not in {"’", "'"}):
            break
        if is_capital(tokens[at]):
            if _ends_before(tokens, at):
                break
            end = at + 1
            if POSSESSIVE.search(tokens[at].text):
                break
        elif _is_field(tokens, at, index):
            end = at + 1
        elif not _links(tokens, at):
            break
        at += 1
    return end


def _is_spaced_dash(document: Document, index: int, at: int, last: int) -> bool:
    """True for the dash of "The Gulf – Central Asia Council"; "LIMA – The Council" is a dateline.

    A few words on either side, an article or a line of capitals before them.
    """
    tokens, text = document.tokens, document.text
    if tokens[at].text not in {"–", "—"} or not 0 < at - index < _FEW_WORDS:
        return False
    begin, end = tokens[at - 1].end, tokens[at].end
    if text[begin : end + 1] != f" {tokens[at].text} ":
        return False
    stop = at + 1
    while stop < min(last, at + _FEW_WORDS) and is_capital(tokens[stop]):
        if is_head(tokens[stop]):
            block = document.blocks[document.block_index(tokens[at].start)]
            article = tokens[index].text == "The" or (index and tokens[index - 1].text == "the")
            return bool(article) or text[block.line_start : block.end].isupper()
        stop += 1
    return False


def _ends_before(tokens: tuple[Token, ...], at: int) -> bool:
    """True for the day in "the Council of Experts on Thursday", and for another name."""
    before, word = tokens[at - 1].text.lower(), tokens[at].text.lower()
    if word in DAYS and before in {"on", "of", "in"}:
        return True
    return before in {"and", "&"} and _begins_another(tokens[at])


def _links(tokens: tuple[Token, ...], at: int) -> bool:
    """True for "of" and the like; not for the "the" of "in Brno the Czech–Kazakh Panel"."""
    if tokens[at].text == "the" and is_capital(tokens[at - 1]):
        return False
    numbered = tokens[at - 1].text == "Track" and tokens[at].text[0].isdigit()
    return numbered or tokens[at].text.lower() in LINKS | {"’", "'"}


def _is_field(tokens: tuple[Token, ...], at: int, first: int) -> bool:
    """True for "cooperation" behind "Forum for International": a noun in small letters."""
    if at - first < 3 or tokens[at].text not in _FIELDS or not is_capital(tokens[at - 1]):
        return False
    return tokens[at - 2].text in {"for", "of", "on"} and is_head(tokens[at - 3])


def _behind_short_name(document: Document, at: int, last: int) -> int:
    """The index behind "(LPM)" inside a name that goes on with a head noun; ``at`` if none."""
    tokens, text = document.tokens, document.text
    if at + 4 >= last or tokens[at].text != "(" or tokens[at + 2].text != ")":
        return at
    if not is_abbreviation(tokens[at + 1].text) or tokens[at].start - tokens[at - 1].end != 1:
        return at
    stop = at + 3
    while stop < last and is_capital(tokens[stop]) and text[tokens[stop].start - 1] == " ":
        stop += 1
    return at + 3 if stop > at + 3 and is_head(tokens[stop - 1]) else at


def _behind_joint(document: Document, at: int, last: int) -> int:
    """The index behind what stands within a name; ``at`` if nothing does.

    "the Labour Party of Malta (LPM) Central Committee", "the Network of Think- tanks",
    "the Malta-U.S. Dialogue", "the U.S.-Malta Dialogue".
    """
    if _in_initials(document.tokens, at, last):
        return at + 1
    short = _behind_short_name(document, at, last)
    return short if short > at else _behind_stray_space(document, at, last)


def _in_initials(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """True for the "S" and the hyphen of "U.S.-", and for the word right behind them."""
    if tokens[at].start != tokens[at - 1].end:
        return False
    if tokens[at - 1].text == ".":
        hyphen = tokens[at].text == "-" and at + 1 < last and is_capital(tokens[at + 1])
        return hyphen or (len(tokens[at].text) == 1 and is_capital(tokens[at]))
    return tokens[at - 1].text == "-" and tokens[at - 2].text == "." and is_capital(tokens[at])


def _behind_stray_space(document: Document, at: int, last: int) -> int:
    """The index behind "- tanks" in "Think- tanks", which a line once broke; ``at`` if none."""
    tokens = document.tokens
    if at + 1 >= last or tokens[at].text != "-" or tokens[at + 1].text not in _BROKEN:
        return at
    gaps = tokens[at].start - tokens[at - 1].end, tokens[at + 1].start - tokens[at].end
    return at + 2 if gaps == (0, 1) else at


def with_small_head(document: Document, first: int, end: int, last: int) -> int:
    """The index behind "dialogue" in "round of the Malta-Tunisia Friendship dialogue".

    Only behind a session's noun and "Track II", and where the run has no head of its own.
    """
    tokens = document.tokens
    if end >= last or tokens[end].text not in _SMALL_HEADS:
        return end
    track = end - first > 2 and tokens[end - 2].text == "Track"
    before = document.text[max(0, tokens[first].start - 24) : tokens[first].start]
    named = end - first > 1 or "-" in tokens[first].text or "–" in tokens[first].text
    of_round = named and ROUND_OF.search(before) and not any(map(is_head, tokens[first:end]))
    return end + 1 if track or of_round else end


def _begins_another(token: Token) -> bool:
    """«the Institute and Riga's Foundation», «the Council of Elders and Ms Haddad»."""
    owner = POSSESSIVE.search(token.text) is not None and not is_head(token)
    return owner or token.text.lower() in HONORIFICS


def is_head(token: Token) -> bool:
    """True for a word that heads names of bodies, also with "’s"."""
    return POSSESSIVE.sub("", token.text).lower() in BODY_HEADS
