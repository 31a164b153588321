"""Azerbaijani texts that are whole, with points of their own, part 2: what their head says."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Xocavənddə bərpa planları",
            (
                "Xocavənd qəsəbəsində, yeni məktəbin akt zalında iyulun 4-ü və 5-i Bərpa "
                "Memarları İttifaqının ilk sessiyası keçirilib. Sessiyada əsas mövzu “Daş və "
                "yaddaş” olub. Bakı Memarlıq Universitetinin və Bərpa Fondunun birgə təşkil "
                "etdiyi sessiyada otuz nəfər iştirak edib."
            ),
            "07.07.2023 | Oxunub: 112",
            "Sessiya iştirakçıları hesab edirlər ki, tarixi binalar qorunmalıdır.",
            "Onlar layihəçilərə yerli daşdan istifadə etməyi tövsiyə ediblər.",
        ],
        Head(
            council="Bərpa Memarları İttifaqı",
            number=1,
            start="2023-07-04",
            end="2023-07-05",
            place="Xocavənd",
            theme="Daş və yaddaş",
            organisers=(
                "Bakı Memarlıq Universiteti",
                "Bərpa Fondu",
            ),
        ),
    ),
    (
        [
            (
                "BAKI, 9 dekabr, Region-Press. “Cənubi Qafqazın gələcəyi” ekspert platforması "
                "dünən Bakıda onuncu dəfə toplaşıb. Toplantıda “Dəmir yolları yenidən açılır” "
                "mövzusu müzakirə edilib. Platformanın budəfəki toplantısını Bakı Politoloqlar "
                "Klubu və Tbilisi Strateji Araşdırmalar Mərkəzi təşkil edib."
            ),
            (
                "Ekspertlər deyirlər ki, yollar sülh gətirir. Onlar hökumətləri gömrük "
                "rüsumlarını azaltmağa çağırıblar."
            ),
            "Region-Press © 2022",
        ],
        Head(
            council="“Cənubi Qafqazın gələcəyi” ekspert platforması",
            number=10,
            start="2022-12-08",
            place="Bakı",
            theme="Dəmir yolları yenidən açılır",
            organisers=(
                "Bakı Politoloqlar Klubu",
                "Tbilisi Strateji Araşdırmalar Mərkəzi",
            ),
        ),
    ),
    (
        [
            "KOMMÜNİKE",
            (
                "Azərbaycan–Gürcüstan Sərhədyanı Əməkdaşlıq üzrə Ekspert Komissiyası 2013-cü il "
                "aprelin 23-dən 25-dək Balakəndə özünün on birinci iclasını keçirmişdir. İclasın "
                "təşkili Balakən Regional İnkişaf Mərkəzinə, Telavi Dövlət Universitetinə həvalə "
                "olunmuşdu. Komissiya “Bir vadi, iki ölkə” devizi altında işləmişdir."
            ),
            "Komissiya:",
            "– qeyd edir ki, turizm artır;",
            "– tövsiyə edir ki, yeni keçid açılsın.",
        ],
        Head(
            council="Azərbaycan–Gürcüstan Sərhədyanı Əməkdaşlıq üzrə Ekspert Komissiyası",
            number=11,
            start="2013-04-23",
            end="2013-04-25",
            place="Balakən",
            theme="Bir vadi, iki ölkə",
            organisers=(
                "Balakən Regional İnkişaf Mərkəzi",
                "Telavi Dövlət Universiteti",
            ),
        ),
    ),
    (
        [
            "Zaqatalada fındıq danışıldı",
            "Şəki-Zaqatala xəbərləri, 30 sentyabr 2015",
            (
                "Həftəsonu Zaqatala şəhərinə otuz alim gəlmişdi. Səbəb: Qafqaz Aqrar Ekspertləri "
                "Birliyinin (QAEB) növbəti, sayca yeddinci konfransı. Konfrans sentyabrın 26-sı "
                "və 27-si baş tutdu, mövzusu da elə buralara yaraşan idi: “Fındıq, bal, bazar”. "
                "Hər şeyi Zaqatala Aqrar Mərkəzi hazırlamışdı."
            ),
            (
                "Alimlər hesab edir ki, bazar kiçikdir. Onlar ixracatçılara birliklər yaratmağı "
                "məsləhət gördülər."
            ),
        ],
        Head(
            council="Qafqaz Aqrar Ekspertləri Birliyi",
            short="QAEB",
            number=7,
            start="2015-09-26",
            end="2015-09-27",
            place="Zaqatala",
            theme="Fındıq, bal, bazar",
            organisers=("Zaqatala Aqrar Mərkəzi",),
        ),
    ),
    (
        [
            "Gəncədə “Göygöl” Ekspertlər Məclisi keçirilib",
            (
                "“Göygöl” Ekspertlər Məclisinin altıncı iclası sentyabrın 10-11-də Gəncədə olub. "
                "Bunu məclisin mətbuat xidməti bildirib. İclasda “Dağ turizmi: imkan və risk” "
                "mövzusu ətrafında fikir mübadiləsi aparılıb. İclas Gəncə Turizm İnstitutunun ev "
                "sahibliyi və Kars Qafqaz Universitetinin həmtəşkilatçılığı ilə keçirilib."
            ),
            "Dərc edilib: 12.09.2016",
            (
                "Məclis hesab edir ki, yollar pisdir. Məclis dövlət qurumlarına yolları təmir "
                "etməyi tövsiyə edir."
            ),
        ],
        Head(
            council="“Göygöl” Ekspertlər Məclisi",
            number=6,
            start="2016-09-10",
            end="2016-09-11",
            place="Gəncə",
            theme="Dağ turizmi: imkan və risk",
            organisers=(
                "Gəncə Turizm İnstitutu",
                "Kars Qafqaz Universiteti",
            ),
        ),
    ),
    (
        [
            "Ağdam Dialoqu: ikinci görüş",
            (
                "Ağdamda, cümə məscidinin yanındakı yeni mədəniyyət evində “Ağdam Dialoqu”nun "
                "ikinci görüşü olub. İki günlük tədbir may ayının 28-i yekunlaşıb. Tədbir "
                "Qarabağ Universiteti və İzmir Barış Araşdırmaları Mərkəzi tərəfindən "
                "reallaşdırılıb. Söhbət “Evə qayıdanlar” haqqında gedib."
            ),
            "30 may 2024",
            (
                "İştirakçılar bildirib ki, iş yerləri azdır. Onlar fermerlərə kreditlər "
                "verilməsini təklif ediblər."
            ),
        ],
        Head(
            council="Ağdam Dialoqu",
            number=2,
            start="2024-05-27",
            end="2024-05-28",
            place="Ağdam",
            theme="Evə qayıdanlar",
            organisers=(
                "Qarabağ Universiteti",
                "İzmir Barış Araşdırmaları Mərkəzi",
            ),
        ),
    ),
    (
        [
            "Şəhər xəbərləri",
            (
                "Dünən Şəkidə yeni park açılıb. Tədbirdə icra başçısı iştirak edib. Park “Yaşıl "
                "dünya” layihəsi çərçivəsində salınıb."
            ),
            "12.04.2020",
        ],
        Head(),
    ),
    (
        [
            "BƏYANNAMƏ",
            (
                "Talış dağlarının qorunması üzrə Ekspert Alyansının 2022-ci il sentyabrın 3-də "
                "Lerik şəhərində keçirilmiş beşinci sessiyasında qəbul edilmişdir"
            ),
            (
                "Sessiyanın mövzusu “Meşə və insan” kimi müəyyən edilmişdi. Sessiyanı Lerik "
                "Ekologiya Mərkəzi Astara Meşə İnstitutu ilə birgə təşkil etmişdir."
            ),
            "Alyans:",
            "1. Meşələrin azalmasından narahatlıq ifadə edir.",
            "2. Yeni qoruq yaradılmasını təklif edir.",
        ],
        Head(
            council="Talış dağlarının qorunması üzrə Ekspert Alyansı",
            number=5,
            start="2022-09-03",
            place="Lerik",
            theme="Meşə və insan",
            organisers=(
                "Lerik Ekologiya Mərkəzi",
                "Astara Meşə İnstitutu",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_whole_azerbaijani_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
