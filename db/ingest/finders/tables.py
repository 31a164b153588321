"""How the word tables are written down: words between spaces. Holds no words."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
