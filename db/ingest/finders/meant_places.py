"""Where people had meant to meet, and the town in brackets behind a house. Knows no sessions."""

import re
from collections.abc import Iterator

from db.ingest.finders.bodies import is_abbreviation
from db.ingest.finders.document import Document, Span
from db.ingest.finders.town_names import AZ_KIND, NAME, may_be_town
from db.ingest.finders.venues import HOUSE
from db.language.patterns import regex
from db.model import Leaf

#: What was to be and was not: «гостей ждали в Угличе, однако …», "had been due to meet in …".
_MEANT = regex(
    r"\b(?:ждали|ожидал|предполага|планировал|намечал|намерева|рассчитывал|собиралис[ья] провести"
    r"|хотели|должн[аоы]?\b (?:был[аои]? )?(?:пройти|состояться|собраться)"
    r"|первоначальн|изначальн)\w*"
    r"|\b(?:had (?:first |at first |originally )?been (?:expected|planned|due|meant|scheduled"
    r"|called|announced|invited)"
    r"|was to have|were to have|should have|originally|at first|had hoped|had meant|had planned)\b"
    r"|gözlə(?:nilir|yir)(?:di|l[aə]r)|gözlənirdi|nəzərdə tutul(?:muş|ur)|planlaşdırıl(?:mış|ır)d"
    r"|olmalı idi|keçirilməli idi|əvvəlcə|istəyirdi",
    re.IGNORECASE,
)
#: «Bakıda saat 11, Seulda isə axşam idi»: what the clocks showed here and there.
_CLOCKS = regex(
    r"d[aə] saat \d{1,2}(?::\d\d)?(?: idi)?,? (?:və )?[A-ZÇƏĞİÖŞÜ]\w+d[aə]\b"
    r"|\b[Вв]о? [А-ЯЁ]\w+ (?:был[аои]?|стоял[аои]?|—|–) [^,.;]{0,24}?(?:утр|вечер|час|полдень"
    r"|полноч|ноч)\w*[^.;]{0,20}\bво? [А-ЯЁ]\w+"
    r"|\b(?:morning|noon|evening|midnight|night|o[’']clock|[ap]\.?m\.?) in [A-Z]\w+[^.;]{1,30}"
    r" in [A-Z]\w+"
)
#: What parts such a clause from what was indeed.
_BORDER = regex(
    r"[,;()]|\s[—–]\s|\s(?:но|однако|but|yet|lakin|amma|ancaq|fəqət)(?=\s)", re.IGNORECASE
)
#: «В крепости Нарын-Кала (Дербент)»: the town alone, right behind what is in it.
_BRACKET = regex(
    rf"\((?:(?:г|гор|пос|пгт|с|дер)\.\s?|город |пос[её]лок |село )?"
    rf"(?P<town>{NAME}){AZ_KIND}(?:, {NAME})?\)"
)
#: What shows that people were in the house, or that it received them.
_THERE = regex(r"(?:^|\s)(?:в|во|на|at|in|inside)\s|[nz]?d[aə]\s?$|(?:^|\s)место\b", re.IGNORECASE)
_HOSTED = regex(r" (?:was|hosted|became|received|welcomed|принял|принимал|стал|собрал)")
_NEAR = 60


def without_meant(document: Document, span: Span) -> Iterator[Span]:
    """The parts of a stretch that do not tell of where people had only meant to meet."""
    if clocks := _CLOCKS.search(document.unquoted, *span):
        span = Span(clocks.end(), span.end)
    if _MEANT.search(document.unquoted, *span) is None:
        yield span
        return
    at = start = span.start
    for border in (
        *(match.end() for match in _BORDER.finditer(document.unquoted, *span)),
        span.end,
    ):
        if _MEANT.search(document.unquoted, at, border) is not None:
            if at > start:
                yield Span(start, at)
            start = border
        at = border
    if span.end > start:
        yield Span(start, span.end)


def bracketed_town(document: Document, span: Span) -> Leaf | None:
    """«в замке Дракенберг (Зволен)»: the town of a house, in brackets behind it."""
    for match in _BRACKET.finditer(document.text, *span):
        before = document.text[max(span.start, match.start() - _NEAR) : match.start()]
        town = match["town"]
        clause = re.split(r"[,;:()]", before)[-1]
        if HOUSE.search(clause) is None or is_abbreviation(town):
            continue
        if not (_THERE.search(clause) or _HOSTED.match(document.text, match.end())):
            continue  # «Институт воды (Ташкент)»: where a house is that only takes part
        if may_be_town(document, town):
            return document.leaf(town, *match.span("town"), "place.venue", 0.8)
    return None
