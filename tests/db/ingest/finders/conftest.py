"""Documents for the finders' tests."""

from collections.abc import Callable

import pytest

from db.ingest.finders.document import Document
from db.model import DocumentText, Paragraph

MakeText = Callable[..., DocumentText]
MakeDocument = Callable[..., Document]


@pytest.fixture
def make_text() -> MakeText:
    """Makes a document of paragraphs, one a line."""

    def make(*lines: str, kind: str = "txt") -> DocumentText:
        paragraphs, at = [], 0
        for line in lines:
            if line:
                paragraphs.append(Paragraph(at, at + len(line)))
            at += len(line) + 1
        return DocumentText("\n".join(lines), tuple(paragraphs), kind)

    return make


@pytest.fixture
def make_document(make_text: MakeText) -> MakeDocument:
    """Makes a prepared document of paragraphs, one a line."""

    def make(*lines: str, kind: str = "txt") -> Document:
        return Document(make_text(*lines, kind=kind))

    return make
