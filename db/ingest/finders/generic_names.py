"""Names that say only of what kind a gathering is: «Международная научная конференция»."""

from db.ingest.finders.bodies import Body
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


def is_generic(body: Body) -> bool:
    """True for «Международный круглый стол»: a kind, which names no council."""
    return _GENERIC.fullmatch(body.name.lower()) is not None
