"""The outcome points: numbered in any style, lettered, bulleted, or told in paragraphs."""

import re
from dataclasses import replace

from db.ingest.finders.act_headings import OUTCOME
from db.ingest.finders.found_point import FoundPoint, point_at
from db.ingest.finders.kinds import Act
from db.ingest.finders.labels import Label
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_borders import is_notice, is_report, opening_points, opens_with_thanks
from db.ingest.finders.point_endings import (
    AGREED_ON,
    CLOSING,
    FOLLOWED,
    LAST_HEADING,
    NEXT_SESSION,
)
from db.ingest.finders.point_headings import is_headline
from db.ingest.finders.point_leads import heads_outcome, heads_paper
from db.ingest.finders.point_prose import from_prose
from db.ingest.finders.point_runs import (
    LETTER_STYLES,
    MAIN_STYLES,
    SUB_STYLES,
    Run,
    inner_items,
    runs_of,
)
from db.ingest.finders.speaking import AGREED
from db.model import LANGUAGES

_AGENDA = re.compile(
    r"^\W*(?:\d+[.)] )?(?:за|про)?слушали\W*$|^\W*выступили\W*$|^\W*dinlənil\w+\W*$|^\W*heard\W*$"
    r"|^\W*(?:присутствовали|çıxış etdi\w*|iştirak ed\w+|present|apologies)\W*$|"
    r"повестк[аиу] дня\W*$|^\W*программа\b|\bagenda\W*$|gündəlik\w*\W*$|список участник|кандидат"
    r"|applicants|\bquestions\W*$|вопросы\W*$",
    re.IGNORECASE,
)

#: «Слушали: о следующем заседании»: what is on the agenda next.
_HEARD_OF = re.compile(
    r"(?:за|про)?слушали\b|по [а-яё]+ вопросу\b|выступили\b|heard:|dinləni[lb]\w*:", re.IGNORECASE
)


def find_points(blocks: PointBlocks, main_block: int, occupied: frozenset[int]) -> list[FoundPoint]:
    """The points in order.

    ``main_block`` reports the session; ``occupied`` are blocks that tell who took part: prose
    points begin behind them.
    """
    if blocks.document.language not in LANGUAGES:
        return []
    main_block = blocks.index_of(main_block)
    occupied = frozenset(blocks.index_of(index) for index in occupied)
    for styles in (MAIN_STYLES, LETTER_STYLES):
        runs = runs_of(blocks, styles)
        inner = inner_items(runs)
        outer = [run for run in runs if run.members[0] not in inner]
        numbered = [run for run in outer if _is_outcome(blocks, run)]
        if numbered:
            points = _from_runs(blocks, numbered, inner)
            before = opening_points(
                blocks, numbered[0].members[0] - 1, main_block, occupied, points
            )
            found = before + _without_report(blocks, points, main_block)
            return found + _behind_report(blocks, found, main_block, occupied)
    bulleted = _bullet_groups(blocks)
    if bulleted:
        points = _from_bullets(blocks, bulleted)
        return opening_points(blocks, bulleted[0][0] - 1, main_block, occupied, points) + points
    behind = range(main_block + 1, len(blocks.blocks))
    found = from_prose(blocks, behind, main_block, occupied)
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


def _is_outcome(blocks: PointBlocks, run: Run) -> bool:
    before = run.members[0] - 1
    if before >= 0 and _AGENDA.search(blocks.text(before)):
        return False
    if before >= 0 and OUTCOME.fullmatch(blocks.text(before)):
        return True
    if before >= 0 and FOLLOWED.search(blocks.text(before)):
        return True
    if before >= 0 and heads_outcome(blocks.text(before), blocks.document.language or "en"):
        return True
    acting = sum(bool(blocks.acts(index)) for index in run.members)
    if before >= 0 and heads_paper(blocks.text(before), blocks.document.language or "en"):
        return acting * 2 >= len(run.members)
    speaking = sum(blocks.is_performed(index) for index in run.members)
    led = blocks.opens_list(before) and bool(blocks.acts(before))
    led = led or any(blocks.is_heading(at - 1) and blocks.acts(at - 1) for at in run.members[1:])
    if blocks.introduces(before) and blocks.names_body(before):
        return acting * 4 >= len(run.members)
    several = speaking * 3 >= len(run.members) > 2 and _kinds_in(blocks, run.members) > 1
    return led or several or speaking * 2 >= len(run.members)


def _from_runs(blocks: PointBlocks, runs: list[Run], inner: frozenset[int]) -> list[FoundPoint]:
    points: list[FoundPoint] = []
    for number, run in enumerate(runs):
        first = run.members[0]
        lead = first - 1
        inherited = blocks.lead_acts(lead) if blocks.opens_list(lead) else ()
        stop = runs[number + 1].members[0] if number + 1 < len(runs) else len(blocks.blocks)
        found = _run_points(blocks, run, inherited, stop, inner)
        says_all = AGREED.search(blocks.text(lead)) or (
            len(runs) == 1 and OUTCOME.fullmatch(blocks.text(lead)) and _is_unheaded(blocks, run)
        )
        if inherited and says_all and _kinds_in(blocks, run.members) > 1:
            found = [replace(point, inherited=()) for point in found]
        points += found
    last = runs[-1].members[-1]
    return points + _closing_points(blocks, points, last + 1)


def _is_unheaded(blocks: PointBlocks, run: Run) -> bool:
    """True for a list that no further heading divides: «Выводы» stands over all that it does."""
    return not any(map(blocks.is_heading, range(run.members[0], run.members[-1])))


def _run_points(
    blocks: PointBlocks, run: Run, inherited: tuple[Act, ...], stop: int, inner: frozenset[int]
) -> list[FoundPoint]:
    points: list[FoundPoint] = []
    members = set(run.members)
    parent: FoundPoint | None = None
    lead: tuple[Act, ...] = ()
    letter = ""
    for index in range(run.members[0], stop):
        block = blocks.blocks[index]
        label = block.label
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
        elif (
            label is None
            and index < run.members[-1]
            and (_leads_on(blocks, index) or is_headline(blocks, index, members))
        ):
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


def _closing_points(blocks: PointBlocks, points: list[FoundPoint], after: int) -> list[FoundPoint]:
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
        found.append(replace(point_at(blocks, index, None, (), "point.paragraph"), marked=False))
    return found


def _bullet_groups(blocks: PointBlocks) -> list[list[int]]:
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
    if lead < 0 or _AGENDA.search(blocks.text(lead)) or blocks.blocks[lead].label is not None:
        return False
    if OUTCOME.fullmatch(blocks.text(lead)) or AGREED_ON.search(blocks.text(lead)):
        return True
    items = sum(bool(blocks.acts(index)) for index in group)
    if items * 5 >= len(group) * 3 and _kinds_in(blocks, group) > 1:
        return True
    return blocks.opens_list(lead) and (bool(blocks.acts(lead)) or items * 2 >= len(group) > 1)


def _kinds_in(blocks: PointBlocks, group: list[int]) -> int:
    """How many kinds of acts a list performs: one of findings, calls and thanks is an outcome."""
    return len({act.kind for index in group for act in blocks.acts(index) if act.strong})


def _bullet_points(blocks: PointBlocks, group: list[int]) -> list[FoundPoint]:
    """The items of a list; what a lead-in does holds for all but those who say so themselves."""
    lead = blocks.lead_acts(group[0] - 1)
    spoken = all(any(act.strong for act in blocks.acts(index)) for index in group)
    lead = () if spoken and _kinds_in(blocks, group) > 2 else lead
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


def _from_bullets(blocks: PointBlocks, groups: list[list[int]]) -> list[FoundPoint]:
    points: list[FoundPoint] = []
    leads = {group[0] - 1 for group in groups}
    for number, group in enumerate(groups):
        points += _bullet_points(blocks, group)
        stop = groups[number + 1][0] if number + 1 < len(groups) else len(blocks.blocks)
        between = [i for i in range(group[-1] + 1, stop) if i not in leads]
        points += [
            point
            for point in _closing_points(blocks, points, group[-1] + 1)
            if any(blocks.blocks[i].start == point.start for i in between)
        ]
    return points
