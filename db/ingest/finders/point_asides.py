"""What stands between points and tells of other things: of a tour, of the present state of affairs.

A report by a newspaper mixes what was agreed with what its readers should know.
"""

import re
from collections.abc import Sequence

from db.ingest.finders.act_headings import OUTCOME
from db.ingest.finders.attribution import is_attributed
from db.ingest.finders.found_point import FoundPoint
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.point_endings import FOLLOWED, INTRODUCED
from db.ingest.finders.speaking import WHAT_IT_IS_EN
from db.language.patterns import regex
from db.model import ResolutionKind

_RU_VISITED = (
    r"(?:осмотр|посе[тщ]|побыва|возлож|прогул|экскурс|фотограф"
    r"|(?:о|по)знакомил[а-яё]+ с(?:о)? (?:[а-яё]+ ){0,2}(?:экспозиц|коллекц|достопримеч|музе|выстав"
    r"|памятник|город|лаборатори|производств|работой|[а-яё]*телескоп))"
)
_EN_VISITED = (
    r"\b(?:visited|toured|laid|strolled|sightseeing|excursion|went to see|were shown"
    r"|were taken (?:to|on|around)|saw the|looked around|got acquainted|became acquainted"
    r"|planted|a (?:guided )?tour of|took a (?:tour|walk|trip)|tasted|posed)\b"
)
_AZ_VISITED = (
    r"(?:bax(?:dı|ıb|mış)|gəz(?:di|ib|miş)|gəzinti|ziyarət|tanış (?:ol|ed)|ekskursiya|baş çək"
    r"|seyr e[dt]|şəkil çək|gül (?:dəst|çələng)|əklil)"
)
#: «Второй день прошёл на колёсах», "The last day was spent on the lake": a day of its own.
_RU_DAY = r"(?:второй|третий|последний|заключительный|следующий|завершающий|субботний|воскресный)"
_EN_DAY = r"(?:second|third|last|final|following|closing|next)"
_AZ_DAY = r"(?:ikinci|üçüncü|son|sonuncu|növbəti|axırıncı)"
_RU_GUESTS = r"(?:участник|эксперт|гост|член|делегат|делегаци|уч[её]ны|они\b|все\b)[а-яё]*"
_EN_GUESTS = (
    r"(?:the )?(?:[a-z]+ )?(?:participants|guests|experts|members|delegates|delegation|visitors"
    r"|scholars|they|everyone)"
)
_AZ_GUESTS = (
    r"(?:(?:iştirakçı|qonaq|ekspert|üzv|alim|nümayəndə)\w*l[aə]r\w*"
    r"|(?:[A-ZÇƏĞİÖŞÜ]\w+ )?nümayəndə heyəti)"
)
#: What they saw besides: «После заседания гости осмотрели …».
_TOURS = {
    "ru": regex(
        r"(?:(?:после|по (?:окончании|завершении)|перед) (?:[а-яё]+ ){0,2}?(?:заседани|встреч|сесси"
        r"|форум|мероприяти|работ|дискусси|визит)\w*"
        r"|(?:на следующ\w+|на другое|тем же) (?:утро|день|вечер\w*)|наутро|вечером"
        r"|(?:в|на|под) (?:заверш|конце|конец|заключени|рамк)\w*(?: [а-яё]+){0,3},?)"
        rf"[^.;:]{{0,60}}{_RU_VISITED}"
        rf"|{_RU_DAY} день [^.;:]{{0,60}}?(?:прош[её]л|был|отве[лд]|посвя|проводил|провели)"
        rf"[^;:]{{0,160}}?{_RU_VISITED}"
        rf"|(?:на|в) (?:второй|третий|последний|заключительный|завершающий) день[^.;:]{{0,80}}"
        rf"{_RU_VISITED}"
        rf"|{_RU_GUESTS} (?:[а-яё]+ ){{0,3}}?(?:осмотрел|посетил|побывал|возложил|прогулял"
        r"|сфотографировал)"
        r"|(?:для|в честь) (?:участник|гост|член|делегат|эксперт)\w+[^.;:]{0,40}"
        r"(?:организ|устро|пров[её]|дан|состоял|приготов)\w*[^.;:]{0,30}"
        r"(?:экскурс|при[её]м|обед|ужин|концерт|прогулк)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:(?:after|following|before|at the end of|at the close of|rounding off|to round off)"
        r" (?:the|their|its) (?:[a-z]+ )?"
        r"(?:meeting|session|sitting|round|forum|visit|event|talks|discussions?|day|work|stay)"
        r"|(?:the )?(?:next|following|same) (?:morning|day|evening)|in the evening"
        rf"|afterwards|in closing|at the end|finally)[^.;:]{{0,60}}{_EN_VISITED}"
        rf"|the {_EN_DAY} day (?:of [^.;:]{{3,30}} )?(?:was (?:spent|given|set aside|devoted)"
        rf"|took|saw|included)[^.;:]{{0,60}}(?:\b(?:excursion|trip|tour|visit)s?\b|{_EN_VISITED}"
        rf"|\.[^;:]{{0,160}}?{_EN_VISITED})"
        rf"|on the {_EN_DAY} day[^.;:]{{0,80}}{_EN_VISITED}"
        rf"|{_EN_GUESTS} (?:also |then |later )?(?:visited|toured|strolled|were shown"
        r"|were taken (?:to|on|around)|went to see|laid|got acquainted with)\b"
        r"|(?:the )?(?:programme|visit|day|event) (?:also )?(?:included|ended with|closed with"
        rf"|concluded with|featured)[^.;:]{{0,40}}\b(?:tour|visit|excursion|concert|reception"
        r"|dinner|walk)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:(?:iclas|görüş|sessiya|toplantı|forum|tədbir)\w*(?:d[aə]n (?:sonra|əvvəl)"
        r"|n?[ıiuü]n (?:sonunda|yekununda|axırında|ardınca))|ertəsi (?:gün|səhər)"
        r"|(?:(?:iclas|görüş|sessiya|toplantı|forum|səfər)\w*[ıiuü]n )?"
        rf"{_AZ_DAY} gün(?:ü|ündə|də)?"
        r"|səhərisi|həmin axşam|axşam|sonda|(?:səfər|proqram) (?:çərçivəsində|zamanı))"
        rf"[^.;:]{{0,70}}{_AZ_VISITED}"
        rf"|{_AZ_GUESTS} [^.;:]{{0,70}}(?:tanış ol(?:ub|muş|du)|gəz(?:ib|miş|di)"
        r"|ziyarət e(?:dib|tmiş|tdi)|baş çək(?:ib|miş|di)|seyr e(?:dib|tmiş|tdi))\w*\W*$"
        r"|(?:iştirakçı|qonaq|ekspert)\w*l[aə]r üçün [^.;:]{0,60}(?:ekskursiya|konsert|ziyafət"
        r"|gəzinti)",
        re.IGNORECASE,
    ),
}
#: When they are to meet next, and what members are asked to do for the secretariat.
_ASIDES = {
    "ru": regex(
        r"член(?:ов|ам) (?:совета|клуба|форума|комиссии) (?:[а-яё]+ ){0,2}?(?:прос|предлага)"
        r"|[а-яё]+(?:ое|ая|ый|ий|ья) (?:заседани|встреч|сесси|форум|раунд|собрани)[а-яё]*"
        r" (?:[а-яё]+ ){0,3}?(?:намечен|запланирован|ожида|планиру)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"members (?:of the \w+ )?(?:are|were) (?:[a-z]+ )?"
        r"(?:asked|requested|invited|advised) to\b"
        r"|(?:the|its|their) (?:next|[a-z]+(?:th|nd|rd|st)) (?:[a-z]+ )?"
        r"(?:meeting|session|round|sitting|gathering) (?:is|has been|was) (?:[a-z]+ )?"
        r"(?:scheduled|planned|set|expected|due|pencilled)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:növbəti|\w+nc[ıiuü]) (?:iclas|görüş|sessiya|toplantı|forum)\w*[^.;]{0,70}"
        r"(?:nəzərdə tutul|planlaşdırıl|gözlənil)",
        re.IGNORECASE,
    ),
}
#: How a solemn session opens: anthems, a minute of silence, a film.
_CEREMONIES = {
    "ru": regex(
        r"\b(?:прозвучал|исполн|сыгра|слуша)[а-яё]* (?:[а-яё]+ ){0,3}гимн"
        r"|\bгимн\w*[^.;]{0,60}(?:прозвучал|исполнен|сыгра)|\bминут\w* молчания",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\bnational anthems?\b|\banthems? (?:of [^.;]{2,60} )?(?:was|were) (?:played|sung)"
        r"|\b(?:minute|moment)(?:[’']s)? (?:of )?silence\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"\bhimn(?:i|lər)\w*[^.;]{0,60}(?:səslən|səsləndiril|ifa (?:ed|olun)|çalın)"
        r"|\bbir dəqiqəlik sükut",
        re.IGNORECASE,
    ),
}
_WHAT_IT_IS = regex(
    rf"{WHAT_IT_IS_EN}"
    r"|^(?:The )?[A-Z][^.,;]{2,80} (?:was|is|has been) (?:first )?(?:founded|established|set up"
    r"|launched|created|formed) (?:\w+ ){0,6}?in (?:\w+ )?(?:19|20)\d\d[^.]*\.?$"
    r"|^(?:The )?[A-Z][^.,;]{2,80} (?:brings together|unites|comprises) [^.]*\.?$"
)
#: So many paragraphs hand on what somebody said in a piece of news that is no text of a session.
_SPEECHES = 2
#: «Мост построят к осени»: a plan alone is what anybody may have.
_PLANNED = ResolutionKind.DECISION


def is_tour(blocks: PointBlocks, index: int) -> bool:
    """True for «В завершение гости осмотрели …», "The guests toured the harbour."."""
    return _TOURS[blocks.document.language or "en"].match(blocks.text(index)) is not None


def is_ceremony(blocks: PointBlocks, index: int) -> bool:
    """True for «Прозвучали гимны двух стран.», "A minute’s silence was observed."."""
    return _CEREMONIES[blocks.document.language or "en"].search(blocks.text(index)) is not None


def presents_forum(blocks: PointBlocks, index: int) -> bool:
    """True for "The Dialogue is the longest running track …": it tells what the forum is."""
    english = (blocks.document.language or "en") == "en"
    return english and _WHAT_IT_IS.match(blocks.text(index)) is not None


def stands_apart(blocks: PointBlocks, index: int, *, reported: bool) -> bool:
    """True for what tells of a tour, of the forum itself, or, ``reported``, of how things are."""
    if presents_forum(blocks, index) or is_tour(blocks, index):
        return True
    return reported and is_backdrop(blocks, index)


def is_aside(blocks: PointBlocks, index: int) -> bool:
    """True for a tour, and for "Members are asked to send …"."""
    asked = _ASIDES[blocks.document.language or "en"].match(blocks.text(index)) is not None
    return asked or is_tour(blocks, index)


def is_told_by_reporter(blocks: PointBlocks) -> bool:
    """True for a text without marks in which somebody is quoted: it tells of more than points."""
    language = blocks.document.language or "en"
    return any(
        is_attributed(blocks.text(index)[:400], language) for index in range(len(blocks.blocks))
    )


def is_mere_news(blocks: PointBlocks, points: Sequence[FoundPoint]) -> bool:
    """True for "Discussions focused on trade." alone among speeches: such news has no outcome.

    Nor has "The forum will go on with panels."
    """
    if blocks.document.language != "en" or len(points) != 1 or points[0].marked:
        return False
    if any(act.strong and act.kind is not ResolutionKind.ASSESSMENT for act in points[0].acts):
        return False
    texts = (blocks.text(index)[:400] for index in range(len(blocks.blocks)))
    return sum(is_attributed(text, "en") for text in texts) >= _SPEECHES


def is_backdrop(blocks: PointBlocks, index: int) -> bool:
    """True for «Сейчас данные собирает каждая служба.»: nobody of the session does anything.

    Only in a text by a reporter; and not right under «Вывод таков:».
    """
    done = [act for act in blocks.acts(index) if act.strong or act.kind is not _PLANNED]
    if done or (blocks.acts(index) and blocks.speaks_as_body(index)) or blocks.opens_as_body(index):
        return False
    above = blocks.text(index - 1).rstrip() if index else ""
    led = FOLLOWED.search(above) or INTRODUCED.search(above) or OUTCOME.fullmatch(above)
    return not (led or blocks.introduces(index - 1) or (index and blocks.is_heading(index - 1)))
