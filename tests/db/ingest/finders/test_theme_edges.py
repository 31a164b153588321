"""Where a theme without marks begins and ends among days, towns, colleagues and the session."""

import pytest

from tests.db.ingest.finders.heads import head_of

_RU = "3 мая 2021 года в Твери прошло третье заседание Невского экспертного совета."
_EN = "The second meeting of the Alpine Expert Council was held in Graz on 3 May 2021."
_AZ = "2022-ci il mayın 5-də Bakıda Xəzər Ekspert Şurasının ikinci iclası keçirilib."


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        (
            (
                "УФА, 17 ноября 2023. Участники Волжского экспертного совета обсудили в пятницу в"
                " Уфе"
                " судьбу малых рек; нынешнее заседание, уже седьмое, созвал Центр водной политики."
            ),
            "судьбу малых рек",
        ),
        (
            (
                "3 мая 2021 года в Твери члены Невского экспертного совета на третьем заседании"
                " обсудили с коллегами из Пскова будущее льноводства."
            ),
            "будущее льноводства",
        ),
        (f"{_RU} Посвящено оно было судьбе сельских школ.", "судьбе сельских школ"),
        (f"{_RU} Посвятили его целиком вопросам охраны рек.", "вопросам охраны рек"),
        (
            (
                "3 мая 2021 года в Твери прошло третье, посвящённое проблемам моногородов,"
                " заседание"
                " Невского экспертного совета."
            ),
            "проблемам моногородов",
        ),
        (
            (
                "Третье заседание Невского экспертного совета, где говорили о ценах на хлеб, прошло"
                " в"
                " Твери 3 мая 2021 года."
            ),
            "ценах на хлеб",
        ),
        (f"{_RU} Эксперты обсудили накануне выборов положение дел в гостинице.", None),
        (
            f"{_EN} Devoted to the training of water engineers, the meeting drew forty experts.",
            "the training of water engineers",
        ),
        (
            f"{_EN} Dealing with mountain pastures, it was convened by the city.",
            "mountain pastures",
        ),
        (f"{_EN} The theme agreed upon was grain corridors.", "grain corridors"),
        (
            f"{_EN} The Council chose as its subject this year desalination and its costs.",
            "desalination and its costs",
        ),
        (
            f"{_EN} This year's meeting asked how villages can keep their doctors.",
            "how villages can keep their doctors",
        ),
        (
            (
                "The second meeting of the Alpine Expert Council, this time on night trains, was"
                " held"
                " in Graz on 3 May 2021."
            ),
            "night trains",
        ),
        (
            (
                "Members of the Alpine Expert Council discussed on Monday in Graz the fate of small"
                " dairies; the meeting, the second, was held on 3 May 2021."
            ),
            "the fate of small dairies",
        ),
        (
            f"{_EN} Under the theme of shared waters, it gathered forty experts.",
            "shared waters",
        ),
        (f"{_EN} The motto, Fewer Cars More Cows, was chosen by vote.", "Fewer Cars More Cows"),
        (
            (
                "Alpine experts agree on “snow pact”\n"
                "On 3 May 2021 the Alpine Expert Council met in Graz for the second time. The"
                " second"
                " meeting, “Snow, Lifts and Scarcity”, was organised by the Graz Institute."
            ),
            "Snow, Lifts and Scarcity",
        ),
        (
            (
                "Bakı, 14 oktyabr 2022-ci il. Xəzər Ekspert Şurasının üzvləri cümə günü Bakıda"
                " toplaşaraq limanların gələcəyini müzakirə ediblər. Bu, şuranın beşinci iclası"
                " olub."
            ),
            "limanların gələcəyini",
        ),
        (f"{_AZ} Tədbirdə tarixçi Kamal Əliyev və iqtisadçı Gülnar Rəhimova danışıblar.", None),
        (f"{_AZ} İclasda dənizin enməsindən söhbət gedib.", "dənizin enməsindən"),
        (
            f"{_AZ} İclasın mövzusu kimi dağ kəndlərinin gələcəyi seçilib.",
            "dağ kəndlərinin gələcəyi",
        ),
        (
            (
                "2022-ci il mayın 5-də Bakıda Xəzər Ekspert Şurasının meşələrin bərpasına həsr"
                " olunmuş"
                " ikinci iclası keçirilib."
            ),
            "meşələrin bərpasına",
        ),
        (
            (
                "2022-ci il mayın 5-də Bakıda Xəzər Ekspert Şurasının rəqəmsal arxivlər mövzusunda"
                " ikinci iclası keçirilib."
            ),
            "rəqəmsal arxivlər",
        ),
        (
            f"{_AZ} Gündəliyə bir məsələ — balıq ehtiyatlarının bərpası salınmışdı.",
            "balıq ehtiyatlarının bərpası",
        ),
    ],
)
def test_a_theme_is_read_without_what_stands_around_it(text: str, theme: str | None) -> None:
    assert head_of(text.split("\n")).theme == theme
