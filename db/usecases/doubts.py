"""Which values of a proposal a person is asked about before it is stored."""

from collections.abc import Iterator

from db.model import Leaf, Proposal


def count_doubts(proposal: Proposal) -> int:
    """How many values are doubtful, among those that the review asks about.

    The kinds of a point and its references to earlier points are judgements that are shown with
    the point and switched there; they raise no question of their own.
    """
    return sum(leaf.is_doubtful for leaf in _asked(proposal) if leaf is not None)


def _asked(proposal: Proposal) -> Iterator[Leaf | None]:
    session = proposal.session
    if session.council is not None:
        yield from (session.council.name, session.council.abbreviation)
    yield from (session.ordinal, session.date_start, session.date_end, session.place)
    yield from (session.theme, session.legal_basis)
    for body in session.organisers:
        yield from (body.name, body.abbreviation)
    for person in proposal.participants:
        yield from (person.name, person.office)
    for point in proposal.points:
        yield from (point.number, point.text)
    for instrument in proposal.instruments:
        yield from (instrument.title, instrument.date)
