"""Headings that tell what the points under them do: «Рекомендации», "Decisions", «Qərarlar»."""

import re
from functools import lru_cache

from db.ingest.finders.heading_questions import QUESTIONS
from db.ingest.finders.kinds import Act
from db.language import azerbaijani
from db.language.patterns import regex
from db.model import ResolutionKind

_LONGEST_HEADING = 60
#: «Рекомендации. Перевозчикам — …»: a heading in the paragraph that it is for.
_AROUND_HEADING = regex(
    r"^(?:общи[ей]|общая|основны[ей]|main|key|general|common|əsas|ümumi|the) "
    r"|(?:\s(?:no\.?|№))?(?:\s(?:\d{1,2}|[ivx]{1,5}))?$"
)
#: "Section C. Shared positions", «Раздел II. Рекомендации», «I hissə. Qərarlar».
_SECTION = regex(
    r"(?:(?:section|part|chapter|раздел|часть|глава|bölmə|hissə|fəsil)"
    r" (?:\d{1,2}|[IVX]{1,5}|[A-ZА-Я])\b"
    r"|(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?:-c[iıuü])? (?:bölmə|hissə|fəsil)\b"
    r"|(?:[IVX]{1,5}|[A-ZА-Я])(?=[.)]\s))"
    r"[.:)]?\s?(?:[–—-]\s)?(?=\w)",
    re.IGNORECASE,
)
_RUN_IN = regex(r"(?P<heading>[^\W\d_][^.:\d]{3,58})[.:] (?=\S)")
#: Nouns that name a kind; what describes them stands before, whose they are behind them.
_HEADINGS: dict[str, dict[ResolutionKind, str]] = {
    "ru": {
        ResolutionKind.ASSESSMENT: "оценк[аи](?: положения)?|выводы?|обсуждени[ея]|наблюдени[ея]"
        "|констатаци[ия]|положение дел|отмечено|обстановка|проблемы|итоги обсуждения|анализ"
        "|картина|состояние(?: дел)?|трудности|факты|озабоченност[ьи]|диагноз",
        ResolutionKind.POSITION: "позици[ия]|принципы|начала|взгляды?|подходы?|согласие"
        "|убеждени[ея]"
        "|точка зрения|мнени[ея]|общее кредо|основания",
        ResolutionKind.RECOMMENDATION: "рекомендаци[ия]|предложени[ея](?: и рекомендации)?|призывы?"
        "|пожелани[ея]|просьб[аы]|рекомендовано|предложено",
        ResolutionKind.DECISION: "решени[ея]|постановлени[ея]|поручени[ея]|шаги|принято|решено"
        "|планы|постановлено|договор[её]нност[иь]|организационные вопросы|внутренние (?:дела"
        "|вопросы)"
        "|(?:собственные |свои )?(?:дела|обязательства|намерения|задачи|работа)(?= сам|$)"
        "|(?:дела|обязательства|намерения|задачи|планы|работа)(?: самого)? (?:совет|клуб|форум"
        "|коллеги|палат|совещани|ассамбле|комисси)(?:а|ы|и|я)",
        ResolutionKind.ACKNOWLEDGEMENT: "благодарност[иь]|признательность"
        "|слова (?:благодарности|признательности)|спасибо|поклоны?",
    },
    "en": {
        ResolutionKind.ASSESSMENT: "assessments?|findings?|observations?|discussions?|situation"
        "|noted|observed|(?:points|matters|issues) (?:noted|discussed|considered|observed)"
        "|state of (?:play|affairs|the [a-z]+)|concerns?|considerations|analysis|diagnosis",
        ResolutionKind.POSITION: "positions?|views?|stances?|affirmed|principles|ground"
        "|convictions?|beliefs?|consensus|points of agreement|understandings?",
        ResolutionKind.RECOMMENDATION: "recommendations?|recommended|proposals?|calls? to action"
        "|requests?|appeals?|suggestions?|advice"
        "|actions? (?:requested|recommended|urged|sought)",
        ResolutionKind.DECISION: "decisions?|next steps|resolutions?|resolved|agreed|decided"
        "|follow-up|(?:agreed )?actions?(?: (?:points|items|agreed|plan))?|commitments"
        "|plans?|undertakings|arrangements|assignments|tasks|future work"
        "|(?:internal|own|in-house|council|organi[sz]ational) (?:business|affairs|matters|work)"
        "|pledges|obligations|housekeeping",
        ResolutionKind.ACKNOWLEDGEMENT: "acknowledge?ments?|thanks|votes? of thanks|appreciation"
        "|gratitude|tributes?|(?:and )?(?:a |some )?(?:final )?words? of (?:thanks|gratitude)",
    },
    "az": {
        ResolutionKind.ASSESSMENT: "qiymətləndirmə|müzakirə|müşahidə|təhlil|qeyd olun(?:du|ub)"
        "|vəziyyət|mənzərə|problem|çətinlik|narahatlıq|mövcud durum",
        ResolutionKind.POSITION: "mövqe|yanaşma|prinsip|fikir birliyi|baxış|əqidə|ümumi fikir",
        ResolutionKind.RECOMMENDATION: "tövsiyə|təklif|çağırış|xahiş|arzu|müraciət",
        ResolutionKind.DECISION: "qərar|tapşırıq|razılaşma|addım|plan|öhdəlik|niyyət|öz iş",
        ResolutionKind.ACKNOWLEDGEMENT: "təşəkkür|minnətdarlıq",
    },
}
_AROUND = {
    "ru": (
        r"(?:[а-яё]+(?:[ыи]е|ая|ое|[ыи]й|[ыи]х) ){0,2}",
        (
            r"(?: [а-яё]+(?:ов|ам|ям|а|ей|он|ии|ых|им)| (?:для |к )?[а-яё]+(?:ам|ям|ов|ей|у|ю|[ыи]м"
            r"|[ыи]х)"
            r"(?:,? (?:и )?[а-яё]+(?:ам|ям|ов|ей|[ыиу]х|[ыи]м|ого|ой|у|ю)){1,4})?"
        ),
    ),
    "en": (
        (
            r"(?:(?:shared|joint|agreed|principal|final|further|other|practical|specific|unanimous"
            r"|our|collective|overall|policy|council|forum|participants|members|experts|expert"
            r"|points of|summary of|list of)(?:’|')?s?(?:’|')? ){0,2}"
        ),
        r"(?: (?:of|by|from|to|for) (?:the )?[a-z]+)?",
    ),
    "az": (
        r"(?:[a-zəçğıöşü]+ ){0,2}",
        (
            r"(?:l[aə]r)?(?:s?[ıiuü]|y?[ıiuü]m[ıiuü]z)?(?: (?:barədə|haqqında|barəsində|ilə bağlı"
            r"|üzrə))?"
        ),
    ),
}


@lru_cache(maxsize=8)
def _names(language: str) -> tuple[tuple[ResolutionKind, re.Pattern[str]], ...]:
    before, behind = _AROUND[language]
    suffix = "(?:l[aə]r)?(?:s?[ıiuü])?" if language == "az" else ""
    joined = rf"(?:{suffix} (?:и|and|və) "  # «Решения и поручения»: of one kind
    return tuple(
        (kind, regex(f"{before}(?:{nouns}){joined}(?:{nouns}))?{behind}"))
        for kind, nouns in _HEADINGS[language].items()
    )


#: «Предложения министерствам:», "Recommendations to governments:": a noun leads its points in.
_NOUNS: dict[str, tuple[tuple[ResolutionKind, str], ...]] = {
    "ru": (
        (
            ResolutionKind.RECOMMENDATION,
            "рекомендации|предложения|призывы|пожелания|просьбы|обращени[ея]",
        ),
        (ResolutionKind.DECISION, "решения|поручения|постановления|договор[её]нности"),
        (ResolutionKind.ASSESSMENT, "выводы|оценки|наблюдения"),
        (ResolutionKind.POSITION, "позиции|позиция|принципы"),
        (ResolutionKind.ACKNOWLEDGEMENT, "благодарности|слова благодарности"),
    ),
    "en": (
        (
            ResolutionKind.RECOMMENDATION,
            "recommendations?|proposals?|requests?|suggestions?|appeals?",
        ),
        (ResolutionKind.DECISION, "decisions?|resolutions|assignments|actions?"),
        (ResolutionKind.ASSESSMENT, "findings|observations|assessments?"),
        (ResolutionKind.POSITION, "positions?|principles"),
        (ResolutionKind.ACKNOWLEDGEMENT, "thanks|acknowledgements"),
    ),
    "az": (
        (ResolutionKind.RECOMMENDATION, "tövsiyə|təklif|çağırış|xahiş|arzu|müraciət"),
        (ResolutionKind.DECISION, "qərar|tapşırıq|razılaşma"),
        (ResolutionKind.ASSESSMENT, "qiymətləndirmə|müşahidə|qənaət"),
        (ResolutionKind.POSITION, "mövqe|prinsip"),
        (ResolutionKind.ACKNOWLEDGEMENT, "təşəkkür|minnətdarlıq"),
    ),
}
#: «Итоги», "Outcomes", «Nəticələr»: what stands under it is the outcome, whatever it does.
OUTCOME = regex(
    r"(?:[а-яё]+[ыи]е )?(?:итоги|результаты|выводы|тезисы|заключение|положения|пункты"
    r"|главное|(?:коротко )?о главном)"
    r"(?: [а-яё-]+){0,3}\W*|(?:к чему|на ч[её]м|о ч[её]м) (?:[а-яё]+ )?(?:пришли|сошлись"
    r"|договорились)"
    r"(?: [а-яё]+){0,3}\W*"
    r"|(?!talking|agenda|discussion|bullet)(?:[\w-]+ ){0,2}(?:outcomes?|results|conclusions"
    r"|takeaways"
    r"|highlights|messages|(?:consensus|agreed|key|main|final) points)(?: of [\w ]{3,40})?\W*"
    r"|(?:\w+ ){0,3}(?:nəticə|yekun|müddəa|məqam|razılıq)(?:l[aə]r)?(?:[ıi])?\W*",
    re.IGNORECASE,
)
_LONGEST_LEAD = 110
#: «В адрес властей:», "To governments:", «Özümüz üçün:»: of whom the points below ask it.
_ADDRESSED: dict[str, tuple[tuple[ResolutionKind, re.Pattern[str]], ...]] = {
    "ru": (
        (
            ResolutionKind.RECOMMENDATION,
            regex(
                r"(?:в адрес |к )?(?:[а-яё-]+(?:ым|им|ых|их|ому|ему|ой) ){0,3}(?:правительств"
                r"|министерств|власт|ведомств|вуз|университет|компани|стран|государств|парламент"
                r"|банк|школ|музе|администраци|мэри|донор|бизнес|инвестор|оператор|перевозчик"
                r"|регулятор|депутат|СМИ|орган)(?:ам|ям|ей|у|ю|ов|и)?(?: [^.:;]{2,60})?:",
                re.IGNORECASE,
            ),
        ),
        (
            ResolutionKind.DECISION,
            regex(
                r"(?:для себя|для самих себя|самим себе|себе|для совета|секретариату|бюро"
                r"|председателю|членам совета)(?: [^.:;]{2,40})?:",
                re.IGNORECASE,
            ),
        ),
    ),
    "en": (
        (
            ResolutionKind.RECOMMENDATION,
            regex(
                r"(?:to|for) (?:the |both |all )?(?:[\w-]+ ){0,4}?(?:governments?|ministr(?:y|ies)"
                r"|authorit(?:y|ies)|agenc(?:y|ies)|universit(?:y|ies)|compan(?:y|ies)|states"
                r"|countries|parliaments?|banks|schools|museums|donors|municipalit(?:y|ies)|mayors"
                r"|operators|regulators|media|press|investors)(?:,? (?:and|of|in) [^.:;]{2,60})?:",
                re.IGNORECASE,
            ),
        ),
        (
            ResolutionKind.DECISION,
            regex(
                r"(?:to|for|among) (?:ourselves|itself|themselves|the (?:secretariat|bureau|chair"
                r"|council|council[’']s members|members))(?: [^.:;]{2,40})?:",
                re.IGNORECASE,
            ),
        ),
    ),
    "az": (
        (
            ResolutionKind.RECOMMENDATION,
            regex(
                r"[^.:;]{0,60}?\b(?:hökumət|nazirli|hakimiyyət|orqan|universitet|şirkət|dövlət"
                r"|parlament|bank|məktəb|muzey|donor|bələdiyyə|qurum)\w*?"
                r"(?:l[aə]r(?:[ıi]n)?[aə]|[ıiuü]n[aə]|y[aə]):",
                re.IGNORECASE,
            ),
        ),
        (
            ResolutionKind.DECISION,
            regex(
                r"(?:özümüz üçün|özümüzə|özünə|şuranın özü üçün|katibliyə|büroya|sədrə):",
                re.IGNORECASE,
            ),
        ),
    ),
}


@lru_cache(maxsize=8)
def _leads(language: str) -> tuple[tuple[ResolutionKind, re.Pattern[str]], ...]:
    """A noun phrase of its own before a colon: Azerbaijani heads close it, others open it."""
    pattern = {
        "ru": r"(?:[^\W\d_]+(?:[ыи]е|ая|ое|[ыи]х) ){0,2}(?:%s)(?: [^:.;]{1,90})?:$",
        "en": r"(?:the )?(?:[\w-]+ )?(?:%s)(?: (?:to|for|by|of|from|on|addressed|made|taken)"
        r"\b[^:.;]{1,90})?:$",
        "az": r"(?:[^:.;]{1,90} )?(?:%s)(?:l[aə]r)?(?:s?[ıiuü])?:$",
    }[language]
    return tuple((kind, regex(pattern % words, re.IGNORECASE)) for kind, words in _NOUNS[language])


def heading_act(text: str, start: int, end: int, language: str | None) -> Act | None:
    """What the points under a heading do: «Рекомендации», "Decisions", «Qərarlar»."""
    section = _SECTION.match(text, start, end)
    start = section.end() if section else start
    run_in = _RUN_IN.match(text, start, end)
    if end - start > _LONGEST_HEADING and run_in is None:
        return _lead_act(text, start, end, language)
    heading = run_in["heading"] if run_in else text[start:end]
    lowered = azerbaijani.lower if language == "az" else str.lower
    heading = _AROUND_HEADING.sub("", lowered(heading.strip(" .:–—")))
    for kind, named in _names(language) if language in _HEADINGS else ():
        if named.fullmatch(heading):
            return Act(kind, start, end, strong=True)
    for kind, pattern in QUESTIONS.get(language or "", ()):
        if pattern.match(heading):
            return Act(kind, start, end, strong=True)
    return _lead_act(text, start, end, language)


def _lead_act(text: str, start: int, end: int, language: str | None) -> Act | None:
    if end - start > _LONGEST_LEAD or language not in _NOUNS or text[end - 1] != ":":
        return None
    for kind, pattern in _leads(language):
        if pattern.match(text, start, end):
            return Act(kind, start, end, strong=True)
    return _address(text, start, end, language)


def is_address(text: str, start: int, end: int, language: str | None) -> bool:
    """True for «Администрациям парков целесообразно:»: of whom the points below ask it."""
    return language in _ADDRESSED and _address(text, start, end, language) is not None


def _address(text: str, start: int, end: int, language: str) -> Act | None:
    for kind, pattern in _ADDRESSED[language]:
        if pattern.fullmatch(text, start, end):
            return Act(kind, start, end, strong=True)
    return None
