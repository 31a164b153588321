"""What a document calls itself: its own title, or nothing. Never the file's name."""

from db.model import DocumentText

#: A first line longer than this is a sentence, not a title.
_LONGEST = 120


def document_title(text: DocumentText) -> str:
    """The title in the file's metadata, its first heading, or a first line that is no sentence.

    ``""`` where the text begins at once: the window then says what kind of document it is.
    """
    title = " ".join(text.metadata.get("title", "").split())
    if title or not text.paragraphs:
        return title
    for paragraph in text.paragraphs:
        if paragraph.level:
            return _line(text, paragraph.start, paragraph.end)
    first = text.paragraphs[0]
    line = _line(text, first.start, first.end)
    is_title = len(text.paragraphs) > 1 and not first.label and line[-1:] not in ".;:,…"
    return line if is_title and len(line) <= _LONGEST else ""


def _line(text: DocumentText, start: int, end: int) -> str:
    return " ".join(text.text[start:end].split())
