"""What several styles say alike: the session, its day and place, the title, where it is kept."""

from db.model import PartialDate
from viewer.citing.source import CitedSource, SourceKind
from viewer.citing.typography import quoted
from viewer.citing.words import document_kind, unit_code, word
from viewer.grammar import capital, date_range, session_text

#: What ends a sentence; also inside English quotation marks.
_STOPS = tuple(f"{stop}{mark}" for stop in ".?!…" for mark in ("", "”"))


def session(source: CitedSource, *, theme: bool = True) -> str:
    """«1-е заседание на тему «…»»; ``""`` where neither number nor theme is known."""
    if source.ordinal is None and not source.theme:
        return ""
    language = source.language
    name = session_text(source.ordinal, "", language)
    if source.ordinal is None:
        name = name[:1].lower() + name[1:] if language != "az" else "iclas"
    if not (theme and source.theme):
        return name
    about = word("theme", language, theme=quoted(source.theme, language))
    return f"{about} {name}" if language == "az" else f"{name} {about}"


def when(source: CitedSource) -> str:
    """«23–24 ноября 2023 г.», «24 noyabr 2023-cü il», “November 23–24, 2023”."""
    language = source.language
    if language == "en":
        return english_dates(source.date_start, source.date_end)
    date = date_range(source.date_start, source.date_end, language, prose=True)
    return word("year", language, date=date) if date else ""


def english_dates(start: str | None, end: str | None) -> str:
    """Month, day, year, as Chicago and APA write them in English."""
    first = PartialDate.parse(start or end or "") if start or end else None
    if first is None:
        return ""
    last = PartialDate.parse(end) if end else first
    if first == last or not (first.day and last.day):
        return _american(first) if first == last else f"{_american(first)}–{_american(last)}"
    if first.year != last.year:
        return f"{_american(first)}–{_american(last)}"
    day = date_range(None, f"{last.year:04}-{last.month:02}", "en").split()[0]
    if first.month == last.month:
        return f"{day} {first.day}–{last.day}, {last.year}"
    before = date_range(None, f"{first.year:04}-{first.month:02}", "en").split()[0]
    return f"{before} {first.day}–{day} {last.day}, {last.year}"


def _american(date: PartialDate) -> str:
    if not date.month:
        return str(date.year)
    month = date_range(None, f"{date.year:04}-{date.month:02}", "en").split()[0]
    return f"{month} {date.day}, {date.year}" if date.day else f"{month} {date.year}"


def year(source: CitedSource) -> str:
    """The year of the session or of the instrument, of several the first and the last."""
    years = [PartialDate.parse(one).year for one in (source.date_start, source.date_end) if one]
    if not years:
        return ""
    return str(years[0]) if years[0] == years[-1] else f"{years[0]}–{years[-1]}"


def kind_word(source: CitedSource) -> str:
    """«коммюнике»; ``""`` of what is no document."""
    kind = source.document_type
    return document_kind(kind, source.language) if kind is not None else ""


def title(source: CitedSource) -> str:
    """What it calls itself, else what it is: «Коммюнике», «1-е заседание»."""
    if source.title:
        return source.title
    words = kind_word(source) or session(source, theme=False)
    return capital(words, source.language)


def listed_title(source: CitedSource) -> str:
    """A title among many: its own, else with the council and the session, as in a note."""
    if source.title:
        return source.title
    words = joined(", ", source.council, kind_word(source), session(source, theme=False))
    return capital(words, source.language)


def point_name(source: CitedSource) -> str:
    """«Пункт 3», of a point without a number its first words; ``""`` of what is no point."""
    if source.kind is not SourceKind.POINT:
        return ""
    if source.point:
        return word("Point", source.language, number=source.point.rstrip("."))
    return word("no_point", source.language, opening=quoted(source.opening, source.language))


def point_place(source: CitedSource) -> str:
    """«п. 3», as a place in the document."""
    if source.kind is SourceKind.POINT and source.point:
        return word("point", source.language, number=source.point.rstrip("."))
    name = point_name(source)
    return name[:1].lower() + name[1:]


def units(source: CitedSource) -> list[str]:
    """«ф. 1», «оп. 2», «д. 3», «л. 4–5»: the search data of an archival document."""
    language, kept = source.language, source.kept
    found = [unit_code(level, code, language) for level, code in kept.units]
    if kept.sheets:
        found.append(word("sheets", language, code=kept.sheets.replace("-", "–")))
    return found


def kept_at(source: CitedSource) -> str:
    """«Архив советов. Ф. 1. Оп. 2. Д. 3»: the archive and the search data."""
    codes = [capital(unit, source.language) for unit in units(source)]
    return joined(". ", source.kept.archive, *codes)


def joined(mark: str, *parts: str) -> str:
    """The parts that say something, with a mark between them.

    After a part that ends with a full stop of its own a mark begins without one.
    """
    whole, short = "", mark.removeprefix(".")
    for part in filter(None, parts):
        whole += f"{short if ended(whole) == whole else mark}{part}" if whole else part
    return whole


def ended(text: str) -> str:
    """The text with a full stop, unless it ends with one or with a stop inside quotation marks."""
    return text if text.endswith(_STOPS) else f"{text}."


def session_heading(source: CitedSource) -> str:
    """«Заседание (1 ; 2021 ; Баку)»: a session under its council's name."""
    number = "" if source.ordinal is None else str(source.ordinal)
    marks = joined(" ; ", number, year(source), source.place)
    heading = word("heading", source.language)
    return f"{heading} ({marks})" if marks else heading
