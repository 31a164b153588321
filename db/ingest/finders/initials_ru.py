"""Russian surnames with initials on either side: «А. Б. Петров», «Петров А. Б.»."""

import re

from db.ingest.finders.document import Document, Span
from db.ingest.finders.name_spans import NameSpan
from db.ingest.finders.surnames_ru import SURNAME_ENDING, is_only, is_surely_family, titled
from db.ingest.finders.words_ru import BODY_HEADS
from db.language.inflect import forms
from db.language.patterns import regex

#: «А. Б.», «Ал. А.»; the last dot may be lost: «А.Б Шестопалов».
_INITIALS = r"[А-ЯЁA-Z][а-яё]?\.(?:(?:\s?-?[А-ЯЁA-Z][а-яё]?\.){1,2}|\s?[А-ЯЁ](?=\s[А-ЯЁ][а-яё]))?"
_SURNAME = r"(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?)"
_INITIALS_FIRST = regex(rf"(?<![\w.])(?P<initials>{_INITIALS})\s?(?P<surname>{_SURNAME})(?!\w)")
#: Not «университета Тулы О. П. Марьин»: there the initials belong to what follows.
_INITIALS_LAST = regex(rf"(?<!\w)(?P<surname>{_SURNAME})\s(?P<initials>{_INITIALS})(?!\s?-?[А-ЯЁ])")
#: «Ал.А. Кулагин»: behind two letters a space is written.
_SHORT_FIRST = regex(r"(?<=[А-ЯЁ][а-яё]\.)(?=[А-ЯЁ])")
#: «Марк Л. Робинсон»
_GIVEN_BEFORE = regex(r"(?<!\w)(?P<given>[А-ЯЁ][а-яё]+)\s$")


def names_with_initials(document: Document, span: Span) -> list[NameSpan]:
    """The names of a stretch that have initials, in the order in which they are found."""
    found: list[NameSpan] = []
    for pattern in (_INITIALS_LAST, _INITIALS_FIRST):
        for match in pattern.finditer(document.text, *span):
            if any(match.start() < name.end and name.start < match.end() for name in found):
                continue
            if _ends_sentence(document, match):
                continue
            surname = titled(match["surname"])
            doubtful = not _may_be_surname(surname)
            if surname != match["surname"] and not is_surely_family(surname):
                continue
            if doubtful and (pattern is _INITIALS_LAST) and _heads_body(match["surname"]):
                if not _opens_line(document, match):
                    continue
                doubtful = False
            initials = _SHORT_FIRST.sub(" ", match["initials"].strip())
            words: tuple[str, ...] = (initials, surname)
            start = match.start()
            given = _GIVEN_BEFORE.search(document.text, max(0, start - 30), start)
            single = pattern is _INITIALS_FIRST and match["initials"].count(".") == 1
            if given and single and is_only(given["given"], "Name"):
                words, start = (given["given"], *words), given.start()
            span_ = NameSpan(start, match.end(), words, not doubtful, doubtful)
            found.append(span_)
    return found


def _ends_sentence(document: Document, match: re.Match[str]) -> bool:
    """True for «Слово взяла Фам Тхи Ха.»: two letters and the full stop, and no initials."""
    if match.start("initials") < match.start("surname") or len(match["initials"]) != 3:
        return False
    return match.end() >= document.sentence_at(match.start()).end


def _opens_line(document: Document, match: re.Match[str]) -> bool:
    """True for a list's line «Бережной К. К. – начальник отдела», whatever else the word means."""
    block = document.blocks[document.block_index(match.start())]
    behind = document.text[match.end() : match.end() + 3]
    dashed = re.match(r"\s?[–—-]\s", behind) is not None
    return block.start == match.start() and dashed and match["surname"].endswith(("ой", "ый", "ий"))


def _heads_body(word: str) -> bool:
    """«Институт А. Б.» is no surname with initials, nor is a town."""
    return any(
        form.known and (form.lemma in BODY_HEADS or "Geox" in form.grammemes or not form.animate)
        for form in forms(word)
    )


def _may_be_surname(word: str) -> bool:
    """False if the dictionary knows the word as something else only."""
    readings = forms(word)
    known = [form for form in readings if form.known]
    return not known or any(form.is_name for form in known) or bool(SURNAME_ENDING.search(word))
