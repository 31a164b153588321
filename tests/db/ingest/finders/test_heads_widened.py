"""Constructions of heads in three languages, each with the cases that look alike and are not."""

import pytest

from tests.db.ingest.finders.heads import head_of

_RU = "Третье заседание Карпатского совета экспертов прошло 3 мая 2021 года во Львове."
_EN = "The 3rd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2021."
_AZ = "Karpat Ekspert Şurasının üçüncü iclası 3 may 2021-ci ildə Şəkidə keçirilib."


@pytest.mark.parametrize(
    ("field", "council"),
    [
        ("медиаполитике", "Карпатский совет по медиаполитике"),
        ("гидроэнергетике", "Карпатский совет по гидроэнергетике"),
        ("кибербезопасности", "Карпатский совет по кибербезопасности"),
        ("биоразнообразию", "Карпатский совет по биоразнообразию"),
        ("геоэкономике", "Карпатский совет по геоэкономике"),
        ("водопользованию", "Карпатский совет по водопользованию"),
        ("предложению председателя", "Карпатский совет"),
        ("приглашению мэрии", "Карпатский совет"),
    ],
)
def test_a_council_for_a_field_that_no_dictionary_has(field: str, council: str) -> None:
    text = f"Пятая сессия Карпатского совета по {field} прошла 3 мая 2020 года в Львове."
    assert head_of([text]).council == council


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            (
                "4 мая 2019 года Казань во второй раз принимала Волжский экспертный совет. Само"
                " заседание для Совета стало уже седьмым."
            ),
            7,
        ),
        (
            (
                "Казань в третий раз за десять лет стала местом встречи Волжского"
                " экспертного совета"
                " 4 мая 2019 года. Заседание, впрочем, было для Совета не первым."
            ),
            None,
        ),
        ("Волжский экспертный совет в третий раз собрался в Казани 4 мая 2019 года.", 3),
        ("The Black Sea Policy Forum met for the second time in Varna on 4 May 2019.", 2),
        (
            (
                "2019-cu il mayın 4-də Quba üçüncü dəfə Xəzər Ekspert Şurasının"
                " iclasına ev sahibliyi"
                " edib. Bu, Şuranın sayca yeddinci iclası idi."
            ),
            7,
        ),
        ("2019-cu il mayın 4-də Xəzər Ekspert Şurası üçüncü dəfə Qubada toplanıb.", 3),
    ],
)
def test_times_that_a_town_was_host_are_no_number(text: str, number: int | None) -> None:
    assert head_of([text]).number == number


@pytest.mark.parametrize(
    ("text", "place", "start"),
    [
        (
            (
                "The 3rd meeting of the Adriatic Policy Forum was held by video conference on 3 May"
                " 2021."
            ),
            "online",
            "2021-05-03",
        ),
        (
            "The 3rd conference of the Adriatic Policy Forum was held in Zadar on 3 May 2021.",
            "Zadar",
            "2021-05-03",
        ),
        (
            (
                "The 3rd meeting of the Adriatic Policy Forum was convened in Zadar on"
                " 3 May 2021 under"
                " the Agreement on the Forum, concluded on 1 November 2012."
            ),
            "Zadar",
            "2021-05-03",
        ),
        (
            "Gəncədə 2020-ci il mayın 3-də Karpat Ekspert Şurasının ikinci iclası keçirilib.",
            "Gəncə",
            "2020-05-03",
        ),
        (
            (
                "2020-ci il mayın 3-də Budapeştin Duna sahilindəki “Gellért”"
                " mədəniyyət evində Karpat"
                " Ekspert Şurasının ikinci iclası keçirilib."
            ),
            "Budapeşt",
            "2020-05-03",
        ),
        (
            (
                "2020-ci il mayın 3-də Akademiyanın iclas zalında Karpat Ekspert Şurasının ikinci"
                " iclası keçirilib. Panellərdə mübahisə olub."
            ),
            None,
            "2020-05-03",
        ),
        (
            (
                "Rüstəmovun evində 2020-ci il mayın 3-də Karpat Ekspert Şurasının ikinci iclası"
                " keçirilib."
            ),
            None,
            "2020-05-03",
        ),
        (
            (
                "Azərbaycanın mədəniyyət mərkəzində 2020-ci il mayın 3-də Karpat Ekspert Şurasının"
                " ikinci iclası keçirilib."
            ),
            None,
            "2020-05-03",
        ),
    ],
)
def test_where_and_when(text: str, place: str | None, start: str) -> None:
    head = head_of([text])
    assert (head.place, head.start) == (place, start)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            (
                "Двухдневная сессия Карпатского совета экспертов, открывшаяся 16 октября 2020 года,"
                " завершилась во Львове."
            ),
            "2020-10-17",
        ),
        (
            (
                "Сессия Карпатского совета экспертов, открывшаяся 16 октября 2020 года, завершилась"
                " во Львове."
            ),
            None,
        ),
        (
            (
                "The three-day session of the Carpathian Expert Council, which opened"
                " on 4 May 2018,"
                " has closed in Uzhhorod."
            ),
            "2018-05-06",
        ),
        (
            (
                "Karpat Ekspert Şurasının 2018-ci il mayın 4-də açılan ikigünlük sessiyası Qəbələdə"
                " başa çatıb."
            ),
            "2018-05-05",
        ),
    ],
)
def test_the_last_day_by_the_length(text: str, last: str | None) -> None:
    assert head_of([text]).end == last


@pytest.mark.parametrize(
    ("lines", "theme", "organisers"),
    [
        (
            [_EN, "THEME", "Ports, rails and patience", "HOSTS", "Zadar Institute of Ports"],
            "Ports, rails and patience",
            ("Zadar Institute of Ports",),
        ),
        ([_RU, "ТЕМА ЗАСЕДАНИЯ", "Порты, рельсы и терпение"], "Порты, рельсы и терпение", ()),
        ([_RU, "Тема:", "Порты, рельсы и терпение"], "Порты, рельсы и терпение", ()),
        ([_AZ, "MÖVZU", "Limanlar, relslər və səbir"], "Limanlar, relslər və səbir", ()),
        ([_EN, "SUBJECT", "PARTICIPANTS"], None, ()),
        ([_EN, "AGENDA", "1. Opening", "2. Minutes"], None, ()),
        ([_EN, "Subject", "Write to our office"], None, ()),
    ],
)
def test_a_heading_above_its_value(
    lines: list[str], theme: str | None, organisers: tuple[str, ...]
) -> None:
    head = head_of(lines)
    assert (head.theme, head.organisers) == (theme, organisers)


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        (
            (
                "The Chair recalled that the meeting had been asked to address one subject, “Rail"
                " Gauges and Road Tolls”."
            ),
            "Rail Gauges and Road Tolls",
        ),
        ("The Chair recalled that the last meeting had addressed “Rail Gauges and Tolls”.", None),
    ],
)
def test_what_is_recalled_of_this_meeting(text: str, theme: str | None) -> None:
    assert head_of([_EN, text]).theme == theme


@pytest.mark.parametrize(
    ("lines", "council"),
    [
        (
            ["Karpat Alim və Ekspertlər Şurasının", "üçüncü iclasının", "PROTOKOLU"],
            "Karpat Alim və Ekspertlər Şurası",
        ),
        (
            ["Karpat Ekspert Şurasının", "beşinci sessiyasının", "YEKUN SƏNƏDİ"],
            "Karpat Ekspert Şurası",
        ),
    ],
)
def test_a_heading_in_three_lines(lines: list[str], council: str) -> None:
    head = head_of([*lines, "Şəki şəhəri, 14 fevral 2019-cu il"])
    assert (head.council, head.short) == (council, None)
