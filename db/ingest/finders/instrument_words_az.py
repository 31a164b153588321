"""Azerbaijani words of titles: nouns that head one, each with its possessive ending, and links."""

import re

from db.language.azerbaijani import is_locative
from db.language.patterns import regex

HEADS = {
    "konvensiya": "sı", "saziş": "i", "bəyannamə": "si", "bəyanat": "ı", "memorandum": "u",
    "protokol": "u", "müqavilə": "si", "razılaşma": "sı", "xartiya": "sı", "nizamnamə": "si",
    "əsasnamə": "si", "qətnamə": "si", "pakt": "ı", "qanun": "u", "konstitusiya": "sı",
    "fərman": "ı", "anlaşma": "sı", "akt": "ı", "sərəncam": "ı", "kodeks": "i", "manifest": "i",
    "deklarasiya": "sı", "kommünike": "si", "traktat": "ı", "reqlament": "i",
}  # fmt: skip
#: These name a text only beside a date: there are many plans, and most are none.
PLANS = {"plan": "ı", "proqram": "ı", "strategiya": "sı", "xəritə": "si", "qərar": "ı",
          "konsepsiya": "sı", "doktrina": "sı", "platforma": "sı"}  # fmt: skip
#: These name a text in the plural: «Qəbələ Prinsipləri».
PLURALIA = {"prinsip": "i", "tezis": "i", "qayda": "ı", "öhdəlik": "i"}
#: «Yaşıl Enerjinin İnkişafı və Ötürülməsi sahəsində Tərəfdaşlıq haqqında Saziş»
LINKS = frozenset({"və", "sahəsində", "sahələrində"})
#: «A Hökuməti ilə B Hökuməti arasında … haqqında Saziş»
BETWEEN = frozenset({"arasında", "ilə"})
#: «Enerji Xartiyası haqqında Müqavilə»: the text is on that one, and is told by its own head.
_IS_ABOUT = regex(
    r" (?:haqqında|haqda|barədə|üzrə|dair) (?:[A-ZÇƏĞİÖŞÜ]\w+ )?(?:Konvensiya|Saziş|Bəyannamə"
    r"|Memorandum|Protokol|Müqavilə|Razılaşma|Bəyanat|Qətnamə|Qanun)"
)
#: «sənədləri Forumun sərəncamına vermək»: at somebody's disposal.
_AT_DISPOSAL = regex(
    r"sərəncam(?:[ıi]?n?[aə]|l?[aə]r?[ıi]?na|[ıi]nda|da) (?:\w+ )?(?:ver|təqdim|qoy|ol|qal|keç)",
    re.IGNORECASE,
)

#: «Bakıda X ilə Y arasında … haqqında Bəyannamənin»: where something of it was done.
_WHERE = regex(r"(?P<town>[A-ZÇƏĞİÖŞÜ][^\W\d_]+d[aə]) (?=[A-ZÇƏĞİÖŞÜ])")


def length_of_place(said: str) -> int:
    """How many signs of a title that opens a sentence are the town in which something was done."""
    where = _WHERE.match(said)
    return where.end() if where is not None and is_locative(where["town"]) else 0


def no_title(text: str, start: int, end: int) -> bool:
    """True for a noun of another text's title, and for «sərəncamına vermək»."""
    return bool(_IS_ABOUT.match(text, end) or _AT_DISPOSAL.match(text, start))


def base_of(word: str, match: re.Match[str]) -> str:
    """The head noun: in the singular, but for those that name a text in the plural."""
    length = len(match["head"])
    if match["head"] in PLURALIA:
        length += len(match["plural"] or "")
    return word[:length]


def own_ending(match: re.Match[str]) -> str:
    """The possessive ending of a head that stands in a case: «Bəyannaməsinin» keeps «-si»."""
    own = {**HEADS, **PLANS, **PLURALIA}[match["head"]]
    if match["own"]:
        return own
    case = match["case"] or ""
    return own if case.startswith(own) and not re.fullmatch(r"[ıiuü]n", case) else ""
