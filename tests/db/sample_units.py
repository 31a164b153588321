"""Units for the tests of the index."""

from db.model import IndexUnit, Query, UnitText, UnitType
from db.search import Asked, SearchIndex


def unit(key: int | str, /, *texts: str, **changes: object) -> IndexUnit:
    """A resolution in a meeting of its own; a text may begin with its language (``az:…``)."""
    values: dict[str, object] = {
        "uid": f"r:{key}",
        "type": UnitType.RESOLUTION,
        "owner": f"m{key}",
        "record_id": f"r{key}",
        "meeting_id": f"m{key}",
        "texts": tuple(_text(text) for text in texts),
        **changes,
    }
    return IndexUnit(**values)  # type: ignore[arg-type]  # names are checked by the class


def _text(text: str) -> UnitText:
    head, colon, rest = text.partition(":")
    return UnitText(head, rest) if colon and len(head) == 2 else UnitText("ru", text)


def put(index: SearchIndex, *units: IndexUnit) -> None:
    """Take units in and advance the index by one position."""
    owners = dict.fromkeys(found.owner for found in units)
    changes = [(owner, [u for u in units if u.owner == owner]) for owner in owners]
    index.apply(changes, index.position + 1)


def found(index: SearchIndex, text: str, **changes: object) -> set[str]:
    """The ids of what a query finds, without ``r:``."""
    query = Query(text, **{"limit": 10_000, **changes})  # type: ignore[arg-type]  # as above
    return {uid.partition(":")[2] for uid, _score in index.find(Asked(query)).hits}
