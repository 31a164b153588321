"""How Azerbaijani tells the day of a cited text: «2018-ci il mayın 5-də imzalanmış»."""

from db.ingest.finders.document import Document
from db.language.patterns import regex

#: A participle of signing.
SIGNED = (
    r"(?:(?:imzala|bağla|təsdiqlə|razılaşdır)|(?:qəbul|təsdiq|əldə|elan) (?:ed|et|olun))"
    r"[^\W\d_]{0,12}"
    r"(?:m[ıiuü]ş|[aə]n|d[ıiuü](?:ğ|y|q|k)[^\W\d_]{0,12})"
)
_MONTH = (
    r"(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)[^\W\d_]*"
    r"(?: ay[^\W\d_]*)?"
)
DATE_WORDS = regex(
    rf"(?:(?:(?:\d{{1,2}} )?{_MONTH},? )?(?:\d{{4}}-c[iıuü]|həmin) il[^\W\d_]*"
    rf"(?:,? (?:{_MONTH}(?: \d{{1,2}}(?:-[^\W\d_]+)?)?|\d{{1,2}} {_MONTH}))?"
    r"|\d{1,2}\.\d{1,2}\.\d{4}(?:-c[iıuü] il)?)"
    rf"(?: tarixli| tarixində)?(?:(?: [\w–-]+){{0,3}}? {SIGNED})?(?: olan)?"
)
#: «… imzalanmış Mədəniyyət sahəsində əməkdaşlıq proqramı»: all between the day and the noun.
_NAME = regex(
    rf"(?:{DATE_WORDS.pattern})(?<=[^\d\W]) (?P<name>[A-ZÇƏĞİÖŞÜ][\w’–-]*(?: [\w’–-]+){{1,7}}) $"
)
#: The name goes on to its noun without a verb, a number or another text.
_NO_NAME = regex(
    r"\d|\b(?:ki|isə|da|də|ilə|üçün|görə|əsasən|uyğun)\b|(?:[ıiuü]b|m[ıiuü]ş|araq|ərək)\b"
    r"|(?i:konvensiya|saziş|bəyannamə|bəyanat|memorandum|protokol|müqavilə|xartiya|nizamnamə)"
)
_LONGEST = 220


def name_behind_date(document: Document, start: int, head: int) -> str:
    """What stands between the day of a text and its noun, several words of them small; or nothing.

    «15 may 2012-ci ildə imzalanmış Qarabağ–Muğan suvarma sazişi».
    """
    match = _NAME.search(document.text, max(start, head - _LONGEST), head)
    if match is None or _NO_NAME.search(match["name"]):
        return ""
    return match["name"]
