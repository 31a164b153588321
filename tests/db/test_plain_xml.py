"""XML of packages: read as the standard has it, and nothing else, by either way."""

from collections.abc import Callable

import pytest

from db.plain_xml import BadXmlError, HostileXmlError, attribute, local_name, parse, walk

ROWS = '<t xmlns="urn:x" xmlns:r="urn:r"><row r:id="a">один</row><!-- no --><row>два</row></t>'
BOMB = '<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><t><row>&b;</row></t>'


def parsed(data: bytes) -> list[str]:
    return [element.text or "" for element in parse(data) if local_name(element) == "row"]


def walked(data: bytes) -> list[str]:
    return [element.text or "" for element in walk(data, ("row",))]


WAYS = pytest.mark.parametrize("rows", [parsed, walked])


@WAYS
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_two_encodings_of_the_standard_are_read(
    rows: Callable[[bytes], list[str]], encoding: str
) -> None:
    assert rows(ROWS.encode(encoding)) == ["один", "два"]


@WAYS
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_document_type_is_refused(rows: Callable[[bytes], list[str]], encoding: str) -> None:
    with pytest.raises(HostileXmlError):
        rows(BOMB.encode(encoding))


@WAYS
@pytest.mark.parametrize("encoding", ["utf-7", "cp037", "utf-32"])
def test_no_other_encoding_hides_one(rows: Callable[[bytes], list[str]], encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    with pytest.raises((HostileXmlError, BadXmlError)):
        rows((head + BOMB).encode(encoding))


@WAYS
@pytest.mark.parametrize("data", [b"", b"<t>", b"<t><row></t>", b"no", b"\xff\xfe"])
def test_what_is_no_xml_is_bad(rows: Callable[[bytes], list[str]], data: bytes) -> None:
    with pytest.raises(BadXmlError):
        rows(data)


def test_names_are_matched_without_namespaces() -> None:
    first = next(iter(parse(ROWS.encode())))
    assert (local_name(first), attribute(first, "id"), attribute(first, "no")) == ("row", "a", "")
    assert attribute(None, "id") == ""
