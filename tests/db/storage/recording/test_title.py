"""What a document calls itself."""

import pytest

from db.model import DocumentText, Paragraph
from db.storage.recording.title import document_title


def document(*lines: str, heading: int = -1, title: str = "") -> DocumentText:
    text, paragraphs = "", []
    for number, line in enumerate(lines):
        start = len(text)
        text += line + "\n"
        paragraphs.append(Paragraph(start, start + len(line), level=int(number == heading)))
    return DocumentText(text, tuple(paragraphs), "txt", metadata={"title": title} if title else {})


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (document("О встрече экспертов", "3 мая прошла встреча."), "О встрече экспертов"),
        (document("3 мая в Бонне прошла встреча.", "1. Решили."), ""),
        (document("КОММЮНИКЕ", "3 мая прошла встреча."), "КОММЮНИКЕ"),
        (document("3 мая прошла встреча", "Итоги", "x", heading=1), "Итоги"),
        (document("Итоги", "x", title=" Протокол  № 4 "), "Протокол № 4"),
        (document("Участники встречи:", "1. Решили."), ""),
        (document("слово " * 40, "x"), ""),
        (document("Одна строка"), ""),
        (document(), ""),
    ],
)
def test_a_document_is_called_what_it_calls_itself(text: DocumentText, title: str) -> None:
    assert document_title(text) == title
