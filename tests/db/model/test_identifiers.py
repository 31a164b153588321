"""Identifiers come to their normal form from numbers and addresses; a wrong sign is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.authority_records import (
    AuthorityRelationKind,
    Identifier,
    IdentifierScheme,
    relation_kinds,
)
from db.model.identifiers import (
    check_sign,
    identifier_address,
    identifier_at,
    normal_identifier,
    shown_identifier,
)
from db.model.terms import RecordType

ISNI, ORCID = IdentifierScheme.ISNI, IdentifierScheme.ORCID
VIAF, WIKIDATA, OWN = IdentifierScheme.VIAF, IdentifierScheme.WIKIDATA, IdentifierScheme.OWN


@pytest.mark.parametrize(
    ("scheme", "text", "value"),
    [
        (ISNI, "0000 0001 2103 2683", "0000000121032683"),
        (ISNI, "ISNI: 0000 0001 2103 2683", "0000000121032683"),
        (ISNI, "https://isni.org/isni/0000000121032683", "0000000121032683"),
        (ISNI, "0000-0001-2150-090x", "000000012150090X"),
        (ORCID, "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"),
        (ORCID, "0000000218250097", "0000-0002-1825-0097"),
        (ORCID, "0000-0002-1694-233X", "0000-0002-1694-233X"),
        (VIAF, "http://viaf.org/viaf/102333412/", "102333412"),
        (WIKIDATA, "https://www.wikidata.org/wiki/q42", "Q42"),
        (WIKIDATA, "Wikidata Q42", "Q42"),
        (OWN, "  Ф.  12 / А-7 ", "Ф. 12 / А-7"),
    ],
)
def test_a_normal_form(scheme: IdentifierScheme, text: str, value: str) -> None:
    made = normal_identifier(scheme, text)
    assert made == Identifier(scheme, value)
    assert normal_identifier(scheme, shown_identifier(made)) == made
    if scheme is not OWN:
        assert identifier_at(identifier_address(made)) == made


@pytest.mark.parametrize(
    ("scheme", "text"),
    [
        (ISNI, "0000 0001 2103 2684"),
        (ISNI, "0000 0001 2103 268"),
        (ISNI, "٠٠٠٠٠٠٠١٢١٠٣٢٦٨٣"),
        (ORCID, "0000-0002-1825-0098"),
        (ORCID, "0000-0002-1694-233"),
        (VIAF, "Q42"),
        (VIAF, "0"),
        (WIKIDATA, "42"),
        (WIKIDATA, "P31"),
        (OWN, "   "),
    ],
)
def test_what_is_none_is_refused(scheme: IdentifierScheme, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        normal_identifier(scheme, text)


def test_an_address_of_another_place_is_no_identifier() -> None:
    assert identifier_at("https://example.org/isni/0000000121032683") is None
    assert identifier_at("https://isni.org/isni/0000000121032684") is None
    assert identifier_address(Identifier(OWN, "7")) == ""


@given(st.text("0123456789", min_size=15, max_size=15), st.integers(0, 14), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(digits: str, place: int, by: int) -> None:
    whole = digits + check_sign(digits)
    other = str((int(whole[place]) + by) % 10)
    with pytest.raises(ValueError, match=r".*"):
        normal_identifier(ISNI, whole[:place] + other + whole[place + 1 :])


def test_every_relation_has_its_other_side() -> None:
    types = list(RecordType)
    for kind in AuthorityRelationKind:
        assert kind.inverse.inverse is kind
        for own in types:
            for other in types:
                allowed = kind in relation_kinds(own, other)
                assert allowed == (kind.inverse in relation_kinds(other, own))
