"""The Russian town of a sentence, in the nominative: «в Туле», «в столице Грузии», by its verb."""

import re

from db.ingest.finders.document import Document, Span, Token
from db.ingest.finders.hosts_ru import host_town
from db.ingest.finders.name_words_ru import head_forms
from db.ingest.finders.regions_ru import is_only_land, is_town
from db.ingest.finders.venue_towns_ru import is_venue, town_of_venue
from db.ingest.finders.waters_ru import town_at_water, town_nearby
from db.language.inflect import (
    Form,
    adjective_cases,
    forms,
    nominative_adjective,
    nominative_noun,
    noun_forms,
    with_case_of,
)
from db.language.patterns import regex
from db.model import Leaf

_MARKS = frozenset(
    "г гор городе городке . посёлке поселке селе деревне станице ауле кишлаке курорте райцентре "
    "порту".split()
)
#: «соглашением, которое в Петрозаводске подписали …»: what else was done there.
_DONE_THERE = regex(r"(?:подписа|парафирова|утверд|учред|основа|заключ|ратифицир)", re.IGNORECASE)
_DIVIDERS = frozenset({",", "—", "–", "-"})
_CAPITAL = frozenset({"столице", "столицы"})
#: The town in which a meeting was held in the end, up to its preposition.
_MOVED = regex(
    r"\b(?:перен[её]с|переехал|переместил|перебрал"
    r"|перебазировал)\w*(?: (?!в )[\w-]+){0,4}? во? (?=[А-ЯЁ])"
)
#: People who come somewhere, in the accusative: «эксперты съехались в Островец».
_CAME = regex(
    r"съех|съезж|собрал|собир|приех|приезж|прибы|приглас|отправ|переехал|переместил|перенес|перенёс"
    r"|слетел|позвал|верну|добира|добра|прилет|приплы|\bехал|поехал|спешил|наведал"
)


def town_in(document: Document, span: Span) -> Leaf | None:
    """The town of a stretch; one that the dictionary knows before one that it does not."""
    first, last = document.token_range(*span)
    tokens = document.tokens[first:last]
    if (moved := _moved(document, span)) is not None:
        return moved
    came = _CAME.search(document.unquoted, *span) is not None
    fallback: Leaf | None = None
    for index, token in enumerate(tokens[:-1]):
        if token.text.lower() not in {"в", "во"} or tokens[index + 1].text == ".":
            continue  # «М.В.Ломоносова»: an initial
        at, marked = _behind_marks(tokens, index + 1)
        if at >= len(tokens):
            continue
        if at + 1 < len(tokens) and _DONE_THERE.match(tokens[at + 1].text):
            continue
        leaf, known = _town(document, tokens, at, marked=marked)
        if leaf is None and came:
            leaf, known = _destination(document, tokens[at])
        if leaf is not None and known:
            return leaf
        fallback = fallback or leaf
    return (
        host_town(document, tokens)
        or fallback
        or town_of_venue(document, tokens)
        or town_at_water(document, tokens)
        or town_nearby(document, tokens)
    )


def _moved(document: Document, span: Span) -> Leaf | None:
    """«из-за снегопада встречу перенесли в Кутаиси»: where it was held in the end."""
    for match in _MOVED.finditer(document.unquoted, *span):
        index = document.token_range(match.end(), match.end())[0]
        if index < len(document.tokens):
            leaf, _ = _destination(document, document.tokens[index])
            if leaf is not None:
                return leaf
    return None


def _behind_marks(tokens: tuple[Token, ...], at: int) -> tuple[int, bool]:
    """The index behind «древнем городе», «столице Грузии —», and whether a town must follow."""
    begin, marked = at, False
    while (
        at < len(tokens) - 1 and tokens[at].text[0].islower() and _loct_adjective(tokens[at].text)
    ):
        at += 1
    word = tokens[at].text.lower()
    if word in _CAPITAL:
        at = country = _behind_region(tokens, at + 1)
        while at < len(tokens) - 2 and _is_genitive_place(tokens[at].text):
            if not _goes_on(tokens, at):
                break
            at += 1
        if at == country and _is_genitive_place(tokens[at].text) and not _goes_on(tokens, at):
            return len(tokens), False  # «в столице Грузии прошло»: the town itself is not said
        while at < len(tokens) - 1 and tokens[at].text in _DIVIDERS:
            at += 1
        return at, True
    while at < len(tokens) - 1 and tokens[at].text.lower() in _MARKS:
        at, marked = at + 1, True
    if not marked and at > begin and not tokens[at].text[0].isupper():
        return begin, False
    return at, marked


def _behind_region(tokens: tuple[Token, ...], at: int) -> int:
    """The index behind «Ненецкого округа», «Пермского края»; the same one where no such stands."""
    end = at
    while end < len(tokens) - 2 and any(c == "gent" for c, _ in adjective_cases(tokens[end].text)):
        end += 1
    common = end > at and tokens[at].text[0].isupper() and tokens[end].text.islower()
    if common and any(form.case == "gent" for form in noun_forms(tokens[end].text)):
        return end + 1
    return at


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """True if a capital word follows, or a sign that may lead to one."""
    following = tokens[at + 1 : at + 3]
    if following and following[0].text in _DIVIDERS:
        following = following[1:]
    return bool(following) and following[0].text[0].isupper()


def _destination(document: Document, token: Token) -> tuple[Leaf | None, bool]:
    """«съехались в Островец»: a known town in the accusative, or one that no case changes."""
    if not token.is_word or not token.text[0].isupper() or document.is_quoted(token.start):
        return None, False
    for form in noun_forms(token.text):
        if form.case == "accs" and "Geox" in form.grammemes and form.known:
            town = with_case_of(form.lemma, token.text)
            return document.leaf(town, token.start, token.end, "place.destination", 0.85), True
    if not any(form.known for form in forms(token.text)) and token.text[-1] not in "уюейоыи":
        leaf = document.leaf(token.text, token.start, token.end, "place.destination", 0.7)
        return leaf, False
    return None, False


def _is_genitive_place(word: str) -> bool:
    proper = any("Geox" in form.grammemes and form.case == "gent" for form in noun_forms(word))
    return word[0].isupper() and (proper or any(c == "gent" for c, _ in adjective_cases(word)))


def _town(
    document: Document, tokens: tuple[Token, ...], at: int, *, marked: bool
) -> tuple[Leaf | None, bool]:
    token = tokens[at]
    if not token.is_word or not token.text[0].isupper() or document.is_quoted(token.start):
        return None, False
    if at + 1 < len(tokens) and _loct_adjective(token.text) and tokens[at + 1].text[:1].isupper():
        town = tokens[at + 1]
        form = _agreeing(token.text, town.text)
        if form is not None and (marked or "Geox" in form.grammemes or _is_proper(town.text)):
            first = nominative_adjective(token.text, form.gender, form.number)
            noun = nominative_noun(town.text, "loct", form.number, from_number=form.number)
            value = f"{first} {_nominative_town(town.text) or noun}"
            return document.leaf(value, token.start, town.end, "place.locative", 0.9), True
        return None, False
    if not marked and is_only_land((_nominative_town(token.text) or "").lower()):
        return None, False
    town_name = _nominative_town(token.text) or _spelt_out(document, token.text)
    if town_name is None and marked and any(f.case == "nomn" for f in forms(token.text)):
        town_name = token.text
    if town_name is None:
        return None, False
    end = token.end
    known = marked or any(is_town(form) and form.known for form in forms(token.text))
    reason = "" if known else "case_uncertain"
    confidence = 0.9 if known else 0.75
    if (behind := _adjective_behind(tokens, at)) is not None:
        town_name, end = f"{town_name} {behind}", tokens[at + 1].end
    leaf = document.leaf(town_name, token.start, end, "place.locative", confidence, reason)
    return leaf, known


def _adjective_behind(tokens: tuple[Token, ...], at: int) -> str | None:
    """«Ростове Великом», «Переславле-Залесском»: the second word of a name that agrees with it."""
    if at + 1 >= len(tokens) or not tokens[at + 1].text[0].isupper():
        return None
    word = tokens[at + 1].text
    agreeing = [number for case, number in adjective_cases(word) if case == "loct"]
    town = next((f for f in noun_forms(tokens[at].text) if f.case == "loct"), None)
    if not agreeing or town is None or any(form.pos == "NOUN" for form in forms(word)):
        return None
    return nominative_adjective(word, town.gender, town.number)


def _agreeing(adjective: str, noun: str) -> Form | None:
    """The reading of a noun that its adjective agrees with: «Старой Руссе», «Великих Луках»."""
    plural = adjective.endswith("х")
    feminine = adjective.endswith(("ой", "ей"))
    fit = [
        form
        for form in noun_forms(noun)
        if form.case == "loct"
        and (form.number == "plur") == plural
        and (plural or (form.gender == "femn") == feminine)
    ]
    return next((form for form in fit if "Geox" in form.grammemes), fit[0] if fit else None)


def _is_proper(word: str) -> bool:
    return not head_forms(word) and not is_venue(word)


def _loct_adjective(word: str) -> bool:
    noun = any(form.pos == "NOUN" and "Geox" in form.grammemes for form in forms(word))
    return not (noun and word[0].isupper()) and any(
        pair[0] == "loct" for pair in adjective_cases(word)
    )


def _nominative_town(word: str) -> str | None:
    """The nominative of a town that stands in the locative; None for what is no proper noun."""
    if word.count("-") > 1 and word.split("-")[1].islower():
        return _hyphenated(word)
    parses = [form for form in noun_forms(word) if form.case == "loct"]
    towns = [form for form in parses if is_town(form)]
    known = [form for form in forms(word) if form.known]
    if not towns and known:
        return None
    if "-" in word and not any(form.known for form in towns):
        return _hyphenated(word)
    chosen = towns or parses
    if not chosen:
        return word if word[-1] in "иоуыэю" else None
    lemma = chosen[0].lemma
    return with_case_of(lemma.replace("ё", "е") if "ё" not in word else lemma, word)


def _spelt_out(document: Document, word: str) -> str | None:
    """«в Реште»: an unknown word, as the text has it elsewhere."""
    if any(form.known for form in forms(word)) or word[-1] != "е" or len(word) < 3:
        return None
    stem = word[:-1]
    ends = ("й",) if stem[-1] in "аеоуыи" else ("", "а", "ь", "я")
    found = [stem + end for end in ends if re.search(rf"(?<!\w){stem}{end}(?!\w)", document.text)]
    return found[0] if len(found) == 1 else stem + ends[0]


def _hyphenated(word: str) -> str | None:
    """«Алма-Ате», «Ростове-на-Дону»: the declined part is the last, or the one before «на»."""
    parts = word.split("-")
    at = 0 if len(parts) == 3 and parts[1].islower() else len(parts) - 1
    readings = [
        form for form in noun_forms(parts[at]) if form.case == "loct" and form.number == "sing"
    ]
    if readings:
        parts[at] = with_case_of(readings[0].lemma, parts[at])
    elif parts[at][-1] == "е":
        parts[at] = parts[at][:-1]
    return "-".join(parts)
