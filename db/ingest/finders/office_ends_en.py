"""Where an English office behind a name ends: before the verb whose subject has it."""

from db.ingest.finders.offices_en import has_head
from db.language.patterns import regex

#: "also delivered", "then took the floor": what may stand before a verb.
_ADVERB = (
    r"(?:also|then|later|subsequently|further|furthermore|additionally|again|likewise|already"
    r"|jointly|both|each|first|now|recently)"
)
_IRREGULAR = (
    r"(?:was|were|is|are|has|have|had|will|would|could|did|does|gave|took|said|says|spoke|speaks"
    r"|told|held|met|made|sat|stood|began|brought|saw|kept|drew|rose|sent|became|got|left|came|went"
    r"|wrote|thought|found|put forward|called (?:for|on|upon|the)|read (?:out|a|an|the)|laid|won"
    r"|led|leads|gives|takes"
    r"|delivers|chairs|opens|stresses|believes|underlines|emphasi[sz]es|chose|shook|threw)"
)
_VERB = regex(
    rf"(?<![;:,]) (?:{_ADVERB} )?(?:{_IRREGULAR}\b|(?P<past>[a-z]+ed)\b(?! by\b))|(?<![;:,]) also\b"
    r"|(?<![;:,]) and (?:also )?(?:included|comprised|was|were|had|has)\b"
    r"|(?<![;:,]) (?:in (?:his|her|their) turn|for (?:his|her|their) part|respectively)\b"
)
#: Behind these a word in -ed is no verb: "of the united front", "a newly created post".
_BEFORE_PARTICIPLE = frozenset(
    "the a an of for on in at to its his her their our with by from and or into under who which "
    "that most more non".split()
)
#: What somebody or something is, or what was done to a body long before.
_PARTICIPLES = frozenset(
    "retired based elected appointed associated noted named called known located dedicated devoted "
    "affiliated specialised specialized entitled titled founded established created accredited "
    "related limited united concerned involved red shared unified integrated advanced applied "
    "need seed feed speed breed embed hundred sacred".split()
)
_FOLLOWING = regex(
    r" (?:the|an?|his|her|its|their|our|this|that|these|those|all|both|some|to|for|in|on|at|of|with"
    r"|upon|about|over|into|from|how|what|why|when|where|as|and|out|up|it|them|him|us|[A-Z0-9“\"«]"
    r"|[a-z]+ly\b)|[.,;:!?]|$"
)


def verb_at(text: str, start: int, end: int) -> int:
    """The offset behind an office that the sentence's verb follows; ``end`` if none does."""
    for match in _VERB.finditer(text, start, end):
        before = text[start : match.start()]
        last = before.rsplit(" ", 1)[-1]
        if not has_head(before) or last.lower() in _BEFORE_PARTICIPLE:
            continue
        if match["past"] and not _is_finite(text, match["past"], last, match.end()):
            continue
        return match.start()
    return end


def _is_finite(text: str, verb: str, before: str, at: int) -> bool:
    if verb in _PARTICIPLES or before.endswith("ly"):
        return False
    return before[:1].isupper() or before.endswith(")") or _FOLLOWING.match(text, at) is not None
