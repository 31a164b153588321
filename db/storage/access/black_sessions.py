"""Takes hidden words out of all that is published of the sessions in whose documents they stand.

A row or a column by which a record of a session names another record goes where that record's name
says what is hidden: whoever reads the name would know the words. A council, a place and a legal
basis stay where their name is but a part of a longer hidden passage and can be read in what else is
published of the session.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from db.language.same_words import folded
from db.model import RecordType
from db.storage.access.letting_go import NAMING_ROWS
from db.storage.access.redacting import Blackout, BlackText
from db.storage.contents import Content

Contents = Mapping[str, Content]

#: The columns of a session that name a record, and the fields of its values that say the same.
_NAMING_COLUMNS: Mapping[str, str] = {
    "council_id": "council",
    "place_id": "place",
    "legal_basis_id": "legal_basis",
}
#: The rows by which units and other records are named beside authorities.
_FURTHER_ROWS: Mapping[str, str] = {"placements": "unit_id"}


@dataclass(slots=True)
class BlackSessions:
    """Sessions that have hidden words in common: one, and others with text of the same files."""

    blackout: Blackout
    #: The documents that are published of them, and the texts of those in which anything is black.
    documents: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def black_out(
    contents: Contents,
    published: dict[str, Content],
    hiding: Mapping[str, str],
    redacted: Mapping[str, str],
    former: Contents,
) -> list[BlackSessions]:
    """Take out what is hidden.

    ``hiding`` are the documents of which words are hidden, ``redacted`` those of them of which the
    text is published, each with its session. ``former`` are those of them as they were when the
    words were chosen, where their text has changed since.
    """
    made = []
    around = _Around(contents, published) if hiding else None
    for meetings in _groups(contents, hiding):
        assert around is not None
        own = [former.get(i) or contents[i] for i, meeting in hiding.items() if meeting in meetings]
        sessions = _Sessions(Blackout(own), around, meetings, redacted)
        made.append(sessions.black_out())
    return made


def originals_of(content: Content) -> Iterator[str]:
    """The digests of a document's files; a head that stands alone names none."""
    if "original_sha256" in content:
        yield content["original_sha256"]
    yield from (row["original_sha256"] for row in content.get("further_originals", ()))


def _groups(contents: Contents, hiding: Mapping[str, str]) -> list[set[str]]:
    """The sessions with hidden words, together with those that have documents of the same files."""
    if not hiding:
        return []
    by_file: dict[str, set[str]] = {}
    for content in contents.values():
        if content["type"] == RecordType.DOCUMENT.value:
            for digest in originals_of(content):
                by_file.setdefault(digest, set()).add(content["meeting_id"])
    groups: list[set[str]] = []
    for record_id, meeting in hiding.items():
        files = originals_of(contents[record_id])
        group = {meeting}.union(*(by_file[digest] for digest in files))
        apart = [one for one in groups if not one & group]
        groups = [*apart, group.union(*(one for one in groups if one & group))]
    return groups


class _Around:
    """All records, and which of them have to do with which sessions and documents."""

    def __init__(self, contents: Contents, published: dict[str, Content]) -> None:
        self.contents = contents
        self.published = published
        self.of_session: dict[str, list[str]] = {}
        self.naming: dict[str, list[str]] = {}
        self.lying: dict[str, set[str]] = {}
        for record_id, content in contents.items():
            for row in content.get("placements", ()):
                self.lying.setdefault(row["unit_id"], set()).add(record_id)
        for record_id, content in published.items():
            session = content.get("meeting_id", record_id)
            self.of_session.setdefault(session, []).append(record_id)
            for row in (*content.get("names", ()), *content.get("assertions", ())):
                if row["source_id"] is not None:
                    self.naming.setdefault(row["source_id"], []).append(record_id)


class _Sessions:
    """The records of such sessions, while hidden words are taken out of them."""

    def __init__(
        self,
        blackout: Blackout,
        around: _Around,
        meetings: set[str],
        redacted: Mapping[str, str],
    ) -> None:
        self._blackout = blackout
        self._around = around
        self._contents, self._published = around.contents, around.published
        of_session = around.of_session
        ids = sorted(one for meeting in meetings for one in of_session.get(meeting, ()))
        self._own = {one: self._published[one] for one in ids}
        self._texts: dict[str, BlackText] = {}
        for record_id, content in self._own.items():
            if content["type"] == RecordType.DOCUMENT.value and content["text"]:
                # The spans are of the record, the content that is published may be without them.
                rows = self._contents[record_id].get("redactions", [])
                rows = rows if record_id in redacted else []
                if spans := blackout.spans(content | {"redactions": rows}):
                    self._texts[record_id] = BlackText.of(content["text"], spans)
        self._legible = f" {' '.join(self._open_words())} "
        self._black_units = self._units_of_their_own()

    def black_out(self) -> BlackSessions:
        """Do it."""
        made = BlackSessions(self._blackout)
        for record_id, content in self._own.items():
            public = self._blackout.record(content, self._texts)
            if content["type"] == RecordType.DOCUMENT.value:
                made.documents.append(record_id)
            if record_id in self._texts:
                black = self._texts[record_id]
                public |= {"text": black.after, "structure": black.structure(content["structure"])}
                public.pop("further_originals", None)
                made.texts[record_id] = black.after
            self._published[record_id] = self._without_named(content, public)
        for unit_id in self._black_units:
            self._published[unit_id] = self._blackout.record(self._published[unit_id], {})
        self._forget_sources()
        return made

    def _open_words(self) -> Iterator[str]:
        """What readers can read of the documents."""
        for record_id, content in self._own.items():
            if content["type"] == RecordType.DOCUMENT.value:
                own = self._texts.get(record_id)
                yield folded(content["text"] if own is None else own.after).text

    # What names other records -------------------------------------------------------------------

    def _without_named(self, before: Content, public: Content) -> Content:
        """A content that names no record of which a name is hidden."""
        kept = dict(public)
        lost = _lost_fields(before, public)
        for name, column in (*NAMING_ROWS.items(), *_FURTHER_ROWS.items()):
            if name not in kept or name == "links":
                continue
            rows = kept[name]
            kept[name] = [
                row
                for row in rows
                if row[column] in self._black_units
                or not (self._names(row[column]) or {row[column], f"{row[column]}/name"} & lost)
            ]
            gone = {row[column] for row in rows} - {row[column] for row in kept[name]}
            if gone and "assertions" in kept:
                kept["assertions"] = [
                    row for row in kept["assertions"] if not gone & set(row["field"].split("/"))
                ]
        for column, said in _NAMING_COLUMNS.items():
            if kept.get(column) and self._is_secret(kept[column], said, before):
                kept[column] = None
                kept["assertions"] = [
                    row
                    for row in kept.get("assertions", ())
                    if row["field"].partition(".")[0] != said
                ]
        if "links" in kept:
            kept["links"] = [row for row in kept["links"] if not self._names(row["council_id"])]
        return kept

    def _names(self, record_id: str | None) -> bool:
        """Whether a name of a record says what is hidden."""
        return any(self._blackout.hides(name) for name in self._names_of(record_id))

    def _is_secret(self, record_id: str, said: str, before: Content) -> bool:
        """Whether readers would know hidden words by that record, and by nothing else."""
        names = list(self._names_of(record_id))
        if any(self._blackout.says(name) for name in names):
            return True
        places = [
            self._texts[row["source_id"]].touches(row["start"], row["end"])
            if row["source_id"] in self._texts
            else row["source_id"] not in self._own
            for row in before.get("assertions", ())
            if row["start"] is not None and row["field"].partition(".")[0] == said
        ]
        if not any(places) and not any(self._blackout.hides(name) for name in names):
            return False
        can_be_read = any(f" {folded(name).text} " in self._legible for name in names)
        return all(places) and not can_be_read

    def _names_of(self, record_id: str | None) -> Iterator[str]:
        content = self._contents.get(record_id or "", {})
        yield from (row["text"] for row in content.get("names", ()))
        if content.get("type") == RecordType.UNIT.value:
            yield content["title"]

    # What other records say ---------------------------------------------------------------------

    def _units_of_their_own(self) -> frozenset[str]:
        """The units that are published in which only records of these sessions lie."""
        lying, own = self._around.lying, self._own.keys()
        near = {
            row["unit_id"]
            for record_id in own
            for row in self._contents[record_id].get("placements", ())
        }
        return frozenset(one for one in near if lying[one] <= own and one in self._published)

    def _forget_sources(self) -> None:
        """What is hidden is not said to stand in a document of these sessions by any record."""
        naming = {one for source in self._own for one in self._around.naming.get(source, ())}
        for record_id in sorted(naming - self._own.keys()):
            content = self._published[record_id]
            made = {}
            if names := content.get("names"):
                made["names"] = [self._sourceless(row) for row in names]
            if values := content.get("assertions"):
                made["assertions"] = [row for row in values if self._is_open(row)]
            if any(content[name] != rows for name, rows in made.items()):
                self._published[record_id] = content | made

    def _is_open(self, row: Content) -> bool:
        """Whether a value of any other record does not stand in what is black."""
        return row["source_id"] not in self._own or (
            self._blackout.assertion(row, self._texts) is not None
        )

    def _sourceless(self, row: Content) -> Content:
        if row["source_id"] in self._own and self._blackout.hides(row["text"]):
            return row | {"source_id": None}
        return row


def _lost_fields(before: Content, public: Content) -> set[str]:
    """The fields of a record of which every value stood in what is black.

    A field of a part is named as ``ID`` or ``ID/name``.
    """
    kept = set(_fields(public.get("assertions", ())))
    return set(_fields(before.get("assertions", ()))) - kept


def _fields(rows: Iterable[Content]) -> Iterator[str]:
    for row in rows:
        name = str(row["field"])
        yield name.partition("/")[2] or name
