"""«наш институт», "our own centre", «Cəmiyyətimiz»: the house whose page a text is.

The masthead names it, or the text has only one house with that head noun.
"""

import re
from collections.abc import Iterator

from db.ingest.finders import bodies_az
from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document
from db.ingest.finders.name_words_ru import head_forms
from db.ingest.finders.words_en import BODY_HEADS
from db.language.azerbaijani import lower
from db.language.patterns import regex

_OURS = {
    "ru": regex(r"\bнаш(?:им|его|ему|ей|а|е|у)? (?P<head>[а-яё]+)\b", re.IGNORECASE),
    "en": regex(r"\b[Oo]ur (?:own )?(?P<head>[A-Za-z]+)\b(?! [A-Z])"),
    "az": regex(
        r"\bbizim (?P<head>[^\W\d_]+)"
        r"|(?<!\w)(?P<mine>[^\W\d_]{3,}?)(?:[ıiuü]?m[ıiuü]z)(?P<case>[^\W\d_]{0,3})(?!\w)",
        re.IGNORECASE,
    ),
}
#: So many lines may be a masthead.
_MASTHEAD = 3
_BEHIND_NAME = regex(r"\W*(?:[|/•·—–-].*)?", re.DOTALL)
#: The cases of the Azerbaijani endings that tell an agent.
_AZ_CASES = {"": "nomn", "in": "gent", "ın": "gent", "un": "gent", "ün": "gent"}


def own_houses(document: Document, mentions: list[Body]) -> list[Body]:
    """Each place where the text speaks of its own house, as a mention of that house."""
    pattern = _OURS.get(document.language or "")
    found = []
    for match in pattern.finditer(document.unquoted) if pattern else ():
        for head, cases in _heads(match, document.language or ""):
            house = _house(document, mentions, head)
            if house is not None:
                start, end = match.span()
                found.append(
                    house._replace(start=start, end=end, after=end, cases=cases, gloss=house.gloss)
                )
                break
    return found


def _heads(match: re.Match[str], language: str) -> Iterator[tuple[str, frozenset[str]]]:
    if language == "ru":
        readings = head_forms(match["head"])
        for lemma in dict.fromkeys(form.lemma for form in readings):
            yield lemma, frozenset(form.case for form in readings if form.lemma == lemma)
    elif language == "en":
        if match["head"].lower() in BODY_HEADS:
            yield match["head"].lower(), frozenset()
    else:
        read = bodies_az.ours(match[0]) if match["mine"] else bodies_az.head_of(match["head"])
        ending = lower(match["case"] or "") if match["mine"] else ""
        if read is not None:
            yield read[0], frozenset({_AZ_CASES.get(ending, "")}) - {""}


def _house(document: Document, mentions: list[Body], head: str) -> Body | None:
    own = [body for body in mentions if body.head == head]
    for block in document.blocks[:_MASTHEAD]:
        for body in own:
            opens = block.line_start <= body.start <= block.line_start + 1
            if opens and _BEHIND_NAME.fullmatch(document.text, body.after, block.end):
                fold = lower(body.name)
                return next((b for b in reversed(own) if lower(b.name) == fold), body)
    names = {lower(body.name) for body in own}
    return own[-1] if len(names) == 1 else None
