"""A passage as a block that people read and the program verifies: words, source, proof, mark."""

from db.model.quotations import SOURCE, ReadPassage
from viewer.citing.gost_reference import gost_reference
from viewer.citing.source import CitedSource
from viewer.citing.typography import in_marks
from viewer.citing.words import word


def evidence_block(passage: ReadPassage, source: CitedSource) -> str:
    """The block; its words are those of the document, sign by sign."""
    mark, language = passage.mark, source.language
    original = word("evidence.original", language, name=passage.filename, digest=mark.original)
    text = word(
        "evidence.text",
        language,
        digest=mark.text,
        first=str(mark.start),
        last=str(mark.end),
        moment=mark.read.replace("T", " ").removesuffix("Z") + " UTC",
    )
    lines = (
        in_marks(passage.words, language),
        f"{SOURCE}{gost_reference(source).text}",
        original,
        text,
        mark.line(),
    )
    return "\n".join(lines) + "\n"
