"""Which of the councils that a head names the report means by a word: «Шестая сессия Совета»."""

from collections.abc import Sequence

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document
from db.ingest.finders.sessions import SessionMention
from db.language.azerbaijani import lower
from db.language.inflect import noun_forms

#: So much of an Azerbaijani head stands before its endings: «şura», «klub».
_SHORTEST, _ENDING = 4, 2


def spoken_of(document: Document, main: SessionMention, councils: Sequence[Body]) -> list[Body]:
    """The councils whose head noun the report's sentence has by itself; all if none has."""
    first, last = document.token_range(*main.sentence)
    words = [
        token.text
        for token in document.tokens[first:last]
        if token.is_word and not any(body.start <= token.start < body.end for body in councils)
    ]
    meant = [body for body in councils if any(_heads(word, body, document) for word in words)]
    return meant or list(councils)


def _heads(word: str, body: Body, document: Document) -> bool:
    """True for «Совета» and «Совет экспертов», for «Şuranın» and «Ekspert Şurası»."""
    if document.language == "ru":
        return word[0].isupper() and any(form.lemma == body.head for form in noun_forms(word))
    if document.language == "az":
        stem = body.head[: max(_SHORTEST, len(body.head) - _ENDING)]
        return word[0].isupper() and lower(word).startswith(stem)
    return word[0].isupper() and word.lower().removesuffix("’s") == body.head
