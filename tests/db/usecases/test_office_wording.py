"""One office in several wordings: with an institution's name or its abbreviation, in any case."""

import pytest

from db.usecases.office_wording import OfficeWording

NAMING = {
    "centre": '"Центр морских исследований" OR =ЦМИ OR "Dəniz Araşdırmaları Mərkəzi" OR =DAM'
    ' OR "Centre for Marine Studies" OR =CMS',
    "law": '"Астраханский институт права" OR =АИП',
    "nameless": "",
}


@pytest.fixture
def wording() -> OfficeWording:
    return OfficeWording(NAMING)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("директор ЦМИ", "директор Центра морских исследований"),
        ("директор «Центра морских исследований»", "Директор  ЦМИ"),
        ("DAM-ın direktoru", "Dəniz Araşdırmaları Mərkəzinin direktoru"),
        ("director of the CMS", "Director of the Centre for Marine Studies"),
        ("заместитель директора АИП, профессор", "заместитель директора АИП, профессор"),
    ],
)
def test_wordings_of_one_office_are_the_same(wording: OfficeWording, one: str, other: str) -> None:
    assert wording.sameness(one) == wording.sameness(other)
    assert wording.institution(one) in {"centre", "law"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("директор ЦМИ", "директор АИП"),
        ("директор ЦМИ", "заместитель директора ЦМИ"),
        ("директор ЦМИ", "директор"),
        ("директор ЦМИ", "директор ЦМИ, профессор АИП"),
        ("посол", "посланник"),
    ],
)
def test_another_office_is_another_one(wording: OfficeWording, one: str, other: str) -> None:
    assert wording.sameness(one) != wording.sameness(other)


def test_an_office_at_several_institutions_or_at_none_is_at_none(wording: OfficeWording) -> None:
    assert wording.institution("директор ЦМИ, профессор АИП") == ""
    assert wording.institution("независимый эксперт") == ""
