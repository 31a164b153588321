"""A search that is kept under a name, and the JSON in which its query is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from db.model.search import Query
from db.model.terms import UnitType

#: The version of the JSON; a query written by a later program is not guessed at.
_VERSION = 1
_TEXTS = ("text", "like", "sort")


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under a name.

    ``query`` has what is asked, without the page, the language and how it was typed; None if what
    is stored cannot be read; authorities that were merged since are what they were merged into.
    ``labels`` names the records that the query points at by their id.
    ``created_at`` and ``changed_at`` are UTC, ISO 8601, each with who did it.
    """

    id: str
    version: int
    name: str
    query: Query | None
    position: int
    created_at: str
    created_by: str
    changed_at: str
    changed_by: str
    labels: Mapping[str, str] = field(default_factory=dict)


def query_to_json(query: Query) -> dict[str, Any]:
    """What of a query is kept: what is asked, not how much of the answer is shown."""
    return {
        "version": _VERSION,
        "text": query.text,
        "filters": _chosen(query.filters),
        "excluded": _chosen(query.excluded),
        "within": list(query.within),
        "like": query.like,
        "sort": query.sort,
        "types": [unit.value for unit in query.types],
        "variants": query.variants,
    }


def query_from_json(data: Any) -> Query:
    """The inverse of ``query_to_json``. Raises ValueError for anything else."""
    if not isinstance(data, dict) or data.get("version") != _VERSION:
        raise ValueError("not a query of this version")
    texts = {name: data.get(name, "") for name in _TEXTS}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError(f"no texts: {texts!r}")
    variants = data.get("variants", True)
    if variants is not True and variants is not False:
        raise ValueError(f"no truth value: {variants!r}")
    return Query(
        text=texts["text"],
        like=texts["like"],
        sort=texts["sort"] or "relevance",
        filters=_choices(data.get("filters", {})),
        excluded=_choices(data.get("excluded", {})),
        within=_words(data.get("within", [])),
        types=tuple(UnitType(word) for word in _words(data.get("types", []))),
        variants=variants,
    )


def _chosen(choices: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    return {facet: list(values) for facet, values in choices.items() if values}


def _choices(data: Any) -> dict[str, tuple[str, ...]]:
    if not (isinstance(data, dict) and all(isinstance(facet, str) for facet in data)):
        raise ValueError(f"no choices: {data!r}")
    return {facet: _words(values) for facet, values in data.items()}


def _words(data: Any) -> tuple[str, ...]:
    if not isinstance(data, list) or not all(isinstance(word, str) for word in data):
        raise ValueError(f"no list of words: {data!r}")
    return tuple(data)
