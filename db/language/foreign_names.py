"""Cases of names that the Russian dictionary need not know: which nominatives a form may have.

Works by endings alone. All nominatives that the ending allows are given; two forms are of one
name if they have one in common.
"""

import re

from db.language.patterns import regex

#: Surnames in -ов, -ев, -ин, -ын: what follows the masculine nominative, and whose form it is.
_SURNAME = regex(r"(?P<base>[а-яё\-]{1,}(?:[оеё]в|[иы]н))(?P<ending>а|у|ым|е|ой|ою|ы|ых|ыми)?")
#: Surnames in -ский, -цкий.
_ADJECTIVE = regex(r"(?P<base>[а-яё\-]{2,}[сц]к)(?P<ending>ий|ого|ому|им|ом|ая|ой|ою|ую|ие|их|ими)")
_HIS, _HERS = "", "а"
_OWNERS: dict[str | None, tuple[str, ...]] = {
    **dict.fromkeys((None, "ым", "е"), (_HIS,)),
    **dict.fromkeys(("ой", "ою"), (_HERS,)),
    **dict.fromkeys(("а", "у", "ы", "ых", "ыми"), (_HIS, _HERS)),
    **dict.fromkeys(("ий", "ого", "ому", "им", "ом"), ("ий",)),
    **dict.fromkeys(("ая", "ую"), ("ая",)),
    **dict.fromkeys(("ие", "их", "ими"), ("ий", "ая")),
}
_NONE: frozenset[str] = frozenset()
_SOFT_OWNERS = {"ой": ("ая",), "ою": ("ая",)}

#: The last two letters of every form that those two patterns match: most words have others.
_LAST_TWO = frozenset(
    "ов ев ёв ин ын ва на ву ну ым ве не ой ою вы ны ых ми ий го му им ом ая ую ие их".split()
)

#: Other names by their ending: a pattern, and the nominatives' endings in its place.
_HARD = "бвгдзклмнпрстф"
_HUSH = "жшчщц"
_ENDINGS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (regex(f"(?P<stem>[а-яё-]+{before}){ending}"), nominatives)
    for before, ending, nominatives in (
        (f"[{_HARD}{_HUSH}х]", "а", ("", "а")),
        (f"[{_HARD}{_HUSH}х]", "у", ("", "а")),
        (f"[{_HARD}х]", "ом", ("",)),
        (f"[{_HUSH}]", "[ео]м", ("",)),
        (f"[{_HARD}{_HUSH}х]", "е", ("", "а", "ь")),
        (f"[{_HARD}х]", "о[йю]", ("а",)),
        (f"[{_HUSH}]", "ей", ("а",)),
        ("[бвдзлмнпрстфц]", "ы", ("а",)),
        ("[гкхжшчщ]", "и", ("а",)),
        ("[бвдзлмнпрстф]", "я", ("ь", "я")),
        ("[бвдзлмнпрстф]", "ю", ("ь", "я")),
        ("[бвдзлмнпрстф]", "ем", ("ь",)),
        ("[бвдзлмнпрстф]", "ей", ("я",)),
        ("[аеёиоуыэюя]", "я", ("й", "я")),
        ("[аеёиоуыэюя]", "ю", ("й", "я")),
        ("[аеёоуыэюя]", "е", ("й", "а", "я")),
        ("[аеёиоуыэюя]", "ем", ("й",)),
        ("[аеёиоуыэюя]", "ей", ("я",)),
        ("[аеёиоуыэюя]", "и", ("й", "я")),
    )
)


def russian_surname(lower: str, *, masculine: bool = False) -> frozenset[str]:
    """The nominatives of a surname in -ов, -ин, -ский, his and hers; empty if it is none.

    «алиева» may be hers, or his in the genitive; «алиевой» is hers. ``masculine`` gives his alone,
    whosever the form is.
    """
    if lower[-2:] not in _LAST_TWO:
        return _NONE
    match = _SURNAME.fullmatch(lower)
    if match:
        owners = (_HIS,) if masculine else _OWNERS[match["ending"]]
        return frozenset(match["base"] + owner for owner in owners)
    match = _ADJECTIVE.fullmatch(lower)
    if match:
        ending = match["ending"]
        owners = ("ий",) if masculine else _SOFT_OWNERS.get(ending) or _OWNERS[ending]
        return frozenset(match["base"] + owner for owner in owners)
    return _NONE


def nominatives(lower: str) -> frozenset[str]:
    """What a name of no Russian type may be a form of, itself among it: «шольца», «шольц»."""
    found = {lower}
    for pattern, endings in _ENDINGS:
        match = pattern.fullmatch(lower)
        if match:
            found |= {match["stem"] + ending for ending in endings}
    return frozenset(found)
