"""Makes records be what a content says: the inverse of ``contents``.

Undo, restoring a version, editing, merging and the recycle bin are all this: they decide what the
contents are to be, and this puts them into the tables. Rows of one transaction may point at each
other whatever their order; a row that points at nothing fails the commit.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

from sqlalchemy import Table, delete, insert, select, update

from db.model import AUTHORITY_TYPES, DocumentText, InboxState, RecordType
from db.storage.access.naming import named_by
from db.storage.authority_records.circles import check_parts
from db.storage.contents import Content, contents_of, is_deleted
from db.storage.description.codes import load_below, meetings_in
from db.storage.document_json import paragraphs_from_json
from db.storage.history import Change
from db.storage.name_sounds import name_sounds
from db.storage.record_parts import (
    DERIVED,
    NOTES,
    OFFICE,
    OFFICES,
    PARTICIPATIONS,
    PARTS,
    TAGS,
    own_table,
)
from db.storage.tables import Base, InboxTable, NameSoundTable
from db.storage.text_prints import Wording, keep_prints
from db.storage.topics.tree import check_tree

_RECORD, _DOCUMENT = Base.metadata.tables["record"], Base.metadata.tables["document"]
_BATCH = 500


def put(change: Change, wanted: Mapping[str, Content], *, fresh: bool = False) -> list[str]:
    """Bring those records to those contents; the ids of the records that were not so already.

    Each of them is touched, and whatever has to be indexed anew is told to ``change``. ``fresh``
    says that of none of them there is a row yet but the one in ``record``. Raises TopicError if a
    topic would stand under itself, DraftError if a body would be part of itself.
    """
    putting = Putting(change)
    putting.empty(wanted, fresh=fresh)
    putting.fill(wanted)
    return putting.finish()


class Putting:
    """Does what ``put`` does with more records than are held in memory: some at a time.

    All are emptied before the first is filled: a row goes from one record to another with its id
    (a merge does that), and what differs between two records may have been exchanged by them.
    """

    def __init__(self, change: Change) -> None:
        self._change = change
        self._types: dict[str, RecordType] = {}
        self._annotated: set[str] = set()
        #: Of what access or units are said otherwise than before.
        self._moved: list[str] = []
        self._is_related = False

    def empty(self, wanted: Mapping[str, Content], *, fresh: bool = False) -> None:
        """Take the rows out of those of the records that are not as wanted."""
        change = self._change
        change.session.flush()
        change.write()
        if fresh:
            present = {i: {"type": content["type"]} for i, content in wanted.items()}
            changed = dict(wanted)
        else:
            present = contents_of(change.session, wanted)
            changed = {i: content for i, content in wanted.items() if present[i] != content}
        for record_id, content in changed.items():
            self._types[record_id] = RecordType(content["type"])
            if _only_annotated(present[record_id], content):
                self._annotated.add(record_id)
            if _is_moved(present[record_id], content):
                self._moved.append(record_id)
        before = {record_id: present[record_id] for record_id in changed}
        _tell(change, before, self._annotated)
        if not fresh:
            _empty(change, before)

    def fill(self, wanted: Mapping[str, Content]) -> None:
        """Give those that were emptied the rows of their contents."""
        change = self._change
        changed = {i: content for i, content in wanted.items() if i in self._types}
        _fill(change, changed)
        change.write()
        change.session.expire_all()
        self._is_related |= any(content.get("relations") for content in changed.values())
        _tell(change, changed, self._annotated)
        _tie_inbox(change, changed)

    def finish(self) -> list[str]:
        """Look at what holds between records, touch them and tell what follows; their ids."""
        change = self._change
        if RecordType.TOPIC in self._types.values():
            check_tree(change.session)
        if self._is_related:
            check_parts(change.session)
        units = [one for one in self._moved if self._types[one] is RecordType.UNIT]
        _tell_below(change, self._moved, units)
        for record_id in self._types:
            change.touch(record_id)
        return list(self._types)


# Rows -------------------------------------------------------------------------------------------


def _empty(change: Change, contents_: Mapping[str, Content]) -> None:
    """Delete all rows of the records, but the one in ``record`` and the versions."""
    session = change.session
    participations = [
        row["id"] for content in contents_.values() for row in content.get(PARTICIPATIONS, ())
    ]
    _delete(change, OFFICE, "participation_id", participations)
    by_type = _by_type(contents_)
    for types, table, key in (*DERIVED, *((part.types, part.table, part.key) for part in PARTS)):
        # Only of records that have such rows: some tables have no index by their record.
        _delete(change, table, key, [i for own in types for i in by_type.get(own, ())])
    for record_type, ids in by_type.items():
        _delete(change, own_table(record_type), "id", ids)
    session.flush()


def _delete(change: Change, table: Table, key: str, ids: Iterable[str]) -> None:
    of = list(ids)
    for start in range(0, len(of), _BATCH):
        change.session.execute(delete(table).where(table.c[key].in_(of[start : start + _BATCH])))


def _fill(change: Change, contents_: Mapping[str, Content]) -> None:
    session = change.session
    gone = [i for i, content in contents_.items() if is_deleted(content)]
    _set_binned(change, gone, change.at)
    _set_binned(change, [i for i in contents_ if not is_deleted(contents_[i])], None)
    _insert_own(change, contents_)
    for part in PARTS:
        rows = [
            {part.key: record_id} | _without_offices(row)
            for record_id, content in contents_.items()
            for row in content.get(part.name, ())
        ]
        if rows:
            session.execute(insert(part.table), rows)
    offices = [
        {"participation_id": row["id"], "language": language, "text": text}
        for content in contents_.values()
        for row in content.get(PARTICIPATIONS, ())
        for language, text in row.get(OFFICES, {}).items()
    ]
    if offices:
        session.execute(insert(OFFICE), offices)
    _derive(change, contents_)


def _set_binned(change: Change, ids: Sequence[str], at: str | None) -> None:
    for start in range(0, len(ids), _BATCH):
        part = _RECORD.c.id.in_(ids[start : start + _BATCH])
        change.session.execute(update(_RECORD).where(part).values(binned_at=at))


def _insert_own(change: Change, contents_: Mapping[str, Content]) -> None:
    """The rows of the records' own tables, a statement for each table and set of columns."""
    rows: dict[tuple[str, ...], list[Content]] = {}
    for record_id, content in contents_.items():
        if not is_deleted(content):
            table = own_table(RecordType(content["type"]))
            own = {name: content[name] for name in content if name in table.c}
            rows.setdefault((content["type"], *own), []).append({"id": record_id, **own})
    for (record_type, *_columns), own_rows in rows.items():
        change.session.execute(insert(own_table(RecordType(record_type))), own_rows)


def _without_offices(row: Content) -> Content:
    return {name: value for name, value in row.items() if name != OFFICES}


def _derive(change: Change, contents_: Mapping[str, Content]) -> None:
    """Make the rows by which the records are found."""
    wordings: dict[str, Wording] = {}
    for record_id, content in contents_.items():
        record_type = RecordType(content["type"])
        if record_type in AUTHORITY_TYPES:
            _sound(change, record_id, record_type, content)
        elif record_type is RecordType.DOCUMENT and not is_deleted(content):
            paragraphs = paragraphs_from_json(content["structure"])
            text = DocumentText(content["text"], paragraphs, content["format"])
            wordings[record_id] = Wording(text)
    keep_prints(change.session, wordings)


def _sound(change: Change, authority_id: str, record_type: RecordType, content: Content) -> None:
    names = content.get("names", ())
    keys = {key for one in names for key in name_sounds(record_type, one["text"], one["kind"])}
    for key in sorted(keys):
        change.add(
            NameSoundTable,
            authority_type=record_type.value,
            sound=key,
            authority_id=authority_id,
        )


# What follows -----------------------------------------------------------------------------------


def _only_annotated(before: Content, after: Content) -> bool:
    """Whether nothing but tags and notes becomes different: what names the record stays."""
    return _unannotated(before) == _unannotated(after)


def _unannotated(content: Content) -> Content:
    return {name: value for name, value in content.items() if name not in {TAGS, NOTES}}


def _tell(change: Change, contents_: Mapping[str, Content], annotated: Set[str]) -> None:
    """What is indexed with the records, as they are in the contents."""
    for record_id, content in contents_.items():
        record_type = RecordType(content["type"])
        if record_id in annotated:
            change.index(content.get("meeting_id", record_id))
        elif record_type in AUTHORITY_TYPES:
            change.rename(record_id)
            change.index(record_id)
        elif record_type is RecordType.MEETING:
            change.index(record_id)
            for row in content.get(PARTICIPATIONS, ()):
                change.index(row["person_id"])
        elif meeting := content.get("meeting_id"):
            change.index(meeting)


def _is_moved(before: Content, after: Content) -> bool:
    """Whether access or units are said otherwise."""
    told = ("restriction", "parent_id", "placements")
    return any(before.get(name) != after.get(name) for name in told)


def _tell_below(change: Change, moved: Sequence[str], units: Sequence[str]) -> None:
    """What is said of access, and of units, is indexed with all that it holds for.

    That is what lies in these units and in those below them, and whoever is named by what is held.
    """
    if not moved:
        return
    below = load_below(change.session, units).in_order() if units else []
    inside = meetings_in(change.session, below)
    for owner in (*inside, *named_by(change.session, (*moved, *inside, *below))):
        change.index(owner)


def _tie_inbox(change: Change, contents_: Mapping[str, Content]) -> None:
    """A received file names its meeting as long as that is there."""
    meetings = _by_type(contents_).get(RecordType.MEETING, [])
    session = change.session
    gone = [i for i in meetings if is_deleted(contents_[i])]
    for row in session.scalars(select(InboxTable).where(InboxTable.meeting_id.in_(gone))):
        row.meeting_id = None
    here = [i for i in meetings if not is_deleted(contents_[i])]
    document = _DOCUMENT.c
    untied = (
        select(InboxTable, document.meeting_id)
        .join(_DOCUMENT, document.original_sha256 == InboxTable.original_sha256)
        .where(
            document.meeting_id.in_(here),
            InboxTable.meeting_id.is_(None),
            InboxTable.state == InboxState.CONFIRMED.value,
        )
    )
    for row, meeting_id in session.execute(untied).all():
        row.meeting_id = meeting_id
    session.flush()


def _by_type(contents_: Mapping[str, Content]) -> dict[RecordType, list[str]]:
    found: dict[RecordType, list[str]] = {}
    for record_id, content in contents_.items():
        found.setdefault(RecordType(content["type"]), []).append(record_id)
    return found
