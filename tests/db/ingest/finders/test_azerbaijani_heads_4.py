"""Azerbaijani texts, part 4: whole heads in styles of their own: letters, forms, news, minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            "Qubada iki gün",
            "Müəllif: Nigar Səmədova, 16 may 2022",
            (
                "Azərbaycan–Litva Ekspertlər Klubu artıq yeddinci dəfə bir araya gəldi. Bu "
                "dəfə görüş yeri Quba idi, tarix isə 12–13 may. Tədbirin təşkilatçıları "
                "Quba Aqrar Tədqiqatlar Mərkəzi ilə Vilnüs Kənd Təsərrüfatı Akademiyası "
                "olub. Müzakirələrin əsas mövzusu “Alma bağından Avropaya” seçilmişdi."
            ),
            "Klub üzvləri hesab edir ki, soyuducu anbarlar çatışmır.",
        ],
        Head(
            council="Azərbaycan–Litva Ekspertlər Klubu",
            number=7,
            start="2022-05-12",
            end="2022-05-13",
            place="Quba",
            theme="Alma bağından Avropaya",
            organisers=("Quba Aqrar Tədqiqatlar Mərkəzi", "Vilnüs Kənd Təsərrüfatı Akademiyası"),
        ),
    ),
    (
        [
            "TƏDBİR HAQQINDA MƏLUMAT",
            "Tədbirin adı: Xəzər Ekoloqlar Şurasının doqquzuncu sessiyası",
            "Tarix: 4 oktyabr 2018-ci il",
            "Yer: Lənkəran şəhəri, “Xan” mehmanxanası",
            "Mövzu: Qızılağac körfəzi dünən və sabah",
            ("Təşkilatçılar: Lənkəran Ekologiya İnstitutu, Rəşt Dəniz Araşdırmaları Mərkəzi"),
            "Qərarlar:",
            "1. Körfəzin xəritəsi hazırlansın.",
            "2. Balıqçılara müraciət edilsin.",
        ],
        Head(
            council="Xəzər Ekoloqlar Şurası",
            number=9,
            start="2018-10-04",
            place="Lənkəran",
            theme="Qızılağac körfəzi dünən və sabah",
            organisers=("Lənkəran Ekologiya İnstitutu", "Rəşt Dəniz Araşdırmaları Mərkəzi"),
        ),
    ),
    (
        [
            "Azərbaycan–Gürcüstan Ekspert Şurasının üçüncü iclasının Kommünikesi",
            (
                "2021-ci il oktyabrın 14-15-də Tbilisi şəhərində Azərbaycan–Gürcüstan "
                "Ekspert Şurasının (bundan sonra – AGEŞ) “Cənubi Qafqaz: yeni imkanlar” "
                "mövzusunda üçüncü iclası keçirilmişdir. İclasın təşkilatçıları Beynəlxalq "
                "Siyasət Mərkəzi (BSM) və Gürcüstan Strategiya Fondu olmuşdur."
            ),
            ("İclasda çıxış etmişlər: BSM-in sədri Fərid Əliyev, Fondun rəhbəri Giorgi Lomidze."),
            "İştirakçılar:",
            "1. Ticarətin artdığını qeyd etmişlər.",
            "2. Universitetlərə əməkdaşlığı genişləndirməyi tövsiyə etmişlər.",
        ],
        Head(
            council="Azərbaycan–Gürcüstan Ekspert Şurası",
            short="AGEŞ",
            number=3,
            start="2021-10-14",
            end="2021-10-15",
            place="Tbilisi",
            theme="Cənubi Qafqaz: yeni imkanlar",
            organisers=("Beynəlxalq Siyasət Mərkəzi", "Gürcüstan Strategiya Fondu"),
            shorts=("BSM", None),
        ),
    ),
    (
        [
            "Hörmətli həmkarlar,",
            (
                "Sizə Bursadan yazıram. Türk Dünyası Memarlar Assambleyasının altıncı "
                "toplantısı avqustun 30-da burada yekunlaşdı. Toplantıya Bursa Memarlıq "
                "Məktəbi ilə Şuşa Bərpa Mərkəzi birlikdə yiyəlik edirdi. Söhbət “Köhnə daş,"
                " yeni divar” ətrafında gedirdi."
            ),
            "Assambleya hesab edir ki, bərpa tələsik aparılmamalıdır.",
            "Hörmətlə, Səba Qəniyeva",
            "Bursa, 2 sentyabr 2022",
        ],
        Head(
            council="Türk Dünyası Memarlar Assambleyası",
            number=6,
            start="2022-08-30",
            place="Bursa",
            theme="Köhnə daş, yeni divar",
            organisers=("Bursa Memarlıq Məktəbi", "Şuşa Bərpa Mərkəzi"),
        ),
    ),
    (
        [
            "Ekspertlər Lahıcda misgərlikdən danışdılar",
            "23 aprel 2018, 16:20",
            (
                "Aprelin 21-i və 22-də Lahıc qəsəbəsində Qafqaz Sənətşünaslar Məclisinin "
                "(QSM) IX toplantısı baş tutdu. “Mis və yaddaş” mövzusuna həsr olunan "
                "toplantının keçirilməsində əsas yükü Lahıc Tarix Muzeyi və Kutaisi Sənət "
                "Akademiyası çəkirdi. Maliyyə dəstəyini Xəzər Fondu göstərdi."
            ),
            (
                "Məclis qeyd etdi ki, ustaların sayı azalır. Gənclər üçün kurslar açılması "
                "tövsiyə olundu."
            ),
        ],
        Head(
            council="Qafqaz Sənətşünaslar Məclisi",
            short="QSM",
            number=9,
            start="2018-04-21",
            end="2018-04-22",
            place="Lahıc",
            theme="Mis və yaddaş",
            organisers=("Lahıc Tarix Muzeyi", "Kutaisi Sənət Akademiyası"),
        ),
    ),
    (
        [
            "QƏTNAMƏ",
            "Azərbaycan–Macarıstan Ekspert Palatasının V sessiyası",
            "Budapeşt, 19 noyabr 2016-cı il",
            (
                "Azərbaycan–Macarıstan Ekspert Palatası, Budapeşt Şərq İnstitutu və Bakı "
                "Diplomatiya Məktəbinin dəvəti ilə Budapeştdə toplaşaraq, “Dunaydan Xəzərə”"
                " mövzusunu müzakirə edərək,"
            ),
            "1. Qeyd edir ki, ticarət artır.",
            "2. Tövsiyə edir ki, təqaüdlər çoxaldılsın.",
        ],
        Head(
            council="Azərbaycan–Macarıstan Ekspert Palatası",
            number=5,
            start="2016-11-19",
            place="Budapeşt",
            theme="Dunaydan Xəzərə",
            organisers=("Budapeşt Şərq İnstitutu", "Bakı Diplomatiya Məktəbi"),
        ),
    ),
    (
        [
            "İCLASIN PROTOKOLU",
            "Şuranın adı: Araz Hövzəsi Ekspert Şurası (AHEŞ)",
            "İclasın nömrəsi: 12",
            "Keçirildiyi yer: İmişli şəhəri",
            "Keçirildiyi tarix: 28.02.2017",
            "Təşkilatçı: İmişli Su Təsərrüfatı İdarəsi",
            "Müzakirə mövzusu: Arazın sabahı",
            "Qərar:",
            "1. Monitorinq aparılsın.",
            "2. Hesabat nazirliyə göndərilsin.",
        ],
        Head(
            council="Araz Hövzəsi Ekspert Şurası",
            short="AHEŞ",
            number=12,
            start="2017-02-28",
            place="İmişli",
            theme="Arazın sabahı",
            organisers=("İmişli Su Təsərrüfatı İdarəsi",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
