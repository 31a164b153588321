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
    (
        [
            "Qazax rayonunda ekspertlər görüşüb",
            (
                "Martın 3-də Qazaxda Azərbaycan–Gürcüstan Sərhəd Ekspertləri Qrupunun "
                "(AGSEQ) 10-cu, yubiley iclası öz işinə başlayıb və martın 4-də başa "
                "çatıb. İclası Qazax Diyarşünaslıq Muzeyi Marneuli Mədəniyyət Evi ilə "
                "birgə təşkil edib. İclasda “Körpü bazarı” mövzusu ətrafında müzakirələr "
                "aparılıb."
            ),
            "05.03.2020 | 14:22",
        ],
        Head(
            council="Azərbaycan–Gürcüstan Sərhəd Ekspertləri Qrupu",
            short="AGSEQ",
            number=10,
            start="2020-03-03",
            end="2020-03-04",
            place="Qazax",
            theme="Körpü bazarı",
            organisers=(
                "Qazax Diyarşünaslıq Muzeyi",
                "Marneuli Mədəniyyət Evi",
            ),
        ),
    ),
    (
        [
            "Azərbaycan–Litva Ekspertlər Şurası: dördüncü iclas",
            "Vilnüs, 21 oktyabr 2021-ci il",
            (
                "Azərbaycan Texnologiyalar Akademiyası və Litva Şərq Araşdırmaları "
                "Mərkəzinin (LŞAM) birgə təşəbbüsü ilə keçirilən iclasın mövzusu "
                "“Kiberməkanda qonşuluq” idi."
            ),
        ],
        Head(
            council="Azərbaycan–Litva Ekspertlər Şurası",
            number=4,
            start="2021-10-21",
            place="Vilnüs",
            theme="Kiberməkanda qonşuluq",
            organisers=(
                "Azərbaycan Texnologiyalar Akademiyası",
                "Litva Şərq Araşdırmaları Mərkəzi",
            ),
            shorts=(
                None,
                "LŞAM",
            ),
        ),
    ),
    (
        [
            (
                "Bu il yanvarın 29-da Bakı Ekspertlər Klubunun (BEK) XV toplantısı "
                "distant qaydada keçirilib."
            ),
            "01.02.2022",
            (
                "Toplantının moderatoru Elçin Əliyev olub. Toplantı Bakı Sosial "
                "Tədqiqatlar İnstitutu tərəfindən Avropa Fondunun dəstəyi ilə təşkil "
                "edilmişdir."
            ),
        ],
        Head(
            council="Bakı Ekspertlər Klubu",
            short="BEK",
            number=15,
            start="2022-01-29",
            place="onlayn",
            organisers=("Bakı Sosial Tədqiqatlar İnstitutu",),
        ),
    ),
    (
        [
            "Nazir müavini ekspert şurasının iclasında iştirak edib",
            "17.11.2021 16:05",
            (
                "Noyabrın 16-da Gəncədə Azərbaycan–Pakistan Ekspertlər Şurasının (APEŞ) "
                "on beşinci iclası keçirilib. “Pambıqdan paltaradək” mövzusunda təşkil "
                "olunan iclası Gəncə Toxuculuq İnstitutu (GTİ) Lahor Ticarət Palatası ilə"
                " əməkdaşlıq çərçivəsində hazırlayıb."
            ),
        ],
        Head(
            council="Azərbaycan–Pakistan Ekspertlər Şurası",
            short="APEŞ",
            number=15,
            start="2021-11-16",
            place="Gəncə",
            theme="Pambıqdan paltaradək",
            organisers=(
                "Gəncə Toxuculuq İnstitutu",
                "Lahor Ticarət Palatası",
            ),
            shorts=(
                "GTİ",
                None,
            ),
        ),
    ),
    (
        [
            (
                "Biz, Xəzəryanı Ölkələrin Ekspert Məclisinin 2015-ci ilin 8–9 iyununda "
                "Astarada keçirilən yeddinci toplantısının iştirakçıları, “Kürü və qanun”"
                " mövzusunu müzakirə edərək bəyan edirik. Toplantının ev sahibi Astara "
                "Balıqçılıq İnstitutudur."
            ),
        ],
        Head(
            council="Xəzəryanı Ölkələrin Ekspert Məclisi",
            number=7,
            start="2015-06-08",
            end="2015-06-09",
            place="Astara",
            theme="Kürü və qanun",
            organisers=("Astara Balıqçılıq İnstitutu",),
        ),
    ),
    (
        [
            (
                "XEŞ (Xəzər Ekspert Şurası) 2013-cü il iyulun 2-də Lənkəranda üçüncü "
                "iclasını keçirib. İclas Lənkəran Dövlət Universitetində (LDU) baş tutub,"
                " onu LDU və Ənzəli Liman Akademiyası təşkil edib."
            ),
        ],
        Head(
            council="Xəzər Ekspert Şurası",
            short="XEŞ",
            number=3,
            start="2013-07-02",
            place="Lənkəran",
            organisers=(
                "Lənkəran Dövlət Universiteti",
                "Ənzəli Liman Akademiyası",
            ),
            shorts=(
                "LDU",
                None,
            ),
        ),
    ),
    (
        [
            (
                "Türk Dövlətləri Su Ekspertləri Birliyinin (bundan sonra – TDSEB) ikinci "
                "iclası Gəncədə 2014-cü il avqustun 5-də olub. Təşkilatçı Gəncə Aqrar "
                "Universitetidir (qısaca GAU)."
            ),
        ],
        Head(
            council="Türk Dövlətləri Su Ekspertləri Birliyi",
            short="TDSEB",
            number=2,
            start="2014-08-05",
            place="Gəncə",
            organisers=("Gəncə Aqrar Universiteti",),
            shorts=("GAU",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
