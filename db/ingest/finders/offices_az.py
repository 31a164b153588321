"""Azerbaijani offices: which word heads one, where its genitive chain begins, its singular."""

import re
from collections.abc import Sequence

from db.ingest.finders.bodies import Body, remark_end
from db.ingest.finders.document import Document, Token
from db.ingest.finders.tables import words
from db.ingest.finders.words_az import (
    EVENT_NOUNS,
    HONORIFICS,
    OFFICE_HEADS,
    OFFICE_WORDS,
    SESSION_NOUNS,
)
from db.language.azerbaijani import is_locative, lower
from db.language.known_names import known_names
from db.language.patterns import regex

_HEAD = regex("(?:" + "|".join(re.escape(head.rsplit(" ", 1)[-1]) for head in OFFICE_HEADS) + ")$")
_PLURAL = regex(r"l(?:ar|ər)[ıi]?$")
#: Heads without the possessive: «müşavir», «nümayəndə».
_BARE = frozenset(
    re.sub(r"(?:(?<=[aıoueəiöü])s)?[ıiuü]$", "", head.rsplit(" ", 1)[-1]) for head in OFFICE_HEADS
) - {"səlahiyyətli"}
#: Trades by their ending: «balıqçı», «ornitoloq»; with a possessive «arıçısı».
_AGENT = regex(
    r"\w{2,}(?:ç[ıiuü](?:s[ıiuü])?|şünas[ıi]?|oloqu?|oqrafı?|onomu?|[^n]istı?i?|torı?u?|trisa(?:sı)?|nikı?i?|g[əa]ri?"
    r"|[^n][ıiuü]c[ıiuü]s[ıiuü])"
)
_NO_AGENTS = words(
    "iştirakçı məruzəçi tamaşaçı iştirakçısı məruzəçisi tərəfdaşçı xahişçi digər digəri"
)
#: What stands before a chain without being a part of it.
_OUTSIDE = words(
    "ilə habelə həmçinin o cümlədən isə də da sonra əvvəl əvvəlcə ilk öncə sonda görə üçün kimi "
    "əsasən adından tərəfindən zamanı eləcə həm yenə daha ki bu həmin onun orada burada "
    "deyə söz sözü giriş çıxış xoş məruzə müzakirəni moderator qonaqları iştirakçıları həmkarları "
    "onları onu bizi hamını hamısını toplaşanları ekspertləri nümayəndələri tərəfdən "
    "dialoqu forumu seminarı sessiyanı toplantını görüşü iclası paneli diskussiyanı müzakirəni "
    "protokolu qətnaməni bəyanatı sənədi qərarı kommünikeni yekunları nəticələri "
    "sədrlik rəhbərlik moderatorluq aparıcılıq "
    "nəhayət axırda əlavə ayrıca başqa ardınca təbii "
    "moderatorluğu moderatorluğunu aparıcılığı aparıcılığını sədrliyi sədrliyini rəhbərliyini "
    "gün söhbəti müzakirələri debatı disputu polemikanı tədbiri konfransı"
)
_CONVERB = regex(
    r"(?:araq|ərək|edən|olan|verən|aparan|gələn|keçirən|alan|açan|tutan|[ıiuü]l[aə]n|arkən|ərkən|[ıiuü]b(?:l[aə]r)?|m[ıiuü]ş(?:d[ıiuü]r|l[aə]r)?|d[ıiuü]l[aə]r)$"
)
_MANY = regex("(?:moderator|aparıcı|məruzəçi|natiq)l[aə]r[ıi]")
_GENITIVE = regex(r"n?[ıiuü]n$")
_POSSESSED = regex(r"[ıiuü]$")
_POSSESSIVE = regex(r"(?:(?<=[aıoueəiöü])s)?[ıiuü]$")
_DATIVE = regex(r"\w{2,}[ıiuü]n[aə]$")
_NOUN_OBJECT = regex(r"(?:iyi|ığı|uğu|üyü|s[ıiuü]n[ıiuü]|l[aə]r[ıi](?:n[ıi])?)$")
_DATIVE_PLURAL = regex(r"l(?:ara|ərə)$")
_ACCUSATIVE = regex(r"[aəıiuü]n[ıiuü]$|m[ıiuü]z[ıiuü]$")
_NOT_ACCUSATIVE = words("yeni mədəni dini qanuni ruhani süni cismani rəhmani fani beyni təni")
_RANKS = frozenset({"baş", "aparıcı", "icraçı", "fəxri", "sabiq"})
_MINISTER = regex(r"(?:[a-zçəğıöşü]+ ){1,3}nazir(?:i|inin)?\b")
_RETIRED = frozenset({"ehtiyatda", "istefada", "təqaüddə"})
_NOT_CONVERBS = frozenset({"keçmiş", "seçilmiş", "bilən"})
#: «Qazaxıstandan politoloq N.»
_FROM = regex(r"[A-ZÇƏĞİÖŞÜ]\w{3,}d[aə]n")
_SIGNS = frozenset({",", "və", "—", "–"})


def is_office(word: str) -> bool:
    """True for «direktoru», «tarixçi», «həmsədrləri»."""
    lowered = lower(word.rsplit("-", 1)[-1]) if "-" in word else lower(word)
    base = _PLURAL.sub("", lowered)
    if lowered in OFFICE_WORDS or _HEAD.fullmatch(lowered):
        return True
    if word[0].islower() and _POSSESSIVE.sub("", lowered) in OFFICE_WORDS:
        return True  # «səs rejissoru»
    if word[0].islower() and (is_trade(lowered) or lowered in _BARE or is_trade(base)):
        return True
    return base != lowered and bool(
        _HEAD.fullmatch(base + "i")
        or base in OFFICE_WORDS
        or any(head.startswith(base) for head in OFFICE_HEADS)
    )


def is_ranked(rank: str, word: str) -> bool:
    """True for «baş mühafizi», «aparıcı oxucusu»: a rank makes any noun with an owner an office."""
    return lower(rank) in _RANKS and word[0].islower() and bool(_POSSESSED.search(word))


def is_bare_office(word: str) -> bool:
    """True for «Prezident», «müşavir»: a head without its possessive."""
    return lower(word) in _BARE


def is_owned_office(word: str) -> bool:
    """True for «deputatı», «üzvləri»: what stands before it owns it."""
    lowered = lower(word)
    free = lowered in OFFICE_WORDS or lowered in _BARE or not _POSSESSED.search(lowered)
    return is_office(word) and (word[0].isupper() or not free)


def is_trade(word: str) -> bool:
    """True for «balıqçı», «ornitoloq», «arıçısı»; not for «iştirakçı»."""
    return _AGENT.fullmatch(word) is not None and word not in _NO_AGENTS


def may_be_trade(stated: Sequence[str]) -> bool:
    """True for small words that neither join nor tell what was done: «geriatr», «səs ustası»."""
    last, small = lower(stated[-1]), all(word.isalpha() and word[0].islower() for word in stated)
    if not small or any(is_locative(word) or word in _OUTSIDE for word in stated):
        return False  # «…, bundan başqa N.»
    return not _CONVERB.search(last) and (len(stated) == 1 or bool(_POSSESSED.search(last)))


def is_outside(word: str) -> bool:
    """True for a word that can stand before an office without being a part of it."""
    return lower(word) in _OUTSIDE


def is_plural(word: str) -> bool:
    """True for «həmsədrləri»."""
    return _PLURAL.search(lower(word)) is not None


def singular_base(word: str) -> str:
    """«Aqronomlar» as «aqronom»."""
    return _PLURAL.sub("", lower(word))


def chain_start(document: Document, start: int, head: int, bodies: Sequence[Body]) -> int:
    """The token with which the office begins that ends at ``head``; not before ``start``.

    Offices that a comma or «və» joins belong to one person as no name stands between them.
    """
    tokens = document.tokens
    plural = is_plural(tokens[head].text)
    begin = head
    while begin > start:
        body = _body_before(document, begin, bodies)
        if body is not None:
            begin = max(start, document.token_range(body.start, body.start)[0])
        elif _in_chain(document, tokens[begin - 1], tokens[begin]):
            begin -= 1
        elif _quoted_or_initial(document, begin, start) < begin:
            begin = _quoted_or_initial(document, begin, start)
        elif begin - 1 > start and (
            _joins(document, begin - 1) or (plural and _joins_owners(document, begin - 1))
        ):
            begin -= 2
        else:
            break
    return begin


def _body_before(document: Document, begin: int, bodies: Sequence[Body]) -> Body | None:
    """The body right before a token; a town in brackets may stand between."""
    at, before = document.tokens[begin].start, document.tokens[begin - 1].start
    for body in bodies:
        after = max(body.after, remark_end(document, body.after, at))
        if body.start < at <= after + 1 and body.start <= before < after:
            return body
    return None


def _in_chain(document: Document, token: Token, following: Token) -> bool:
    if not token.is_word or document.text[token.end : following.start] != " ":
        return False
    lowered = lower(token.text)
    if lowered.startswith(SESSION_NOUNS + EVENT_NOUNS):
        return False
    opens = document.sentence_at(token.start).start == token.start
    converb = _CONVERB.search(lowered) and lowered not in _NOT_CONVERBS
    converb = converb and (opens or not token.text[0].isupper())  # «Naftalan»
    if lowered == "olan":
        before = document.text[max(0, token.start - 12) : token.start].split()
        converb = None if before and lower(before[-1]) in _RETIRED else converb
    if token.text[0].islower() and _DATIVE.search(lowered) and lowered != "adına":
        return False
    bare = following.text[0].islower() and lower(following.text) in OFFICE_WORDS
    if bare and token.text[0].islower() and _NOUN_OBJECT.search(lowered):
        return False  # «gündəliyi katib N. oxudu»
    if opens and _ACCUSATIVE.search(lowered) and lowered not in _NOT_ACCUSATIVE:
        return False  # «Xəritəni gənc alim N. göstərib»
    if _DATIVE_PLURAL.search(lowered):
        return False  # «Suallara ekspertlər …»
    if lowered in _OUTSIDE or lowered == "və" or converb or _FROM.fullmatch(token.text):
        return False
    if lowered in HONORIFICS and not token.text[0].isupper():
        return False
    if token.text[0].islower() and _ACCUSATIVE.search(lowered) and lowered not in _NOT_ACCUSATIVE:
        return False
    quoted = not following.is_word and following.text not in _SIGNS
    head = _HEAD.fullmatch(lowered) or _MANY.fullmatch(lowered)
    if head and (quoted or not _follows_head(following.text)):
        return False  # «İclasın moderatoru Bakı Mərkəzinin eksperti»
    retired = lowered in _RETIRED and following.text == "olan"
    return retired or not is_locative(token.text)


def _follows_head(word: str) -> bool:
    """True if a word can stand behind an office's head in the same chain."""
    free = lower(word) in OFFICE_WORDS and not _HEAD.fullmatch(lower(word))
    return not (word[0].isupper() and not is_office(word)) and not free


def _quoted_or_initial(document: Document, begin: int, start: int) -> int:
    """The first token of a title in quotes, or of initials, right before a token; else that."""
    tokens, before = document.tokens, begin - 1
    if tokens[before].text == "." and before - 1 >= start and len(tokens[before - 1].text) == 1:
        return before - 1
    at = tokens[before].start
    for quote in document.quotes:
        if quote.end == tokens[before].end and quote.start < at:
            return max(start, document.token_range(quote.start, quote.start)[0])
    return begin


def _joins(document: Document, index: int) -> bool:
    """A comma or «və» inside of an office: between two offices, or between two attributes."""
    tokens, text = document.tokens, document.text
    sign, before, after = tokens[index], tokens[index - 1], tokens[index + 1]
    if sign.text not in _SIGNS or not before.is_word or text[sign.end : after.start] != " ":
        return False
    if is_office(before.text):
        return not is_plural(before.text)
    if sign.text in "—–":
        return False
    if (lower(before.text), lower(after.text)) == ("fövqəladə", "səlahiyyətli"):
        return True
    opens = document.sentence_at(before.start).start == before.start
    minister = _MINISTER.match(text, after.start) is not None  # «Elm və təhsil naziri»
    if (
        before.text[0].isupper()
        and not minister
        and not (opens and not known_names({lower(before.text)}))
    ):
        return False
    if sign.text != "və" or after.text[0].isupper():
        return False
    return _in_chain(document, before, sign) and not is_office(after.text)


def _joins_owners(document: Document, index: int) -> bool:
    """«Rusiyanın və Gürcüstanın səfirləri»: what each of several offices belongs to."""
    tokens = document.tokens
    before, after = tokens[index - 1].text, tokens[index + 1].text
    if tokens[index].text not in {",", "və"} or not before[0].isupper():
        return False
    # «Özbəkistan və Qırğızıstanın səfirləri»: the last one's genitive is for all.
    shared = _GENITIVE.search(after) and after[0].isupper() and is_office(tokens[index + 2].text)
    return bool(_GENITIVE.search(before) or shared)
