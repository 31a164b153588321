"""Bytes of a text file to characters: finds the encoding. Knows no file format."""

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from db.ingest.letters import plausibility
from db.ingest.reader import UNCERTAIN_ENCODING, UNDECODABLE_BYTES
from db.language.patterns import regex

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: The encodings of the archive's three languages; the earlier wins where two give the same text.
_SINGLE_BYTE: Final = ("cp1251", "koi8-r", "cp866", "cp1254", "koi8-u")
#: Those of old Macintoshes have Windows' small Cyrillic letters: few letters tell them apart.
_MACINTOSH: Final = ("mac-cyrillic", "mac-turkish")
#: They are taken where the score of the whole sample says so by so much, and is as good as that.
_MUCH_BETTER: Final = 4.0
_AS_WRITTEN: Final = -4.1
#: Names that pages and messages give to encodings, and Python does not know.
_OTHER_NAMES: Final = {
    "x-mac-ukrainian": "mac-cyrillic", "x-mac-ce": "mac-latin2", "mac-ce": "mac-latin2",
    "x-sjis": "shift_jis", "win-1251": "cp1251", "windows1251": "cp1251",
}  # fmt: skip
#: Bytes looked at to choose a single-byte encoding, from the first that is not ASCII.
_SAMPLE: Final = 8 * 1024
#: Below this mean score of a character beyond ASCII a wider choice of encodings is asked for.
_PLAUSIBLE: Final = -5.0
#: High bytes of UTF-16 code units in Latin and Cyrillic texts, and of their punctuation.
_UTF16_LETTERS: Final = frozenset(b"\x00\x01\x02\x03\x04")
_UTF16_HIGH: Final = _UTF16_LETTERS | frozenset(b"\x20\x21")
#: Codecs that are encodings of documents, and not merely something that Python can decode.
_PAGE: Final = regex(r"(?:ascii|utf-(?:8|16)|cp\d|iso8859|koi8|mac-|gb|big5|shift|euc|ptcp)")
_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]")
#: A mean score that is better by so much is better beyond doubt.
_CLEARLY: Final = 0.5
_CONTROLS: Final = regex(r"[\x00-\x08\x0e-\x19\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was had. ``text`` has no byte order mark; line ends are as in the file."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()

    @property
    def is_binary(self) -> bool:
        """True if it holds control characters as only binary files do."""
        if "\x00" in self.text:
            return True
        controls = sum(1 for _ in _CONTROLS.finditer(self.text))
        return controls > 2 and controls * 200 > len(self.text)


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, the mean score of its letters, and whether another one is as likely."""

    encoding: str
    mean: float
    is_doubtful: bool = False


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The characters of ``data``.

    ``declared`` is an encoding that the file names itself; it is believed unless the bytes speak
    against it. Never raises: bytes without a meaning become U+FFFD, with a warning.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_as(data[len(mark) :], encoding)
    if (wide := _utf16_without_mark(data)) is not None:
        return _decode_as(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass  # the usual case of an older file: its encoding is looked for below
    if (believed := _declared(data, declared)) is not None:
        return believed
    mended = data.decode("utf-8", "replace")
    if _is_damaged_utf8(mended):
        return Decoded(mended, "utf-8", (UNDECODABLE_BYTES,))
    return _single_byte(data)


def _decode_as(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, (UNDECODABLE_BYTES,))


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:_SAMPLE]
    if b"\x00" not in sample and b"\x04" not in sample:
        return None
    for high, low, encoding in (
        (sample[1::2], sample[0::2], "utf-16-le"),
        (sample[0::2], sample[1::2], "utf-16-be"),
    ):
        if (
            _share(high, _UTF16_HIGH) >= 0.95
            and _share(high, _UTF16_LETTERS) >= 0.75
            and _share(low, _UTF16_HIGH) <= 0.6
        ):
            return encoding
    return None


def _share(values: bytes, wanted: frozenset[int]) -> float:
    return sum(value in wanted for value in values) / len(values) if values else 0.0


def _is_damaged_utf8(text: str) -> bool:
    """True if nearly all that is not ASCII was good UTF-8: a cut or flipped byte, no other."""
    wide = sum(character >= "\x80" for character in text)
    bad = text.count("\ufffd")
    return wide - bad >= 8 and bad * 20 <= wide


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    """The text by the encoding that the file declares, if there is such, and it makes sense."""
    if not declared:
        return None
    try:
        # What says Latin-1 in a web page means Windows' page: the standard of HTML says so.
        name = _lookup(declared.lower())
        if not _PAGE.match(name):
            return None
        text = data.decode("cp1252" if name in ("iso8859-1", "ascii") else name)
    except (LookupError, UnicodeError, ValueError):
        return None
    if name not in (*_SINGLE_BYTE, *_MACINTOSH):
        return Decoded(text, name)
    # Cyrillic pages are often labelled with one another's names: the letters tell them apart.
    sample = _sample(data)
    score, count = plausibility(sample.decode(name, "replace"))
    best = likeliest(sample)
    behind = best.mean - score / max(count, 1)
    of_macintosh = name in _MACINTOSH or best.encoding in _MACINTOSH
    is_bad = behind * count >= _MUCH_BETTER if of_macintosh else behind > _CLEARLY
    return None if is_bad else Decoded(text, name)


def _lookup(declared: str) -> str:
    try:
        return codecs.lookup(_OTHER_NAMES.get(declared, declared)).name
    except LookupError:
        return codecs.lookup(declared.removeprefix("x-")).name


def _single_byte(data: bytes) -> Decoded:
    guess = likeliest(_sample(data))
    if guess.mean >= _PLAUSIBLE:
        decoded = _decode_as(data, guess.encoding)
        if not guess.is_doubtful:
            return decoded
    else:
        # What the library says is a guess as well: it finds a language for nearly all bytes.
        decoded = _decode_as(data, _ask_library(_sample(data, 8 * _SAMPLE)) or guess.encoding)
    return replace(decoded, warnings=(*decoded.warnings, UNCERTAIN_ENCODING))


def _sample(data: bytes, size: int = _SAMPLE) -> bytes:
    """The bytes from shortly before the first that is not ASCII."""
    found = _NOT_ASCII.search(data)
    first = found.start() if found else 0
    return data[max(first - 16, 0) : first + size]


def likeliest(sample: bytes) -> Guess:
    """The most plausible of the single-byte encodings that the archive's languages have."""
    (mean, encoding), count = _best(sample, _SINGLE_BYTE)
    (other_mean, other), _ = _best(sample, _MACINTOSH)
    better = (other_mean - mean) * count
    if better >= _MUCH_BETTER and other_mean >= _AS_WRITTEN:
        return Guess(other, other_mean)
    is_near = better > -1.0 and other_mean >= _AS_WRITTEN
    differ = is_near and sample.decode(encoding, "replace") != sample.decode(other, "replace")
    return Guess(encoding, mean, differ)


def _best(sample: bytes, encodings: Sequence[str]) -> tuple[tuple[float, str], int]:
    """The best mean score with its encoding, and how many characters were scored."""
    scored = []
    for encoding in encodings:
        score, count = plausibility(sample.decode(encoding, "replace"))
        scored.append((score / max(count, 1), encoding))
    return max(scored, key=lambda pair: pair[0]), count


def _ask_library(sample: bytes) -> str | None:
    """What the library holds for the encoding: for languages that are not the archive's own."""
    from charset_normalizer import from_bytes

    match = from_bytes(sample, threshold=0.15).best()
    return None if match is None else match.encoding
