"""Houses that hold numbered sessions as a council does: «вторая сессия Лаборатории идей»."""

from db.ingest.finders.bodies import Body, bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.session_ordinals import session_ordinal

#: Heads of such houses; of an institute or a university no session is reported.
_HEADS = {
    "ru": frozenset({"лаборатория", "дом", "инициатива", "федерация"}),
    "en": frozenset(
        {"laboratory", "lab", "house", "initiative", "federation"}
    ),
    "az": frozenset(
        {
            "laboratoriyası", "evi", "təşəbbüsü", "federasiyası",

        }
    ),
}  # fmt: skip
_OF = frozenset({" ", " of ", " of the "})
#: Between an Azerbaijani house and its session stands hardly more than the number.
_NEAR = 30
#: So long such a name is at the most.
_FAR = 140


def numbered_house(document: Document, index: int, sentence: Span) -> Body | None:
    """The house right behind a numbered session, or right before it in Azerbaijani."""
    noun, language = document.tokens[index], document.language or ""
    heads = _HEADS.get(language, frozenset())
    if session_ordinal(document, index, sentence, language) is None:
        return None
    span = (noun.end, min(sentence.end, noun.end + _FAR))
    if language == "az":
        span = (max(sentence.start, noun.start - _FAR), noun.start)
    found = [body for body in bodies_in(document, *span) if body.head in heads]
    for body in found:
        if language == "az":
            if "gent" in body.cases and 0 < noun.start - body.after < _NEAR:
                return body
        elif document.text[noun.end : body.start] in _OF and body.start > noun.end:
            return body
    return None
