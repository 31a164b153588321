"""Paragraphs that tell of the day and are no outcome: who held the session, was there, or spoke."""

import re

from db.ingest.finders.document import Document
from db.ingest.finders.found_point import FoundPoint
from db.ingest.finders.kinds import acts_in
from db.ingest.finders.point_blocks import PointBlocks
from db.ingest.finders.speaking import NAMED
from db.language.patterns import regex

#: "The meeting was organised by …", «В работе приняли участие …»: of the day, not its outcome.
_REPORTS = {
    "ru": regex(
        r"(?:заседани|встреч|сесси|мероприяти|собрани|раунд)\w* (?:[\w-]+ ){0,3}?"
        r"(?:организ|пров[её]л|провел|подготов|созва|откры|посвящ|состоял|прош|присутств|председател|в[её]л)"
        r"|(?:состоял|прош[её]?л|открыл)\w+ (?:[\w-]+ |\([^()]{1,20}\) ){0,4}?"
        r"(?:заседани|встреч|сесси|собрани|раунд)"
        r"|организатор|принял\w* участие|(?:участвова|присутствова)л",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:meeting|session|round|gathering|sitting|event|it) (?:was|is|were|had been)"
        r" (?:[\w-]+ ){0,3}?(?:organi[sz]ed|hosted|convened|chaired|attended|opened|devoted|held)"
        r"|\b(?:took part|taking part|were present|in attendance|attended)\b|\borgani[sz]ers\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:iclas|sessiya|görüş|toplantı|tədbir)\w* (?:[\w-]+ ){0,8}?"
        r"(?:təşkil|keçir|aç(?:ıb|dı)|həsr)"
        r"|təşkilatçı|iştirak e[td]\w+",
        re.IGNORECASE,
    ),
}
#: «Сообщения сделали …», "Papers were read by …", «Çıxış etdilər …»: who spoke.
_SPEAKERS = {
    "ru": regex(
        r"\bвыступил|(?:сообщени|доклад|презентаци)\w* (?:\w+ )?(?:сдела|представ|прочит|прочл)"
        r"|(?:представил|сделал|прочитал|прочл)\w* (?:\w+ )?(?:доклад|сообщени|презентаци)"
        r"|\bс (?:\w+ )?(?:докладами?|сообщени\w+|приветстви\w+|приветственн\w+ слов\w+)"
        r"|привет(?:ствова|ств|ил)\w*|заслуша"
        r"|^\W*(?:открывая|во? (?:сво[её]м )?(?:вступительн|приветственн)\w+ (?:слове|речи"
        r"|выступлении|обращении))",
        re.IGNORECASE,
    ),
    "en": regex(
        r"\b(?:papers?|reports?|presentations?|statements?|remarks|addresses) (?:was|were)\b"
        r"|\b(?:spoke|delivered|welcomed|opened|greeted|addressed|presented|chaired|moderated)\b"
        r"|\b(?:read|heard|given|made) by\b"
        r"|^\W*in (?:his|her|their|the|an?) (?:[a-z]+ )?(?:opening|welcoming|introductory|welcome"
        r"|inaugural|keynote)"
        r" (?:remarks|address|statement|speech|words?|intervention)\b"
        r"|\b(?:panels?|sessions?|discussions?|debates?) (?:was|were) (?:\w+ )?led by\b"
        r"|\bheard (?:[\w-]+ ){0,4}?(?:address|addresses|papers?"
        r"|reports?|presentations?|statements?|remarks|response|comments?|keynotes?) (?:by|from)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        r"çıxış (?:ed|et|olun)|məruzə(?:l[aə]r)? (?:ilə|ed|et|oxu|dinləni|təqdim)|salamla"
        r"|dinləni|(?:giriş|açılış) (?:söz[üu]|nitq[iı])|sədrlik e[dt]|moderatorlu",
        re.IGNORECASE,
    ),
}
_SESSION_RU = (
    r"(?:сесси|заседани|встреч|совещани|раунд|собрани|обсуждени|дискусси|разговор|\bсовета?\b)"
)
_SESSION_EN = (
    r"(?:session|meeting|sitting|round|gathering|council|forum|conference|discussions?|debate"
    r"|summit|roundtable|plenary)"
)
_SESSION_AZ = r"(?:sessiya|iclas|görüş|toplantı|müşavirə|raund|şura|forum|müzakirə)"
#: What a paper that numbers its introduction says before its outcome: who, about what, on what day.
_OF_DAY = {
    "ru": regex(
        rf"(?:тем|предмет|девиз)[а-я]* (?:[\w-]+ ){{0,3}}{_SESSION_RU}"
        rf"|{_SESSION_RU}\w* (?:[\w-]+ ){{0,4}}(?:был[аои]? )?(?:посвящ|под девизом|на тему)"
        r"|^\W*(?:е[её]|его|их)? ?тем(?:ой|а|у)\b"
        r"|\b(?:е[её]|его) (?:организ|созва|подготов|пров[её]л|провел|устро|посети)"
        rf"|{_SESSION_RU}\w* (?:[\w-]+ ){{0,2}}(?:организ|созва|подготов|пров[её]л|провел|устро)"
        rf"|(?:организ|созва|подготов|пров[её]л|провел|устро)\w* (?:[\w-]+ ){{0,2}}{_SESSION_RU}"
        r"|(?:делегаци|групп|сторон)\w* (?:[\w-]+ ){0,2}(?:возглав|представля)"
        rf"|посвяти\w+ (?:[\w-]+ ){{0,2}}{_SESSION_RU}|председательств|участвовал|присутствовал"
        r"|предыдущ(?:ая|ее) (?:сесси|заседани|встреч)\w* (?:[\w-]+ ){0,2}(?:состоял|прош|был)",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"\b(?:theme|subject|topic|motto|title) (?:[\w-]+ ){{0,4}}(?:{_SESSION_EN}|was|were|is)\b"
        rf"|\b{_SESSION_EN} (?:was|is|had been) (?:[\w-]+ ){{0,2}}(?:organi[sz]ed|hosted|convened"
        r"|called|devoted|prepared|chaired|opened|attended|sponsored|held)\b"
        rf"|\b{_SESSION_EN} (?:took place|met\b|gathered\b|assembled\b|was held)"
        r"|\b(?:delegations?|side|team|group) (?:was|were) (?:led|headed)"
        r"|\b(?:led|headed) (?:the|its|their) (?:[\w-]+ ){0,2}(?:delegation|side|team|group)"
        r"|\bpresid(?:ed|ing)\b|\b(?:took|in|shared) the chair\b|\b(?:co-)?chaired\b"
        rf"|\b{_SESSION_EN} (?:was|were) (?:guided|framed|inspired) by the (?:theme|motto|question)"
        rf"|\bdevoted (?:the|this|its|their) (?:[\w-]+ )?{_SESSION_EN}"
        rf"|\b(?:previous|preceding|last) {_SESSION_EN} (?:was|took|met|had)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        rf"{_SESSION_AZ}\w* (?:[\w-]+ ){{0,2}}(?:mövzu|devizi|həsr)"
        r"|^\W*(?:onun |əsas )?mövzu(?:su)?\b"
        rf"|{_SESSION_AZ}\w*[^.;]*(?:təşkil|keçir|hazırla|çağır)[^.;]*(?:l[aə]r|[ıiuü]b|d[ıiuü]|d[ıiuü]r)\W*$"
        r"|nümayəndə heyət\w* [^.;]*(?:rəhbərlik|başçılıq)|\bsədrlik\b|rəhbərlik e[dt]"
        rf"|(?:əvvəlki|ötən) {_SESSION_AZ}\w* [^.;]*(?:keçiril|baş tut)",
        re.IGNORECASE,
    ),
}


#: "The 18th dialogue reviewed the state of the ports and was led by …"
_LED = regex(
    r"^\W*(?:the )?(?:[\w-]+ ){0,3}?(?:dialogue|meeting|session|round|forum|conference|panel)\b"
    r"[^.;]{0,120}\b(?:was|were) (?:jointly |co-)?(?:led|headed|chaired|moderated|opened"
    r"|inaugurated) by\b",
    re.IGNORECASE,
)
#: «The 8th session of the Council was held in July», in a first sentence: the report itself.
_HELD_THEN = {
    "ru": regex(
        rf"^\W*(?:[\w-]+ ){{0,4}}{_SESSION_RU}\w* [^.;]{{0,120}}?"
        r"(?:состоял|прош|пров[её]л|провел|созван|собрал)\w*",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"^\W*(?:the|this) (?:[\w-]+ ){{0,4}}{_SESSION_EN}\b"
        r"(?: of [^.;]{3,100}?)? (?:(?:was|were) (?:held|convened|hosted)|took place)\b"
        r"|^\W*this (?:summary|statement|note|record|paper|text) (?:is|was) (?:issued|drawn up"
        r"|prepared|written|compiled)\b",
        re.IGNORECASE,
    ),
    "az": regex(
        rf"^\W*(?:[^.;]{{0,100}} )?{_SESSION_AZ}\w* [^.;]{{0,100}}"
        r"(?:keçiril|baş tut|olmuş|olub)\w*",
        re.IGNORECASE,
    ),
}
#: "The meeting opened with a song, followed by remarks by …": how the day began.
_STYLE = (
    r"(?:the )?(?:Hon(?:ou?rable|\.)|H\. ?E\.|(?:His|Her) Excellency|M(?:r|s|rs)\.?"
    r"|Dr\.?|Prof\w*\.?)"
)
_CEREMONY = regex(
    r"^\W*the (?:[\w-]+ ){0,3}?(?:meeting|session|forum|conference|ceremony|round|dialogue)"
    r" (?:was )?(?:formally |officially )?(?:opened|began|commenced|started|closed|concluded)"
    r" (?:with|by)\b"
    rf"|^\W*the (?:[\w-]+ ){{0,3}}?(?:meeting|session|forum|conference|participants|members)"
    rf" (?:warmly )?(?:welcomed|greeted|heard|received) {_STYLE} [A-Z]"
    rf"|^\W*{_STYLE},? [A-Z](?:[^.;]|(?<=\b[A-Z])\.){{3,160}}"
    r" (?:read|delivered|conveyed|made|gave|opened|addressed|welcomed|extended)\b",
    re.IGNORECASE,
)


def is_report(blocks: PointBlocks, point: FoundPoint) -> bool:
    """True for a numbered paragraph that tells who held the session, was there, or spoke."""
    document, language = blocks.document, blocks.document.language or "en"
    said = document.text[point.start : point.end]
    if not point.acts and _REPORTS[language].search(said) is not None:
        return True
    if language == "en" and NAMED.search(said) and (_CEREMONY.search(said) or _LED.search(said)):
        return True
    if not point.acts and not point.inherited and _opens_day(document, point, language):
        return True
    first = document.sentences(point.start, point.end)[0]
    told = document.text[first.start : first.end]
    if _HELD_THEN[language].search(told) and not acts_in(document.unquoted, *first, language):
        return True
    if point.inherited or blocks.opens_as_body_at(point.start, point.end):
        return False
    if NAMED.search(told) and _SPEAKERS[language].search(told):
        return True
    done = point.acts and acts_in(document.unquoted, *first, language)
    return bool(point.acts and not done and _REPORTS[language].search(told))


def _opens_day(document: Document, point: FoundPoint, language: str) -> bool:
    """True for «2. Российскую группу возглавлял …»: the numbers run on from the introduction."""
    for sentence in document.sentences(point.start, point.end):
        told = document.text[sentence.start : sentence.end]
        if _OF_DAY[language].search(told) or (
            NAMED.search(told) and _SPEAKERS[language].search(told)
        ):
            return True
    return False


def tells_of_day(blocks: PointBlocks, index: int) -> bool:
    """True for «Сессия созвана …. В прениях участвовали …»: how the day went, and no outcome."""
    language = blocks.document.language or "en"
    block = blocks.blocks[index]
    if language == "en" and _LED.search(blocks.text(index)) and NAMED.search(blocks.text(index)):
        return True
    if any(act.strong for act in blocks.acts(index)):
        return False
    first = blocks.document.sentences(block.start, block.end)[0]
    said = blocks.document.text[first.start : first.end]
    told = NAMED.search(said) and _SPEAKERS[language].search(said)
    return bool(told or _REPORTS[language].search(said))


def tells_of_session(said: str, language: str) -> bool:
    """True where it is told who held a session, was there, or spoke."""
    return bool(_SPEAKERS[language].search(said) or _REPORTS[language].search(said))
