"""Narrows a copy of an archive's database down to what readers may have of it.

It then holds what a published copy would, by the same list, and beside that the tags and notes of
the open records: who works with the archive chose by these what to look at. What is searched and
shown of it can say nothing else. Never done to an archive itself.
"""

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.model import RecordType
from db.model.access import AccessStatus
from db.progress import Progress, silent
from db.storage.access.around_held import AroundHeld
from db.storage.access.former_texts import when_chosen
from db.storage.access.holds import load_access
from db.storage.access.letting_go import named
from db.storage.access.public_contents import PublicContents, public_contents
from db.storage.chain import seal
from db.storage.contents import DELETED, Content
from db.storage.engine import Access, check_foreign_keys, make_engine, storage_errors
from db.storage.history import Change
from db.storage.putting import put
from db.storage.reading.sources import PUBLICATION, REDACTION, RESTRICTION, in_batches
from db.storage.removing import without

NARROWED = "narrowed"
_BATCH = 500
#: By what a document is held.
_HOLDING = frozenset({"restriction", "placements"})


def is_all_open(session: Session, day: str) -> bool:
    """Whether readers may see every record on a day, and every word of it; so in their own copy."""
    said = RESTRICTION.c
    held = select(said.record_id).where(
        said.status != AccessStatus.OPEN.value, (said.until == "") | (said.until >= day)
    )
    black = select(REDACTION.c.document_id)
    found = (session.execute(one.limit(1)).first() for one in (held, black))
    return session.execute(select(PUBLICATION)).first() is not None or not any(found)


def narrow(database: Path, day: str, progress: Progress = silent) -> None:
    """Bring a database that nobody else has open to what readers may have on a day.

    ``progress`` counts records. Raises StorageFullError, StorageFailedError and what ``progress``
    raises.
    """
    engine = make_engine(database, Access.MIGRATE)
    try:
        with storage_errors(database), Session(engine) as session:
            change = Change(session)
            put(change, _wanted(session, day, progress))
            change.finish(change.event(NARROWED))
            seal(session)
            check_foreign_keys(session.connection())
            session.commit()
    finally:
        engine.dispose()


def _wanted(session: Session, day: str, progress: Progress) -> dict[str, Content]:
    """The records that readers may not have as they are; what they may not have at all, deleted."""
    access = load_access(session)
    around = AroundHeld(session, access)
    ids = around.ids()
    for batch in in_batches(ids, _BATCH):
        progress(len(around.contents), len(ids))
        around.take(batch)
    around.take(named(list(around.contents.values())))
    contents = dict(around.contents)
    former = when_chosen(session, contents)
    public = public_contents(contents, access, day, former, annotated=True, others=around)
    wanted = _without_heads(public)
    return {
        record_id: _narrowed(content, wanted.get(record_id))
        for record_id, content in around.contents.items()
        if wanted.get(record_id) != content
    }


def _without_heads(public: PublicContents) -> dict[str, Content]:
    """The contents without what would make sessions be held in part.

    Of held points not even the heads, and documents' heads by themselves: nothing of these is
    found, and what is found is open to its last word.
    """
    points = {
        record_id: content
        for record_id, content in public.contents.items()
        if record_id in public.withheld and content["type"] == RecordType.RESOLUTION.value
    }
    made = {}
    for record_id, content in public.contents.items():
        if record_id in points:
            continue
        is_head = record_id in public.withheld and content["type"] == RecordType.DOCUMENT.value
        left_out = _HOLDING if is_head else frozenset()
        kept = {name: value for name, value in content.items() if name not in left_out}
        made[record_id] = without(kept, points) if "links" in kept else kept
    return made


def _narrowed(content: Content, public: Content | None) -> Content:
    """What is left of a record; a head that stands alone names its file, which is not here."""
    if public is None:
        return {"type": content["type"], DELETED: True}
    file = "original_sha256"
    return {file: content[file], **public} if file in content else public
