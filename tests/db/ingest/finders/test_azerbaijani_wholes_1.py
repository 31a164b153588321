"""Azerbaijani texts that are whole, with points of their own, part 1: what their head says."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "KOMMÜNİKE",
            (
                "“Araz” Ekspertlər Klubunun səkkizinci görüşü 2018-ci il iyunun 6-sı və 7-də "
                "Naxçıvanda, “Təbriz” mehmanxanasında baş tutub. Görüş “Sərhəd çayları: dostluq "
                "və qayğı” mövzusuna həsr olunmuşdu. Görüşün təşkilatçıları Naxçıvan Regional "
                "Araşdırmalar Mərkəzi (NRAM) və İqdır Universiteti idi."
            ),
            "1. İştirakçılar qeyd edirlər ki, suyun səviyyəsi aşağı düşüb.",
            "2. Klub hökumətlərə müraciət edir ki, məlumat mübadiləsi aparsınlar.",
        ],
        Head(
            council="“Araz” Ekspertlər Klubu",
            number=8,
            start="2018-06-06",
            end="2018-06-07",
            place="Naxçıvan",
            theme="Sərhəd çayları: dostluq və qayğı",
            organisers=(
                "Naxçıvan Regional Araşdırmalar Mərkəzi",
                "İqdır Universiteti",
            ),
            shorts=(
                "NRAM",
                None,
            ),
        ),
    ),
    (
        [
            (
                "LƏNKƏRAN, 21 mart (Xəbər-Az). Bu gün Lənkəranda Azərbaycan–İran Ekspert "
                "Dialoqunun iki günlük beşinci sessiyası başa çatıb. Sessiya dünən öz işinə "
                "başlamışdı."
            ),
            (
                "“Çay, sitrus və tranzit” adlı sessiya Lənkəran Dövlət Universiteti və Gilan "
                "Ticarət Otağının birgə təşəbbüsü ilə çağırılıb."
            ),
            "Ekspertlər bildiriblər ki, tranzit artır.",
            "Onlar gömrük orqanlarına tövsiyə edib ki, prosedurları sadələşdirsinlər.",
            "2019",
        ],
        Head(
            council="Azərbaycan–İran Ekspert Dialoqu",
            number=5,
            start="2019-03-20",
            end="2019-03-21",
            place="Lənkəran",
            theme="Çay, sitrus və tranzit",
            organisers=(
                "Lənkəran Dövlət Universiteti",
                "Gilan Ticarət Otağı",
            ),
        ),
    ),
    (
        [
            "Xəzəryanı Universitetlər Platforması üçüncü dəfə bir araya gəldi",
            (
                "Xəzəryanı Universitetlər Platformasının (XUP) üçüncü toplantısına bu il "
                "Sumqayıt ev sahibliyi etdi. Toplantı 2022-ci ilin 14 oktyabrında Sumqayıt "
                "Dövlət Universitetində keçirildi. Müzakirələrin mövzusu belə idi: “Rəqəmsal "
                "kampus”."
            ),
            (
                "Toplantı Sumqayıt Dövlət Universiteti tərəfindən Aktau Mühəndislik Akademiyası "
                "ilə birgə təşkil olunmuşdu."
            ),
            "Platforma qeyd edir ki, mübadilə zəifdir.",
            "Platforma rektorlara birgə proqramlar açmağı tövsiyə edir.",
        ],
        Head(
            council="Xəzəryanı Universitetlər Platforması",
            short="XUP",
            number=3,
            start="2022-10-14",
            place="Sumqayıt",
            theme="Rəqəmsal kampus",
            organisers=(
                "Sumqayıt Dövlət Universiteti",
                "Aktau Mühəndislik Akademiyası",
            ),
        ),
    ),
    (
        [
            (
                "Gürcüstanın Telavi şəhərində “Körpü” Ekspert Qrupunun növbəti, on ikinci görüşü "
                "keçirilib. Görüş fevralın 8-dən 10-dək davam edib. “Qonşuluq iqtisadiyyatı” "
                "mövzusunda keçən görüşün təşkilat işlərini Tbilisi Dialoq Mərkəzi ilə Gəncə "
                "İnkişaf Fondu bölüşüb."
            ),
            "12.02.2017",
            "1. Ekspertlər hesab edirlər ki, ticarət artmalıdır.",
            "2. Ekspertlər birgə yarmarka keçirməyi təklif edirlər.",
        ],
        Head(
            council="“Körpü” Ekspert Qrupu",
            number=12,
            start="2017-02-08",
            end="2017-02-10",
            place="Telavi",
            theme="Qonşuluq iqtisadiyyatı",
            organisers=(
                "Tbilisi Dialoq Mərkəzi",
                "Gəncə İnkişaf Fondu",
            ),
        ),
    ),
    (
        [
            "Qarabağ Bərpa Ekspertləri Forumunun bəyanatı",
            (
                "Biz, Şuşada 2023-cü il may ayının 19-da dördüncü dəfə toplaşan Qarabağ Bərpa "
                "Ekspertləri Forumunun üzvləri, Qarabağ Araşdırmaları İnstitutunun dəvəti ilə "
                "“Qayıdış: ev, iş, məktəb” mövzusunu müzakirə edərək,"
            ),
            "qeyd edirik ki, minalar əsas maneədir;",
            "beynəlxalq təşkilatları yardımı artırmağa çağırırıq.",
        ],
        Head(
            council="Qarabağ Bərpa Ekspertləri Forumu",
            number=4,
            start="2023-05-19",
            place="Şuşa",
            theme="Qayıdış: ev, iş, məktəb",
            organisers=("Qarabağ Araşdırmaları İnstitutu",),
        ),
    ),
    (
        [
            (
                "Azərbaycan–Türkmənistan Ekspertlər Qrupunun (ATEQ) dördüncü iclasının "
                "yekunlarına dair"
            ),
            "MƏLUMAT",
            (
                "İclas 2016-cı il sentyabrın 27–28-də Türkmənbaşı şəhərindəki “Yelken” otelində "
                "işləmişdir. Mövzu: Xəzərin dibi — ümumi sərvət. Təşkilati məsələləri Türkmən "
                "Dövlət Energetika İnstitutu öz üzərinə götürmüşdür."
            ),
            "1. Qrup yataqların vəziyyətini nəzərdən keçirmişdir.",
            "2. Qrup hökumətlərə danışıqları sürətləndirməyi tövsiyə edir.",
        ],
        Head(
            council="Azərbaycan–Türkmənistan Ekspertlər Qrupu",
            short="ATEQ",
            number=4,
            start="2016-09-27",
            end="2016-09-28",
            place="Türkmənbaşı",
            theme="Xəzərin dibi — ümumi sərvət",
            organisers=("Türkmən Dövlət Energetika İnstitutu",),
        ),
    ),
    (
        [
            "BİRGƏ BƏYANAT",
            (
                "Biz, Qara Dəniz Ölkələri Jurnalistləri və Ekspertləri Forumunun VII görüşünün "
                "iştirakçıları, 2014-cü il 9–11 oktyabr tarixində Trabzonda toplaşaraq, “Söz və "
                "dəniz” mövzusunu müzakirə edərək, görüşü təşkil etmiş Trabzon Media "
                "Akademiyasına və Batumi Mətbuat Evinə minnətdarlıq bildirərək,"
            ),
            "1. Söz azadlığının vacibliyini vurğulayırıq.",
            "2. Hökumətləri jurnalistləri qorumağa çağırırıq.",
        ],
        Head(
            council="Qara Dəniz Ölkələri Jurnalistləri və Ekspertləri Forumu",
            number=7,
            start="2014-10-09",
            end="2014-10-11",
            place="Trabzon",
            theme="Söz və dəniz",
            organisers=(
                "Trabzon Media Akademiyası",
                "Batumi Mətbuat Evi",
            ),
        ),
    ),
    (
        [
            (
                "Şamaxı Ekspertlər Dərnəyi astronomlarla görüşdü – yox, bu dəfə söhbət "
                "ulduzlardan getmədi"
            ),
            (
                "Şamaxı, 2 iyun 2021-ci il. Rəsədxanada iki gün davam edən beşinci toplantı bu "
                "gün sona yetdi. Şamaxı Ekspertlər Dərnəyi kənd turizmini müzakirə etdi. "
                "Toplantının şüarı “Kənd çağırır” idi. Toplantını Şamaxı Turizm Mərkəzi ilə "
                "birlikdə İsmayıllı Gənclər Fondu çağırmışdı."
            ),
            "Dərnək hesab edir ki, yollar təmir olunmalıdır.",
            "Dərnək sahibkarlara evləri bərpa etməyi tövsiyə edir.",
        ],
        Head(
            council="Şamaxı Ekspertlər Dərnəyi",
            number=5,
            start="2021-06-01",
            end="2021-06-02",
            place="Şamaxı",
            theme="Kənd çağırır",
            organisers=(
                "Şamaxı Turizm Mərkəzi",
                "İsmayıllı Gənclər Fondu",
            ),
        ),
    ),
    (
        [
            "Onlayn iclasın protokolu",
            "Şura: Azərbaycan–Özbəkistan Pambıq Ekspertləri Şurası",
            "İclas: 3-cü",
            "Tarix: 17 fevral 2021",
            "Mövzu: Pambıqdan ipəyə",
            "Təşkil etdi: Daşkənd Aqrar İnstitutu",
            "Şura qərara aldı:",
            "1. Məruzə bəyənilsin.",
            "2. Növbəti iclas Fərqanədə keçirilsin.",
        ],
        Head(
            council="Azərbaycan–Özbəkistan Pambıq Ekspertləri Şurası",
            number=3,
            start="2021-02-17",
            place="onlayn",
            theme="Pambıqdan ipəyə",
            organisers=("Daşkənd Aqrar İnstitutu",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_whole_azerbaijani_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
