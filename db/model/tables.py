"""Tables that leave the archive as files: their words, the queries of a batch, what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from db.model.search import Message, Query

_FACT = re.compile(r"\{(\w+)\}")
#: The endings of the files that tables are written to.
TABLE_FORMATS = (".xlsx", ".csv")
#: The columns of a table of hits, in order; each has the word ``column.<name>``.
HIT_COLUMNS = (
    *("council", "session", "date", "place", "point", "type", "kinds", "languages", "title"),
    *("text", "score", "why", "id", "archive", "tags"),
)
#: The columns of a table of queries, in order.
BATCH_COLUMNS = (
    *("name", "query", "found", "meetings", "first", "last"),
    *("best_title", "best_date", "best_point", "best_text", "best_id", "message"),
)
#: The lines of the sheet that tells how a table came about; each has the word ``about.<name>``.
ABOUT_LINES = (
    *("queries", "query", "message", "within", "like", "filters", "excluded", "types"),
    *("spellings", "sort", "language", "found", "meetings", "rows", "withheld", "time"),
    *("archive", "archive_id", "program"),
)


@dataclass(frozen=True, slots=True)
class TableWords:
    """The words of a table in one language, by key: ``db`` has no words for a person itself.

    ``language`` (ISO 639-1) also says what stands between the cells of a delimited file, and
    which wordings and names are preferred; ``program`` is the name and version of the program.
    """

    language: str = "en"
    program: str = ""
    by_key: Mapping[str, str] = field(default_factory=dict)

    def word(self, key: str, **facts: str | int) -> str:
        """The word of a key with its facts put in; without one, what follows the key's dot."""
        text = self.by_key.get(key, key.partition(".")[2])
        return _FACT.sub(lambda fact: str(facts.get(fact[1], fact[0])), text) if facts else text

    def has(self, key: str) -> bool:
        """True if there is a word for the key."""
        return key in self.by_key


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A table of all that a query finds (its page does not matter), wanted as an .xlsx or .csv.

    ``marks`` keeps ⟦ and ⟧ around what was found, ``wordings`` adds each language's full text;
    ``restricted`` also takes in what readers may not see today.
    """

    query: Query
    target: Path
    words: TableWords
    marks: bool = False
    wordings: bool = False
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class BatchTable:
    """A table with a line for each of some queries, wanted as an .xlsx or .csv.

    ``hits`` adds a second table with at most so many hits of each query; ``variants`` finds other
    spellings of names; ``restricted`` also takes in what readers may not see today.
    """

    queries: Sequence[NamedQuery]
    target: Path
    words: TableWords
    hits: int = 0
    variants: bool = True
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class TableReport:
    """What was written. ``total`` and ``meetings`` were found, ``rows`` of them are in the file.

    ``left_out`` counts those for which such a file has no room, ``cut`` the cells whose text was
    too long for it. ``withheld`` were found, but readers may not see them, so they are not there.
    ``messages`` tell what of the query was not understood.
    """

    path: Path
    rows: int
    total: int
    meetings: int
    left_out: int = 0
    cut: int = 0
    withheld: int = 0
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """One query of a batch: its line in the file (from 1), its name (may be empty), its text.

    ``messages`` tell what of it was not understood.
    """

    line: int
    name: str
    text: str
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class QueryFile:
    """The queries of a file in order. ``certain`` is False where its encoding was guessed."""

    queries: tuple[NamedQuery, ...]
    encoding: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What became of a batch: how many queries there were, found something, were not clear.

    ``hits`` counts the rows of the second table; the rest is as in ``TableReport``.
    """

    path: Path
    queries: int
    answered: int
    unclear: int
    hits: int = 0
    left_out: int = 0
    cut: int = 0
    withheld: int = 0
