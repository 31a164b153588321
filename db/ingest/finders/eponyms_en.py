"""English names within other names: "the N Foundation", "Head of the Centre N", "aide to N"."""

from db.ingest.finders.bodies import Body
from db.ingest.finders.names_en import Name
from db.ingest.finders.office_phrases_en import phrase_before
from db.ingest.finders.offices_en import before, has_head, is_plural
from db.ingest.finders.offices_en_after import TITLES
from db.ingest.finders.offices_en_lead import complemented
from db.ingest.finders.words_en import BODY_HEADS, HONORIFICS
from db.language.patterns import regex

_OF_ANOTHER = regex(r" (?:of|at|from) (?:the )?[A-Z]|,? and (?:Mr|Ms|Mrs|Dr|Prof)\b")
#: What a body is called behind its eponym: "Heydar Aliyev Foundation".
_NAMED = regex(
    rf"^ (?:[A-Z]\w+ )*(?:{'|'.join(sorted(head.capitalize() for head in BODY_HEADS))})\b"
)
#: "N, former adviser to Senator M": whose office it is that ends in another name.
_SERVED = regex(
    r", (?:the |an? |then )?(?P<office>[\w -]{3,60}?) (?:to|of|for|under) (?:the )?(?:late )?"
    r"(?:(?:former )?(?:(?:Vice |Prime )?[A-Z][a-z]+ ){1,3})?$"
)
_GOES_ON = regex(r" (?:of|for|on|with|in|to) [^,;.:()]+")
_LINKED = regex(r" (?:of|for|on|and|with) (?:the )?$")
_PURPOSE = regex(r" (?:of|for|on|and|with) ")


def is_eponym(text: str, opens: int, name: Name, body: Body) -> bool:
    """True for a body's eponym in a sentence from ``opens`` on; not where an office ends in it."""
    words = text[body.start : name.start].split()
    while words and words[-1].lower().rstrip(".") in HONORIFICS and not has_head(words[-1]):
        words.pop()
    if words and (is_plural(words[-1]) or is_plural(words[0])):
        return False  # "Researchers N and M of the Institute", "Members of Parliament N"
    if _OF_ANOTHER.match(text, name.end) and not heads_body(words):
        return False  # "Fatou Jallow of the River Authority"
    closes = not _NAMED.match(text[name.end : max(name.end, body.end)])
    if words and has_head(words[-1]) and closes:
        return False  # "Programme Officer N", not "President N Foundation"
    if name.end >= body.end and complemented(text, opens, name.start)[0]:
        return False  # "stringer for the River Gazette N"
    if name.end >= body.end and _ends_office(text, opens, name, body):
        return False
    stated = before(text, opens, name.start)[0]
    follows = bool(words[-1:]) and words[-1].lower() in BODY_HEADS
    return not (stated[0] and stated[1] < body.start and follows)


def _ends_office(text: str, opens: int, name: Name, body: Body) -> bool:
    """True for "Chairman of the Centre of River Studies N", "of the Centre and N, its head"."""
    within = text[body.start : name.start]
    if within.endswith(" and "):
        return heads_body(within.split()[:-1])
    if not within.rsplit(" ", 2)[-2:][0][:1].isupper():
        return False  # "Director of the Centre for Confidence Building"
    phrase = phrase_before(text[opens : name.start])
    headed = phrase is not None and opens + phrase[0] < body.start
    return headed and _PURPOSE.search(within) is not None


def is_within_office(text: str, opens: int, name: Name, following: int) -> bool:
    """True for "Port Calls" in "Head of Cargo and Port Calls for Bulk Carriers N"."""
    if name.is_sure or not _GOES_ON.fullmatch(text, name.end, following):
        return False
    phrase = phrase_before(text[opens:following])
    within = phrase is not None and opens + phrase[0] < name.start
    return within and _LINKED.search(text[opens : name.start]) is not None


def is_served(text: str, name: Name, other: Name) -> bool:
    """True for M in "N, former adviser to Senator M": the office is whose N serves."""
    served = _SERVED.match(TITLES.sub("", text[name.end : other.start]))
    return served is not None and has_head(served["office"].rsplit(maxsplit=1)[-1])


def heads_body(words: list[str]) -> bool:
    """True if one of the words heads names of bodies."""
    return any(word.lower() in BODY_HEADS for word in words)
