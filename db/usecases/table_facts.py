"""How a table came about, as labelled facts: so that the same table can be made again."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from db.exchange import Cell, Facts
from db.model import Query, TableWords
from db.model.tables import ABOUT_LINES
from db.search import Found
from db.usecases.hit_rows import message_in_words
from db.usecases.open_archive import OpenedArchive

#: Facets whose values are authorities, shown by their names, or tags, by their spelling.
_NAMED = ("council", "topic", "person", "place", "tag")


def tell(about: Facts, facts: Mapping[str, Cell], words: TableWords) -> None:
    """Write the facts that there are, in the order of ``ABOUT_LINES``."""
    for name in ABOUT_LINES:
        if facts.get(name) not in ("", None):
            about.write(words.word(f"about.{name}"), facts[name])


def origin(opened: OpenedArchive, words: TableWords, *, variants: bool) -> Mapping[str, Cell]:
    """What holds of every table: its archive, its program, its time, how names were taken."""
    return {
        "spellings": words.word("about.yes" if variants else "about.no"),
        "language": words.word(f"language.{words.language}"),
        "time": datetime.now().astimezone().isoformat(" ", "seconds"),
        "archive": opened.info.title,
        "archive_id": opened.info.uuid,
        "program": words.program,
    }


def asked(
    opened: OpenedArchive, query: Query, found: Found, words: TableWords
) -> Mapping[str, Cell]:
    """A query in words, and what the index answered."""
    return {
        "query": _in_words(query) or words.word("about.everything"),
        "message": " ".join(message_in_words(one, words) for one in found.messages),
        "within": "\n".join(query.within),
        "like": query.like,
        "filters": "\n".join(_chosen(opened, query.filters, words)),
        "excluded": "\n".join(_chosen(opened, query.excluded, words)),
        "types": ", ".join(words.word(f"type.{one}") for one in query.types),
        "sort": words.word(f"sort.{query.sort}"),
        "found": found.total,
        "meetings": found.meetings,
    }


def _in_words(query: Query) -> str:
    """The text; while it is typed, its last word stands for all that begin so."""
    text = query.text.strip()
    return f"{text}*" if query.typing and text[-1:].isalnum() else text


def _chosen(
    opened: OpenedArchive, filters: Mapping[str, tuple[str, ...]], words: TableWords
) -> Iterator[str]:
    """Each facet with its chosen values, as a person reads them."""
    ids = [one for facet in _NAMED for one in filters.get(facet, ())]
    labels = opened.store.labels(ids, words.language) if ids else {}
    for facet, values in filters.items():
        named = [
            words.word(f"{facet}.{one}") if words.has(f"{facet}.{one}") else labels.get(one, one)
            for one in values
        ]
        if named:
            yield f"{words.word(f'facet.{facet}')}: {', '.join(named)}"
