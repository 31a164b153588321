"""A person's name as it stands in a text, and what a source of names is. Holds no rules."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from db.ingest.finders.document import Document, Span


class NameSpan(NamedTuple):
    """A name at ``text[start:end]``; ``words`` has the surname last; initials are one word."""

    start: int
    end: int
    words: tuple[str, ...]
    certain: bool
    #: The dictionary knows the given name as another word: a name only beside an office.
    doubtful: bool = False
    #: The same words in the nominative, as the archive knows them; empty if it does not.
    known: tuple[str, ...] = ()


#: Whatever finds persons' names in a stretch of a document.
NameSource = Callable[[Document, Span], Iterable[NameSpan]]
