"""Whose session it was: the council that the report means, forums of two lands, and no board."""

import pytest

from tests.db.ingest.finders.heads import fields_of

AZ_FORUM = "2018-ci il iyunun 2-də Şəkidə Azərbaycan–Polşa {} keçirilib."
RU_FORUM = "4 мая 2016 года в Туле прошёл {}."

FIELDS = [
    # Above the council stand a ministry, a fund, a club: the report means «Şura», «Совет».
    (
        [
            "Şəki Dağçılar Klubu",
            "Azərbaycan–Polşa Dağ Yolları Ekspert Şurası",
            "Şəki, 8 oktyabr 2022-ci il",
            "Şuranın sayca 3-cü toplantısı “Dağ yolları bu gün” adı altında keçdi.",
        ],
        {"council": "Azərbaycan–Polşa Dağ Yolları Ekspert Şurası", "number": 3, "place": "Şəki"},
    ),
    (
        [
            "Тульский клуб «Бакен»",
            "Окско-Волжский совет экспертов",
            "Тула, 4 мая 2016 года",
            "Третье заседание Совета прошло под девизом «Лёд и берега».",
        ],
        {"council": "Окско-Волжский совет экспертов", "number": 3, "place": "Тула"},
    ),
    # What experts of two lands hold on a day needs no number.
    (
        [AZ_FORUM.format("Beyin Mərkəzlərinin Forumu")],
        {"council": "Azərbaycan–Polşa Beyin Mərkəzlərinin Forumu", "place": "Şəki"},
    ),
    (
        [
            AZ_FORUM.format("beyin mərkəzlərinin konfransı"),
            "DYM İdarə Heyətinin sədri Elçin Qurbanov konfransı açıb.",
        ],
        {"council": "Azərbaycan–Polşa beyin mərkəzlərinin konfransı", "start": "2018-06-02"},
    ),
    (
        [RU_FORUM.format("Форум аналитических центров Чехии и Литвы")],
        {"council": "Форум аналитических центров Чехии и Литвы", "place": "Тула"},
    ),
    ([RU_FORUM.format("Чешско-Литовский форум туризма")], {"council": None, "place": None}),
    ([AZ_FORUM.format("Turizm Forumu")], {"council": None, "place": None}),
    # What one person spoke of is no theme.
    (
        [
            (
                "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası olub. "
                "İclasda Dağ İnstitutunun rektoru Elçin Qurbanov körpülərin təmirindən danışıb."
            )
        ],
        {"theme": None, "number": 2},
    ),
    (
        [
            (
                "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası olub. "
                "İclasda ekspertlər körpülərin təmirini müzakirə ediblər."
            )
        ],
        {"theme": "körpülərin təmirini", "number": 2},
    ),
    # Whose work a session's participants praise prepared it.
    (
        [
            "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası olub.",
            "Dağ Muzeyinin və Çay Fondunun iclasın təşkilindəki əməyi yüksək qiymətləndirilib.",
        ],
        {"organisers": ("Dağ Muzeyi", "Çay Fondu"), "number": 2},
    ),
    # Who governs a house does not meet for it.
    (
        [
            "Dağ Yolları Mərkəzi İdarə Heyətinin sədri Elçin Qurbanov",
            "Dağ Bölgələri Ekspert Şurası",
            "2018-ci il iyunun 2-də Şəkidə ikinci iclas keçirilib.",
        ],
        {"council": "Dağ Bölgələri Ekspert Şurası", "number": 2},
    ),
]


@pytest.mark.parametrize(("lines", "wanted"), FIELDS)
def test_the_council_that_met(lines: list[str], wanted: dict[str, object]) -> None:
    assert fields_of(lines, wanted) == wanted
