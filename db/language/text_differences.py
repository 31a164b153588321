"""Which words two texts of one language have apart, paragraph beside paragraph. Values only."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from db.language.patterns import regex
from db.language.tokens import fold

#: Paragraphs that share at least this part of their words stand beside each other.
SAME_PARAGRAPH = 0.4
_WORD = regex(r"\w+")
#: Where a sentence ends: after its mark, before a capital letter, a number or a quotation mark.
_END = regex(r"(?<=[.!?:;])\s+(?=[A-ZА-ЯЁƏİÇŞÖÜĞ0-9«\"“„])")

Span = tuple[int, int]
Pair = tuple[int | None, int | None]


def side_by_side(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """The paragraphs of two texts beside each other, or their sentences.

    Sentences where most paragraphs find no partner: one file may run them all together.
    """
    pairs = align_paragraphs(old, new)
    if 2 * sum(None not in pair for pair in pairs) < max(len(old), len(new)):
        old, new = _sentences(old), _sentences(new)
        pairs = align_paragraphs(old, new)
    rows: list[tuple[str, str]] = []
    for i, j in pairs:
        row = old[i] if i is not None else "", new[j] if j is not None else ""
        if rows and (joined := _joined(rows[-1], row)) is not None:
            rows[-1] = joined
        else:
            rows.append(row)
    return rows


def _joined(before: tuple[str, str], row: tuple[str, str]) -> tuple[str, str] | None:
    """Two rows as one, where a paragraph that stands alone belongs to its neighbour's partner."""
    if all(row) == all(before):
        return None
    left, right = ("\n".join(filter(None, pair)) for pair in zip(before, row, strict=True))
    return (left, right) if _alike(left, right) > max(_alike(*before), _alike(*row)) else None


def _sentences(paragraphs: Sequence[str]) -> list[str]:
    return [part for paragraph in paragraphs for part in _END.split(paragraph) if part.strip()]


def align_paragraphs(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """The paragraphs of two texts in order: index beside index, None where there is none."""
    matcher = SequenceMatcher(None, [_words(p) for p in old], [_words(p) for p in new], False)
    pairs: list[Pair] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            pairs += _align_changed(old, new, range(i1, i2), range(j1, j2))
    return pairs


def word_differences(old: str, new: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The runs of words that only the old, only the new text has: offsets into each.

    Case and punctuation do not count.
    """
    mine, yours = list(_WORD.finditer(old)), list(_WORD.finditer(new))
    matcher = SequenceMatcher(
        None, [fold(m[0]) for m in mine], [fold(m[0]) for m in yours], autojunk=False
    )
    removed, added = [], []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            if i1 < i2:
                removed.append((mine[i1].start(), mine[i2 - 1].end()))
            if j1 < j2:
                added.append((yours[j1].start(), yours[j2 - 1].end()))
    return tuple(removed), tuple(added)


def count_words(text: str, spans: Sequence[Span]) -> int:
    """How many words lie in the spans."""
    return sum(len(_WORD.findall(text[start:end])) for start, end in spans)


def _align_changed(
    old: Sequence[str], new: Sequence[str], olds: Sequence[int], news: Sequence[int]
) -> list[Pair]:
    """Changed paragraphs between unchanged ones: those alike side by side, the others alone."""
    pairs: list[Pair] = []
    rest = list(news)
    for i in olds:
        likely = next((j for j in rest if _alike(old[i], new[j]) >= SAME_PARAGRAPH), None)
        if likely is None:
            pairs.append((i, None))
            continue
        while rest[0] != likely:
            pairs.append((None, rest.pop(0)))
        pairs.append((i, rest.pop(0)))
    return [*pairs, *((None, j) for j in rest)]


def _alike(one: str, other: str) -> float:
    mine, yours = set(_words(one)), set(_words(other))
    return 2 * len(mine & yours) / (len(mine) + len(yours)) if mine and yours else 0.0


@lru_cache(maxsize=4_096)
def _words(paragraph: str) -> tuple[str, ...]:
    return tuple(fold(match[0]) for match in _WORD.finditer(paragraph))
