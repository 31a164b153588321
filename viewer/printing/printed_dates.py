"""Dates and retention terms as forms write them: in figures, ranges with a dash."""

from collections.abc import Iterable

from db.model import PartialDate
from db.model.description import RetentionRuleDraft, RetentionTerm, RetentionTrigger
from viewer.citing.phrases import when
from viewer.citing.source import CitedSource
from viewer.grammar import date_range
from viewer.printing.form_words import form_text

_TERMS = {
    RetentionTerm.PERMANENT: {"ru": "постоянно", "az": "daimi", "en": "permanent"},
    RetentionTerm.WHILE_NEEDED: {
        "ru": "до минования надобности",
        "az": "lazım olanadək",
        "en": "while needed",
    },
    RetentionTerm.UNTIL_REPLACED: {
        "ru": "до замены новыми",
        "az": "yenisi ilə əvəz olunanadək",
        "en": "until replaced",
    },
}
_REVIEW = {"ru": "ЭПК", "az": "EYK", "en": "subject to appraisal"}
_AFTER = {"ru": "после события", "az": "hadisədən sonra", "en": "after the event"}


def printed_date(edtf: str | None, language: str) -> str:
    """``2021-11-18`` as 18.11.2021; in English as it is."""
    if not edtf:
        return ""
    return edtf if language == "en" else ".".join(reversed(edtf.split("-")))


def printed_range(start: str | None, end: str | None, language: str) -> str:
    """Two dates with a dash, one where they are the same or only one is known."""
    dates = list(dict.fromkeys(date for date in (start, end) if date))
    dash = " – " if any(len(date) > 4 for date in dates) else "–"
    return dash.join(printed_date(date, language) for date in dates)


def printed_days(source: CitedSource) -> str:
    """When a session was, in a head: as it is cited, but “23–24 November 2023” in English.

    The window and the sheets of other records write English days so; citations by Chicago and APA
    put the month first.
    """
    if source.language == "en":
        return date_range(source.date_start, source.date_end, "en")
    return when(source)


def printed_years(dates: Iterable[str | None], language: str) -> str:
    """The years that dates span: «2015–2018 годы»; ``""`` where there is no date."""
    years = sorted({PartialDate.parse(date).year for date in dates if date})
    if not years:
        return ""
    key = "year" if years[0] == years[-1] else "year_range"
    return form_text(key, language, first=str(years[0]), last=str(years[-1]))


def term_text(rule: RetentionRuleDraft, language: str) -> str:
    """How long: «постоянно», «5 лет ЭПК»."""
    if rule.term is not RetentionTerm.YEARS or rule.years is None:
        words = [_TERMS.get(rule.term, {}).get(language, rule.term.value)]
    else:
        words = [_years(rule.years, language)]
        if rule.trigger is RetentionTrigger.EVENT:
            words.append(_AFTER[language])
    if rule.review:
        review = _REVIEW[language]
        words.append(f"({review})" if language == "en" else review)
    return " ".join(words)


def article_and_term(rule: RetentionRuleDraft, language: str) -> str:
    """«5 лет ЭПК, ст. 57»."""
    return f"{term_text(rule, language)}, {rule.article}"


def _years(number: int, language: str) -> str:
    if language == "az":
        return f"{number} il"
    if language == "en":
        return f"{number} year{'' if number == 1 else 's'}"
    if 10 < number % 100 < 20:
        return f"{number} лет"
    return f"{number} {({1: 'год', 2: 'года', 3: 'года', 4: 'года'}).get(number % 10, 'лет')}"
