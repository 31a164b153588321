"""Recognises the pictures of one file page by page, within its time, and says what came of it."""

import logging
import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import Any, Final

from db.ingest.limits import RECOGNITION_FILE_SECONDS, RECOGNITION_PAGE_SECONDS
from db.ingest.reader import (
    LANGUAGE_DATA_MISSING,
    RECOGNISED,
    RECOGNISED_BADLY,
    RECOGNITION_STOPPED,
    SCANNED_PAGES,
    Source,
)
from db.ingest.recognised_lines import RecognisedPage, recognised_page
from db.ingest.tesseract import RecognitionError, Tesseract, installed_tesseract
from db.language.detect import detect_language
from db.model import DocumentText, Leaf, Proposal

_log = logging.getLogger(__name__)
#: Below this certainty (per cent) on average, letters are wrong in most lines.
_GOOD: Final = 85
#: Of the time of a file so much is kept for its last page (seconds).
_RESERVE: Final = 2.0
#: By which of Tesseract's languages the next page is read, the likeliest first.
_LIKELY: Final = {"ru": ("rus", "eng"), "en": ("eng", "rus"), "az": ("aze", "rus")}
#: So many letters tell a page's language; a page that is less certain by so much is of another.
_ENOUGH: Final = 200
_DROP: Final = 0.02
#: Why a value of a badly recognised text is doubtful.
_REASON: Final = "recognised_badly"


class Recognition:
    """What was recognised of one file's pages, and how certain it is."""

    def __init__(
        self,
        source: Source,
        find: Callable[[], Tesseract | None],
        seconds: float = RECOGNITION_FILE_SECONDS,
    ) -> None:
        self._source = source
        self._find = find
        self._seconds = seconds
        self._tesseract: Tesseract | None = None
        self._begun: float | None = None
        self._languages: tuple[str, ...] = ()
        self._usual = 0.0
        self._letters = 0
        self._certainty = 0.0
        self.asked = 0
        self.done = 0

    @property
    def is_possible(self) -> bool:
        """True if a program to recognise with is installed. Asked when it is first needed."""
        if self._begun is None:
            self._begun = time.monotonic()
            self._tesseract = self._find()
        return self._tesseract is not None

    def page(
        self, picture: Callable[[], bytes], number: int, *, dpi: int = 0, index: int = 0
    ) -> RecognisedPage | None:
        """Page ``number`` of the file, out of page ``index`` of a picture; None if it was not read.

        ``picture`` makes the picture's bytes, once it is known that they can be read.
        """
        self.asked += 1
        if not self.is_possible or self._tesseract is None or self._begun is None:
            return None
        left = self._seconds - (time.monotonic() - self._begun)
        if left < _RESERVE:
            return None
        self._source.more_time()
        read = partial(
            self._tesseract.recognise,
            page=index,
            dpi=dpi,
            seconds=min(left, RECOGNITION_PAGE_SECONDS),
        )
        try:
            found = self._in_likely_languages(picture(), number, dpi, read)
        except RecognitionError as error:
            _log.warning("page %d of %s was not recognised: %s", number, self._source.name, error)
            return None
        self.done += 1
        self._letters += found.letters
        self._certainty += found.certainty
        return found

    def _in_likely_languages(
        self, picture: bytes, number: int, dpi: int, read: Callable[..., bytes]
    ) -> RecognisedPage:
        """The page, by the languages of the page before it; by all if it is less certain then."""
        found = recognised_page(read(picture, languages=self._languages), number, dpi)
        if self._languages and found.mean < self._usual - _DROP:
            self._source.more_time()
            again = recognised_page(read(picture), number, dpi)
            found = max(found, again, key=lambda page: page.mean)
        text = "\n".join(line.text for line in found.lines)
        language = detect_language(text) if found.letters >= _ENOUGH else None
        if language is not None and self._tesseract is not None:
            likely = _LIKELY[language]
            self._languages = likely if set(likely) <= set(self._tesseract.languages) else ()
            self._usual = found.mean
        return found

    def warnings(self) -> list[str]:
        """What a person must know, first what makes the text incomplete."""
        if not self.asked:
            return []
        if not self.is_possible or self._tesseract is None:
            return [SCANNED_PAGES]
        found = []
        if self.done < self.asked:
            found.append(f"{RECOGNITION_STOPPED} done={self.done} pages={self.asked}")
        if self._letters:
            percent = int(100 * self._certainty / self._letters)
            code = RECOGNISED if percent >= _GOOD else RECOGNISED_BADLY
            found.append(f"{code} pages={self.done} percent={percent}")
        if self._tesseract.missing:
            found.append(f"{LANGUAGE_DATA_MISSING} languages={'+'.join(self._tesseract.missing)}")
        return found


def recognition_of(source: Source) -> Recognition:
    """The recognition of a file by the program that is installed."""
    return Recognition(source, installed_tesseract)


def doubted(proposal: Proposal, text: DocumentText) -> Proposal:
    """The proposal as certain as the letters are that it was read out of.

    Every confidence is multiplied by the mean certainty of the recognised words; where that is low,
    the values say so. Texts that were not recognised stay as they are.
    """
    for warning in text.warnings:
        code, *facts = warning.split()
        if code in (RECOGNISED, RECOGNISED_BADLY):
            known = dict(fact.split("=") for fact in facts)
            reason = _REASON if code == RECOGNISED_BADLY else ""
            session, people, points, instruments = (
                _doubted(part, int(known["percent"]) / 100, reason)
                for part in (
                    proposal.session,
                    proposal.participants,
                    proposal.points,
                    proposal.instruments,
                )
            )
            return Proposal(proposal.language, session, people, points, instruments)
    return proposal


def _doubted(value: Any, factor: float, reason: str) -> Any:
    if isinstance(value, Leaf):
        return replace(value, confidence=value.confidence * factor, reason=value.reason or reason)
    if isinstance(value, tuple):
        return tuple(_doubted(item, factor, reason) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: getattr(value, one.name) for one in fields(value)}
        return replace(
            value, **{name: _doubted(part, factor, reason) for name, part in parts.items()}
        )
    return value
