"""Towns that welcome people, numbers of minutes, and those who took a share of the work."""

import pytest

from tests.db.ingest.finders.heads import head_of

_RU = "Третье заседание Карпатского совета экспертов прошло 3 мая 2021 года во Львове. "
_EN = "The 3rd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2021. "
_AZ = "Karpat Ekspert Şurasının ikinci iclası"


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ([f"{_AZ} 3 may 2020-ci ildə keçirilib. Ekspertlər Zaqatalaya gəliblər."], "Zaqatala"),
        ([f"{_AZ}nın qonaqlarını 3 may 2020-ci ildə qədim Göyçay qarşılayıb."], "Göyçay"),
        ([f"{_AZ}nın qonaqlarını 3 may 2020-ci ildə Alman Fondu qarşılayıb."], None),
        ([f"{_AZ} 3 may 2020-ci ildə olub. Qonaqları rektor Zaur Ağalarlı qarşılayıb."], None),
        ([f"{_AZ}", "İclasın yeri: Fərqanə şəhəri", "İclasın tarixi: 3 may 2020-ci il"], "Fərqanə"),
        (["Qəbələ ş., 3 may 2020-ci il", f"{_AZ}nın protokolu"], "Qəbələ"),
    ],
)
def test_a_town_that_welcomes_people(lines: list[str], place: str | None) -> None:
    assert head_of(lines).place == place


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["Протокол № 5", "заседания Карпатского совета экспертов", "г. Львов, 3 мая 2020 г."], 5),
        (
            ["Протокол № 05/21", "заседания Карпатского совета экспертов", "г. Львов, 3.05.2020"],
            None,
        ),
        (["Заседание Карпатского совета экспертов № 7 прошло во Львове 3 мая 2020 года."], 7),
        (["Minutes No. 4", "of the Adriatic Policy Forum meeting, Zadar, 3 May 2020"], 4),
    ],
)
def test_minutes_are_numbered_as_sessions_are(lines: list[str], number: int | None) -> None:
    assert head_of(lines).number == number


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        (
            (
                f"{_RU}Хозяином был Львовский институт права, а половину забот по организации взял"
                " на себя Фонд «Мост»."
            ),
            ("Львовский институт права", "Фонд «Мост»"),
        ),
        (
            f"{_RU}Организатор — Львовский институт права; Фонд «Мост» оплатил перевод.",
            ("Львовский институт права",),
        ),
        (f"{_RU}Его подготовил Центр изучения Арала.", ("Центр изучения Арала",)),
        (
            (
                f"{_EN}The Zadar Policy Institute hosted it, and half of the arrangements were made"
                " by the Split Sea Foundation."
            ),
            ("Zadar Policy Institute", "Split Sea Foundation"),
        ),
        (
            (
                f"“Su” mövzusunda {_AZ}nı Şəki Su İnstitutu və Quba Fondu 2018-ci il Sazişi"
                " əsasında 3 may 2020-ci ildə Şəkidə təşkil etmişlər."
            ),
            ("Şəki Su İnstitutu", "Quba Fondu"),
        ),
    ],
)
def test_who_took_a_share_of_the_work(text: str, organisers: tuple[str, ...]) -> None:
    assert head_of([text]).organisers == organisers
