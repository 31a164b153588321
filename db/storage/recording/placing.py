"""Where a text belongs among what the archive has: a meeting, a document that it repeats, or new.

The rule of ``joining`` decides by what is said of the session; beside it the words of the texts
tell the same text in another file and another edition. Sessions of one council share much of
their wording: what is said of the session goes before how much of it they share.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select

from db.language.text_prints import LEAST_WORDS
from db.model import (
    Belonging,
    PartialDate,
    Proposal,
    RecordType,
    RelationKind,
)
from db.storage.document_json import paragraphs_from_json
from db.storage.history import Change
from db.storage.recording.candidates import (
    facts_of,
    facts_of_meeting,
    find_meeting,
    match_council,
)
from db.storage.recording.heads import found_body
from db.storage.recording.joining import CouncilMatch, Joining, SessionFacts, contradict
from db.storage.tables import DocumentTable, MeetingTable
from db.storage.text_prints import Wording, alike, same_words, words_of

#: The part of their sequences of words that two editions share; and that they share where nothing
#: is said of the session, or its day differs.
EDITION, SURE_EDITION = 0.5, 0.9
#: So many documents are compared word by word, those first that share most.
MOST = 12


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a text belongs. ``kind`` says what it is beside ``document``; ``shared`` how alike."""

    joining: Joining
    meeting: MeetingTable | None = None
    kind: RelationKind | None = None
    document: DocumentTable | None = None
    shared: float = 0.0
    #: A person chose a meeting or a document that is gone: the rule decides instead.
    is_choice_gone: bool = False


_APART = Placed(Joining.APART)


def place(change: Change, proposal: Proposal, wording: Wording, language: str) -> Placed:
    """Where the text goes: as a person said, else by the rule.

    What was chosen may be in the recycle bin since, or its confirmation undone: then there is no
    choice any more.
    """
    target = proposal.target
    if target is None:
        return place_by_rule(change, proposal, wording, language)
    if target.how is Belonging.NEW_MEETING:
        return _APART
    meeting: MeetingTable | None = None
    document: DocumentTable | None = None
    if target.how is Belonging.MEETING:
        meeting = change.session.get(MeetingTable, target.id)
    elif (document := change.session.get(DocumentTable, target.id)) is not None:
        meeting = _meeting(change, document.meeting_id)
    if meeting is None:
        by_rule = place_by_rule(change, proposal, wording, language)
        return replace(by_rule, is_choice_gone=True)
    if document is not None:
        return Placed(Joining.ORIGINAL, meeting, RelationKind.SAME_TEXT, document, 1.0)
    known = facts_of_meeting(change, meeting).languages
    translated = bool(language) and language not in known
    return Placed(Joining.TRANSLATION if translated else Joining.DOCUMENT, meeting)


def place_by_rule(change: Change, proposal: Proposal, wording: Wording, language: str) -> Placed:
    """Where the text belongs if nobody says otherwise."""
    words = wording.words
    new = facts_of(proposal, language)
    if len(words) >= LEAST_WORDS:
        for document in _documents(change, same_words(change.session, wording.digest)):
            meeting = _meeting(change, document.meeting_id)
            if _may_be_one(change, proposal, new, meeting, language):
                return Placed(Joining.ORIGINAL, meeting, RelationKind.SAME_TEXT, document, 1.0)
    known = find_meeting(change, proposal, language)
    if known is not None:
        return _beside(change, *known, words, language)
    return _edition(change, proposal, new, wording, language) or _APART


def _beside(
    change: Change, meeting: MeetingTable, joining: Joining, words: Sequence[str], language: str
) -> Placed:
    """The text beside the document of its meeting that it is most like."""
    documents = list(
        change.session.scalars(
            select(DocumentTable)
            .where(DocumentTable.meeting_id == meeting.id)
            .order_by(DocumentTable.id)
        )
    )
    if joining is Joining.TRANSLATION or not documents:
        first = documents[0] if documents else None
        return Placed(joining, meeting, RelationKind.TRANSLATION, first)
    from db.language.word_sequences import shared_part

    own = [one for one in documents if one.language == language] or documents
    likeness = [(shared_part(words, _words(one)), -at) for at, one in enumerate(own)]
    shared, at = max(likeness)
    kind = RelationKind.EDITION if shared >= EDITION else RelationKind.SAME_MEETING
    return Placed(joining, meeting, kind, own[-at], shared)


def _edition(
    change: Change, proposal: Proposal, new: SessionFacts, wording: Wording, language: str
) -> Placed | None:
    """A text that is nearly one of the archive's, if nothing shows that its session is another."""
    from db.language.word_sequences import shared_part

    best: Placed | None = None
    council = proposal.session.council
    council_id = (
        found_body(change, RecordType.COUNCIL, council, language) if council is not None else None
    )
    looked_at = 0
    for row in alike(change.session, wording.bands, language):
        start, end = (PartialDate.parse(day) if day else None for day in row[4:6])
        old = SessionFacts(ordinal=row.ordinal, start=start, end=end)
        other = council_id is not None and row.council_id not in {None, council_id}
        if other or contradict(new, old):
            continue
        if (looked_at := looked_at + 1) > MOST:
            break
        meeting = _meeting(change, row.meeting_id)
        if not _may_be_one(change, proposal, new, meeting, language):
            continue
        (document,) = _documents(change, [row.id])
        shared = shared_part(wording.words, _words(document))
        said = new.start is not None and new.start == old.start
        said |= new.ordinal is not None and new.ordinal == old.ordinal
        if shared >= (EDITION if said else SURE_EDITION) and (best is None or shared > best.shared):
            best = Placed(Joining.DOCUMENT, meeting, RelationKind.EDITION, document, shared)
    return best


def _may_be_one(
    change: Change, proposal: Proposal, new: SessionFacts, meeting: MeetingTable, language: str
) -> bool:
    if contradict(new, facts_of_meeting(change, meeting)):
        return False
    return match_council(change, proposal, meeting, language) is not CouncilMatch.OTHER


def _words(document: DocumentTable) -> list[str]:
    return words_of(document.text, paragraphs_from_json(document.structure))


def _documents(change: Change, ids: Sequence[str]) -> list[DocumentTable]:
    if not ids:
        return []
    rows = change.session.scalars(select(DocumentTable).where(DocumentTable.id.in_(ids)))
    found = {row.id: row for row in rows}
    return [found[document_id] for document_id in ids if document_id in found]


def _meeting(change: Change, meeting_id: str) -> MeetingTable:
    return change.session.get_one(MeetingTable, meeting_id)
