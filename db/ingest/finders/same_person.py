"""Whether two names are of one person: the same surname, given names or initials that agree."""

from db.ingest.finders.found import FoundPerson
from db.language.patterns import regex

#: «Чулууны» and «Чулууна»: one given name of which another ending was taken for its own.
#: Surnames to which Azerbaijani adds «-a» for whom something is given to.
_OF_MAN = regex(r"(?:[oe]v|yev)$")
_CASES = regex(r"([а-яё]{3,})[аеиоуыэюя] \1[аеиоуыэюя]")


def same_person(name: str, other: str) -> bool:
    """The same surname, and given names or initials that agree."""
    one, two = (_folded(text).split() for text in (name, other))
    if one[-1] != two[-1] and not (_same_declined(one, two) or _in_dative(one, two)):
        return False
    if len(one) == 1 or len(two) == 1 or _CASES.fullmatch(f"{one[0]} {two[0]}"):
        return True
    return all(
        a == b or ((a.endswith(".") or b.endswith(".")) and a[0] == b[0])
        for a, b in zip(one[:1], two[:1], strict=True)
    )


def is_fuller(person: FoundPerson, other: FoundPerson) -> bool:
    """True for «Олег Ильич Гурский» where «О. И. Гурский» was told of: the same, written out."""
    one, two = person.name.split(), other.name.split()
    brief = sum(word.endswith(".") for word in two)
    out = not any(word.endswith(".") for word in one) and person.case in {"", "nomn"}
    out = out and (not person.office or person.office == (other.office or person.office))
    matching = all(a[0] == b[0] for a, b in zip(one[:-1], two[:-1], strict=False))
    return brief > 0 and out and one[-1] == two[-1] and len(one) == len(two) and matching


def _same_declined(one: list[str], two: list[str]) -> bool:
    """A surname that was not brought to the nominative, in a later mention with initials."""
    brief = one[0].endswith(".") or two[0].endswith(".")
    first, second = sorted((one[-1], two[-1]), key=len)
    kept = len(first) - 2
    return brief and kept >= 3 and first[:kept] == second[:kept] and len(second) - kept <= 4


def _in_dative(one: list[str], two: list[str]) -> bool:
    """«hədiyyə Ceyhun Bayramova təqdim edilib» beside «Ceyhun Bayramov»: handed to the same man."""
    first, second = sorted((one[-1], two[-1]), key=len)
    return (
        one[:-1] == two[:-1] != [] and _OF_MAN.search(first) is not None and second == first + "a"
    )


def _folded(text: str) -> str:
    return text.lower().replace("ё", "е").replace("\u0307", "")
