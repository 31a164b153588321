"""Which values of a proposal a person is asked about before it is stored."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from db.model import DocumentText, Leaf, Proposal, are_in_order
from db.storage.matching.shared_names import has_shared_name
from db.storage.recording.intake import date_of
from db.usecases.match_proposal import match_in_short

if TYPE_CHECKING:
    from db.usecases.open_archive import OpenedArchive


def count_questions(opened: "OpenedArchive", text: DocumentText, proposal: Proposal) -> int:
    """How many things a person is asked: doubtful values, and names that stand for several.

    Of the names those are counted that several persons, bodies or places bear letter by letter;
    who sounds alike is only asked when the file is opened.
    """
    return count_doubts(proposal) + _undecided(opened, text, proposal)


def _undecided(opened: "OpenedArchive", text: DocumentText, proposal: Proposal) -> int:
    with opened.store.reading() as session:
        if not has_shared_name(session, proposal):
            return 0
    # Where the text belongs may have been decided, but what it names is asked by itself.
    matches = match_in_short(opened, text, replace(proposal, target=None), "").matches
    return sum(not match.selected for match in matches)


def count_doubts(proposal: Proposal) -> int:
    """How many values are doubtful, among those that the review asks about; days out of order too.

    The kinds of a point and its references to earlier points are judgements that are shown with
    the point and switched there; they raise no question of their own.
    """
    session = proposal.session
    in_order = are_in_order(date_of(session.date_start), date_of(session.date_end))
    return (not in_order) + sum(leaf.is_doubtful for leaf in _asked(proposal) if leaf is not None)


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
