"""A text as the tests look at it."""

from db.model import DocumentText


def shown(text: DocumentText) -> list[str]:
    """Each paragraph with its label before it."""
    return [
        f"{part.label or ''} {text.text[part.start : part.end]}".strip() for part in text.paragraphs
    ]
