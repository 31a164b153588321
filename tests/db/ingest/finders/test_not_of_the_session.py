"""What a text does not say of its session: themes of talks and of others, mere supporters."""

import pytest

from tests.db.ingest.finders.heads import head_of_whole

TEXTS: list[tuple[list[str], dict[str, object]]] = [
    (
        [
            (
                "BAKU, Azerbaijan (May 4, 2019) – The Caspian Expert Council held its fifth "
                'session in Baku on May 2-3. Leyla Aliyeva presented a paper, "Ports of '
                'tomorrow". A new book, "Sea and steppe", was launched in the evening. The '
                "Baku School of Shipping organised the session; media partner was Caspian "
                "Daily Newspaper. The Port Fund sponsored the dinner."
            ),
            "The Council notes the growth of trade.",
            "The session was opened by the mayor of Baku.",
            "The Council calls on ports to share data.",
            'The theme of the next session will be "Rails and rivers".',
            "About the Baku School of Shipping",
            'Founded in 2001, the School trains captains. Its theme for 2019 is "Safety first".',
        ],
        {
            "theme": None,
            "start": "2019-05-02",
            "end": "2019-05-03",
            "place": "Baku",
            "organisers": ("Baku School of Shipping",),
            "number": 5,
        },
    ),
    (
        [
            (
                "БАКУ (Азербайджан), 4 мая 2019 г. — Каспийский экспертный совет провёл в Баку "
                "2–3 мая пятую сессию. Лейла Алиева выступила с докладом «Порты завтрашнего "
                "дня». Вечером представили книгу «Море и степь». Организатор — Бакинская школа "
                "судоходства; информационный партнёр — агентство «Каспий-пресс», ужин оплатил "
                "Фонд портов."
            ),
            "Совет отмечает рост торговли.",
            "Совет призывает порты обмениваться данными.",
            "Тема следующей сессии — «Рельсы и реки».",
            "О школе",
            (
                "Бакинская школа судоходства, основанная в 2001 году, готовит капитанов. Девиз "
                "школы: «Безопасность прежде всего»."
            ),
        ],
        {
            "theme": None,
            "start": "2019-05-02",
            "end": "2019-05-03",
            "place": "Баку",
            "organisers": ("Бакинская школа судоходства",),
            "number": 5,
        },
    ),
    (
        [
            (
                "BAKI (Azərbaycan), 4 may 2019-cu il – Xəzər Ekspert Şurası mayın 2-3-də "
                "Bakıda beşinci sessiyasını keçirib. Leyla Əliyeva “Sabahın limanları” "
                "mövzusunda məruzə edib. Axşam “Dəniz və çöl” kitabı təqdim olunub. Sessiyanı "
                "Bakı Gəmiçilik Məktəbi təşkil edib; informasiya tərəfdaşı “Xəzər-press” "
                "agentliyidir, ziyafətin xərcini Limanlar Fondu ödəyib."
            ),
            "Şura ticarətin artdığını qeyd edir.",
            "Şura limanları məlumat mübadiləsinə çağırır.",
            "Növbəti sessiyanın mövzusu “Relslər və çaylar” olacaq.",
            "Məktəb haqqında",
            (
                "2001-ci ildə yaradılmış Bakı Gəmiçilik Məktəbi kapitanlar hazırlayır. "
                "Məktəbin şüarı: “Əvvəlcə təhlükəsizlik”."
            ),
        ],
        {
            "theme": None,
            "start": "2019-05-02",
            "end": "2019-05-03",
            "place": "Bakı",
            "organisers": ("Bakı Gəmiçilik Məktəbi",),
            "number": 5,
        },
    ),
    (
        [
            (
                "LONDON (Reuters, 4 May 2019) – Shares in port operators fell on Friday after "
                'the Baltic Exchange reported weak freight rates. "The meeting of shareholders '
                'in June will be difficult," said analyst Tom Reed.'
            ),
        ],
        {
            "council": None,
            "start": None,
            "number": None,
            "place": None,
        },
    ),
    (
        [
            "Our institute at a glance",
            (
                "Founded in 1998, the Institute of Steppe Studies publishes the journal "
                '"Steppe". Its council of trustees met on 3 May 2019. Theme of the year: '
                '"Grass".'
            ),
        ],
        {
            "council": None,
            "start": None,
            "number": None,
            "place": None,
            "theme": None,
        },
    ),
    (
        [
            "О нашем институте",
            (
                "Институт степи, основанный в 1998 году, издаёт журнал «Степь». 3 мая 2019 "
                "года состоялось заседание учёного совета института. Тема года: «Трава»."
            ),
        ],
        {
            "council": None,
            "start": None,
            "number": None,
            "place": None,
            "theme": None,
        },
    ),
    (
        [
            (
                "The Danube Expert Council met in Vienna on 7 June 2021 for its ninth session. "
                'The eighth, in Ruse, was devoted to "Floods without borders". This time '
                "members simply exchanged news."
            ),
            "1. The Council notes that levels are low.",
            "2. The Council thanks the hosts.",
        ],
        {
            "theme": None,
            "number": 9,
            "start": "2021-06-07",
            "place": "Vienna",
        },
    ),
    (
        [
            (
                "Дунайский экспертный совет собрался в Вене 7 июня 2021 года на девятую "
                "сессию. Восьмая, в Русе, была посвящена теме «Паводки без границ». На сей раз "
                "члены совета просто обменялись новостями."
            ),
            "1. Совет отмечает, что уровень воды низок.",
            "2. Совет благодарит хозяев.",
        ],
        {
            "theme": None,
            "number": 9,
            "start": "2021-06-07",
            "place": "Вена",
        },
    ),
    (
        [
            (
                "Dunay Ekspert Şurası 7 iyun 2021-ci ildə Vyanada doqquzuncu sessiyasına "
                "toplaşdı. Rusedə keçirilmiş səkkizinci sessiya “Sərhədsiz daşqınlar” "
                "mövzusuna həsr olunmuşdu."
            ),
            "1. Şura suyun səviyyəsinin aşağı olduğunu qeyd edir.",
            "2. Şura ev sahiblərinə təşəkkür edir.",
        ],
        {
            "theme": None,
            "number": 9,
            "start": "2021-06-07",
            "place": "Vyana",
        },
    ),
    (
        [
            (
                "The Council of Alpine Experts, set up in 2011 in Trento, gathered in Bolzano "
                "in May 2018 for the seventh time. Between the sixth session and this one "
                "three members had left."
            ),
            "The Council decided:",
            "- to admit two members;",
            "- to hold its eighth session in Lugano in 2019.",
            "The eighth session will take place in Lugano.",
            "Adopted in Bolzano, 12 May 2018",
        ],
        {
            "number": 7,
            "place": "Bolzano",
        },
    ),
    (
        [
            "По итогам встречи члены совета пришли к следующему.",
            (
                "Пятая сессия Каспийского экспертного совета состоялась в Баку 3 мая 2019 "
                "года. В ней участвовали двенадцать учёных."
            ),
            "Совет отмечает рост торговли.",
            "Совет благодарит город Баку за гостеприимство.",
            "Предыдущая, четвёртая сессия прошла в Актау в 2018 году.",
            "Шестая сессия состоится в Астрахани.",
        ],
        {
            "number": 5,
            "start": "2019-05-03",
            "place": "Баку",
        },
    ),
]


@pytest.mark.parametrize(("lines", "said"), TEXTS)
def test_what_is_not_said_is_not_proposed(lines: list[str], said: dict[str, object]) -> None:
    head = head_of_whole(lines)
    assert {field: getattr(head, field) for field in said} == said
