"""The outcome points: numbered in any style, lettered, bulleted, or told in paragraphs."""

import re
from dataclasses import replace

from db.ingest.finders.act_headings import OUTCOME
from db.ingest.finders.found_point import FoundPoint, point_at
from db.ingest.finders.kinds import Act
from db.ingest.finders.labels import Label
from db.ingest.finders.point_asides import is_mere_news
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_borders import opening_points
from db.ingest.finders.point_bullets import bullet_groups, closing_points, from_bullets, kinds_in
from db.ingest.finders.point_endings import (
    FOLLOWED,
)
from db.ingest.finders.point_headings import is_headline
from db.ingest.finders.point_leads import heads_outcome, heads_paper, is_agenda
from db.ingest.finders.point_prose import from_prose
from db.ingest.finders.point_reports import is_report
from db.ingest.finders.point_runs import (
    LETTER_STYLES,
    MAIN_STYLES,
    SUB_STYLES,
    Run,
    inner_items,
    items_of_letters,
    names_item,
    runs_of,
    section_heads,
)
from db.ingest.finders.speaking import AGREED
from db.language.patterns import regex
from db.model import LANGUAGES

#: «Слушали: о следующем заседании»: what is on the agenda next.
_HEARD_OF = regex(
    r"(?:за|про)?слушали\b|по [а-яё]+ вопросу\b|выступили\b|heard:|dinləni[lb]\w*:", re.IGNORECASE
)
_LONGEST_ITEM = 120


def find_points(blocks: PointBlocks, main_block: int, occupied: frozenset[int]) -> list[FoundPoint]:
    """The points in order.

    ``main_block`` reports the session; ``occupied`` are blocks that tell who took part: prose
    points begin behind them.
    """
    if blocks.document.language not in LANGUAGES:
        return []
    main_block = blocks.index_of(main_block)
    occupied = frozenset(blocks.index_of(index) for index in occupied)
    within = items_of_letters(blocks)
    for styles in (MAIN_STYLES, LETTER_STYLES):
        runs = [run for run in runs_of(blocks, styles) if run.members[0] not in within]
        sections = _sections(blocks, runs)
        runs = [run for run in runs if run.members[0] not in sections]
        inner = inner_items(runs) | within
        outer = [run for run in runs if run.members[0] not in inner]
        numbered = [run for run in outer if _is_outcome(blocks, run, sections)]
        if not numbered:  # «2. Nəyə gəlindi?» over «Birincisi, …»: what stands inside of parts
            within_parts = [run for run in runs if run not in outer]
            numbered = [run for run in within_parts if _is_outcome(blocks, run, sections)]
        if numbered:
            points = _from_runs(blocks, numbered, inner, sections)
            before = opening_points(
                blocks, numbered[0].members[0] - 1, main_block, occupied, points
            )
            found = before + _without_report(blocks, points, main_block)
            return found + _behind_report(blocks, found, main_block, occupied)
    bulleted = bullet_groups(blocks)
    if bulleted:
        points = from_bullets(blocks, bulleted)
        return opening_points(blocks, bulleted[0][0] - 1, main_block, occupied, points) + points
    behind = range(main_block + 1, len(blocks.blocks))
    found = from_prose(blocks, behind, main_block, occupied)
    if is_mere_news(blocks, found):
        return []
    # A note that closes the text may tell of the session: «Справка. IV встреча состоялась …».
    return found or from_prose(blocks, range(main_block), 0, occupied)


def _without_report(
    blocks: PointBlocks, points: list[FoundPoint], main_block: int
) -> list[FoundPoint]:
    """First numbered paragraphs that only say when they met, for whom and with whom are none."""
    report = blocks.blocks[main_block].start
    if points and points[0].start == report and not points[0].acts:
        points = points[1:]
    while points and points[0].number and is_report(blocks, points[0]):
        points = points[1:]
    return points


def _behind_report(
    blocks: PointBlocks, found: list[FoundPoint], main_block: int, occupied: frozenset[int]
) -> list[FoundPoint]:
    """What the body did besides, where the report of the session stands behind its list."""
    if not found or blocks.blocks[main_block].start < found[-1].end:
        return []
    behind = range(main_block + 1, len(blocks.blocks))
    told = from_prose(blocks, behind, main_block, occupied)
    return [point for point in told if any(act.strong for act in point.acts)]


def _sections(blocks: PointBlocks, runs: list[Run]) -> frozenset[int]:
    """The headings of parts whose points count on by themselves, all of them points indeed."""
    sections = section_heads(blocks, runs)
    under = [run for run in runs if run.members[0] - 1 in sections]
    return sections if all(_is_outcome(blocks, run, sections) for run in under) else frozenset()


def _lead_above(run: Run, sections: frozenset[int]) -> int:
    """The block before a list, and before the heading of the first part where parts divide it."""
    before = run.members[0] - 1
    return min(sections) - 1 if before in sections else before


def _is_outcome(blocks: PointBlocks, run: Run, sections: frozenset[int] = frozenset()) -> bool:
    before = _lead_above(run, sections)
    if before >= 0 and is_agenda(blocks.text(before)):
        return False
    if before >= 0 and OUTCOME.fullmatch(blocks.text(before)):
        return True
    if before >= 0 and FOLLOWED.search(blocks.text(before)):
        return True
    if before >= 0 and heads_outcome(blocks.text(before), blocks.document.language or "en"):
        return True
    members = _behind_introduction(blocks, run)
    acting = sum(bool(blocks.acts(index)) for index in members)
    if before >= 0 and heads_paper(blocks.text(before), blocks.document.language or "en"):
        return acting * 2 >= len(members)
    speaking = sum(blocks.is_performed(index) for index in members)
    led = blocks.opens_list(before) and bool(blocks.acts(before))
    led = led or any(blocks.is_heading(at - 1) and blocks.acts(at - 1) for at in members[1:])
    if blocks.introduces(before) and blocks.names_body(before):
        return acting * 4 >= len(members)
    several = speaking * 3 >= len(members) > 2 and kinds_in(blocks, members) > 1
    return led or several or speaking * 2 >= len(members)


def _behind_introduction(blocks: PointBlocks, run: Run) -> list[int]:
    """The items without the first ones, which say who met, when and about what."""
    members = list(run.members)
    while len(members) > 1 and is_report(blocks, point_at(blocks, members[0], "", (), "")):
        members.pop(0)
    return members


def _from_runs(
    blocks: PointBlocks, runs: list[Run], inner: frozenset[int], sections: frozenset[int]
) -> list[FoundPoint]:
    points: list[FoundPoint] = []
    for number, run in enumerate(runs):
        lead = _lead_above(run, sections)
        inherited = blocks.lead_acts(lead) if blocks.opens_list(lead) else ()
        stop = runs[number + 1].members[0] if number + 1 < len(runs) else len(blocks.blocks)
        found = _run_points(blocks, run, inherited, stop, (inner, sections))
        says_all = AGREED.search(blocks.text(lead)) or (
            len(runs) == 1 and OUTCOME.fullmatch(blocks.text(lead)) and _is_unheaded(blocks, run)
        )
        if inherited and says_all and kinds_in(blocks, run.members) > 1:
            found = [
                replace(point, inherited=()) if point.inherited == inherited else point
                for point in found
            ]
        points += found
    last = runs[-1].members[-1]
    return points + closing_points(blocks, points, last + 1)


def _is_unheaded(blocks: PointBlocks, run: Run) -> bool:
    """True for a list that no further heading divides: «Выводы» stands over all that it does."""
    return not any(map(blocks.is_heading, range(run.members[0], run.members[-1])))


def _run_points(
    blocks: PointBlocks,
    run: Run,
    inherited: tuple[Act, ...],
    stop: int,
    apart: tuple[frozenset[int], frozenset[int]],
) -> list[FoundPoint]:
    """``apart`` are the items of lists inside of others, and the headings of parts."""
    points: list[FoundPoint] = []
    inner, sections = apart
    members = set(run.members)
    parent: FoundPoint | None = None
    lead: tuple[Act, ...] = ()
    letter = ""
    for index in range(run.members[0], stop):
        block = blocks.blocks[index]
        label = block.label
        if index in sections:
            continue
        if index in members and label is not None:
            parent = point_at(blocks, index, label.text, inherited, f"point.{label.style}")
            lead = blocks.acts(index) or inherited
            points.append(parent)
            letter = ""
        elif label is not None and parent is not None and (index in inner or _is_child(label)):
            points.append(_child(blocks, index, label, f"{parent.number}{letter}", lead))
            if label.style == "letter" and run.style.split(" ")[0] != "letter":
                points[-1] = replace(points[-1], number=f"{parent.number}{label.text}")
                letter = label.text
        elif index < run.members[-1] and _is_lead_inside(blocks, index, members):
            inherited = blocks.lead_acts(index)
        elif label is None and index + 1 < run.members[-1] and _opens_lead(blocks, index):
            continue
        elif index < run.members[-1] and parent is not None and label is None:
            points[-1] = replace(points[-1], end=block.end)
        else:
            break
    return points


def _leads_on(blocks: PointBlocks, index: int) -> bool:
    """«Постановили:» between two items of a list, and «Слушали: …» before it."""
    if blocks.is_heading(index) or _HEARD_OF.match(blocks.text(index)):
        return True
    following = blocks.blocks[index + 1].label
    opened = blocks.text(index).rstrip().endswith(",") and bool(blocks.acts(index))
    return following is not None and (opened or blocks.introduces(index, colon=True))


def _is_lead_inside(blocks: PointBlocks, index: int, members: set[int]) -> bool:
    """A heading between two items of a list, or «Вопрос 2. О рыбе»: what is taken up next."""
    if blocks.blocks[index].label is None:
        return _leads_on(blocks, index) or is_headline(blocks, index, members)
    short = len(blocks.text(index)) <= _LONGEST_ITEM
    return names_item(blocks, index) and short and not blocks.acts(index)


def _opens_lead(blocks: PointBlocks, index: int) -> bool:
    """«По второму вопросу Совет» over «постановил:»: the first half of a lead-in."""
    below = index + 1
    ended = blocks.text(index).rstrip()[-1:] in ".;:!?…»”"
    return not ended and blocks.blocks[below].label is None and _leads_on(blocks, below)


def _is_child(label: Label) -> bool:
    return label.style in SUB_STYLES or label.depth > 1


def _child(
    blocks: PointBlocks, index: int, label: Label, parent: str, lead: tuple[Act, ...]
) -> FoundPoint:
    number: str | None = label.text
    if label.style in {"letter", "small_roman"}:
        number = f"{parent}{label.text}"
    elif label.style == "bullet":
        number = None
    rule = f"point.{label.style}" if label.depth == 1 else "point.sub_number"
    return point_at(blocks, index, number, lead, rule)
