"""A thesaurus as Turtle or RDF/XML. The same concepts give the same bytes, whatever their order."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from db.exchange.language_tags import tag_to_write
from db.exchange.skos.terms import NOTES, OWN, RDF, SCHEME, SKOS
from db.model.topics import Concept, LabelKind, Thesaurus, ThesaurusFormat

_PREFIXES = {"council": OWN, "rdf": RDF, "skos": SKOS}
#: A property by its short name, its value, and whether that is an address; the language of a text.
_Statement = tuple[str, str, bool, str]
#: What no document of XML may hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNSAFE_ADDRESS = re.compile(r'[\x00-\x20<>"{}|^`\\]')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def written(thesaurus: Thesaurus, wanted: ThesaurusFormat) -> bytes:
    """The file, in UTF-8."""
    make = _xml_lines if wanted is ThesaurusFormat.RDF_XML else _turtle_lines
    return "".join(f"{line}\n" for line in make(thesaurus)).encode("utf-8")


def _statements(concept: Concept) -> Iterator[_Statement]:
    yield "skos:inScheme", SCHEME, True, ""
    if not concept.broader:
        yield "skos:topConceptOf", SCHEME, True, ""
    yield from (("skos:notation", one, False, "") for one in sorted(concept.notations))
    for label in sorted(concept.labels):
        name = "skos:prefLabel" if label.kind is LabelKind.PREFERRED else "skos:altLabel"
        language = tag_to_write(label.language)
        yield name, label.text, False, language
        if label.kind is LabelKind.ABBREVIATION:
            yield "council:abbreviation", label.text, False, language
    for note in sorted(concept.notes):
        yield f"skos:{NOTES[note.kind][len(SKOS) :]}", note.text, False, tag_to_write(note.language)
    yield from (("skos:broader", one, True, "") for one in sorted(concept.broader))
    yield from (("skos:related", one, True, "") for one in sorted(concept.related))


# Turtle -------------------------------------------------------------------------------------------


def _turtle_lines(thesaurus: Thesaurus) -> Iterator[str]:
    for prefix, address in _PREFIXES.items():
        yield f"@prefix {prefix}: <{address}> ."
    yield ""
    yield f"<{SCHEME}> a skos:ConceptScheme ."
    for concept in sorted(thesaurus.concepts, key=lambda one: one.uri):
        yield ""
        yield f"{_bracketed(concept.uri)} a skos:Concept ;"
        lines = [
            f"    {name} {_turtle_value(value, is_address, language)}"
            for name, value, is_address, language in _statements(concept)
        ]
        yield " ;\n".join(lines) + " ."


def _turtle_value(value: str, is_address: bool, language: str) -> str:
    if is_address:
        return _bracketed(value)
    text = "".join(_ESCAPES.get(one, one) for one in value)
    text = _FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04X}", text)
    return f'"{text}"@{language}' if language else f'"{text}"'


def _bracketed(address: str) -> str:
    return f"<{_UNSAFE_ADDRESS.sub(lambda found: f'%{ord(found[0]):02X}', address)}>"


# RDF/XML ------------------------------------------------------------------------------------------


def _xml_lines(thesaurus: Thesaurus) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield "<rdf:RDF"
    yield "\n".join(f"    xmlns:{name}={quoteattr(at)}" for name, at in _PREFIXES.items()) + ">"
    yield f"  <skos:ConceptScheme rdf:about={quoteattr(SCHEME)}/>"
    for concept in sorted(thesaurus.concepts, key=lambda one: one.uri):
        yield f"  <skos:Concept rdf:about={quoteattr(concept.uri)}>"
        for name, value, is_address, language in _statements(concept):
            if is_address:
                yield f"    <{name} rdf:resource={quoteattr(value)}/>"
            else:
                tag = f" xml:lang={quoteattr(language)}" if language else ""
                text = escape(_FORBIDDEN.sub("", value), {"\r": "&#13;"})
                yield f"    <{name}{tag}>{text}</{name}>"
        yield "  </skos:Concept>"
    yield "</rdf:RDF>"
