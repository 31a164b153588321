"""Points told in running prose, and under headings of the outcome, among scenes and notices."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

TEXTS: list[tuple[str, list[str], list[str]]] = [
    (
        "en",
        [
            (
                "It was raining when the delegates arrived, and the first hour went by in "
                "small talk."
            ),
            (
                "“The sea does not wait,” said the rector of the Baku School of Shipping, Rauf "
                "Aliyev."
            ),
            "By the afternoon a common text lay on the table. What does it say?",
            (
                "The shore is sinking faster than anyone had thought, and the tide gauges are "
                "too few to prove it."
            ),
            "The five governments should therefore pay for thirty new gauges.",
            (
                "As for the archives of the old gauges, they belong to science and must stay "
                "open to all."
            ),
            "The Council itself will keep the register, starting in January.",
            "A round of applause was for the drivers who brought everyone through the flood.",
            "Next morning the guests visited the Maiden Tower.",
        ],
        ["The shore is", "The five gov", "As for the a", "The Council i", "A round of ap"],
    ),
    (
        "en",
        [
            "In its closing statement the Council",
            "expresses alarm at the loss of sturgeon;",
            "calls on all five States to suspend the catch;",
            "decides to meet again in Aktau; and",
            "thanks the city of Baku.",
        ],
        ["expresses al", "calls on all", "decides to m", "thanks the c"],
    ),
    (
        "en",
        [
            "KEY MESSAGES",
            "The sturgeon is close to extinction.",
            "Catches have to stop for five years.",
            "The Council is going to found a hatchery school in Lankaran.",
            "With gratitude the members remembered Professor Kazimov.",
            "Contact: press@cec.example",
        ],
        ["The sturgeon", "Catches have", "The Council", "With gratitu"],
    ),
    (
        "ru",
        [
            "Когда делегаты приехали, шёл дождь, и первый час ушёл на разговоры о погоде.",
            "«Море не ждёт», — сказал ректор Бакинской школы судоходства Рауф Алиев.",
            "К вечеру на столе лежал общий текст. Что в нём сказано?",
            (
                "Берег опускается быстрее, чем думали, а мареографов слишком мало, чтобы это "
                "доказать."
            ),
            "Пяти правительствам следует оплатить тридцать новых мареографов.",
            (
                "Что до архивов старых приборов, они принадлежат науке и должны оставаться "
                "открытыми для всех."
            ),
            "Сам Совет с января поведёт реестр.",
            "Аплодисментами проводили водителей, которые провезли всех через паводок.",
            "На следующее утро гости осмотрели Девичью башню.",
        ],
        ["Берег опуска", "Пяти правите", "Что до архив", "Сам Совет", "Аплодисмента"],
    ),
    (
        "ru",
        [
            "В заключительном заявлении Совет",
            "выражает тревогу в связи с исчезновением осетра;",
            "призывает все пять государств приостановить промысел;",
            "постановляет собраться вновь в Актау;",
            "благодарит город Баку.",
        ],
        ["выражает тре", "призывает вс", "постановляет", "благодарит"],
    ),
    (
        "ru",
        [
            "ГЛАВНОЕ",
            "Осётр близок к вымиранию.",
            "Лов нужно остановить на пять лет.",
            "Совет собирается основать в Ленкорани школу рыбоводов.",
            "С благодарностью вспоминали профессора Кязимова.",
            "Контакты: press@kes.example",
        ],
        ["Осётр близок", "Лов нужно", "Совет собира", "С благодарно"],
    ),
    (
        "ru",
        [
            (
                "Эксперты договорились о том, что считают главным. По их оценке, осётр близок "
                "к вымиранию: за десять лет его стало вчетверо меньше."
            ),
            (
                "Единственным выходом они называют пятилетний запрет на лов и просят о нём все "
                "пять правительств."
            ),
            (
                "Кроме того, при Совете появится школа рыбоводов; заниматься ею будет Лейла "
                "Мамедова."
            ),
            "Отдельных слов признательности удостоились бакинские хозяева.",
            "Напомним, Совет создан в 2014 году.",
        ],
        ["Эксперты дого", "Единственным", "Кроме того", "Отдельных"],
    ),
    (
        "az",
        [
            "Nümayəndələr gələndə yağış yağırdı və ilk saat hava haqqında söhbətlərlə keçdi.",
            "“Dəniz gözləmir”, – deyə Bakı Gəmiçilik Məktəbinin rektoru Rauf Əliyev bildirdi.",
            "Axşama yaxın ortaq mətn hazır idi. Orada nə yazılıb?",
            "Sahil düşünüldüyündən tez çökür, mareoqraflar isə bunu sübut etmək üçün çox azdır.",
            "Beş hökumət otuz yeni mareoqrafın pulunu ödəməlidir.",
            (
                "Köhnə cihazların arxivlərinə gəlincə, onlar elmə məxsusdur və hamıya açıq "
                "qalmalıdır."
            ),
            "Şura özü yanvardan reyestri aparacaq.",
            "Hamını seldən keçirən sürücülər alqışlarla yola salındı.",
            "Ertəsi gün səhər qonaqlar Qız qalasına baxdılar.",
        ],
        ["Sahil düşünü", "Beş hökumət", "Köhnə cihaz", "Şura özü", "Hamını seld"],
    ),
    (
        "az",
        [
            "ƏSAS MƏQAMLAR",
            "Nərə balığı yox olmaq üzrədir.",
            "Ov beş il dayandırılmalıdır.",
            "Şura Lənkəranda balıqçılıq məktəbi açmağı planlaşdırır.",
            "Professor Kazımov minnətdarlıqla yad olundu.",
            "Əlaqə: press@xes.example",
        ],
        ["Nərə balığı", "Ov beş il", "Şura Lənkəra", "Professor Ka"],
    ),
    (
        "az",
        [
            "Yekun bəyanatda Şura",
            "nərə balığının azalmasından narahatlığını ifadə edir;",
            "beş dövləti ovu dayandırmağa çağırır;",
            "Aktauda yenidən toplaşmağı qərara alır;",
            "Bakı şəhərinə təşəkkür edir.",
        ],
        ["nərə balığın", "beş dövləti", "Aktauda yeni", "Bakı şəhərin"],
    ),
    (
        "az",
        [
            (
                "Ekspertlərin fikrincə, nərə balığı yox olmaq üzrədir: on ildə onun sayı dörd "
                "dəfə azalıb."
            ),
            (
                "Onlar yeganə çıxış yolunu beşillik ov qadağasında görürlər və bunu beş "
                "hökumətdən xahiş edirlər."
            ),
            (
                "Bundan başqa, Şuranın nəzdində balıqçılıq məktəbi yaranacaq; ona Leyla "
                "Məmmədova rəhbərlik edəcək."
            ),
            "Bakılı ev sahibləri ayrıca minnətdarlıq sözlərinə layiq görüldülər.",
            "Xatırladaq ki, Şura 2014-cü ildə yaradılıb.",
        ],
        ["Ekspertlərin", "Onlar yeganə", "Bundan başqa", "Bakılı ev sa"],
    ),
]


@pytest.mark.parametrize(("language", "lines", "openings"), TEXTS)
def test_points_of_running_prose(language: str, lines: list[str], openings: list[str]) -> None:
    points = [point.text.text for point in propose(document_of([HEADS[language], *lines])).points]
    assert len(points) == len(openings)
    pairs = zip(points, openings, strict=True)
    assert all(point.startswith(opening) for point, opening in pairs)
