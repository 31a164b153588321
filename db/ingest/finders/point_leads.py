"""What stands over the points of a text without marks: it says that a text was agreed, and whose.

«Члены Совета согласовали общий документ. Публикуем его полностью.», "The agreed provisions:".
"""

import re

from db.language.patterns import regex

_LONGEST, _LONGEST_LEAD = 260, 160
_PAPER = {
    "ru": r"(?:резолюци|заявлени|коммюнике|деклараци|протокол|документ|текст|меморандум|обращени)"
    r"[а-яё]*",
    "en": r"(?:resolution|statement|communiqu\w+|declaration|document|text|summary|memorandum)",
    "az": r"(?:qətnamə|bəyannamə|bəyanat|kommünike|sənəd|protokol|mətn|memorandum|müraciət)\w*",
}
_AGREED = {
    "ru": r"(?:приня|одобр|согласова|подписа|утверди|утвержд|выработа|огласи|оглаш|зачита"
    r"|обнародова|скрепи|составлен|подготовлен)[а-яё]*",
    "en": r"(?:adopted|approved|agreed|endorsed|signed|issued|released|read out|accepted"
    r"|finali[sz]ed|initialled)",
    "az": r"(?:qəbul|təsdiq|imzala|razılaşdır|razılığa|oxu|hazırla|elan|açıqla)\w*",
}
#: «Публикуем его полностью.», "Its text follows.", «Mətni olduğu kimi dərc edirik.»
_PRINTED = {
    "ru": r"(?:публику|приво[дж]|печата|предлага|воспроизв|изложен|помеща|ниже\b"
    r"|вот (?:его|её|он)\b|(?:его|её|полный) текст)",
    "en": r"(?:(?:it|the (?:full )?text|its (?:full )?text) (?:is|reads?|follows|appears|runs)\b"
    r"|we (?:publish|print|reproduce|give|bring)\b|here (?:it )?is\b|(?:below|in full)\b)",
    "az": r"(?:təqdim ed|dərc ed|çap ed|aşağıda|tam mətn|olduğu kimi|tam şəkildə)",
}
#: Who agrees on a text does no more; who asks, resolves or says something does.
_MORE = {
    "ru": r", что\b|[:;]|\b(?:рекоменд|призва|призыв|поруч|реши[лт]|постанов|благодар|план|устав"
    r"|регламент|бюджет|программ|проект|соглашени)",
    "en": r"\bthat\b|[:;]|\b(?:recommend|call(?:s|ed)? |request|decid|resolv|thank|plan|statute"
    r"|budget|programme|charter|rules|draft)",
    "az": r" ki\b|[:;]|\b(?:tövsiyə|çağır|tapşır|qərara|təşəkkür|plan|nizamnamə|əsasnamə|büdcə"
    r"|proqram|layihə|reqlament)",
}
#: What a lead-in over all that follows names: the outcome, or the paper that holds it.
_OUTCOME = {
    "ru": r"(?:вывод|итог|положени|тезис|договор[её]нност|решени|результат|заключени)[а-яё]*",
    "en": r"(?:conclusions?|findings?|outcomes?|results?|provisions?|theses|understandings?"
    r"|decisions?|agreements?)",
    "az": r"(?:nəticə|yekun|müddəa|tezis|razılaşma|qərar|bənd)\w*",
}
#: Not what was read before: «Тезисы докладов:», "Results of the survey:".
_OF_REPORTS = regex(
    r"доклад|сообщени|опрос|исследовани|отч[её]т|голосовани|выбор|report|survey|paper|stud(?:y|ies)"
    r"|vote|election|poll|məruzə|sorğu|tədqiqat|hesabat|səsvermə|seçki|\?",
    re.IGNORECASE,
)
_FOLLOWING = regex(r"\b(?:следующ|нижеследующ|following\b|aşağıdakı)", re.IGNORECASE)
_QUOTES = '«“"„'
_SENTENCE = regex(r"[^.!?…]+(?:\.(?=\d)[^.!?…]+)*[.!?…]*\s*")
_FEW = r"(?: [^\s.;]+){0,5}? "
#: The paper itself, in the case of who is agreed on it: not «на основе Протокола».
_WHOLE = {
    "ru": r"(?:резолюци[яюи]|заявлени[ея]|коммюнике|деклараци[яюи]|протокол|документ|текст"
    r"|обращение|меморандум)",
    "en": _PAPER["en"],
    "az": r"(?:qətnamə|bəyannamə|bəyanat|kommünike|sənəd|protokol|mətn|memorandum|müraciət)"
    r"(?:s?[ıiuü](?:n[ıiuü])?)?",
}
_NEEDED = {
    "ru": regex(
        r"(?<!этого )(?<!отсюда )(?<!сказанного )\b"
        r"(?:пора|следует|нужно|надо|необходимо|надлежит|целесообразно)"
        r"(?: (?!принят|решен)[^.;:,]{2,30})?:$"
    ),
    "en": regex(r"\b(?:high time|should|must|ought to|needs? to|necessary|urgent)(?: to)?:$"),
    "az": regex(r"\b(?:lazım|zəruri|vacib|gərək|məqsədəuyğun)(?:d[ıi]r)?:$|vaxtı çatıb:$"),
}
_TITLES = {
    "ru": regex(
        r"(?:[а-яё]+(?:ая|ое|ый|ий) ){0,2}(?:резолюция|заявление|коммюнике|декларация"
        r"|документ)(?: [^\n.;:]{2,60})?\W{0,2}",
        re.IGNORECASE,
    ),
    "en": regex(
        r"(?:[\w-]+ ){0,3}(?:resolution|statement|communiqu[eé]|declaration)"
        r"(?: (?:of|by|on) [^\n.;:]{2,60})?\W{0,2}",
        re.IGNORECASE,
    ),
    "az": regex(
        r"(?:[^\W\d_]+ ){0,3}(?:qətnamə|bəyanat|kommünike|bəyannamə)(?:s?i|[ıi])?\W{0,2}",
        re.IGNORECASE,
    ),
}
_ANY = {
    language: (
        regex(
            rf"\b{whole}{_FEW}{_AGREED[language]}|\b{_AGREED[language]}{_FEW}{whole}\b",
            re.IGNORECASE,
        ),
        regex(rf"\b{_PRINTED[language]}", re.IGNORECASE),
        regex(_MORE[language], re.IGNORECASE),
        regex(
            rf"\b(?:{_OUTCOME[language]}|{_PAPER[language]})(?:,? [^\W\d_]+){{0,4}}:$",
            re.IGNORECASE,
        ),
    )
    for language, whole in _WHOLE.items()
}


#: What opens a list that is no outcome.
_AGENDA = regex(
    r"^\W*(?:\d+[.)] )?(?:за|про)?слушали\W*$|^\W*выступили\W*$|^\W*dinlənil\w+\W*$|^\W*heard\W*$"
    r"|^\W*(?:присутствовали|çıxış etdi\w*|iştirak ed\w+|present|apologies)\W*$|"
    r"повестк[аиу] дня\W*$|^\W*программа\b|\bagenda\W*$|gündəlik\w*\W*$|список участник|кандидат"
    r"|applicants|\bquestions\W*$|вопросы\W*$"
    r"|\b(?:on|about|into|of) (?:the )?(?:[a-z]+ ){0,2}(?:topics|themes|subjects)(?: of)?\W*$"
    r"|\bпо (?:[а-яё]+ ){0,2}(?:темам|направлениям исследований)\W*$",
    re.IGNORECASE,
)


def is_agenda(text: str) -> bool:
    """True for «Повестка дня:», "Present:", «Выступили:»: no outcome stands below."""
    return _AGENDA.search(text) is not None


def announces_text(text: str, language: str) -> bool:
    """True for a paragraph that only says that a text was agreed, and that it is printed here."""
    if len(text) > _LONGEST:
        return False
    agreed, printed, more, _ = _ANY[language]
    if more.search(text) or any(char.isdigit() or char in _QUOTES for char in text):
        return False
    first, *others = [match[0] for match in _SENTENCE.finditer(text)] or [""]
    return agreed.search(first) is not None and all(map(printed.search, others))


def presents_text(text: str, language: str) -> bool:
    """True if such a paragraph says that the text stands right below."""
    if not announces_text(text, language):
        return False
    _, printed, _, _ = _ANY[language]
    return bool(printed.search(text) or _FOLLOWING.search(text))


def asks_at_end(text: str, language: str) -> bool:
    """True for «Участники согласились, что пора:»: what ought to be done stands below."""
    return _NEEDED[language].search(text) is not None


def heads_paper(text: str, language: str) -> bool:
    """True for «Резолюция», "Joint statement", «Yekun bəyannamə»: a title of what is adopted."""
    return _TITLES[language].fullmatch(text) is not None


def heads_outcome(text: str, language: str) -> bool:
    """True for «Yekun iclasda razılaşdırılmış müddəalar:»: all that follows is the outcome."""
    if len(text) > _LONGEST_LEAD or not text.endswith(":") or _OF_REPORTS.search(text):
        return False
    return _ANY[language][3].search(text) is not None
