"""What finds texts alike: a small print of the sequences of their words.

Near-duplicates are found by MinHash over sequences of words (Broder 1997). Loads NumPy: who only
opens an archive does not import it.
"""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from db.language.text_prints import LEAST_WORDS

#: Words of one sequence; hash functions; of a band (a key of the index) so many of them.
_SHINGLE, _HASHES, _ROWS = 4, 64, 2

Ints = NDArray[np.uint64]


def bands(words: Sequence[str]) -> tuple[int, ...]:
    """The keys under which a text is filed; none for a text that is too short.

    Two texts that share a third of their sequences of words nearly always have one in common.
    """
    if len(words) < LEAST_WORDS:
        return ()
    prints = _minima(_shingles(words)).reshape(-1, _ROWS)
    return tuple(
        int.from_bytes(
            hashlib.blake2b(bytes([at]) + row.tobytes(), digest_size=8).digest(), signed=True
        )
        for at, row in enumerate(prints)
    )


def shared_part(words: Sequence[str], others: Sequence[str]) -> float:
    """Which part of their sequences of words two texts share: Jaccard's index, in 0..1."""
    one, other = _shingles(words), _shingles(others)
    union = len(np.union1d(one, other))
    return len(np.intersect1d(one, other)) / union if union else 0.0


def _shingles(words: Sequence[str]) -> Ints:
    """A number for each sequence of words that stands in the text, each once."""
    numbers = np.fromiter(map(_number, words), dtype=np.uint64, count=len(words))
    count = max(len(words) - _SHINGLE + 1, 0)
    joined = np.zeros(count, dtype=np.uint64)
    for at in range(_SHINGLE):
        joined = joined * np.uint64(0x9E3779B97F4A7C15) + numbers[at : at + count]
        joined ^= joined >> np.uint64(29)
    return np.unique(joined)


@lru_cache(maxsize=2_000)
def _number(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest())


def _minima(shingles: Ints) -> Ints:
    shift = np.uint64(31)
    found = []
    for factor, salt in zip(*_functions(), strict=True):
        mixed = (shingles ^ salt) * factor
        found.append(((mixed ^ (mixed >> shift)) * factor).min())
    return np.asarray(found, dtype=np.uint64)


@lru_cache(maxsize=1)
def _functions() -> tuple[Ints, Ints]:
    """The hash functions; always the same, since prints are stored."""
    digest = hashlib.shake_256(b"council archive text prints").digest(_HASHES * 16)
    numbers = np.frombuffer(digest, dtype="<u8").astype(np.uint64)
    return numbers[:_HASHES] | np.uint64(1), numbers[_HASHES:]
