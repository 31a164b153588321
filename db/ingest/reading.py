"""What the reading process gives back for one file."""

from dataclasses import dataclass

from db.model import DocumentText, Proposal


@dataclass(frozen=True, slots=True)
class Reading:
    """A file's text and what was read out of it."""

    text: DocumentText
    proposal: Proposal
