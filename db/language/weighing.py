"""Which readings of a Russian word count: those that it is hardly ever meant as do not.

The likelihoods are those of a disambiguated corpus. A text's word keeps every lemma that it may
well be a form of; of a query's word more is known: who writes a lemma as the dictionary has it
means it, not a rare form of another word. Where the corpus is silent all readings count.
"""

from collections.abc import Sequence

from db.language.morphology import NAMES, Reading

#: Beside a reading as likely as the first, one less likely than the second is none: «дела» is no
#: form of «деть».
_LIKELY, _UNLIKELY = 0.6, 0.011
#: Forms that coincide with a noun's by chance need this share of its likelihood: «части» as a form
#: of «частить».
_SHARE_BY_CHANCE = 0.1
#: What a lemma as the dictionary has it outweighs: «запас» as a form of «запасти».
_SHARE_BESIDE_LEMMA = 0.25

_CHANCE = frozenset({"VERB", "GRND", "PRTS", "ADJS", "COMP"})
#: Adjectives and participles beside a noun are its kin («данные», «данный») and always count.
_KIN = frozenset({"ADJF", "PRTF"})
_DICTIONARY_FORMS = frozenset({"NOUN", "INFN", "ADJF"})


def likely(found: Sequence[Reading], lower: str, *, query: bool = False) -> Sequence[Reading]:
    """Those of a lower-case word's readings that count, in a text or in a ``query``.

    The likeliest come first, as ``morphology.readings`` has them.
    """
    lemma = found[0].lemma if found else ""
    for reading in found:
        if reading.lemma != lemma:
            return _weighed(found, lower, query=query)
    return found


def _weighed(found: Sequence[Reading], lower: str, *, query: bool) -> list[Reading]:
    best = found[0].score
    least = _UNLIKELY if best >= _LIKELY else 0.0
    share, share_by_chance = _shares(found, lower, query=query)
    # The first reading of a lemma is its likeliest.
    peaks: dict[str, float] = {}
    return [
        reading
        for reading in found
        if (peak := peaks.setdefault(reading.lemma, reading.score)) == best
        or reading.part_of_speech in _KIN
        or (
            reading.score > least
            and peak > best * (share_by_chance if reading.part_of_speech in _CHANCE else share)
        )
    ]


def _shares(found: Sequence[Reading], lower: str, *, query: bool) -> tuple[float, float]:
    """What a lemma beside the likeliest needs, and what it needs by a form that meets by chance."""
    lemma = found[0].lemma
    own = [reading for reading in found if reading.lemma == lemma]
    parts = {reading.part_of_speech for reading in own}
    as_lemma = not parts.isdisjoint(_DICTIONARY_FORMS) and (
        lemma == lower or lemma.replace("ё", "е") == lower.replace("ё", "е")
    )
    # «соколов» without its capital letter may be birds.
    meant = query and as_lemma and not any(NAMES & reading.grammemes for reading in own)
    share = _SHARE_BESIDE_LEMMA if meant else 0.0
    if "ADVB" in parts:  # «тепло»: its adjective's kin
        return share, 0.0
    if "NOUN" not in parts:
        return share, share
    return share, _SHARE_BESIDE_LEMMA if as_lemma else _SHARE_BY_CHANCE
