"""English titles of cited texts: a run of capital words with a head noun in it."""

from typing import TYPE_CHECKING

from db.ingest.finders.dates import is_month
from db.ingest.finders.document import Document, Token
from db.ingest.finders.words_en import SESSION_NOUNS

if TYPE_CHECKING:
    from db.ingest.finders.instruments import Title

_HEADS = frozenset(
    "agreement memorandum treaty convention statement declaration protocol arrangement charter "
    "accord statute resolution pact act regulation regulations constitution covenant concordat "
    "understanding".split()
)
_LINKS = frozenset(
    "of on for regarding concerning the and between in to against with by at under as".split()
)
_TRAILING = _LINKS | {"signed", "dated"}


def titles_in(document: Document) -> "list[Title]":
    """All mentions of instruments in order."""
    found = []
    tokens = document.tokens
    at = 0
    while at < len(tokens):
        end = _run(document, at)
        if end > at:
            title = _title(document, at, end)
            if title is not None:
                found.append(title)
            at = end
        else:
            at += 1
    return found


def _run(document: Document, at: int) -> int:
    tokens, text = document.tokens, document.text
    if not (tokens[at].is_word and tokens[at].text[0].isupper()):
        return at
    end = index = at + 1
    while index < len(tokens) and index - at < 24:
        if text[tokens[index - 1].end : tokens[index].start] != " ":
            break
        token = tokens[index]
        if is_month(token.text):
            break
        if token.is_word and token.text[0].isupper():
            end = index + 1
        elif token.text.lower() not in _LINKS:
            break
        index += 1
    return end


def _singular(word: str) -> str:
    lower = word.lower()
    if lower.endswith("ies") and lower[:-3] + "y" in _HEADS:
        return word[:-3] + "y"
    if lower.endswith("s") and lower[:-1] in _HEADS:
        return word[:-1]
    if lower == "memoranda":
        return word[:-1] + "um"
    return word


def _is_head(token: Token) -> bool:
    return _singular(token.text).lower() in _HEADS


def _title(document: Document, at: int, end: int) -> "Title | None":
    from db.ingest.finders.instruments import Title

    tokens = document.tokens
    while at < end and tokens[at].text.lower() in _LINKS | {"a", "an", "this", "that", "its"}:
        at += 1
    if any(token.text.lower() in SESSION_NOUNS for token in tokens[at:end]):
        return None
    heads = [index for index in range(at, end) if _is_head(tokens[index])]
    if not heads:
        return None
    head = heads[0]
    if at + 1 < head and tokens[at + 1].text.lower() == "the":
        at += 2  # the capital letter of the first word is the sentence's
    if head > at and any(token.text.lower() in _LINKS for token in tokens[at:head]):
        at = head
    end = _without_signatories(tokens, head, end)
    words = [
        _singular(token.text) if index == head else token.text
        for index, token in zip(range(at, end), tokens[at:end], strict=True)
    ]
    bare = end - at == 1
    start, stop = tokens[at].start, tokens[end - 1].end
    value = " ".join(words)
    key = f"{_singular(tokens[head].text).lower()} " + " ".join(w.lower() for w in words)
    return Title(value, key.strip(), start, stop, start, bare)


def _without_signatories(tokens: tuple[Token, ...], head: int, end: int) -> int:
    while end > head + 1 and tokens[end - 1].text.lower() in _TRAILING:
        end -= 1
    return end
