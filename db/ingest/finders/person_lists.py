"""Lines of a list of persons that name none: what heads it, and whose side the next ones are on."""

import re

from db.ingest.finders.document import Document
from db.language.patterns import regex

_LONGEST_HEADING, _LONGEST_SIDE = 90, 60
#: «Приложение 2. », "ANNEX A: ", «Əlavə — »: what a list is annexed as.
_ANNEX = (
    r"(?:(?:приложение|annex|appendix|attachment|enclosure|schedule|əlavə)"
    r"(?: (?:№|no\.?)? ?(?:\d{1,2}|[IVX]{1,4}|[A-DА-Г]))?(?: ?[.:)—–-]+ | (?=\S))?)?"
)
_OTHERS = r"(?:основн|главн|приглаш[её]нн|почётн|почетн|выступивш|очн|дистанционн)[а-я]+ "
_WHO_RU = (
    r"(?:участник(?:и|ов)|докладчик(?:и|ов)|выступивши[ех]|выступали|выступили"
    r"|присутствова(?:ли|вши[ех])|подписали|подписи|подписанты|подписавши[ех](?:ся)?"
    r"|спикер(?:ы|ов)|(?:приглаш[её]нн[а-я]+ )?(?:эксперт(?:ы|ов)|гост(?:и|ей))"
    r"|модератор(?:ы|ов)|состав (?:делегаций|участников)|участвовали|делегации)"
)
_WHO_EN = (
    r"(?:speakers?|participants?|attendees|attendance|(?:members |those |persons )?present"
    r"|in attendance|signatories|signatures|signed(?: by| for)?|panell?ists|discussants"
    r"|presenters|contributors|delegations?|moderators?|rapporteurs|experts|guests)"
)
_WHO_AZ = (
    r"(?:iştirakçılar(?:ın)?|məruzəçilər(?:in)?|çıxış (?:edənlər(?:in)?|etmişlər|edib(?:lər)?)"
    r"|iştirak (?:edənlər(?:in)?|etmişlər|edirdilər|edib(?:lər)?)"
    r"|imzala(?:yanlar(?:ın)?|dılar|mışlar|yıblar)"
    r"|imzalar|natiqlər(?:in)?|qonaqlar(?:ın)?|ekspertlər(?:in)?|moderatorlar(?:ın)?"
    r"|nümayəndə heyətləri(?:nin)?)"
)
_HEADINGS = {
    "ru": rf"{_ANNEX}(?:(?:список|перечень|состав) )?(?:{_OTHERS})?{_WHO_RU}"
    rf"(?: и {_WHO_RU})?"
    r"(?: (?:[IVX]+ |[а-яё]+(?:го|й) )?(?:заседания|встречи|сессии|форума|совета|дискуссии))?",
    "en": rf"{_ANNEX}(?:(?:the )?list of )?(?:the )?(?:(?:main|principal|invited|other) )?{_WHO_EN}"
    rf"(?: and {_WHO_EN})?(?: (?:at|in|of|to) the [a-z]+)?",
    "az": rf"{_ANNEX}(?:(?:iclas|görüş|sessiya|toplantı)[ıiuün]+ )?(?:əsas |dəvətli )?{_WHO_AZ}"
    rf"(?: və {_WHO_AZ})?(?: siyahısı)?",
}
#: "On behalf of the Nepalese participants", «Подписано в Туле 5 мая»: who signs stands below.
_SIGNING = {
    "ru": r"от имени [^.;,:]{3,60}|(?:подписано|совершено|составлено) (?:в|на) [^.;:]{3,60}",
    "en": r"(?:signed )?on behalf of [^.;,:]{3,60}|(?:signed|done) (?:in|at|on) [^.;:]{3,60}",
    "az": r"[^.;,:]{3,60} (?:adından|tərəf(?:in)?dən)|[^.;:]{3,60} imzalan(?:ıb|dı|mışdır)",
}
_OPENS = {
    language: regex(rf"\W*(?:{pattern}|{_SIGNING[language]})\W*", re.IGNORECASE)
    for language, pattern in _HEADINGS.items()
}
#: What else has short lines over a name: whom to ask, who wrote, who took the picture.
_FURNITURE = regex(
    r"пресс|контакт|редак|фото|автор|текст|телефон|справк|press\b|contact|editor|photo|media\b"
    r"|author|text\b|phone|mətbuat|əlaqə|redak|foto|müəllif|mətn|telefon|http|www\.|@|©|\d",
    re.IGNORECASE,
)


def opens_list(document: Document, block: int) -> bool:
    """True for «Приложение. Список участников», "ANNEX. Speakers", «İmzaladılar:» in its line."""
    one = document.blocks[block]
    language = document.language or ""
    if one.end - one.line_start > _LONGEST_HEADING or language not in _OPENS:
        return False
    return _OPENS[language].fullmatch(document.text, one.line_start, one.end) is not None


def may_name_side(document: Document, block: int) -> bool:
    """True for «от Ирана», "For Georgia:", «Qonaqlar»: a short line among the persons of a list."""
    one = document.blocks[block]
    text = document.text[one.start : one.end]
    if len(text) > _LONGEST_SIDE or text[-1:] in ".;!?,":
        return False
    return _FURNITURE.search(text) is None


#: So many lines below its heading a line is looked at as one of a list.
_LIST, _LONGEST_LINE = 60, 200


def begins_listed(document: Document, offset: int) -> bool:
    """Whether a line begins there that is one of a list of persons: short lines below its heading.

    Lines of sides («От Ирана:») may stand between.
    """
    own = document.block_index(offset)
    if document.blocks[own].start != offset:
        return False
    for block in range(own - 1, max(-1, own - _LIST), -1):
        if opens_list(document, block):
            return True
        one = document.blocks[block]
        if one.end - one.line_start > _LONGEST_LINE:
            return False
    return False
