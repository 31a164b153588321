"""Where the points begin and end among what is told around them: scenes, notices, last thanks."""

import re
from dataclasses import replace
from itertools import pairwise

from db.ingest.finders.found_point import FoundPoint, point_at
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.point_asides import is_aside
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_notices import NOTICES, tells_of_papers
from db.ingest.finders.point_reports import tells_of_session
from db.ingest.finders.speaking import PERSON_TELLS
from db.language.patterns import regex
from db.model import ResolutionKind

#: «К вечеру текст был готов.»: a scene before the outcome, and no part of it.
_SCENES = {
    "ru": regex(
        r"^(?:и )?(?:(?:самое )?последнее|(?:ещё|еще) одно|наконец|напоследок|главное)[.:]$"
        r"|^(?:\S+ ){0,2}(?:вечер|утр|ноч|обед|перерыв|час\w*\b|дня\b|день\b|полдень)"
        r"|\b(?:до|к|под|за|после) (?:[а-яё]+ )?(?:вечер|утр|ноч|обед|перерыв|полдень)"
        r"|\b(?:итог|текст|документ|коммюнике"
        r"|резолюци|заявлени|спор|дискусси|обсуждени|прени|разговор|расходи|голосова)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"^(?:and )?(?:finally|lastly|last(?: of all| but not least)?|one (?:last|more|further)"
        r" (?:thing|point|word))[.:]$"
        r"|^(?:\S+ ){0,3}(?:evening|morning|night|lunch|noon|afternoon|break|hours?|o’clock"
        r"|days?|dusk|midnight)\b"
        r"|\b(?:by|until|till|after|into|before|past) (?:the )?(?:late )?"
        r"(?:evening|morning|night|lunch|noon|afternoon|break|dusk|midnight)\b"
        r"|\b(?:text|document|communiqu\w+|resolution|statement|argument|debate|discussion|talk\w*"
        r"|vote)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"^(?:və )?(?:sonda|nəhayət|son söz|bir də|sonuncusu)[.:]$"
        r"|^(?:\S+ ){0,2}(?:axşam|səhər|gecə|nahar|fasilə|saat|gün)"
        r"|\b(?:axşam|səhər|gecə|nahar|günorta)\w*?(?:[aə]d[aə]k| qədər| kimi| yaxın)\b"
        r"|\b(?:mətn|sənəd|kommünike|qətnamə|bəyanat|mübahisə|müzakirə|söhbət|səsvermə)",
        re.IGNORECASE,
    ),
}
#: «КАДРЫ. Новым директором …»: another column of the same paper.
_RUBRIC = regex(r"[A-ZА-ЯЁÇƏĞİÖŞÜ]{4,}(?: [A-ZА-ЯЁÇƏĞİÖŞÜ]{2,}){0,2}\. (?=[A-ZА-ЯЁÇƏĞİÖŞÜ«“])")
_LONGEST_SCENE, _SHORT_SCENE = 110, 60
#: «К вечеру договорились.», "By dusk they had agreed on a text.": on what comes behind.
_CLOSING_VERB = 11
#: Thanks come within so many characters where they open a paragraph.
_OPENING = 30
_CREATED = regex(
    r"\b(?:образова|созда|учрежд|сформирова)[а-яё]*|\b(?:formed|set up|established|created|founded"
    r"|launched)\b|\b(?:yarad|təsis|qurul)\w+",
    re.IGNORECASE,
)
_QUOTED = regex(r"\W*[«“\"„]")


def is_notice(blocks: PointBlocks, index: int) -> bool:
    """True for "Members are reminded that claims …", «Протокол составлен в двух экземплярах».

    Not for «Совет решил сделать английский рабочим языком»: there the body acts.
    """
    thanks = ResolutionKind.ACKNOWLEDGEMENT
    if is_aside(blocks, index) or tells_of_papers(
        blocks.text(index)[:240], blocks.document.language or "en"
    ):
        return True
    doing = [act for act in blocks.acts(index) if act.strong and act.kind is not thanks]
    if doing and blocks.opens_as_body(index):
        return False
    if _RUBRIC.match(blocks.text(index)) and not blocks.is_named(index):
        return True
    pattern = NOTICES[blocks.document.language or "en"]
    return pattern.search(blocks.text(index)[:160]) is not None


def does_by_itself(blocks: PointBlocks, index: int) -> bool:
    """True for «Образована группа под руководством Л. Мамедовой»: a person named in an outcome."""
    language = blocks.document.language or "en"
    done = [act for act in blocks.acts(index) if act.strong]
    said = blocks.text(index)
    created = any(act.kind is ResolutionKind.DECISION for act in done) and _CREATED.search(said)
    if not created or blocks.speaks_as_person(index) or blocks.is_background(index):
        return False
    return not (tells_of_session(said, language) or re.search(PERSON_TELLS[language], said))


def opens_with_thanks(blocks: PointBlocks, index: int) -> bool:
    """True for «Спасибо всем, кто …», "Our thanks go to …", where no person speaks."""
    start, end, _ = blocks.blocks[index][1:4]
    verb_last = blocks.document.language == "az"
    if _QUOTED.match(blocks.text(index)) or blocks.is_background(index):
        return False
    return any(
        act.kind is ResolutionKind.ACKNOWLEDGEMENT
        and act.strong
        and (end - act.end if verb_last else act.start - start) <= _OPENING
        for act in blocks.acts(index)
    )


def opening_points(
    blocks: PointBlocks, lead: int, after: int, occupied: frozenset[int], listed: list[FoundPoint]
) -> list[FoundPoint]:
    """Paragraphs right before a list in which the body already does what the list does not."""
    found: list[FoundPoint] = []
    for index in range(lead - 1, after, -1):
        if index in occupied or not _is_of_body(blocks, index):
            break
        point = point_at(blocks, index, None, (), "point.paragraph")
        found.insert(0, replace(point, marked=False))
    done = {act.kind for point in listed for act in point.inherited or point.acts}
    told = {act.kind for point in found for act in point.acts}
    return [] if told & done else found


def _is_of_body(blocks: PointBlocks, index: int) -> bool:
    text = blocks.text(index).rstrip()
    if blocks.blocks[index].label is not None or not text.endswith((".", ";", "!", "…")):
        return False
    if blocks.is_background(index) or not blocks.opens_as_body(index):
        return False
    return bool(blocks.acts(index)) and not is_notice(blocks, index)


def without_scene(blocks: PointBlocks, point: FoundPoint, *, first: bool) -> FoundPoint:
    """A point without the sentence before it that asks what came of it: "The upshot? …".

    The first one also without a sentence that only tells how the day went on.
    """
    document = blocks.document
    sentences = document.sentences(point.start, point.end)
    for before, sentence in pairwise(sentences[:3]):
        said = document.text[before.start : before.end]
        tells = _SCENES[document.language or "en"].search(said) is not None
        tells = tells and (first or len(said) <= _SHORT_SCENE)
        if len(said) > _LONGEST_SCENE or not (tells or said.endswith("?")):
            break
        done = acts_in(document.unquoted, before.start, before.end, document.language)
        if not said.endswith("?") and any(act.end < before.end - _CLOSING_VERB for act in done):
            break
        if blocks.opens_as_body_at(sentence.start, point.end):
            found = acts_in(document.unquoted, sentence.start, point.end, document.language)
            return replace(point, start=sentence.start, label_start=sentence.start, spoken=True,
                           acts=tuple(found))  # fmt: skip
    return point
