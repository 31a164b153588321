"""Leads of Azerbaijani news: datelines, lengths, mottoes and hosts in other words."""

import pytest

from tests.db.ingest.finders.heads import fields_of

LEADS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            (
                "KATMANDU (Nepal), 9 sentyabr 2016-cı il. /Himalay-press/. Himalay Buzlaq "
                "Ekspertləri Şurası çərşənbə günü, sentyabrın 7-də burada açılan üçüncü "
                "sessiyasını bu gün başa vurub. “Bu buz kimindir?” – iştirakçılara belə bir "
                "sual verilib. Təşkilatçı Katmandu Buz İnstitutudur."
            ),
            "İştirakçılar aşağıdakılar barədə razılığa gəldilər:",
            "1. Şura ticarətin artdığını qeyd edir.",
            "2. Şura limanları məlumat mübadiləsinə çağırır.",
        ],
        {
            "council": "Himalay Buzlaq Ekspertləri Şurası",
            "number": 3,
            "start": "2016-09-07",
            "end": "2016-09-09",
            "place": "Katmandu",
            "organisers": ("Katmandu Buz İnstitutu",),
        },
    ),
    (
        [
            (
                "[Ankara, 21 may 2012] Cümə və şənbə günləri bütün Ankara sudan danışırdı: "
                "Fərat Ekspert Şurasının ikinci plenumu burada keçirildi (18–19 may 2012-ci "
                "il). Plenum özünə “Damla-damla” devizini seçmişdi. Onu Ankara Su Mərkəzi "
                "çağırmışdı."
            ),
            "İştirakçılar aşağıdakılar barədə razılığa gəldilər:",
            "1. Şura ticarətin artdığını qeyd edir.",
            "2. Şura limanları məlumat mübadiləsinə çağırır.",
        ],
        {
            "council": "Fərat Ekspert Şurası",
            "number": 2,
            "start": "2012-05-18",
            "end": "2012-05-19",
            "place": "Ankara",
            "theme": "Damla-damla",
            "organisers": ("Ankara Su Mərkəzi",),
        },
    ),
    (
        [
            (
                "Nikosiya, cümə axşamı. — Doqquz ölkənin qədim dövr mütəxəssisləri bu gün "
                "Nikosiyada üç günlük sessiyanı başa vurublar. Bu, 2008-ci ildə yaradılmış "
                "Levant Arxeoloqlar Şurasının altıncı sessiyası idi. Təşkilatçılar – Nikosiya "
                "Muzey Forumu və Hayfa Qədimlik Mərkəzi onu “Səyyah daşlar” adlandırmışdılar."
            ),
            "17 oktyabr 2019-cu il",
            "İştirakçılar aşağıdakılar barədə razılığa gəldilər:",
            "1. Şura ticarətin artdığını qeyd edir.",
            "2. Şura limanları məlumat mübadiləsinə çağırır.",
        ],
        {
            "council": "Levant Arxeoloqlar Şurası",
            "number": 6,
            "start": "2019-10-15",
            "end": "2019-10-17",
            "place": "Nikosiya",
            "theme": "Səyyah daşlar",
            "organisers": (
                "Nikosiya Muzey Forumu",
                "Hayfa Qədimlik Mərkəzi",
            ),
        },
    ),
    (
        [
            "5 iyul 2022 | Cenevrə",
            (
                "Beynəlxalq Peyvənd Ekspertləri Şurası (BPEŞ) ötən cümə axşamı və cümə günləri "
                "– iyunun 30-da və iyulun 1-də Cenevrədə səkkizinci dəfə toplaşdı. Masada "
                "“Şprisdə etimad” mövzusu vardı. Görüşü Cenevrə Sağlamlıq Forumu və Lion "
                "Biologiya İnstitutu qurmuşdu."
            ),
            "İştirakçılar aşağıdakılar barədə razılığa gəldilər:",
            "1. Şura ticarətin artdığını qeyd edir.",
            "2. Şura limanları məlumat mübadiləsinə çağırır.",
        ],
        {
            "council": "Beynəlxalq Peyvənd Ekspertləri Şurası",
            "short": "BPEŞ",
            "number": 8,
            "start": "2022-06-30",
            "end": "2022-07-01",
            "place": "Cenevrə",
            "theme": "Şprisdə etimad",
            "organisers": (
                "Cenevrə Sağlamlıq Forumu",
                "Lion Biologiya İnstitutu",
            ),
        },
    ),
    (
        [
            (
                "Otuz il keçsə də, Qara Dəniz Okeanoloqlar Komissiyası fəaliyyətini davam "
                "etdirir. Onun 2021-ci il oktyabrın 2-də və 3-də Burqasda keçən otuzuncu "
                "sessiyası Burqas Dəniz Laboratoriyası ilə Odessa Dəniz İnstitutunun birgə işi "
                "idi. Sessiya “Daha təmiz, daha sakit?” adını daşıyırdı."
            ),
            "1. Şura ticarətin artdığını qeyd edir.",
            "2. Şura limanları məlumat mübadiləsinə çağırır.",
        ],
        {
            "council": "Qara Dəniz Okeanoloqlar Komissiyası",
            "number": 30,
            "start": "2021-10-02",
            "end": "2021-10-03",
            "place": "Burqas",
            "theme": "Daha təmiz, daha sakit?",
            "organisers": (
                "Burqas Dəniz Laboratoriyası",
                "Odessa Dəniz İnstitutu",
            ),
        },
    ),
]


@pytest.mark.parametrize(("lines", "said"), LEADS)
def test_azerbaijani_leads_are_read(lines: list[str], said: dict[str, object]) -> None:
    assert fields_of(lines, said) == said
