"""What a construction that says who organised a session consists of."""

import re
from typing import NamedTuple

from db.language.patterns import regex

FOLLOWING, PRECEDING, AROUND = "following", "preceding", "around"


class Cue(NamedTuple):
    """Where a cue has its list of bodies, and in which case (Russian) or ending (Azerbaijani).

    ``weak`` cues are looked at last, and what they give is doubted.
    """

    pattern: re.Pattern[str]
    side: str
    case: str = ""
    weak: bool = False


def cue(pattern: str, side: str, case: str = "", *, weak: bool = False) -> Cue:
    """A construction, by what says so."""
    return Cue(regex(pattern, re.IGNORECASE), side, case, weak)
