"""Which of the sessions that a text speaks of is the one that it reports, and its number."""

from dataclasses import replace

from db.ingest.finders.sessions import SessionMention

#: A mention that scores less reports nothing.
_LEAST = 3.5
#: So far behind a report its number may be told.
_NEAR = 600


def main_mention(mentions: list[SessionMention]) -> SessionMention | None:
    """The mention that reports the document's own session; None if there is none."""
    fit = [
        mention
        for mention in mentions
        if not mention.other and (mention.council or mention.abbreviation or mention.ordinal)
    ]
    best = max(fit, key=lambda mention: mention.score, default=None)
    if best is None or best.score < _LEAST or _is_announced(best, mentions):
        return None
    best = _later_one(best, fit)
    return best if best.ordinal else _numbered_by_heading(best, fit)


def _later_one(best: SessionMention, fit: list[SessionMention]) -> SessionMention:
    """«Четвёртая встреча заняла весь день. … Третья прошла в Тунисе»: the last of them is told of.

    It is named before, and no session to come.
    """
    number = best.ordinal.value if best.ordinal else 0
    later = [
        mention
        for mention in fit
        if number
        and mention.ordinal
        and mention.ordinal.value > number
        and mention.start < best.start
        and mention.score >= _LEAST
        and mention.council is not None
        and not _differ(mention, best)
    ]
    return max(later, key=lambda mention: mention.score, default=_numbered_apart(best, fit))


def _numbered_apart(best: SessionMention, fit: list[SessionMention]) -> SessionMention:
    """«… встреча Форума. Встреча, третья по счёту, … Вторая прошла в Варне»: the council's own one.

    Its number stands in a sentence of its own, right behind; an earlier session is told after it.
    """
    number = best.ordinal.value if best.ordinal else 0
    if not number or best.council is not None:
        return best
    for mention in fit:
        if not mention.ordinal or mention.ordinal.value != number + 1 or mention.council:
            continue
        named = [
            one
            for one in fit
            if one.council and not one.ordinal and 0 < mention.start - one.start < _NEAR
        ]
        if named and mention.start < best.start:
            return replace(named[-1], ordinal=mention.ordinal)
    return best


def _is_announced(best: SessionMention, mentions: list[SessionMention]) -> bool:
    """True if a session to come is told of first: what was held before it is mere background."""
    return any(
        mention.future
        and mention.sentence.start < best.sentence.start
        and (mention.council is not None or mention.ordinal is not None)
        for mention in mentions
    )


def _numbered_by_heading(best: SessionMention, fit: list[SessionMention]) -> SessionMention:
    """A report without a number has that of the heading above it, or the one told right after.

    None that is of another council.
    """
    for mention in fit:
        if not mention.heading or mention.ordinal is None or mention.start > best.start:
            continue
        if not _differ(mention, best):
            return replace(best, ordinal=mention.ordinal)
    near = [
        mention.ordinal
        for mention in fit
        if mention.ordinal
        and 0 < mention.start - best.start < _NEAR
        and mention.score > 0
        and not _differ(mention, best)
    ]
    alike = len({ordinal.value for ordinal in near}) == 1
    return replace(best, ordinal=near[0]) if alike else best


def _differ(one: SessionMention, other: SessionMention) -> bool:
    """True if two mentions name two councils."""
    return len({body.name.lower() for body in (one.council, other.council) if body}) > 1
