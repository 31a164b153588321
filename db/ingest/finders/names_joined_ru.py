"""How many words of a Russian row are a name of syllables, or one that particles join."""

from db.language.person_names import PARTICLES
from db.language.syllabic_names import is_syllabic

#: They join a father's or a family's name to what stands before, and to nothing but a name.
_OF_ARABS = frozenset("бин ибн бинт бен".split())
_MOST_SYLLABLES = 5
#: Words that begin a sentence and are families' names as well: «О Пак Чун Хо …».
_PREPOSITIONS = frozenset("О У Со Во До На По За Об От Ко".split())


def syllabic_end(words: tuple[str, ...]) -> int:
    """The size of «Пак Чун Хо» behind other capital words; 0 if the row ends otherwise."""
    for size in range(min(_MOST_SYLLABLES, len(words)), 1, -1):
        rest = words[-size:]
        if is_syllabic(rest) and not (rest[0] in _PREPOSITIONS and is_syllabic(rest[1:])):
            return size
    return 0


def is_joint(word: str) -> bool:
    """True for «бин», «дю», «Де» and «аль-Харуси», which stand before nobody's first name."""
    particle, hyphen, rest = word.partition("-")
    if hyphen:
        return particle in PARTICLES and rest[:1].isupper()
    return word.lower() in PARTICLES


def joined_end(words: list[str]) -> int:
    """The size of «Насер аль-Харуси», «Салем бин Насер», «Ян ван дер Берг»: two words at least."""
    size = 1 + (len(words) > 1)
    while size < len(words):
        bound = "-" in words[-size] and is_joint(words[-size])
        before = words[-size - 1]
        alone = "-" not in before and is_joint(before) and before.islower()
        if not (bound or alone or (is_joint(words[-size]) and "-" not in words[-size])):
            break
        size += 1
    return size


def is_chain(words: tuple[str, ...]) -> bool:
    """True for «Салем бин Насер аль-Харуси»: nothing but a name is joined so."""
    first, *rest = words
    return not is_joint(first) and any(word in _OF_ARABS for word in rest[:-1])
