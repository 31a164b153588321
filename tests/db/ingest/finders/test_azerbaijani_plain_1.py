"""Whole Azerbaijani texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Bakıda Azərbaycan-Qazaxıstan Ekspert Şurasının iclası keçirilib",
            (
                "BAKI, 17 may, AZƏRXƏBƏR. Mayın 16-da Bakıda Azərbaycan-Qazaxıstan Ekspert "
                "Şurasının (AQEŞ) dördüncü iclası keçirilib. İclasda Orta Dəhlizin inkişaf "
                "perspektivləri müzakirə olunub. Tədbir Bakı Siyasi Təhlil Mərkəzi və Astana "
                "Strateji Araşdırmalar İnstitutunun birgə təşkilatçılığı ilə baş tutub."
            ),
            "İclası giriş sözü ilə Mərkəzin direktoru Kamran Əliyev açıb.",
            "Sonda iştirakçılar kommünike qəbul ediblər:",
            "1. Şura yükdaşımaların artdığını qeyd edir.",
            "2. Şura tariflərin uyğunlaşdırılmasını tövsiyə edir.",
            "17 may 2023",
        ],
        Head(
            council="Azərbaycan-Qazaxıstan Ekspert Şurası",
            short="AQEŞ",
            number=4,
            start="2023-05-16",
            place="Bakı",
            theme="Orta Dəhlizin inkişaf perspektivləri",
            organisers=(
                "Bakı Siyasi Təhlil Mərkəzi",
                "Astana Strateji Araşdırmalar İnstitutu",
            ),
        ),
    ),
    (
        [
            "PROTOKOL",
            "Xəzər Ekspert Şurasının 3-cü iclası",
            "Bərdə şəhəri                          12 sentyabr 2018-ci il",
            "Sədr: Ə. Məmmədov",
            "Katib: L. Quliyeva",
            (
                "Gündəlikdə duran məsələ: Kür çayının aşağı axarında su ehtiyatlarının idarə "
                "edilməsi"
            ),
            "İclas Bərdə Aqrar Araşdırmalar Mərkəzi tərəfindən təşkil edilmişdir.",
            "Qərara alındı:",
            "1. Su anbarlarının monitorinqi gücləndirilsin.",
            "2. Növbəti iclas Göyçayda keçirilsin.",
        ],
        Head(
            council="Xəzər Ekspert Şurası",
            number=3,
            start="2018-09-12",
            place="Bərdə",
            theme="Kür çayının aşağı axarında su ehtiyatlarının idarə edilməsi",
            organisers=("Bərdə Aqrar Araşdırmalar Mərkəzi",),
        ),
    ),
    (
        [
            "Səfirlik / Xəbərlər",
            "03.10.2022",
            "Tehranda ekspertlər görüşüb",
            (
                "Oktyabrın 1-2-də Tehran şəhərində Azərbaycan-İran Beyin Mərkəzləri "
                "Dialoqunun ikinci sessiyası keçirilmişdir. Sessiya sərhədyanı ticarətin "
                "inkişafına həsr olunmuşdur. Sessiyanın təşkilatçıları Tehran Beynəlxalq "
                "Münasibətlər İnstitutu və Bakı Diplomatiya Məktəbidir. İlk sessiya 2021-ci "
                "il sentyabrın 15-də Bakıda keçirilmişdi."
            ),
            "Görüşdə səfir Əli Hüseynzadə çıxış etmişdir.",
            "Tərəflər aşağıdakıları qeyd etmişlər:",
            "– ticarət dövriyyəsi artmaqdadır;",
            "– gömrük prosedurları sadələşdirilməlidir.",
        ],
        Head(
            council="Azərbaycan-İran Beyin Mərkəzləri Dialoqu",
            number=2,
            start="2022-10-01",
            end="2022-10-02",
            place="Tehran",
            theme="sərhədyanı ticarətin inkişafına",
            organisers=(
                "Tehran Beynəlxalq Münasibətlər İnstitutu",
                "Bakı Diplomatiya Məktəbi",
            ),
        ),
    ),
    (
        [
            '"Gəncənin səsi" qəzeti, 25 noyabr 2021-ci il',
            "XALÇA BİZİ BİRLƏŞDİRİR",
            (
                "Dünən Gəncədə Cənubi Qafqaz Mədəniyyət Ekspertləri Şurası beşinci dəfə bir "
                "araya gəlib. Bu dəfə söhbət xalçaçılıq irsinin qorunmasından gedib. "
                "Qonaqları Gəncə Xalq Yaradıcılığı İnstitutu qarşılayıb. Xatırladaq ki, "
                "dördüncü iclas ötən il Qubada olmuşdu."
            ),
            "İclasda sənətşünas Nigar Rzayeva məruzə edib.",
            "Şura muzeyləri ortaq sərgi keçirməyə çağırıb.",
        ],
        Head(
            council="Cənubi Qafqaz Mədəniyyət Ekspertləri Şurası",
            number=5,
            start="2021-11-24",
            place="Gəncə",
            theme="xalçaçılıq irsinin qorunmasından",
            organisers=("Gəncə Xalq Yaradıcılığı İnstitutu",),
        ),
    ),
    (
        [
            "Göyərçin Əfəndizadə, “Region”",
            (
                "Naxçıvan, 14 iyun 2019-cu il. Azərbaycan–Türkiyə Turizm Ekspertləri "
                "Şurasının (ATTEŞ) VI iclası bu gün işini başa çatdırıb. İki gün davam edən "
                "iclasda “Qış turizmi: imkanlar və risklər” mövzusu müzakirə olunub. İclas "
                "Naxçıvan Turizm İnstitutu ilə İqdır Universitetinin əməkdaşlığı ilə "
                "hazırlanıb."
            ),
            "Şura turizm agentliklərinə yeni marşrutlar yaratmağı tövsiyə edib.",
        ],
        Head(
            council="Azərbaycan–Türkiyə Turizm Ekspertləri Şurası",
            short="ATTEŞ",
            number=6,
            start="2019-06-13",
            end="2019-06-14",
            place="Naxçıvan",
            theme="Qış turizmi: imkanlar və risklər",
            organisers=(
                "Naxçıvan Turizm İnstitutu",
                "İqdır Universiteti",
            ),
        ),
    ),
    (
        [
            "YEKUN KOMMÜNİKE",
            "Azərbaycan-Belarus Ekspertlər Palatasının birinci iclası",
            "Minsk, 20 aprel 2016-cı il",
            (
                "1. Azərbaycan-Belarus Ekspertlər Palatasının (ABEP) birinci iclası Minsk "
                "Beynəlxalq Tədqiqatlar Mərkəzinin təşəbbüsü ilə keçirilmişdir."
            ),
            ("2. İclasın mövzusu kənd təsərrüfatı maşınqayırması sahəsində əməkdaşlıq olmuşdur."),
            "3. Palata iki ölkənin alimlərinin səylərini yüksək qiymətləndirir.",
            "4. Palata nazirliklərə birgə zavodun tikintisini sürətləndirməyi tövsiyə edir.",
        ],
        Head(
            council="Azərbaycan-Belarus Ekspertlər Palatası",
            short="ABEP",
            number=1,
            start="2016-04-20",
            place="Minsk",
            theme="kənd təsərrüfatı maşınqayırması sahəsində əməkdaşlıq",
            organisers=("Minsk Beynəlxalq Tədqiqatlar Mərkəzi",),
        ),
    ),
    (
        [
            "Onlayn iclas keçirildi",
            (
                "2020-ci il 18 dekabr tarixində Zoom platformasında Türkdilli Ölkələrin "
                "Ekspert Şurasının üçüncü iclası keçirildi. İclasda pandemiyanın təhsilə "
                "təsiri məsələləri müzakirə edildi. İclasın təşkilatçısı Bakı Təhsil "
                "Araşdırmaları Mərkəzidir."
            ),
            "Müzakirələrin nəticəsi olaraq:",
            "1) Şura distant təhsilin keyfiyyətini qiymətləndirmişdir;",
            "2) Şura universitetlərə ortaq platforma yaratmağı tövsiyə etmişdir.",
        ],
        Head(
            council="Türkdilli Ölkələrin Ekspert Şurası",
            number=3,
            start="2020-12-18",
            place="onlayn",
            theme="pandemiyanın təhsilə təsiri məsələləri",
            organisers=("Bakı Təhsil Araşdırmaları Mərkəzi",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_azerbaijani_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
