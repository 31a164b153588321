"""Paragraphs of a report between two points that are none: quotations, tours, what goes on."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText
from tests.db.ingest.finders.heads import HEADS

Make = Callable[..., DocumentText]
_POINTS = {
    "ru": (
        "Эксперты пришли к выводу, что паводки на малых реках участились.",
        "Совет решил создать сайт и выпустить атлас малых рек.",
    ),
    "en": (
        "The experts concluded that the ports were losing their fleet.",
        "The Forum resolved to compile a register of wrecks.",
    ),
    "az": (
        "İştirakçılar bu qənaətə gəliblər ki, dağ kəndləri boşalır.",
        "Şura dağ kəndlərinin atlasını hazırlamağı qərara alıb.",
    ),
}
_QUOTED = {
    "ru": "«Мы ждали этого разговора три года», — признался географ Олег Титов.",
    "en": "“We waited three years for this talk,” said Maria Rossi, a geographer.",
    "az": "“Bu söhbəti üç il gözləmişik”, – deyə coğrafiyaçı Samir Quliyev bildirib.",
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "«Река не ждёт», — объяснила репортёрам Волкова. Её институт ведёт счёт с осени."),
        ("ru", "«Лёд тает», — говорит О. Титов. По его словам, станций осталось семь."),
        ("ru", "«Карты „старые“ и неточные», — вспоминает гидролог Анна Ким."),
        ("ru", "Гидролог Анна Ким привела данные трёх постов. Все они молчат с весны."),
        ("ru", "Олег Титов остановился на опыте соседей. Анна Ким сравнила две карты."),
        ("en", "“It is rust, not rot,” Rossi told reporters on the quay. “Anyone can see it.”"),
        ("en", "“It is rust,” the harbour master, Ivo Peric, explained. He has served since May."),
        ("en", "Ivo Peric described the wreck of the old ferry. Divers had found it in spring."),
        ("en", "Dr Maria Rossi compared two charts of the bay and found both wanting."),
        ("az", "“Yol bağlıdır”, – deyə Samir Quliyev fikrini izah edib. Körpü yazda uçub."),
        ("az", "“Yol bağlıdır”, - deyə şuranın sədri Lalə Həsənova jurnalistlərə şikayət edib."),
        (
            "az",
            "Samir Quliyev qonşuların təcrübəsindən danışıb. Lalə Həsənova isə xəritə göstərib.",
        ),
        ("az", "Lalə Həsənova da bu rəqəmlərə toxunub: “Kənddə on ev qalıb”."),
    ],
)
def test_what_one_person_said_or_told(make_text: Make, language: str, line: str) -> None:
    first, last = _POINTS[language]
    points = propose(make_text(HEADS[language], first, line, last)).points
    assert [point.text.text for point in points] == [first, last]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "В завершение встречи гости осмотрели старый шлюз и музей рыболовства."),
        ("ru", "Участники также посетили выставку лодок на берегу."),
        ("ru", "Для гостей была организована экскурсия по кремлю."),
        ("en", "At the end of their visit the guests toured the old lighthouse."),
        ("en", "The programme also included a visit to the shipyard."),
        ("en", "Participants were taken around the harbour by boat."),
        ("az", "Toplantının sonunda iştirakçılar qədim qalanı ziyarət ediblər."),
        ("az", "Qonaqlar şəhərin muzeyi ilə də tanış olublar."),
        ("az", "Səfər çərçivəsində ekspertlər çay fabrikinə baş çəkiblər."),
    ],
)
def test_what_the_guests_did_besides(make_text: Make, language: str, line: str) -> None:
    first, last = _POINTS[language]
    for lines in ((first, line, last), (first, last, line)):
        points = propose(make_text(HEADS[language], *lines)).points
        assert [point.text.text for point in points] == [first, last]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Сейчас уровень воды каждая область измеряет по-своему."),
        ("ru", "Строительство нового моста начнётся не раньше следующего года."),
        ("en", "At present each port keeps its own books, and few of them are public."),
        ("en", "Work on the new pier is expected to begin next year."),
        ("az", "Hazırda hər rayon yolların hesabını özü aparır."),
        ("az", "Yeni yolun tikintisinə gələn il başlanacağı gözlənilir."),
    ],
)
def test_how_things_stand_in_a_report_with_quotations(
    make_text: Make, language: str, line: str
) -> None:
    first, last = _POINTS[language]
    text = make_text(HEADS[language], _QUOTED[language], first, line, last)
    assert [point.text.text for point in propose(text).points] == [first, last]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "«Мелиорация без карт невозможна», — говорится в заявлении участников."),
        ("ru", "Эксперты напомнили, что карты малых рек устарели."),
        ("ru", "Ассоциация экспертов согласилась, что карты малых рек устарели."),
        ("ru", "Рабочая группа экспертов отметила, что карты малых рек устарели."),
        ("en", "The Council of Experts described the state of the ports and found it poor."),
        ("en", "“No port can do it alone,” the final communiqué says."),
        ("en", "The members recalled that the charts were out of date."),
        ("az", "Dağ Ekspert Şurası dağ yollarının pis vəziyyətini vurğulayıb."),
        ("az", "Xəzər Kənd Ekspertləri Şurası bu məsələyə də toxunub."),
        ("az", "İştirakçılar xatırladıblar ki, kəndlərin xəritəsi köhnəlib."),
    ],
)
def test_what_all_said_together_stays_a_point(make_text: Make, language: str, line: str) -> None:
    first, last = _POINTS[language]
    points = propose(make_text(HEADS[language], first, line, last)).points
    assert [point.text.text for point in points] == [first, line, last]


_NO_POINTS = {
    "ru": (
        "Третий день был целиком отведён поездке. Участники осмотрели шлюзы и побывали на верфи.",
        "На второй день гости посетили Оптину пустынь.",
        "Последний день прошёл на Оке: эксперты осмотрели старые пристани.",
        "Большой репортаж о поездке появится на нашем сайте в ближайшие дни.",
        "Подробности о встрече читайте в следующем номере.",
    ),
    "en": (
        "The second day was spent on the water. Members visited the lighthouse and the dry dock.",
        "On the last day the participants toured the harbour of Zadar.",
        "The final day of the meeting was given to an excursion to the islands.",
        "A longer report on the visit will appear on our website.",
    ),
    "az": (
        "Görüşün sonuncu günündə nümayəndə heyəti qədim qala ilə tanış olub.",
        "İkinci gün qonaqlar Şəki karvansarasını ziyarət ediblər.",
        "Səfər haqqında reportaj yaxın günlərdə dərc olunacaq.",
    ),
}


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize(
    ("language", "line"), [(key, line) for key, lines in _NO_POINTS.items() for line in lines]
)
def test_a_day_of_its_own_and_what_the_reader_will_find_are_no_points(
    make_text: Make, language: str, line: str, *, numbered: bool
) -> None:
    said = [f"{at}. {text}" if numbered else text for at, text in enumerate(_POINTS[language], 1)]
    found = propose(make_text(HEADS[language], *said, line)).points
    assert [point.text.text for point in found] == list(_POINTS[language])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ru", "Второй день заседания Совет посвятил мостам и решил издать их атлас."),
        ("en", "The Forum will publish a report on bridges in spring."),
        ("az", "Şura körpülər haqqında atlas nəşr etməyi qərara alıb."),
    ],
)
def test_what_the_body_resolves_on_such_a_day_is_one(
    make_text: Make, language: str, line: str
) -> None:
    found = propose(make_text(HEADS[language], *_POINTS[language], line)).points
    assert found[-1].text.text == line


@pytest.mark.parametrize(
    ("language", "word", "line"),
    [
        ("ru", "И последнее.", "Все участники благодарят город Тулу за приём."),
        ("en", "And finally.", "We thank the pilots of Zadar for their patience."),
        ("az", "Və sonda.", "Biz muzeyə təşəkkür edirik."),
    ],
)
@pytest.mark.parametrize("numbered", [True, False])
def test_a_word_that_is_a_sentence_is_no_part_of_a_point(
    make_text: Make, language: str, word: str, line: str, *, numbered: bool
) -> None:
    said = [f"{at}. {text}" if numbered else text for at, text in enumerate(_POINTS[language], 1)]
    found = propose(make_text(HEADS[language], *said, f"{word} {line}")).points
    assert found[-1].text.text == line
