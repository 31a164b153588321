"""By which word of a person's name a list is ordered: «Г. Т. Кобаладзе» stands under К.

Names are kept as they are written, in one text. Which of its words is the family's is told by what
stands around it: initials, a father's name, «oğlu», a comma; else it is the last one. Nothing is
shown, stored or compared by it.
"""

import re

from db.language.patterns import regex

_INITIALS = regex(r"(?:[^\W\d_]{1,2}\.-?)+$|[^\W\d_]$")
_FATHER = regex(r"(?:ович|евич|ьич|[оеи]вна|ична|ovich|[ey]vich|[oey]vna)$", re.IGNORECASE)
#: «Heydər oğlu», «Гейдар-оглы», «Бейсенбай улы»: words that make a father's name.
_OF_FATHER = frozenset(
    "оглы оглу кызы гызы улы уулу oğlu oglu ogly qızı qizi gizi kyzy uly uulu".split()
)
#: What may stand behind a name, and is no part of it.
AFTER = frozenset("jr jr. sr sr. ii iii iv мл. ст. младший старший".split())
#: Endings of families from which a given name of this length never comes.
_FAMILY = regex(
    r"..(?:[оеё]ва?|[сц]кий|[сц]кая|енко|дзе|швили|заде|янц?|"
    r"y?[eo]va?|sk[iy]y?|skaya|enko|dze|shvili|zad[eə]|yants?)$",
    re.IGNORECASE,
)
_LEAST = 5
#: Given names that end as families do.
_GIVEN = frozenset("любов святослав ярослав lyubov lubov liubov стоян бабкен stoyan".split())


def family_first(name: str) -> str:
    """The name with its family in front: «Кобаладзе, Г. Т.», «Əliyev, İlham Heydər oğlu»."""
    if "," in name:
        head, _, tail = name.partition(",")
        if tail.strip().lower() not in AFTER:
            return name
        name = head
    words = [word for word in name.split() if word.lower() not in AFTER]
    if len(words) < 2:
        return name
    first, end = _family(words)
    rest = words[:first] + words[end:]
    return f"{' '.join(words[first:end])}, {' '.join(rest)}" if rest else name


def _family(words: list[str]) -> tuple[int, int]:
    """From which word to before which one the family goes."""
    count = len(words)
    given = next((at for at, word in enumerate(words) if not _INITIALS.match(word)), count)
    if given == count:
        return count - 1, count
    if given:  # «Г. Т. Кобаладзе», «А. фон Витте»
        return _without_particles(words, given), count
    if _INITIALS.match(words[-1]):  # «Кобаладзе Г. Т.»
        return 0, next(at for at, word in enumerate(words) if _INITIALS.match(word))
    of_father = _of_father(words)
    if of_father:  # «Əliyev İlham Heydər oğlu», «Кобаладзе Георгий Тенгизович»
        before = count - of_father
        is_family = before > 1 or _ends_as_family(words[0])
        return (0, max(1, before - 1)) if is_family else (0, count)
    if count == 2 and _ends_as_family(words[0]) and not _ends_as_family(words[1]):
        return 0, 1
    return count - 1, count


def _of_father(words: list[str]) -> int:
    """How many words at the end are a father's name, where the family cannot stand there."""
    last = words[-1].lower()
    if last in _OF_FATHER:
        return 2
    if last.rpartition("-")[2] in _OF_FATHER and "-" in last:
        return 1
    is_last = _FATHER.search(last) and not _FATHER.search(words[-2])
    return 1 if len(words) > 2 and is_last else 0


def _without_particles(words: list[str], first: int) -> int:
    """Past «фон», «де», «van»: small words before a family."""
    while first < len(words) - 1 and words[first][:1].islower():
        first += 1
    return first


def _ends_as_family(word: str) -> bool:
    plain = word.lower()
    return len(plain) >= _LEAST and plain not in _GIVEN and _FAMILY.search(plain) is not None
