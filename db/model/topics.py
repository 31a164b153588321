"""Topics as a thesaurus: what a page shows, what a form edits, what a file of SKOS holds.

All frozen. A topic's preferred name in a language is its preferred label, every other name is an
alternative one. It has one broader topic at the most: the topics are a tree.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db.model.annotations import Note
from db.model.meeting_rows import ResolutionRow
from db.model.records import HistoryEntry, MeetingMention, NameForm, Ref


class CodeKind(StrEnum):
    """What a sign of a topic is."""

    NOTATION = "notation"
    #: The address of the concept in the thesaurus that it came from.
    URI = "uri"


class TopicNoteKind(StrEnum):
    """What a note says of a topic: the documentation properties of SKOS."""

    SCOPE = "scope"
    DEFINITION = "definition"
    EXAMPLE = "example"
    NOTE = "note"
    HISTORY = "history"
    EDITORIAL = "editorial"
    CHANGE = "change"


class LabelKind(StrEnum):
    """What a label is of its topic."""

    PREFERRED = "preferred"
    OTHER = "other"
    ABBREVIATION = "abbreviation"


@dataclass(frozen=True, slots=True, order=True)
class TopicLabel:
    """A label in one language (ISO 639-1, ``""`` if unknown)."""

    kind: LabelKind
    language: str
    text: str


@dataclass(frozen=True, slots=True, order=True)
class TopicNote:
    """A note in one language."""

    kind: TopicNoteKind
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class TopicDraft:
    """A topic as a form edits it; ``broader`` and ``related`` are ids of topics.

    A label or a note that is empty counts as none.
    """

    labels: tuple[TopicLabel, ...]
    notes: tuple[TopicNote, ...] = ()
    notations: tuple[str, ...] = ()
    broader: str | None = None
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicNode:
    """A topic in the tree, in the order in which it stands there.

    ``own`` is the number of records under it, ``below`` that of those under it or what is
    narrower, each record once.
    """

    id: str
    label: str
    broader: str | None
    depth: int
    narrower: int
    own: int
    below: int
    notation: str = ""
    other_labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicDetail:
    """The page of a topic. ``path`` are the broader topics, the broadest first."""

    id: str
    version: int
    label: str
    names: tuple[NameForm, ...]
    draft: TopicDraft
    path: tuple[Ref, ...]
    narrower: tuple[TopicNode, ...]
    related: tuple[Ref, ...]
    meetings: tuple[MeetingMention, ...]
    resolutions: tuple[ResolutionRow, ...]
    below: int
    history: tuple[HistoryEntry, ...] = ()
    tags: tuple[str, ...] = ()
    #: Notes that people put on the topic, not those that it has as a concept.
    notes: tuple[Note, ...] = ()


# Files --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept as a file has it; ``broader`` and ``related`` are addresses of concepts."""

    uri: str
    labels: tuple[TopicLabel, ...] = ()
    notes: tuple[TopicNote, ...] = ()
    notations: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """The concepts of a file in the order of their addresses.

    ``left_out`` counts what the file says and the archive has no place for, by its name.
    """

    concepts: tuple[Concept, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)


class ThesaurusFormat(StrEnum):
    """How a thesaurus is written."""

    TURTLE = "turtle"
    RDF_XML = "rdf_xml"


class TopicMatter(StrEnum):
    """What a report says of a concept that did not come in just as the file has it."""

    #: It became one with a topic of the archive that bears its preferred label.
    JOINED = "joined"
    #: Several topics or concepts bear its preferred label; it stands by itself.
    SAME_LABEL = "same_label"
    #: No label at all; it was left out.
    NO_LABEL = "no_label"
    #: More than one broader concept; the first one counts.
    SECOND_BROADER = "second_broader"
    #: It would stand under itself; it has no broader one now.
    CIRCLE = "circle"
    #: A concept that it names is not in the file.
    UNKNOWN = "unknown"
    #: Two preferred labels in one language; the first one counts.
    SECOND_LABEL = "second_label"


@dataclass(frozen=True, slots=True)
class TopicRemark:
    """One line of a report: the matter, the concept's label, and what it is about."""

    matter: TopicMatter
    label: str
    uri: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ThesaurusReport:
    """What an import did, or in a dry run would do. ``event`` is None where nothing changed."""

    concepts: int
    made: int
    changed: int
    unchanged: int
    remarks: tuple[TopicRemark, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    event: int | None = None


@dataclass(frozen=True, slots=True)
class ProposedTopic:
    """A topic of which a label stands in a text of that language: ``text[start:end]``.

    ``quote`` are the words around it.
    """

    topic: Ref
    label: str
    language: str
    start: int
    end: int
    quote: str
