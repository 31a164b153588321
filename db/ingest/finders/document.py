"""A document prepared for the finders: one line a paragraph, normalised, with raw offsets.

Nothing here knows what a communiqué is. Hard-wrapped lines are joined, white space is collapsed,
and every offset leads back to the text that the reader gave.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from db.ingest.finders.layout import Block, Layout, lines_of
from db.ingest.finders.quotes import Quote, outer_quotes
from db.ingest.finders.tables import words
from db.language.detect import detect_language
from db.language.normalise import normalise
from db.language.patterns import regex
from db.model import DocumentText, Leaf

if TYPE_CHECKING:
    from db.ingest.finders.known import KnownNames

_TOKEN = regex(r"[^\W\d_]+(?:[-–’'ʼ‘][^\W\d_]+)*|\d+|[^\w\s]|_")
#: «Ákos», «Štefan», «Ülvi»: the capitals of every Latin alphabet.
CAPITALS = "".join(filter(str.isupper, map(chr, range(0xC0, 0x250)))) + "A-ZА-ЯЁƏ"
#: A run of signs is looked at once: thousands of dots lead to a page number.
_SENTENCE_END = regex(rf"(?<![.!?…])[.!?…]++[»”’\")\]]*+(?=\s+[«“„‘\"(]?[{CAPITALS}0-9])")
_INITIAL = regex(r"\.\s?-?[^\W\d_][а-яё]?\.")
#: «Ев. Дм. Пахомова»: what stands before the second of two such initials.
_INITIAL_BEFORE = regex(r"(?<![\w.])[А-ЯЁ][а-яё]?\.\s?$")
_SHORT_RANK = regex(r"(?<![\w.])[А-Яа-я]\.\s?[а-я]\.\s?[а-я]$")
#: Behind «2011 г.»: what opens a sentence and no name.
_AFTER_YEAR = regex(
    r"\. (?:В|Во|На|По|При|После|До|Из|За|С|К|Для|О|Об|От|Под|Перед|Он|Она|Оно|Они|Это|Эта|Этот"
    r"|Его|Её|Их"
    r"|Так|Также|Там|Тогда|Кроме|Однако|Если|Как|Когда|Мы|Все|(?:Предыдущ|Следующ|Прошл|Нынешн"
    r"|Очередн"
    r"|Настоящ|Перв|Втор|Треть|Четв[её]рт|Пят|Шест|Седьм|Заседани|Встреч|Сесси|Собрани|Участник"
    r"|Эксперт"
    r"|Стороны|Совет|Организатор|Член|Тем)[а-яё]*)(?= )"
)
#: What is longer is no sentence; it is cut so that no rule looks at more at once.
_LONGEST_SENTENCE = 2500
_ABBREVIATIONS = words(
    "г гг им т тов ул св проф акад д-р dr mr mrs ms prof eng er st no vol jr sr cf mayor hon gen "
    "col p pp art sec п пп ст ср см напр др пр dos akad səh № н.э сокр англ нем фр лат тур перс "
    "jan feb mar apr jun jul aug sep sept oct nov dec янв фев февр апр авг сен сент окт ноя нояб "
    "дек yan fev apr avq sen sent okt noy dek "
    "пос просп корп стр abbr approx fig lt capt maj brig adm rev pte sgt em ret retd rtd "
    "amb gov cdr assoc отст md mohd muhd wm chas thos edw robt"
)


#: Two letters for one of another script, as an initial: "Zh. Kasymov", «Дж. Ахмедов».
DIGRAPHS = frozenset("Zh Kh Sh Ch Ts Yu Ya Ye Dzh Дж".split())


class Token(NamedTuple):
    """A word, a number or a sign: ``document.text[start:end]``."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """True for a word of letters."""
        return self.text[0].isalpha()


class Span(NamedTuple):
    """A stretch of the prepared text."""

    start: int
    end: int


def _start(span: Span | Quote) -> int:
    return span.start


def _line_start(block: Block) -> int:
    return block.line_start


class Document:
    """What finders read. Offsets of its own text are turned into raw ones by ``leaf``."""

    def __init__(self, text: DocumentText, known: "KnownNames | None" = None) -> None:
        self.known = known
        self.raw = text.text
        self._normalised = normalise(text.text)
        lines = list(lines_of(text, self._normalised))
        flat = Layout(self._normalised.text)
        self.blocks = tuple(flat.blocks(lines))
        self._origin = flat.origin
        self.text = "".join(flat.pieces)
        self.metadata = text.metadata
        self.language = detect_language(self.text) or text.language or self._by_blocks()

    def _by_blocks(self) -> str | None:
        votes: dict[str, int] = {}
        for block in self.blocks:
            found = detect_language(self.text[block.start : block.end])
            if found:
                votes[found] = votes.get(found, 0) + block.end - block.start
        return max(votes, key=lambda language: votes[language]) if votes else None

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words, numbers and signs of the text in order."""
        return tuple(Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(self.text))

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """The outermost quoted passages of the text, none across two blocks."""
        found: list[Quote] = []
        for block in self.blocks:
            found += outer_quotes(self.text, block.start, block.end)
        return tuple(found)

    @cached_property
    def unquoted(self) -> str:
        """The text with blanks for what is quoted; offsets stay."""
        pieces, at = [], 0
        for quote in self.quotes:
            pieces += [
                self.text[at : quote.inner_start],
                " " * (quote.inner_end - quote.inner_start),
            ]
            at = quote.inner_end
        return "".join([*pieces, self.text[at:]])

    @cached_property
    def _sentences(self) -> tuple[Span, ...]:
        return tuple(span for block in self.blocks for span in self._split(block))

    def _split(self, block: Block) -> Iterator[Span]:
        begin = block.start
        for match in _SENTENCE_END.finditer(self.text, block.start, block.end):
            if match[0] in {".", ".)"} and self._is_abbreviation(match.start(), begin):
                continue
            yield from _cut(begin, match.end())
            begin = match.end() + 1
        if begin < block.end:
            yield from _cut(begin, block.end)

    def _is_abbreviation(self, dot: int, begin: int) -> bool:
        word_start = dot
        while word_start > begin and (self.text[word_start - 1].isalpha()):
            word_start -= 1
        word = self.text[word_start:dot]
        if word in {"г", "гг"} and _AFTER_YEAR.match(self.text, dot):
            return (
                re.search(r"\d{4}\s?$", self.text[max(begin, word_start - 6) : word_start]) is None
            )
        if len(word) == 1 and _SHORT_RANK.search(self.text, max(begin, dot - 12), dot):
            return True  # «с.н.с. ИКИ»
        if word in DIGRAPHS:
            return True  # "Zh. Kasymov"
        if len(word) == 2 and word.istitle():  # «Ал. А. Тлисов», «Ев. Дм. Пахомова»
            before = max(begin, word_start - 4)
            if _INITIAL.match(self.text, dot) or _INITIAL_BEFORE.search(
                self.text, before, word_start
            ):
                return True
        return (len(word) == 1 and word.isupper()) or word.lower() in _ABBREVIATIONS

    def sentences(self, start: int, end: int) -> tuple[Span, ...]:
        """The sentences that touch ``text[start:end]``."""
        first = max(0, bisect_right(self._sentences, start, key=_start) - 1)
        last = bisect_left(self._sentences, end, key=_start)
        return tuple(span for span in self._sentences[first:last] if span.end > start)

    def sentence_at(self, at: int) -> Span:
        """The sentence that holds an offset."""
        found = self.sentences(at, at + 1)
        return found[0] if found else Span(at, at)

    def block_index(self, at: int) -> int:
        """The index of the block that holds an offset (of the last one that begins before)."""
        return max(0, bisect_right(self.blocks, at, key=_line_start) - 1)

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The indexes of the first token from ``start`` on, and of the first from ``end`` on."""
        return bisect_left(self._token_starts, start), bisect_left(self._token_starts, end)

    def quote_at(self, start: int) -> Quote | None:
        """The outermost quoted passage that begins exactly there."""
        index = bisect_left(self.quotes, (start,))
        if index < len(self.quotes) and self.quotes[index].start == start:
            return self.quotes[index]
        return None

    def is_quoted(self, at: int) -> bool:
        """True if an offset lies inside of a quoted passage."""
        index = bisect_right(self.quotes, at, key=_start) - 1
        return index >= 0 and self.quotes[index].start < at < self.quotes[index].end

    def quotes_in(self, span: Span) -> tuple[Quote, ...]:
        """The outermost quoted passages that begin in a stretch."""
        first = bisect_left(self.quotes, span.start, key=_start)
        return self.quotes[first : bisect_left(self.quotes, span.end, key=_start)]

    def leaf(
        self,
        value: str | int,
        start: int,
        end: int,
        rule: str,
        confidence: float,
        reason: str = "",
    ) -> Leaf:
        """A value with its span in the raw text."""
        raw_start, raw_end = self.raw_span(start, end)
        return Leaf(value, raw_start, raw_end, rule, confidence, reason)

    def gap_at(self, at: int) -> int:
        """How many spaces the one there stands for; a tab is as wide as several, a line none."""
        if not 0 < at < len(self.text) - 1 or self.text[at] != " ":
            return 0
        gap = self._normalised.text[self._origin[at - 1] + 1 : self._origin[at + 1]]
        return 0 if "\n" in gap else len(gap.expandtabs())

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the prepared text as offsets of the reader's text."""
        if end <= start or not self._origin:
            at = self._origin[min(start, len(self._origin) - 1)] if self._origin else 0
            return self._normalised.raw_span(at, at)
        return self._normalised.raw_span(self._origin[start], self._origin[end - 1] + 1)


def _cut(start: int, end: int) -> Iterator[Span]:
    for begin in range(start, end, _LONGEST_SENTENCE):
        yield Span(begin, min(begin + _LONGEST_SENTENCE, end))


__all__ = ["CAPITALS", "Block", "Document", "Span", "Token"]
