"""What follows the head noun of a Russian body's name: complements, quotations, a gloss."""

from collections.abc import Sequence

from db.ingest.finders.bodies import Abbreviation, gloss_at, is_abbreviation, remark_end
from db.ingest.finders.document import Document, Token
from db.ingest.finders.eponyms_ru import dedication, eponym
from db.ingest.finders.name_words_ru import head_forms, is_person, is_place, is_unknown_land
from db.ingest.finders.regions_ru import is_land_in, is_part_of_land, lands_end, region_end
from db.ingest.finders.tables import words
from db.ingest.finders.words_ru import NOT_AFTER_PO, SESSION_NOUNS
from db.language.inflect import Form, adjective_cases, forms, is_known, noun_forms
from db.language.patterns import regex

#: A quoted part of a name is short; what is longer is a theme.
_LONGEST_QUOTED_NAME = 5
#: Nouns that a country's or a town's name stands beside in its own form.
_NAMED = words(
    "республика королевство город остров штат княжество река озеро посёлок село порт гора"
)
#: «сравнительного регионоведения»: what is studied, behind an adjective, known or not.
_LEARNED = (
    "ведения", "логии", "графии", "номики", "истики", "ники", "метрии", "софии", "ации", "изма",
    "ования", "ства", "ургии",
)  # fmt: skip
#: The genitive of many things, of a word that no dictionary need know.
_MANY = ("аев", "оев", "ёров", "еров", "оров", "аров", "анов", "итов", "олов")
_LONGEST_TAIL = 14
#: «медиа-политика»: a first part of so many letters with a vowel at its end, and a known noun.
_LINKING, _SHORTEST_PREFIX, _SHORTEST_REST, _LONG_REST = "оеиа", 3, 6, 9
#: What is done for sessions by a body that is called so.
_PREPARING = ("подготовк", "организаци", "проведени", "обеспечени")
_DASHES = frozenset("-–—")
_AIMS = _DASHES | {"между", "для"}
_PREPOSITIONS = _AIMS | {"по", "при", "в", "на", "о", "об"}
#: «государств — членов ШОС»: what states are, apart by a dash, in front of what they are in.
_STATES, _BELONGING = words("государство страна"), frozenset({"членов", "участников", "участниц"})
#: «(премьер-министров)»: another word for what a body is of, in small letters.
_OTHER_WORD = regex(r"\s?\((?:[а-яё-]+ )?(?P<noun>[а-яё-]{4,})\)$")


def name_tail(
    document: Document, index: int, last: int, cases: set[str]
) -> tuple[int, Abbreviation | None, int]:
    """The end of the name, its gloss, and the offset behind both."""
    tokens, text = document.tokens, document.text
    limit = min(last, index + _LONGEST_TAIL)
    end = tokens[index - 1].end
    gloss: Abbreviation | None = None
    after = end
    while index < limit:
        token = tokens[index]
        if text[after : token.start] not in {" ", ""}:
            break
        if token.text == "(" and gloss is None:
            gloss, after = gloss_at(document, after, tokens[last - 1].end)
            if gloss is None:
                after = max(after, remark_end(document, after, tokens[last - 1].end))
            index = document.token_range(after, after)[0]
            word = gloss is None and _is_other_word(text[end:after])
            goes_on = _phrase(tokens, index, limit, "gent") if word else gloss is not None
            if not goes_on or not (word or _closes_after_gloss(tokens, index, limit)):
                break
            continue
        following = _complement(document, index, limit, cases, glossed=gloss is not None)
        if following == index:
            break
        index = following
        end = after = tokens[index - 1].end
    return end, gloss, after


def _is_other_word(remark: str) -> bool:
    """«Совет глав правительств (премьер-министров) государств»: no town, and nobody's letters."""
    match = _OTHER_WORD.match(remark)
    return match is not None and any(form.case == "gent" for form in noun_forms(match["noun"]))


def _closes_after_gloss(tokens: tuple[Token, ...], index: int, limit: int) -> bool:
    """«Центр анализа (ЦА) Азербайджана», «Центр (Ц) Орловской академии»: a genitive may follow."""
    if index >= limit or not tokens[index].text[0].isupper():
        return False
    end = _phrase(tokens, index, limit, "gent")
    return end > index and not any(is_person(token.text) for token in tokens[index:end])


def _complement(
    document: Document, index: int, limit: int, cases: set[str], *, glossed: bool
) -> int:
    """The index behind one complement that begins here, or ``index`` if there is none."""
    tokens = document.tokens
    token = tokens[index]
    quote = document.quote_at(token.start)
    if quote is not None:
        words = document.text[quote.inner_start : quote.inner_end]
        if len(words.split()) > _LONGEST_QUOTED_NAME or ":" in words or glossed:
            return index
        return min(document.token_range(quote.end, quote.end)[0], len(tokens))
    word = token.text.lower()
    if word in _PREPOSITIONS and index + 1 < limit:
        return _behind_preposition(tokens, index, limit) or index
    if word in {"им", "имени"}:
        return dedication(tokens, index, limit)
    if word in {"и", "&"} and index + 1 < limit:
        return _coordinated(tokens, index, limit)
    if is_abbreviation(token.text):
        return index + 1
    if countries := _country_pair(tokens, index, limit):
        return countries
    following = _phrase(tokens, index, limit, "gent")
    if is_part_of_land(tokens[index:following]):
        return following
    if any(is_person(tokens[at].text) for at in range(index, following)):
        return eponym(tokens, index, limit, cases)
    return following or eponym(tokens, index, limit, cases)


def _behind_preposition(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """The index behind «по торговле», «при Сенате», «в Азии», «между Чехией и Литвой»; else 0."""
    word, following = tokens[index].text.lower(), tokens[index + 1].text
    if word == "по":
        if is_land_in(following, "ью"):
            return index + 2  # «по Приаралью»
        return _phrase(tokens, index + 1, limit, "datv", NOT_AFTER_PO)
    if word in _AIMS or following in {"области", "сфере"}:
        return _aim(tokens, index, limit)
    if not following[0].isupper():
        return 0
    if word == "при":
        return _phrase(tokens, index + 1, limit, "loct")
    return region_end(tokens, index + 1, limit)


def _aim(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """«между Чехией и Литвой», «в области права», «для Азии», «— членов»: the index behind, or 0.

    Only countries and regions are told of behind «между» and «для».
    """
    word, at = tokens[index].text.lower(), index + 1
    if word in _DASHES:
        states = any(form.lemma in _STATES for form in noun_forms(tokens[index - 1].text))
        return at + 1 if states and tokens[at].text in _BELONGING else 0
    if word == "в":
        return _phrase(tokens, at + 1, limit, "gent")
    if word == "для":
        return lands_end(tokens, at, limit, "gent")
    first = lands_end(tokens, at, limit, "ablt")
    if not first or first + 1 >= limit or tokens[first].text != "и":
        return 0
    return lands_end(tokens, first + 1, limit, "ablt")


def _country_pair(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    """«Совет Россия — Монголия», «Диалог Азербайджан–Китай»: names that a dash joins, else 0."""
    if not is_place(tokens[index].text):
        return 0
    at = index + 1
    while at + 1 < limit and tokens[at].text in _DASHES and is_place(tokens[at + 1].text):
        at += 2
    joined = at > index + 1 or any(dash in tokens[index].text for dash in "-–")
    return at if joined else 0


def _coordinated(tokens: tuple[Token, ...], index: int, limit: int) -> int:
    following = tokens[index + 1]
    if is_abbreviation(following.text):
        return index
    end = 0
    previous = {form.case for form in noun_forms(tokens[index - 1].text)}
    for case in ("gent", "datv", "ablt"):
        if case in previous:
            end = end or _phrase(tokens, index + 1, limit, case)
    inside = tokens[index + 1 : end]
    if is_part_of_land(inside):
        return end
    if not end or any(_names_person(token.text) for token in inside):
        return index
    heads = [token for token in inside if head_forms(token.text)]
    if heads and (following.text[0].isupper() or any(head.text[0].isupper() for head in heads)):
        return index  # «институтом и бакинским Клубом»: another body
    return end


def _names_person(word: str) -> bool:
    """A person's name or an office: «и пограничного комиссара» is no part of a body's name."""
    first = noun_forms(word)[:1]
    return is_person(word) or any(form.animate and form.number == "sing" for form in first)


def _phrase(
    tokens: tuple[Token, ...],
    index: int,
    limit: int,
    case: str,
    excluded: frozenset[str] = frozenset(),
) -> int:
    """The index behind adjectives and a noun of that case, 0 if there are none."""
    at = index
    while at < limit and tokens[at].is_word:
        word = tokens[at].text
        if len(word) == 1 or forms(word)[0].pos in {"PREP", "CONJ"}:
            return 0
        land = word.removesuffix("ю") + "я" if case == "datv" else word
        if case in {"gent", "datv"} and is_unknown_land(land):
            return _with_apposition(tokens, at + 1, limit)
        nouns = [form for form in noun_forms(word) if form.case == case]
        learned = at > index and word.endswith(_LEARNED)
        nouns = [
            form
            for form in nouns
            if form.known or word[0].isupper() or learned or _is_compound(word)
        ]
        adjective = any(pair[0] == case for pair in adjective_cases(word))
        if adjective and (not nouns or _phrase(tokens, at + 1, limit, case)):
            at += 1
            if at < limit and tokens[at].text in {"и", ","}:
                at += _is_adjective(tokens, at + 1, limit, case)
            continue
        if not nouns or nouns[0].lemma in excluded or word.lower() in {"года", "году"}:
            return 0
        if (
            (nouns[0].lemma in SESSION_NOUNS and not _are_prepared(tokens, index, nouns))
            or any(form.pos == "VERB" and form.score > 0.5 for form in forms(word))
            or not (is_known(word) or word[0].isupper() or _is_compound(word) or learned)
        ):
            return 0
        return _with_apposition(tokens, at + 1, limit)
    return 0


def _are_prepared(tokens: tuple[Token, ...], index: int, nouns: Sequence[Form]) -> bool:
    """«Комиссия по подготовке регулярных встреч»: sessions that a body is there for, and many."""
    before = tokens[index - 1].text.lower() if index else ""
    return before.startswith(_PREPARING) and nouns[0].number == "plur"


def _is_compound(word: str) -> bool:
    """«женщин-экспертов», «стран-участниц»: two nouns that a hyphen joins."""
    parts = word.split("-")
    if not is_known(word) and word.endswith(_MANY):
        return True  # «каравансараев»: no surname, since it has no capital letter
    if word.endswith(("щиков", "чиков", "ников", "телей", "истов", "логов", "ведов", "графов")):
        return True  # «музейщиков»: people of a trade
    if not is_known(word) and _has_first_part(word):
        return True
    return len(parts) == 2 and all(any(form.known for form in noun_forms(p)) for p in parts if p)


def _has_first_part(word: str) -> bool:
    """«медиаполитики», «кибербезопасности»: a known noun behind a first part with a vowel."""
    return any(
        (word[at - 1] in _LINKING or len(word) - at >= _LONG_REST)
        and is_known(word[at:])
        and noun_forms(word[at:])
        for at in range(_SHORTEST_PREFIX, len(word) - _SHORTEST_REST + 1)
    )


def _with_apposition(tokens: tuple[Token, ...], at: int, limit: int) -> int:
    """«Республики Узбекистан», «города Казани»: the proper name that belongs to such a noun."""
    if at >= limit or not any(form.lemma in _NAMED for form in noun_forms(tokens[at - 1].text)):
        return at
    proper = tokens[at].is_word and tokens[at].text[0].isupper()
    if not proper or not any("Geox" in form.grammemes for form in forms(tokens[at].text)):
        return at
    return at + 1


def _is_adjective(tokens: tuple[Token, ...], at: int, limit: int, case: str) -> bool:
    if at >= limit or not tokens[at].is_word:
        return False
    return any(pair[0] == case for pair in adjective_cases(tokens[at].text))
