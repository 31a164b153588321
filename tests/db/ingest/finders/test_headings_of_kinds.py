"""What a heading in any words says of the points under it; and headings that say nothing."""

import pytest

from db.ingest.finders.act_headings import heading_act

KINDS = {
    "A": "assessment",
    "P": "position",
    "R": "recommendation",
    "D": "decision",
    "T": "acknowledgement",
}


@pytest.mark.parametrize(
    ("language", "kind", "heading"),
    [
        ("ru", "A", "Что случилось за год"),
        ("ru", "A", "Что мы узнали"),
        ("ru", "A", "Что нас тревожит"),
        ("ru", "A", "Трудности"),
        ("ru", "P", "Чего мы держимся"),
        ("ru", "P", "Во что верим"),
        ("ru", "P", "На чём настаиваем"),
        ("ru", "P", "Из чего мы исходим"),
        ("ru", "R", "Предложения портам и железным дорогам"),
        ("ru", "R", "Рекомендации министерствам, университетам и музеям"),
        ("ru", "R", "Пожелания для властей двух берегов"),
        ("ru", "D", "Что сделаем сами"),
        ("ru", "D", "За что берёмся"),
        ("ru", "D", "Дела самого Клуба"),
        ("ru", "D", "Обязательства Форума"),
        ("ru", "D", "Внутренние вопросы"),
        ("ru", "T", "Слова признательности"),
        ("en", "P", "Where the members stand"),
        ("en", "P", "Where we all stand"),
        ("en", "A", "Where the river stands"),
        ("en", "D", "What we shall do ourselves"),
        ("en", "D", "What the Forum will do itself"),
        ("en", "D", "Internal business"),
        ("en", "T", "And a word of thanks"),
        ("en", "T", "A final word of gratitude"),
        ("az", "A", "Çayların vəziyyəti barədə"),
        ("az", "A", "Nə baş verib"),
        ("az", "P", "Mövqeyimiz"),
        ("az", "P", "Nəyə inanırıq"),
        ("az", "R", "Təkliflərimiz"),
        ("az", "R", "Nə xahiş edirik"),
        ("az", "D", "Forumun öz işləri"),
        ("az", "D", "Özümüz nə edəcəyik"),
        ("az", "T", "Kimə təşəkkür edirik"),
    ],
)
def test_a_heading_tells_what_its_points_do(language: str, kind: str, heading: str) -> None:
    found = heading_act(heading, 0, len(heading), language)
    assert found is not None
    assert found.kind == KINDS[kind]


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("ru", "Дела минувших дней"),
        ("ru", "Работа над ошибками переводчика"),
        ("ru", "Чего не хватает музею"),
        ("ru", "Состояние здоровья президента клуба"),
        ("en", "Where the ferry lands"),
        ("en", "A word of caution"),
        ("en", "Business as usual"),
        ("az", "İşsizlik və gənclər"),
        ("az", "Nəyə görə yağış yağmır"),
    ],
)
def test_other_headings_tell_nothing(language: str, heading: str) -> None:
    assert heading_act(heading, 0, len(heading), language) is None
