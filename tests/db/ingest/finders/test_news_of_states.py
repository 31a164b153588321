"""News of sessions that states hold: whose session it is, where, on what, under whom."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of, fields_of

OKA = "второе заседание Окско-Волжского совета экспертов"

FIELDS = [
    # The initials of whom a house is called after are no preposition.
    (
        [f"4 мая 2016 года в Тульском университете имени В.В.Громова прошло {OKA}."],
        {"place": "Тула", "number": 2},
    ),
    ([f"4 мая 2016 года президент И.В.Громов открыл {OKA}."], {"place": None, "number": 2}),
    ([f"4 мая 2016 года в г. Громово прошло {OKA}."], {"place": "Громово", "number": 2}),
    # An agency's name closes a dateline.
    (
        [
            (
                f"13 мая, Тула /РЕКА-ИНФОРМ/. Сегодня прошло {OKA}, на котором говорили о бакенах "
                "и вехах, о ледоходе и о паромах нижней Оки."
            )
        ],
        {"place": "Тула", "number": 2},
    ),
    (
        [
            (
                f"13 мая, Тулу и Рязань /две столицы Оки/ объехали гости, и прошло {OKA}, на "
                "котором говорили о бакенах и вехах, о ледоходе и о паромах."
            )
        ],
        {"place": None, "number": 2},
    ),
    # A kind of gathering is no council's name; with people or a name of its own it is one.
    (
        ["В Туле 4 мая 2016 года прошла Международная конференция «Реки и берега: общий путь»."],
        {"council": None, "theme": "Реки и берега: общий путь", "place": "Тула"},
    ),
    # One that is counted, or spoken of as a body, is called what is quoted behind it.
    (
        ["В Туле 4 мая 2016 года была III Международная конференция «Реки и берега: общий путь»."],
        {"council": "Международная конференция «Реки и берега: общий путь»", "theme": None},
    ),
    (
        [
            "В Туле 4 мая 2016 года прошла Международная конференция «Реки и берега: общий путь».",
            "Организатором Конференции выступил Институт рек.",
        ],
        {"council": "Международная конференция «Реки и берега: общий путь»", "theme": None},
    ),
    (
        ["В Туле 4 мая 2016 года прошла Вторая Международная научно-практическая конференция."],
        {"council": None, "place": "Тула", "start": "2016-05-04"},
    ),
    (
        ["В Туле 4 мая 2016 года прошёл Второй Международный круглый стол бакенщиков."],
        {"council": "Международный круглый стол бакенщиков", "number": 2},
    ),
    # Councils that only what is prepared is of.
    (
        [
            f"4 мая 2016 года в Туле прошло {OKA}.",
            "Говорили о подготовке заседаний Советов глав портов и о второй сессии.",
        ],
        {"council": "Окско-Волжский совет экспертов", "number": 2},
    ),
    # What is quoted below is what somebody said, and no theme.
    (
        [
            f"4 мая 2016 года в Туле прошло {OKA}.",
            "«Участники выразили надежду, что разлив будет высоким и поздним».",
        ],
        {"theme": None, "number": 2},
    ),
    (
        [f"4 мая 2016 года в Туле прошло {OKA}.", "«Разлив и всё, что за ним следует»."],
        {"theme": "Разлив и всё, что за ним следует", "number": 2},
    ),
    # What was adopted is a paper, and no theme.
    (
        [
            (
                "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası "
                "keçirilib. İclasda “Dağ Yolları üzrə Birgə Fəaliyyət Strategiyası” və “yol "
                "planı”nın qəbul edilməsi müzakirə olunub."
            )
        ],
        {"theme": None, "number": 2},
    ),
    # A memorandum's town is where that was signed; who gave the house was an organiser.
    (
        [
            (
                "2018-ci il iyunun 2-də Dağ Yolları İnstitutunun ev sahibliyində Dağ Bölgələri "
                "Ekspert Şurasının ikinci iclası keçirilib. Şuranın memorandumu Qaxda "
                "imzalanmışdı."
            )
        ],
        {"place": None, "organisers": ("Dağ Yolları İnstitutu",), "number": 2},
    ),
    # What a part of the day was on is no theme; what else was held nearby has none.
    (
        [
            f"4 мая 2016 года в Туле прошло {OKA}.",
            "На панельном заседании, посвящённом ледоходу и паводкам, выступил Иван Громов.",
        ],
        {"theme": None, "number": 2},
    ),
    (
        [
            f"4 мая 2016 года в Туле прошло {OKA}.",
            "Панельное обсуждение шло до вечера. Заседание было посвящено ледоходу и паводкам.",
        ],
        {"theme": "ледоходу и паводкам", "number": 2},
    ),
    (
        [
            (
                "4 мая 2016 года в Туле на полях форума портов состоялось второе заседание "
                "Окско-Волжского совета экспертов."
            )
        ],
        {"council": "Окско-Волжский совет экспертов", "place": "Тула", "number": 2},
    ),
    # The letters of an owner are not its organ's.
    (
        [
            (
                "2018-ci il iyunun 2-də Şəkidə Dağ Əməkdaşlıq Təşkilatının (DƏT) Nazirlər "
                "Şurasının ikinci iclası keçirilib. DƏT-in üzvləri gəliblər."
            )
        ],
        {"council": "Dağ Əməkdaşlıq Təşkilatının Nazirlər Şurası", "short": None, "number": 2},
    ),
]


@pytest.mark.parametrize(("lines", "wanted"), FIELDS)
def test_fields_of_news_of_states(lines: list[str], wanted: dict[str, object]) -> None:
    assert fields_of(lines, wanted) == wanted


NO_SESSION = [
    # To come; beside another gathering; a conference that only helpers and houses are named of.
    [
        "Полный текст заявления двух министров:",
        "Рабочая группа до 30 мая 2016 года проведёт первое заседание в Туле.",
    ],
    [
        (
            "4 мая 2016 года Секретариат Лиги рек на полях II Тульской конференции по ледоходу "
            "провёл круглый стол. Эксперты высказались за ледоколы."
        )
    ],
    [
        (
            "16 мая 2016 года в Институте рек РАН прошла международная конференция «Ока – Волга: "
            "общее русло». Выступил директор Института рек Иван Громов."
        )
    ],
    [
        (
            "4 мая 2016 года в Туле прошла встреча Ивана Громова с Председателем "
            "Окско-Волжского совета экспертов Петром Сомовым."
        )
    ],
    [
        (
            "4 мая 2016 года Иван Громов побывал в Туле. На полях двадцать шестой международной "
            "научно-практической конференции Лиги рек прошла встреча бакенщиков."
        )
    ],
    [
        (
            "Şəkidə Dağ Liseyinin təşkilatçılığı, Dağ Bölgələri Assosiasiyasının iştirakı ilə "
            "“Dağ yolları və körpülər” mövzusunda konfrans keçirilib. Konfransda DBA-nın üzvü "
            "Elçin Qurbanov çıxış edib."
        )
    ],
]


@pytest.mark.parametrize("lines", NO_SESSION)
def test_no_session_of_a_council_is_reported(lines: list[str]) -> None:
    assert propose(document_of(lines)).session.council is None
    assert propose(document_of(lines)).session.ordinal is None


def test_a_council_held_in_an_institute_of_an_academy_is_its_own() -> None:
    line = f"16 мая 2016 года в Институте рек РАН состоялось {OKA}."
    assert fields_of([line], {"council", "short"}) == {
        "council": "Окско-Волжский совет экспертов",
        "short": None,
    }


ROLES = [
    ("ru", "Тульскую делегацию возглавил ректор Института рек Иван Громов.", None),
    ("ru", "Заседание возглавил ректор Института рек Иван Громов.", "chair"),
    (
        "az",
        "İclasda Dağ İnstitutunun rektoru Elçin Qurbanovun rəhbərlik etdiyi nümayəndə heyəti olub.",
        None,
    ),
    (
        "az",
        "İclasda Dağ İnstitutunun rektoru Elçin Qurbanov sədrliyi Polşaya təhvil verib.",
        None,
    ),
    ("az", "İclas Dağ İnstitutunun rektoru Elçin Qurbanovun rəhbərliyi ilə keçib.", "chair"),
    (
        "az",
        (
            "Dağ İnstitutunun rektoru Elçin Qurbanov sədrlik dövründə görülən işlərdən danışıb, "
            "iclasda iştirak edib."
        ),
        "participant",
    ),
]


@pytest.mark.parametrize(("language", "sentence", "role"), ROLES)
def test_who_leads_others_is_no_chair(language: str, sentence: str, role: str | None) -> None:
    (person,) = propose(document_of([f"{HEADS[language]} {sentence}"])).participants
    assert (person.role and person.role.text) == role


@pytest.mark.parametrize("done", ["приняли участие", "выступили"])
def test_who_was_listed_before_takes_the_chair(done: str) -> None:
    lines = [
        (
            f"{HEADS['ru']} На заседании {done} ректор Института рек И.П. Громов и директор"
            " Музея рек А.В. Сомов."
        ),
        "На заседании председательствовал директор Музея рек А.В. Сомов.",
    ]
    found = propose(document_of(lines)).participants
    told = "participant" if done == "приняли участие" else "speaker"
    assert [one.role and one.role.text for one in found] == [told, "chair"]


NO_POINTS = [
    "Şura 2016-cı ildə qəbul olunmuş Təsis Bəyanatına əsasən fəaliyyət göstərir.",
    "Bu barədə Dağ Bölgələri Nazirliyindən bildirilib.",
    "Nazirliyin yollar komitəsinin rəhbəri Elçin Qurbanov Polşanın körpülər tikəcəyini bildirib.",
]


@pytest.mark.parametrize("line", NO_POINTS)
def test_what_one_person_or_an_office_let_know_is_no_point(line: str) -> None:
    assert not propose(document_of([HEADS["az"], line])).points


def test_what_those_who_met_let_know_is_a_point() -> None:
    line = "İştirakçılar hökumətlərə limanları açmağı tövsiyə ediblər."
    assert len(propose(document_of([HEADS["az"], line])).points) == 1
