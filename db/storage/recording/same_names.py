"""Whether two spellings may name one person at one meeting. Only there: two texts, one event."""

import re
from collections.abc import Collection
from difflib import SequenceMatcher

from db.language.names import skeletons
from db.storage.name_keys import name_key, script_of

#: Skeletons at least this alike do not contradict each other.
NO_CONTRADICTION = 0.6


def same_name(one: str, other: str) -> bool:
    """True if each word of the shorter name is heard in the longer one, initials apart.

    «Гаджиев Хикмет» and «Hikmət Hacıyev»; «Х. Гаджиев» and «Хикмет Гаджиев». At least one whole
    word must be heard, and a name of one word is only like another of one word.
    """
    short, long = sorted((_words(one), _words(other)), key=len)
    if not short or (len(short) == 1) != (len(long) == 1):
        return False
    rest, heard = list(long), 0
    for word in sorted(short, key=len, reverse=True):
        partner = next((candidate for candidate in rest if _sounds_like(word, candidate)), None)
        if partner is None:
            return False
        rest.remove(partner)
        heard += len(word) > 1 and len(partner) > 1
    return heard > 0


def may_be_one(one: str, other: str) -> bool:
    """True if nothing speaks against it: other scripts, as many words, no word that contradicts."""
    words, others = _words(one), _words(other)
    if script_of(one) == script_of(other) or len(words) != len(others):
        return False
    rest = list(others)
    for word in words:
        partner = max(rest, key=lambda candidate: _likeness(word, candidate))
        if _likeness(word, partner) < NO_CONTRADICTION:
            return False
        rest.remove(partner)
    return True


def may_be_one_place(places: Collection[str], others: Collection[str]) -> bool:
    """True unless every name of the one place sounds unlike every name of the other.

    «Баку» and «Bakı» may be one, «Тбилиси» and «Gəncə» may not; an unknown place may be any.
    """
    if not places or not others:
        return True
    return any(
        all(
            max(_likeness(word, candidate) for candidate in _words(other)) >= NO_CONTRADICTION
            for word in _words(place)
        )
        for place in places
        for other in others
        if _words(other)
    )


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name) if word]


def _sounds_like(one: str, other: str) -> bool:
    if name_key(one) == name_key(other):
        return True
    if min(len(one), len(other)) == 1:
        same_script = script_of(one) == script_of(other)
        return not same_script or name_key(one)[:1] == name_key(other)[:1]
    return bool(skeletons(one) & skeletons(other))


def _likeness(one: str, other: str) -> float:
    if _sounds_like(one, other):
        return 1.0
    heard, others = skeletons(one), skeletons(other)
    if not heard or not others:
        return NO_CONTRADICTION
    return max(SequenceMatcher(None, a, b).ratio() for a in heard for b in others)
