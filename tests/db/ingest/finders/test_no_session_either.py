"""More texts that report no session: other events beside councils, and sessions to come."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    [
        "В пятницу в Казани открылась выставка. Её организовали Музей быта и Фонд «Ремесло».",
        "Совет музея собрался в третий раз и утвердил план на год.",
        "1. Купить витрины.",
        "2. Нанять сторожа.",
    ],
    [
        "MENU",
        "Date       4 May 2021",
        "Place      Town Hall, Zadar",
        "Theme      Fish and Wine",
        "Hosts      Zadar Institute of Cooking",
        "1. Soup.",
        "2. Bream.",
    ],
    [
        (
            "Bizim məktəbin müəllimləri mayın 4-də Şəkidə bir masa arxasına yığışdılar və dərs "
            "cədvəlini müzakirə etdilər."
        ),
        "1. Cədvəl dəyişdirilsin.",
        "2. Kitablar alınsın.",
    ],
    [
        "Памятный вечер в Тбилиси",
        (
            "2 марта 2020 года в Доме писателей Грузии вспоминали основателя "
            "Грузино-российского совета экспертов Георгия Канделаки. Его друзья "
            "рассказали, как в 2009 году он задумал первую встречу совета. Вечер "
            "организовал Тбилисский литературный музей."
        ),
    ],
    [
        "Institute of Steppe Studies: new library opens in Turku",
        (
            "On 3 May 2022 the Institute of Steppe Studies opened its new library in "
            "Turku. Members of the Nordic Council of Archivists attended the ceremony, "
            "organised by the Turku City Library. The building cost four million euros."
            " Readers are advised to book seats in advance."
        ),
    ],
    [
        "Делегация совета посетила Ташкент",
        (
            "18 мая 2019 года члены Российско-Узбекского совета экспертов встретились в"
            " Ташкенте с ректором Ташкентского университета экономики. Гости осмотрели "
            "библиотеку и музей. Пятое заседание совета намечено на октябрь."
        ),
    ],
    [
        "A new home for the Danube Forum",
        (
            "On 5 May 2016 the Danube Forum of Think Tanks signed a lease for its new "
            "headquarters in Ruse. The building was designed by the Ruse Academy of "
            "Architecture. The Forum has met six times since 2010. The board recommends"
            " visiting in spring."
        ),
    ],
    [
        "Fondun yeni layihəsi",
        (
            "2020-ci il yanvarın 15-də Bakı Ekologiya Fondu Şamaxıda “Yaşıl dam” "
            "layihəsini təqdim edib. Tədbirdə Dağ Ekspert Şurasının üzvləri də iştirak "
            "ediblər. Layihə üç il davam edəcək."
        ),
    ],
    [
        "Экспертный клуб «Меридиан» объявил состав жюри",
        (
            "Челябинск, 4 февраля 2020 года. Экспертный клуб «Меридиан» утвердил жюри "
            "премии «Граница года». Председателем стал Иван Лосев. Заявки принимает "
            "Челябинский центр туризма. Награды вручат осенью в Троицке."
        ),
    ],
    [
        "The Lake Prize 2018",
        (
            "The Ohrid Circle of Limnologists has awarded its annual prize to Dr Vesna "
            "Ilieva. The ceremony took place in Ohrid on 12 June 2018. The Circle, "
            "founded in 1999, meets every two years. Nominations for 2019 should be "
            "sent to the secretary."
        ),
    ],
    [
        "Kitabxanada görüş",
        (
            "2021-ci il aprelin 3-də Gəncə Şəhər Kitabxanasında yazıçı Elçin Səfərli "
            "ilə görüş keçirilib. Tədbiri Gəncə Gənclər Evi təşkil edib. Yazıçı Avropa "
            "Yazarlar Şurasının üzvüdür. Oxucular suallarına cavab alıblar."
        ),
    ],
    [
        "Круглый стол в областной библиотеке",
        (
            "25 марта 2021 года в Курской областной библиотеке прошёл круглый стол "
            "«Чтение сегодня». Организатором выступил Курский центр чтения. Среди "
            "гостей был член Российско-Белорусского совета экспертов Павел Рогов. "
            "Участники рекомендовали открыть клуб."
        ),
    ],
    [
        "Ректор принял делегацию",
        (
            "Вчера ректор Пермского института леса Анна Котова встретилась с делегацией"
            " Уральского экспертного клуба. Гости рассказали о подготовке седьмого "
            "заседания клуба, тема которого — «Лес и город». Организаторами станут "
            "Пермский институт леса и Фонд «Роща». Заседание намечено на 5 мая."
        ),
    ],
    [
        "Workshop for young analysts",
        (
            "On 4 and 5 April 2022 the Riga Institute of Gas ran a workshop for young "
            "analysts in Jūrmala. The workshop was organised jointly with the Vilnius "
            "Energy Lab. The Baltic Energy Council, whose fifth session will be held in"
            " June, sent greetings. Trainees recommended more maths."
        ),
    ],
    [
        "In memoriam: Tomas Berg",
        (
            "Tomas Berg, co-founder of the Nordic Forum of Arctic Experts, died in Oslo"
            " on 3 March 2017. He opened the first session of the Forum in Bodø in 1998"
            " and chaired six more. The funeral, arranged by the Oslo Polar Institute, "
            "took place on 12 March."
        ),
    ],
    [
        "Rektor tələbələrlə görüşüb",
        (
            "2022-ci il martın 10-da Gəncə Aqrar Universitetinin rektoru tələbələrlə "
            "görüş keçirib. Görüşü Universitetin Tələbə Birliyi təşkil edib. Rektor "
            "bildirib ki, may ayında universitet Kür Hövzəsi Ekspert Şurasının dördüncü"
            " iclasına ev sahibliyi edəcək."
        ),
    ],
    [
        "Юбилей института",
        (
            "5 мая 2018 года Гилянскому центру моря исполнилось двадцать лет. Директор "
            "Реза Ахмади напомнил, что в 2012 году центр принимал третье заседание "
            "Каспийского экспертного совета на тему «Порты и люди». Праздник "
            "организовал городской совет."
        ),
    ],
    [
        "Museum night in Narva",
        (
            "On 18 May 2019 the Narva Museum of Letters opened its doors until "
            "midnight. The programme, organised by the Narva City Council and titled "
            '"Ink and light", drew three thousand visitors. The museum recommends '
            "booking tours early."
        ),
    ],
]


@pytest.mark.parametrize("lines", TEXTS)
def test_no_session_is_proposed(lines: list[str]) -> None:
    assert head_of(lines) == Head()
