"""Points told in paragraphs without any mark: where they begin, end, and which are none."""

from dataclasses import replace

from db.ingest.finders.act_headings import OUTCOME
from db.ingest.finders.found_point import FoundPoint, point_at
from db.ingest.finders.kinds import Act
from db.ingest.finders.point_asides import is_ceremony, is_told_by_reporter, stands_apart
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_borders import is_notice, without_scene
from db.ingest.finders.point_endings import ADOPTED, CLOSING, DECLARED, FOLLOWED, INTRODUCED
from db.ingest.finders.point_leads import announces_text, heads_outcome, presents_text
from db.ingest.finders.point_reports import tells_of_day
from db.ingest.finders.speaking import NAMED
from db.model import ResolutionKind

#: Right behind another point a shorter paragraph is one, too.
_AMONG = 20
#: So many letters the heading of a part has.
_LONGEST_TOPIC = 60


def from_prose(
    blocks: PointBlocks, within: range, main_block: int, occupied: frozenset[int]
) -> list[FoundPoint]:
    """All paragraphs from the first in which the body acts to the last that says anything."""
    last = max((index for index in occupied if index >= main_block), default=main_block)
    indexes = [index for index in within if index not in occupied and not blocks.is_listed(index)]
    indexes = _from_outcome(blocks, indexes, last)
    for position, index in enumerate(indexes):
        if CLOSING.search(blocks.text(index)[:160]):
            indexes = indexes[:position] if position else indexes[1:]
            break
    while indexes and not _is_last(blocks, indexes[-1]):
        indexes.pop()
    points: list[FoundPoint] = []
    last_index = -1
    under: tuple[Act, ...] = ()
    reported = is_told_by_reporter(blocks) if indexes else False
    for index in indexes:
        if blocks.is_heading(index) or (index and blocks.is_heading(index - 1)):
            under = blocks.lead_acts(index if blocks.is_heading(index) else index - 1)
        elif _is_topic(blocks, index):
            under = ()
        if blocks.speaks_as_person(index) or (not points and tells_of_day(blocks, index)):
            continue
        if stands_apart(blocks, index, reported=reported and not under):
            continue
        if points and index - 1 == last_index and blocks.continues(index):
            points[-1] = replace(points[-1], end=blocks.blocks[index].end)
            last_index = index
            continue
        text = blocks.text(index).rstrip()
        if FOLLOWED.search(text) or INTRODUCED.search(text) or _is_adoption(blocks, text):
            continue
        least = _shortest(blocks, index)
        least = min(least, _AMONG) if points and last_index == index - 1 else least
        if text.endswith((".", ";", "!", "…", "»", "”")) and len(text) > least:
            point = point_at(blocks, index, None, under, "point.paragraph")
            points.append(replace(point, marked=False))
            last_index = index
    return [without_scene(blocks, point, first=not at) for at, point in enumerate(points)]


def _is_topic(blocks: PointBlocks, index: int) -> bool:
    """«Договоры», "Data and secrecy" alone in its line: what stood over the part before is over."""
    text, above = blocks.text(index).rstrip(), blocks.text(index - 1).rstrip() if index else ""
    short = len(text) <= _LONGEST_TOPIC and text[:1].isupper() and text[-1:].isalpha()
    return short and above.endswith((".", "!", ";", "…", "»", "”"))


def _is_last(blocks: PointBlocks, index: int) -> bool:
    """True if a paragraph closes the outcome: what stands behind it says nothing of that."""
    if blocks.is_of_text(index):
        return True
    said = _is_prose_point(blocks, index, tail=True) or _is_declared(blocks, index)
    return said and not is_notice(blocks, index)


def _shortest(blocks: PointBlocks, index: int) -> int:
    """What is shorter is no point: under «РЕШИЛА:» few words are enough."""
    start = blocks.blocks[index].start
    strong = any(act.strong for act in blocks.acts(index))
    if any(act.start - start <= 4 for act in blocks.acts(index)) or (
        strong and blocks.opens_as_body(index)
    ):
        return 12  # «Одобрить план курсов.», «Мы благодарим хозяев.»
    led = index > 0 and blocks.opens_list(index - 1) and bool(blocks.acts(index - 1))
    led = led or (index > 0 and OUTCOME.fullmatch(blocks.text(index - 1).rstrip()) is not None)
    return 12 if led else 30


def _from_outcome(blocks: PointBlocks, indexes: list[int], last: int) -> list[int]:
    """The paragraphs from the first in which the body acts, or something is told right before."""
    passed: list[int] = []
    while indexes and not _begins_outcome(blocks, indexes[0], among_speakers=indexes[0] < last):
        passed.append(indexes.pop(0))
    while passed and indexes and passed[-1] == indexes[0] - 1 > last:
        if not _speaks_alone(blocks, passed[-1]):
            break
        indexes.insert(0, passed.pop())
    return indexes


def _speaks_alone(blocks: PointBlocks, index: int) -> bool:
    """True for «Главным выводом стало то, что …», of which nobody is the subject."""
    text = blocks.text(index).rstrip()
    if blocks.is_background(index) or blocks.speaks_as_person(index) or is_notice(blocks, index):
        return False
    strong = {act.kind for act in blocks.acts(index) if act.strong}
    told = strong - {ResolutionKind.ACKNOWLEDGEMENT}
    return bool(told) and text.endswith((".", ";", "!", "…")) and NAMED.search(text) is None


def _begins_outcome(blocks: PointBlocks, index: int, *, among_speakers: bool) -> bool:
    """Among those who tell who spoke, only a paragraph of findings, stances, … is an outcome."""
    if blocks.is_of_text(index):
        return True
    if is_ceremony(blocks, index):
        return False
    if not _is_prose_point(blocks, index):
        return _is_declared(blocks, index)
    thanks = ResolutionKind.ACKNOWLEDGEMENT
    return not among_speakers or any(
        act.strong and act.kind is not thanks for act in blocks.acts(index)
    )


def _is_declared(blocks: PointBlocks, index: int) -> bool:
    """True right under «Мы, участники встречи, заявляем:», whatever the paragraph says."""
    lead = blocks.text(index - 1).rstrip() if index else ""
    if not blocks.text(index).rstrip().endswith((".", ";", "!", "…")):
        return False
    language = blocks.document.language or "en"
    led = any(sign.search(lead) for sign in (FOLLOWED, INTRODUCED, DECLARED))
    led = (
        led
        or OUTCOME.fullmatch(lead) is not None
        or heads_outcome(lead, language)
        or presents_text(lead, language)
    )
    return led and not tells_of_day(blocks, index)


def _is_adoption(blocks: PointBlocks, text: str) -> bool:
    """True for «Принято коммюнике.», and where the paper says that it prints it."""
    return bool(ADOPTED.match(text)) or announces_text(text, blocks.document.language or "en")


def _is_prose_point(blocks: PointBlocks, index: int, *, tail: bool = False) -> bool:
    text = blocks.text(index).rstrip()
    if not text.endswith((".", ";", "!", "…")) or _is_adoption(blocks, text):
        return False
    if index and blocks.is_heading(index - 1) and blocks.acts(index - 1):
        return True
    if tail:
        return bool(blocks.acts(index)) and not blocks.is_background(index)
    return blocks.speaks_as_body(index)
