"""A text made shorter, between two words, with a sign that it goes on."""


def shortened(text: str, longest: int) -> str:
    """The text in at most ``longest`` characters; one that is longer ends in an ellipsis."""
    if len(text) <= longest:
        return text
    head, _, _ = text[:longest].rpartition(" ")
    return f"{(head or text[: longest - 1]).rstrip(' ,.;:·–—-')}…"
