"""Takes out of what is published whatever points at, or is known only from, what is not."""

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Protocol

from db.model import AUTHORITY_TYPES, RecordType
from db.model.access import Holds
from db.storage.contents import Content
from db.storage.record_parts import NOTES, PARTICIPATIONS
from db.storage.removing import without

Contents = Mapping[str, Content]

#: The columns and rows by which records name authorities.
_NAMING = ("council_id", "place_id", "legal_basis_id", "broader_id")
NAMING_ROWS: Mapping[str, str] = {
    "organisers": "institution_id",
    "citations": "instrument_id",
    "topics": "topic_id",
    PARTICIPATIONS: "person_id",
    "creators": "authority_id",
    "links": "council_id",
}
#: The rows that say what stands in a document, or what somebody noted on words of it.
_SAID_IN = {"assertions": "source_id", "texts": "document_id", NOTES: "document_id"}
#: The same naming, by the tables and their columns.
NAMED_IN: Mapping[str, Set[str]] = {
    "meeting": {"council_id", "place_id", "legal_basis_id"},
    "topic": {"broader_id"},
    "organiser": {"institution_id"},
    "citation": {"instrument_id"},
    "record_topic": {"topic_id"},
    "participation": {"person_id"},
    "unit_creator": {"authority_id"},
    "link": {"council_id"},
}


class Others(Protocol):
    """The records of an archive that are not among the contents, since readers may have them."""

    def take(self, ids: Iterable[str]) -> Contents:
        """Those of the records; from now on they are among the contents."""

    def named_by_others(self, authorities: Set[str]) -> set[str]:
        """Those of the authorities that any of the others names."""

    def pointing_at(self, ids: Iterable[str]) -> Contents:
        """The others that point at those records; from now on they are among the contents."""


def let_go(
    contents: Contents,
    published: dict[str, Content],
    withheld: dict[str, tuple[Content, Holds]],
    others: Others | None = None,
) -> None:
    """Take away what points at records that are not there, and who is named only by these.

    ``contents`` are all of an archive, or all but ``others``.
    """
    textless = {
        i for i, (content, _) in withheld.items() if content["type"] == RecordType.DOCUMENT.value
    }
    gone = {i: content for i, content in contents.items() if i not in published}
    for record_id, content in published.items():
        published[record_id] = _detached(content, gone, textless | set(gone))
    _drop_wordless(contents, published, withheld)
    contents = dict(contents)
    while dropped := _named_no_more(contents, published, others):
        if others is not None:
            _add(others.pointing_at(dropped), contents, published)
        lost = {i: contents[i] for i in dropped}
        for one in dropped:
            del published[one]
        for record_id, content in published.items():
            published[record_id] = _detached(content, lost, set(lost))


def _detached(content: Content, gone: Contents, unseen: set[str]) -> Content:
    """A content that points at nothing that is gone, and says nothing that only that said."""
    kept = dict(content)
    if "names" in kept:
        own = [row for row in kept["names"] if row["source_id"] not in unseen]
        kept["names"] = own or [row | {"source_id": None} for row in kept["names"]]
    if "links" in kept:
        kept["links"] = [row for row in kept["links"] if row["target_id"] not in gone]
    for name, column in _SAID_IN.items():
        if name in kept:
            kept[name] = [row for row in kept[name] if row[column] not in unseen]
    if kept.get("broader_id") in gone:
        kept["broader_id"] = None
    for name, column in (
        ("related", "related_id"),
        ("placements", "unit_id"),
        *NAMING_ROWS.items(),
    ):
        if name in kept and name != "links":
            kept[name] = [row for row in kept[name] if row[column] not in gone]
    return without(_undescribed(kept, gone), gone)


def _undescribed(content: Content, gone: Contents) -> Content:
    """An authority's record that points at no body which is not there."""
    kept = dict(content)
    if "relations" in kept:
        kept["relations"] = [row for row in kept["relations"] if row["other_id"] not in gone]
    if "held_offices" in kept:
        kept["held_offices"] = [
            row | {"institution_id": None} if row["institution_id"] in gone else row
            for row in kept["held_offices"]
        ]
    if "name_details" in kept:
        names = {row["id"] for row in kept.get("names", ())}
        kept["name_details"] = [row for row in kept["name_details"] if row["name_id"] in names]
    return kept


def _drop_wordless(
    contents: Contents, published: dict[str, Content], withheld: dict[str, tuple[Content, Holds]]
) -> None:
    """A point that has lost every wording with the documents that it stood in goes too."""
    for record_id, content in list(published.items()):
        if content["type"] != RecordType.RESOLUTION.value or record_id in withheld:
            continue
        if contents[record_id].get("texts") and not content.get("texts"):
            of = [row["document_id"] for row in contents[record_id]["texts"]]
            held = next((withheld[i][1] for i in of if i in withheld), Holds())
            withheld[record_id] = contents[record_id], held
            del published[record_id]


def _named_no_more(
    contents: dict[str, Content], published: dict[str, Content], others: Others | None
) -> set[str]:
    """The authorities in the copy that records name, but none that is in the copy."""
    unnamed = set(named(contents.values())) - set(named(published.values()))
    if others is not None:
        unnamed -= others.named_by_others(unnamed)
        _add(others.take(unnamed), contents, published)
    return {
        record_id
        for record_id in unnamed
        if record_id in published and RecordType(published[record_id]["type"]) in AUTHORITY_TYPES
    }


def _add(more: Contents, contents: dict[str, Content], published: dict[str, Content]) -> None:
    """Count records that readers have as they are among the others."""
    contents |= more
    published |= more


def named(contents: Iterable[Content]) -> Iterator[str]:
    """Every authority that any of the contents names."""
    for content in contents:
        for column in _NAMING:
            if named := content.get(column):
                yield named
        for name, column in NAMING_ROWS.items():
            for row in content.get(name, ()):
                if named := row[column]:
                    yield named
