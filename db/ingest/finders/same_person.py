"""Whether two names are of one person: the same surname, given names or initials that agree."""

import re

#: «Чулууны» and «Чулууна»: one given name of which another ending was taken for its own.
_CASES = re.compile(r"([а-яё]{3,})[аеиоуыэюя] \1[аеиоуыэюя]")


def same_person(name: str, other: str) -> bool:
    """The same surname, and given names or initials that agree."""
    one, two = (_folded(text).split() for text in (name, other))
    if one[-1] != two[-1] and not _same_declined(one, two):
        return False
    if len(one) == 1 or len(two) == 1 or _CASES.fullmatch(f"{one[0]} {two[0]}"):
        return True
    return all(
        a == b or ((a.endswith(".") or b.endswith(".")) and a[0] == b[0])
        for a, b in zip(one[:1], two[:1], strict=True)
    )


def _same_declined(one: list[str], two: list[str]) -> bool:
    """A surname that was not brought to the nominative, in a later mention with initials."""
    brief = one[0].endswith(".") or two[0].endswith(".")
    first, second = sorted((one[-1], two[-1]), key=len)
    kept = len(first) - 2
    return brief and kept >= 3 and first[:kept] == second[:kept] and len(second) - kept <= 4


def _folded(text: str) -> str:
    return text.lower().replace("ё", "е").replace("\u0307", "")
