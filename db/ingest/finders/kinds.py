"""The speech acts of a point: a lexicon in three languages. Weak words count only alone."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from db.ingest.finders import acts_az, acts_en, acts_ru
from db.model import ResolutionKind


class Act(NamedTuple):
    """A speech act and the words that say so; ``strong`` ones hold in any company."""

    kind: ResolutionKind
    start: int
    end: int
    strong: bool


_AZ_VERBAL_NOUN = re.compile(
    "(?:d[ıiuü][ğy][ıiuü]\\w*|m[aə](?:[kq]|[yğ][ıi]|[yğ][aə]|s[ıi]n[ıi]|[ğy][ıi]n[ıi]))$"
)


_Table = Mapping[ResolutionKind, tuple[str, ...]]
_Patterns = tuple[tuple[ResolutionKind, re.Pattern[str]], ...]
_ACTS = {"ru": acts_ru, "en": acts_en, "az": acts_az}


def _compiled(table: _Table) -> _Patterns:
    return tuple(
        (kind, re.compile(rf"(?<!\w)(?:{'|'.join(words)})", re.IGNORECASE))
        for kind, words in table.items()
        if words
    )


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[_Patterns, _Patterns, _Patterns]:
    """The strong, the modal and the weak words of a language."""
    acts = _ACTS[language]
    return _compiled(acts.STRONG), _compiled(acts.MODAL), _compiled(acts.WEAK)


def _first(
    kind: ResolutionKind, pattern: re.Pattern[str], text: str, start: int, end: int, language: str
) -> re.Match[str] | None:
    """The first match that does something, and is no part of what is asked for or spoken of."""
    for match in pattern.finditer(text, start, end):
        if _IDLE[language](text, start, match):
            continue
        if not _is_told(kind, text, start, match, language):
            return match
    return None


def _is_told(
    kind: ResolutionKind, text: str, start: int, match: re.Match[str], language: str
) -> bool:
    """True inside of «…, что …»: there others decide, discuss and thank."""
    sentence = re.split(
        r"[.;!?] ", text[max(start, match.start() - _LONGEST_CLAUSE) : match.start()]
    )[-1]
    that = _THAT[language].search(sentence)
    if kind not in _TOLD:
        return bool(that and _HEARSAY[language].search(sentence, 0, that.start()))
    if that and language == "en" and re.search(r"\bha[ds] .* and\b", sentence[that.end() :]):
        return True
    return bool(that and that.start() and not _AND[language].search(sentence, that.end()))


def _idle_az(text: str, start: int, match: re.Match[str]) -> bool:
    """Verbal nouns, and participles before the noun that they describe: «qəbul edilmiş plan»."""
    if _AZ_VERBAL_NOUN.search(match[0]):
        return True
    if match[0].lower().startswith("təsdiqlə"):  # a plan is approved, a stance confirmed
        return bool(_AZ_PAPER.search(text[max(start, match.start() - 30) : match.start()]))
    if _AZ_CONVERB.search(match[0]) and _AZ_NOUN_FOLLOWS.match(text, match.end()):
        return True  # «müzakirə edib qəbul etməyə çağırmışlar»
    return bool(_AZ_PARTICIPLE.search(match[0]) and _AZ_NOUN_FOLLOWS.match(text, match.end()))


def _idle_en(text: str, start: int, match: re.Match[str]) -> bool:
    """Infinitives of what is asked for, participles before nouns, "which" clauses."""
    before = text[max(start, match.start() - 40) : match.start()].lower()
    if _EN_RELATIVE.search(before) or before.endswith("having "):
        return True
    word = match[0].lower()
    if word.startswith(_EN_ASKING) and _EN_RESOLVED.search(before):
        return True
    if " " in word:
        return False
    if word.endswith("ed"):
        behind = _EN_ADVERBIAL.match(text, match.end()) and not _EN_PASSIVE.search(before)
        return bool(_EN_ATTRIBUTE.search(before) or (behind and word in _EN_DONE))
    wanted = _EN_WISHING.search(before)
    return word in _EN_INFINITIVES and before.endswith("to ") and not wanted


def _idle_ru(text: str, start: int, match: re.Match[str]) -> bool:
    """Infinitives of what is asked for, «который …» clauses."""
    word = match[0].split(" ", 1)[0].lower()
    if _RU_INFINITIVE.search(word) and not word.startswith("обрат"):
        return True
    if _RU_POSSIBLE.search(text[max(start, match.start() - 30) : match.start()]):
        return True
    clause = re.split(r"[,;:.—(]", text[max(start, match.start() - 90) : match.start()])[-1]
    return bool(_RU_RELATIVE.match(clause))


_LONGEST_CLAUSE = 600
#: What may be told of others in a clause; stances and calls in it are the speaker's own.
_TOLD = frozenset(
    {ResolutionKind.DECISION, ResolutionKind.ASSESSMENT, ResolutionKind.ACKNOWLEDGEMENT}
)
_THAT = {
    "ru": re.compile(r", что\b"),
    "en": re.compile(r"\bthat\b"),
    "az": re.compile(r"\bki\b"),
}
_HEARSAY = {
    "ru": re.compile(r"(?:сообщени|доклад|информаци|извести|вест|новост)\w+ о том$"),
    "en": re.compile(r"\b(?:reports?|news|information|statement|message) $"),
    "az": re.compile(r"(?:məlumat|xəbər)\w* \w+ $"),
}
#: The main clause goes on: «отметили, что …, и решили …».
_AND = {
    "ru": re.compile(r",\s(?:(?:и|а также|но|затем|после чего)\s)?(?:[\w-]+\s)?$"),
    "en": re.compile(r"(?:,\s(?:and\s|but\s)?|(?<!\bhad )\band\s)(?:[\w-]+\s){0,3}$"),
    "az": re.compile(r"(?:;|\bvə (?:Şura|Forum|iştirakçılar)\b)"),
}
_AZ_PAPER = re.compile(
    r"(?:plan|proqram|nizamnamə|əsasnamə|büdcə|tərkib|gündəlik|reqlament|təqvim)\w* $",
    re.IGNORECASE,
)
_AZ_PARTICIPLE = re.compile(r"(?:m[ıiuü]ş|[aə]n|[aə]caq|[aə]cək)$")
_AZ_CONVERB = re.compile(r"[ıiuü]b$")
_AZ_NOUN_FOLLOWS = re.compile(r" (?!və\b|həmçinin\b|habelə\b|eləcə\b|ki\b|idi|olublar)[^\W\d_]")
_EN_RELATIVE = re.compile(r"\b(?:which|who|whose|that) (?:ha(?:d|s|ve) |(?:was|were) )(?:been )?$")
_EN_ATTRIBUTE = re.compile(
    r"\b(?:of|the|an?|its|their|by|for|in|on|with|as|any|all|that|these|those|such|each|newly|recently"
    r"|duly|previously|already) $"
)
#: «the plan adopted in May»: a participle behind its noun has no object.
_EN_ADVERBIAL = re.compile(r" (?:by|in|at|on|under|during|last|earlier|since)\b")
_EN_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been) (?:\w+ly )?$")
_EN_DONE = frozenset(
    "adopted approved established appointed elected created launched endorsed commissioned named "
    "entrusted mandated authorised authorized formed scheduled undertaken".split()
)
_EN_ASKING = ("recommend", "invite", "urge", "ask", "request", "encourage", "propose", "suggest")
_EN_RESOLVED = re.compile(r"\b(?:decid|agree|resolv)\w* to $")
_EN_INFINITIVES = frozenset(
    "conclude decide adopt establish approve examine assess review discuss elect appoint entrust "
    "undertake commission assign analyse analyze explore study deplore observe evaluate regret "
    "identify commit create mandate instruct resolve welcome thank commend congratulate".split()
)
_EN_WISHING = re.compile(r"\b(?:wish|wishes|like|want|pleased|glad|happy) to $")
_RU_INFINITIVE = re.compile(r"(?<!ос)(?:ть|ти|чь)(?:ся|сь)?$")
_RU_POSSIBLE = re.compile(r"(?:быть|будет|будут|был[аио]? бы) (?:\w+ )?$")
_RU_RELATIVE = re.compile(r"\s*(?:[а-яё]{1,3} )?(?:котор|чь[яиёе])", re.IGNORECASE)
_IDLE = {"ru": _idle_ru, "en": _idle_en, "az": _idle_az}
#: «считает, что … необходимо»: what is held to be needed is recommended.
_OPINION = {
    "ru": re.compile(r"счита|полага|убежд|уверен|призна", re.IGNORECASE),
    "en": re.compile(r"consider|believe|holds?\b|held|convinced|view|opinion", re.IGNORECASE),
    "az": re.compile(r"hesab", re.IGNORECASE),
}
_NEED = {
    "ru": re.compile(
        r"(?:необходим|нужн|целесообразн|полезн|желательн|важн)(?:о|а|ы|ым|ой|ыми)?\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"needed|necessary|need (?:for|to)|necessity|advisable|imperative", re.IGNORECASE
    ),
    "az": re.compile(r"zəruri|vacib|lazım|məqsədəuyğun|gərək|ehtiyac", re.IGNORECASE),
}
#: What is stressed in the course of a discussion is a view, not yet a stance of all.
_DISCUSSION = {
    "ru": re.compile(
        r"в (?:ход|рамк)[еа]х? (?:\w+ )?(?:дискусси|обсужден|обмена|разговор)", re.IGNORECASE
    ),
    "en": re.compile(
        r"(?:during|in the course of|in) the (?:\w+ )?(?:discussion|debate|exchange)", re.IGNORECASE
    ),
    "az": re.compile(r"müzakirə\w* (?:zamanı|gediş\w+|ərzində)", re.IGNORECASE),
}


def _opening(text: str, start: int, end: int, language: str) -> Act | None:
    """The act of a point that begins with an infinitive; the first that fits."""
    for kind, words in _ACTS[language].OPENING.items():
        match = re.compile("|".join(words), re.IGNORECASE).match(text, start, end)
        if match:
            sure = kind is not ResolutionKind.DECISION
            return Act(kind, match.start(), match.end(), sure)
    return None


_LONGEST_HEADING = 60
#: «Рекомендации. Перевозчикам — …»: a heading in the paragraph that it is for.
_AROUND_HEADING = re.compile(
    r"^(?:общи[ей]|общая|основны[ей]|main|key|general|common|əsas|ümumi|the) "
    r"|(?:\s(?:no\.?|№))?(?:\s(?:\d{1,2}|[ivx]{1,5}))?$"
)
_RUN_IN = re.compile(r"(?P<heading>[^\W\d_][^.:\d]{3,58})[.:] (?=\S)")
HEADINGS: dict[str, dict[ResolutionKind, frozenset[str]]] = {
    "ru": {
        ResolutionKind.ASSESSMENT: frozenset(
            {"оценки", "выводы", "оценка", "оценка положения", "обсуждение", "наблюдения"}
        ),
        ResolutionKind.POSITION: frozenset(
            {"позиции", "позиция", "общая позиция", "общие позиции"}
        ),
        ResolutionKind.RECOMMENDATION: frozenset(
            {"рекомендации", "предложения", "призывы", "предложения и рекомендации"}
        ),
        ResolutionKind.DECISION: frozenset({"решения", "решение", "постановления", "поручения"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"благодарности", "благодарность"}),
    },
    "en": {
        ResolutionKind.ASSESSMENT: frozenset(
            {"assessments", "assessment", "findings", "observations", "discussion", "situation"}
        ),
        ResolutionKind.POSITION: frozenset(
            {"position", "positions", "common position", "common positions", "shared positions"}
        ),
        ResolutionKind.RECOMMENDATION: frozenset(
            {"recommendations", "proposals", "calls to action", "recommendation"}
        ),
        ResolutionKind.DECISION: frozenset({"decisions", "decision", "next steps", "resolutions"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"acknowledgements", "thanks"}),
    },
    "az": {
        ResolutionKind.ASSESSMENT: frozenset({"qiymətləndirmə", "müzakirə", "müşahidələr"}),
        ResolutionKind.POSITION: frozenset({"mövqelər", "ortaq mövqe", "ümumi mövqe"}),
        ResolutionKind.RECOMMENDATION: frozenset({"tövsiyələr", "təkliflər", "çağırışlar"}),
        ResolutionKind.DECISION: frozenset({"qərarlar", "qərar", "tapşırıqlar"}),
        ResolutionKind.ACKNOWLEDGEMENT: frozenset({"təşəkkürlər", "təşəkkür"}),
    },
}


def acts_in(text: str, start: int, end: int, language: str | None) -> list[Act]:
    """The first strong words of each kind in ``text[start:end]``.

    Where none is strong, the weak ones count; what is merely noted and ought to be done is
    recommended («отметили, что следует …»). The result is in the order of the tables, one entry
    a kind.
    """
    if language not in _ACTS:
        return []
    opening = _opening(text, start, end, language)
    if opening is not None:
        return [opening]
    strong, modal, weak = _patterns(language)
    if found := _matches(strong, text, start, end, language, sure=True):
        return _without_opinion(found, text, language)
    stated = _matches(weak, text, start, end, language, sure=False)
    if any(act.kind is ResolutionKind.POSITION for act in stated):
        if _DISCUSSION[language].search(text, start, end):
            return [act._replace(kind=ResolutionKind.ASSESSMENT) for act in stated[:1]]
        return stated
    return _matches(modal, text, start, end, language, sure=True) or stated


def heading_act(text: str, start: int, end: int, language: str | None) -> Act | None:
    """What the points under a heading do: «Рекомендации», "Decisions", «Qərarlar»."""
    run_in = _RUN_IN.match(text, start, end)
    if end - start > _LONGEST_HEADING and run_in is None:
        return None
    heading = run_in["heading"] if run_in else text[start:end]
    heading = _AROUND_HEADING.sub("", heading.strip(" .:–—").lower())
    for kind, words in HEADINGS.get(language or "", {}).items():
        if heading in words:
            return Act(kind, start, end, strong=True)
    return None


def _without_opinion(found: list[Act], text: str, language: str) -> list[Act]:
    """A stance whose whole content is that something is needed is a recommendation."""
    held = next((act for act in found if act.kind is ResolutionKind.POSITION), None)
    asked = next((act for act in found if act.kind is ResolutionKind.RECOMMENDATION), None)
    if held is None or asked is None:
        return found
    if not _OPINION[language].match(text, held.start, held.end):
        return found
    if language == "az":  # «bərpasını zəruri hesab edib»
        said = text[max(0, held.start - 45) : held.start]
    else:
        said = text[held.end : held.end + 200]
        said = re.split(r"[.;]", said, maxsplit=1)[0]
    return [act for act in found if act is not held] if _NEED[language].search(said) else found


def _matches(
    patterns: _Patterns, text: str, start: int, end: int, language: str, *, sure: bool
) -> list[Act]:
    found = []
    for kind, pattern in patterns:
        match = _first(kind, pattern, text, start, end, language)
        if match:
            found.append(Act(kind, match.start(), match.end(), sure))
    return found
