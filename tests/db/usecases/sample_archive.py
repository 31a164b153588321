"""Sessions put into a store the way an import does, without reading files."""

from pathlib import Path

from db.model import (
    DocumentText,
    InboxState,
    Leaf,
    Paragraph,
    Proposal,
    ProposedBody,
    ProposedPerson,
    ProposedPoint,
    ProposedSession,
)
from db.storage import Received, Store


def add_session(store: Store, number: int, *points: str, scratch: Path, speaker: str = "") -> str:
    """Record a session with those points; return the meeting's id."""
    received = session_read(store, number, *points, scratch=scratch, speaker=speaker)
    _inbox, recorded = store.receive(received, accept=True)
    assert recorded is not None
    return recorded.meeting_id


def receive_session(
    store: Store, number: int, *points: str, scratch: Path, speaker: str = ""
) -> str:
    """Leave a session with those points to be confirmed; return its id in the inbox."""
    received = session_read(store, number, *points, scratch=scratch, speaker=speaker)
    return store.receive(received, accept=False)[0]


def session_read(
    store: Store, number: int, *points: str, scratch: Path, speaker: str = ""
) -> Received:
    """What was read of a session with those points."""
    text = f"Заседание {number}\n" + "\n".join(points)
    source = scratch / f"session_{number}.txt"
    source.write_text(text, encoding="utf-8")
    original = store.take_in(source, 1_000_000)
    paragraphs, place = [], 0
    for line in text.split("\n"):
        paragraphs.append(Paragraph(place, place + len(line)))
        place += len(line) + 1
    proposal = Proposal(
        language=Leaf("ru"),
        session=ProposedSession(
            council=ProposedBody(Leaf("Каспийский экспертный совет"), Leaf("КЭС")),
            ordinal=Leaf(number),
            date_start=Leaf(f"{2000 + number % 20}-03-{1 + number % 28:02d}"),
            place=Leaf("Баку"),
        ),
        participants=(ProposedPerson(Leaf(speaker)),) if speaker else (),
        points=tuple(
            ProposedPoint(
                Leaf(point, text.index(point), text.index(point) + len(point)),
                number=Leaf(str(index + 1)),
                kinds=(Leaf("decision"),),
            )
            for index, point in enumerate(points)
        ),
    )
    document = DocumentText(text, tuple(paragraphs), "txt", "ru")
    return Received(original, InboxState.READY, text=document, proposal=proposal)
