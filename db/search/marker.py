"""Finds a query's words in a text, by the same keys as the index, and cuts the best passage out.

Knows the query and the text only; it needs no index.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from db.language.detect import paragraph_language
from db.language.families import family_keys
from db.language.keys import (
    EXACT,
    exact_query_keys,
    prefixes,
    query_keys,
    query_name_keys,
    text_keys,
)
from db.language.tokens import TOKEN, clean, fold
from db.model import Mark, UnitText
from db.search.parser import parse
from db.search.passages import WIDTH, Snippet, beginning, cut
from db.search.phrasing import Phrasing, Step
from db.search.syntax import Fuzzy, Phrase, Prefix, Word, positive

#: Characters of a passage that stand before its first hit if there are as many.
_BEFORE = 60


class _Match(NamedTuple):
    """What a token is to the query: terms by number, steps of phrases.

    A step is ``(phrase, begin, end)``, of the single words of the phrase that it stands for.
    """

    term: int = -1
    name: str = ""
    phrases: tuple[tuple[int, int, int], ...] = ()


class _Span(NamedTuple):
    start: int
    end: int
    term: int
    why: str = ""


_NOTHING = _Match()
#: Different words of texts that one marker remembers.
_MEMORY = 50_000


class Marker:
    """Marks the hits of one query. ``variants`` False leaves out other spellings of names.

    ``typing`` says that the last word may not be complete: words that begin so are marked too.
    ``within`` are the texts of the queries within whose results it searches; each text has
    switches of its own.
    """

    def __init__(
        self,
        query_text: str,
        variants: bool = True,
        *,
        typing: bool = False,
        within: Iterable[str] = (),
    ) -> None:
        self._words: list[tuple[frozenset[str], frozenset[str], str]] = []
        self._prefixes: list[tuple[tuple[str, ...], int]] = []
        self._fuzzy: list[tuple[str, int, int]] = []
        self._phrases: list[tuple[int, list[Step]]] = []
        self._memory: dict[str, dict[str, _Match]] = {}
        self._terms = 0
        for parsed in (parse(query_text, typing=typing), *map(parse, within)):
            self._variants, self._related = variants and parsed.variants, parsed.related
            for node in positive(parsed.node):
                self._add(node)
        self._wanted = frozenset().union(
            *(keys | names for keys, names, _form in self._words),
            *(keys for _, steps in self._phrases for step in steps for keys in step.keys),
        )

    def marks(self, language: str, text: str) -> tuple[Mark, ...]:
        """Where the query's words stand in a text, in order and without overlaps."""
        return tuple(Mark(span.start, span.end) for span in self._spans(language, text))

    def snippet(
        self, texts: Sequence[UnitText], prefer: str, leading: Sequence[UnitText] = ()
    ) -> Snippet:
        """The passage with most of the query's words, of about 240 characters.

        Of several texts the one in the language ``prefer`` is taken if it has a hit, else the
        first that has; without any hit the beginning of the preferred one, of the ``leading``
        texts if there are any.
        """
        ordered = sorted(texts, key=lambda text: text.language != prefer)
        for text in ordered:
            spans = self._spans(text.language, text.text)
            if spans:
                return _passage(text, spans)
        return beginning(leading or texts, prefer)

    def _add(self, node: Word | Prefix | Fuzzy | Phrase) -> None:
        number = self._terms
        self._terms += 1
        match node:
            case Word():
                self._words.append((*self._keys(node), node.text))
                if not node.exact and "-" in clean(node.text):
                    self._add_phrase((node,))
            case Prefix(text):
                self._words.append((frozenset(), frozenset(), ""))
                self._prefixes.append((prefixes(text), number))
            case Fuzzy(text, edits):
                self._words.append((frozenset(), frozenset(), ""))
                self._fuzzy.append((fold(text), edits, number))
            case Phrase(words):
                self._words.append((frozenset(), frozenset(), ""))
                self._add_phrase(words)

    def _add_phrase(self, words: Sequence[Word]) -> None:
        phrasing = Phrasing(words, lambda word: frozenset().union(*self._keys(word)))
        self._phrases.append((phrasing.length, list(phrasing.steps())))

    def _keys(self, word: Word) -> tuple[frozenset[str], frozenset[str]]:
        if word.exact:
            return exact_query_keys(word.text), frozenset()
        names = query_name_keys(word.text) if self._variants else frozenset()
        relatives = family_keys(word.text) if self._related else frozenset()
        return query_keys(word.text) | relatives, names

    def _spans(self, language: str, text: str) -> list[_Span]:
        found: list[_Span] = []
        if not self._terms:
            return found  # nothing is asked for: no dictionary is loaded to find that out
        language = paragraph_language(text, language or None) or ""
        memory = self._memory.setdefault(language, {})
        running: dict[tuple[int, int], int] = {}
        for match in TOKEN.finditer(text):
            raw = match.group()
            seen = memory.get(raw)
            if seen is None:
                seen = self._remember(language, raw)
            if seen is _NOTHING:
                if running:
                    running = {}
                continue
            if seen.term >= 0:
                found.append(_Span(match.start(), match.end(), seen.term, seen.name))
            running = self._follow(running, seen, match.start(), match.end(), found)
        return _without_overlaps(found)

    def _follow(
        self,
        running: dict[tuple[int, int], int],
        seen: _Match,
        start: int,
        end: int,
        found: list[_Span],
    ) -> dict[tuple[int, int], int]:
        """Phrases under way after this token: by ``(phrase, words so far)`` where they began."""
        following: dict[tuple[int, int], int] = {}
        for phrase, first, after in seen.phrases:
            began = start if first == 0 else running.get((phrase, first), -1)
            if began < 0:
                continue
            if after == self._phrases[phrase][0]:
                found.append(_Span(began, end, self._terms + phrase))
            else:
                following[phrase, after] = min(began, following.get((phrase, after), began))
        return following

    def _remember(self, language: str, raw: str) -> _Match:
        memory = self._memory[language]
        if len(memory) >= _MEMORY:
            memory.clear()
        found = memory[raw] = self._matched(raw, language or None)
        return found

    def _matched(self, raw: str, language: str | None) -> _Match:
        """What a token is to the query; a match by keys is preferred to one by sound."""
        own = text_keys(raw, language)
        if self._wanted.isdisjoint(own) and not (self._prefixes or self._fuzzy):
            return _NOTHING
        phrases = tuple(
            (phrase, step.begin, step.end)
            for phrase, (_length, steps) in enumerate(self._phrases)
            for step in steps
            if not any(map(own.isdisjoint, step.keys))
        )
        for number, (wanted, _names, _form) in enumerate(self._words):
            if wanted & own:
                return _Match(number, "", phrases)
        forms = [key for key in own if key[0] in "=-"]
        for beginnings, number in self._prefixes:
            if any(form.startswith(beginnings) for form in forms):
                return _Match(number, "", phrases)
        slip = self._slip(own)
        if slip is not None:
            return _Match(slip, "", phrases)
        for number, (_wanted, names, form) in enumerate(self._words):
            if names & own:
                return _Match(number, f"name:{raw}={form}", phrases)
        return _Match(phrases=phrases) if phrases else _NOTHING

    def _slip(self, own: Collection[str]) -> int | None:
        """The term that a token with these keys is a slip of."""
        if not self._fuzzy:
            return None
        from rapidfuzz.distance import OSA

        exact = [key[1:] for key in own if key[0] == EXACT]
        for word, edits, number in self._fuzzy:
            if any(OSA.distance(word, form, score_cutoff=edits) <= edits for form in exact):
                return number
        return None


def _without_overlaps(spans: list[_Span]) -> list[_Span]:
    """The longest of those that begin together, the first of those that overlap."""
    found: list[_Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def passage_around(language: str, text: str, mark: Mark) -> Snippet:
    """The passage of about 240 characters around a place that is known already."""
    return _passage(UnitText(language, text), [_Span(mark.start, mark.end, 0)])


def _passage(text: UnitText, spans: Sequence[_Span]) -> Snippet:
    first, last = _densest(spans)
    begin = _word_start(text.text, max(0, spans[first].start - _BEFORE), spans[first].start)
    inside = list(spans[first : last + 1])
    end = max(begin + WIDTH, inside[-1].end) if first == last else begin + WIDTH
    if begin > 0 and end > len(text.text):
        begin = _word_start(text.text, max(0, len(text.text) - WIDTH), spans[first].start)
        end = len(text.text)
    inside = [span for span in spans if span.start >= begin and span.end <= end]
    reasons = dict.fromkeys(span.why for span in spans if span.why)
    return Snippet(
        text.language, cut(text.text, begin, end, inside or [spans[first]]), tuple(reasons)
    )


def _densest(spans: Sequence[_Span]) -> tuple[int, int]:
    """The run of hits within the width that has most different terms, then most hits."""
    best, best_rank, last = (0, 0), (0, 0), 0
    for first, span in enumerate(spans):
        last = max(last, first)
        while last + 1 < len(spans) and spans[last + 1].end - span.start <= WIDTH - _BEFORE:
            last += 1
        rank = (len({found.term for found in spans[first : last + 1]}), last - first + 1)
        if rank > best_rank:
            best, best_rank = (first, last), rank
    return best


def _word_start(text: str, at: int, limit: int) -> int:
    """The first beginning of a word from ``at`` on, not after ``limit``."""
    if at == 0:
        return 0
    while at < limit and not text[at - 1].isspace():
        at += 1
    return at
