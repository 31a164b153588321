"""Dates that belong to a cited text or to another event, by the words around them."""

import re

from db.ingest.finders.dates import DateMention
from db.ingest.finders.document import Document
from db.ingest.finders.minutes_titles import is_in_minutes_title
from db.ingest.finders.sessions import SessionMention
from db.language.patterns import regex

#: Before a date, these say that it belongs to a cited text or to another event.
_OF_A_TEXT_BEFORE = regex(
    r"(?:(?:\bот|\bдо|\bк|позднее|с тех пор|\bof|\bsince|\bby|\bdated|\buntil)(?: the)?"
    r"|(?:подписан\w*|заключ[её]н\w*|утвержд[её]н\w*|принят\w*|создан\w* в|основан\w* в"
    r"|signed(?: on| in)?|adopted(?: on| in)?|concluded(?: on| in)?|founded in|established in"
    r"|(?:done|given) at(?: [A-Z][\w-]+){1,3} on|approved(?: on| in)?)(?: [^\W\d_]+){0,3})\s*$",
    re.IGNORECASE,
)
_OF_A_TEXT_AFTER = regex(
    r"[-\w]{0,4}\s?(?:tarixli(?! (?:\w+ ){0,2}(?:iclas|sessiya|görüş|toplantı))"
    r"|imzala(?:n|d[ıi][qğ])"
    r"|(?:təsdiq|qəbul|qeydiyyat|ratifikasiya) ?(?:lən|edil|olun|al|etdi[kyğ])"
    r"|tarixində imzalan|qüvvəyə)",
    re.IGNORECASE,
)
#: What a date may be of, if a participle says that it was written, approved or put in force.
_ACTS = {
    "ru": r"(?:положени|устав|регламент|харти|соглашени|меморандум|договор|протокол|деклараци"
    r"|конвенци|правил|порядк|программ|концепци|стратеги|резолюци|постановлени|распоряжени"
    r"|заявлени|закон|указ|приказ|пакт|кодекс|мандат|документ)",
    "en": r"(?:rules|charter|statutes?|agreement|treaty|convention|protocol|memorandum|declaration"
    r"|accord|covenant|bylaws|by-laws|constitution|regulations?|terms|resolution|programme|program"
    r"|mandate|plan|act|law|decree|pact|contract|document|statement|concept|strategy)",
    "az": r"(?:əsasnamə|nizamnamə|saziş|memorandum|protokol|müqavilə|xartiya|qətnamə|bəyannamə"
    r"|bəyanat|reqlament|qayda|qanun|fərman|sərəncam|proqram|konvensiya|qərar|strategiya|sənəd"
    r"|razılaşma|mandat)",
}
#: Where one of these stands between, the date is not the text's.
_MET = {
    "ru": r"(?:заседани|сесси|встреч|собра|раунд|пленум|совещани|съезд|слёт|форум)",
    "en": r"(?:\b(?:session|meeting|sitting|round|plenary|gathering|conference|met|meets|convened"
    r"|reconvened|assembled|gathered|held|opened|closed|ended|organi[sz]ed|hosted|sat)\b)",
    "az": r"(?:iclas|sessiya|görüş|toplantı|toplan|toplaş|yığ|keçiril|keçən|tutan|tutmuş|bir araya"
    r"|çağırıl|açılan|açılmış)",
}
_RU_LONG = r"[а-яё]+(?:нн|[еяиыаоу]т)(?:ый|ого|ому|ым|ом|ой|ая|ую|ое|ые|ых|ыми)"
_RU_SHORT = r"[а-яё]+(?:[еёая]н|[яа]т)[оаы]?"
_EN_DONE = r"(?:[a-z]{3,}ed|drawn up|laid down|given|made|written|in force|into force|effect)"
#: «Положения, одобренного учредителями …», "the Rules endorsed by its founders on …".
_ACT_BEFORE = {
    "ru": regex(
        rf"\b{_ACTS['ru']}[а-яё]*(?:(?!{_MET['ru']})[^.;,])*(?:,(?: и)? (?:{_RU_LONG}|вступивш\w+"
        rf"|котор\w+)|\s{_RU_SHORT})\b(?:(?!{_MET['ru']})[^.;,])*$",
        re.IGNORECASE,
    ),
    "en": regex(
        rf"\b{_ACTS['en']}\b(?:(?!{_MET['en']})[^.;,])*,?(?:(?!{_MET['en']})[^.;,])*"
        rf"\b(?!{_MET['en']}){_EN_DONE}\b(?:(?!{_MET['en']})[^.;,])*$",
        re.IGNORECASE,
    ),
}
#: «утверждённого учредителями 3 марта 2011 года Положения»: a participle, the date, the text.
_ACT_AROUND_RU = (
    regex(rf"\b(?:{_RU_LONG})\b(?:(?!{_MET['ru']})[^.;,])*$", re.IGNORECASE),
    regex(
        rf"(?: года| г\.)?(?: (?!{_MET['ru']})[\w-]+){{0,2}} [«“\"]?{_ACTS['ru']}", re.IGNORECASE
    ),
)
_AZ_WORD = rf"(?:(?!{_MET['az']})[^\s.;,]+ )"
#: «8 apreldə təsdiq edilmiş Əsasnaməyə», «3 martda təsisçilərin bəyəndiyi Nizamnamə».
_ACT_AFTER_AZ = regex(
    rf"[-\w]{{0,4}} {_AZ_WORD}{{0,4}}?(?!{_MET['az']})\w+(?:m[ıiuü]ş|[ıiuü]lan|[ıiuü]l[aə]n|n[aə]n"
    rf"|d[ıiuü](?:[ğy][ıiuü]|[qk]l[aə]r[ıi])|edən) {_AZ_WORD}{{0,6}}?[“«\"]?{_ACTS['az']}",
    re.IGNORECASE,
)
#: «Məclisin Nizamnaməsi (2010-cu il 6 aprel)», "the Agreement on Fires (Ulan-Ude, 19 May 2015)".
_IN_BRACKET = {
    language: regex(
        rf"\b{_ACTS[language]}\w*\b(?:(?!{_MET[language]})[^.;()]){{0,80}}"
        r"\((?:[^()\d]{1,30}, )?$",
        re.IGNORECASE,
    )
    for language in _ACTS
}
#: «созданный в 2019 году», "set up in 2019", "the first since 2014": a year that a body or a
#: row of sessions dates from.
_DATES_FROM_BEFORE = regex(
    r"\b(?:(?:созда|основа|учрежд|образова|зарегистрирова|сформирова)\w*(?:[её]н|н)\w*"
    r"|(?:действу|работа|существу|выходя|возник|появи|объединя)\w*щ\w*|возникш\w*|появивш\w*"
    r"|founded|established|created|set up|formed|launched|born|instituted|inaugurated|registered"
    r"|(?:active|existing|running|operating|working|meeting|dating)(?: back)?)"
    r"(?: (?:ещё|лишь|только|впервые|back|only|as long ago as))*"
    r"(?: (?:в|с|с конца|в конце|в начале|in|since|from|to))?(?: early| late)? ?$",
    re.IGNORECASE,
)
_DATES_FROM_BEHIND = regex(
    r"[-\w]{0,4}\s(?:[^\W\d_]+ ){0,2}(?:yaradıl|qurul|təsis (?:ol|ed)|əsası qoyul|yaran|formalaş"
    r"|fəaliyyət göstər|mövcud|birləşdir)",
    re.IGNORECASE,
)
#: «Принята в Душанбе 9 февраля 2023 года», alone in a line: the text's own day.
_OWN_DAY = regex(
    r"[(\s*]*(?:(?:единогласно |unanimously |by consensus )?(?:принят|одобрен|утвержд[её]н|подписан"
    r"|совершен|составлен)[оаы]?\b|(?:as )?(?:unanimously )?(?:adopted|approved|agreed|done|signed"
    r"|given|issued)\b|(?:yekdilliklə )?(?:qəbul|təsdiq|imza)\w*(?: (?:edil|olun)\w+)?\b"
    r"|[^.;]{3,50} (?:qəbul|təsdiq) (?:edil|olun)\w+[.)\s]*$)",
    re.IGNORECASE,
)
_LINE = 90
_SINCE = regex(r"(?:\bсо? |\bначиная с )$", re.IGNORECASE)
_SINCE_INSIDE = regex(r"since\b|.*-c[iıuü] il(?:d[aə]n|in \w+d[aə]n)$", re.IGNORECASE)
#: So far before a date its text may be named.
_FAR = 140
#: "over the weekend of 2 May": days, and no text.
_OF_DAYS = regex(r"\b(?:weekend|week|days?|evening|morning|night|afternoon) of(?: the)? $")
#: A session is concluded on a day as a treaty is.
_SESSION_CONCLUDED = regex(
    r"\b(?:session|meeting|round|plenary|sitting|gathering|conference|forum|dialogue|council)\b"
    r"(?:(?!\b(?:agreement|treaty|convention|accord|memorandum|protocol|charter|pact|contract"
    r"|declaration)\b)[^.;])*\bconcluded\b[^.;]*$",
    re.IGNORECASE,
)
_PROTOCOL = regex(r"протокол|minutes|record|protokol", re.IGNORECASE)
_SEASON = regex(
    r"(?:autumn|spring|summer|winter|fall|beginning|end|course|half|quarter)\s(?:of\s)?$",
    re.IGNORECASE,
)


def belongs_to_a_text(document: Document, mention: DateMention) -> bool:
    """True for «от 5 мая», "signed on 5 May", «5 may tarixli»: no date of a session."""
    before = document.text[max(0, mention.start - 40) : mention.start]
    sentence = document.text[document.sentence_at(mention.start).start : mention.start]
    before = before.rsplit("\n", 1)[-1]
    if mention.dates[0][1] == 0 and _SEASON.search(before + "of "):
        return False
    if _is_own_day(document, mention) or is_in_minutes_title(document, mention.start):
        return False
    if not mention.dates[0][2] and _dates_from(document, mention, before):
        return True
    if _OF_DAYS.search(before) or _SESSION_CONCLUDED.search(sentence):
        return False
    if _OF_A_TEXT_BEFORE.search(before) and not re.search(r"[Сс]остоя\w* $|\bс $", before):
        return True
    if _OF_A_TEXT_AFTER.match(document.text, mention.end) is not None:
        return True
    return _is_of_act(document, mention, sentence[-_FAR:])


def _is_own_day(document: Document, mention: DateMention) -> bool:
    block = document.blocks[document.block_index(mention.start)]
    short = block.end - block.line_start <= _LINE and mention.dates[0][2] > 0
    return short and _OWN_DAY.match(document.text, block.line_start, block.end) is not None


def _dates_from(document: Document, mention: DateMention, before: str) -> bool:
    """True for a year since when a body has been, or sessions have not."""
    if len(mention.dates) == 1 and _SINCE.search(before):
        return True
    if _SINCE_INSIDE.match(document.text, mention.start, mention.end):
        return True
    behind = _DATES_FROM_BEHIND.match(document.text, mention.end)
    return behind is not None or _DATES_FROM_BEFORE.search(before) is not None


def _is_of_act(document: Document, mention: DateMention, before: str) -> bool:
    """True where a bracket or a participle ties the day to the name of a text."""
    language = document.language or ""
    bracketed = _IN_BRACKET.get(language)
    if bracketed is not None and bracketed.search(before):
        return True
    if language == "az":
        return _ACT_AFTER_AZ.match(document.text, mention.end) is not None
    done, text = _ACT_AROUND_RU
    if language == "ru" and done.search(before) and text.match(document.text, mention.end):
        return True
    named = _ACT_BEFORE.get(language)
    return named is not None and named.search(before) is not None


def _opens_line_below(document: Document, main: SessionMention, mention: DateMention) -> bool:
    """«от 14 марта 2017 года   г. Сортавала», right below the title."""
    index = document.block_index(mention.start)
    start = document.blocks[index].line_start
    below = 0 < index - document.block_index(main.start) <= 2
    return below and document.text[start : mention.start].lower() == "от "


def dates_the_protocol(document: Document, main: SessionMention, mention: DateMention) -> bool:
    """«Протокол третьего заседания … от 8 апреля 2011 года»: a session is minuted on its day."""
    own = main.sentence.start <= mention.start < main.sentence.end
    if not main.heading or not (own or _opens_line_below(document, main, mention)):
        return False
    before = document.blocks[max(0, document.block_index(main.start) - 1)].line_start
    return _PROTOCOL.search(document.text, before, main.start) is not None
