"""What every engine is asked: queries of eleven kinds, and sentences typed letter by letter.

Words are picked by the number of records that hold them, by a fixed seed, from the corpus alone.
"""

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from tests.benchmarks.search.records import FUNCTION_WORDS, Record

if TYPE_CHECKING:
    from tests.benchmarks.search.kept import Corpus

#: Kinds of questions, and how they are called in tables.
KINDS = {
    "common": "a common word",
    "rare": "a rare word",
    "and2": "two words",
    "and3": "three words",
    "or3": "any of three words",
    "phrase": "a phrase",
    "prefix": "a beginning",
    "fuzzy": "a slip",
    "range": "a word and dates",
    "sortdate": "a word, by date",
    "facets": "a word, three facets",
}
A_KIND = 20  # questions
PAGE = 50  # hits that are wanted

_SENTENCES = 4  # of each of the three shapes that are typed
_SEED = 5
_LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"


@dataclass(frozen=True, slots=True)
class Question:
    """One query in keys. A typed one counts facets; ``prefix`` and ``word`` are its last word."""

    kind: str
    words: tuple[str, ...] = ()
    prefix: str = ""
    word: str = ""
    first: int = 0
    last: int = 0

    @property
    def counts_facets(self) -> bool:
        """Whether council, kind and place are counted over all hits."""
        return self.kind in {"facets", "typed"}


@dataclass(frozen=True, slots=True)
class Questions:
    """The queries by kind, and the sentences to be typed."""

    kinds: dict[str, tuple[Question, ...]]
    sentences: tuple[str, ...]

    def to_json(self) -> str:
        """As kept beside the corpus."""
        kinds = {kind: [asdict(one) for one in many] for kind, many in self.kinds.items()}
        return json.dumps({"kinds": kinds, "sentences": self.sentences}, ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> "Questions":
        """What ``to_json`` gave."""
        data = json.loads(text)
        kinds = {kind: tuple(map(question_of, many)) for kind, many in data["kinds"].items()}
        return Questions(kinds, tuple(data["sentences"]))

    def typed(self) -> Iterator[str]:
        """Each state of the search field from the second letter on."""
        for sentence in self.sentences:
            yield from (sentence[:end] for end in range(2, len(sentence) + 1))


class Typing:
    """Turns what stands in the search field into a query, as soon as it stands there."""

    def __init__(self) -> None:
        import Stemmer

        self._stem = Stemmer.Stemmer("russian").stemWord

    def question(self, text: str) -> Question:
        """The words before the last space whole, what follows as a word or as its beginning."""
        *whole, last = text.lower().replace("ё", "е").split(" ")
        words = tuple(self._stem(word) for word in whole)
        return Question("typed", words, last, self._stem(last) if last else "")


def question_of(values: dict[str, Any]) -> Question:
    """A question from its values as JSON has them."""
    return Question(**{**values, "words": tuple(values["words"])})


def questions(corpus: "Corpus", a_kind: int = A_KIND) -> Questions:
    """The questions of a corpus; they are picked once and kept beside it."""
    if not corpus.questions.exists():
        picked = _Picking(corpus).questions(a_kind)
        corpus.questions.write_text(picked.to_json(), encoding="utf-8")
    return Questions.from_json(corpus.questions.read_text(encoding="utf-8"))


class _Picking:
    """Words of a corpus in bands of frequency, and what can be asked with them."""

    def __init__(self, corpus: "Corpus") -> None:
        self._chance = random.Random(_SEED)
        self._forms = {word.key: word.form for word in corpus.words()}
        asked = [
            word for word in corpus.words() if len(word.key) > 3 and word.form not in FUNCTION_WORDS
        ]

        def band(low: float, high: float) -> list[str]:
            return [one.key for one in asked if low <= one.records / corpus.size < high]

        self._common, self._middle, self._low = band(0.08, 0.6), band(0.005, 0.08), band(3e-4, 5e-3)
        self._rare = [one.key for one in asked if 2 <= one.records <= 6]
        self._usual = {*self._common, *self._middle}
        step = max(1, corpus.size // 2000)
        self._records: list[Record] = list(islice(corpus.records(), 0, None, step))

    def questions(self, a_kind: int) -> Questions:
        """``a_kind`` different ones of every kind."""
        makers: dict[str, Callable[[], Question]] = {
            "common": lambda: Question("common", self._of(self._common)),
            "rare": lambda: Question("rare", self._of(self._rare)),
            "and2": lambda: Question("and2", self._of(self._common, self._middle)),
            "and3": lambda: Question("and3", self._of(self._common, self._common, self._middle)),
            "or3": lambda: Question("or3", self._of(self._common, self._middle, self._low)),
            "phrase": lambda: Question("phrase", self._pair()),
            "prefix": lambda: Question("prefix", prefix=self._of(self._middle)[0][:4]),
            "fuzzy": lambda: Question("fuzzy", (self._slip(),)),
            "range": self._span,
            "sortdate": lambda: Question("sortdate", self._of(self._common)),
            "facets": lambda: Question("facets", self._of(self._common)),
        }
        kinds = {}
        for kind in KINDS:
            found: dict[Question, None] = {}
            tries = 0
            while len(found) < a_kind and tries < 100 * a_kind:
                found[makers[kind]()] = None
                tries += 1
            kinds[kind] = tuple(found)
        return Questions(kinds, tuple(self._sentences()))

    def _of(self, *bands: list[str]) -> tuple[str, ...]:
        return tuple(self._chance.choice(band) for band in bands)

    def _pair(self) -> tuple[str, str]:
        """Two neighbours of some record, neither of them rare."""
        while True:
            keys = self._chance.choice(self._records).keys.split(" ")
            place = self._chance.randrange(len(keys) - 1)
            if self._usual.issuperset(keys[place : place + 2]):
                return keys[place], keys[place + 1]

    def _slip(self) -> str:
        """A word with one letter dropped, put in, changed or swapped."""
        chance = self._chance
        word = chance.choice([key for key in self._middle if 6 <= len(key) <= 10])
        place, letter = chance.randrange(1, len(word) - 1), chance.choice(_LETTERS)
        head, tail = word[:place], word[place:]
        slips = (head + tail[1:], head + letter + tail, head + letter + tail[1:])
        return chance.choice((*slips, head + tail[1] + tail[0] + tail[2:]))

    def _span(self) -> Question:
        year = self._chance.randrange(1994, 2020)
        first, last = year * 10_000 + 101, (year + 5) * 10_000 + 1231
        return Question("range", self._of(self._common), first=first, last=last)

    def _sentences(self) -> Iterator[str]:
        for _ in range(_SENTENCES):
            yield self._spelt(self._of(self._common, self._middle, self._low))
            yield self._spelt(self._of(self._common, self._middle))
            yield self._spelt(self._pair())

    def _spelt(self, keys: tuple[str, ...]) -> str:
        return "".join(f"{self._forms[key]} " for key in keys)
