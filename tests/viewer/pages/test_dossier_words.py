"""What an authority was at a meeting agrees in number with who is named behind it."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.viewer.speaking import speaking
from viewer.pages.dossier_words import role_text


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [
        ("ru", "представитель", "представители"),
        ("az", "nümayəndə", "nümayəndələr"),
        ("en", "representative", "representatives"),
    ],
)
def test_one_person_and_several_represent_a_body(
    qapp: QApplication, language: str, one: str, several: str
) -> None:
    with speaking(language):
        assert [role_text("represented", people) for people in (1, 2)] == [one, several]
