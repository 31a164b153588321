"""Thanks under a last heading behind lists, and themes told in plain words."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of, head_of

_LISTS = {
    "ru": ("Совет отметил, что:", "– берега рушатся;", "– карты устарели.", "Совет решил:",
           "– составить атлас;", "– встретиться весной."),
    "en": ("The Council noted that:", "– quays are crumbling;", "– charts are out of date.",
           "The Council agreed:", "– to compile an atlas;", "– to meet again in spring."),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "heading", "thanks"),
    [
        ("ru", "Закрытие заседания", "Участники поблагодарили хозяев за тёплый приём."),
        ("ru", "Благодарность", "Совет благодарит город за гостеприимство."),
        ("en", "Closing", "Members thanked the hosts for their generous hospitality."),
        ("en", "Vote of thanks", "The Council expressed its gratitude to the city."),
    ],
)
def test_thanks_under_a_heading_of_their_own(language: str, heading: str, thanks: str) -> None:
    lines = [HEADS[language], *_LISTS[language], heading, thanks]
    found = propose(document_of(lines)).points
    assert len(found) == 5
    assert found[-1].text.text == thanks


_EN = "The third session of the Adriatic Policy Forum was held in Zadar on 4 May 2021."
_AZ = "4 may 2021-ci ildə Qubada Dağ Ekspert Şurasının üçüncü iclası keçirilib."


@pytest.mark.parametrize(
    ("said", "theme"),
    [
        (f"{_EN} It had been given the theme Ports Without Paper.", "Ports Without Paper"),
        (
            (
                f"{_EN} Discussion centred on rusting wrecks. Mr Peric said that the bay should be "
                "looked at “as one body of water”."
            ),
            "rusting wrecks",
        ),
        (
            f"{_AZ} Söhbətlər dağ yollarının təmirinə həsr olunub.",
            "dağ yollarının təmirinə",
        ),
        (
            f"{_AZ} Müzakirələr kənd məktəblərinin bərpasına həsr edilib.",
            "kənd məktəblərinin bərpasına",
        ),
    ],
)
def test_a_theme_in_plain_words(said: str, theme: str) -> None:
    assert head_of([said]).theme == theme
