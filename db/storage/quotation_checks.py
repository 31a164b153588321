"""Holds quoted words against the documents: where they were read first, then everywhere."""

from collections.abc import Callable, Iterator, Sequence

from db.language.quoted_words import (
    MatchKind,
    WordsMatch,
    find_near,
    find_words,
    telling_words,
)
from db.language.word_difference import word_difference
from db.model.history import Piece, PieceKind
from db.model.quotations import (
    GivenQuotation,
    QuotationMark,
    QuotationPlace,
    QuotationReason,
    QuotationReport,
    QuotationVerdict,
    digest,
)
from db.storage.reading.quotations import (
    QuotedDocument,
    Reading,
    documents_with,
    earlier_text,
    place_in,
    quoted_document,
)

#: So many telling words choose so many documents to look into; so many places are told.
_TELLING, _CANDIDATES, _PLACES = 8, 40, 10
#: Of longer words only so many letters are compared where they differ.
_LONGEST = 20_000

Found = tuple[QuotedDocument, WordsMatch]


class QuotationCheck:
    """One quotation held against one archive. ``look`` may end the search by raising.

    It takes a transaction for each document or few documents that it looks at: a large archive
    takes long, and whoever writes into it would wait.
    """

    def __init__(
        self,
        reading: Reading,
        given: GivenQuotation,
        archive_uuid: str,
        look: Callable[[int], None],
    ) -> None:
        self._reading = reading
        self._given = given
        self._uuid = archive_uuid
        self._look = look
        self._reasons: list[QuotationReason] = []
        self._likely: list[str] | None = None

    def report(self) -> QuotationReport:
        """The verdict with its reasons."""
        mark = self._given.mark
        if mark is None:
            self._because(
                QuotationReason.MARK_BROKEN if self._given.broken else QuotationReason.NO_MARK
            )
            return self._anywhere()
        if mark.archive and mark.archive != self._uuid:
            self._because(QuotationReason.OTHER_ARCHIVE)
        document = self._document(mark.document)
        if document is None:
            self._because(QuotationReason.DOCUMENT_GONE)
            return self._anywhere(away=True)
        return self._where_it_was_read(mark, document)

    # Where it was read --------------------------------------------------------------------------

    def _where_it_was_read(self, mark: QuotationMark, document: QuotedDocument) -> QuotationReport:
        words = self._given.words
        changed = self._note_edition(mark, document)
        match = find_words(words, document.text, mark.start)
        if not words.strip() and document.text[mark.start : mark.end] == words:
            match = WordsMatch(MatchKind.EXACT, mark.start, mark.end)  # no words to look for
        if match is not None:
            if match.start != mark.start:
                self._because(QuotationReason.MOVED)
            if match.kind is MatchKind.ALIKE:
                return self._told(QuotationVerdict.ALIKE, (document, match))
            verdict = QuotationVerdict.EDITION_CHANGED if changed else QuotationVerdict.EXACT
            return self._told(verdict, (document, match))
        before = self._earlier(document.id, mark.text) if changed else None
        if before is not None and before[mark.start : mark.end] == words:
            self._because(QuotationReason.READS_OTHERWISE)
            near = self._near_or_stated(mark, document, changed)
            return self._told(QuotationVerdict.EDITION_CHANGED, near, self._pieces(near))
        if digest(words) != mark.words:
            self._because(QuotationReason.ALTERED)
        near = self._near_or_stated(mark, document, changed)
        elsewhere = self._exact_places(without=document.id)
        if elsewhere:
            return self._told_elsewhere(elsewhere)
        if near is None:
            return self._told(QuotationVerdict.NOT_FOUND, None)
        return self._told(QuotationVerdict.DIFFERS, near, self._pieces(near))

    def _note_edition(self, mark: QuotationMark, document: QuotedDocument) -> bool:
        """Whether the text or the file is another one than the quotation was read from."""
        if mark.original not in document.originals:
            self._because(QuotationReason.ORIGINAL_CHANGED)
        if digest(document.text) != mark.text:
            self._because(QuotationReason.TEXT_CHANGED)
        return bool(
            {QuotationReason.ORIGINAL_CHANGED, QuotationReason.TEXT_CHANGED} & set(self._reasons)
        )

    def _near_or_stated(
        self, mark: QuotationMark, document: QuotedDocument, changed: bool
    ) -> Found | None:
        """What stands in the document instead: the place that was copied, or the most alike."""
        if not changed and mark.end <= len(document.text) and mark.start < mark.end:
            return document, WordsMatch(MatchKind.NEAR, mark.start, mark.end)
        near = find_near(self._given.words[:_LONGEST], document.text)
        return (document, near) if near is not None else None

    # Anywhere -----------------------------------------------------------------------------------

    def _anywhere(self, *, away: bool = False) -> QuotationReport:
        """Look in all documents; ``away`` says that it was read in one that is gone."""
        exact = self._exact_places()
        if exact and away:
            return self._told_elsewhere(exact)
        if exact:
            kind = exact[0][1].kind
            verdict = QuotationVerdict.EXACT if kind is MatchKind.EXACT else QuotationVerdict.ALIKE
            same = [one for one in exact if one[1].kind is kind]
            return self._told(verdict, same[0], further=same[1:])
        words = self._given.words[:_LONGEST]
        best: tuple[int, Found] | None = None
        for document in self._candidates(""):
            near = find_near(words, document.text)
            if near is not None:
                pieces = word_difference(words, document.text[near.start : near.end])
                same_letters = sum(len(one.text) for one in pieces if one.kind is PieceKind.SAME)
                if best is None or same_letters > best[0]:
                    best = same_letters, (document, near)
        if best is None:
            return self._told(QuotationVerdict.NOT_FOUND, None)
        return self._told(QuotationVerdict.DIFFERS, best[1], self._pieces(best[1]))

    def _exact_places(self, without: str = "") -> list[Found]:
        """The documents that have the words, those that have them exactly first."""
        found: list[Found] = []
        for document in self._candidates(without):
            match = find_words(self._given.words, document.text)
            if match is not None:
                found.append((document, match))
        return sorted(found, key=lambda one: one[1].kind is not MatchKind.EXACT)

    def _candidates(self, without: str) -> Iterator[QuotedDocument]:
        """The documents that have most of the words; they are looked for once."""
        if self._likely is None:
            words = telling_words(self._given.words, _TELLING)
            self._likely = documents_with(self._reading, words, _CANDIDATES, self._look)
        for document_id in self._likely:
            if document_id == without:
                continue
            document = self._document(document_id)
            if document is not None:
                yield document

    def _document(self, document_id: str) -> QuotedDocument | None:
        with self._reading() as session:
            return quoted_document(session, document_id)

    def _earlier(self, document_id: str, wanted: str) -> str | None:
        with self._reading() as session:
            return earlier_text(session, document_id, wanted)

    # Telling ------------------------------------------------------------------------------------

    def _because(self, reason: QuotationReason) -> None:
        self._reasons.append(reason)

    def _told_elsewhere(self, found: list[Found]) -> QuotationReport:
        if found[0][1].kind is MatchKind.ALIKE:
            self._because(QuotationReason.LEVELLED)
        return self._told(QuotationVerdict.ELSEWHERE, found[0], further=found[1:])

    def _told(
        self,
        verdict: QuotationVerdict,
        found: Found | None,
        pieces: tuple[Piece, ...] = (),
        further: Sequence[Found] = (),
    ) -> QuotationReport:
        places = tuple(map(self._place, further[:_PLACES]))
        place = self._place(found) if found is not None else None
        return QuotationReport(verdict, tuple(self._reasons), self._given, place, places, pieces)

    def _pieces(self, found: Found | None) -> tuple[Piece, ...]:
        """From the quotation to what the record says there."""
        if found is None:
            return ()
        document, match = found
        return word_difference(
            self._given.words[:_LONGEST], document.text[match.start : match.end][:_LONGEST]
        )

    def _place(self, found: Found) -> QuotationPlace:
        document, match = found
        with self._reading() as session:
            return place_in(session, document, match.start, match.end)
