"""Russian capital words in a row: what before a person's name belongs to something else."""

from collections.abc import Sequence

from db.ingest.finders.document import Document, Token
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.surnames_ru import is_known_name
from db.ingest.finders.words_ru import BODY_HEADS, CALLED
from db.language.inflect import forms
from db.language.patterns import regex
from db.language.person_cases import possible_cases
from db.language.syllabic_names import FAMILIES

#: Behind these stands whom a body is named after.
_NAMED_AFTER = regex(r"(?:\bимени|\bим\.)(?: [а-яё]+){0,2} $")

_PREDICATES = frozenset({"PRTS", "ADJS", "VERB", "GRND", "INFN"})


def behind_place(document: Document, run: list[Token]) -> list[Token]:
    """The words that are left for a name: «порта Курык N», «Центра имени Льва Гумилёва N»."""
    if len(run) < 3:
        return run
    if all(form.pos == "VERB" and form.known for form in forms(run[0].text)):
        return run[1:]  # «Открывал Канат Эралиев»: the verb opens the sentence
    before = document.token_range(run[0].start, run[0].start)[0] - 1
    if before >= 0 and document.tokens[before].text in {"в", "во", "на"} and _is_town(run[0].text):
        return run[1:]  # «генеральный консул в Улан-Удэ N»
    near = before >= 0 and document.text[document.tokens[before].end : run[0].start] == " "
    if near and any(form.lemma in CALLED for form in forms(document.tokens[before].text)):
        return run[1:]
    if any(form.lemma in BODY_HEADS for form in forms(run[0].text)):
        return run[2:] if _is_called(run) else run[1:]
    if _NAMED_AFTER.search(document.text, max(0, run[0].start - 50), run[0].start):
        return run[_size_of_eponym(run) :]
    return run


def _is_called(run: list[Token]) -> bool:
    """True for «Университета Канвон Чэнь Мэйлин»: behind its own name somebody's begins."""
    if len(run) < 4 or any(form.is_name and form.known for form in forms(run[1].text)):
        return False
    opening = run[2].text
    given = any(form.known and "Name" in form.grammemes for form in forms(opening))
    return given or opening in FAMILIES or opening.endswith("ийн")


def is_no_verb(document: Document, token: Token) -> bool:
    """True for «Милован», «Дарима»: what the dictionary has as a predicate alone is none inside."""
    if not document.text[max(0, token.start - 2) : token.start].strip()[-1:].isalpha():
        return False
    return all(form.pos in _PREDICATES for form in forms(token.text) if form.known)


def _is_town(word: str) -> bool:
    """True for a place in the case that «в» asks for, and for nobody's name."""
    known = [form for form in forms(word) if form.known]
    return any("Geox" in form.grammemes and form.case == "loct" for form in known) and not any(
        form.is_name for form in known
    )


def _size_of_eponym(run: list[Token]) -> int:
    """How many of the words are the name that a body bears; 0 if all are, or none."""
    words = tuple(token.text for token in run)
    for size in (3, 2, 1):
        rest = words[size:]
        if len(rest) < 2 or "gent" not in possible_cases(words[:size]):
            continue
        if size > 1 or "gent" not in possible_cases(rest):
            return size
    return 0


#: What stands before and behind a name in «Были: Лайма Озоле, эколог; Гунта Зирне, ихтиолог».
_ITEM_OPENS, _ITEM_GOES_ON = regex(r"[:;]\s$"), regex(r"\s?(?:,|[—–-]|\()\s?[а-яё]")


def is_item(document: Document, run: list[Token]) -> bool:
    """True for words that open a list's item with small letters behind them."""
    text, start = document.text, run[0].start
    opens = _ITEM_OPENS.search(text, max(0, start - 2), start) is not None
    return opens and _ITEM_GOES_ON.match(text, run[-1].end) is not None


#: Two capital words on either side, apart by a comma, a semicolon or «и».
_LISTED_BEFORE = regex(r"\b(?P<given>[А-ЯЁ][а-яё]+) [А-ЯЁ][а-яё]+(?:[,;]|,? и)\s$")
_LISTED_BEHIND = regex(r"(?:[,;]|,? и)\s(?P<given>[А-ЯЁ][а-яё]+) [А-ЯЁ][а-яё]+(?=[.,;]| и |\n|$)")
_FAR = 60


def is_listed(document: Document, run: Sequence[Token]) -> bool:
    """True for «Махин Эсфандиари» in «Анна Сомова, Махин Эсфандиари и Пётр Лосев»."""
    text, start, end = document.text, run[0].start, run[-1].end
    before = _LISTED_BEFORE.search(text, max(0, start - _FAR), start)
    behind = _LISTED_BEHIND.match(text, end, end + _FAR)
    return bool(before and behind) and all(
        is_known_name(one["given"]) for one in (before, behind) if one
    )


def is_behind_house(document: Document, ruled: NameSpan, others: Sequence[NameSpan]) -> bool:
    """True for «кооператива овцеводов Мальдонадо [Хосе Мария Агирре]»: the model saw too much.

    What it has besides is in no dictionary, and stands behind things or many in the genitive.
    """
    if len(others) != 1 or not ruled.certain or not is_known_name(ruled.words[0]):
        return False
    if others[0].end != ruled.end or others[0].start >= ruled.start:
        return False
    first, last = document.token_range(others[0].start, ruled.start)
    tokens, text = document.tokens, document.text
    if any(is_known_name(token.text) for token in tokens[first:last]) or first == 0:
        return False
    before = tokens[first - 1]
    return text[before.end : tokens[first].start] == " " and any(
        form.case == "gent" and form.known and (not form.animate or form.number == "plur")
        for form in forms(before.text)
        if before.text.islower()
    )
