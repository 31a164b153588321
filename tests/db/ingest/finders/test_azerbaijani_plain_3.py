"""Whole Azerbaijani texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "BİRGƏ BƏYANAT",
            (
                "Biz, Xəzəryanı Ölkələrin Ekoloqlar Şurasının (XÖEŞ) 2022-ci il aprelin 28-də "
                "Türkmənbaşı şəhərində keçirilən səkkizinci iclasının iştirakçıları,"
            ),
            "Xəzərin səviyyəsinin aşağı düşməsindən narahat olaraq,",
            "1. Bəyan edirik ki, Xəzər ortaq sərvətimizdir.",
            "2. Hökumətləri məlumat mübadiləsinə çağırırıq.",
        ],
        Head(
            council="Xəzəryanı Ölkələrin Ekoloqlar Şurası",
            short="XÖEŞ",
            number=8,
            start="2022-04-28",
            place="Türkmənbaşı",
        ),
    ),
    (
        [
            "Lənkəranda çay ekspertləri bir araya gəlib",
            (
                "Lənkəran, 18 aprel 2019-cu il (Talış-Xəbər). Dünən Lənkəranda Xəzəryanı "
                "Çayçılar Ekspert Şurasının altıncı sessiyası öz işinə yekun vurub. İki gün "
                "ərzində iştirakçılar çayçılığın dirçəldilməsi yollarını müzakirə ediblər. "
                "Sessiya Lənkəran Çay İnstitutu və Rəşt Bağçılıq Mərkəzi tərəfindən təşkil "
                "edilib."
            ),
            "Şura hökumətlərə güzəştli kreditlər verməyi tövsiyə edib.",
        ],
        Head(
            council="Xəzəryanı Çayçılar Ekspert Şurası",
            number=6,
            start="2019-04-16",
            end="2019-04-17",
            place="Lənkəran",
            theme="çayçılığın dirçəldilməsi yollarını",
            organisers=(
                "Lənkəran Çay İnstitutu",
                "Rəşt Bağçılıq Mərkəzi",
            ),
        ),
    ),
    (
        [
            "Azərbaycan Respublikasının Moldovadakı Səfirliyi",
            "Xəbərlər",
            "Azərbaycan–Moldova Ekspert Şurasının növbəti iclası",
            (
                "25 iyun 2021-ci il tarixində Kişineuda Azərbaycan–Moldova Ekspert Şurasının "
                "(AMEŞ) üçüncü iclası keçirilmişdir. İclasın mövzusu iki ölkə arasında enerji "
                "sahəsində əməkdaşlığın perspektivləri olmuşdur. İclas Kişineu Enerji "
                "İnstitutunun və Bakı Enerji Siyasəti Mərkəzinin birgə təşəbbüsü ilə təşkil "
                "edilmişdir. İclasda Səfirliyin müvəqqəti işlər vəkili çıxış etmişdir."
            ),
            "Yekun sənəddə deyilir:",
            "1. Şura enerji sahəsində əməkdaşlığı alqışlayır.",
            "2. Şura şirkətləri investisiya qoymağa çağırır.",
        ],
        Head(
            council="Azərbaycan–Moldova Ekspert Şurası",
            short="AMEŞ",
            number=3,
            start="2021-06-25",
            place="Kişineu",
            theme="iki ölkə arasında enerji sahəsində əməkdaşlığın perspektivləri",
            organisers=(
                "Kişineu Enerji İnstitutu",
                "Bakı Enerji Siyasəti Mərkəzi",
            ),
        ),
    ),
    (
        [
            "“Qarabağın səsi”, № 22, 14 iyun 2023-cü il",
            "BƏRDƏ QONAQ QARŞILAYIR",
            (
                "İyunun 10-u və 11-i Bərdədə qələbəlik idi. Şəhərin Mədəniyyət Sarayında "
                "Qarabağ Memarlıq Ekspertləri Klubu ikinci toplantısını keçirdi. Toplantının "
                "gündəliyində dağıdılmış abidələrin bərpası məsələsi dururdu. Təşkilatçı "
                "Bərdə Memarlıq Məktəbi idi, Ağdam Abidələri Qoruma Cəmiyyəti də ona kömək "
                "edirdi."
            ),
            "Klub dövlət qurumlarını abidələrin siyahısını tezləşdirməyə çağırdı.",
        ],
        Head(
            council="Qarabağ Memarlıq Ekspertləri Klubu",
            number=2,
            start="2023-06-10",
            end="2023-06-11",
            place="Bərdə",
            theme="dağıdılmış abidələrin bərpası",
            organisers=("Bərdə Memarlıq Məktəbi",),
        ),
    ),
    (
        [
            "Beyin mərkəzlərinin şəbəkəsi: Sofiya görüşü",
            (
                "Türk Dünyası Beyin Mərkəzləri Şəbəkəsi (TDBMŞ) 2017-ci il 5-6 oktyabr "
                "tarixlərində Sofiyada üçüncü görüşünü keçirib. Görüş “Miqrasiya və "
                "mədəniyyət” adlanıb. Onu Sofiya Balkan Araşdırmaları İnstitutu təşkil edib, "
                "Ədirnə Universiteti isə həmtəşkilatçı olub."
            ),
            "Şəbəkə hökumətlərə tələbə mübadiləsini genişləndirməyi məsləhət görür.",
        ],
        Head(
            council="Türk Dünyası Beyin Mərkəzləri Şəbəkəsi",
            short="TDBMŞ",
            number=3,
            start="2017-10-05",
            end="2017-10-06",
            place="Sofiya",
            theme="Miqrasiya və mədəniyyət",
            organisers=(
                "Sofiya Balkan Araşdırmaları İnstitutu",
                "Ədirnə Universiteti",
            ),
        ),
    ),
    (
        [
            "MƏLUMAT",
            (
                "Xarici əlaqələr şöbəsi bildirir ki, 2014-cü ilin mayında Batumidə Qara dəniz "
                "Ekspertləri Dialoqunun dördüncü iclası baş tutub. İclasda regionda "
                "limanların inkişafı ilə bağlı geniş fikir mübadiləsi aparılıb. İclasa Batumi "
                "Dəniz Akademiyası ev sahibliyi edib."
            ),
            "Dialoq liman idarələrinə tarifləri açıqlamağı tövsiyə edib.",
        ],
        Head(
            council="Qara dəniz Ekspertləri Dialoqu",
            number=4,
            start="2014-05",
            place="Batumi",
            theme="regionda limanların inkişafı",
            organisers=("Batumi Dəniz Akademiyası",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_azerbaijani_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
