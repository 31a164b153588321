"""What RDF is made of, and the names that SKOS gives to its properties."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from db.model.topics import TopicNoteKind

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SKOS_XL = "http://www.w3.org/2008/05/skos-xl#"
XML = "http://www.w3.org/XML/1998/namespace"
#: What SKOS has no word for: a label that is an abbreviation. It stands beside ``altLabel``.
OWN = "urn:council-archive:terms#"
ABBREVIATION = f"{OWN}abbreviation"
#: The scheme that all concepts of an export are in.
SCHEME = "urn:council-archive:topics"

TYPE, FIRST, REST, NIL, VALUE = (
    f"{RDF}{name}" for name in ("type", "first", "rest", "nil", "value")
)
CONCEPT = f"{SKOS}Concept"

#: The property of each kind of note.
NOTES: Mapping[TopicNoteKind, str] = {
    TopicNoteKind.SCOPE: f"{SKOS}scopeNote",
    TopicNoteKind.DEFINITION: f"{SKOS}definition",
    TopicNoteKind.EXAMPLE: f"{SKOS}example",
    TopicNoteKind.NOTE: f"{SKOS}note",
    TopicNoteKind.HISTORY: f"{SKOS}historyNote",
    TopicNoteKind.EDITORIAL: f"{SKOS}editorialNote",
    TopicNoteKind.CHANGE: f"{SKOS}changeNote",
}


class Literal(NamedTuple):
    """A text as an object of a triple; ``language`` is a tag in lower case, ``""`` for none."""

    text: str
    language: str = ""


#: An address, or ``_:`` and a name for a node without one.
Node: TypeAlias = str
Triple: TypeAlias = tuple[Node, str, Node | Literal]


class RdfError(ValueError):
    """What was to be RDF is none; ``line`` counts from 1 and is 0 where it is not known."""

    def __init__(self, why: str, line: int = 0) -> None:
        super().__init__(why)
        self.line = line
