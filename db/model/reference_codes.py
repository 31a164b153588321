"""Reference codes of description units, by a pattern of the user's: ``{fonds}-{series}-{file}``."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from db.model.description import UnitLevel

#: Names every level, so that no unit is without a code of its own.
DEFAULT_PATTERN = "{fonds}-{subfonds}-{series}-{subseries}-{file}-{item}"
#: Other words for the levels in a pattern.
_WORDS: Mapping[str, UnitLevel] = {
    **{level.value: level for level in UnitLevel},
    "фонд": UnitLevel.FONDS,
    "подфонд": UnitLevel.SUBFONDS,
    "опись": UnitLevel.SERIES,
    "раздел": UnitLevel.SUBSERIES,
    "дело": UnitLevel.FILE,
    "лист": UnitLevel.ITEM,
    "fond": UnitLevel.FONDS,
    "siyahı": UnitLevel.SERIES,
    "iş": UnitLevel.FILE,
    "vərəq": UnitLevel.ITEM,
}
_FIELD = re.compile(r"\{([^{}]*)\}")
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class CodePattern:
    """What stands before each level, the highest level first."""

    parts: tuple[tuple[str, UnitLevel], ...]

    @classmethod
    def parse(cls, text: str) -> "CodePattern":
        """Raises ValueError with what is wrong: an unknown field, one twice or out of order."""
        parts: list[tuple[str, UnitLevel]] = []
        end = 0
        for field in _FIELD.finditer(text):
            level = _WORDS.get(field[1].strip().lower())
            if level is None or (parts and level.depth <= parts[-1][1].depth):
                raise ValueError(field[0])
            parts.append((text[end : field.start()], level))
            end = field.end()
        rest = text[end:]
        if not parts or parts[0][1] is not UnitLevel.FONDS or rest.strip():
            raise ValueError(rest.strip() or text)
        if stray := next((before for before, _ in parts if set(before) & set("{}")), ""):
            raise ValueError(stray)
        return cls(tuple(parts))

    def levels(self) -> frozenset[UnitLevel]:
        """The levels that the pattern names."""
        return frozenset(level for _, level in self.parts)

    def code(self, path: Mapping[UnitLevel, str]) -> str:
        """The code of a unit whose ancestors and itself have those codes.

        What stands before a level that the path lacks is left out with it.
        """
        return "".join(before + path[level] for before, level in self.parts if level in path)


def code_order(code: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts codes as a reader does: 2 before 10, 12 before 12а."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part.casefold())
        for part in _DIGITS.split(code)
        if part
    )
