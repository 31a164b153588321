"""What marks of lists look like that count only in a sequence: inside of a paragraph, or loose."""

import re

from db.ingest.finders.labels import enumerators
from db.language.patterns import regex

_CAPITAL = r"(?=[A-ZА-ЯЁÇƏĞİÖŞÜ«“\"„])"
_SMALL = "a-zа-яёəçğşöü"
_WORDS = enumerators()
#: In full brackets a mark needs no sign before it: "the Forum (1) finds …".
_BEHIND = r"(?:(?<=[:;,.—–]\s)|(?<=[;,]\sand\s)|(?<=[;,]\sи\s)|(?<=[;,]\sа\s)|(?<=[;,]\svə\s))"
_FIRST = r"(?<=[^\W\d_]\s)"  # «Совет 1) отмечает …; 2) просит …»
INLINE: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "number",
        regex(rf"(?:(?<=\s)\((\d{{1,2}})\)|{_BEHIND}(\d{{1,2}})\)|{_FIRST}(1)\))\s(?=\S)"),
    ),
    ("number", regex(rf"(?<=[:;.!?…]\s)(\d{{1,2}})\.\s{_CAPITAL}")),
    ("small_roman", regex(r"(?<=\s)\(([ivx]{1,4})\)\s(?=\S)")),
    (
        "letter",
        regex(rf"(?:(?<=\s)\(([{_SMALL}])\)|{_BEHIND}([{_SMALL}])\)|{_FIRST}([aа])\))\s(?=\S)"),
    ),
    ("word", regex(rf"(?<=[:;]\s)(?:(?:and|и|а|və)\s)?({_WORDS})(?=[,:]?\s)", re.IGNORECASE)),
)
_KEYWORD = (
    r"(?:Art\.?|Sec\.?|Section|Ст\.|Article|Resolution|Decision|Recommendation|Conclusion|Paragraph|Clause|Outcome|Finding"
    r"|Статья|Решение|Вывод|Рекомендация|Тезис|Положение|Параграф|Предложение|Maddə|Qərar|Tövsiyə"
    r"|Nəticə|Təklif|Bənd)"
)
LOOSE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("number", regex(rf"(?:(\d{{1,2}})(?::|\s)\s*{_CAPITAL}|№\s?(\d{{1,2}})[.:)]?\s)")),
    ("number", regex(r"(\d{1,2})-c[iıuü][.:)]?\s")),
    (
        "number",
        regex(
            r"([A-ZА-ЯƏÇĞŞ]{1,2}[./-]?\d{1,2})"
            rf"(?:[.:)]?\s(?:[–—-]\s)?{_CAPITAL}|[.:)]\s(?:[–—-]\s)?(?=[^\W\d_]))"
        ),
    ),
    ("number", regex(rf"{_KEYWORD}\s(?:№\s?)?(\d{{1,2}})[.:)]?\s(?:[–—-]\s)?", re.IGNORECASE)),
    ("roman", regex(rf"{_KEYWORD}\s([IVXІХ]{{1,5}})[.:)]?\s(?:[–—-]\s)?")),
    ("small_roman", regex(r"([ivx]{1,4})[.)]\s")),
    ("letter", regex(r"([A-ZА-ЯƏÇĞŞ])[.)]\s")),
    ("letter", regex(rf"([{_SMALL}])\.\s")),
)
#: "First, … Second, …", "One: … Two: …" in sentences of one paragraph.
SPOKEN = regex(rf"(?<=[.!?:]\s)({_WORDS})(?=[,:]\s)", re.IGNORECASE)
