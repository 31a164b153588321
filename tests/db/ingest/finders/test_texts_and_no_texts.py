"""Titles of texts that are easily missed, and words that look like titles and are none."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of, text_of


@pytest.mark.parametrize(
    ("language", "told", "found"),
    [
        (
            "en",
            "The Forum recalled the Adriatic Vision for Clean Ports of 24 December 2009.",
            [("Adriatic Vision for Clean Ports", "2009-12-24")],
        ),
        ("en", "The Forum has had a vision of clean ports since 24 December 2009.", []),
        (
            "az",
            (
                "Şura 17 dekabr 1994-cü il tarixli Su Xartiyası haqqında Müqavilənin məcburi"
                " olduğunu bildirir."
            ),
            [("Su Xartiyası haqqında Müqavilə", "1994-12-17")],
        ),
        (
            "az",
            "Şura 17 dekabr 1994-cü il tarixli Su Xartiyasına sadiqdir.",
            [("Su Xartiyası", "1994-12-17")],
        ),
        ("az", "İştirakçılar sənədlərin Şuranın sərəncamına verilməsini qeyd edirlər.", []),
        ("az", "Kitabxana zalı Forumun sərəncamına verib.", []),
        (
            "az",
            "Şura Prezidentin 5 may 2011-ci il tarixli Sərəncamını xatırladır.",
            [("Prezidentin Sərəncamı", "2011-05-05")],
        ),
    ],
)
def test_instruments(language: str, told: str, found: list[tuple[str, str | None]]) -> None:
    proposal = propose(document_of([HEADS[language], told]))
    assert [(text_of(one.title), text_of(one.date)) for one in proposal.instruments] == found
