"""News about sessions: headlines that the text tells again, ceremonies, speakers, side matters."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import document_of, fields_of, people_of

_AZ_HEADLINE = "Şəkidə Dağ Bölgələri Ekspert Şurasının üçüncü iclası işə başlayıb"
_AZ_AGAIN = (
    "Şəkidə “Dağ yolları qış mövsümündə: sınaqlar və həllər” mövzusunda Dağ Bölgələri Ekspert "
    "Şurasının üçüncü iclası işə başlayıb."
)
_AZ_SPEAKERS = (
    "İclasın açılışında Alp Tədqiqatları Mərkəzinin İdarə Heyətinin sədri Orxan Quliyev və Karpat "
    "Məsələləri İnstitutunun baş direktoru Andrey Kovalenko çıxış ediblər. Yol təhlükəsizliyinə "
    "dair müzakirələrin vacibliyi vurğulanıb."
)


def test_who_spoke_under_a_headline_told_again_is_no_point() -> None:
    lines = [
        _AZ_HEADLINE,
        "28 fevral, 16:25",
        _AZ_AGAIN,
        "Tədbirdə iki ölkənin tanınmış alimləri iştirak edirlər.",
        _AZ_SPEAKERS,
    ]
    proposal = propose(document_of(lines))
    assert not proposal.points
    assert [one.name.text for one in proposal.participants] == ["Orxan Quliyev", "Andrey Kovalenko"]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (
            [
                "Xarici Alimlər Dərnəyinin ilk ümumi iclası keçirilib",
                "Xarici Alimlər Dərnəyinin Qəbələdə ilk ümumi iclası keçirilib.",
                (
                    "Ölkələrin himnlərinin səsləndirilməsi ilə başlayan tədbirdə həlak olanların "
                    "xatirəsi ehtiramla yad edilib."
                ),
                (
                    "İclasda Bakı Dövlət Universitetinin rektoru Elçin Babazadə və Gəncə Dövlət "
                    "Universitetinin rektoru Vilayət Əsgərov iştirak ediblər."
                ),
            ],
            ["Elçin Babazadə", "Vilayət Əsgərov"],
        ),
        (
            [
                "В Туле прошло второе заседание Окско-Волжского совета экспертов",
                "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
                "Прозвучали государственные гимны, участники выразили благодарность хозяевам.",
                (
                    "В заседании приняли участие директор Института рек Олег Титов и ректор "
                    "Тульского университета Анна Белова."
                ),
            ],
            ["Олег Титов", "Анна Белова"],
        ),
        (
            [
                "Second meeting of the Adriatic Policy Forum held in Zadar",
                "The second meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016.",
                "After the national anthems the participants thanked the hosts for their welcome.",
                (
                    "The meeting was attended by Ivo Peric, director of the Harbour Institute, and "
                    "Anna Rossi, rector of the University of Bari."
                ),
            ],
            ["Ivo Peric", "Anna Rossi"],
        ),
    ],
)
def test_a_ceremony_hides_nobody_who_is_named_behind_it(lines: list[str], names: list[str]) -> None:
    assert [name for name, _ in people_of(document_of(lines))] == names


def test_a_first_general_meeting_counts() -> None:
    lines = [
        "Xarici Alimlər Dərnəyinin Qəbələdə ilk ümumi iclası keçirilib.",
        "İştirakçılar limanları açmağı tövsiyə ediblər.",
    ]
    assert fields_of(lines, {"number", "place"}) == {"number": 1, "place": "Qəbələ"}


@pytest.mark.parametrize(
    "form",
    ["формате конференции", "форме круглого стола", "виде открытого семинара"],
)
def test_the_form_of_a_session_is_no_part_of_it(form: str) -> None:
    lines = [
        (
            "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов "
            f"в {form} на тему «Реки и города: новые берега» с участием губернатора Олега Титова."
        ),
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"theme"}) == {"theme": "Реки и города: новые берега"}


def test_a_report_at_a_conference_beside_is_still_another_theme() -> None:
    lines = [
        "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
        "На конференции секции был заслушан доклад «Рыбы средней Оки».",
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"theme"}) == {"theme": None}


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        (
            "На заседании были обсуждены задачи совета на 2017 год, избраны президиум и правление.",
            "задачи совета на 2017 год",
        ),
        ("На заседании среди прочих были обсуждены вопросы паромного сообщения.", None),
        ("Наряду с прочими были обсуждены вопросы паромного сообщения между городами.", None),
    ],
)
def test_what_was_discussed_among_others_or_before_an_election(
    sentence: str, theme: str | None
) -> None:
    report = "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов."
    lines = [f"{report} {sentence}", "Участники рекомендовали открыть порты."]
    assert fields_of(lines, {"theme"}) == {"theme": theme}


@pytest.mark.parametrize(
    "name",
    [
        "Российско-Финская комиссия по подготовке регулярных встреч глав правительств",
        "Окская комиссия по организации ежегодных заседаний палат",
    ],
)
def test_a_commission_for_many_meetings_keeps_its_whole_name(name: str) -> None:
    genitive = name.replace("ая комиссия", "ой комиссии")
    lines = [
        f"4 мая 2016 года в Туле прошло второе заседание {genitive}.",
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"council", "number"}) == {"council": name, "number": 2}


@pytest.mark.parametrize(
    "line",
    [
        "O qeyd edib ki, hər iki ölkənin yol xidmətləri birgə işləməlidir.",
        "“Qış yolları hamı üçün açıq olmalıdır”, - Quliyev vurğulayıb.",
        "“Qış yolları hamı üçün açıq olmalıdır”, - diplomat əlavə edib.",
        (
            "Tədbirdə çıxış edən nazir Orxan Quliyev Şuranın qısa müddətdə iki ölkənin alimləri "
            "üçün davamlı əməkdaşlıq platformasına çevrildiyini vurğulayıb."
        ),
        (
            "Nazir iki ölkənin yol xidmətləri arasında əlaqələrdən söz açaraq Şuranın bu "
            "əlaqələrin inkişafı üçün platforma rolunu oynadığını bildirib."
        ),
    ],
)
def test_what_one_speaker_went_on_to_say_is_no_point(line: str) -> None:
    lines = [
        "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
        "İclasda səfir Orxan Quliyev çıxış edib.",
        line,
    ]
    assert not propose(document_of(lines)).points


def test_where_a_text_was_signed_is_no_part_of_its_title() -> None:
    lines = [
        "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
        "İştirakçılar:",
        (
            "1. Bakıda Rumıniya Respublikası ilə Moldova Respublikası arasında Tranzit Daşımaları "
            "haqqında Sazişin icrasını tövsiyə ediblər."
        ),
    ]
    (found,) = propose(document_of(lines)).instruments
    assert found.title.text == (
        "Rumıniya Respublikası ilə Moldova Respublikası arasında Tranzit Daşımaları haqqında Saziş"
    )


def test_a_council_of_an_academy_is_called_after_both() -> None:
    lines = [
        "Yanvarın 30-da Bakıda Beynəlxalq Dağ Akademiyası Elmi Şurasının III iclası keçirilib.",
        "İştirakçılar limanları açmağı tövsiyə ediblər.",
    ]
    assert fields_of(lines, {"council", "number"}) == {
        "council": "Beynəlxalq Dağ Akademiyası Elmi Şurası",
        "number": 3,
    }


def test_who_is_given_something_or_only_thanked_for_his_work_is_nobody_else() -> None:
    lines = [
        "2018-ci il iyunun 2-də Şəkidə Dağ Bölgələri Ekspert Şurasının ikinci iclası keçirilib.",
        (
            "İclasda yollar naziri Ceyhun Abbasov çıxış edib. Onun sözlərinə görə, şair Nəriman "
            "Əlizadə və Prezident Kamal Quliyevin səyləri nəticəsində yollar bərpa olunub."
        ),
        "Sonra fəxri lövhə Ceyhun Abbasova təqdim edilib.",
    ]
    assert [name for name, _ in people_of(document_of(lines))] == ["Ceyhun Abbasov"]


@pytest.mark.parametrize(
    "signed", ["11-də imzaladıqları Bəyanatın", "11-də nazirlərin imzaladığı Bəyanatın"]
)
def test_the_day_on_which_others_signed_a_text_is_not_the_session_s(signed: str) -> None:
    lines = [
        (
            "Yanvarın 30-da Şəkidə keçən Dağ Bölgələri Ekspert Şurasının ikinci iclasında "
            f"Prezidentin və Baş nazirin 2021-ci il yanvarın {signed} icrası müzakirə olunub."
        ),
        "İştirakçılar limanları açmağı tövsiyə ediblər.",
    ]
    assert fields_of(lines, {"start"}) == {"start": None}


def test_an_officer_with_a_long_title_who_greets_is_no_point() -> None:
    lines = [
        "4 мая 2016 года в Туле прошло второе заседание Окско-Волжского совета экспертов.",
        (
            "Сопредседатель Окско-Волжского совета экспертов с волжской стороны Олег Иванович "
            "Титов поприветствовал участников мероприятия и пожелал им успешной работы."
        ),
    ]
    assert not propose(document_of(lines)).points


@pytest.mark.parametrize(
    "background",
    [
        "Осенью 2020 года на Оке было наводнение, и берега пострадали сильнее обычного.",
        (
            "Обсуждались договоренности губернаторов от 9 ноября 2019 года, 11 января и 26 ноября "
            "2021 года о паромах."
        ),
    ],
)
def test_the_year_of_a_flood_or_of_agreements_is_not_the_session_s(background: str) -> None:
    lines = [
        "19 ноября в Туле прошло второе заседание Окско-Волжского совета экспертов.",
        background,
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"start"}) == {"start": None}


def test_a_year_beside_the_session_is_still_taken() -> None:
    lines = [
        "Заседание Окско-Волжского совета экспертов 2016 года",
        "19 ноября в Туле прошло второе заседание Окско-Волжского совета экспертов.",
        "Участники рекомендовали открыть порты.",
    ]
    assert fields_of(lines, {"start"}) == {"start": "2016-11-19"}
