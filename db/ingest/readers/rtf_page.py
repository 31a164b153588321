"""Guesses the code page of Rich Text that names none, by the letters in it. Reads no text."""

import re
from dataclasses import replace
from typing import Final

from db.ingest.encoding import Guess, likeliest
from db.ingest.readers.rtf_head import WESTERN

_NAMED: Final = re.compile(rb"\\(?:ansicpg[1-9]|mac|pca?)(?![a-z])")
#: Within so many bytes a file names its page; so many from its first such letter are looked at.
_HEAD, _SAMPLE = 4096, 32 * 1024
_WIDE: Final = re.compile(rb"[\x80-\xff]|\\'[89a-fA-F][0-9a-fA-F]")
_HEX: Final = re.compile(rb"\\'([0-9a-fA-F]{2})")
_CONTROL: Final = re.compile(rb"\\[a-zA-Z]{1,32}-?\d{0,10} ?|[{}\r\n]")
#: Below that mean score the letters make no sense.
_PLAUSIBLE: Final = -5.0


def unnamed_page(data: bytes) -> Guess | None:
    """The likeliest page of a file that names none; None where nothing is to be guessed."""
    if _NAMED.search(data, 0, _HEAD) or (first := _WIDE.search(data)) is None:
        return None
    piece = data[first.start() : first.start() + _SAMPLE]
    letters = _HEX.sub(lambda found: bytes.fromhex(found[1].decode()), _CONTROL.sub(b"", piece))
    guess = likeliest(letters)
    return guess if guess.mean >= _PLAUSIBLE else replace(guess, encoding=WESTERN, is_doubtful=True)
