"""Which printed lines of a text are one paragraph: a page's width cut them apart."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from db.ingest.finders.labels import read_label
from db.ingest.finders.line_breaks import heads_signers, is_cut_short, is_initial, is_quote_open
from db.ingest.finders.title_lines import goes_on_in_title
from db.language.patterns import regex

#: Lines longer than this are paragraphs, not the lines of a wrapped page.
_WIDEST_PAGE = 120
#: A shorter line may be a heading of its own.
_SHORTEST_BROKEN = 55
#: With these words no line ends of its own accord.
_LINK_AT_END = regex(
    r" (?:и|или|в|во|на|с|со|к|ко|у|за|по|о|об|для|до|из|от|при|под|между|через|and|or|of|the|an?"
    r"|in|on|at|by|for|to|from|with|between|its|their|və|ilə|üzrə|üçün|arasında|bir)$"
)
#: A title is broken within so many lines.
_TITLE_LINES = 8
#: A passage is known to be wrapped by so many lines, none of them so narrow as a heading's.
_FEWEST_LINES, _NARROWEST = 3, 45
#: A page set in letters of many widths breaks its lines before they are all as long.
_SLACK = 0.85
#: The lines of one page are about as long as one another.
_NEAR = 0.85
#: So long is a line that runs to the edge of a page, whatever stands on it.
_FULL_LINE = 60
_YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: "a. to extend …, and" over "b. to hold …": such a letter opens an item behind such an end.
_LETTERED = regex(r"[a-hа-ив]\.\s\S")
_CAPITAL_MARK = regex(r"([A-HА-Ж])[.)]\s\S")
_CAPITALS = ("AА", "BБ", "CВ", "DГ", "EД", "FЕ", "GЖ")
#: «призываем …», «благодарим …»: a verb in the first person plural.
_WE_DO = regex(r"[а-яё]{3,}(?:аем|яем|уем|юем|дим|рим|сим|зим|вим|емся|имся)\b")
_BEFORE_ITEM = regex(r"(?:[:;,.]|\b(?:and|or|to|и|или|və))$")
#: White space inside of a line that sets columns apart: town on one side, date on the other.
_COLUMN = " " * 5
#: "Lead speakers: …" under "Convenors: …": the lines of a form.
_FORM = regex(r"[^\W\d_a-zа-яёə][\w’'-]*(?: [\w’'-]+){0,4}:(?: |$)")


#: «Dr Mart Kallas, Head of Research», «Анна Лисова — ректор»: one of those who are listed.
_CAPITAL = r"[^\W\d_a-zа-яёəçğıöşü][^\s,;:()]*"
_ENTRY = regex(
    rf"(?:[^\W\d_]{{1,5}}\.? )?{_CAPITAL}(?: (?:[^\W\d_]{{1,3}} )?{_CAPITAL}){{1,3}}"
    r"(?:,| [—–-]| \() ?\S"
)


class Line(NamedTuple):
    """One printed line, before lines are joined into paragraphs."""

    start: int  # in the normalised text
    end: int
    gap: bool  # an empty line or a new paragraph stands before it
    label: str | None
    level: int
    page: int


def joined_lines(lines: list[Line], source: str) -> Iterator[list[Line]]:
    """Lines that a page's width cut apart, together."""
    widest = max((line.end - line.start for line in lines), default=0)
    filled = _is_filled(lines, source, widest)
    if widest <= _WIDEST_PAGE and (filled or _is_wrapped(lines, source)):
        yield from _joined(lines, source, _page_width(lines, source))
        return
    for stretch in _stretches(lines):  # a passage may be wrapped in a text that is not
        widest = max(line.end - line.start for line in stretch)
        yield from _joined(stretch, source, widest if _is_set(stretch, source, widest) else 0)


def _page_width(lines: list[Line], source: str) -> int:
    """The longest line that breaks off, as others do near there: one alone may reach beyond."""
    broken = sorted(line.end - line.start for line, _ in _broken(lines, source))
    while len(broken) > _FEWEST_LINES and broken[-_FEWEST_LINES] < broken[-1] * _NEAR:
        broken.pop()
    enough = len(broken) >= _FEWEST_LINES and broken[-1] >= _NARROWEST
    return broken[-1] if enough else max(line.end - line.start for line in lines)


def _broken(lines: list[Line], source: str) -> Iterator[tuple[Line, Line]]:
    """The lines that surely break off, each with the one that goes on with a small letter."""
    for line, under in _open_pairs(lines, source):
        if source[under.start].islower():
            yield line, under


def _open_pairs(lines: list[Line], source: str) -> Iterator[tuple[Line, Line]]:
    """The lines that nothing ends, each with the one right under it."""
    for line, under in pairwise(lines):
        if not under.gap and not _is_ended(line, source):
            yield line, under


def _joined(lines: list[Line], source: str, width: int) -> Iterator[list[Line]]:
    """The lines in groups of those that go on, in a text of this width; 0 if it is not wrapped."""
    group: list[Line] = []
    least = width if _is_set_by_letters(lines, source, width) else width * _SLACK
    dashed = _has_dashed_list(lines, source)
    head = frozenset(line.start for line in lines[:_TITLE_LINES])
    lettered = _lettered(lines, source) | _spoken(lines, source) | _listed(lines, source)
    for line in lines:
        joined = (
            bool(group)
            and line.start not in lettered
            and not (_is_field(line, source) and _is_field(group[0], source))
            and (
                _continues(group[-1], line, source, width, least)
                or (not dashed and _goes_on_behind_dash(group[-1], line, source, least))
                or (line.start in head and _is_of_title(group[-1], line, source))
            )
        )
        if group and not joined:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _lettered(lines: list[Line], source: str) -> frozenset[int]:
    """Where lines begin with "A.", "B.", "C." in turn, each behind an end: items, not initials."""
    starts: list[int] = []
    for before, line in pairwise(lines):
        wanted = _CAPITALS[min(len(starts), len(_CAPITALS) - 1)]
        mark = _CAPITAL_MARK.match(source, line.start, line.end)
        if mark and mark[1] in wanted and (line.gap or _is_ended(before, source)):
            starts.append(line.start)
    return frozenset(starts if len(starts) >= _FEWEST_LINES else ())


def _spoken(lines: list[Line], source: str) -> frozenset[int]:
    """Where lines begin with what «we» do, each behind a comma or a semicolon: items of a list."""
    starts = {
        line.start
        for before, line in pairwise(lines)
        if source[before.end - 1] in ",;:" and _WE_DO.match(source, line.start, line.end)
    }
    return frozenset(starts if len(starts) >= _FEWEST_LINES else ())


def _listed(lines: list[Line], source: str) -> frozenset[int]:
    """Where the lines of a list begin of which most are «Name Surname, office»."""
    found: set[int] = set()
    for stretch in _stretches(lines):
        starts = {line.start for line in stretch if _ENTRY.match(source, line.start, line.end)}
        if len(starts) >= _FEWEST_LINES and len(starts) * 2 >= len(stretch):
            found |= starts
    return frozenset(found)


def _stretches(lines: list[Line]) -> Iterator[list[Line]]:
    """Lines without a gap between them."""
    stretch: list[Line] = []
    for line in lines:
        if stretch and line.gap:
            yield stretch
            stretch = []
        stretch.append(line)
    if stretch:
        yield stretch


def _is_set(stretch: list[Line], source: str, width: int) -> bool:
    """True if all lines of a passage but its last are about as wide, and most break a sentence."""
    if len(stretch) < _FEWEST_LINES or not _NARROWEST <= width <= _WIDEST_PAGE:
        return False
    full = all(line.end - line.start > width * 0.8 for line in stretch[:-1])
    return full and _is_wrapped(stretch, source, share=6)


def _is_wrapped(lines: list[Line], source: str, *, share: int = 4) -> bool:
    """True if most lines with another right under them break off inside of a sentence.

    The lines of a form break off as well, but each begins anew with a capital letter: one line in
    so many goes on with a small one, or behind a word that ends nothing.
    """
    pairs = [(line, under) for line, under in pairwise(lines) if not under.gap]
    broken = sum(not _is_ended(line, source) for line, _ in pairs)
    going_on = sum(
        source[under.start].islower()
        or _LINK_AT_END.search(source, line.start, line.end) is not None
        for line, under in pairs
    )
    return broken * 2 > len(pairs) and going_on * share >= len(pairs)


def _is_filled(lines: list[Line], source: str, width: int) -> bool:
    """True if sentences break only where the next word had no room, in a page of many lists."""
    going_on = [_is_full(*pair, source, width) for pair in _broken(lines, source)]
    open_lines = [_is_full(*pair, source, width) for pair in _open_pairs(lines, source)]
    enough = sum(open_lines) > _FEWEST_LINES and sum(open_lines) * 3 >= len(open_lines) * 2
    return bool(going_on) and all(going_on) and (enough or len(going_on) >= _FEWEST_LINES)


def _is_of_title(before: Line, line: Line, source: str) -> bool:
    apart = source.count("\n", before.end, line.start) != 1
    if apart or line.label or before.level != line.level:
        return False
    text, above = source[line.start : line.end], source[before.start : before.end]
    if _COLUMN in text or _COLUMN in above or max(len(text), len(above)) > _SHORTEST_BROKEN:
        return False
    return goes_on_in_title(above, text)


def _is_ended(line: Line, source: str) -> bool:
    return source[line.start : line.end].endswith((".", ";", ":", "!", "?"))


def _is_field(line: Line, source: str) -> bool:
    return _FORM.match(source, line.start, line.end) is not None


def _is_line_of_its_own(line: Line, source: str, width: int) -> bool:
    """«Анапа, 1 октября 2013 г.»: short, with a year, and neither prose's beginning nor its end."""
    text = source[line.start : line.end]
    if len(text) > width * 0.6 or not (text[0].isupper() or text[0] in "(«0123456789"):
        return False
    ended = _is_ended(line, source) and not text.endswith("г.")
    return not ended and _YEAR.search(text) is not None


def _breaks_off(before: Line, line: Line, source: str, *, wrapped: bool) -> bool:
    """A line of some length that stops inside of a sentence, right above the rest of it.

    «…, на основании Соглашения о» over «создании Совета»: also where other lines are whole.
    """
    length = before.end - before.start
    opened = source[before.end - 1].isalpha() and source[line.start].islower()
    if wrapped:
        return opened and (length >= _FULL_LINE or is_cut_short(source[before.start : before.end]))
    linked = _LINK_AT_END.search(source, before.start, before.end) is not None
    return length >= _SHORTEST_BROKEN and (opened or (linked and length <= _WIDEST_PAGE))


def _is_set_by_letters(lines: list[Line], source: str, width: int) -> bool:
    """True where no known break had room for the next word: a text set in letters of one width."""
    going_on = [_is_full(*pair, source, width) for pair in _broken(lines, source)]
    return len(going_on) >= _FEWEST_LINES and all(going_on)


def _is_full(line: Line, under: Line, source: str, width: float) -> bool:
    """True if a line has no room for the first word of the one under it."""
    first = source[under.start : under.end].split(maxsplit=1)[0]
    return line.end - line.start + 1 + len(first) > width


def _is_dashed(line: Line, source: str) -> bool:
    return source[line.start : line.start + 2] in {"— ", "– ", "- "}


def _has_dashed_list(lines: list[Line], source: str) -> bool:
    """True if a line with a dash stands behind an end, or by itself: an item of a list."""
    opens = any(_is_dashed(line, source) for line in lines if line.gap or line is lines[0])
    return opens or any(
        _is_dashed(line, source) and (_is_ended(before, source) or source[before.end - 1] == ",")
        for before, line in pairwise(lines)
    )


def _goes_on_behind_dash(before: Line, line: Line, source: str, least: float) -> bool:
    """«… сообща» over «— такова убеждённость сторон»: a dash inside of a sentence."""
    full = least > 0 and _is_full(before, line, source, least)
    return full and not line.gap and _is_dashed(line, source) and not _is_ended(before, source)


def _continues(before: Line, line: Line, source: str, width: int, least: float) -> bool:
    if line.gap or line.label or before.level != line.level:
        return False
    text, above = source[line.start : line.end], source[before.start : before.end]
    if _COLUMN in text or _COLUMN in above:
        return False
    if _is_line_of_its_own(line, source, width) or heads_signers(text):
        return False
    if _LETTERED.match(text) and _BEFORE_ITEM.search(above):
        return False
    label = read_label(text, None)
    if label and label.style == "roman" and is_initial(label.text, above):
        label = None
    if label and (_is_ended(before, source) or label.style != "word"):
        return False
    if _breaks_off(before, line, source, wrapped=width > 0):
        return True
    if width > 0 and is_quote_open(above, text):
        return True
    return width > 0 and _is_full(before, line, source, least)
