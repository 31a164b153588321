"""Azerbaijani texts, part 5: whole heads in styles of their own: letters, forms, news, minutes."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            (
                "Tallin, 6 iyun (Şərq-İnform). Azərbaycan və Estoniya mütəxəssisləri "
                "rəqəmsal idarəetmənin sirlərini bölüşüblər. Dünən Tallində hər iki ölkənin"
                " alimlərini birləşdirən Rəqəmsal Dövlət Ekspert Platformasının ikinci "
                "görüşü keçirilib. Tallin E-İdarəetmə Akademiyasının ev sahibliyi etdiyi "
                "görüşdə “Kağızsız dövlət mümkündürmü?” sualına cavab axtarılıb. Tədbirin "
                "digər təşkilatçısı Bakı İnnovasiya Mərkəzidir."
            ),
            (
                "Platforma üzvləri əmindirlər ki, kağızsız dövlət mümkündür. Onlar "
                "hökumətləri vahid şəxsiyyət vəsiqəsi yaratmağa çağırıblar."
            ),
            "Dərc olunub: 06.06.2019",
        ],
        Head(
            council="Rəqəmsal Dövlət Ekspert Platforması",
            number=2,
            start="2019-06-05",
            place="Tallin",
            theme="Kağızsız dövlət mümkündürmü?",
            organisers=("Tallin E-İdarəetmə Akademiyası", "Bakı İnnovasiya Mərkəzi"),
        ),
    ),
    (
        [
            "Kommünike",
            (
                "2022-ci il dekabrın 1-2-də Aktau şəhərində Azərbaycan–Qazaxıstan Ekspert "
                "Şurasının (AQEŞ) ikinci sessiyası öz işini başa çatdırdı. Sessiya Aktau "
                "Dəniz Universitetinin və Bakı Logistika Mərkəzinin (BLM) təşəbbüsü ilə "
                "çağırılmış və “Xəzərin limanları” mövzusuna həsr edilmişdir."
            ),
            "Şura üzvləri:",
            "1. Daşımaların artdığını vurğuladılar.",
            "2. Hökumətlərə tarifləri azaltmağı tövsiyə etdilər.",
        ],
        Head(
            council="Azərbaycan–Qazaxıstan Ekspert Şurası",
            short="AQEŞ",
            number=2,
            start="2022-12-01",
            end="2022-12-02",
            place="Aktau",
            theme="Xəzərin limanları",
            organisers=("Aktau Dəniz Universiteti", "Bakı Logistika Mərkəzi"),
            shorts=(None, "BLM"),
        ),
    ),
    (
        [
            "Xəbərlər / Cəmiyyət",
            "19.06.2015",
            "Ekspertlər Zaqatalada toplaşıb",
            (
                "İyunun 18-də Zaqatala Regional Mərkəzində Böyük Qafqaz Ekoloqlar "
                "Assosiasiyasının yeddinci dəfə keçirilən illik görüşü baş tutub. Görüşü "
                "Zaqatala Meşə İnstitutu Tbilisi Botanika Bağı Fondu ilə birlikdə "
                "hazırlayıb. Bu ilki mövzu belə idi: “Fındıq, fıstıq, iqlim”."
            ),
            "Assosiasiya hesab edir ki, meşələr seyrəlir.",
        ],
        Head(
            council="Böyük Qafqaz Ekoloqlar Assosiasiyası",
            number=7,
            start="2015-06-18",
            place="Zaqatala",
            theme="Fındıq, fıstıq, iqlim",
            organisers=("Zaqatala Meşə İnstitutu", "Tbilisi Botanika Bağı Fondu"),
        ),
    ),
    (
        [
            "Xəzər İqtisadçılar Klubunun beşinci iclası başa çatıb",
            (
                "Bakı. 9 noyabr. Trend-Xəzər: Noyabrın 8-də Mingəçevirdə “Enerjinin sabahı”"
                " adlı tədbir çərçivəsində Xəzər İqtisadçılar Klubunun (XİK) beşinci iclası"
                " keçirilib. Bunu Klubun saytı xəbər verir. İclasın keçirilməsinə görə "
                "Mingəçevir Energetika İnstitutu və Aktau Texnologiya Akademiyası məsul "
                "idi."
            ),
            "Klub üzvləri tariflərin azaldılmasını təklif ediblər.",
            "Saytda yerləşdirilib: 09.11.2021",
        ],
        Head(
            council="Xəzər İqtisadçılar Klubu",
            short="XİK",
            number=5,
            start="2021-11-08",
            place="Mingəçevir",
            theme="Enerjinin sabahı",
            organisers=("Mingəçevir Energetika İnstitutu", "Aktau Texnologiya Akademiyası"),
        ),
    ),
    (
        [
            "HESABAT",
            "Türk Dünyası Su Ekspertləri Şəbəkəsinin onuncu görüşü haqqında",
            (
                "2023-cü il iyunun 14-16-da Konyada Türk Dünyası Su Ekspertləri Şəbəkəsi "
                "(TDSEŞ) onuncu görüşünə yığışdı. Ev sahibi Konya Su Akademiyası, "
                "həmtəşkilatçı isə Bakı Hidrologiya Mərkəzi idi. Görüşün devizi: "
                "“Damla-damla”."
            ),
            "Nəticələr:",
            "1. Şəbəkə quraqlığın artdığını qeyd etdi.",
            "2. Hökumətlərə suya qənaət proqramı tövsiyə edildi.",
        ],
        Head(
            council="Türk Dünyası Su Ekspertləri Şəbəkəsi",
            short="TDSEŞ",
            number=10,
            start="2023-06-14",
            end="2023-06-16",
            place="Konya",
            theme="Damla-damla",
            organisers=("Konya Su Akademiyası", "Bakı Hidrologiya Mərkəzi"),
        ),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_azerbaijani_heads_are_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
