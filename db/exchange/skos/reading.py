"""A file of SKOS as a thesaurus: its concepts, and what was left out of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from db.errors import ThesaurusError
from db.exchange.language_tags import read_language
from db.exchange.skos.rdf_xml import read_rdf_xml
from db.exchange.skos.terms import (
    ABBREVIATION,
    CONCEPT,
    NOTES,
    RDF,
    SKOS,
    SKOS_XL,
    TYPE,
    VALUE,
    Literal,
    Node,
    RdfError,
    Triple,
)
from db.exchange.skos.turtle_reading import read_turtle
from db.model import LANGUAGES
from db.model.topics import (
    Concept,
    LabelKind,
    Thesaurus,
    ThesaurusFormat,
    TopicLabel,
    TopicNote,
)
from db.plain_xml import HostileXmlError

_LABELS: Mapping[str, LabelKind] = {
    f"{SKOS}prefLabel": LabelKind.PREFERRED,
    f"{SKOS}altLabel": LabelKind.OTHER,
    f"{SKOS}hiddenLabel": LabelKind.OTHER,
    ABBREVIATION: LabelKind.ABBREVIATION,
}
_XL = {f"{SKOS_XL}{name}": f"{SKOS}{name}" for name in ("prefLabel", "altLabel", "hiddenLabel")}
_NOTE_KINDS = {address: kind for kind, address in NOTES.items()}
_BROADER, _NARROWER, _RELATED = (f"{SKOS}{name}" for name in ("broader", "narrower", "related"))
_NOTATION = f"{SKOS}notation"
#: What says how the file is arranged, and nothing of a concept.
_FRAME = frozenset(
    {TYPE, *(f"{SKOS}{name}" for name in ("inScheme", "topConceptOf", "hasTopConcept"))}
)
_NO_CONCEPTS = frozenset(
    f"{SKOS}{name}" for name in ("ConceptScheme", "Collection", "OrderedCollection")
)
#: More is not read: the largest thesauri in use are a tenth of it in our languages.
LIMIT = 300_000_000
_XML_HEAD = re.compile(rb"\s*<(?:\?xml|!--|!DOCTYPE|(?:\w+:)?RDF\b|[\w.-]+:[\w.-]+\s+xmlns)")

_Facts = dict[str, list[Node | Literal]]


def read_thesaurus(data: bytes, name: str) -> Thesaurus:
    """The concepts of a file, whose ``name`` is only for messages. Raises ThesaurusError."""
    if len(data) > LIMIT:
        raise ThesaurusError("thesaurus_too_large", name=name, limit=LIMIT)
    try:
        thesaurus = _thesaurus(_triples(data))
    except HostileXmlError as error:
        raise ThesaurusError("thesaurus_hostile", name=name) from error
    except RdfError as error:
        raise ThesaurusError(name=name, detail=str(error)[:200], line=error.line) from error
    except UnicodeDecodeError as error:
        raise ThesaurusError(name=name, detail="not UTF-8", line=0) from error
    if not thesaurus.concepts:
        raise ThesaurusError("thesaurus_empty", name=name)
    return thesaurus


def format_of(data: bytes) -> ThesaurusFormat:
    """How a file is written, by its beginning."""
    head = data.removeprefix(b"\xef\xbb\xbf")[:2000]
    is_xml = head[:2] in {b"\xff\xfe", b"\xfe\xff"} or _XML_HEAD.match(head)
    return ThesaurusFormat.RDF_XML if is_xml else ThesaurusFormat.TURTLE


def _triples(data: bytes) -> Iterator[Triple]:
    if format_of(data) is ThesaurusFormat.RDF_XML:
        return read_rdf_xml(data)
    return read_turtle(data.decode("utf-8-sig"))


def _thesaurus(triples: Iterable[Triple]) -> Thesaurus:
    facts: dict[Node, _Facts] = defaultdict(lambda: defaultdict(list))
    for subject, predicate, value in triples:
        facts[subject][predicate].append(value)
    _flatten(facts)
    broader, related = _relations(facts)
    concepts = {node for node, own in facts.items() if _is_concept(node, own)}
    left_out: Counter[str] = Counter()
    made = [
        Concept(
            uri=node,
            labels=_labels(facts[node], left_out),
            notes=_notes(facts[node], left_out),
            notations=tuple(sorted({text for text, _ in _texts(facts[node], _NOTATION) if text})),
            broader=tuple(broader.get(node, ())),
            related=tuple(sorted(related.get(node, ()))),
        )
        for node in sorted(concepts)
    ]
    for node, own in facts.items():
        left_out.update(_others(node in concepts, own))
    return Thesaurus(tuple(made), dict(sorted(left_out.items())))


def _is_concept(node: Node, own: _Facts) -> bool:
    """What is said to be one, or is described as one without being said to be anything."""
    types = own.get(TYPE, [])
    if node.startswith("_:") or any(one in _NO_CONCEPTS for one in types):
        return False
    return CONCEPT in types or any(name in own for name in (*_LABELS, _BROADER, _NARROWER))


def _flatten(facts: dict[Node, _Facts]) -> None:
    """Labels and notes that are nodes of their own (SKOS-XL, ``rdf:value``) become texts."""
    for own in facts.values():
        for xl, plain in _XL.items():
            for node in own.pop(xl, []):
                forms = _facts_of(facts, node).get(f"{SKOS_XL}literalForm", [])
                known = own.setdefault(plain, [])
                known += [form for form in forms if form not in known]
        for name in _NOTE_KINDS:
            if name in own:
                own[name] = [
                    text
                    for one in own[name]
                    for text in (
                        [one]
                        if isinstance(one, Literal)
                        else _facts_of(facts, one).get(VALUE, [one])
                    )
                ]


def _facts_of(facts: Mapping[Node, _Facts], node: Node | Literal) -> _Facts:
    """What is said of a node; nothing of a text."""
    return {} if isinstance(node, Literal) else facts.get(node, {})


def _relations(
    facts: Mapping[Node, _Facts],
) -> tuple[dict[Node, dict[Node, None]], dict[Node, set[Node]]]:
    """The broader and the related ones of each, whichever of the two says it."""
    broader: dict[Node, dict[Node, None]] = defaultdict(dict)
    related: dict[Node, set[Node]] = defaultdict(set)
    for node, own in facts.items():
        for one in own.get(_BROADER, ()):
            broader[node][_node(one)] = None
        for one in own.get(_NARROWER, ()):
            broader[_node(one)][node] = None
        for one in own.get(_RELATED, ()):
            if _node(one) != node:
                related[node].add(_node(one))
                related[_node(one)].add(node)
    return broader, related


def _node(value: Node | Literal) -> Node:
    return value.text if isinstance(value, Literal) else value


def _texts(own: _Facts, name: str) -> list[Literal]:
    return [one for one in own.get(name, ()) if isinstance(one, Literal)]


# Labels and notes ---------------------------------------------------------------------------------


def _labels(own: _Facts, left_out: Counter[str]) -> tuple[TopicLabel, ...]:
    """The labels in the archive's languages or in none; in another one only if there is no such."""
    kept: dict[str, list[TopicLabel]] = defaultdict(list)
    for name, kind in _LABELS.items():
        for text, tag in _texts(own, name):
            line = " ".join(text.split())
            if line:
                language = read_language(tag, left_out)
                kept[language].append(TopicLabel(kind, language, line))
    ours = [language for language in kept if language in {"", *LANGUAGES}]
    chosen = ours or sorted(kept)[:1]
    for language in kept.keys() - set(chosen):
        left_out[f"labels @{language}"] += len(kept[language])
    labels = [label for language in chosen for label in kept[language]]
    short = {(one.language, one.text) for one in labels if one.kind is LabelKind.ABBREVIATION}
    found = (
        one
        for one in labels
        if one.kind is not LabelKind.OTHER or (one.language, one.text) not in short
    )
    return tuple(dict.fromkeys(found))


def _notes(own: _Facts, left_out: Counter[str]) -> tuple[TopicNote, ...]:
    found = []
    for kind, name in NOTES.items():
        for text, tag in _texts(own, name):
            language = read_language(tag, left_out)
            if language not in {"", *LANGUAGES}:
                left_out[f"notes @{language}"] += 1
            elif text.strip():
                found.append(TopicNote(kind, language, text.strip()))
    return tuple(sorted(set(found)))


# What is left out ---------------------------------------------------------------------------------

_TAKEN = frozenset({*_LABELS, *NOTES.values(), _BROADER, _NARROWER, _RELATED, _NOTATION}) | _FRAME


def _others(is_concept: bool, own: _Facts) -> Iterator[str]:
    """What a node says that the archive does not take, a name for each statement."""
    if is_concept:
        for name, values in own.items():
            if name not in _TAKEN:
                yield from (_short(name) for _ in values)
            elif name in NOTES.values():
                yield from (_short(name) for one in values if not isinstance(one, Literal))
    else:
        collections = {f"{SKOS}Collection", f"{SKOS}OrderedCollection"}
        yield from (_short(one) for one in own.get(TYPE, ()) if one in collections)


def _short(name: Node | Literal) -> str:
    """An address as people write it: ``skos:exactMatch``."""
    address = _node(name)
    for prefix, beginning in (("skos", SKOS), ("rdf", RDF), ("skosxl", SKOS_XL)):
        if address.startswith(beginning):
            return f"{prefix}:{address[len(beginning) :]}"
    return address
