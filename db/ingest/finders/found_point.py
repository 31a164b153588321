"""A point as it was found in the text, before it is proposed. Holds no rules."""

from dataclasses import dataclass

from db.ingest.finders.kinds import Act
from db.ingest.finders.point_blocks import PointBlocks
from db.language.patterns import regex

#: "It is recommended that:", «рекомендуют, чтобы:»: who is named below is no subject of speech.
_THAT = regex(r"[^\n]*(?:\bthat|, (?:что|чтобы)|\bki)[:,]?(?=\n)")


@dataclass(frozen=True, slots=True)
class FoundPoint:
    """A point at ``text[start:end]``; ``number`` is None where none is printed.

    ``acts`` are its speech acts, ``inherited`` those of the lead-in that it stands under;
    ``spoken`` marks one that the participants as a body are the subject of.
    """

    start: int
    end: int
    number: str | None
    label_start: int
    acts: tuple[Act, ...]
    inherited: tuple[Act, ...] = ()
    rule: str = "point.number"
    marked: bool = True
    spoken: bool = False


def point_at(
    blocks: PointBlocks, index: int, number: str | None, inherited: tuple[Act, ...], rule: str
) -> FoundPoint:
    """The point that a block is."""
    block = blocks.blocks[index]
    told = any(_THAT.match(blocks.document.text, act.start) for act in inherited[:1])
    return FoundPoint(
        block.start,
        block.end,
        number,
        block.line_start,
        blocks.acts(index),
        inherited,
        rule,
        spoken=not told and blocks.opens_as_body(index),
    )
