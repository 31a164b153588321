"""News about sessions: who helped, where houses are, what begins like a name, who prepared what."""

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import document_of, fields_of, people_of


def test_who_helped_to_hold_a_meeting_is_no_council_of_it() -> None:
    lines = [
        "Эксперты трёх стран встретились в Туле для обсуждения паромов.",
        (
            "Встреча состоялась 19 ноября 2016 года, прошла при содействии и координации Тульского "
            "университета и Окского совета по делам судоходства."
        ),
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"council"}) == {"council": None}


def test_where_a_speaker_s_house_is_is_not_where_they_met() -> None:
    lines = [
        "В Туле обсудили паромы",
        "4 мая 2016 года в городе прошло второе заседание Окско-Волжского совета экспертов.",
        "Модератором выступил директор Центра «Дозор» (г. Казань) Олег Титов.",
    ]
    assert fields_of(lines, {"place"}) == {"place": "Тула"}


def test_a_title_that_begins_like_a_council_is_none() -> None:
    lines = [
        (
            "4 мая 2016 года в Туле прошла конференция «Диалог экспертных сообществ на берегах "
            "Оки: основные направления и виды на будущее»."
        ),
    ]
    assert fields_of(lines, {"council"}) == {"council": None}


def test_towns_in_brackets_part_no_office_from_its_name() -> None:
    lines = [
        (
            "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов. "
            "В заседании приняли участие директор Института рек (г. Рязань) Олег Титов, директор "
            "Центра «Дозор» (г. Казань) Анна Белова, ректор Окского университета (Муром, Россия) "
            "Игорь Светлов."
        ),
        "Участники рекомендовали открыть порты.",
    ]
    assert people_of(document_of(lines)) == [
        ("Олег Титов", "директор Института рек"),
        ("Анна Белова", "директор Центра «Дозор»"),
        ("Игорь Светлов", "ректор Окского университета"),
    ]


def test_towns_in_brackets_are_no_part_of_an_office() -> None:
    lines = [
        (
            "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası "
            "keçirilib. İclasda Çaylar İnstitutunun (Gəncə) direktoru Orxan Quliyev və “Dozor” "
            "Mərkəzinin (Şamaxı şəhəri) rəhbəri Lalə Həsənova çıxış ediblər."
        ),
    ]
    assert people_of(document_of(lines)) == [
        ("Orxan Quliyev", "Çaylar İnstitutunun direktoru"),
        ("Lalə Həsənova", "“Dozor” Mərkəzinin rəhbəri"),
    ]


def test_by_whom_a_meeting_was_addressed_is_no_theme() -> None:
    lines = [
        (
            "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016. "
            "The meeting was addressed by the director of the River Institute."
        ),
    ]
    assert fields_of(lines, {"theme"}) == {"theme": None}


def test_topics_that_groups_study_are_no_points() -> None:
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        (
            "Before the meeting four groups were established and have been doing research on the "
            "topics of (1) food security (sponsored by Bari), (2) small harbours (sponsored by "
            "Split), (3) ferries (sponsored by Zadar)."
        ),
    ]
    assert not propose(document_of(lines)).points


def test_who_prepared_a_text_held_no_session() -> None:
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        "This year, the Harbour Institute has prepared recommendations to the governments.",
        "The participants recommended that ports be opened.",
    ]
    assert fields_of(lines, {"organisers"}) == {"organisers": ()}


def test_what_somebody_said_is_no_theme_and_who_said_it_was_there() -> None:
    lines = [
        (
            "Bunu yollar idarəsinin rəisi Orxan Quliyev Şəkidə keçirilən Dağ Bölgələri Ekspert "
            "Şurasının V iclasında deyib."
        ),
        "Onun sözlərinə görə, bu tədbir yaxınlaşmanın nümunəsidir:",
        "“Üç il əvvəl biz belə görüşlərin davam edəcəyini demişdik”.",
    ]
    assert fields_of(lines, {"theme", "number"}) == {"theme": None, "number": 5}
    assert people_of(document_of(lines)) == [("Orxan Quliyev", "yollar idarəsinin rəisi")]


def test_families_in_capitals_in_front_are_read_in_prose_too() -> None:
    lines = [
        (
            "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016. Those "
            "who took part were TANAKA Hiroshi, Vice-President of the Council on Pacific Community "
            "and Dean of the Bay Institute, SATOH Keiko, Professor of Seto University."
        ),
    ]
    assert people_of(document_of(lines)) == [
        (
            "Hiroshi Tanaka",
            "Vice-President of the Council on Pacific Community and Dean of the Bay Institute",
        ),
        ("Keiko Satoh", "Professor of Seto University"),
    ]


def test_one_body_in_capitals_is_no_family() -> None:
    lines = [
        (
            "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016. Those "
            "who took part were UNESCO Paris, Section of Ports, and Ivo Peric, director of the "
            "Institute."
        ),
    ]
    assert [name for name, _ in people_of(document_of(lines))] == ["Ivo Peric"]


def test_what_one_went_on_to_note_is_no_point() -> None:
    lines = [
        "The 2nd meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
        "Ivo Peric, director of the Harbour Institute, said that the ports had changed.",
        "He also noted that another purpose of the forum was to open the ports to all.",
    ]
    assert not propose(document_of(lines)).points
