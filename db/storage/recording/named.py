"""All that a proposal names: what its recording will ask for. Decides nothing."""

from collections.abc import Iterator

from db.model import Proposal, ProposedBody, RecordType


def named_in(proposal: Proposal) -> Iterator[tuple[RecordType, str]]:
    """Every name of an authority that the proposal has, with what it names."""
    session = proposal.session
    yield from _body(RecordType.COUNCIL, session.council)
    for organiser in session.organisers:
        yield from _body(RecordType.INSTITUTION, organiser)
    if session.place is not None:
        yield RecordType.PLACE, session.place.text
    if session.legal_basis is not None:
        yield RecordType.INSTRUMENT, session.legal_basis.text
    for instrument in proposal.instruments:
        yield RecordType.INSTRUMENT, instrument.title.text
    for person in proposal.participants:
        yield RecordType.PERSON, person.name.text


def _body(record_type: RecordType, body: ProposedBody | None) -> Iterator[tuple[RecordType, str]]:
    if body is not None:
        for leaf in (body.name, body.abbreviation):
            if leaf is not None:
                yield record_type, leaf.text
