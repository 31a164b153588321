"""What grammar needs in each language: names of months in a date's case, the suffix of a number.

Every language is asked for by name: commands and printed forms speak without a window. No Qt.
"""

from db.model import PartialDate

_MONTHS_OF_A_DAY = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "en": "January February March April May June July August September October November December",
}
_MONTHS_ALONE = _MONTHS_OF_A_DAY | {
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
}
_SESSION = {"ru": "заседание", "az": "iclas", "en": "session"}
#: The Azerbaijani ordinal suffix follows the last vowel of the number as it is spoken.
_AZ_UNITS = ("cı", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu")
_AZ_TENS = ("", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı")


def date_text(edtf: str | None, language: str, *, prose: bool = False) -> str:
    """``2021-11-18`` as «18 ноября 2021»; ``2021-11`` as «ноябрь 2021»; ``""`` for None.

    In ``prose``, sentences and heads but no cells, an Azerbaijani year is read as an ordinal:
    «18 noyabr 2021-ci il», «noyabr 2021-ci il», «2021-ci il».
    """
    return _date(PartialDate.parse(edtf), language, prose=prose) if edtf else ""


def date_range(start: str | None, end: str | None, language: str, *, prose: bool = False) -> str:
    """Two EDTF dates as «23–24 ноября 2023», with nothing said twice; ``prose`` as above."""
    if not start or not end or start == end:
        return date_text(start or end, language, prose=prose)
    first, last = PartialDate.parse(start), PartialDate.parse(end)
    said_last = _date(last, language, prose=prose)
    if prose and not first.month and not last.month and language == "az":
        return f"{first.year}–{last.year}-{azerbaijani_suffix(last.year)} illər"
    if not (first.day and last.day) or first.year != last.year:
        return f"{_date(first, language, prose=prose)} – {said_last}"
    if first.month == last.month:
        return f"{first.day}–{said_last}"
    return f"{first.day} {month_of_a_day(first.month, language)} – {said_last}"


def _date(value: PartialDate, language: str, *, prose: bool) -> str:
    year = year_in_prose(value.year, language) if prose else str(value.year)
    if value.day:
        return f"{value.day} {month_of_a_day(value.month, language)} {year}"
    if value.month:
        return f"{month_alone(value.month, language)} {year}"
    return year


def year_in_prose(year: int, language: str) -> str:
    """A year as it stands in a sentence: «2021-ci il»; in the other languages the figure alone.

    After Arabic figures the Azerbaijani suffix of an ordinal is written short, with a hyphen, and
    follows the vowel harmony of the number as it is read (-cı, -ci, -cu, -cü): the orthographic
    rules approved by the Cabinet of Ministers (5 August 2004, No. 108), which are themselves
    dated so: «2004-cü il 5 avqust».
    """
    return f"{year}-{azerbaijani_suffix(year)} il" if language == "az" else str(year)


def month_of_a_day(month: int, language: str) -> str:
    """«ноября»: as it stands after a day."""
    return _MONTHS_OF_A_DAY[language].split()[month - 1]


def month_alone(month: int, language: str) -> str:
    """«ноябрь»."""
    return _MONTHS_ALONE[language].split()[month - 1]


def ordinal(number: int, language: str) -> str:
    """«1-е» (neuter, for a session), «1-ci», “1st”."""
    if language == "ru":
        return f"{number}-е"
    if language == "az":
        return f"{number}-{azerbaijani_suffix(number)}"
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def session_text(number: int | None, council: str, language: str) -> str:
    """«1-е заседание РАЭС». A council that is not an abbreviation stands apart, uninflected."""
    word = _SESSION[language]
    text = capital(word, language) if number is None else f"{ordinal(number, language)} {word}"
    if not council:
        return text
    is_abbreviation = " " not in council and len(council) <= 12
    return f"{text} {council}" if language == "ru" and is_abbreviation else f"{text} · {council}"


def capital(text: str, language: str) -> str:
    """The text with a capital first letter, as its language has it (iş, İş)."""
    if language == "az" and text[:1] == "i":
        return f"İ{text[1:]}"
    return text[:1].upper() + text[1:]


def azerbaijani_suffix(number: int) -> str:
    """The ordinal suffix, by the last vowel of the number as it is spoken: «2021-ci», «3-cü»."""
    if number % 10:
        return _AZ_UNITS[number % 10]
    if number % 100:
        return _AZ_TENS[number % 100 // 10]
    if number == 0 or number % 1_000_000 == 0:
        return "cı" if number == 0 else "cu"
    return "cü" if number % 1000 else "ci"


#: Quotation marks of sentences, and those inside them.
_MARKS = {"«": ("»", "„", "“"), "“": ("”", "‘", "’")}


def nested(before: str, words: str) -> str:
    """Words behind the beginning of a sentence: inside quotation marks the same become inner ones.

    «Совет „Иссык-Куль“», never «Совет «Иссык-Куль»».
    """
    for opens, (closes, inner, ends) in _MARKS.items():
        if before.count(opens) > before.count(closes):
            words = words.replace(opens, inner).replace(closes, ends)
    return words


def shortened(text: str, longest: int) -> str:
    """The text in at most ``longest`` characters, cut between words; a cut one ends in «…»."""
    if len(text) <= longest:
        return text
    head, _, _ = text[:longest].rpartition(" ")
    return f"{(head or text[: longest - 1]).rstrip(' ,.;:·–—-')}…"
