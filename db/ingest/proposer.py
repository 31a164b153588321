"""From a document's text to a proposed record: runs the finders and joins what they found.

Pure: reads no file and stores nothing. A text that reports no session gives an empty session.
"""

from dataclasses import replace

from db.ingest.finders.bodies import bodies_in
from db.ingest.finders.document import Document, Span
from db.ingest.finders.found_point import FoundPoint
from db.ingest.finders.genres import is_of_another_genre
from db.ingest.finders.instruments import Instruments, find_instruments
from db.ingest.finders.known import KnownNames
from db.ingest.finders.organisers import organisers
from db.ingest.finders.other_sessions import other_sessions, told_again
from db.ingest.finders.participants import find_participants
from db.ingest.finders.places import session_place
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_borders import does_by_itself
from db.ingest.finders.point_kinds import PointKinds
from db.ingest.finders.points import find_points
from db.ingest.finders.proposed_bodies import ProposedBodies
from db.ingest.finders.references import find_references
from db.ingest.finders.session_dates import session_dates
from db.ingest.finders.session_evidence import reported_session
from db.ingest.finders.session_numbers import session_number
from db.ingest.finders.sessions import SessionMention, session_mentions
from db.ingest.finders.themes import (
    session_theme,
    theme_among_points,
    theme_behind_points,
    told_theme,
)
from db.model import (
    DocumentText,
    Leaf,
    Proposal,
    ProposedPoint,
    ProposedSession,
)

#: Participants are told of within so many paragraphs behind the report.
_NEAR_HEAD = 6
#: The first points may still tell of the theme and of the organisers.
_FIRST_POINTS = 2


def propose(text: DocumentText, known: KnownNames | None = None) -> Proposal:
    """What can be read out of a text, with evidence for every value.

    ``known`` are the names of an archive: with them names are found that no rule can see.
    """
    document = Document(text, known)
    language = _language(document)
    mentions = session_mentions(document)
    main = None if is_of_another_genre(document) else reported_session(document, mentions)
    if main is None:
        return Proposal(language, ProposedSession(), (), (), ())
    found = _Record(document, main, mentions).proposal(language)
    if not _says_anything(found.session):
        return Proposal(language, ProposedSession(), (), (), ())
    return found


def _says_anything(session: ProposedSession) -> bool:
    """A name alone is no session: nothing says when, where, about what or which one it was."""
    return any(
        (
            session.ordinal,
            session.date_start,
            session.place,
            session.theme,
            session.organisers,
        )
    )


def _language(document: Document) -> Leaf | None:
    if document.language is None:
        return None
    return Leaf(document.language, None, None, "language.letters", 0.98)


class _Record:
    """One document with the session that it reports."""

    def __init__(
        self, document: Document, main: SessionMention, mentions: list[SessionMention]
    ) -> None:
        self._document = document
        self._main = main
        self._others = other_sessions(document, mentions, main)
        self._told_again = told_again(document, main, mentions)
        self._block = document.block_index(main.start)
        self._mentions = bodies_in(document, 0, len(document.text))
        self._bodies = ProposedBodies(document, main, self._mentions)

    def proposal(self, language: Leaf | None) -> Proposal:
        """All parts of the record."""
        document, main = self._document, self._main
        blocks = PointBlocks(document)
        points = find_points(blocks, self._block, frozenset({self._block}))
        head_end = self._head_end(points)
        if points and not points[0].marked:
            points = find_points(blocks, self._block, self._occupied(blocks))
            head_end = self._head_end(points)
        tail = points[-1].end if points else None
        people = find_participants(document, 0, head_end, self._others, tail)
        first = points[0].label_start if points else len(document.text)
        instruments = find_instruments(document, first, points[-1].end if points else first)
        number = session_number(document, main, self._others, head_end)
        own = int(number.value) if number else 0
        return Proposal(
            language,
            self._session(head_end, number, instruments, points),
            people.people,
            self._proposed(points, instruments, own),
            instruments.found,
        )

    def _occupied(self, points: PointBlocks) -> frozenset[int]:
        """The blocks behind the report that still tell who organised it and who took part."""
        document, last = self._document, max(self._told_again)
        stop = min(last + _NEAR_HEAD, len(document.blocks) - 1)
        people = find_participants(document, 0, document.blocks[stop].end, self._others)
        occupied = {self._block} | self._told_again | self._telling_of_organisers(stop)
        for index in sorted(people.blocks):
            if does_by_itself(points, points.index_of(index)):
                continue
            if last <= index <= last + 2:
                occupied.add(index)
                last = index
        return frozenset(occupied)

    def _telling_of_organisers(self, stop: int) -> set[int]:
        """The blocks right behind the report that name organisers in so many words."""
        document, block = self._document, self._block
        end = document.blocks[stop].end
        found = organisers(document, self._main, self._others, end, self._mentions)
        last = block + (1 if found.weak else 2)
        if found.weak and not self._main.heading:
            return set()
        blocks = {document.block_index(body.start) for body in found.bodies}
        return {index for index in blocks if block < index <= last}

    def _head_end(self, points: list[FoundPoint]) -> int:
        if not points:
            return len(self._document.text)
        first, main = points[0].label_start, self._main
        if main.start > first:  # the session is told of among its points, or behind them
            last = min(self._block + 1, len(self._document.blocks) - 1)
            return self._document.blocks[last].end
        own = self._document.blocks[self._block]
        if own.start <= first < own.end:  # the report itself is taken for a point
            return own.end
        return max(first, main.sentence.end)

    def _beyond(self, head_end: int, points: list[FoundPoint]) -> tuple[Span, ...]:
        """Where the head may go on: in the first points, and behind the last one.

        In the first ones if they are mere paragraphs, or the session itself is one of them.
        """
        if not points:
            return ()
        tail = Span(max(point.end for point in points), len(self._document.text))
        block = self._document.blocks[self._block]
        among = self._main.heading or self._main.start > points[0].label_start
        among = among or self._document.text[block.line_start].isdigit()
        if points[0].marked and not among:
            return (tail,)
        return Span(head_end, max(head_end, points[:_FIRST_POINTS][-1].end)), tail

    def _session(
        self, head_end: int, number: Leaf | None, instruments: Instruments, points: list[FoundPoint]
    ) -> ProposedSession:
        document, main, others = self._document, self._main, self._others
        start, end = session_dates(document, main, others, head_end)
        beyond = self._beyond(head_end, points)
        told = replace(main, council=self._bodies.own())
        bodies = organisers(document, told, others, head_end, self._mentions, beyond)
        theme = session_theme(document, main, others, head_end)
        if theme is None and beyond:
            theme = told_theme(document, main, others, beyond[0].end)
            if theme is None and len(beyond) > 1:
                theme = theme_among_points(document, main, others, beyond[0])
            theme = theme or theme_behind_points(document, main, others, beyond[-1])
        return ProposedSession(
            council=self._bodies.council(),
            ordinal=number,
            date_start=start,
            date_end=end,
            place=self._known_place(session_place(document, main, others, head_end)),
            theme=theme,
            organisers=tuple(
                self._bodies.body(body, "organiser.construction", weak=bodies.weak)
                for body in bodies.bodies
            ),
            legal_basis=instruments.basis,
        )

    def _known_place(self, found: Leaf | None) -> Leaf | None:
        """The place as the archive spells it, if the text has a form of that name."""
        document = self._document
        if found is None or document.known is None or found.start is None:
            return found
        spelt = document.known.place(document.raw[found.start : found.end])
        return replace(found, value=spelt) if spelt else found

    def _proposed(
        self, points: list[FoundPoint], instruments: Instruments, own: int
    ) -> tuple[ProposedPoint, ...]:
        kinds = PointKinds(self._document, points)
        return tuple(
            self._point(point, kinds.of(index), instruments, own)
            for index, point in enumerate(points)
        )

    def _point(
        self, point: FoundPoint, kinds: tuple[Leaf, ...], instruments: Instruments, own: int
    ) -> ProposedPoint:
        document = self._document
        weak = not point.marked
        text = document.leaf(
            document.text[point.start : point.end],
            point.start,
            point.end,
            point.rule,
            0.8 if weak else 0.95,
            "weak_pattern" if weak else "",
        )
        number = None
        if point.number is not None:
            stop = max(point.start, point.label_start + 1)
            number = document.leaf(point.number, point.label_start, stop, point.rule, 0.97)
        cited = [
            index
            for citation in instruments.citations
            if point.start <= citation.start < point.end
            for index in citation.instruments
        ]
        return ProposedPoint(
            text,
            number,
            kinds,
            tuple(dict.fromkeys(cited)),
            find_references(document, point.start, point.end, own),
        )
