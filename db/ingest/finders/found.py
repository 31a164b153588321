"""A person as a finder gives them, before the document's language is behind us."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person as a sentence gives them; spans are of the prepared text."""

    name: str
    start: int
    end: int
    office: str
    office_start: int
    office_end: int
    rule: str
    confidence: float
    reason: str = ""
    #: The case of the name in a Russian text, as far as it is known.
    case: str = ""
    #: Stands as a subject with an office: does something, whatever the verb is.
    acts: bool = False

    @property
    def begin(self) -> int:
        """Where the name begins, or its office if that stands before it."""
        return self.office_start if self.office and self.office_start < self.start else self.start
