"""Which of several names or wordings is shown. Pure: no tables, so the first page can use it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from db.model import LANGUAGES, NameKind


class Form(NamedTuple):
    """One name form as it is stored; of a sequence the preferred come first."""

    text: str
    language: str | None
    kind: str
    preferred: bool
    script: str = ""
    key: str = ""
    source_id: str | None = None


def display_form(forms: Sequence[Form], language: str) -> Form | None:
    """The full name to show: preferred in the language asked for, full in it, preferred, full.

    None if there is no form at all.
    """
    names = [form for form in forms if form.kind != NameKind.ABBREVIATION] or forms
    if not names:
        return None
    return min(
        names,
        key=lambda form: (
            form.kind == NameKind.VARIANT and not form.preferred,
            form.language != language,
            not form.preferred,
        ),
    )


def abbreviation_form(forms: Sequence[Form], language: str) -> Form | None:
    """The abbreviation in the language asked for; None if there is none in that language."""
    found = [
        form for form in forms if form.kind == NameKind.ABBREVIATION and form.language == language
    ]
    return min(found, key=lambda form: not form.preferred) if found else None


def short_form(forms: Sequence[Form], language: str) -> Form | None:
    """What a table shows of a council: its abbreviation in that language, else its name in it.

    An authority without any name in that language is shown by an abbreviation in another one,
    and only then by its full name.
    """
    if (own := abbreviation_form(forms, language)) is not None:
        return own
    name = display_form(forms, language)
    if name is not None and name.language == language:
        return name
    for other in by_language({form.language or "" for form in forms}):
        if (foreign := abbreviation_form(forms, other)) is not None:
            return foreign
    return name


def by_language(languages: Iterable[str], first: str | None = None) -> tuple[str, ...]:
    """The languages in the order in which they are shown; ``first`` leads if it is among them."""

    def rank(language: str) -> tuple[bool, int, str]:
        place = LANGUAGES.index(language) if language in LANGUAGES else len(LANGUAGES)
        return language != first, place, language

    return tuple(sorted(set(languages), key=rank))


def best_language(languages: Iterable[str], asked: str, own: str | None) -> str | None:
    """The language to show: the one asked for, else the record's own, else the first there is."""
    present = set(languages)
    if asked in present:
        return asked
    ordered = by_language(present, own)
    return ordered[0] if ordered else None


def theme_in(themes: Mapping[str, str], chosen: str, language: str) -> str:
    """The theme in the language asked for, else the wording that was chosen, else any."""
    if language in themes:
        return themes[language]
    if chosen:
        return chosen
    best = best_language(themes, language, None)
    return themes[best] if best is not None else ""
