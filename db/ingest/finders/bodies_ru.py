"""Russian names of bodies: a head noun, agreeing adjectives before it, complements after it."""

from db.ingest.finders.abbreviations import matches_initials
from db.ingest.finders.bodies import Abbreviation, Body
from db.ingest.finders.bodies_ru_tail import name_tail
from db.ingest.finders.document import Document, Token
from db.ingest.finders.name_words_ru import head_forms
from db.ingest.finders.peoples_ru import of_two_peoples
from db.ingest.finders.regions_ru import town_of_adjective
from db.ingest.finders.words_ru import SESSION_NOUNS
from db.language.inflect import (
    Form,
    adjective_cases,
    forms,
    nominative_adjective,
    nominative_noun,
    noun_forms,
)

#: What a body is by law, or of its kind, in letters before its own name.
_LEGAL_FORMS = frozenset("АНО НКО НИИ НИЦ ЦНИИ НПО МОО РОО МОФ ГБУ ФГБУ МБУ ООО НП ИЦ КБ".split())
#: Fewer letters may be those of many words.
_FEWEST_LETTERS = 3
_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


def bodies_in(document: Document, start: int, end: int) -> list[Body]:
    """All named bodies of a stretch."""
    found: list[Body] = []
    tokens = document.tokens
    index, last = document.token_range(start, end)
    first = index
    while index < last:
        token = tokens[index]
        if token.text in _LEGAL_FORMS and (body := _lettered(document, index, last)) is not None:
            found.append(body)
            index = first = max(index + 1, document.token_range(body.after, body.after)[0])
            continue
        if token.is_word and head_forms(token.text):
            body = _body_with_head(document, index, first, last)
            if body is None or body.start == token.start:
                sharing = _sharing(document, index, first, last)
                found += sharing[:-1]
                body = sharing[-1] if sharing else body
            if body is not None:
                found.append(body)
                index = first = max(index + 1, document.token_range(body.after, body.after)[0])
                continue
        index += 1
    return found


def _lettered(document: Document, index: int, last: int) -> Body | None:
    """«АНО «Речной диалог»», «НИИ рыбного хозяйства»: letters stand for the head noun."""
    token = document.tokens[index]
    end, gloss, after = name_tail(document, index + 1, last, set(_CASES))
    if end == token.end:
        return None
    name = token.text + _without_gloss(document, token.end, end, gloss)
    return Body(token.start, end, name, "организация", frozenset(), gloss, after)


def body_at(document: Document, index: int, end: int, case: str = "") -> Body | None:
    """The body whose name begins with that token, with any inanimate noun as its head."""
    tokens = document.tokens
    head, last = index, document.token_range(end, end)[1]
    while head < last and tokens[head].is_word and adjective_cases(tokens[head].text):
        if head_forms(tokens[head].text):
            break
        head += 1
    if head >= last or not tokens[head].is_word:
        return None
    readings = [
        form
        for form in noun_forms(tokens[head].text)
        if not form.animate and (not case or form.case == case) and not form.is_name
    ]
    if not readings or readings[0].lemma in SESSION_NOUNS:
        return None
    return _assembled(document, index, head, last, readings)


def _adjacent(document: Document, left: Token, right: Token) -> bool:
    return document.text[left.end : right.start] == " "


def _body_with_head(document: Document, head: int, first: int, last: int) -> Body | None:
    tokens = document.tokens
    readings = head_forms(tokens[head].text)
    start = head
    while start > first and tokens[start - 1].is_word:
        before = tokens[start - 1]
        if not _adjacent(document, before, tokens[start]):
            break
        agreeing = _agreeing(readings, before.text)
        if not agreeing or _is_pronoun_like(before.text):
            break
        readings = agreeing
        start -= 1
    return _assembled(document, start, head, last, readings)


def _sharing(document: Document, head: int, first: int, last: int) -> list[Body]:
    """«Тверской и Костромской институты истории»: one body for each adjective."""
    tokens = document.tokens
    own: list[int] = []
    at, cases = head - 1, {form.case for form in head_forms(tokens[head].text)}
    while at >= first and tokens[at].is_word and tokens[at].text[0].isupper():
        fitting = {case for case, number in adjective_cases(tokens[at].text) if number == "sing"}
        if not cases & fitting:
            break
        cases &= fitting
        own.insert(0, at)
        at -= 2
        if at < first or tokens[at + 1].text not in {"и", ","}:
            break
    readings = [
        form
        for form in head_forms(tokens[head].text)
        if form.number == "plur" and form.case in cases
    ]
    if len(own) < 2 or not readings:
        return []
    form = readings[0]
    end, gloss, after = name_tail(document, head + 1, last, {one.case for one in readings})
    noun = nominative_noun(tokens[head].text, form.case, "sing", from_number="plur")
    rest = f" {noun}{_without_gloss(document, tokens[head].end, end, gloss)}"
    found = []
    for index in own:
        name = nominative_adjective(tokens[index].text, form.gender, "sing") + rest
        stop = tokens[index].end
        body = Body(
            tokens[index].start,
            stop,
            name,
            form.lemma,
            frozenset(one.case for one in readings),
            None,
            stop,
        )
        found.append(body)
    found[-1] = found[-1]._replace(end=end, gloss=gloss, after=after)
    return found


def _agreeing(readings: list[Form], adjective: str) -> list[Form]:
    cases = adjective_cases(adjective)
    return [form for form in readings if (form.case, form.number) in cases]


def _is_pronoun_like(word: str) -> bool:
    """Words that agree like adjectives but name nothing: этот, свой, первый, данный."""
    return any(form.grammemes & {"Apro", "Anum"} for form in forms(word)) or word.lower() in {
        "данный", "данного", "очередное", "очередного", "внеочередное",
        "юбилейное", "подобный",
    } or (word.startswith("совместн"))  # fmt: skip


def _assembled(
    document: Document, start: int, head: int, last: int, readings: list[Form]
) -> Body | None:
    tokens = document.tokens
    start = _without_lower_case(tokens, start, head)
    tail_end, gloss, after = name_tail(document, head + 1, last, {form.case for form in readings})
    own = tokens[start : head + 1]
    named = any(token.text[0].isupper() for token in own)
    named = named or any(char in '«“"„' for char in document.text[own[0].start : tail_end])
    pair = None if named else of_two_peoples(own)
    if pair is not None:  # «двусторонней польско-чешской комиссии»
        start, own, named = start + pair, own[pair:], True
    if not named or (pair is None and start == head and tail_end == tokens[head].end):
        return None
    form = readings[0]
    if form.lemma == "стол" and not any(t.text.lower().startswith("кругл") for t in own):
        return None
    parts = [
        nominative_adjective(token.text, form.gender, form.number) for token in tokens[start:head]
    ]
    parts.append(_nominative_head(tokens[head].text, form))
    rest = _without_gloss(document, tokens[head].end, tail_end, gloss)
    if gloss is not None and _are_letters_of(gloss.text, rest):
        gloss = None
    return Body(
        own[0].start,
        tail_end,
        " ".join(parts) + rest,
        form.lemma,
        frozenset(reading.case for reading in readings),
        gloss,
        after,
    )


def _are_letters_of(letters: str, rest: str) -> bool:
    """«Форум Лиги музеев Оки (ЛМО)»: the letters of what a body belongs to, and not its own."""
    inner = rest.split()
    return len(letters) >= _FEWEST_LETTERS and any(
        matches_initials(letters, " ".join(inner[at:])) for at in range(len(inner))
    )


def _nominative_head(word: str, form: Form) -> str:
    return nominative_noun(word, form.case, form.number, from_number=form.number)


def _without_gloss(document: Document, start: int, end: int, gloss: Abbreviation | None) -> str:
    """The words after the head; a gloss inside them is left out."""
    if gloss is None or gloss.start > end:
        return document.text[start:end]
    opening = document.text.rfind("(", start, gloss.start)
    closing = document.text.find(")", gloss.end) + 1
    return document.text[start:opening].rstrip() + document.text[closing:end]


def _without_lower_case(tokens: tuple[Token, ...], start: int, head: int) -> int:
    """«бакинский Фонд»: what is not capital before the first capital is no part of the name."""
    for index in range(start, head + 1):
        if tokens[index].text[0].isupper():
            return index
    while start < head and town_of_adjective(tokens[start].text) is not None:
        start += 1  # «московский фонд «Логос»»
    return start
