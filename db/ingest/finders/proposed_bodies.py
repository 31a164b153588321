"""Bodies as a record gives them: a name as it is written, an abbreviation, a rule, a confidence."""

from functools import cached_property

from db.ingest.finders.abbreviations import abbreviation_of, bare_abbreviations
from db.ingest.finders.bodies import Abbreviation, Body, bodies_in, council_heads
from db.ingest.finders.capitals import written_name
from db.ingest.finders.document import Document, Span
from db.ingest.finders.generic_names import is_generic
from db.ingest.finders.session_councils import is_named_apart
from db.ingest.finders.session_signs import is_board
from db.ingest.finders.sessions import SessionMention
from db.ingest.finders.spoken_councils import spoken_of
from db.language import azerbaijani
from db.model import ProposedBody

#: A council may be named within so many paragraphs behind the report.
_NEAR_HEAD = 6


class ProposedBodies:
    """Makes the bodies of one document's record; ``mentions`` are all that it names."""

    def __init__(self, document: Document, main: SessionMention, mentions: list[Body]) -> None:
        self._document = document
        self._main = main
        self._block = document.block_index(main.start)
        self._mentions = mentions
        self._bare = bare_abbreviations(document)

    def council(self) -> ProposedBody | None:
        """The council of the session: beside its noun, by its abbreviation, or from the head."""
        body = self._main.council
        if body is not None:
            return None if is_generic(body) else self.body(body, "council.session")
        short = self._main.abbreviation
        if short is not None:
            return self._expanded(short)
        body = self._titular
        if body is None or is_generic(body):
            return None
        return self.body(body, "council.head")

    def own(self) -> Body | None:
        """The council of the session as the text names it, so that it is taken for nobody else."""
        if self._main.council is not None or self._main.abbreviation is not None:
            return self._main.council
        return self._titular

    @cached_property
    def _titular(self) -> Body | None:
        """The council that the head of the document names apart from the session's noun."""
        heads = council_heads(self._document.language)
        last = min(self._block + _NEAR_HEAD, len(self._document.blocks) - 1)
        near = [body for body in self._mentions if body.start < self._document.blocks[last].end]
        near = [body for body in near if not is_named_apart(self._document, body)]
        councils = [body for body in near if body.head in heads and not is_board(body)]
        councils = spoken_of(self._document, self._main, councils)
        if not councils:  # «Secretariat of the Expert Council»
            within = (Span(self._document.text.find(" ", b.start), b.end) for b in near)
            inner = (body for span in within for body in bodies_in(self._document, *span))
            councils = [body for body in inner if body.head in heads]
        if not councils:
            return None
        fold = azerbaijani.lower if self._document.language == "az" else str.lower
        first = fold(councils[0].name)
        spelt = [body for body in self._mentions if fold(body.name) == first]
        if self._opens_line(councils[0]):  # its first words may stand in the line above
            longer = (body for body in self._mentions if fold(body.name).endswith(f" {first}"))
            spelt = [*longer, *spelt]
        return next((body for body in spelt if not body.name.isupper()), councils[0])

    def _opens_line(self, body: Body) -> bool:
        block = self._document.blocks[self._document.block_index(body.start)]
        return block.start == body.start > 0

    def _expanded(self, short: Abbreviation) -> ProposedBody:
        """A council that is named by its abbreviation beside the session's noun."""
        leaf = self._document.leaf(short.text, short.start, short.end, "council.abbreviation", 0.88)
        for body in self._mentions:
            glossed = body.gloss is not None and body.gloss.text == short.text
            if glossed or abbreviation_of(self._document, [], body.name, {short.text: [short]}):
                named = self.body(body, "council.expanded")
                return ProposedBody(named.name, named.abbreviation or leaf)
        return ProposedBody(None, leaf)

    def body(self, body: Body, rule: str, *, weak: bool = False) -> ProposedBody:
        """A body with the abbreviation that the text gives it."""
        document = self._document
        confidence, reason = (0.75, "weak_pattern") if weak else (0.92, "")
        text, sure = written_name(body.name, self._mentions, document.language)
        if not sure:
            confidence, reason = 0.6, "case_uncertain"
        name = document.leaf(text, body.start, body.end, rule, confidence, reason)
        own = [body] if body.gloss else []
        found = abbreviation_of(document, own + self._mentions, body.name, self._bare)
        if found is None:
            return ProposedBody(name, None)
        short, how = found
        certain = how == "gloss"
        return ProposedBody(
            name,
            document.leaf(
                short.text,
                short.start,
                short.end,
                f"abbreviation.{how}",
                0.95 if certain else 0.8,
                "" if certain else "not_expanded",
            ),
        )
