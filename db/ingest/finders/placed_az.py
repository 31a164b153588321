"""Azerbaijani names that need no office: what stands beside them shows that they are persons'."""

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.bodies_az import head_of
from db.ingest.finders.document import Document
from db.ingest.finders.names_az import Name
from db.language.azerbaijani import is_surname, lower
from db.language.patterns import regex

#: What does something right behind a name, or says what a person does right before it.
_VERB = regex(r"\w+(?:[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r)?|d[ıiuü])")
_FROM_BODY = regex(r"\w{4,}(?:[ıiuü]nd[aə]n)")
_DOING = frozenset({"edən", "aparan", "açan", "qoşulan", "qatılan", "danışan", "verən"})
_BODY_BRACKET = regex(r"\s?\((?P<body>[^()]{2,80})\)")


def is_placed(document: Document, name: Name) -> bool:
    """«çıxış edən N.», «Macar tərəfini N.», «N. (ADA Universiteti)»; or «N. aparıb»."""
    tokens = document.tokens
    before = lower(tokens[name.first - 1].text) if name.first > 0 else ""
    side = lower(tokens[name.first - 2].text) if before == "isə" and name.first > 1 else before
    if side.startswith("tərəfi") or before in _DOING or _FROM_BODY.fullmatch(before):
        return True
    bracket = _BODY_BRACKET.match(document.text, tokens[name.end - 1].end)
    if bracket is not None:
        inner = bracket["body"].split(",")[0].split()[-1]
        return is_abbreviation(inner) or bool(head_of(inner))
    following = tokens[name.end].text if name.end < len(tokens) else ""
    own = is_surname(name.words[-1], surely=False)
    return own and following[:1].islower() and _VERB.fullmatch(lower(following)) is not None
