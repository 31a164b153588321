"""How a sentence is marked for translation without importing Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark a literal for translation; returns it unchanged."""
    return text
