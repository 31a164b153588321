"""Azerbaijani communiqués, part 2: what their heads say, in constructions of their own."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "NAXÇIVAN, 9 oktyabr 2017-ci il — Naxçıvan–Van Ekspert Birliyi (NVEB) bu "
                "gün doqquzuncu iclasını başa vurub."
            ),
            (
                "İclas Van Gölü Tədqiqatları İnstitutunun ev sahibliyi ilə keçirilib, "
                "Naxçıvan Muzeyi isə dəstək göstərib."
            ),
        ],
        Head(
            council="Naxçıvan–Van Ekspert Birliyi",
            short="NVEB",
            number=9,
            start="2017-10-09",
            place="Naxçıvan",
            organisers=("Van Gölü Tədqiqatları İnstitutu",),
        ),
    ),
    (
        [
            (
                "“Sərhədsiz elm” mövzusunda keçirilən, Azərbaycan–Estoniya Elm Şurasının "
                "ikinci sessiyasına Tallin şəhəri ev sahibliyi edib. Sessiya 2019-cu il "
                "may ayının 20-dən 22-dək davam edib. Sessiyanı Tallin Texnologiya "
                "İnstitutu ilə Bakı Ali Məktəbi birlikdə hazırlayıblar."
            ),
        ],
        Head(
            council="Azərbaycan–Estoniya Elm Şurası",
            number=2,
            start="2019-05-20",
            end="2019-05-22",
            place="Tallin",
            theme="Sərhədsiz elm",
            organisers=(
                "Tallin Texnologiya İnstitutu",
                "Bakı Ali Məktəbi",
            ),
        ),
    ),
    (
        [
            (
                "Quba rayonunun Xınalıq kəndində Dağ Turizmi Ekspert Forumunun 8-ci "
                "toplantısı baş tutub. Toplantı 2021-ci il avqustun 3-də “Yüksək dağlar, "
                "açıq qapılar” adı altında keçirilib."
            ),
        ],
        Head(
            council="Dağ Turizmi Ekspert Forumu",
            number=8,
            start="2021-08-03",
            place="Xınalıq",
            theme="Yüksək dağlar, açıq qapılar",
        ),
    ),
    (
        [
            "Balakən, 28.06.2018",
            (
                "Alazan Ekspert Şurası (AEŞ) bu gün Balakəndə özünün on birinci iclasına "
                "toplaşdı. Gündəlikdə “Meşə və kənd” məsələsi var idi."
            ),
            ("İclası təşkil edənlər: Balakən Meşə İnstitutu, Laqodexi Təbiət Mərkəzi (LTM)."),
        ],
        Head(
            council="Alazan Ekspert Şurası",
            short="AEŞ",
            number=11,
            start="2018-06-28",
            place="Balakən",
            theme="Meşə və kənd",
            organisers=(
                "Balakən Meşə İnstitutu",
                "Laqodexi Təbiət Mərkəzi",
            ),
            shorts=(
                None,
                "LTM",
            ),
        ),
    ),
    (
        [
            (
                "Dünən Astarada “Çay süfrəsi: bazarın qaydaları” mövzusunda "
                "Lənkəran–Gilan Sahibkarlar və Ekspertlər Şurasının yeddinci sessiyası öz"
                " işini yekunlaşdırıb."
            ),
            "Dərc olunub: 03.10.2019, 11:20",
            (
                "Tədbir Astara Çay Tədqiqatları Mərkəzi və Rəşt Ticarət Palatasının "
                "təşkilatçılığı, Çay Fondunun dəstəyi ilə baş tutub."
            ),
        ],
        Head(
            council="Lənkəran–Gilan Sahibkarlar və Ekspertlər Şurası",
            number=7,
            start="2019-10-02",
            place="Astara",
            theme="Çay süfrəsi: bazarın qaydaları",
            organisers=(
                "Astara Çay Tədqiqatları Mərkəzi",
                "Rəşt Ticarət Palatası",
            ),
        ),
    ),
    (
        [
            (
                "Videokonfrans vasitəsilə 5 iyun 2020-ci ildə Xəzər Klimat Şəbəkəsinin "
                "(XKŞ) 4-cü yığıncağı təşkil edilib. Yığıncaq dəniz səviyyəsinin "
                "dəyişməsinə həsr olunub. Onu XKŞ-nin katibliyi – Sumqayıt Ekologiya "
                "İnstitutu – hazırlayıb."
            ),
        ],
        Head(
            council="Xəzər Klimat Şəbəkəsi",
            short="XKŞ",
            number=4,
            start="2020-06-05",
            place="onlayn",
            theme="dəniz səviyyəsinin dəyişməsinə",
            organisers=("Sumqayıt Ekologiya İnstitutu",),
        ),
    ),
    (
        [
            ("Azərbaycan–Koreya Strateji Dialoq Şurasının (AKSDŞ) IX iclası işə başlayıb"),
            "Bakı. 11 sentyabr. Report-Xəbər",
            (
                "Sentyabrın 11-də Bakıda AKSDŞ-nin IX iclası işə başlayıb. İclasın "
                "mövzusu – “Rəqəmsal körpülər”."
            ),
            "11.09.2018 09:00",
            ("İclası Azərbaycan Diplomatiya Universiteti və Seul Siyasət İnstitutu birgə keçirir."),
        ],
        Head(
            council="Azərbaycan–Koreya Strateji Dialoq Şurası",
            short="AKSDŞ",
            number=9,
            start="2018-09-11",
            place="Bakı",
            theme="Rəqəmsal körpülər",
            organisers=(
                "Azərbaycan Diplomatiya Universiteti",
                "Seul Siyasət İnstitutu",
            ),
        ),
    ),
    (
        [
            "Protokol № 3",
            "Zəngəzur Ekspert Şurasının üçüncü iclası",
            "Tarix: 2023-cü il, 5 may",
            "Keçirilmə yeri: Zəngilan şəhəri, Ağalı kəndi",
            "Gündəlik: “Ağıllı kənd” təcrübəsi",
            "Təşkilatçı: Zəngilan Kənd Təsərrüfatı Mərkəzi",
        ],
        Head(
            council="Zəngəzur Ekspert Şurası",
            number=3,
            start="2023-05-05",
            place="Zəngilan",
            theme="“Ağıllı kənd” təcrübəsi",
            organisers=("Zəngilan Kənd Təsərrüfatı Mərkəzi",),
        ),
    ),
    (
        [
            (
                "Xaçmazda, Nabran qəsəbəsində 2015-ci il iyulun 24-26-da Azərbaycan və "
                "Dağıstan Ekspertlərinin Birgə Şurasının beşinci iclası olmuşdur. “Samur "
                "çayı: suyun hüququ” adlı iclasın təşkilatçısı qismində Xaçmaz Su "
                "Təsərrüfatı İnstitutu və Dərbənd Tarix Muzeyi çıxış etmişdir."
            ),
        ],
        Head(
            council="Azərbaycan və Dağıstan Ekspertlərinin Birgə Şurası",
            number=5,
            start="2015-07-24",
            end="2015-07-26",
            place="Nabran",
            theme="Samur çayı: suyun hüququ",
            organisers=(
                "Xaçmaz Su Təsərrüfatı İnstitutu",
                "Dərbənd Tarix Muzeyi",
            ),
        ),
    ),
    (
        [
            "Ekspertlər Ordubadda toplaşdı",
            (
                "Avqustun əvvəlində Ordubad Ekspert Klubu (OEK) dördüncü görüşünü "
                "Ordubadda keçirdi. 2019-cu il avqustun 2-də başlanan görüşün "
                "təşəbbüskarları Ordubad Tarix-Diyarşünaslıq Muzeyi və Culfa Gömrük "
                "Akademiyası idi. Görüşdə “İpəyin sirri” mövzusu müzakirə olundu."
            ),
        ],
        Head(
            council="Ordubad Ekspert Klubu",
            short="OEK",
            number=4,
            start="2019-08-02",
            place="Ordubad",
            theme="İpəyin sirri",
            organisers=(
                "Ordubad Tarix-Diyarşünaslıq Muzeyi",
                "Culfa Gömrük Akademiyası",
            ),
        ),
    ),
    (
        [
            "Azərbaycan–Macarıstan Ekspert Şurasının 13-cü iclası barədə MƏLUMAT",
            "Pakş (Macarıstan), 6–7 aprel 2022",
            (
                "Azərbaycan–Macarıstan Ekspert Şurası Paksda 13-cü iclasına yığışıb. "
                "İclasın əsas mövzusu “Enerji müstəqilliyi yollarında” idi. Onu Budapeşt "
                "Energetika İnstitutu təşkil edib."
            ),
        ],
        Head(
            council="Azərbaycan–Macarıstan Ekspert Şurası",
            number=13,
            start="2022-04-06",
            end="2022-04-07",
            place="Pakş",
            theme="Enerji müstəqilliyi yollarında",
            organisers=("Budapeşt Energetika İnstitutu",),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
