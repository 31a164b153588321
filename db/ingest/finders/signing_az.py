"""How Azerbaijani tells the day of a cited text: «2018-ci il mayın 5-də imzalanmış»."""

import re

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
DATE_WORDS = re.compile(
    rf"(?:(?:(?:\d{{1,2}} )?{_MONTH},? )?(?:\d{{4}}-c[iıuü]|həmin) il[^\W\d_]*"
    rf"(?:,? (?:{_MONTH}(?: \d{{1,2}}(?:-[^\W\d_]+)?)?|\d{{1,2}} {_MONTH}))?"
    r"|\d{1,2}\.\d{1,2}\.\d{4}(?:-c[iıuü] il)?)"
    rf"(?: tarixli| tarixində)?(?:(?: [\w–-]+){{0,3}}? {SIGNED})?(?: olan)?"
)
