"""The interface's language: switching it at once, and dates, ordinals and sorting in it.

Words of the program itself are in the translation files; what grammar needs is in
``viewer.grammar``.
The current language is Qt's own application-wide locale, so that nothing else keeps it.
"""

import logging
from collections.abc import Callable, Iterable
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

from db.model import LANGUAGES

_LOG = logging.getLogger(__name__)
T = TypeVar("T")

#: What a language calls itself: the same in every interface language.
OWN_NAMES = {"ru": "Русский", "az": "Azərbaycanca", "en": "English"}

_SIZE_UNITS = {"ru": "Б КБ МБ ГБ", "az": "B KB MB QB", "en": "B KB MB GB"}
_LANGUAGE_NAMES = {
    "ru": {"ru": "русский", "az": "азербайджанский", "en": "английский"},
    "az": {"ru": "rus", "az": "Azərbaycan", "en": "ingilis"},
    "en": {"ru": "Russian", "az": "Azerbaijani", "en": "English"},
}


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
            translator.deleteLater()
        self._installed = []
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # Qt has no Azerbaijani of its own, and its Russian lacks words of its newer dialogs: the
        # program brings them. What is installed later is asked first. Qt's own words are English.
        for folder in (qt_folder, self._folder) if code != "en" else ():
            self._install(folder / f"qtbase_{code}.qm")
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


def in_quotes(words: str) -> str:
    """Words in the quotation marks of the interface's language; nothing around nothing."""
    return words and filled(QCoreApplication.translate("quotes", "“{words}”"), words=words)


def filled(sentence: str, **values: object) -> str:
    """A sentence with values in its places; quotation marks inside its own become inner ones."""
    from viewer.grammar import nested

    for name, value in values.items():
        place = f"{{{name}}}"
        words = nested(sentence.partition(place)[0], str(value))
        sentence = sentence.replace(place, words)
    return sentence


# Dates ------------------------------------------------------------------------------------------


def date_text(edtf: str | None, language: str | None = None, *, prose: bool = False) -> str:
    """``2021-11-18`` as «18 ноября 2021»; ``2021-11`` as «ноябрь 2021»; ``""`` for None.

    ``prose`` here and below: for a sentence or a head, in Azerbaijani «18 noyabr 2021-ci il».
    """
    from viewer import grammar

    return grammar.date_text(edtf, language or current_language(), prose=prose)


def date_range(
    start: str | None, end: str | None, language: str | None = None, *, prose: bool = False
) -> str:
    """Two EDTF dates as «23–24 ноября 2023», with nothing said twice."""
    from viewer import grammar

    return grammar.date_range(start, end, language or current_language(), prose=prose)


def date_with_weekday(edtf: str | None, language: str | None = None) -> str:
    """A whole date with its day of the week, for a head: «18 ноября 2021, четверг»."""
    from datetime import date

    from db.model import PartialDate

    text = date_text(edtf, language, prose=True)
    if not edtf or not PartialDate.parse(edtf).day:
        return text
    locale = QLocale(language or current_language())
    return f"{text}, {locale.dayName(date.fromisoformat(edtf).isoweekday())}"


def moment_date(moment: str, language: str | None = None, *, prose: bool = False) -> str:
    """The local day of a UTC moment (ISO 8601); ``""`` if it cannot be read."""
    from datetime import UTC, datetime

    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return ""
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return date_text(at.astimezone().date().isoformat(), language, prose=prose)


def moment_text(moment: str, language: str | None = None, *, prose: bool = False) -> str:
    """The local day and the minute of a UTC moment: «18 ноября 2021, 14:05»."""
    from datetime import UTC, datetime

    day = moment_date(moment, language, prose=prose)
    if not day:
        return ""
    at = datetime.fromisoformat(moment)
    local = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone()
    return f"{day}, {local:%H:%M}"


# Numbers and names ------------------------------------------------------------------------------


def ordinal(number: int, language: str | None = None) -> str:
    """«1-е» (neuter, for a session), «1-ci», “1st”."""
    from viewer import grammar

    return grammar.ordinal(number, language or current_language())


def capital(text: str, language: str | None = None) -> str:
    """The text with a capital first letter, as its language has it (iş, İş)."""
    from viewer import grammar

    return grammar.capital(text, language or current_language())


def session_text(number: int | None, council: str = "", language: str | None = None) -> str:
    """«1-е заседание РАЭС». A council that is not an abbreviation stands apart, uninflected."""
    from viewer import grammar

    return grammar.session_text(number, council, language or current_language())


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
