"""The text of a document with words blacked out, as a form to print."""

from viewer.printing.sheet import Sheet, lines


def redacted_text(title: str, text: str, language: str) -> Sheet:
    """A heading and the paragraphs of the text."""
    paragraphs = [line.strip() for line in text.splitlines()]
    return Sheet(
        title,
        title,
        language,
        (
            lines(title, align="center", bold=True),
            lines(*paragraphs, above=8),
        ),
    )
