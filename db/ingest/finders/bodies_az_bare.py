"""Azerbaijani heads of councils that stand in no possessive: «Akademiyalararası Komissiya»."""

from db.ingest.finders.document import Document
from db.language.azerbaijani import lower
from db.language.patterns import regex

#: Council heads without a possessive, behind an adjective, and what they are with one.
_POSSESSIVES = {
    "şura": "şurası", "komissiya": "komissiyası", "komitə": "komitəsi", "palata": "palatası",
    "klub": "klubu", "forum": "forumu", "şəbəkə": "şəbəkəsi", "platforma": "platforması",
    "qrup": "qrupu", "assambleya": "assambleyası", "məclis": "məclisi", "kollegiya": "kollegiyası",
    "birlik": "birliyi", "ittifaq": "ittifaqı", "konsorsium": "konsorsiumu", "alyans": "alyansı",
}  # fmt: skip
_BARE = regex(
    "(" + "|".join(_POSSESSIVES) + r")((?:n?[ıiuü]n|n?[ıiuü]|y?[aə]|d[aə]|d[aə]n|n?[ıiuü]|y[ıi])?)"
)
_ADJECTIVE = regex(
    r"\w+l[aə]r(?:arası|üstü)|beynəlxalq|birgə|müştərək|ortaq|daimi|ictimai|regional|qarışıq"
    r"|ikitərəfli|üçtərəfli|çoxtərəfli|müstəqil|birləşmiş"
)


def bare_head(document: Document, index: int, first: int) -> tuple[str, str] | None:
    """«Akademiyalararası Komissiya», «Birgə Şuranın»: a head with an adjective before it."""
    tokens, token = document.tokens, document.tokens[index]
    if not token.is_word or not token.text[0].isupper() or index == first:
        return None
    match = _BARE.fullmatch(lower(token.text))
    before = tokens[index - 1]
    joined = document.text[before.end : token.start] == " "
    if match is None or not joined or not before.text[0].isupper():
        return None
    if not _ADJECTIVE.fullmatch(lower(before.text)):
        return None
    return _POSSESSIVES[match[1]], match[2]
