"""Russian offices: the noun phrase of a person beside a name, by agreement of case.

Any animate noun can head an office; its case decides the nominative of the name.
"""

from dataclasses import dataclass

from db.ingest.finders.document import Document
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.offices_ru_heads import (
    ADJECTIVAL,
    Head,
    behind_verb,
    first_head,
    is_deputy,
    joins_in_name,
    joins_nouns,
    rank_behind,
)
from db.ingest.finders.surnames_ru import is_known_name
from db.ingest.finders.titles import is_title
from db.ingest.finders.words_ru import HONORIFICS
from db.language.inflect import (
    nominative_adjective,
    nominative_noun,
    noun_forms,
)
from db.language.patterns import regex
from db.language.person_cases import CASES, may_be_nominative, possible_cases

#: «к.э.н.», «д. ф.-м. н.», «канд. ист. наук» behind a word.
#: «(Вена)», «(г. Нижний Тагил)», «(Алматы, Казахстан)».
_TOWN = regex(
    r"\((?:(?:г|гор|пос|с)\.\s?|город )?[А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+)?(?:, [А-ЯЁ][\w-]+)?\)"
)
_DEGREE = regex(
    r"(?<=\w )(?:[кд]\.\s?(?:[а-яё]{1,4}\.\s?-?\s?){1,2}н\.?|(?:канд|докт)\.\s?[а-яё-]+\.\s?наук)$"
)
_UNDECLINED = regex("[оиуэюё]$")
#: No genitive ends so; «Шевченко» is one beside «Ивана».
_FIXED_END = regex("(?<![кл])о$|[еёиуыэюбвгджзйклмнпрстфхцчшщь]$")


@dataclass(frozen=True, slots=True)
class Office:
    """An office in the nominative singular; ``case`` is the one it stands in beside the name."""

    value: str
    start: int
    end: int
    case: str
    plural: bool


def office_before(
    document: Document, name: NameSpan, start: int, *, several: bool, beside: str
) -> Office | None:
    """The office that ends right before the name; the search begins at ``start``.

    Without ``several`` an office in the plural is none: no other name follows to share it.
    ``beside`` is the case of a person right before: «директора Н. и генетика Х.» is no science.
    """
    first, last = document.token_range(start, name.start)
    first = max(first, last - 60)
    while last > first and _is_honorific(document, last - 1):
        last -= 1
    last = _before_degree(document, first, _before_town(document, first, last))
    if first == last:
        return None
    fitting = _fitting_cases(name)
    chunks = _chunks(document, first, last)
    beside_subject = beside == "nomn" and "nomn" in fitting
    best = _best_head(document, chunks, ("nomn",), several=several) if beside_subject else None
    best = best or _best_head(document, chunks, fitting, several=several)
    unbent, fixed = _may_be_unbent(name.words), any(map(_UNDECLINED.search, name.words))
    if unbent or fixed:
        # «директора школы Аминату Диалло»: such a name is as it is beside any case
        other = _best_head(document, chunks, CASES, several=several)
        before = other and other.case == "nomn" and (best is None or other.index <= best.index)
        if (best is None and fixed) or (
            before and (unbent or not any(map(is_known_name, name.words)))
        ):
            best = other  # «заместитель министра Абэбэ Тэклу»
    if best is None and beside in fitting and beside != "nomn":
        best = _single_word(document, first, last, beside)
    if best is None:
        return None
    return stated_office(document, best, last, [pair[0] for pair in chunks])


def _may_be_unbent(words: tuple[str, ...]) -> bool:
    """True for «Акира Ватанабэ», «Дамдины Оюунгэрэл»: only the first word looks like a genitive."""
    ending = words[0][-1]
    genitive = ending in "ая" or (ending in "ыи" and not is_known_name(words[0]))
    return genitive and _FIXED_END.search(words[-1]) is not None


def _best_head(
    document: Document, chunks: list[tuple[int, int]], fitting: tuple[str, ...], *, several: bool
) -> Head | None:
    """The head of the first of the offices right before a name, in one of the cases."""
    best: Head | None = None
    for chunk_first, chunk_last in reversed(chunks):
        wanted = (best.case,) if best else fitting
        begin = behind_verb(document, chunk_first, chunk_last)
        head = first_head(document, begin, chunk_last, wanted, several=several)
        if head is None:
            if best is None and _is_degree(document, chunk_first, chunk_last):
                continue
            break
        if best is not None and best.number != head.number:
            break
        best = head
        if not _opens_chunk(document, chunk_first, head.first):
            break
    return best


def _before_town(document: Document, first: int, last: int) -> int:
    """«эксперт ЮНИДО (г. Вена) N»: where a short bracket right before the name begins."""
    tokens = document.tokens
    if last - first < 4 or tokens[last - 1].text != ")":
        return last
    opened = document.text.rfind("(", tokens[first].start, tokens[last - 1].start)
    bracket = document.text[opened : tokens[last - 1].end]
    return document.token_range(opened, opened)[0] if _TOWN.fullmatch(bracket) else last


def _before_degree(document: Document, first: int, last: int) -> int:
    """«сотрудник института к.э.н. N»: where a degree right before the name begins."""
    if last == first:
        return last
    degree = _DEGREE.search(
        document.text, document.tokens[first].start, document.tokens[last - 1].end
    )
    return document.token_range(degree.start(), degree.start())[0] if degree else last


def _is_degree(document: Document, first: int, last: int) -> bool:
    """«заведующая лабораторией, к.б.н. N»: a degree stands between."""
    tokens = document.tokens
    return is_title(document.text[tokens[first].start : tokens[last - 1].end])


def _single_word(document: Document, first: int, last: int, case: str) -> Head | None:
    """One word before the name that names a person as well as a thing: «химика», «политика»."""
    while first < last and document.tokens[first].text in {"и", ","}:
        first += 1
    if first + 1 != last:
        return None
    for form in noun_forms(document.tokens[first].text):
        if form.animate and form.known and form.number == "sing" and form.case == case:
            return Head(first, first, form.case, "sing", form.gender)
    return None


def _is_honorific(document: Document, index: int) -> bool:
    word = document.tokens[index].text
    return word.lower() in HONORIFICS or (
        word == "." and document.tokens[index - 1].text.lower() in HONORIFICS
    )


def _fitting_cases(name: NameSpan) -> tuple[str, ...]:
    possible = possible_cases(name.words)
    sure = tuple(case for case in CASES if case in possible)
    if "nomn" not in possible and may_be_nominative(name.words):
        sure = (*sure, "nomn")
    return sure or CASES


def _chunks(document: Document, first: int, last: int) -> list[tuple[int, int]]:
    """The stretch cut at commas; nothing before the last semicolon, colon or bracket counts."""
    chunks: list[tuple[int, int]] = []
    begin = first
    for index in range(first, last):
        sign = document.tokens[index].text
        dash = sign in {"—", "–"} and not joins_in_name(document.tokens, index, last)
        joining = dash and index > begin and _joins_offices(document, begin, index, last)
        if sign in {";", ":", "(", ")", "_"} or (dash and not joining):
            chunks, begin = [], index + 1
        elif (sign == "," and not joins_nouns(document, index, last)) or joining:
            if index > begin:
                chunks.append((begin, index))
            begin = index + 1
    if last > begin:
        chunks.append((begin, last))
    return chunks


def _joins_offices(document: Document, begin: int, dash: int, last: int) -> bool:
    """«Выступил посол МИД — сопредседатель форума Н.»; not «Сопредседатель форума — посол Н.»."""
    tokens = document.tokens
    first = behind_verb(document, begin, dash)
    opens = first == 0 or tokens[first - 1].text in {".", ":", ";", "(", "!", "?"}
    if opens or any(token.text == "," for token in tokens[dash + 1 : last]):
        return False
    for case in CASES:
        one = first_head(document, first, dash, (case,), several=False)
        two = first_head(document, dash + 1, last, (case,), several=False)
        if one is not None and two is not None and one.index + 1 < dash:
            return _opens_chunk(document, first, one.first) and two.first == dash + 1
    return False


def _opens_chunk(document: Document, first: int, head_first: int) -> bool:
    between = [token.text.lower() for token in document.tokens[first:head_first]]
    return all(word in {"и", "а", "также", "тогда", "ныне", "одновременно"} for word in between)


def stated_office(document: Document, head: Head, last: int, chunk_starts: list[int]) -> Office:
    """The office from its head's first adjective up to a token, in the nominative singular."""
    tokens = document.tokens
    stop = last
    while stop > head.index + 1 and tokens[stop - 1].text in {",", "—", "–", "-", "и", "."}:
        stop -= 1
    start, end = tokens[head.first].start, tokens[stop - 1].end
    if head.case == "nomn" and head.number == "sing":
        return Office(document.text[start:end], start, end, head.case, False)
    pieces: list[str] = []
    at = start
    for first, noun in _declined(document, head, stop, chunk_starts):
        for index in range(first, noun.index + 1):
            token = tokens[index]
            pieces.append(document.text[at : token.start])
            pieces.append(_nominative(token.text, noun, is_head=index == noun.index))
            at = token.end
    pieces.append(document.text[at:end])
    return Office("".join(pieces), start, end, head.case, head.number == "plur")


def _declined(
    document: Document, head: Head, stop: int, chunk_starts: list[int]
) -> list[tuple[int, Head]]:
    """The heads to be put into the nominative: the first and those of later offices."""
    heads = [(head.first, head)]
    for begin in chunk_starts:
        if begin > head.index:
            further = first_head(document, begin, stop, (head.case,))
            if further is not None and _opens_chunk(document, begin, further.first):
                heads.append((further.first, further))
    if head.number == "sing" and (rank := rank_behind(document, head, stop)) is not None:
        heads.append((rank.first, rank))
    return sorted(heads, key=lambda pair: pair[0])


def _nominative(word: str, head: Head, *, is_head: bool) -> str:
    if word == "и":
        return word
    if is_head and is_deputy(word):
        return word
    if is_head and not ADJECTIVAL.search(word.lower()):
        return nominative_noun(word, head.case, "sing", from_number=head.number)
    return nominative_adjective(word, head.gender, "sing", head.case)
