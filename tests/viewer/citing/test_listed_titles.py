"""Titles in files for reference managers, where only they stand in a list."""

import json
from dataclasses import replace

import pytest

from tests.viewer.citing.test_styles import AZERBAIJANI, ENGLISH, INSTRUMENT, POINT
from viewer.citing.source import CitedSource, SourceKind
from viewer.citing.styles import cite


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            POINT,
            "Российско-Азербайджанский экспертный совет, коммюнике, 1-е заседание",
        ),
        (
            replace(ENGLISH, title="", kind=SourceKind.DOCUMENT, point=""),
            "Russian-Azerbaijani Expert Council, communiqué, 1st session",
        ),
        (AZERBAIJANI, "Rusiya–Azərbaycan Ekspert Şurası, kommünike, 3-cü iclas"),
        (
            replace(POINT, kind=SourceKind.SESSION, document_type=None, point=""),
            "Российско-Азербайджанский экспертный совет, 1-е заседание",
        ),
        (INSTRUMENT, "Декларация о союзническом взаимодействии"),
    ],
)
def test_titles_in_a_reference_manager_tell_sessions_apart(
    source: CitedSource, expected: str
) -> None:
    assert f"TI  - {expected}\r\n" in cite([source], "ris").text
    assert f"  title = {{{expected}" in cite([source], "bibtex").text
    (item,) = json.loads(cite([source], "csl-json").text)
    assert item["title"] == expected
