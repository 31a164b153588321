"""What the dialog of an act says where it cannot be carried out, in three languages."""

import pytest
from pytestqt.qtbot import QtBot

from db.model.erasing import ActPreview
from tests.viewer.speaking import speaking
from viewer.dialogs.carry_out_act import CarryOutActDialog


@pytest.mark.parametrize(
    ("language", "to_come", "runs"),
    [
        ("en", "still to come: 1 January 2206", "the term has not run out"),
        ("ru", "ещё не наступил: 1 января 2206", "срок хранения не истёк"),
        ("az", "hələ gəlməyib: 1 yanvar 2206-cı il", "saxlama müddəti bitməyib"),
    ],
)
def test_an_act_before_its_time_only_tells_why(
    widgets: QtBot, language: str, to_come: str, runs: str
) -> None:
    early = ActPreview("7", 1, 12, 2, 3, approved=True, carried_out=False, not_before="2206-01-01")
    kept = ActPreview("7", 1, 12, 2, 3, approved=True, carried_out=False, not_due=("12-1/7",))
    with speaking(language):
        for preview, words in ((early, to_come), (kept, runs)):
            dialog = CarryOutActDialog(preview)
            widgets.addWidget(dialog)
            assert not dialog.asks
            assert words in dialog.accessibleDescription()
