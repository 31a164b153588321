"""Lists of persons behind the points: signatures by sides, annexes, headings without a colon."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import text_of

Make = Callable[..., DocumentText]

_HEADS = {
    "ru": [
        "РЕЗОЛЮЦИЯ",
        "шестого заседания Вятского совета экспертов",
        "Киров, 4 июня 2019 года",
        "Вятский совет экспертов на шестом заседании",
        "1. отмечает, что лесные дороги разрушаются быстрее, чем их чинят;",
        "2. рекомендует областным властям составить общий перечень мостов;",
        "3. постановляет провести седьмое заседание в Ижевске.",
    ],
    "en": [
        "RESOLUTION",
        "Sixth Meeting of the Vyatka Expert Council",
        "Kirov, 4 June 2019",
        "The Vyatka Expert Council, at its sixth meeting,",
        "1. Notes that forest roads decay faster than they are mended;",
        "2. Recommends that the authorities draw up a common list of bridges;",
        "3. Decides to hold the seventh meeting in Izhevsk.",
    ],
    "az": [
        "QƏTNAMƏ",
        "Kür Ekspert Şurasının altıncı iclası",
        "Mingəçevir, 4 iyun 2019-cu il",
        "Kür Ekspert Şurası altıncı iclasında",
        "1. Qeyd edir ki, meşə yolları təmir olunduğundan tez dağılır;",
        "2. Yerli idarələrə körpülərin ümumi siyahısını tutmağı tövsiyə edir;",
        "3. Yeddinci iclası Yevlaxda keçirməyi qərara alır.",
    ],
}
_RU = [("Пётр Лядов", "декан лесного факультета"), ("Олег Минич", "юрист")]
_EN = [("Nino Beridze", "Director, Kura Institute"), ("Armen Petrosyan", "lawyer")]
_AZ = [("Rəşad Məmmədov", "Kür İnstitutunun direktoru"), ("Nino Beridze", "hüquqşünas")]


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        (
            "ru",
            (
                "Подписали:",
                "от России",
                "Пётр Лядов, декан лесного факультета",
                "от Беларуси",
                "Олег Минич, юрист",
            ),
            _RU,
        ),
        (
            "ru",
            (
                "Приложение 1",
                "Список участников",
                "Российская Федерация",
                "1. Пётр Лядов, декан лесного факультета",
                "Республика Беларусь",
                "2. Олег Минич (Минск), юрист",
            ),
            _RU,
        ),
        (
            "ru",
            (
                "Докладчики и модераторы",
                "Пётр Лядов — декан лесного факультета",
                "Олег Минич — юрист",
            ),
            _RU,
        ),
        (
            "en",
            (
                "SIGNATORIES",
                "For Georgia",
                "Nino Beridze",
                "Director, Kura Institute",
                "For Armenia",
                "Armen Petrosyan",
                "lawyer",
            ),
            _EN,
        ),
        (
            "en",
            (
                "Annex I. Speakers and discussants",
                "Nino Beridze (Director, Kura Institute)",
                "Armen Petrosyan (lawyer)",
            ),
            _EN,
        ),
        (
            "az",
            (
                "Əlavə. İştirakçıların siyahısı",
                "Azərbaycan",
                "Rəşad Məmmədov, Kür İnstitutunun direktoru",
                "Gürcüstan",
                "Nino Beridze, hüquqşünas",
            ),
            _AZ,
        ),
        (
            "en",
            (
                "Signed in Kirov on 4 June 2019",
                "On behalf of the Georgian participants",
                "Nino Beridze",
                "Director, Kura Institute",
                "On behalf of the Armenian participants",
                "Armen Petrosyan",
                "lawyer",
            ),
            _EN,
        ),
        (
            "az",
            (
                "İmzaladılar:",
                "Azərbaycan tərəfindən:",
                "Rəşad Məmmədov, Kür İnstitutunun direktoru",
                "Gürcüstan tərəfindən:",
                "Nino Beridze, hüquqşünas",
            ),
            _AZ,
        ),
        (
            "ru",
            (
                "Приняли:",
                "с российской стороны:",
                "Пётр Лядов, декан лесного факультета",
                "с белорусской стороны:",
                "Олег Минич, юрист",
            ),
            _RU,
        ),
        ("ru", ("Контакты для прессы:", "Пётр Лядов, пресс-секретарь"), []),
        ("en", ("Press contact", "Nino Beridze, press officer"), []),
    ],
)
def test_list_behind_points_names_its_persons(
    make_text: Make, language: str, lines: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    proposal = propose(make_text(*_HEADS[language], *lines, kind="docx"))
    found = [(person.name.value, text_of(person.office)) for person in proposal.participants]
    assert found == expected
    assert len(proposal.points) == 3
