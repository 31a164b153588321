"""What a sentence of an outcome does: it finds, holds, asks, resolves or thanks in many words."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of

#: What stands between the report and the sentence.
BEFORE = {
    "en": "The Council notes that trade grew by half.",
    "ru": "Совет отмечает, что торговля выросла вдвое.",
    "az": "Şura ticarətin iki dəfə artdığını qeyd edir.",
}
SAID = [
    (
        "en",
        "assessment",
        "By the experts’ reckoning, the port has lost a third of its cargo since 2014.",
    ),
    ("en", "assessment", "It was established that only two of the ten projects had found money."),
    ("en", "assessment", "The Council is alarmed at the pace at which the shore is sinking."),
    (
        "en",
        "assessment",
        (
            "Progress has been made on tariffs, the members conceded, but customs queues remain as "
            "long as ever."
        ),
    ),
    (
        "en",
        "assessment",
        (
            "Members reviewed the state of the fleet and came to the view that it is ageing faster "
            "than it is replaced."
        ),
    ),
    (
        "en",
        "assessment",
        "Those present saw the main obstacle in the lack of trust between laboratories.",
    ),
    ("en", "position", "Participants were of one mind that the sea must not be divided by walls."),
    (
        "en",
        "position",
        (
            "The Council stands by the principle that data paid for by the public belong to the "
            "public."
        ),
    ),
    ("en", "position", "No member disputed that small islands deserve a veto."),
    (
        "en",
        "position",
        "All delegations subscribed to the view that trade should not be used as a weapon.",
    ),
    ("en", "position", "It is the shared conviction of the members that water is no commodity."),
    ("en", "position", "The Council firmly rejects any attempt to close the strait."),
    ("en", "recommendation", "Ministries would do well to publish their timetables together."),
    ("en", "recommendation", "Shipping companies are encouraged to train more pilots."),
    (
        "en",
        "recommendation",
        "The Council appeals to the governments to reopen the border crossing.",
    ),
    (
        "en",
        "recommendation",
        "Universities, for their part, ought to exchange students more freely.",
    ),
    ("en", "recommendation", "Members would like to see a joint register of vessels by 2025."),
    (
        "en",
        "recommendation",
        (
            "A common standard for certificates is needed, and the Council asks the two academies "
            "to draft it."
        ),
    ),
    ("en", "decision", "A working group on fisheries was formed under Leyla Mamedova."),
    ("en", "decision", "The Council will publish a yearbook from 2020 on."),
    ("en", "decision", "Members settled on Aktau as the venue of the next session."),
    ("en", "decision", "It was resolved to open a liaison office in Turkmenbashi."),
    ("en", "decision", "The secretariat was tasked with compiling a glossary."),
    ("en", "decision", "The Council takes upon itself the translation of the code."),
    ("en", "decision", "The members intend to meet twice a year."),
    ("en", "acknowledgement", "Warm words were addressed to the staff of the library."),
    ("en", "acknowledgement", "A special thank-you went to the interpreters."),
    ("en", "acknowledgement", "The Council is indebted to the city of Baku for its hospitality."),
    ("en", "acknowledgement", "The participants paid tribute to the late Professor Aliyev."),
    ("ru", "assessment", "По подсчётам экспертов, порт с 2014 года потерял треть грузов."),
    ("ru", "assessment", "Установлено, что деньги нашлись лишь на два проекта из десяти."),
    ("ru", "assessment", "Совет встревожен тем, как быстро опускается берег."),
    (
        "ru",
        "assessment",
        "По тарифам дело сдвинулось, признали участники, но очереди на таможне всё так же длинны.",
    ),
    (
        "ru",
        "assessment",
        (
            "Члены Совета рассмотрели состояние флота и пришли к заключению, что он стареет "
            "быстрее, чем обновляется."
        ),
    ),
    (
        "ru",
        "assessment",
        "Главное препятствие собравшиеся усмотрели в недоверии между лабораториями.",
    ),
    ("ru", "position", "Участники единодушны в том, что море нельзя делить стенами."),
    (
        "ru",
        "position",
        "Совет твёрдо придерживается принципа: данные, оплаченные обществом, принадлежат обществу.",
    ),
    (
        "ru",
        "position",
        "Никто из членов Совета не оспаривал, что малые острова вправе сказать «нет».",
    ),
    (
        "ru",
        "position",
        "Все делегации присоединились к мнению, что торговля не должна служить оружием.",
    ),
    ("ru", "position", "По общему убеждению участников, вода — не товар."),
    ("ru", "position", "Совет решительно отвергает любые попытки закрыть пролив."),
    ("ru", "recommendation", "Министерствам стоило бы печатать расписания вместе."),
    ("ru", "recommendation", "Судоходным компаниям предлагается обучать больше лоцманов."),
    ("ru", "recommendation", "Совет обращается к правительствам с призывом вновь открыть переход."),
    (
        "ru",
        "recommendation",
        "Университетам, со своей стороны, следовало бы свободнее обмениваться студентами.",
    ),
    ("ru", "recommendation", "Участники хотели бы видеть общий реестр судов уже к 2025 году."),
    (
        "ru",
        "recommendation",
        "Нужен общий стандарт сертификатов, и Совет просит две академии составить его.",
    ),
    (
        "ru",
        "decision",
        "Образована рабочая группа по рыболовству под руководством Лейлы Мамедовой.",
    ),
    ("ru", "decision", "Совет с 2020 года будет выпускать ежегодник."),
    ("ru", "decision", "Местом следующей сессии участники избрали Актау."),
    ("ru", "decision", "Решено открыть представительство в Туркменбаши."),
    ("ru", "decision", "Секретариату дано задание составить словарь."),
    ("ru", "decision", "Совет берёт на себя перевод кодекса."),
    ("ru", "decision", "Члены Совета намерены встречаться дважды в год."),
    ("ru", "acknowledgement", "Тёплые слова были сказаны в адрес сотрудников библиотеки."),
    ("ru", "acknowledgement", "Отдельное спасибо прозвучало в адрес переводчиков."),
    ("ru", "acknowledgement", "Совет глубоко признателен городу Баку за гостеприимство."),
    ("ru", "acknowledgement", "Участники почтили память профессора Алиева."),
    (
        "az",
        "assessment",
        (
            "Ekspertlərin hesablamalarına görə, liman 2014-cü ildən bəri yüklərinin üçdə birini "
            "itirib."
        ),
    ),
    ("az", "assessment", "Müəyyən olunub ki, on layihədən yalnız ikisinə vəsait tapılıb."),
    ("az", "assessment", "Şura sahilin çökmə sürətindən təşviş keçirir."),
    (
        "az",
        "assessment",
        (
            "İştirakçılar etiraf etdilər ki, tariflərdə irəliləyiş var, lakin gömrük növbələri "
            "əvvəlki kimi uzundur."
        ),
    ),
    (
        "az",
        "assessment",
        (
            "Şura üzvləri donanmanın vəziyyətini nəzərdən keçirərək belə qənaətə gəldilər ki, o, "
            "yenilənməkdən tez köhnəlir."
        ),
    ),
    (
        "az",
        "assessment",
        "Toplaşanlar əsas maneəni laboratoriyalar arasında etimadın olmamasında gördülər.",
    ),
    ("az", "position", "İştirakçılar yekdil fikirdədirlər ki, dənizi divarlarla bölmək olmaz."),
    (
        "az",
        "position",
        (
            "Şura cəmiyyətin pulu ilə toplanmış məlumatların cəmiyyətə məxsus olması prinsipinə "
            "sadiqdir."
        ),
    ),
    ("az", "position", "Üzvlərin heç biri kiçik adaların veto hüququna etiraz etmədi."),
    (
        "az",
        "position",
        "Bütün nümayəndə heyətləri ticarətin silah kimi işlədilməməsi fikrinə qoşuldular.",
    ),
    ("az", "position", "İştirakçıların ümumi inamına görə, su əmtəə deyil."),
    ("az", "position", "Şura boğazı bağlamaq cəhdlərini qətiyyətlə rədd edir."),
    ("az", "recommendation", "Nazirliklər cədvəlləri birgə dərc etsələr, yaxşı olar."),
    ("az", "recommendation", "Gəmiçilik şirkətlərinə daha çox losman hazırlamaq təklif olunur."),
    (
        "az",
        "recommendation",
        "Şura hökumətlərə keçid məntəqəsini yenidən açmaq çağırışı ilə müraciət edir.",
    ),
    (
        "az",
        "recommendation",
        "Universitetlər də öz növbəsində tələbə mübadiləsini genişləndirməlidirlər.",
    ),
    (
        "az",
        "recommendation",
        "İştirakçılar 2025-ci ilədək gəmilərin vahid reyestrini görmək istərdilər.",
    ),
    (
        "az",
        "recommendation",
        "Görüşün gömrük xidmətlərinə məsləhəti budur: qiymətləri hər ay mübadilə etsinlər.",
    ),
    (
        "az",
        "recommendation",
        (
            "Sertifikatların ortaq standartına ehtiyac var və Şura iki akademiyadan onu "
            "hazırlamağı xahiş edir."
        ),
    ),
    ("az", "decision", "Leyla Məmmədovanın rəhbərliyi ilə balıqçılıq üzrə işçi qrupu yaradılıb."),
    ("az", "decision", "Şura 2020-ci ildən illik məcmuə buraxacaq."),
    ("az", "decision", "İştirakçılar növbəti sessiyanın yeri kimi Aktaunu seçdilər."),
    ("az", "decision", "Türkmənbaşıda nümayəndəlik açmaq qərara alındı."),
    ("az", "decision", "Katibliyə lüğət tərtib etmək tapşırığı verildi."),
    ("az", "decision", "Şura məcəllənin tərcüməsini öz üzərinə götürür."),
    ("az", "decision", "Şura üzvləri ildə iki dəfə görüşmək niyyətindədirlər."),
    ("az", "acknowledgement", "Kitabxana əməkdaşlarının ünvanına xoş sözlər deyildi."),
    ("az", "acknowledgement", "Tərcüməçilərə ayrıca sağ ol deyildi."),
    (
        "az",
        "acknowledgement",
        "Şura qonaqpərvərliyinə görə Bakı şəhərinə dərin minnətdarlığını ifadə edir.",
    ),
    ("az", "acknowledgement", "İştirakçılar professor Əliyevin xatirəsini yad etdilər."),
]


@pytest.mark.parametrize(("language", "kind", "said"), SAID)
def test_what_a_sentence_does(language: str, kind: str, said: str) -> None:
    points = propose(document_of([HEADS[language], BEFORE[language], said])).points
    kinds = [[leaf.value for leaf in point.kinds] for point in points if point.text.text == said]
    assert kinds == [[kind]]
