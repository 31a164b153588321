"""Azerbaijani words of titles: nouns that head one, each with its possessive ending, and links."""

import re

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


def no_title(text: str, start: int, end: int) -> bool:
    """True for a noun of another text's title, and for «sərəncamına vermək»."""
    return bool(_IS_ABOUT.match(text, end) or _AT_DISPOSAL.match(text, start))
