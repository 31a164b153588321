"""Organisers of a report: who took part in organising, «our institute» beside another house."""

import pytest

from tests.db.ingest.finders.heads import head_of

_RU = "4 мая 2021 года в Рязани прошло третье заседание Окского совета экспертов."
_EN = "The third session of the Adriatic Policy Forum was held in Zadar on 4 May 2021."
_AZ = "4 may 2021-ci ildə Qubada Dağ Ekspert Şurasının üçüncü iclası keçirilib."
_BODIES = {
    "ru": ("Рязанский институт рек", "Тульский центр водных проблем"),
    "en": ("Zadar Institute of Ports", "Pula Centre for Marine Law"),
    "az": ("Quba Dağ İnstitutu", "Şəki Araşdırmalar Mərkəzi"),
}


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "ru",
            (
                f"{_RU} В организации встречи участвовали Рязанский институт рек и Тульский центр "
                "водных проблем, перевод оплатил Фонд «Ока»."
            ),
        ),
        (
            "ru",
            (
                f"{_RU} Участие в подготовке заседания приняли Рязанский институт рек и Тульский "
                "центр водных проблем."
            ),
        ),
        (
            "ru",
            (
                f"{_RU} Заседание организовано нашим институтом вместе с Тульским центром водных "
                "проблем. Рязанский институт рек благодарит гостей."
            ),
        ),
        (
            "en",
            (
                f"{_EN} The Zadar Institute of Ports and the Pula Centre for Marine Law took part "
                "in organising the event, with the support of the Sea Trust."
            ),
        ),
        (
            "en",
            (
                f"{_EN} It was a joint project of our Institute and the Pula Centre for Marine "
                "Law. The Zadar Institute of Ports thanks its guests."
            ),
        ),
        (
            "en",
            (
                f"{_EN} It was hosted jointly by our Institute and the Pula Centre for Marine Law. "
                "The Zadar Institute of Ports thanks its guests."
            ),
        ),
        (
            "az",
            (
                f"{_AZ} Toplantı İnstitutumuzun və Şəki Araşdırmalar Mərkəzinin birgə layihəsidir. "
                "Quba Dağ İnstitutu qonaqlara təşəkkür edir."
            ),
        ),
        (
            "az",
            (
                f"{_AZ} İclası institutumuz Şəki Araşdırmalar Mərkəzi ilə birgə təşkil edib. Quba "
                "Dağ İnstitutu qonaqlara təşəkkür edir."
            ),
        ),
        (
            "az",
            (
                f"{_AZ} İclasın təşkilində Quba Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi iştirak "
                "edib."
            ),
        ),
        (
            "az",
            (
                f"{_AZ} İclası Mədəniyyət Fondunun dəstəyi ilə Quba Dağ İnstitutu və Şəki "
                "Araşdırmalar Mərkəzi hazırlayıb."
            ),
        ),
    ],
)
def test_who_organised(language: str, lines: str) -> None:
    assert head_of([lines]).organisers == _BODIES[language]


@pytest.mark.parametrize("word", ["Təmiz", "Əziz", "Ələmuz"])
def test_a_word_that_only_ends_like_a_possessive(word: str) -> None:
    said = f"{_AZ} İclası {word} Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi hazırlayıb."
    assert head_of([said]).organisers == (f"{word} Dağ İnstitutu", "Şəki Araşdırmalar Mərkəzi")
