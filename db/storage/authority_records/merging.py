"""What becomes of authority records when one authority takes another's place. Values only."""

from collections.abc import Iterable

from db.model.authority_records import DescribedArea
from db.storage.contents import Content

_PARTS = ("name_details", "description", "identifiers", "held_offices", "relations")
_SCALARS = frozenset({DescribedArea.EXISTED_FROM, DescribedArea.EXISTED_TO, DescribedArea.STATUS})


def renamed_in_record(content: Content, gone: str, kept: str) -> Content:
    """A content whose offices and relations name ``kept`` wherever they named ``gone``.

    What then stands there twice stands there once.
    """
    made = dict(content)
    if rows := made.get("held_offices"):
        made["held_offices"] = _each_once(
            row | {"institution_id": kept} if row["institution_id"] == gone else row for row in rows
        )
    if rows := made.get("relations"):
        made["relations"] = _each_once(
            row | {"other_id": kept} if row["other_id"] == gone else row for row in rows
        )
    return made


def with_described(content: Content, other: Content, kept: str, gone: str) -> Content:
    """The content of ``kept`` with all that the record of ``gone``, which is ``other``, says.

    A text that both have is the one of ``kept``, then that of the other; a relation between the
    two is dropped.
    """
    made = dict(content)
    made["name_details"] = _details(made, other)
    made["description"] = _description(made.get("description", ()), other.get("description", ()))
    found = {
        (row["scheme"], row["value"]) for one in (made, other) for row in one.get("identifiers", ())
    }
    made["identifiers"] = [{"scheme": scheme, "value": value} for scheme, value in sorted(found)]
    made["held_offices"] = _each_once(
        row for one in (made, other) for row in one.get("held_offices", ())
    )
    made["relations"] = _each_once(
        row
        for one in (made, other)
        for row in one.get("relations", ())
        if row["other_id"] not in {kept, gone}
    )
    return {name: value for name, value in made.items() if name not in _PARTS or value}


def _details(content: Content, other: Content) -> list[Content]:
    """The details of all names that are in the content; of a name that both had those of either."""
    own = {row["id"] for row in content.get("names", ())}
    by_words = {(row["text"], row["language"]): row["id"] for row in content.get("names", ())}
    other_names = {row["id"]: row for row in other.get("names", ())}
    found: dict[str, Content] = {}
    for row in other.get("name_details", ()):
        name = other_names[row["name_id"]]
        name_id = row["name_id"]
        if name_id not in own:
            name_id = by_words[name["text"], name["language"]]
        found.setdefault(name_id, row | {"name_id": name_id})
    found |= {row["name_id"]: row for row in content.get("name_details", ())}
    return [found[name_id] for name_id in sorted(found)]


def _description(own: Iterable[Content], other: Iterable[Content]) -> list[Content]:
    rows = [*own, *other]
    if len(rows) < 2:
        return rows
    first, second = rows
    return [{name: _joined(name, value, second[name]) for name, value in first.items()}]


def _joined(name: str, own: str | None, other: str | None) -> str | None:
    if not own or not other or own == other:
        return own or other
    return own if name in _SCALARS else f"{own}\n{other}"


def _each_once(rows: Iterable[Content]) -> list[Content]:
    """Rows that differ in more than their ids, in the order of these."""
    found: dict[tuple[tuple[str, object], ...], Content] = {}
    for row in sorted(rows, key=lambda row: str(row["id"])):
        said = tuple(sorted((name, value) for name, value in row.items() if name != "id"))
        found.setdefault(said, row)
    return list(found.values())
