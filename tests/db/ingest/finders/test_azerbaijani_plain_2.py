"""Whole Azerbaijani texts in the plain wordings of press services, newspapers and minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of_whole

TEXTS = [
    (
        [
            "Quba, 9 oktyabr 2018-ci il",
            "Azərbaycan-Rusiya Ekspert Şurasının (ARES) beşinci iclasının",
            "KOMMÜNİKESİ",
            (
                "2018-ci il oktyabrın 8-9-da Quba şəhərində Azərbaycan-Rusiya Ekspert "
                "Şurasının beşinci iclası keçirilmişdir. İclas Azərbaycan Strateji "
                "Tədqiqatlar Mərkəzi və Moskva Beynəlxalq Münasibətlər İnstitutu tərəfindən "
                "təşkil olunmuşdur. İclas iştirakçıları regionda nəqliyyat layihələrinin "
                "icrasını müzakirə etmişlər."
            ),
            "1. Şura layihələrin icrasını müsbət qiymətləndirir.",
            "2. Şura tərəflərə sərhəd prosedurlarını sadələşdirməyi tövsiyə edir.",
        ],
        Head(
            council="Azərbaycan-Rusiya Ekspert Şurası",
            short="ARES",
            number=5,
            start="2018-10-08",
            end="2018-10-09",
            place="Quba",
            theme="regionda nəqliyyat layihələrinin icrasını",
            organisers=(
                "Azərbaycan Strateji Tədqiqatlar Mərkəzi",
                "Moskva Beynəlxalq Münasibətlər İnstitutu",
            ),
        ),
    ),
    (
        [
            "Səfirliyin mətbuat xidməti məlumat verir",
            (
                "Aprelin 12-də Ankarada Türkiyə-Azərbaycan Hüquqşünaslar Şurasının yeddinci "
                "iclası baş tutmuşdur. “Media hüququ: dünən və bu gün” mövzusunda keçirilən "
                "iclası Ankara Hüquq Akademiyası və Bakı Hüquq Araşdırmaları Mərkəzi birgə "
                "təşkil etmişlər. İclasda səfir və səfirliyin əməkdaşları iştirak etmişlər."
            ),
            "Şura qeyd edir ki, jurnalistlərin hüquqları qorunmalıdır.",
            "Şura parlamentləri qanunvericiliyi təkmilləşdirməyə çağırır.",
            "13.04.2017",
        ],
        Head(
            council="Türkiyə-Azərbaycan Hüquqşünaslar Şurası",
            number=7,
            start="2017-04-12",
            place="Ankara",
            theme="Media hüququ: dünən və bu gün",
            organisers=(
                "Ankara Hüquq Akademiyası",
                "Bakı Hüquq Araşdırmaları Mərkəzi",
            ),
        ),
    ),
    (
        [
            "Sumqayıtda kimya sənayesinin gələcəyi müzakirə olunub",
            (
                "SUMQAYIT, 6 iyun, “Sənaye-Press”. Bu gün Sumqayıt Dövlət Universitetində "
                "Xəzər Sənaye Ekspertləri Şurasının (XSEŞ) növbəti, üçüncü iclası keçirilib. "
                "Kimya sənayesinin gələcəyi mövzusunda keçirilən iclasın təşkilatçısı "
                "Sumqayıt Texnologiya Mərkəzidir."
            ),
            (
                "Mərkəzin direktoru Rauf Səlimov ötən iclasdan (Atırau, 2021-ci il may) bəri "
                "görülən işlərdən danışıb."
            ),
            "Şura müəssisələrə yeni texnologiyalar tətbiq etməyi tövsiyə edib.",
            "06.06.2022 14:20",
        ],
        Head(
            council="Xəzər Sənaye Ekspertləri Şurası",
            short="XSEŞ",
            number=3,
            start="2022-06-06",
            place="Sumqayıt",
            theme="Kimya sənayesinin gələcəyi",
            organisers=("Sumqayıt Texnologiya Mərkəzi",),
        ),
    ),
    (
        [
            "PROTOKOL",
            "Orta Asiya Ekspertləri Birliyinin 2-ci iclası",
            "Tarix: 15 noyabr 2019-cu il",
            "Yer: Daşkənd, “Şərq” oteli",
            "Mövzu: regional ticarətin rəqəmsallaşdırılması",
            "Təşkilatçılar: Daşkənd İqtisadiyyat İnstitutu, Bişkek Tədqiqat Mərkəzi",
            "İştirak edirdilər: 20 nəfər",
            "Dinlənildi: A. Karimovun məruzəsi.",
            "Qərara alındı:",
            "1. Ortaq platforma yaradılsın.",
            "2. Növbəti iclas Bişkekdə keçirilsin.",
        ],
        Head(
            council="Orta Asiya Ekspertləri Birliyi",
            number=2,
            start="2019-11-15",
            place="Daşkənd",
            theme="regional ticarətin rəqəmsallaşdırılması",
            organisers=(
                "Daşkənd İqtisadiyyat İnstitutu",
                "Bişkek Tədqiqat Mərkəzi",
            ),
        ),
    ),
    (
        [
            "Bərdədə pambıqçılıq mütəxəssisləri toplaşıb",
            (
                "2023-cü il sentyabrın 20-də Bərdədə Qarabağ Aqrar Ekspertlər Şurasının "
                "dördüncü toplantısı keçirilib. Toplantı pambıqçılıqda su qənaətinə həsr "
                "edilib. Tədbiri Bərdə Aqrar Elm Mərkəzi Tərtər Torpaqşünaslıq İnstitutu ilə "
                "birlikdə təşkil edib. Üçüncü toplantı keçən ilin sentyabrında Ağcabədidə "
                "olmuşdu."
            ),
            "Toplantıda agentlik rəhbəri Solmaz Əfəndizadə çıxış edib.",
            "Şura fermerlərə damcı suvarma sistemini tövsiyə edib.",
        ],
        Head(
            council="Qarabağ Aqrar Ekspertlər Şurası",
            number=4,
            start="2023-09-20",
            place="Bərdə",
            theme="pambıqçılıqda su qənaətinə",
            organisers=(
                "Bərdə Aqrar Elm Mərkəzi",
                "Tərtər Torpaqşünaslıq İnstitutu",
            ),
        ),
    ),
    (
        [
            (
                "Tbilisi. 22 fevral 2020. Gürcüstan–Azərbaycan Media Ekspertləri Klubu bu gün "
                "Tbilisidə ikinci dəfə toplaşıb. Görüşün əsas mövzusu “Saxta xəbərlər və "
                "sərhəd bölgələri” olub. Görüşü Tbilisi Media Məktəbi hazırlayıb, tərəfdaş "
                "qismində Gəncə Jurnalistika Evi çıxış edib."
            ),
            "Klub redaksiyaları faktları birgə yoxlamağa çağırıb.",
        ],
        Head(
            council="Gürcüstan–Azərbaycan Media Ekspertləri Klubu",
            number=2,
            start="2020-02-22",
            place="Tbilisi",
            theme="Saxta xəbərlər və sərhəd bölgələri",
            organisers=("Tbilisi Media Məktəbi",),
        ),
    ),
    (
        [
            "XƏBƏR BÜLLETENİ № 14 | Yay 2021",
            "Şəkidə üçüncü forum",
            (
                "İyulun 2-dən 4-dək Şəkidə Böyük Qafqaz Turizm Forumunun üçüncü sessiyası "
                "davam edib. Sessiyada dağ kəndlərində ekoturizmin inkişafı barədə fikir "
                "mübadiləsi aparılıb. Təşkilatçılar sırasında Şəki Turizm Mərkəzi və Telavi "
                "Qonaqpərvərlik Məktəbi olub."
            ),
            "Forumun çağırışları:",
            "• kənd evləri üçün ortaq sayt yaradılsın;",
            "• bələdçilər üçün kurslar açılsın.",
        ],
        Head(
            council="Böyük Qafqaz Turizm Forumu",
            number=3,
            start="2021-07-02",
            end="2021-07-04",
            place="Şəki",
            theme="dağ kəndlərində ekoturizmin inkişafı",
            organisers=(
                "Şəki Turizm Mərkəzi",
                "Telavi Qonaqpərvərlik Məktəbi",
            ),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_plain_azerbaijani_texts_are_read(lines: list[str], expected: Head) -> None:
    assert head_of_whole(lines) == expected
