"""One authority takes another's place in a content, and its names. Values only."""

from operator import itemgetter
from typing import Any

from db.model import NameKind
from db.storage.authority_records.merging import renamed_in_record
from db.storage.contents import Content
from db.storage.record_parts import OFFICES, PARTICIPATIONS

_COLUMNS = ("council_id", "place_id", "legal_basis_id", "broader_id", "donor_id")
_ROWS = {
    "organisers": "institution_id",
    "citations": "instrument_id",
    "topics": "topic_id",
    "related": "related_id",
    "creators": "authority_id",
}
#: Rows that have no order of their own stand in that of the id they hold.
_SORTED = ("citations", "topics", "related")


def renamed(content: Content, gone: str, kept: str) -> Content:
    """A content that names ``kept`` wherever it named ``gone``; nothing is named twice by that."""
    made = dict(content)
    for column in _COLUMNS:
        if made.get(column) == gone:
            made[column] = kept
    for name, column in _ROWS.items():
        if name in made:
            rows = [row | {column: kept} if row[column] == gone else row for row in made[name]]
            made[name] = list({row[column]: row for row in reversed(rows)}.values())[::-1]
    for name in _SORTED:
        if name in made:
            made[name] = sorted(made[name], key=itemgetter(_ROWS[name]))
    if PARTICIPATIONS in made:
        made[PARTICIPATIONS] = _participations(made[PARTICIPATIONS], gone, kept)
    if "links" in made:
        made["links"] = [_link(row, gone, kept) for row in made["links"]]
    return renamed_in_record(made, gone, kept)


def _participations(rows: list[Content], gone: str, kept: str) -> list[Content]:
    """One row for a person in a role, with the offices that were stated of either."""
    made: dict[tuple[str, str], Content] = {}
    for row in rows:
        own = row | {"person_id": kept} if row["person_id"] == gone else row
        key = (own["person_id"], own["role"])
        if key in made:
            offices = _offices(made[key].get(OFFICES, {}), own.get(OFFICES, {}))
            own = made[key] | ({OFFICES: dict(sorted(offices.items()))} if offices else {})
        made[key] = own
    return list(made.values())


def _offices(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """The offices by language; where both state one in a language, one after the other."""
    both = {
        language: f"{first[language]}; {office}"
        for language, office in second.items()
        if first.get(language, office) != office
    }
    return second | first | both


def _link(row: Content, gone: str, kept: str) -> Content:
    columns: dict[str, Any] = {
        column: kept for column in ("council_id", "target_id") if row[column] == gone
    }
    return row | columns


def with_names(content: Content, other: Content) -> Content:
    """A content with the names of another authority too; they come as variants, with their sources.

    An abbreviation stays one. A name that is there already is not there twice.
    """
    names = list(content.get("names", ()))
    known = {(row["text"], row["language"]) for row in names}
    for row in other.get("names", ()):
        if (row["text"], row["language"]) in known:
            continue
        short = row["kind"] == NameKind.ABBREVIATION.value
        same_use = any(
            one["language"] == row["language"]
            and (one["kind"] == NameKind.ABBREVIATION.value) == short
            for one in names
        )
        kind = row["kind"] if short or not same_use else NameKind.VARIANT.value
        names.append(row | {"kind": kind, "preferred": not same_use})
    made = dict(content)
    if names:
        made["names"] = sorted(names, key=lambda row: str(row["id"]))
    return made
