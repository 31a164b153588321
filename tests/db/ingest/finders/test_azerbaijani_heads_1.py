"""Azerbaijani communiqués, part 1: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "Qarabağ Ekspert Forumunun (QEF) yeddinci toplantısı 2021-ci il oktyabrın"
                " 4-də Şuşada keçirilib. Toplantının mövzusu “Qayıdış və quruculuq” olub."
            ),
            (
                "Tədbirin təşkilatçıları Şuşa Tədqiqatlar Mərkəzi (ŞTM) və Ağdam Memarlıq"
                " İnstitutudur."
            ),
            "QEF üzvləri təşəkkür edib.",
        ],
        Head(
            council="Qarabağ Ekspert Forumu",
            short="QEF",
            number=7,
            start="2021-10-04",
            place="Şuşa",
            theme="Qayıdış və quruculuq",
            organisers=(
                "Şuşa Tədqiqatlar Mərkəzi",
                "Ağdam Memarlıq İnstitutu",
            ),
            shorts=(
                "ŞTM",
                None,
            ),
        ),
    ),
    (
        [
            (
                "BAKI, 12 may 2019-cu il. Azərbaycan–Türkmənistan Ekspert Şurası on "
                "ikinci iclasına toplaşıb. İclas “Xəzərin iki sahili” adlanan mövzuya "
                "həsr edilib."
            ),
            "İclası Bakı Dəniz Tədqiqatları Mərkəzi təşkil edib.",
        ],
        Head(
            council="Azərbaycan–Türkmənistan Ekspert Şurası",
            number=12,
            start="2019-05-12",
            place="Bakı",
            theme="Xəzərin iki sahili",
            organisers=("Bakı Dəniz Tədqiqatları Mərkəzi",),
        ),
    ),
    (
        [
            (
                "Lənkəran şəhərində 2017-ci ilin 3–5 iyun tarixlərində Cənub Ekspert "
                "Klubunun 6-cı sessiyası işini başa vurub. Sessiya Lənkəran "
                "Universitetinin təşəbbüsü və Astara Çay İnstitutunun dəstəyi ilə "
                "keçirilib."
            ),
        ],
        Head(
            council="Cənub Ekspert Klubu",
            number=6,
            start="2017-06-03",
            end="2017-06-05",
            place="Lənkəran",
            organisers=("Lənkəran Universiteti",),
        ),
    ),
    (
        [
            "Azərbaycan–Ukrayna Ekspert Dialoqunun (AUED) üçüncü görüşü",
            "Tarix: 15 mart 2018-ci il",
            "Yer: Gəncə",
            "Mövzu: Su və həyat",
            "Təşkilatçılar: Gəncə Su İnstitutu (GSİ), Kiyev Ekologiya Mərkəzi",
        ],
        Head(
            council="Azərbaycan–Ukrayna Ekspert Dialoqu",
            short="AUED",
            number=3,
            start="2018-03-15",
            place="Gəncə",
            theme="Su və həyat",
            organisers=(
                "Gəncə Su İnstitutu",
                "Kiyev Ekologiya Mərkəzi",
            ),
            shorts=(
                "GSİ",
                None,
            ),
        ),
    ),
    (
        [
            (
                "Ekspertlərin Xəzər Şurasının ilk iclası onlayn formatda 2020-ci il "
                "dekabrın 1-də baş tutub. Görüşə Bakı Siyasət Mərkəzi ev sahibliyi edib."
            ),
        ],
        Head(
            council="Ekspertlərin Xəzər Şurası",
            number=1,
            start="2020-12-01",
            place="onlayn",
            organisers=("Bakı Siyasət Mərkəzi",),
        ),
    ),
    (
        [
            (
                "Sentyabrın 8-i və 9-da Şəkidə “Sənətkarlıq: dünən və sabah” devizi "
                "altında İpək Yolu Ekspert Assambleyasının doqquzuncu iclası təşkil "
                "olunub."
            ),
            "10.09.2016",
            (
                "İclas Şəki Sənət Evi ilə Marağa Mədəniyyət Fondunun birgə təşkilatçılığı"
                " ilə keçirilib."
            ),
        ],
        Head(
            council="İpək Yolu Ekspert Assambleyası",
            number=9,
            start="2016-09-08",
            end="2016-09-09",
            place="Şəki",
            theme="Sənətkarlıq: dünən və sabah",
            organisers=(
                "Şəki Sənət Evi",
                "Marağa Mədəniyyət Fondu",
            ),
        ),
    ),
    (
        [
            "Cümə günü Qaxda İlisu Ekspert Şurasının on dördüncü iclası keçirilib.",
            "Dərc edilib: 18.05.2019",
            (
                "“Dağ kəndləri: yol haradan keçir?” mövzulu iclası Qax Turizm Mərkəzi və "
                "Zaqatala Meşə İnstitutu birgə hazırlayıb."
            ),
        ],
        Head(
            council="İlisu Ekspert Şurası",
            number=14,
            start="2019-05-17",
            place="Qax",
            theme="Dağ kəndləri: yol haradan keçir?",
            organisers=(
                "Qax Turizm Mərkəzi",
                "Zaqatala Meşə İnstitutu",
            ),
        ),
    ),
    (
        [
            "Azərbaycan–İran Ekspert Klubunun (AİEK) 5-ci iclasına dair məlumat",
            (
                "İclas 2014-cü il noyabr ayının 12-də Gürcüstanın Batumi şəhərində "
                "keçirilmişdir. Onun mövzusu belə müəyyən edilmişdi: “Araz boyu ticarət”."
            ),
            ("İclasın təşkilatçısı Təbriz İqtisad Mərkəzi, tərəfdaşı isə Astara Bələdiyyəsi olub."),
            "AİEK-in növbəti iclası Təbrizdə olacaq.",
        ],
        Head(
            council="Azərbaycan–İran Ekspert Klubu",
            short="AİEK",
            number=5,
            start="2014-11-12",
            place="Batumi",
            theme="Araz boyu ticarət",
            organisers=("Təbriz İqtisad Mərkəzi",),
        ),
    ),
    (
        [
            "İsmayıllı, 3–4 sentyabr 2015-ci il",
            (
                "“Alma və üzüm” mövzusunda Şirvan Ekspert Məclisinin (ŞEM) iyirmi birinci"
                " iclası baş tutdu. İclas Şamaxı Üzümçülük İnstitutunun təşəbbüsü ilə "
                "çağırılıb."
            ),
        ],
        Head(
            council="Şirvan Ekspert Məclisi",
            short="ŞEM",
            number=21,
            start="2015-09-03",
            end="2015-09-04",
            place="İsmayıllı",
            theme="Alma və üzüm",
            organisers=("Şamaxı Üzümçülük İnstitutu",),
        ),
    ),
    (
        [
            (
                "Beynəlxalq Enerji Şurası özünün yeddinci toplantısını 2013-cü ilin "
                "aprelində Bakıda keçirib. Toplantı Bakı Enerji Akademiyasında təşkil "
                "olunub."
            ),
        ],
        Head(
            council="Beynəlxalq Enerji Şurası",
            number=7,
            start="2013-04",
            place="Bakı",
        ),
    ),
    (
        [
            (
                "Akademik Z. Bünyadov adına Şərqşünaslıq İnstitutu və Strateji və "
                "Regional Tədqiqatlar Mərkəzi 2016-cı il iyunun 7-də Bakıda Xəzər "
                "Alimləri Məclisinin (XAM) VI iclasını təşkil etmişlər. İclasda “Dənizin "
                "sabahı” mövzusu müzakirə olunub."
            ),
        ],
        Head(
            council="Xəzər Alimləri Məclisi",
            short="XAM",
            number=6,
            start="2016-06-07",
            place="Bakı",
            theme="Dənizin sabahı",
            organisers=(
                "Akademik Z. Bünyadov adına Şərqşünaslıq İnstitutu",
                "Strateji və Regional Tədqiqatlar Mərkəzi",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
