"""What became of a verification or of taking files in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.errors import ArchiveError

#: The state of a file that only holds others, each of which has an outcome of its own.
UNPACKED = "unpacked"
#: The state of a file whose document has been given the text that was missing.
TEXT_ADDED = "text_added"
#: What an outcome's ``state`` says of bytes whose record is in the recycle bin: nothing is made
#: anew, since the record comes back from there with all that was set right in it.
IN_BIN = "in_bin"


@dataclass(frozen=True, slots=True)
class VerifyProblem:
    """One thing that is not as it should be. ``kind`` is a stable word, ``id`` a record's."""

    kind: str
    id: str
    detail: str


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The outcome of a verification; ``checked`` counts what was looked at, by kind.

    ``head`` is the end of the log, ``NUMBER:SHA-256``: kept elsewhere it proves the log later.
    ``remarks`` are no faults of the archive, but somebody should know of them.
    """

    ok: bool
    checked: Mapping[str, int]
    problems: tuple[VerifyProblem, ...]
    head: str = ""
    remarks: tuple[VerifyProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What became of one file. ``error`` is None unless the file could not be taken in.

    ``meeting_id`` is set where a record was made or joined (``--accept``) or, for a duplicate,
    where the original already is. A file that could not be read has an ``error`` and, where its
    original was kept all the same, an ``inbox_id``.
    """

    name: str
    state: str  # an InboxState, "unpacked", "text_added", or "failed"
    inbox_id: str | None = None
    meeting_id: str | None = None
    error: ArchiveError | None = None
    #: What the text is beside a document of the archive: a ``RelationKind``, and the document.
    relation: str = ""
    document_id: str | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file, in order."""

    outcomes: tuple[ImportOutcome, ...] = field(default=())

    def count(self, state: str) -> int:
        """How many files ended in that state."""
        return sum(outcome.state == state for outcome in self.outcomes)
