"""Azerbaijani communiqués, part 3: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "Cənubi Qafqaz Qadın Alimlər Birliyinin (CQQAB) növbəti – səkkizinci "
                "iclası 2014-cü il 7 mart tarixində Zaqatalada olub. Gündəlik: “Elm və "
                "ailə”."
            ),
            (
                "İclasın keçirilməsini Zaqatala Regional Mərkəzi və Telavi Dövlət "
                "Universiteti təmin edib."
            ),
        ],
        Head(
            council="Cənubi Qafqaz Qadın Alimlər Birliyi",
            short="CQQAB",
            number=8,
            start="2014-03-07",
            place="Zaqatala",
            theme="Elm və ailə",
            organisers=(
                "Zaqatala Regional Mərkəzi",
                "Telavi Dövlət Universiteti",
            ),
        ),
    ),
    (
        [
            (
                "2020-ci il 15 dekabr – Azərbaycan–İtaliya Ekspert Forumunun (AİEF) "
                "dördüncü sessiyası ZOOM platforması üzərindən virtual qaydada keçirildi."
                " “Mədəni irs: birgə qoruma” mövzulu sessiya Roma Sapienza Universiteti "
                "ilə əməkdaşlıqda Azərbaycan Mədəniyyət Fondu tərəfindən reallaşdırıldı."
            ),
        ],
        Head(
            council="Azərbaycan–İtaliya Ekspert Forumu",
            short="AİEF",
            number=4,
            start="2020-12-15",
            place="onlayn",
            theme="Mədəni irs: birgə qoruma",
            organisers=(
                "Roma Sapienza Universiteti",
                "Azərbaycan Mədəniyyət Fondu",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
