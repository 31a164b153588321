"""What somebody said beside the outcome, and paragraphs that go on, in texts without numbers."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]
_POINTS = {
    "ru": (
        "Участники обсудили паводок на малых реках области.",
        "Совет решил создать сайт и выпустить атлас малых рек.",
    ),
    "en": (
        "Participants discussed the state of the ports and of the fleet.",
        "The Forum resolved to compile a register of wrecks.",
    ),
    "az": (
        "İştirakçılar dağ kəndlərinin vəziyyətini müzakirə ediblər.",
        "Şura dağ kəndlərinin atlasını hazırlamağı qərara alıb.",
    ),
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Следующая встреча может состояться в Рязани, сказал журналистам Олег Титов."),
        ("ru", "Следующее заседание может пройти в Рязани, заявил агентству О. В. Титов."),
        ("ru", "По словам Волковой, к следующему заседанию совет подготовит атлас."),
        ("ru", "Как рассказал агентству секретарь совета, эксперты ждут ответа от министерств."),
        ("ru", "Сопредседатель Ирина Волкова напомнила, что совет уже решил этот вопрос."),
        ("ru", "«Мы надеемся, что нас услышат», — отметила сопредседатель совета Ирина Волкова."),
        ("en", "The next meeting may take place in Bari, Ms Rossi told reporters."),
        ("en", "According to Mr Peric, the members will visit Split before the next session."),
        ("en", "The next session is likely to be held in Bari, a spokeswoman said."),
        ("en", "“We look beyond the ferry,” Zieliński said. He said that members would vote."),
        ("en", "Bērziņš noted that the members of the Forum would decide in June."),
        ("en", "Ivo Peric, chair of the forum, said the members would decide in June."),
        ("az", "Şuranın sədri Samir Quliyev bildirib ki, növbəti iclas Şəkidə keçirilə bilər."),
        ("az", "“Ümid edirik ki, səsimiz eşidiləcək”, - deyə ekspert Lalə Həsənova bildirib."),
        ("az", "Lalə Həsənovanın sözlərinə görə, şura bu işi yaza qədər bitirəcək."),
    ],
)
def test_what_a_person_said_is_no_point(make_text: Make, language: str, line: str) -> None:
    first, last = _POINTS[language]
    points = propose(make_text(HEADS[language], first, last, line)).points
    assert [point.text.text for point in points] == [first, last]
    points = propose(make_text(HEADS[language], first, line, last)).points
    assert [point.text.text for point in points] == [first, last]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Так, за десять лет площадь лесов сократилась на четверть."),
        ("ru", "Речь идёт прежде всего о притоках Оки и Упы."),
        ("ru", "Такое положение сложилось не вчера."),
        ("en", "In particular, the number of trawlers has doubled since 2005."),
        ("en", "This is true of the smaller harbours as well."),
        ("az", "Belə ki, son on ildə kəndlərin yarısı boşalıb."),
    ],
)
def test_a_paragraph_that_goes_on_belongs_to_its_point(
    make_text: Make, language: str, line: str
) -> None:
    first, last = _POINTS[language]
    points = propose(make_text(HEADS[language], first, line, last)).points
    assert [point.text.text for point in points] == [f"{first}\n{line}", last]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Стороны заявили, что граница не может разделять семьи."),
        ("ru", "Совет напомнил министерствам, что архивы пора открыть."),
        ("en", "The members said that the strait must stay open to all."),
        ("en", "They stressed that the sea belongs to all who live by it."),
        ("az", "İştirakçılar bildiriblər ki, yollar bərpa edilməlidir."),
    ],
)
def test_what_the_body_said_is_a_point(make_text: Make, language: str, line: str) -> None:
    first, last = _POINTS[language]
    points = propose(make_text(HEADS[language], first, line, last)).points
    assert [point.text.text for point in points] == [first, line, last]
