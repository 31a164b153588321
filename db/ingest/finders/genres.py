"""Texts that are about something else than a session, by what their first lines call them."""

import re

from db.ingest.finders.document import Document
from db.language.patterns import regex

_OTHER_GENRES = {
    "ru": regex(
        r"(?:некролог|памяти |скончал\w*|уш[её]л\w* из жизни|умер(?:ла)? |вакансия|интервью"
        r"|объявление|анонс|приглаш|конкурс|приём заявок"
        r"|прием заявок|резюме кандидат|рецензия|книжная полка|афиша|расписание)\b"
        r"|к \d\d-летию (?:со дня рождения )?(?-i:[А-ЯЁ][а-яё]+(?: [А-ЯЁ][а-яё.]*){1,2})$",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:obituary|in memoriam|[^,.:]{3,50},? (?:dies|has died|passes away)|vacancy"
        r"|job opening|we are hiring|interview|call for (?:papers"
        r"|applications|proposals|nominations)|invitation|book (?:launch|review)|save the date"
        r"|announcement|conference calendar|calendar)\b"
        r"|[^,.:]{3,50} (?:turns|at) [6-9][05]$",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:nekroloq|[^,.:]{3,50} vəfat ed(?:ib|di)|vakansiya|müsahibə|elan|dəvət|müsabiqə"
        r"|kitab təqdimatı|anons)\b"
        r"|(?-i:(?:[A-ZÇƏĞİÖŞÜ][^\W\d_]+ ){1,2}[A-ZÇƏĞİÖŞÜ][^\W\d_]+[ıiuü]n)"
        r" [4-9]\d (?:illiyi|yaşı)$",
        re.IGNORECASE,
    ),
}
_FIRST_LINES, _LONGEST = 3, 140
#: In capitals beside a session's noun: what the document is, and no abbreviation.
_GENRE = regex(
    r"QƏTNAMƏ|PROTOKOL|BƏYAN|KOMMÜNİKE|YEKUN|SƏNƏD|MÜRACİƏT|QƏRAR|HESABAT|XÜLASƏ|MƏTBUAT|RELİZ|ПРЕСС|РЕЛИЗ|РЕЗОЛЮЦИ|ПРОТОКОЛ"
    r"|ЗАЯВЛЕНИ|КОММЮНИКЕ|ИТОГ|ДЕКЛАРАЦИ|РЕШЕНИ|ОБРАЩЕНИ|СООБЩЕНИ|ОТЧ[ЕЁ]Т|RESOLUTION|MINUTES"
    r"|STATEMENT|COMMUNI|RECORD|SUMMARY|DECLARATION|REPORT|CONCLUSION|DECISION|FINAL"
)


def is_of_another_genre(document: Document) -> bool:
    """True if one of the first lines begins with «Некролог», "Call for papers", «Müsahibə»."""
    pattern = _OTHER_GENRES.get(document.language or "")
    if pattern is None:
        return False
    return any(
        block.end - block.line_start <= _LONGEST
        and "|" not in document.text[block.line_start : block.end]
        and pattern.match(document.text, block.line_start, block.end)
        for block in document.blocks[:_FIRST_LINES]
    )


def names_a_genre(word: str) -> bool:
    """True for «QƏTNAMƏSİ», «ПРОТОКОЛА» in capital letters."""
    return _GENRE.match(word) is not None
