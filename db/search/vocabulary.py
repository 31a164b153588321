"""The words of the query language that are not searched: fields, values, operators.

Each has its English, Russian and Azerbaijani names, of which the first is the one that is offered.
All are compared in lower case, with or without the signs of Azerbaijani letters, and also where a
letter of the other script only looks like the right one.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from db.language.lookalikes import TO_CYRILLIC
from db.language.tokens import fold, is_cyrillic, plain


class Words(NamedTuple):
    """The names of one field or value by language; of each the first is the one that is offered."""

    en: tuple[str, ...]
    ru: tuple[str, ...]
    az: tuple[str, ...]

    def all(self) -> tuple[str, ...]:
        """Every name."""
        return (*self.en, *self.ru, *self.az)

    def first(self, language: str) -> str:
        """The name that is offered in a language; in an unknown one the English one."""
        return {"ru": self.ru, "az": self.az}.get(language, self.en)[0]


def _words(english: str, russian: str, azerbaijani: str) -> Words:
    return Words(*(tuple(names.split("/")) for names in (english, russian, azerbaijani)))


#: The switch of a query's own that turns other spellings of names off: ``names:exact``.
NAMES = "names"
#: The one that finds relatives of words too, «российский» for «Россия»: ``related:yes``.
RELATED = "related"

#: The field of notes: what is asked of it is asked of the words of notes.
NOTE = "note"

FIELDS: Mapping[str, Words] = {
    "person": _words("person/name", "лицо/персона/человек/имя", "şəxs/ad"),
    "institution": _words("institution/organisation/organization",
                          "организация/учреждение/институт", "qurum/təşkilat"),
    "council": _words("council", "совет", "şura"),
    "place": _words("place/city", "место/город", "yer/məkan/şəhər"),
    "topic": _words("topic", "тема", "mövzu"),
    "tag": _words("tag/tags", "тег/метка/теги", "teq/etiket"),
    "note": _words("note/notes", "заметка/заметки/примечание", "qeyd/qeydlər"),
    "kind": _words("kind", "вид", "növ"),
    "date": _words("date/year", "дата/год", "tarix/il"),
    "lang": _words("lang/language", "язык", "dil"),
    "instrument": _words("instrument", "документ/инструмент/акт", "sənəd"),
    "number": _words("number/point", "пункт/номер", "bənd/nömrə"),
    "type": _words("type", "тип", "tip"),
    "access": _words("access", "доступ", "giriş/əlyetərlik"),
    "ref": _words("ref/id", "ссылка", "istinad"),
    NAMES: _words("names", "имена", "adlar"),
    RELATED: _words("related", "родственные", "qohum"),
}  # fmt: skip

VALUES: Mapping[str, Mapping[str, Words]] = {
    "kind": {
        "assessment": _words("assessment/assessments", "оценка/оценки",
                             "qiymətləndirmə/qiymətləndirmələr/qiymət"),
        "position": _words("position/positions", "позиция/позиции", "mövqe/mövqelər"),
        "recommendation": _words("recommendation/recommendations", "рекомендация/рекомендации",
                                 "tövsiyə/tövsiyələr"),
        "decision": _words("decision/decisions", "решение/решения", "qərar/qərarlar"),
        "acknowledgement": _words("acknowledgement/acknowledgment/acknowledgements",
                                  "признательность/признание/благодарность",
                                  "təşəkkür/minnətdarlıq"),
    },
    "lang": {
        "ru": _words("ru/rus/russian", "русский/рус", "rus dili/rusca"),
        "az": _words("az/aze/azerbaijani", "азербайджанский/азерб",
                     "azərbaycan/azərbaycanca/azərbaycan dili"),
        "en": _words("en/eng/english", "английский/англ", "ingilis/ingiliscə/ingilis dili"),
    },
    "type": {
        "resolution": _words("resolution/resolutions/point", "резолюция/резолюции/пункт/решение",
                             "qətnamə/bənd"),
        "paragraph": _words("paragraph/paragraphs", "абзац/абзацы/текст", "abzas"),
        "meeting": _words("meeting/meetings/session", "заседание/заседания/встреча", "iclas"),
        "person": _words("person/persons/people", "лицо/лица/человек/персона", "şəxs"),
        "note": _words("note/notes", "заметка/заметки", "qeyd/qeydlər"),
        "document": _words("document/documents", "документ/документы", "sənəd/sənədlər"),
        "council": _words("council/councils", "совет/советы", "şura/şuralar"),
        "institution": _words("institution/institutions", "организация/организации",
                              "qurum/qurumlar"),
        "instrument": _words("instrument/instruments", "акт/акты", "akt/aktlar"),
        "place": _words("place/places", "место/места", "yer/yerlər"),
        "topic": _words("topic/topics", "тема/темы", "mövzu/mövzular"),
    },
    "access": {
        "open": _words("open", "открыто/открыт/открытый/открытые", "açıq"),
        "restricted": _words("restricted", "ограничено/ограничен/ограниченный/ограниченные",
                             "məhdud/məhdudlaşdırılmış"),
        "closed": _words("closed", "закрыто/закрыт/закрытый/закрытые", "qapalı/bağlı"),
    },
    NAMES: {
        "exact": _words("exact", "точно/точные/точный", "dəqiq"),
        "all": _words("all/any", "все/любые", "hamısı/bütün"),
    },
    RELATED: {
        "yes": _words("yes/on", "да", "bəli"),
        "no": _words("no/off", "нет", "xeyr"),
    },
}  # fmt: skip

#: Either of the words between two parts of a query: one of both is enough.
OR_WORDS = frozenset({"OR", "ИЛИ", "VƏYA", "VEYA"})
#: «VƏ YA» is written as two words.
OR_PAIRS = frozenset({("VƏ", "YA"), ("VE", "YA"), ("və", "ya")})
AND_WORDS = frozenset({"AND", "И", "VƏ", "&", "&&"})
NOT_WORDS = frozenset({"NOT", "НЕ", "DEYİL"})

#: The keys of a Russian keyboard and what they write on a Latin one.
_KEYS = ("йцукенгшщзхъфывапролджэячсмитьбю", "qwertyuiop[]asdfghjkl;'zxcvbnm,.")
_SLIPPED = str.maketrans("".join(_KEYS), "".join(reversed(_KEYS)))


def forms(word: str) -> frozenset[str]:
    """The forms under which a word of the language is known or looked for."""
    lower = fold(word)
    return frozenset(
        {
            lower,
            fold(word, azerbaijani=True),
            plain(lower),
            plain(fold(word, azerbaijani=True)),
            fold(word.translate(TO_CYRILLIC)),
        }
    )


def language_of(word: str) -> str:
    """In which of the three languages somebody writes who has typed that."""
    if is_cyrillic(word):
        return "ru"
    return "az" if plain(fold(word)) != fold(word) else "en"


def other_layout(word: str) -> str:
    """What the same keys write on the other keyboard: «зукыщт» for «person»."""
    return word.lower().translate(_SLIPPED)


def _by_form(named: Mapping[str, Words]) -> dict[str, str]:
    """Each form with what it means; of two meanings the first one stays."""
    found: dict[str, str] = {}
    for name, words in named.items():
        for word in words.all():
            for form in (fold(word), fold(word, azerbaijani=True), plain(fold(word))):
                found.setdefault(form, name)
    return found


_FIELD_BY_FORM = _by_form(FIELDS)
_VALUE_BY_FORM = {field: _by_form(values) for field, values in VALUES.items()}


def field_named(word: str) -> str | None:
    """The field that a word before a colon means, in any of the languages."""
    return next((_FIELD_BY_FORM[form] for form in forms(word) if form in _FIELD_BY_FORM), None)


def value_named(field: str, word: str) -> str | None:
    """The stored value that a word means in a field of closed values."""
    known = _VALUE_BY_FORM.get(field, {})
    return next((known[form] for form in forms(word) if form in known), None)


def is_operator(word: str) -> bool:
    """Whether a word that stands alone joins or excludes instead of being searched."""
    pairs = {word for pair in OR_PAIRS for word in pair}
    return word in OR_WORDS | AND_WORDS | NOT_WORDS | pairs


def values_beginning(field: str, word: str) -> tuple[str, ...]:
    """The stored values of which a name in any language begins so, in their own order."""
    return tuple(value for value, _name in _beginning(VALUES.get(field, {}), word, ""))


def fields_offered(word: str, language: str) -> list[tuple[str, str]]:
    """The fields of which a name begins so, each with the name to offer.

    Those that are called so in the language come first; a field that is only called so in another
    one is offered by that name.
    """
    return _offered(FIELDS, word, language)


def values_offered(field: str, word: str, language: str) -> list[tuple[str, str]]:
    """The closed values of a field that begin so, as ``fields_offered`` has it; all for ``""``."""
    return _offered(VALUES.get(field, {}), word, language)


def _offered(named: Mapping[str, Words], word: str, language: str) -> list[tuple[str, str]]:
    found = list(_beginning(named, word, language))
    own = {words.first(language) for words in named.values()}
    return sorted(found, key=lambda offer: offer[1] not in own)


def _beginning(named: Mapping[str, Words], word: str, language: str) -> Iterator[tuple[str, str]]:
    """Each that has a name beginning so, with the best of those names for the language."""
    wanted = tuple(forms(word))
    for name, words in named.items():
        own = words.first(language)
        fitting = [known for known in (own, *words.all()) if _begins(known, wanted)]
        if fitting:
            yield name, fitting[0]


def _begins(known: str, wanted: tuple[str, ...]) -> bool:
    lower = fold(known)
    return any(form.startswith(wanted) for form in (lower, plain(lower)))
