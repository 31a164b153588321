"""The interface's language: switching it at once, and dates, ordinals and sorting in it.

Words of the program itself are in the translation files; the tables here hold what grammar
needs: month names in the case a date wants, and the suffix that a number wants.
The current language is Qt's own application-wide locale, so that nothing else keeps it.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCollator,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)

from db.model import LANGUAGES, PartialDate

_LOG = logging.getLogger(__name__)
T = TypeVar("T")

#: What a language calls itself: the same in every interface language.
OWN_NAMES = {"ru": "Русский", "az": "Azərbaycanca", "en": "English"}

_MONTHS_OF_A_DAY = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "en": "January February March April May June July August September October November December",
}
_MONTHS_ALONE = _MONTHS_OF_A_DAY | {
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
}
_SESSION = {"ru": "заседание", "az": "iclas", "en": "session"}
_SIZE_UNITS = {"ru": "Б КБ МБ ГБ", "az": "B KB MB QB", "en": "B KB MB GB"}
_LANGUAGE_NAMES = {
    "ru": {"ru": "русский", "az": "азербайджанский", "en": "английский"},
    "az": {"ru": "rus", "az": "Azərbaycan", "en": "ingilis"},
    "en": {"ru": "Russian", "az": "Azerbaijani", "en": "English"},
}
#: The Azerbaijani ordinal suffix follows the last vowel of the number as it is spoken.
_AZ_UNITS = ("cı", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu")
_AZ_TENS = ("", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı")


def current_language() -> str:
    """The interface's language, one of ``LANGUAGES``."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def system_language() -> str:
    """The first of the system's languages that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


class Translation(QObject):
    """Holds the installed translators. Switching sends ``LanguageChange`` to every widget."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._installed: list[QTranslator] = []

    def switch(self, language: str) -> None:
        """Speak ``language`` (``""``: the system's) from now on."""
        code = language if language in LANGUAGES else system_language()
        QLocale.setDefault(QLocale(code))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # Qt has no Azerbaijani of its own: the program brings it.
        own = self._folder / f"qtbase_{code}.qm"
        qt_words = own if own.is_file() else qt_folder / f"qtbase_{code}.qm"
        if code != "en":  # Qt's own words are English
            self._install(qt_words)
        self._install(self._folder / f"council_archive_{code}.qm")
        app = QCoreApplication.instance()
        if app is not None:
            QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))

    def _install(self, file: Path) -> None:
        if not file.is_file():
            _LOG.info("no translation %s", file.name)
            return
        translator = QTranslator(self)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
        else:
            _LOG.warning("translation %s cannot be read", file.name)


def translate_error(sentence: str) -> str:
    """A sentence of ``viewer.errors`` in the interface's language."""
    return QCoreApplication.translate("errors", sentence)


# Dates ------------------------------------------------------------------------------------------


def date_text(edtf: str | None, language: str | None = None) -> str:
    """``2021-11-18`` as «18 ноября 2021»; ``2021-11`` as «ноябрь 2021»; ``""`` for None."""
    if not edtf:
        return ""
    return _date(PartialDate.parse(edtf), language or current_language())


def date_range(start: str | None, end: str | None, language: str | None = None) -> str:
    """Two EDTF dates as «23–24 ноября 2023», with nothing said twice."""
    if not start or not end or start == end:
        return date_text(start or end, language)
    code = language or current_language()
    first, last = PartialDate.parse(start), PartialDate.parse(end)
    if not (first.day and last.day) or first.year != last.year:
        return f"{_date(first, code)} – {_date(last, code)}"
    if first.month == last.month:
        return f"{first.day}–{_date(last, code)}"
    return f"{first.day} {_month_of_a_day(first.month, code)} – {_date(last, code)}"


def date_with_weekday(edtf: str | None, language: str | None = None) -> str:
    """A whole date with its day of the week: «18 ноября 2021, четверг»."""
    text = date_text(edtf, language)
    if not edtf or not PartialDate.parse(edtf).day:
        return text
    locale = QLocale(language or current_language())
    return f"{text}, {locale.dayName(date.fromisoformat(edtf).isoweekday())}"


def moment_date(moment: str, language: str | None = None) -> str:
    """The local day of a UTC moment (ISO 8601); ``""`` if it cannot be read."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return ""
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return date_text(at.astimezone().date().isoformat(), language)


def moment_text(moment: str, language: str | None = None) -> str:
    """The local day and time of a UTC moment: «12 марта 2026, 16:05»; ``""`` if unreadable."""
    day = moment_date(moment, language)
    return f"{day}, {datetime.fromisoformat(moment).astimezone():%H:%M}" if day else ""


def _date(value: PartialDate, language: str) -> str:
    if value.day:
        return f"{value.day} {_month_of_a_day(value.month, language)} {value.year}"
    if value.month:
        return f"{_MONTHS_ALONE[language].split()[value.month - 1]} {value.year}"
    return str(value.year)


def _month_of_a_day(month: int, language: str) -> str:
    return _MONTHS_OF_A_DAY[language].split()[month - 1]


# Numbers and names ------------------------------------------------------------------------------


def ordinal(number: int, language: str | None = None) -> str:
    """«1-е» (neuter, for a session), «1-ci», “1st”."""
    code = language or current_language()
    if code == "ru":
        return f"{number}-е"
    if code == "az":
        return f"{number}-{_azerbaijani_suffix(number)}"
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def session_text(number: int | None, council: str = "", language: str | None = None) -> str:
    """«1-е заседание РАЭС». A council that is not an abbreviation stands apart, uninflected."""
    code = language or current_language()
    word = _SESSION[code]
    text = word.capitalize() if number is None else f"{ordinal(number, code)} {word}"
    if not council:
        return text
    is_abbreviation = " " not in council and len(council) <= 12
    return f"{text} {council}" if code == "ru" and is_abbreviation else f"{text} · {council}"


def language_name(code: str, language: str | None = None) -> str:
    """The name of a language as the interface calls it; the code itself if unknown."""
    return _LANGUAGE_NAMES[language or current_language()].get(code, code)


def size_text(size: int) -> str:
    """A size in bytes as a person reads it, in steps of 1,024: «24 КБ», «1,4 МБ»."""
    language = current_language()
    value, units, step = float(size), _SIZE_UNITS[language].split(), 0
    while value >= 1024 and step < len(units) - 1:
        value /= 1024
        step += 1
    digits = 1 if value < 10 and step > 1 else 0
    return f"{QLocale(language).toString(value, 'f', digits)} {units[step]}"


def number_text(number: int) -> str:
    """A whole number with the language's groups of digits."""
    return QLocale(current_language()).toString(number)


def sorted_for_reader(items: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """Sorted as a reader of the interface's language expects, numbers by value."""
    collator = QCollator(QLocale(current_language()))
    collator.setNumericMode(True)
    return sorted(items, key=lambda item: collator.sortKey(key(item)))


def _azerbaijani_suffix(number: int) -> str:
    if number % 10:
        return _AZ_UNITS[number % 10]
    if number % 100:
        return _AZ_TENS[number % 100 // 10]
    if number == 0 or number % 1_000_000 == 0:
        return "cı" if number == 0 else "cu"
    return "cü" if number % 1000 else "ci"
