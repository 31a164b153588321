"""More words for what a sentence of an outcome does, and look-alikes that do something else."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

#: What stands before and behind the sentence, so that its place alone would say another kind.
AROUND = {
    "en": ("Members discussed the state of the ports.", "The Forum resolved to meet in Split."),
    "ru": ("Участники обсудили состояние портов.", "Совет постановил собраться в Рыбинске."),
    "az": ("İştirakçılar limanların vəziyyətini müzakirə ediblər.", "Şura saytı açmağı qət edib."),
}
SAID = [
    ("ru", "D", "Порешили на том, что летопись порта выйдет к весне."),
    ("ru", "D", "Заводим общий дневник паводков; отвечает за него музей."),
    ("ru", "D", "Открываем в Муроме летнюю школу лоцманов."),
    ("ru", "D", "Издадим на двух языках словарь речных терминов."),
    ("ru", "T", "Отдельный поклон паромщикам и их семьям."),
    ("ru", "T", "Доброго слова и благодарности заслужили сторожа музея."),
    ("ru", "T", "Сообщение П. Р. Юрьева о паромах принять к сведению."),
    ("ru", "D", "Подготовка словаря поручается музею Мурома."),
    ("ru", "A", "С удовлетворением отметили, что паромы ходят чаще, чем год назад."),
    ("ru", "T", "С удовлетворением отметили открытие музея паромов."),
    ("ru", "P", "Пристань нужна всем; так думают члены Совета без исключения."),
    ("ru", "R", "Совет просит порты завершить работу по признанию удостоверений."),
    ("ru", "R", "Издателям стоило бы издать словарь речных терминов."),
    ("en", "T", "The Forum hailed the treaty of 2012 and complimented the port on its new quay."),
    ("en", "T", "The patience of the interpreters will not be forgotten."),
    ("en", "R", "The Forum impressed upon the ministries the urgency of dredging the channel."),
    (
        "en",
        "P",
        "What all could subscribe to was this: a harbour is a refuge before it is a market.",
    ),
    ("en", "P", "There was, in the end, complete agreement that wells should never be poisoned."),
    ("en", "A", "Members were struck by how rarely a cause could be established."),
    ("en", "D", "We ourselves will draw up a list of the wells by the spring."),
    ("en", "A", "The Forum noted that the warning time for villages is less than an hour."),
    ("en", "R", "It is high time for the ports to publish their tariffs."),
    ("en", "P", "Members expressed the view that a harbour belongs to the town."),
    ("en", "A", "The Forum considers that fishermen are insufficiently heard."),
    ("az", "A", "Üzvlər səfərlərin artdığını məmnunluqla qeyd etmişlər."),
    ("az", "D", "Şuranın nəzdində su üzrə komissiya yaradılsın və ona həkim başçılıq etsin."),
    ("az", "R", "Muzeylər bu xəritələri təhlil etsinlər."),
    ("az", "R", "Bələdiyyələr köhnə körpüləri nəzərdən keçirsinlər."),
    ("az", "R", "Nazirlik siyahını internetdə dərc etsə, faydalı olar."),
    ("az", "R", "Məktəblərə yeni xəritələr verilsə, yerinə düşər."),
    ("az", "R", "Liman idarələrindən köhnə rüsumları ləğv etmələrini istəyirik."),
    ("az", "D", "Üzvlər ildə bir dəfə toplaşmağı şərtləşdilər."),
    ("az", "T", "Bizi yağışda qarşılayan gəmiçilərin qarşısında baş əyirik."),
    ("az", "T", "Gecə qatarında bizə çay verən bələdçilərə alqış!"),
    ("az", "T", "Kitabxanaçıların zəhməti unudulmayacaq."),
    ("az", "A", "Üzvlər iki ölkənin tariflərini tutuşdurdular."),
    ("az", "A", "Yolların köhnəldiyi də gözdən yayınmadı."),
]
KINDS = {
    "A": "assessment",
    "P": "position",
    "R": "recommendation",
    "D": "decision",
    "T": "acknowledgement",
}
_LEADS = {"ru": "Итоги:", "en": "Outcomes:", "az": "Nəticələr:"}


@pytest.mark.parametrize(("language", "kind", "said"), SAID)
def test_what_a_sentence_does(language: str, kind: str, said: str) -> None:
    before, behind = AROUND[language]
    lines = [HEADS[language], _LEADS[language], f"1. {before}", f"2. {said}", f"3. {behind}"]
    point = propose(document_of(lines)).points[1]
    assert [one.text for one in point.kinds] == [KINDS[kind]]


def test_who_declares_all_says_nothing_of_each() -> None:
    lines = [
        HEADS["az"],
        "Fikir mübadiləsindən sonra bəyan edirik:",
        "1. Qənaətimizə görə, sahil hər il bir metr geri çəkilir.",
        "2. Dəniz hamınındır; bu mövqe dəyişməzdir.",
        "3. Hökumətlər bəndi gələn ilədək bərpa etməlidir.",
        "4. Üçüncü görüş Xaçmazda olacaq. Günü sonra deyiləcək.",
        "5. Balıqçılara təşəkkür edirik.",
    ]
    points = propose(document_of(lines)).points
    assert [[kind.text for kind in point.kinds] for point in points] == [
        [KINDS[kind]] for kind in "APRDT"
    ]


def test_what_was_agreed_on_may_be_of_any_kind() -> None:
    lines = [
        HEADS["ru"],
        "О чём договорились (текст приняли все):",
        "• Совет отмечает, что паромов стало меньше.",
        "• Портам стоит публиковать расписания.",
        "• Совет открывает портал паромщиков.",
        "• Благодарим лоцманов за прогулку.",
    ]
    points = propose(document_of(lines)).points
    assert [[kind.text for kind in point.kinds] for point in points] == [
        [KINDS[kind]] for kind in "ARDT"
    ]
