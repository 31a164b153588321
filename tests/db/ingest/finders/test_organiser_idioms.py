"""Organisers in figures of speech: who bore the burden, who brought people together."""

import pytest

from tests.db.ingest.finders.heads import head_of

_HEADS = {
    "ru": "4 мая 2021 года в Рязани прошло третье заседание Окского совета экспертов.",
    "en": "The third session of the Adriatic Policy Forum was held in Zadar on 4 May 2021.",
    "az": "4 may 2021-ci ildə Qubada Dağ Ekspert Şurasının üçüncü iclası keçirilib.",
}
_BODIES = {
    "ru": ("Рязанский институт рек", "Тульский центр водных проблем"),
    "en": ("Zadar Institute of Ports", "Pula Centre for Marine Law"),
    "az": ("Quba Dağ İnstitutu", "Şəki Araşdırmalar Mərkəzi"),
}

_TOLD = [
    (
        "ru",
        (
            "Заседание вынесли на своих плечах Рязанский институт рек и Тульский центр "
            "водных проблем."
        ),
    ),
    (
        "ru",
        (
            "Подготовку встречи взвалили на свои плечи два учреждения — Рязанский институт "
            "рек и Тульский центр водных проблем."
        ),
    ),
    (
        "ru",
        ("Бремя организации разделили Рязанский институт рек и Тульский центр водных проблем."),
    ),
    (
        "ru",
        (
            "Львиную долю забот взяли на себя Рязанский институт рек и Тульский центр "
            "водных проблем."
        ),
    ),
    (
        "ru",
        ("Все хлопоты легли на плечи Рязанского института рек и Тульского центра водных проблем."),
    ),
    (
        "ru",
        (
            "Созывалось оно сразу двумя учреждениями: Рязанским институтом рек и Тульским "
            "центром водных проблем."
        ),
    ),
    ("ru", "Встреча готовилась Рязанским институтом рек и Тульским центром водных проблем."),
    (
        "ru",
        (
            "Мы, собранные вместе Рязанским институтом рек и Тульским центром водных "
            "проблем, два дня спорили о паводке."
        ),
    ),
    (
        "ru",
        ("Организацией занимались Рязанский институт рек и Тульский центр водных проблем."),
    ),
    (
        "ru",
        (
            "К подготовке встречи приложили руку Рязанский институт рек и Тульский центр "
            "водных проблем."
        ),
    ),
    ("ru", "Роль хозяев исполняли Рязанский институт рек и Тульский центр водных проблем."),
    (
        "ru",
        (
            "Обязанности хозяев поделили между собой Рязанский институт рек и Тульский "
            "центр водных проблем."
        ),
    ),
    (
        "ru",
        (
            "Честь принимать гостей выпала Рязанскому институту рек и Тульскому центру "
            "водных проблем."
        ),
    ),
    (
        "ru",
        ("Встречей мы обязаны Рязанскому институту рек и Тульскому центру водных проблем."),
    ),
    (
        "ru",
        ("За один стол нас усадили Рязанский институт рек и Тульский центр водных проблем."),
    ),
    (
        "ru",
        ("Свели участников вместе Рязанский институт рек и Тульский центр водных проблем."),
    ),
    (
        "ru",
        (
            "Рязанский институт рек рука об руку с Тульским центром водных проблем "
            "организовал эту встречу."
        ),
    ),
    (
        "ru",
        (
            "Заседание организовал Рязанский институт рек в тандеме с Тульским центром "
            "водных проблем."
        ),
    ),
    ("ru", "Встреча — дело рук Рязанского института рек и Тульского центра водных проблем."),
    (
        "en",
        (
            "The Zadar Institute of Ports and the Pula Centre for Marine Law bore the "
            "burden of organising."
        ),
    ),
    (
        "en",
        (
            "Two of our members, the Zadar Institute of Ports and the Pula Centre for "
            "Marine Law, shouldered most of the work of preparation."
        ),
    ),
    (
        "en",
        (
            "The burden of organisation was shared by the Zadar Institute of Ports and the "
            "Pula Centre for Marine Law."
        ),
    ),
    (
        "en",
        (
            "The weight of the arrangements fell on the shoulders of the Zadar Institute of "
            "Ports and the Pula Centre for Marine Law."
        ),
    ),
    (
        "en",
        (
            "Participants had been brought together by the Zadar Institute of Ports and the "
            "Pula Centre for Marine Law."
        ),
    ),
    (
        "en",
        (
            "Two bodies divided the hosting duties: the Zadar Institute of Ports and the "
            "Pula Centre for Marine Law."
        ),
    ),
    (
        "en",
        (
            "It was a joint enterprise of the Zadar Institute of Ports and the Pula Centre "
            "for Marine Law."
        ),
    ),
    (
        "en",
        (
            "The Zadar Institute of Ports and the Pula Centre for Marine Law brought us "
            "together round one table."
        ),
    ),
    (
        "en",
        (
            "The Zadar Institute of Ports organised it hand in hand with the Pula Centre "
            "for Marine Law."
        ),
    ),
    (
        "en",
        (
            "It was organised by the Zadar Institute of Ports side by side with the Pula "
            "Centre for Marine Law."
        ),
    ),
    ("az", "Bizi bir araya gətirən Quba Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi oldu."),
    (
        "az",
        (
            "Ekspertləri bir masa ətrafına toplayan Quba Dağ İnstitutu və Şəki Araşdırmalar "
            "Mərkəzi idi."
        ),
    ),
    (
        "az",
        (
            "Görüşün bütün yükü iki qurumun çiyninə düşmüşdü: qubalı tərəfdən Quba Dağ "
            "İnstitutu, şəkili tərəfdən Şəki Araşdırmalar Mərkəzi."
        ),
    ),
    (
        "az",
        ("Hazırlıq işləri Quba Dağ İnstitutunun və Şəki Araşdırmalar Mərkəzinin çiyninə düşüb."),
    ),
    (
        "az",
        (
            "Təşkilat işlərini Quba Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi öz "
            "çiyinlərinə götürüblər."
        ),
    ),
    ("az", "Bütün zəhməti Quba Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi çəkib."),
    (
        "az",
        ("Tədbiri Quba Dağ İnstitutu Şəki Araşdırmalar Mərkəzi ilə çiyin-çiyinə ərsəyə gətirib."),
    ),
    (
        "az",
        (
            "İclas Quba Dağ İnstitutunun təşəbbüsü və Şəki Araşdırmalar Mərkəzinin "
            "təşkilatçılığı ilə baş tutub."
        ),
    ),
    ("az", "Görüşü ərsəyə gətirən Quba Dağ İnstitutu və Şəki Araşdırmalar Mərkəzi olub."),
]
_UNUSUAL = [
    (
        "en",
        (
            "It was put together by the Zadar Table for Sea Peace and the Pula Centre for "
            "Marine Law."
        ),
        ("Zadar Table for Sea Peace", "Pula Centre for Marine Law"),
    ),
    (
        "en",
        (
            "It was organised by the Zadar Salon of Letters in tandem with the Pula Centre "
            "for Marine Law."
        ),
        ("Zadar Salon of Letters", "Pula Centre for Marine Law"),
    ),
    (
        "en",
        ("It was a joint venture of the Zadar Institute of Ports and the Istrian Sea Seminar."),
        ("Zadar Institute of Ports", "Istrian Sea Seminar"),
    ),
    (
        "en",
        ("The organisers were the Zadar Institute of Ports and the Pula Kitchen of Ideas."),
        ("Zadar Institute of Ports", "Pula Kitchen of Ideas"),
    ),
]
_NONE = [
    ("ru", "Перевод с татарского взял на свои плечи Рязанский институт рек."),
    ("ru", "Данные, собранные Рязанским институтом рек, раздали участникам."),
    ("ru", "Докладом о паводке мы обязаны Рязанскому институту рек."),
    ("ru", "Учёных объединяет интерес к рекам, а Рязанский институт рек издал книгу."),
    ("en", "The Zadar Institute of Ports bore the cost of translation."),
    ("en", "The exhibition was put together by the Zadar Salon of Letters."),
    (
        "en",
        (
            "The programme was drawn up under the burden of short notice; the Zadar "
            "Institute of Ports sent a paper."
        ),
    ),
    ("az", "Tərcümə xərclərini Quba Dağ İnstitutu çəkib."),
    ("az", "Quba Dağ İnstitutunun əməkdaşları sərgini gəzdilər."),
]


@pytest.mark.parametrize(("language", "sentence"), _TOLD)
def test_figure_of_speech(language: str, sentence: str) -> None:
    head = head_of([f"{_HEADS[language]} {sentence}"])
    assert head.organisers == _BODIES[language]


@pytest.mark.parametrize(("language", "sentence", "wanted"), _UNUSUAL)
def test_unusual_name(language: str, sentence: str, wanted: tuple[str, ...]) -> None:
    head = head_of([f"{_HEADS[language]} {sentence}"])
    assert head.organisers == wanted


@pytest.mark.parametrize(("language", "sentence"), _NONE)
def test_work_other_than_organising(language: str, sentence: str) -> None:
    head = head_of([f"{_HEADS[language]} {sentence}"])
    assert head.organisers == ()


def test_region_behind_what_is_studied() -> None:
    """«Центр пограничных исследований Финнмарка»: a region that no dictionary knows."""
    told = "Его организовали Центр рыбных исследований Халогаланда и Рязанский институт рек."
    head = head_of([f"{_HEADS['ru']} {told}"])
    assert head.organisers == ("Центр рыбных исследований Халогаланда", "Рязанский институт рек")
