"""The Russian town that received a session: «Архангельск принимал третью сессию»."""

from db.ingest.finders.document import Document, Token
from db.ingest.finders.session_signs import is_session_noun
from db.language.inflect import forms, noun_forms
from db.language.patterns import regex
from db.model import Leaf

_HOSTED = regex(
    r"(?:принял|принимал|встретил|встречал|собрал|приютил|пригласил|позвал)[аои]?|(?:стал|был|служил)[аои]?"
)
#: «местом встречи стала Казань»: only so does this verb tell a place.
_BECAME = regex(r"(?:стал|был|служил)[аои]?")
_PLACE_NOUNS = frozenset({"местом", "площадкой", "столицей", "точкой", "адресом"})
#: So many words may part a town from its verb.
_LONGEST_ADVERBIAL = 10
#: And so many tokens a clause that stands between them.
_LONGEST_RELATIVE = 18


def host_town(document: Document, tokens: tuple[Token, ...]) -> Leaf | None:
    """«Архангельск принимал третью сессию», «заседание принял Ташкент»."""
    for index, token in enumerate(tokens):
        if not (token.is_word and _HOSTED.fullmatch(token.text)):
            continue
        nouns = {other.text.lower() for other in tokens[max(0, index - 6) : index + 6]}
        if _BECAME.fullmatch(token.text) and nouns.isdisjoint(_PLACE_NOUNS):
            continue
        before = _subject_before(tokens, index)
        for other in (*before, *tokens[index + 1 : index + 3]):
            nominative = any(
                "Geox" in form.grammemes and form.case == "nomn" and form.known
                for form in noun_forms(other.text)
            )
            unknown = other.is_word and not any(form.known for form in forms(other.text))
            unknown = unknown and not other.text.endswith(("ого", "его", "ому", "ему", "ой", "их"))
            told = not nouns.isdisjoint(_PLACE_NOUNS) or _receives_session(tokens, index)
            nominative = nominative or (unknown and told)
            if other.text[0].isupper() and nominative and not document.is_quoted(other.start):
                return document.leaf(other.text, other.start, other.end, "place.host", 0.85)
    return None


def _receives_session(tokens: tuple[Token, ...], index: int) -> bool:
    """«Шуя принимала третью сессию»: of a word that no dictionary knows, this tells a town."""
    verb = tokens[index].text.startswith(("принима", "принял"))
    behind = tokens[index + 1 : index + 4]
    return verb and any(is_session_noun(token.text, "ru") for token in behind)


def _before_relative(tokens: tuple[Token, ...], index: int) -> Token | None:
    """«Шуя, которую зовут «воротами», принимала …»: what the clause before a verb is told of."""
    if index < 4 or tokens[index - 1].text != ",":
        return None
    for at in range(index - 2, max(1, index - _LONGEST_RELATIVE), -1):
        if tokens[at].text.startswith("котор") and tokens[at - 1].text == ",":
            return tokens[at - 2]
    return None


def _subject_before(tokens: tuple[Token, ...], index: int) -> tuple[Token, ...]:
    """«Казань уже в третий раз за десять лет стала …»: the capital word nearest to the verb."""
    if (named := _before_relative(tokens, index)) is not None:
        return (named,)
    at = index - 1
    while (
        at > 0
        and index - at < _LONGEST_ADVERBIAL
        and (tokens[at].text.islower() or not tokens[at].is_word)
    ):
        at -= 1
    return tokens[max(0, at) : index][:1] if index else ()
