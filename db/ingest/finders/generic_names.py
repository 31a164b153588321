"""Names that say only of what kind a gathering is: «Международная научная конференция»."""

from dataclasses import replace

from db.ingest.finders.bodies import Body
from db.ingest.finders.document import Document
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex

#: A gathering that is called after nothing: no people, no land, no trade, no name of its own.
_GENERIC = regex(
    r"(?:(?:международн|всероссийск|республиканск|региональн|межрегиональн|научн|практическ"
    r"|научно-практическ|научно-техническ|научно-экспертн|ежегодн|открыт|расширенн|итогов|юбилейн"
    r"|экспертн|совместн|двусторонн|трёхсторонн|трехсторонн|многосторонн|онлайн|молод[её]жн"
    r"|общественн|круглый|большой)[а-яё]* ?)+"
    r"(?:стол|конференция|семинар|симпозиум|съезд|дискуссия|встреча|сессия|заседание)"
    r"|(?:(?:beynəlxalq|respublika|elmi|elmi-praktik|regional|birgə|onlayn|ikitərəfli|üçtərəfli"
    r"|dəyirmi) )+(?:konfransı?|masası?|simpoziumu?|seminarı?|iclası?)"
)

#: «Участники Конференции»: what is spoken of as a body has a capital letter.
_AS_BODY = regex(r"(?<=[а-яё] )Конференци(?:я|и|ю|ей)\b(?! [«“\"])")
_LONGEST_NAME = 14


def is_generic(body: Body) -> bool:
    """True for «Международный круглый стол»: a kind, which names no council."""
    return _GENERIC.fullmatch(body.name.lower()) is not None


def named_by_quote(document: Document, main: SessionMention) -> SessionMention:
    """«Восьмая Международная конференция «Две реки: общий путь»»: the quoted name is the body's.

    Only where such conferences are counted, or the text has the word with a capital letter.
    """
    body = main.council
    if body is None or body.head != "конференция" or not is_generic(body):
        return main
    if main.ordinal is None and _AS_BODY.search(document.text) is None:
        return main
    quote = document.quote_at(body.end + 1)
    words = document.text[body.end + 1 : quote.end] if quote else ""
    if quote is None or len(words.split()) > _LONGEST_NAME:
        return main
    named = body._replace(end=quote.end, after=quote.end, name=f"{body.name} {words}")
    return replace(main, council=named)
