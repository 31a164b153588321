"""The words of the query language that are not searched: fields, values, operators.

Each has its Russian and Azerbaijani names; all are compared in lower case.
"""

from db.language.tokens import fold, plain

FIELDS: dict[str, tuple[str, ...]] = {
    "person": ("person", "лицо", "персона", "человек", "şəxs"),
    "institution": ("institution", "организация", "учреждение", "институт", "qurum", "təşkilat"),
    "council": ("council", "совет", "şura"),
    "place": ("place", "место", "город", "yer", "məkan"),
    "topic": ("topic", "тема", "mövzu"),
    "kind": ("kind", "вид", "növ"),
    "lang": ("lang", "language", "язык", "dil"),
    "instrument": ("instrument", "инструмент", "документ", "акт", "sənəd"),
    "number": ("number", "номер", "пункт", "nömrə", "bənd"),
    "type": ("type", "тип", "tip"),
    "ref": ("ref", "ссылка", "id", "istinad"),
    "date": ("date", "дата", "tarix"),
}

VALUES: dict[str, dict[str, tuple[str, ...]]] = {
    "kind": {
        "assessment": ("assessment", "оценка", "qiymətləndirmə", "qiymət"),
        "position": ("position", "позиция", "mövqe"),
        "recommendation": ("recommendation", "рекомендация", "tövsiyə"),
        "decision": ("decision", "решение", "qərar"),
        "acknowledgement": ("acknowledgement", "acknowledgment", "признательность",
                            "благодарность", "təşəkkür", "minnətdarlıq"),
    },
    "lang": {
        "ru": ("ru", "rus", "русский", "russian", "rus dili", "rusca"),
        "az": ("az", "aze", "азербайджанский", "azerbaijani", "azərbaycan", "azərbaycanca"),
        "en": ("en", "eng", "английский", "english", "ingilis", "ingiliscə"),
    },
    "type": {
        "resolution": ("resolution", "point", "пункт", "резолюция", "решение", "bənd", "qətnamə"),
        "paragraph": ("paragraph", "абзац", "текст", "abzas"),
        "meeting": ("meeting", "session", "заседание", "встреча", "iclas"),
        "person": ("person", "лицо", "человек", "персона", "şəxs"),
    },
}  # fmt: skip

#: Either of the words between two parts of a query: one of both is enough.
OR_WORDS = frozenset({"OR", "ИЛИ", "VƏYA", "VEYA", "|", "||"})
#: «VƏ YA» is written as two words.
OR_PAIRS = frozenset({("VƏ", "YA"), ("VE", "YA"), ("və", "ya")})
AND_WORDS = frozenset({"AND", "И", "&", "&&"})
NOT_WORDS = frozenset({"NOT", "НЕ", "DEYİL"})


def _forms(word: str) -> set[str]:
    return {fold(word), fold(word, azerbaijani=True), plain(fold(word))}


_FIELD_BY_WORD = {form: name for name, words in FIELDS.items() for w in words for form in _forms(w)}
_VALUE_BY_WORD = {
    (field, form): value
    for field, values in VALUES.items()
    for value, words in values.items()
    for word in words
    for form in _forms(word)
}


def field_named(word: str) -> str | None:
    """The field that a word before a colon means, in any of the languages."""
    return next((_FIELD_BY_WORD[form] for form in _forms(word) if form in _FIELD_BY_WORD), None)


def value_named(field: str, word: str) -> str | None:
    """The stored value that a word means in a field of closed values."""
    for form in _forms(word):
        if (field, form) in _VALUE_BY_WORD:
            return _VALUE_BY_WORD[field, form]
    return None
