"""Lists of labelled paragraphs that count on from one, and which of them stand inside of others."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from db.ingest.finders.labels import letter_values
from db.ingest.finders.point_blocks import PointBlocks

#: The labels of points.
MAIN_STYLES = frozenset({"number", "roman", "word"})
#: Main points where no numbers are printed.
LETTER_STYLES = frozenset({"letter", "small_roman"})
#: Who numbers by hand skips a number, or prints one twice, where the items stand close together.
_SLIPS = frozenset({0, 2, 3})
#: The labels of what stands under a point.
SUB_STYLES = frozenset({"letter", "small_roman", "bullet"})
#: A paper has so many parts at least, and the heading of one so many letters at most.
_LEAST_SECTIONS, _LONGEST_SECTION = 2, 90


@dataclass(slots=True)
class Run:
    """Numbered blocks that count on from one; ``members`` are block indexes."""

    style: str
    members: list[int] = field(default_factory=list)


def runs_of(blocks: PointBlocks, styles: frozenset[str]) -> list[Run]:
    """The lists whose labels have one of the styles, in order."""
    runs: list[Run] = []
    current: dict[str, Run] = {}
    values: dict[str, int] = {}
    for index, style, possible in _main_labels(blocks, styles):
        value = values[style] + 1 if style in current and values[style] + 1 in possible else 0
        value = value or min(possible, default=0)
        goes_on = style in current and (
            value == values[style] + 1
            or (value == 1 and _repeats(blocks, current[style], index))
            or (value - values[style] in _SLIPS and current[style].members[-1] == index - 1)
        )
        if goes_on:
            current[style].members.append(index)
        elif value == 1:
            current[style] = Run(style, [index])
            runs.append(current[style])
        else:
            continue
        values[style] = value
    return [run for run in runs if _is_list(blocks, run) or _is_section(blocks, run, runs)]


def _main_labels(
    blocks: PointBlocks, styles: frozenset[str]
) -> Iterator[tuple[int, str, frozenset[int]]]:
    """The labels that points of the first rank have: the block, the style, what it can count as.

    "2.1" belongs to a point 2; where none is printed («ОТМЕТИЛИ: 1.1. …») it is a point itself.
    """
    seen: set[str] = set()
    for index, block in enumerate(blocks.blocks):
        label = block.label
        if label is None and blocks.introduces(index, colon=True) and blocks.acts(index):
            seen.clear()  # «ПОСТАНОВИЛИ:» over 1.1: the 1 of the agenda is not its parent
        if label is None or label.style not in styles:
            continue
        seen.add(label.text)
        parent = _part_of(label.text)
        if label.depth == 1 or (label.depth == 2 and parent not in seen):
            # A letter has no sign of its own: «a) …; b) …» in one paragraph are letters too.
            sign = label.sign if label.depth == 1 and label.style not in LETTER_STYLES else ""
            sign += "item" if names_item(blocks, index) else ""
            value = frozenset({label.value})
            if label.style == "letter":
                value = letter_values(label.text.lower())
                sign = "A" if label.text.isupper() else ""  # «A. …: a) …; b) …», then «B.»
            yield index, f"{label.style} {parent}{sign}", value


def names_item(blocks: PointBlocks, index: int) -> bool:
    """True for «Вопрос 2. О рыбе», "Item 2. Wells": a word stands before the figure."""
    block = blocks.blocks[index]
    opening = blocks.document.text[block.line_start : block.line_start + 2]
    return block.label is not None and block.label.style == "number" and opening.isalpha()


def inner_items(runs: list[Run]) -> frozenset[int]:
    """The items of lists that stand inside of an item of another: «1. …: 1) …; 2) …»."""
    found: set[int] = set()
    for run in runs:
        for other in runs:
            first, last = run.members[0], run.members[-1]
            behind = [index for index in other.members if index >= first]
            under = other is not run and first - 1 in other.members
            if under and (not behind or last < behind[0]):
                found.update(run.members)
    return frozenset(found)


def section_heads(blocks: PointBlocks, runs: list[Run]) -> frozenset[int]:
    """The blocks "I. Ports and Fleet", "II. Trade" that only head the numbered points below each.

    They do nothing and close no sentence, and a number that counts on stands right behind each.
    """
    numbered = {at for run in runs if run.style.startswith("number") for at in run.members}
    found: set[int] = set()
    for run in (*runs, *runs_of(blocks, LETTER_STYLES)):
        if run.style.startswith("number") or len(run.members) < _LEAST_SECTIONS:
            continue
        if all(_is_section_head(blocks, at) and at + 1 in numbered for at in run.members):
            found.update(run.members)
    return frozenset(found)


def _is_section_head(blocks: PointBlocks, index: int) -> bool:
    text = blocks.text(index).rstrip()
    titled = text[:1].isupper() and text[-1:] not in ".;:,!?" and len(text) <= _LONGEST_SECTION
    return titled and not blocks.acts(index)


def items_of_letters(blocks: PointBlocks) -> frozenset[int]:
    """The items of «в) призывает города: 1) …; 2) …» where letters count the points themselves."""
    numbered, lettered = runs_of(blocks, MAIN_STYLES), runs_of(blocks, LETTER_STYLES)
    found: set[int] = set()
    for run in numbered:
        first, last = run.members[0], run.members[-1]
        if not any(
            before == first - 1 and last < behind
            for letters in lettered
            for before, behind in pairwise(letters.members)
        ):
            return frozenset()
        found.update(run.members)
    return frozenset(found)


def _is_list(blocks: PointBlocks, run: Run) -> bool:
    """One item alone is a list where it has items of its own, or a lead-in asks for it."""
    if len(run.members) > 1 or _has_children(blocks, run):
        return True
    lead = run.members[0] - 1
    return (blocks.introduces(lead) or blocks.is_heading(lead)) and bool(blocks.acts(lead))


def _is_section(blocks: PointBlocks, run: Run, runs: list[Run]) -> bool:
    """True for "5.1" alone behind "4.1" and "4.2", «E.1» behind «D.1»: a part with one item."""
    own, heads = _parent(blocks, run), {_parent(blocks, other) for other in runs if other != run}
    if not own:
        return False
    if own.isdecimal():
        near = {str(int(own) - 1), str(int(own) + 1)}
    else:
        near = {chr(ord(own) - 1), chr(ord(own) + 1)} if len(own) == 1 else set()
    return bool(near & heads)


def _parent(blocks: PointBlocks, run: Run) -> str:
    """The part that the items belong to: "5" of "5.1"; nothing where they have no parent."""
    label = blocks.blocks[run.members[0]].label
    return _part_of(label.text) if label is not None and label.depth < 3 else ""


def _part_of(label: str) -> str:
    """What "2.1", "A.1" and "A/1" belong to: "2", "A"."""
    return label.replace("/", ".").rpartition(".")[0]


def _repeats(blocks: PointBlocks, run: Run, index: int) -> bool:
    """A list whose every item is printed "1." goes on where no lead-in stands between."""
    return run.members[-1] == index - 1 and blocks.blocks[run.members[-1]].label == (
        blocks.blocks[index].label
    )


def _has_children(blocks: PointBlocks, run: Run) -> bool:
    following = run.members[0] + 1
    if following >= len(blocks.blocks):
        return False
    label = blocks.blocks[following].label
    return label is not None and (label.style in SUB_STYLES or label.depth > 1)
