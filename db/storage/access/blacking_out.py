"""Reads and keeps what is blacked out of a document: one event, undoable. The text stays."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.errors import AccessError, RecordNotFoundError
from db.model import RecordType
from db.model.access import BlackedOut, RedactionDraft, this_day
from db.storage.access.held_points import marked_session
from db.storage.access.holds import load_access
from db.storage.access.public_contents import hiding
from db.storage.access.redacting import Blackout, BlackText, is_redactable, text_digest
from db.storage.contents import Content, present
from db.storage.history import Change
from db.storage.putting import put
from db.storage.removing import expected_content

REDACTED = "redaction_changed"
#: Characters of a span's reason, which stands in the text.
LONGEST = 200


def read_redaction(session: Session, document_id: str) -> RedactionDraft:
    """A document with what is blacked out of it. Raises RecordNotFoundError.

    Spans that were chosen in another text are left out: they may stand anywhere now.
    """
    version, content = _document(session, document_id)
    rows = content.get("redactions", ()) if is_redactable(content) else ()
    return RedactionDraft(
        document_id,
        version,
        content["title"],
        content["language"],
        content["text"],
        text_digest(content["text"]),
        tuple(BlackedOut(row["start"], row["end"], row["reason"]) for row in rows),
    )


def redacted_text(session: Session, document_id: str) -> tuple[str, str]:
    """A document's title and text as readers get them. Raises RecordNotFoundError, AccessError.

    What is hidden in other documents of its session is black in it too. AccessError
    ``redaction_other_text``: nothing is blacked out, or not in the present text.
    """
    _, content = _document(session, document_id)
    day, access = this_day(), load_access(session)
    bearing = marked_session(session, access, content["meeting_id"], day)
    content = bearing.contents[document_id]
    if not is_redactable(content) or document_id in bearing.unplaced:
        raise AccessError("redaction_other_text", id=document_id)
    documents = bearing.documents
    hidden = hiding(documents, access, day) | {document_id: ""}
    blackout = Blackout(documents[one] for one in hidden)
    black = BlackText.of(content["text"], blackout.spans(content))
    return blackout.black(content["title"]), black.after


def save_redaction(change: Change, draft: RedactionDraft, reason: str) -> int | None:
    """Keep what is blacked out; the event's number, None where it is so already.

    Raises RecordNotFoundError, StaleRecordError, AccessError ``redaction_wrong``,
    ``redaction_other_text``, ``access_reason_long``.
    """
    content = expected_content(change, draft.document_id, draft.version)
    if content["type"] != RecordType.DOCUMENT:
        raise AccessError("redaction_wrong")
    digest = text_digest(content["text"])
    if digest != draft.digest:
        raise AccessError("redaction_other_text", id=draft.document_id)
    wanted: Content = {name: value for name, value in content.items() if name != "redactions"}
    rows = _rows(draft.spans, len(content["text"]), digest)
    if rows:
        wanted["redactions"] = rows
    if not put(change, {draft.document_id: wanted}):
        return None
    why = " ".join(reason.split())
    event = change.event(REDACTED, draft.document_id, reason=why, spans=len(rows))
    change.finish(event)
    return event


def _document(session: Session, document_id: str) -> tuple[int, Content]:
    version, content = present(session, document_id)
    if content["type"] != RecordType.DOCUMENT:
        raise RecordNotFoundError(id=document_id)
    return version, content


def _rows(spans: Sequence[BlackedOut], length: int, digest: str) -> list[Content]:
    """The spans in order; those that touch are one."""
    found: list[BlackedOut] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if not 0 <= span.start < span.end <= length:
            raise AccessError("redaction_wrong")
        if len(span.reason) > LONGEST:
            raise AccessError("access_reason_long", limit=LONGEST)
        if found and span.start <= found[-1].end:
            last = found[-1]
            end, why = max(last.end, span.end), last.reason or span.reason
            found[-1] = BlackedOut(last.start, end, why)
        else:
            found.append(span)
    return [
        {
            "start": one.start,
            "end": one.end,
            "reason": " ".join(one.reason.split()),
            "text_digest": digest,
        }
        for one in found
    ]
