"""Identifiers of authorities in their normal forms, with the check sign where there is one."""

import re

from db.model.authority_records import Identifier, IdentifierScheme

_SIXTEEN = re.compile(r"\d{15}[\dX]")
_PREFIX = re.compile(
    r"(?:https?://)?(?:www\.)?"
    r"(?:isni\.org/(?:isni/|page/)?|orcid\.org/|viaf\.org/viaf/|wikidata\.org/(?:wiki|entity)/)",
    re.IGNORECASE,
)
_WORD = re.compile(r"^(?:isni|orcid|viaf|wikidata)\b[:\s]*", re.IGNORECASE)
#: Characters of an archive's own number.
LONGEST = 200
_ADDRESSES = {
    IdentifierScheme.ISNI: "https://isni.org/isni/{}",
    IdentifierScheme.ORCID: "https://orcid.org/{}",
    IdentifierScheme.VIAF: "https://viaf.org/viaf/{}",
    IdentifierScheme.WIKIDATA: "http://www.wikidata.org/entity/{}",
}


def check_sign(digits: str) -> str:
    """The check sign of fifteen digits by ISO 7064 MOD 11-2, as ISNI and ORCID have it."""
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    rest = (12 - total % 11) % 11
    return "X" if rest == 10 else str(rest)


def normal_identifier(scheme: IdentifierScheme, text: str) -> Identifier:
    """An identifier as it is stored, from a number or an address. Raises ValueError.

    ``0000 0001 2103 2683`` → ``0000000121032683`` (ISNI), ``0000-0002-1825-0097`` (ORCID).
    """
    line = " ".join(text.split())
    if scheme is IdentifierScheme.OWN:
        if not 0 < len(line) <= LONGEST:
            raise ValueError(text)
        return Identifier(scheme, line)
    found = _PREFIX.match(line)
    bare = line[found.end() :] if found else _WORD.sub("", line)
    bare = bare.strip().rstrip("/#")
    if scheme is IdentifierScheme.WIKIDATA:
        value = bare.upper()
        if not re.fullmatch(r"Q[1-9]\d{0,14}", value):
            raise ValueError(text)
        return Identifier(scheme, value)
    if scheme is IdentifierScheme.VIAF:
        if not re.fullmatch(r"[1-9]\d{0,21}", bare, re.ASCII):
            raise ValueError(text)
        return Identifier(scheme, bare)
    signs = re.sub(r"[\s\u2010-\u2015-]", "", bare).upper()
    if not (signs.isascii() and _SIXTEEN.fullmatch(signs)) or check_sign(signs[:15]) != signs[15]:
        raise ValueError(text)
    return Identifier(scheme, signs if scheme is IdentifierScheme.ISNI else _fours(signs, "-"))


def shown_identifier(identifier: Identifier) -> str:
    """As people write it: an ISNI in groups of four."""
    if identifier.scheme is IdentifierScheme.ISNI:
        return _fours(identifier.value, " ")
    return identifier.value


def identifier_address(identifier: Identifier) -> str:
    """Its address on the web; empty for an archive's own."""
    return _ADDRESSES.get(identifier.scheme, "").format(identifier.value)


def identifier_at(text: str) -> Identifier | None:
    """The identifier that an address on the web stands for; None if it is none of ours."""
    for scheme, address in _ADDRESSES.items():
        host = address.partition("//")[2].partition("/")[0].removeprefix("www.")
        if host in text.lower():
            try:
                return normal_identifier(scheme, text)
            except ValueError:
                return None
    return None


def _fours(signs: str, between: str) -> str:
    return between.join(signs[start : start + 4] for start in range(0, len(signs), 4))
