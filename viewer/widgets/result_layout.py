"""How a hit or a head of a group is laid out in a width. Measured once, painted from the plan."""

from collections import OrderedDict
from typing import Literal, NamedTuple

from db.model import Hit, Mark, UnitType
from viewer.theme import font, line_height, px, scale
from viewer.widgets.chips import chip_height, chips_width
from viewer.widgets.marked_text import MarkedText, read_snippet
from viewer.widgets.painting import width_of
from viewer.widgets.text_block import TextBlock, around
from viewer.widgets.why import held_text, why_text

Density = Literal["compact", "normal", "roomy"]
#: Padding above and below a row.
PADDING: dict[str, tuple[int, int]] = {"compact": (6, 7), "normal": (10, 11), "roomy": (14, 15)}

#: Numbers end at this x, texts begin at the next; the card reaches to 9 from the right.
NUMBER_RIGHT, TEXT_LEFT, TEXT_RIGHT, CARD_LEFT, CARD_RIGHT = 40, 52, 22, 8, 9
#: Under this width of the text a fourth line makes up for the short ones.
_SHORT = 280
_LETTERS_BEFORE_HIT = 32
_KEPT = 600


class HitPlan(NamedTuple):
    """Where the parts of a hit are: ``y`` counts from the row's top, -1 for a missing part.

    ``why`` has the lines below: their ``y``, icon and words.
    """

    block: TextBlock
    marks: tuple[Mark, ...]
    caption_y: int
    text_y: int
    foot_y: int
    chip_icons_only: bool
    languages: str
    why: tuple[tuple[int, str, str], ...]
    height: int


class ResultPlans:
    """Plans of hits by hit and width; the oldest are let go."""

    def __init__(self) -> None:
        self._plans: OrderedDict[object, HitPlan] = OrderedDict()

    def clear(self) -> None:
        """Forget all, as after a change of fonts or language."""
        self._plans.clear()

    def plan(self, hit: Hit, width: int, density: Density, *, grouped: bool) -> HitPlan:
        """The plan of a hit in a row of that width."""
        key = (
            hit.id, hit.paragraph, hit.snippet, hit.why, hit.access, hit.access_until,
            width, density, grouped, scale(),
        )  # fmt: skip
        found = self._plans.get(key)
        if found is None:
            found = self._plans[key] = plan_hit(hit, width, density, grouped=grouped)
            if len(self._plans) > _KEPT:
                self._plans.popitem(last=False)
        else:
            self._plans.move_to_end(key)
        return found


def plan_hit(hit: Hit, width: int, density: Density, *, grouped: bool) -> HitPlan:
    """Lay a hit out: at most three lines of text, with the first hit in them, then its foot."""
    text_width = max(px(80), width - px(TEXT_LEFT) - px(TEXT_RIGHT))
    above, below = PADDING[density]
    y = px(above)
    caption_y = -1
    if not grouped:
        caption_y, y = y, y + line_height("secondary")
    block, marks = _text(read_snippet(hit.snippet), text_width)
    text_y = y
    y += round(block.height)
    notes = [("lock", held_text(hit)), *(("info", why_text(reason)) for reason in hit.why)]
    if hit.type is UnitType.RECEIVED:
        notes.insert(0, ("file-text", hit.title))
    reasons = tuple((icon, text) for icon, text in notes if text)
    languages, icons_only = _foot(hit, text_width)
    foot_y = -1
    why: list[tuple[int, str, str]] = []
    if hit.kinds or (languages and not reasons):
        foot_y = y + px(5)
        y = foot_y + chip_height()
    elif reasons:
        foot_y = y + px(2)
    for icon, reason in reasons:
        y += px(4)
        why.append((y, icon, reason))
        y += line_height("secondary")
    return HitPlan(
        block, marks, caption_y, text_y, foot_y, icons_only, languages, tuple(why), y + px(below)
    )


def _text(marked: MarkedText, width: int) -> tuple[TextBlock, tuple[Mark, ...]]:
    """The lines, begun later in the text where the first hit would not be seen otherwise."""
    lines = 4 if width < px(_SHORT) else 3
    shape, pitch = font("base"), line_height("base")
    block = TextBlock(marked.text, shape, pitch, width, lines)
    if not marked.marks or marked.marks[0].end <= block.shown:
        return block, marked.marks
    begin = around(marked.text, marked.marks[0].start, _LETTERS_BEFORE_HIT)
    shift = begin - 1
    marks = tuple(
        Mark(mark.start - shift, mark.end - shift) for mark in marked.marks if mark.start >= begin
    )
    return TextBlock("…" + marked.text[begin:], shape, pitch, width, lines), marks


def _foot(hit: Hit, width: int) -> tuple[str, bool]:
    """The languages, if there is room for them, and whether chips must do without words."""
    codes = hit.languages or ((hit.language,) if hit.language else ())
    languages = " ".join(code.upper() for code in codes)
    chips = chips_width(hit.kinds)
    icons_only = chips > width
    if icons_only:
        chips = chips_width(hit.kinds, icon_only=True)
    if chips and chips + px(12) + width_of(languages, font("caption")) > width:
        languages = ""
    return languages, icons_only


def unit_icon(hit: Hit) -> str:
    """The icon in the place of a number, for what has none; ``""`` for a resolution."""
    icons = {
        UnitType.PARAGRAPH: "file-text",
        UnitType.PERSON: "user",
        UnitType.MEETING: "calendar-days",
        UnitType.NOTE: "sticky-note",
        UnitType.DOCUMENT: "file-text",
        UnitType.COUNCIL: "landmark",
        UnitType.INSTITUTION: "landmark",
        UnitType.INSTRUMENT: "book-marked",
        UnitType.PLACE: "map-pin",
        UnitType.TOPIC: "list-tree",
        UnitType.RECEIVED: "clock",
    }
    return icons.get(hit.type, "")
