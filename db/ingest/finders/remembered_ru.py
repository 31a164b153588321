"""Russian names of those who are only remembered, written about, or in a body's name."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.offices_ru_heads import is_broken
from db.ingest.finders.words_ru import BODY_HEADS, REMEMBERED, WORKS
from db.language.inflect import adjective_cases, forms
from db.language.patterns import regex
from db.language.person_cases import possible_cases

_IN_MEMORY = regex(rf"\b(?:\d+-)?{REMEMBERED}\b[^.,;:()]{{0,80}}$", re.IGNORECASE)
_WORK = regex(rf"\b{WORKS}\b[^.,;:()]{{0,80}}$", re.IGNORECASE)
#: «заведующей отделом редких книг N»: where works are kept, and none of a person's.
_KEPT = regex(
    r"\b(?:отдел|сектор|фонд|хранени|музе|палат|реставраци|издательств|магазин|зал|кабинет|каталог)"
    r"\w* (?:[а-яё-]+ ){0,2}$",
    re.IGNORECASE,
)
_FAR = 60
#: «(1930–2011)» behind the name of a person who has died.
_LIFE = regex(r"\s?\((?:\d{4}\s?[–—-]\s?)\d{4}(?: гг?\.)?\)")
#: «в соглашении, подписанном Б. Н. Ельциным»: by whom it is says nothing of the session.
_MADE = regex(
    r"\b(?:подписан|основан|создан|написан|учрежд[её]н|построен|издан|снят|постановлен)н?[а-я]{2,3}"
    r"(?: [^\W\d_]+){0,4} $"
)
_NAMED_AFTER = regex(r"(?:\bимени|\bимя|\bим\.)(?: [^\W\d_]+){0,3}\s$")
_PHRASE_SIGN = regex(r"[,;:()—–]\s?| (?:и|а также|или) ")
_EPONYM = regex(
    r"(?:(?<!от )\bимени|\bимя|\bим\.)(?: [^\W\d_]+){0,3}\s$|(?:фонд|премия|институт)\w* $",
    re.IGNORECASE,
)

#: «под сопредседательством директора музея N»: all in the genitive behind it are there.
_PRESIDING = regex(
    r"\bпод (?:[а-яё]+ )?(?:со)?(?:председательством|руководством)\b[^.;:()]*$"
    r"|\bв присутствии\b[^.;:()]*$",
    re.IGNORECASE,
)


def is_eponym(document: Document, span: Span, name: NameSpan) -> bool:
    """A person remembered, or inside an institution's name: «имени З. Буниятова»."""
    before = document.text[span.start : name.start]
    made = _MADE.search(before[-60:]) and "ablt" in possible_cases(name.words)
    if made or _LIFE.match(document.text, name.end):
        return True
    named_after = _NAMED_AFTER.search(before[-60:]) is not None
    if not named_after and (_PRESIDING.search(before[-220:]) or _is_held(name, before[-160:])):
        return False
    if _is_remembered(document, name, before):
        return True
    eponym = _EPONYM.search(before[-60:])
    if not eponym or _is_person_behind(eponym[0]):
        return False
    direct = re.search(r"(?:фонд|премия|институт)\w* $", before, re.IGNORECASE)
    return direct is None or "nomn" not in possible_cases(name.words)


def _is_person_behind(named: str) -> bool:
    """True for «имени Льва Гумилёва»: who comes behind is another person."""
    words = [word for word in named.split()[1:] if word[0].isupper()]
    readings = [[form for form in forms(word) if form.known] for word in words]
    return any(not known or any(form.is_name for form in known) for known in readings)


def _is_held(name: NameSpan, before: str) -> bool:
    """True for «директора Дома славянской книги N»: who holds an office of a body, and no eponym.

    Right behind the body's noun it is one unless only the office agrees: «директор Музея N».
    """
    phrase = _PHRASE_SIGN.split(before)[-1].split()
    cases = possible_cases(name.words)
    for at in range(1, len(phrase)):
        if not any(form.lemma in BODY_HEADS and form.case == "gent" for form in forms(phrase[at])):
            continue
        holder = at - 1
        while holder > 0 and ("gent", "sing") in adjective_cases(phrase[holder]):
            holder -= 1
        agreeing = {
            form.case
            for form in forms(phrase[holder])
            if form.animate and form.pos == "NOUN" and form.case in cases
        }
        named = holder + 1 == at == len(phrase) - 1 and "gent" in cases
        if agreeing and not (named and "nomn" not in agreeing & cases):
            return not named or "nomn" in agreeing
    return False


def _is_remembered(document: Document, name: NameSpan, before: str) -> bool:
    """«к юбилею Л. Орлова»: the name is in the genitive, and no verb comes between."""
    found = _IN_MEMORY.search(before[-90:])
    if found is None and "nomn" not in possible_cases(name.words):
        found = _WORK.search(before[-90:])
    if found is not None and _KEPT.search(before[: len(before) - len(found[0])][-_FAR:]):
        return False
    cases = possible_cases(name.words)
    given = found is not None and "datv" in cases and found[0].lower().startswith(("пам", "бюст"))
    if found is None or not ("gent" in cases or given):
        return False
    behind = name.start - len(found[0])
    return not is_broken(document, *document.token_range(behind, name.start))
