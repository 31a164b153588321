"""The organisers apart from the council whose session it is."""

from db.ingest.finders.abbreviations import matches_initials
from db.ingest.finders.bodies import Body
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex

_QUOTED = regex(r"[«“\"„‘]([^«»“”\"„‘’]+)")


def without_council(found: list[Body], main: SessionMention) -> list[Body]:
    """Without the council itself."""
    council = main.council
    if council is None:
        return found
    return [
        body
        for body in found
        if body.name.lower() != council.name.lower()
        and not _is_short_for(body, council)
        and not _is_called_like(body, council)
    ]


def _is_called_like(body: Body, council: Body) -> bool:
    """«площадка «Онон»» beside «дискуссионная площадка «Онон»»: one head, one quoted name."""
    quoted = [_QUOTED.findall(name) for name in (body.name, council.name)]
    return body.head == council.head and quoted[0] == quoted[1] != []


def _is_short_for(body: Body, council: Body) -> bool:
    return matches_initials(body.name, council.name)
