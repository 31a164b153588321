"""The styles by name: what a list of sources looks like in each, as text, as HTML, as a file."""

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from viewer.citing.apa import apa
from viewer.citing.bibtex import bibtex
from viewer.citing.chicago import chicago
from viewer.citing.csl_json import csl_json
from viewer.citing.gost_record import gost_record
from viewer.citing.gost_reference import gost_reference
from viewer.citing.ris import ris
from viewer.citing.source import CitedSource, Formatted
from viewer.citing.typography import as_html, in_marks


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its own name, the same in every language, and the ending of its files."""

    name: str
    label: str
    ending: str
    prose: Callable[[CitedSource], Formatted] | None = None
    data: Callable[[Sequence[CitedSource]], str] | None = None


@dataclass(frozen=True, slots=True)
class Citations:
    """A list of citations: ``text`` for any place, ``html`` for a word processor."""

    text: str
    html: str


STYLES: Mapping[str, Style] = {
    style.name: style
    for style in (
        Style("gost-reference", "ГОСТ Р 7.0.5-2008", ".txt", prose=gost_reference),
        Style("gost-record", "ГОСТ Р 7.0.100-2018", ".txt", prose=gost_record),
        Style("chicago", "Chicago 17", ".txt", prose=chicago),
        Style("apa", "APA 7", ".txt", prose=apa),
        Style("bibtex", "BibTeX", ".bib", data=lambda many: "\n".join(map(bibtex, many))),
        Style("ris", "RIS", ".ris", data=lambda many: "".join(map(ris, many))),
        Style("csl-json", "CSL-JSON", ".json", data=csl_json),
    )
}
#: The style of whoever has chosen none.
FIRST_STYLE = "gost-reference"


def cite_words(words: str, source: CitedSource, style: str) -> Citations:
    """Quoted words with their source below them; a style for programs has no room for words."""
    found = cite([source], style)
    if not words or STYLES[style].prose is None:
        return found
    quote = in_marks(words, source.language)
    lines = "<br>".join(html.escape(quote, quote=False).split("\n"))
    marked = found.html.replace("<p>", f"<blockquote>{lines}</blockquote><p>", 1)
    return Citations(f"{quote}\n— {found.text}", marked)


def cite(sources: Sequence[CitedSource], style: str) -> Citations:
    """The sources in a style of ``STYLES``, each on a line or as an entry of its own."""
    wanted = STYLES[style]
    if wanted.prose is not None:
        found = [wanted.prose(source) for source in sources]
        return Citations("\n".join(one.text for one in found), as_html(found))
    text = wanted.data(sources) if wanted.data is not None else ""
    return Citations(text, f'<meta charset="utf-8"><pre>{html.escape(text, quote=False)}</pre>')
