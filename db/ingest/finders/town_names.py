"""What may be the name of a town in the head of a document, and what never is."""

import re

from db.ingest.finders.body_heads import heads_body
from db.ingest.finders.document import Document
from db.ingest.finders.genres import names_a_genre
from db.ingest.finders.tables import words
from db.ingest.finders.venues import VENUE
from db.ingest.finders.words_en import NOT_NAMES
from db.language.azerbaijani import lower
from db.language.inflect import forms
from db.language.patterns import regex

CAPITAL = "[A-ZА-ЯЁÇƏĞİÖŞÜ]"
NAME = rf"{CAPITAL}[^\W\d_]+(?:[’'][^\W\d_]+)?(?:(?:[-–]| )(?:на-|над-)?{CAPITAL}[^\W\d_]+){{0,2}}"
#: «Qəbələ ş.», «Şəki r-nu», «Bakı şəhəri»: what kind of a place it is.
AZ_KIND = r"(?: (?:şəhəri|rayonu|qəsəbəsi|kəndi|ş\.|şəh\.|r-nu|r\.|qəs\.|k\.))?"
#: The parts with a capital letter of a name with hyphens.
_PARTS = regex(rf"(?:^|(?<=[-–])){CAPITAL}")
_NOT_TOWNS = NOT_NAMES | words(
    "понедельник вторник среда четверг пятница суббота воскресенье bazar çərşənbə cümə şənbə "
    "press news release date published posted home новости пресс-релиз коммюнике дата лента "
    "протокол резолюция опубликовано обновлено xəbərlər tarix dərc media səhifə http https www "
    "dünən bugün srağagün bu ötən keçən həmin budur yesterday today last this earlier meanwhile "
    "əvvəlki növbəti builki öncəki sonuncu birgə previous next предыдущее очередное следующее "
    "page pages issue volume vol стр страница номер выпуск том səh sayı buraxılış "
    "мы вы они я он она we you they it our biz siz onlar mən bizim "
    "draft minutes resolution joint final note update latest итоговое сообщение заявление"
)
_PREPOSITIONS = words(
    "на в во под близ у с со от до между после по за in at on near from between over during since "
    "after before until throughout across through till"
)
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday понедельник вторник среда четверг "
    "пятница суббота воскресенье"
)
#: «Вечерний Ереван, 18 ноября»: the name of a newspaper.
_OF_A_NEWSPAPER = regex(
    r"(?:вечерн|утренн|молод|свободн|независим|делов|сегодняшн|новост|вест|голос|daily|evening"
    r"|morning|axşam|yeni)\w*\b",
    re.IGNORECASE,
)


def may_be_town(document: Document, town: str) -> bool:
    """No weekday, no heading and, in Russian, no ordinary word or oblique form."""
    parts = town.split(" ")
    if len(parts) > 1 and _OF_A_NEWSPAPER.match(town):
        return False
    if document.language == "en" and len(parts) > 1:  # "Port Said", "Kuwait City"
        parts = parts[1:] if parts[0].lower() == "port" else parts
        parts = parts[:-1] if parts[-1].lower() == "city" else parts
    joined = " ".join(parts)
    lowered = lower(joined) if document.language == "az" else joined.lower()
    first = lower(parts[0]) if document.language == "az" else parts[0].lower()
    if len(parts) > 1 and not _DAYS.isdisjoint(lowered.split()):
        return False  # "Between Wednesday"
    if len(parts) > 1 and first in _PREPOSITIONS:
        return False  # «На Соловках»
    if lowered in _NOT_TOWNS or first in _NOT_TOWNS or names_a_genre(town.upper()):
        return False
    if VENUE.search(town) or any(heads_body(part, document.language) for part in parts):
        return False
    if document.language != "ru":
        return True
    return not all(_is_ordinary(part) for part in parts if part[0].isupper())


def _is_ordinary(word: str) -> bool:
    """A word that the dictionary knows and that names no place, unless as an adjective."""
    if len(_PARTS.findall(word)) > 1:
        return False  # «Улан-Удэ», «Нови-Сад»
    known = [form for form in forms(word) if form.known]
    return bool(known) and not any(
        "Geox" in form.grammemes or form.pos == "ADJF" or form.is_name for form in known
    )
