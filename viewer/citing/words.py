"""The words of citations in three languages, by key; facts go into them by name.

They are in the language of what is cited, whatever the window speaks.
"""

from collections.abc import Mapping

from db.model import LANGUAGES, DocumentType
from db.model.description import UnitLevel

_RU: Mapping[str, str] = {
    "heading": "Заседание",
    "theme": "на тему {theme}",
    "point": "п. {number}",
    "Point": "Пункт {number}",
    "no_point": "Пункт без номера: {opening}",
    "kept": "Место хранения: {place}",
    "electronic": "Текст : электронный",
    "no_date": "б. д.",
    "fonds": "ф. {code}",
    "subfonds": "подф. {code}",
    "series": "оп. {code}",
    "subseries": "разд. {code}",
    "file": "д. {code}",
    "item": "док. {code}",
    "sheets": "л. {code}",
    "communique": "коммюнике",
    "agenda": "повестка дня",
    "protocol": "протокол",
    "press_note": "пресс-релиз",
    "other": "документ",
    "year": "{date} г.",
    "evidence.original": "Подлинник: {name}, SHA-256 {digest}",
    "evidence.text": "Текст: SHA-256 {digest}; знаки {first}–{last}; прочитан {moment}",
}
_AZ: Mapping[str, str] = {
    "heading": "İclas",
    "theme": "{theme} mövzusunda",
    "point": "b. {number}",
    "Point": "Bənd {number}",
    "no_point": "Nömrəsiz bənd: {opening}",
    "kept": "Saxlanma yeri: {place}",
    "electronic": "Mətn : elektron",
    "no_date": "tarixsiz",
    "fonds": "f. {code}",
    "subfonds": "yarımfond {code}",
    "series": "siy. {code}",
    "subseries": "bölmə {code}",
    "file": "iş {code}",
    "item": "sənəd {code}",
    "sheets": "v. {code}",
    "communique": "kommünike",
    "agenda": "gündəlik",
    "protocol": "protokol",
    "press_note": "press-reliz",
    "other": "sənəd",
    "year": "{date}",
    "evidence.original": "Əsli: {name}, SHA-256 {digest}",
    "evidence.text": "Mətn: SHA-256 {digest}; işarələr {first}–{last}; oxunub: {moment}",
}
_EN: Mapping[str, str] = {
    "heading": "Session",
    "theme": "on {theme}",
    "point": "point {number}",
    "Point": "Point {number}",
    "no_point": "Unnumbered point: {opening}",
    "kept": "Held by: {place}",
    "electronic": "Text : electronic",
    "no_date": "n.d.",
    "fonds": "fonds {code}",
    "subfonds": "subfonds {code}",
    "series": "series {code}",
    "subseries": "subseries {code}",
    "file": "file {code}",
    "item": "item {code}",
    "sheets": "sheets {code}",
    "communique": "communiqué",
    "agenda": "agenda",
    "protocol": "minutes",
    "press_note": "press note",
    "other": "document",
    "year": "{date}",
    "evidence.original": "Original: {name}, SHA-256 {digest}",
    "evidence.text": "Text: SHA-256 {digest}; signs {first}–{last}; read {moment}",
}
CITING_WORDS: Mapping[str, Mapping[str, str]] = {"ru": _RU, "az": _AZ, "en": _EN}


def spoken(language: str) -> str:
    """The language whose words a text in any language is cited with."""
    return language if language in LANGUAGES else "en"


def word(key: str, language: str, **facts: str) -> str:
    """A text of citations with its facts."""
    text = CITING_WORDS[language][key]
    for name, fact in facts.items():
        text = text.replace(f"{{{name}}}", fact)
    return text


def document_kind(kind: DocumentType, language: str) -> str:
    """«коммюнике»."""
    return word(kind.value, language)


def unit_code(level: UnitLevel, code: str, language: str) -> str:
    """«оп. 2»."""
    return word(level.value, language, code=code)
