"""What a sentence is about: headings name and tell nothing. Knows verbs, not sessions."""

from db.ingest.finders.document import Document, Span
from db.language.azerbaijani import lower
from db.language.inflect import forms
from db.language.patterns import regex

_LONGEST = 160
_EN_VERB = regex(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|may|must|be|been|did|does|took"
    r"|made|gave|said|met|held|came|went|saw|told|spoke|led|\w{3,}ed)\b"
)
_RELATIVE = regex(r"\b(?:who|whom|whose|which|котор\w+|выступавш\w+|участвовавш\w+)\b")
_AZ_VERB = regex(
    r"(?:(?:[ıiuü]b|m[ıiuü]ş|d[ıiuü]|[ıiuü]r|ar|ər|acaq|əcək|m[aə]l[ıi])(?:d[ıiuü]r)?(?:l[aə]r)?)$"
)


def is_heading(document: Document, sentence: Span) -> bool:
    """True for a short sentence that closes without a full stop, or has no verb."""
    if sentence.end - sentence.start >= _LONGEST:
        return False
    if document.text[sentence.end - 1] not in ".!?":
        return True
    return not _has_verb(document, sentence)


def opens_sentence(document: Document, sentence: Span, at: int) -> bool:
    """True if no verb and no relative clause comes before an offset: the sentence is about that."""
    if document.language == "az" or at - sentence.start > _LONGEST:
        return False
    before = Span(sentence.start, at)
    return not (_has_verb(document, before) or has_relative(document, before))


def has_relative(document: Document, span: Span) -> bool:
    """True if a clause about somebody or something else begins there."""
    return _RELATIVE.search(document.text, *span) is not None


def _has_verb(document: Document, sentence: Span) -> bool:
    first, last = document.token_range(*sentence)
    words = [token.text for token in document.tokens[first:last] if token.is_word]
    if document.language == "ru":
        return any(forms(word)[0].pos == "VERB" and forms(word)[0].known for word in words)
    if document.language == "az":
        return bool(words) and _AZ_VERB.search(lower(words[-1])) is not None
    return _EN_VERB.search(document.text, *sentence) is not None
