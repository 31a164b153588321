"""Leads of Azerbaijani press releases, notes and newsletters, in many manners of telling."""

import pytest

from tests.db.ingest.finders.heads import fields_of

LEADS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            "MƏTBUAT ÜÇÜN MƏLUMAT",
            "Gəncə şəhəri                                   11 noyabr 2013-cü il",
            (
                "Qara Dəniz Enerji Ekspertləri Şurası üçillik fasilədən sonra (əvvəlki iclas "
                "2010-cu ildə Konstansada olmuşdu) on ikinci iclasına toplaşmışdır. Noyabrın "
                "8-dən 10-dək Gəncədə davam edən iclas “Vasitəçisiz qaz” mövzusuna həsr "
                "olunmuşdur. İclası Gəncə Enerji Mərkəzi və Konstansa Dəniz İnstitutu təşkil "
                "etmişdir."
            ),
            "Razılıq əldə olunmuş məsələlər:",
            "1) qaz açıq qiymətlərlə satılmalıdır;",
            "2) Şura tariflər üzrə işçi qrupu yaradır;",
            "3) iştirakçılar Gəncə Şəhər İcra Hakimiyyətinə təşəkkür edirlər.",
        ],
        {
            "council": "Qara Dəniz Enerji Ekspertləri Şurası",
            "number": 12,
            "start": "2013-11-08",
            "end": "2013-11-10",
            "place": "Gəncə",
            "theme": "Vasitəçisiz qaz",
            "organisers": (
                "Gəncə Enerji Mərkəzi",
                "Konstansa Dəniz İnstitutu",
            ),
            "points": 3,
        },
    ),
    (
        [
            "Tərəfdaş xəbərləri | 5 aprel 2021",
            (
                "Məhdudiyyətlər üzündən tarixçilər ekranlarda görüşməli oldular: aprelin 1-də "
                "Türk Dünyası Tarixçilər Klubunun doqquzuncu dəyirmi masası videokonfrans "
                "vasitəsilə keçirildi. Görüşün təşkilatçısı Şuşa Yaddaş Evi, tərəfmüqabili isə "
                "Bişkek Arxiv Mərkəzi idi."
            ),
            (
                "Tarixçilər hesab edirlər ki, abidənin sökülməsi keçmiş haqqında mübahisəni "
                "həll etmir."
            ),
            "Şəhərlərə əvvəlcə sakinlərin rəyini soruşmaq məsləhət görülür.",
            "İştirakçılar arxivçilərə təşəkkürlərini çatdırdılar.",
            "Dəyirmi masanın mövzusu: “Tunc və yaddaş”.",
        ],
        {
            "council": "Türk Dünyası Tarixçilər Klubu",
            "number": 9,
            "start": "2021-04-01",
            "place": "onlayn",
            "theme": "Tunc və yaddaş",
            "organisers": (
                "Şuşa Yaddaş Evi",
                "Bişkek Arxiv Mərkəzi",
            ),
            "points": 3,
        },
    ),
    (
        [
            "Alimlər üçüncü dəfə Naxçıvanda görüşdülər",
            "17.10.2016",
            (
                "Naxçıvan iki gün – oktyabrın 13-də və 14-də elmi dialoqun mərkəzinə çevrildi: "
                "bura Azərbaycan–Türkiyə Sosioloqlar Şurasının üzvləri gəlmişdilər. Şuranın bu "
                "üçüncü sessiyası “Birləşdirən sərhəd” adlanırdı. Onu Qonşuluq Araşdırmaları "
                "İnstitutu ilə İğdır Dialoq Mərkəzi “Araz” fondunun dəstəyi ilə hazırlamışdı."
            ),
            "Aşağıdakılar barədə razılığa gəlindi:",
            "Birincisi, sərhəd ticarəti üç dəfə artıb, lakin yollar buna hazır deyil.",
            "İkincisi, hökumətlər ikinci körpünü tikməlidirlər.",
            "Üçüncüsü, Şura sərhəd terminləri lüğətini tərtib edəcək.",
            "Nəhayət, iştirakçılar naxçıvanlılara sağ ol dedilər.",
        ],
        {
            "council": "Azərbaycan–Türkiyə Sosioloqlar Şurası",
            "number": 3,
            "start": "2016-10-13",
            "end": "2016-10-14",
            "place": "Naxçıvan",
            "theme": "Birləşdirən sərhəd",
            "organisers": (
                "Qonşuluq Araşdırmaları İnstitutu",
                "İğdır Dialoq Mərkəzi",
            ),
            "points": 4,
        },
    ),
    (
        [
            "Mətbuat bəyanatı",
            (
                "Biz, Mərkəzi Asiya Su Ehtiyatları üzrə Ekspert Şurasının (MASEŞ) üzvləri, 12 "
                "may 2004-cü il tarixli Elmi mübadilə haqqında Saziş əsasında Səhra "
                "İnstitutunun və Daşkənd Su Forumunun çağırdığı on beşinci sessiyaya 2020-ci "
                "il martın 4-5-də Nukusda toplaşaraq “Küləkdə duz” mövzusunu müzakirə etdik və "
                "bəyan edirik:"
            ),
            "Toz fırtınaları ümumi bəladır və heç bir ölkə onunla təkbaşına bacara bilməz.",
            "Bölgə ölkələrinin hökumətlərindən dənizin dibində saksaul əkməyi xahiş edirik.",
            "Katibliyə şoranlıqların xəritəsini hazırlamağı tapşırırıq.",
        ],
        {
            "council": "Mərkəzi Asiya Su Ehtiyatları üzrə Ekspert Şurası",
            "short": "MASEŞ",
            "number": 15,
            "start": "2020-03-04",
            "end": "2020-03-05",
            "place": "Nukus",
            "theme": "Küləkdə duz",
            "organisers": (
                "Səhra İnstitutu",
                "Daşkənd Su Forumu",
            ),
            "points": 3,
        },
    ),
    (
        [
            (
                "Dərbənd. Avqustun 27-28-də Qafqaz Etnoqraflar Şurası artıq altıncı dəfə "
                "burada toplaşıb. Bu ilin mövzusunu həyat özü diktə edib: kiçik dilləri necə "
                "qorumalı. Görüşü həmişəki kimi bizim Dağ Mədəniyyətləri İnstitutu, bu dəfə "
                "Gəncə Folklor Evi ilə birlikdə hazırlayıb."
            ),
            "30 avqust 2014-cü il",
            "Nə qərara gəldilər",
            (
                "Etnoqraflar təəssüflə qeyd ediblər ki, üç dilin daşıyıcılarının sayı mindən "
                "aşağı düşüb."
            ),
            "Məktəblərə birinci sinifdən ana dili dərsləri keçmək təklif edilib.",
            "Şura rəvayətləri yazdırmağa razılıq verən ağsaqqallara minnətdardır.",
        ],
        {
            "council": "Qafqaz Etnoqraflar Şurası",
            "number": 6,
            "start": "2014-08-27",
            "end": "2014-08-28",
            "place": "Dərbənd",
            "theme": "kiçik dilləri necə qorumalı",
            "organisers": (
                "Dağ Mədəniyyətləri İnstitutu",
                "Gəncə Folklor Evi",
            ),
            "points": 3,
        },
    ),
    (
        [
            (
                "AZƏRTAC xəbər verir ki, bu gün Sumqayıtda Azərbaycan–Qazaxıstan Dəmiryol "
                "Ekspertləri Şurasının ikinci görüşü olub. Gündəlikdə bir məsələ – elektron "
                "qaimə dayanıb. Görüşün təşkilatçıları Sumqayıt Nəqliyyat İnstitutu və "
                "Qarağanda Logistika Məktəbidir."
            ),
            "09.09.2022",
            "Yekun sənəddə deyilir ki:",
            "a) sərhəddə gözləmə vaxtı üçdə bir artıb;",
            "b) dəmir yolları elektron qaiməni tanımalıdır;",
            "c) Şura dispetçerlər üçün kurslar açır.",
        ],
        {
            "council": "Azərbaycan–Qazaxıstan Dəmiryol Ekspertləri Şurası",
            "number": 2,
            "start": "2022-09-09",
            "place": "Sumqayıt",
            "theme": "elektron qaimə",
            "organisers": (
                "Sumqayıt Nəqliyyat İnstitutu",
                "Qarağanda Logistika Məktəbi",
            ),
            "points": 3,
        },
    ),
    (
        [
            "Azərbaycan–Monqolustan Ekspert Forumunun V sessiyasının yekunlarına dair",
            "KOMMÜNİKE",
            "(Şəki, 20–21 sentyabr 2018-ci il)",
            (
                "Sessiyanı Şəki Sərhədyanı Araşdırmalar Mərkəzi və Ulan-Bator Çöl İnstitutu "
                "təşkil etmişlər. Sessiyanın mövzusu sonda göstərilmişdir."
            ),
            "Forumun ekspertləri bu fikirdə yekdildirlər ki, sərhəd otlaqları bölməməlidir.",
            "Forum iki ölkənin baytarlıq xidmətlərinin eyni qaydalarla işləməsini arzulayır.",
            "Forum hər il otlaqların atlasını nəşr etmək niyyətindədir.",
            "Sessiyanın mövzusu: “Hasarsız çöl”.",
        ],
        {
            "council": "Azərbaycan–Monqolustan Ekspert Forumu",
            "number": 5,
            "start": "2018-09-20",
            "end": "2018-09-21",
            "place": "Şəki",
            "theme": "Hasarsız çöl",
            "organisers": (
                "Şəki Sərhədyanı Araşdırmalar Mərkəzi",
                "Ulan-Bator Çöl İnstitutu",
            ),
            "points": 3,
        },
    ),
]


@pytest.mark.parametrize(("lines", "said"), LEADS)
def test_azerbaijani_leads_are_read(lines: list[str], said: dict[str, object]) -> None:
    assert fields_of(lines, said) == said
