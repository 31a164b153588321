"""Points behind bullets, and what the body still does in paragraphs behind a list."""

import re
from dataclasses import replace

from db.ingest.finders.act_headings import OUTCOME
from db.ingest.finders.found_point import FoundPoint, point_at
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_borders import is_notice, opens_with_thanks, without_scene
from db.ingest.finders.point_endings import AGREED_ON, CLOSING, LAST_HEADING, NEXT_SESSION
from db.ingest.finders.point_leads import is_agenda
from db.ingest.finders.point_runs import SUB_STYLES
from db.language.patterns import regex

#: «О чём договорились (…):» stands over findings and thanks too.
_AGREED_WHAT = regex(
    r"\W*(?:(?:о ч[её]м|на ч[её]м|к чему|что) (?:[а-яё]+ )?(?:договор|сошл|приш|реши|услов)"
    r"|what (?:[a-z]+ ){0,3}?(?:agreed|decided|settled|concluded)|n(?:ə|əyi|ələr) (?:\w+ )?"
    r"(?:razılaş|qərar))",
    re.IGNORECASE,
)


def closing_points(blocks: PointBlocks, points: list[FoundPoint], after: int) -> list[FoundPoint]:
    """Paragraphs behind the list in which the body still acts: mostly its thanks."""
    found: list[FoundPoint] = []
    end = points[-1].end if points else 0
    for index in range(after, len(blocks.blocks)):
        block = blocks.blocks[index]
        if block.start < end:
            continue
        if blocks.continues(index) and found:
            found[-1] = replace(found[-1], end=block.end)
            continue
        if not found and LAST_HEADING.fullmatch(blocks.text(index)):
            continue
        if CLOSING.search(blocks.text(index)[:160]) or is_notice(blocks, index):
            break
        if NEXT_SESSION.match(blocks.text(index)):
            break
        if not blocks.speaks_as_body(index) and not opens_with_thanks(blocks, index):
            break
        if not blocks.text(index).rstrip().endswith((".", ";", "!", "…")):
            break
        point = replace(point_at(blocks, index, None, (), "point.paragraph"), marked=False)
        found.append(without_scene(blocks, point, first=False))
    return found


def bullet_groups(blocks: PointBlocks) -> list[list[int]]:
    """The lists of bulleted or lettered blocks that an outcome consists of."""
    groups: list[list[int]] = []
    for index, block in enumerate(blocks.blocks):
        if block.label is None or block.label.style not in SUB_STYLES:
            continue
        if groups and groups[-1][-1] == index - 1:
            groups[-1].append(index)
        else:
            groups.append([index])
    return [group for group in groups if _led_by_act(blocks, group)]


def _led_by_act(blocks: PointBlocks, group: list[int]) -> bool:
    lead = group[0] - 1
    if lead < 0 or is_agenda(blocks.text(lead)) or blocks.blocks[lead].label is not None:
        return False
    if OUTCOME.fullmatch(blocks.text(lead)) or AGREED_ON.search(blocks.text(lead)):
        return True
    items = sum(bool(blocks.acts(index)) for index in group)
    if items * 5 >= len(group) * 3 and kinds_in(blocks, group) > 1:
        return True
    return blocks.opens_list(lead) and (bool(blocks.acts(lead)) or items * 2 >= len(group) > 1)


def kinds_in(blocks: PointBlocks, group: list[int]) -> int:
    """How many kinds of acts a list performs: one of findings, calls and thanks is an outcome."""
    return len({act.kind for index in group for act in blocks.acts(index) if act.strong})


def _bullet_points(blocks: PointBlocks, group: list[int]) -> list[FoundPoint]:
    """The items of a list; what a lead-in does holds for all but those who say so themselves."""
    lead = blocks.lead_acts(group[0] - 1)
    spoken = all(any(act.strong for act in blocks.acts(index)) for index in group)
    several = kinds_in(blocks, group)
    agreed = _AGREED_WHAT.match(blocks.text(group[0] - 1)) is not None
    lead = () if (spoken and several > 2) or (agreed and several > 1) else lead
    points: list[FoundPoint] = []
    inherited, outer = lead, ""
    for index in group:
        label, sign = blocks.blocks[index].label, blocks.sign(index)
        if outer and sign == outer:
            inherited, outer = lead, ""
        lettered = label is not None and label.style != "bullet"
        text = label.text if label is not None and lettered else None
        points.append(point_at(blocks, index, text, inherited, "point.bullet"))
        if not outer and blocks.introduces(index, colon=True) and blocks.acts(index):
            inherited, outer = blocks.acts(index), sign  # «• рекомендовали правительствам:»
    return points


def from_bullets(blocks: PointBlocks, groups: list[list[int]]) -> list[FoundPoint]:
    """The points of such lists, and what the body does besides between and behind them."""
    points: list[FoundPoint] = []
    leads = {group[0] - 1 for group in groups}
    for number, group in enumerate(groups):
        points += _bullet_points(blocks, group)
        stop = groups[number + 1][0] if number + 1 < len(groups) else len(blocks.blocks)
        between = [i for i in range(group[-1] + 1, stop) if i not in leads]
        points += [
            point
            for point in closing_points(blocks, points, group[-1] + 1)
            if any(blocks.blocks[i].start == point.start for i in between)
        ]
    return points
