"""Words of speech that do nothing where they stand: asked for, told of others, before a noun."""

import re

from db.language.patterns import regex
from db.model import ResolutionKind

_AZ_VERBAL_NOUN = regex(
    "(?:d[ıiuü][ğy][ıiuü]\\w*|m[aə](?:[kq]|[yğ][ıi]|[yğ][aə]|s[ıi](?:n\\w*|d[ıi]r)?|l[aə]r[ıi](?:n\\w*)?|[ğy][ıi]n[ıi]?))$"
)


def is_told(
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
    if _AZ_VERBAL_NOUN.search(match[0]) or _AZ_NOT.match(text, match.end()):
        return True
    before = text[max(start, match.start() - 60) : match.start()]
    if _AZ_ASKED.search(match[0]):
        return True  # «banklar bunu nəzərdən keçirsinlər»: what others ought to do
    word = match[0].lower()
    if _AZ_OTHERS.search(before) or (_AZ_FORESEEN.match(word) and " " not in word):
        return True  # «nazirlik tərəfindən qəbul edilib», «şəhər … itirəcək»
    if word == "fikrincə" and _AZ_SOME.search(before):
        return True  # «bəzi ekspertlərin fikrincə»: not what all hold
    if word.startswith("müəyyən") and _AZ_SETTLED.search(before):
        return True  # a day or a place is fixed, and not found out
    if word.startswith("təsbit") and _AZ_OF_PAPER.search(before):
        return True  # «Bəyannamə də məhz bunu təsbit edir»: what a paper says
    if word.startswith("məmnun") and _AZ_FOUND.search(before):
        return True  # «dialoqun genişləndiyini məmnunluqla qeyd etmiş»: found to be so
    if word.startswith("təsdiq") and _AZ_HELD.search(before):
        return True  # what is held is confirmed, and not approved
    if match[0].lower().startswith("təsdiqlə"):  # a plan is approved, a stance confirmed
        return bool(_AZ_PAPER.search(text[max(start, match.start() - 30) : match.start()]))
    if _AZ_CONVERB.search(match[0]) and _AZ_NOUN_FOLLOWS.match(text, match.end()):
        return True  # «müzakirə edib qəbul etməyə çağırmışlar»
    return bool(_AZ_PARTICIPLE.search(match[0]) and _AZ_NOUN_FOLLOWS.match(text, match.end()))


def _idle_en(text: str, start: int, match: re.Match[str]) -> bool:
    """Infinitives of what is asked for, participles before nouns, "which" clauses."""
    before = text[max(start, match.start() - 40) : match.start()].lower()
    if match[0].lower() in _EN_NEEDED and _EN_NOT.search(before):
        return True  # "no new treaty is required"
    if _EN_OTHERS.match(text, match.end()) or _EN_THEN.match(text, match.end()):
        return True  # "was adopted by the ministry", "was founded in 1956"
    if _EN_RELATIVE.search(before) or _EN_WHO.search(before) or before.endswith("having "):
        return True
    word = match[0].lower()
    if (
        word.endswith("s")
        and word.isalpha()
        and word not in _EN_KIND_WORDS
        and _EN_SUBJECT.match(text, match.end())
    ):
        return True  # "River commissions and mayors were urged"
    if word.startswith(_EN_ASKING) and _EN_RESOLVED.search(before):
        return True
    if " " in word:
        return _EN_PHRASE.match(word) is not None and before.endswith("to ")
    if word.endswith("ed"):
        behind = _EN_ADVERBIAL.match(text, match.end()) and not _EN_PASSIVE.search(before)
        return bool(_EN_ATTRIBUTE.search(before) or (behind and word in _EN_DONE))
    wanted = _EN_WISHING.search(before)
    return word in _EN_INFINITIVES and before.endswith("to ") and not wanted


def _idle_ru(text: str, start: int, match: re.Match[str]) -> bool:
    """Infinitives of what is asked for, «который …» clauses."""
    word = match[0].split(" ", 1)[0].lower()
    others = _RU_SHORT.search(word) and _RU_OTHERS.match(text, match.end())
    if others or (_RU_MADE.search(word) and _RU_THEN.match(text, match.end())):
        return True  # «принята министерством», «создана в 1956 году»
    if _RU_INFINITIVE.search(word) and not word.startswith("обрат"):
        return True
    if " " not in match[0] and _RU_PARTICIPLE.match(text, match.start()):
        return True  # «позиция, зафиксированная в тексте»
    if word != "не" and _RU_POSSIBLE.search(text[max(start, match.start() - 30) : match.start()]):
        return True
    if _RU_PAST.search(word) and _RU_WISHED.search(
        text, max(start, match.start() - 120), match.start()
    ):
        return True
    if _RU_WANTED.search(text[max(start, match.start() - 120) : match.start()]):
        return _RU_SHORT.search(word) is not None
    clause = re.split(r"[,;:.—(]", text[max(start, match.start() - 90) : match.start()])[-1]
    return bool(_RU_RELATIVE.match(clause))


_LONGEST_CLAUSE = 600
#: What may be told of others in a clause; stances and calls in it are the speaker's own.
_TOLD = frozenset(
    {ResolutionKind.DECISION, ResolutionKind.ASSESSMENT, ResolutionKind.ACKNOWLEDGEMENT}
)
_THAT = {
    "ru": regex(r", что\b"),
    "en": regex(r"\bthat\b"),
    "az": regex(r"\bki\b"),
}
_HEARSAY = {
    "ru": regex(r"(?:сообщени|доклад|информаци|извести|вест|новост)\w+ о том$"),
    "en": regex(r"\b(?:reports?|news|information|statement|message) $"),
    "az": regex(r"(?:məlumat|xəbər)\w* \w+ $"),
}
#: The main clause goes on: «отметили, что …, и решили …».
_AND = {
    "ru": regex(r",\s(?:(?:и|а также|но|затем|после чего)\s)?(?:[\w-]+\s)?$"),
    "en": regex(r"(?:,\s(?:and\s|but\s)?|(?<!\bhad )\band\s)(?:[\w-]+\s){0,3}$"),
    "az": regex(r"(?:;|\bvə (?:Şura|Forum|iştirakçılar)\b)"),
}
#: Not «qeyd edilsin», «seçilsin»: that is what is set down.
_AZ_ASKED = regex(r" [^\W\d_]*(?<![ıiuü][ln])s[ıiuü]nl[aə]r$")
_AZ_SOME = regex(r"\b(?:bəzi|bir (?:sıra|neçə|qrup|qism)|ayrı-ayrı)\w* [^.;]*$", re.IGNORECASE)
_AZ_OTHERS = regex(
    r"(?:nazirli|hökumət|parlament|dövlət|prezident|məhkəmə|bələdiyyə)\w* tərəfindən [^.;]*$"
    r"|\d{4}-c[ıiuü] ild[əa] $",
    re.IGNORECASE,
)
#: What will befall somebody is foreseen, and nobody's resolve.
_AZ_FORESEEN = regex(
    r"(?:itir|art|azal|quru|tükən|pisləş|yaxşılaş|bahalaş|düş|çatış|boşal|dağıl)\w*[aə]c[aə]"
)
_AZ_NOT = regex(r"\w* (?:deyil(?:l[aə]r)?|yoxdur|olmadı|qalmayıb)\b")
_AZ_SETTLED = regex(
    r"\b(?:keçirilməsini|yer|tarix|vaxt|gün|məkan|sədr|redaktor)\w* "
    r"(?:(?!\w*d[ıiuü][ğy])[^\W\d_]+ ){0,4}$"
)
_AZ_OF_PAPER = regex(
    r"\b(?:bəyannamə|müqavilə|konvensiya|saziş|nizamnamə|protokol|memorandum)\w* [^.;]{0,50}$",
    re.IGNORECASE,
)
_AZ_FOUND = regex(r"d[ıiuü](?:[ğy][ıiuü]n|[qk]l[aə]r[ıi]n)[ıiuü] $")
_AZ_HELD = regex(r"d[ıiuü](?:[qğ]|ql)\w*n[ıiuü] (?:bir daha )?$")
_AZ_PAPER = regex(
    r"(?:plan|proqram|nizamnamə|əsasnamə|büdcə|tərkib|gündəlik|reqlament|təqvim)\w* $",
    re.IGNORECASE,
)
_AZ_PARTICIPLE = regex(r"(?:m[ıiuü]ş|[aə]n|[aə]caq|[aə]cək)$")
_AZ_CONVERB = regex(r"(?<!vac)[ıiuü]b$", re.IGNORECASE)
_AZ_NOUN_FOLLOWS = regex(r" (?!və\b|həmçinin\b|habelə\b|eləcə\b|ki\b|idi|olublar)[^\W\d_]")
_EN_RELATIVE = regex(r"\b(?:which|who|whose|that) (?:ha(?:d|s|ve) |(?:was|were) )(?:been )?$")
#: "grateful to the farmers who agreed to help": what those who are spoken of did.
_EN_WHO = regex(r"(?<!,) (?:who|which) (?:\w+ly |also |had |have |has )?$")
_EN_KIND_WORDS = frozenset({"thanks", "congratulations", "condolences", "greetings"})
_OTHERS_EN = r"(?:ministr|government|parliament|president|state|court|municipalit|mayor|authorit)"
_EN_OTHERS = regex(rf" by (?:the |both )?(?:\w+ )?{_OTHERS_EN}\w*")
_EN_THEN = regex(
    r"(?<=founded|created) (?:back |as early as )?in (?:\w+ )?\d{4}|(?<=established) in \d{4}"
)
_EN_SUBJECT = regex(
    r" (?:and (?:[\w-]+ ){1,3}?)?(?:were|was|are|is|have|has|had|should|must|can|could|ought)\b"
)
_EN_NEEDED = frozenset(
    "is required|is needed|is necessary|are required|are needed|are necessary|need for|need to"
    "|needed|necessary|must|should".split("|")
)
_EN_NOT = regex(r"\b(?:no|not|without|nor|neither)(?: [\w-]+){0,3} (?:is |are |the |any )?$")
_EN_ATTRIBUTE = regex(
    r"\b(?:of|the|an?|its|their|by|for|in|on|with|as|any|(?<!first of )all|that|these|those|such"
    r"|each|newly|recently"
    r"|duly|previously|already) $"
)
#: «the plan adopted in May»: a participle behind its noun has no object.
_EN_ADVERBIAL = regex(r" (?:by|in|at|on|under|during|last|earlier|since)\b")
_EN_PASSIVE = regex(r"\b(?:is|are|was|were|be|been) (?:\w+ly )?$")
_EN_DONE = frozenset(
    "adopted approved established appointed elected created launched endorsed commissioned named "
    "allocated earmarked reserved entrusted mandated authorised authorized formed scheduled "
    "undertaken".split()
)
_EN_ASKING = ("recommend", "invite", "urge", "ask", "request", "encourage", "propose", "suggest")
_EN_RESOLVED = regex(r"\b(?:decid|agree|resolv)\w* to $")
_EN_INFINITIVES = frozenset(
    "conclude decide adopt establish approve examine assess review discuss elect appoint entrust "
    "undertake commission assign analyse analyze explore study deplore observe evaluate regret "
    "identify commit create mandate instruct resolve welcome thank commend congratulate".split()
)
#: "call upon them to set up a fund": a verb of two words that is asked for.
_EN_PHRASE = regex(r"(?:set|draw|put|bring|carry|hand) (?:up|out|forward|together|over)\b")
_EN_WISHING = regex(r"\b(?:wish|wishes|like|want|pleased|glad|happy) to $")
_RU_INFINITIVE = regex(r"(?<!ос)(?:ть|ти|чь)(?:ся|сь)?$")
_RU_PARTICIPLE = regex(
    r"[а-яё]+(?:(?<!ств)[аеёя]нн|вш)(?:[ыиоу]й|[ая]я|[ое]е|[ыи]е|ого|ому|ую|ом|[ыи]м|[ыи]ми|[ыи]х)\b"
)
_RU_POSSIBLE = regex(r"(?:быть|будет|будут|был[аио]? бы) (?:\w+ )?$")
#: «за то, чтобы … было закреплено»: wanted, and done by nobody.
_RU_WANTED = regex(r"\bчтобы\b[^.;:]*\bбыл[аои]? (?:\w+ )?$", re.IGNORECASE)
#: «хотела бы, чтобы пошлины отменили»: wished for, until the main clause goes on.
_RU_WISHED = regex(r"\bчтобы\b(?:(?!, (?:и|а также|но) )[^.;:])*$", re.IGNORECASE)
_RU_PAST = regex(r"л[аио]?(?:с[ья])?$")
_RU_OTHERS = regex(
    r" (?:[а-яё]+ым )?(?:министерств|правительств|парламент|президент|государств|суд|мэр)"
    r"(?:ом|ами)\b"
)
_RU_MADE = regex(r"(?:создан|основан|учрежд[её]н|образован)[аоы]?$")
_RU_THEN = regex(r" (?:ещё )?в \d{4} год")
_RU_SHORT = regex(r"[нт][аоы]?$")
_RU_RELATIVE = regex(r"\s*(?:[а-яё]+ ){0,2}(?:котор|чь[яиёе])", re.IGNORECASE)
#: By language: whether a match in a text that begins at an offset does nothing.
IDLE = {"ru": _idle_ru, "en": _idle_en, "az": _idle_az}
