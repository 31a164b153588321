"""Texts that report no session, though they speak of one: nothing is proposed."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

TEXTS = [
    (
        [
            ("В Москве подписан Меморандум о создании Российско-Узбекского экспертного совета"),
            (
                "5 мая 2018 года в Москве Московский центр анализа и Ташкентский институт"
                " стратегии подписали Меморандум о создании Российско-Узбекского "
                "экспертного совета. Первое заседание Совета состоится осенью в "
                "Самарканде."
            ),
        ],
        Head(),
    ),
    (
        [
            "Tenth anniversary book published",
            (
                "The Baltic Roundtable on Energy has published a book on the tenth "
                "anniversary of its foundation. The first meeting of the Roundtable was "
                "recalled by its authors. Copies can be ordered from the Riga Institute "
                "of Gas."
            ),
        ],
        Head(),
    ),
    (
        [
            "Şuranın yeni saytı açıldı",
            (
                "Azərbaycan–Qazaxıstan Ekspert Şurasının yeni saytı istifadəyə verilib. "
                "Saytda məqalələr yerləşdiriləcək. Növbəti iclas 2024-cü ilin mayında "
                "Bakıda keçiriləcək."
            ),
        ],
        Head(),
    ),
    (
        [
            "Объявление",
            (
                "Четвёртое заседание Уральского экспертного клуба пройдёт 5 июня 2020 "
                "года в Перми. Приглашаются эксперты. Организаторы: Пермский институт "
                "леса."
            ),
        ],
        Head(),
    ),
    (
        [
            "Состав совета обновлён",
            (
                "Российско-Армянский экспертный совет пополнился тремя членами. Решение "
                "принял 5 мая 2019 года председатель. Напомним, что второе заседание "
                "Совета прошло в Ереване в 2018 году."
            ),
        ],
        Head(),
    ),
    (
        [
            "Conference calendar 2020",
            "5 May: third meeting of the Baltic Expert Council, Riga",
            "9 June: Baltic Maritime Fair, Tallinn",
            "12 June: lecture by Prof. Jan Novak, Vilnius",
        ],
        Head(),
    ),
    (
        [
            (
                "The Institute of Peace in Oslo has appointed a new director. Mira Kos, "
                "who addressed the second session of the Nordic Expert Council in 2015, "
                "will take office on 1 March 2019."
            ),
        ],
        Head(),
    ),
    (
        [
            "İnstitutun hesabatı",
            (
                "2018-ci ildə İnstitut beş kitab nəşr edib. Əməkdaşlar Azərbaycan–Polşa "
                "Ekspert Şurasının ikinci iclasında iştirak ediblər. Yeni layihələr "
                "2019-cu ilin yanvarında başlayacaq."
            ),
        ],
        Head(),
    ),
    (
        [
            "Вышел сборник «Десять заседаний»",
            (
                "Институт Кавказа выпустил сборник к десятилетию Российско-Армянского "
                "экспертного совета. В нём собраны коммюнике всех заседаний, начиная с "
                "первого, прошедшего в Гюмри 3 мая 2009 года. Презентация пройдёт 5 июня "
                "2019 года в Ереване."
            ),
        ],
        Head(),
    ),
    (
        [
            "Interview",
            (
                "“We met in Riga in 2012,” recalls Jan Novak, co-chair of the Baltic "
                "Expert Council. “At the fifth session we nearly broke up.” The interview"
                " took place on 3 June 2020."
            ),
        ],
        Head(),
    ),
    (
        [
            "Заседание учёного совета",
            (
                "5 мая 2019 года состоялось заседание учёного совета Института Кавказа. "
                "Утверждены темы диссертаций:"
            ),
            "1. «Торговля» — И. Петров.",
            "2. «Дороги» — А. Седова.",
        ],
        Head(),
    ),
    (
        [
            "Некролог",
            (
                "3 февраля 2020 года скончался Иван Петров, сопредседатель Российско-"
                "Армянского экспертного совета. Он вёл первое заседание Совета, прошедшее"
                " в Гюмри 5 мая 2009 года, и пятое заседание в Москве."
            ),
        ],
        Head(),
    ),
    (
        [
            "Call for papers",
            (
                "The Baltic Expert Council invites papers for its sixth session, to be "
                "held in Riga on 3 June 2021. The fifth session took place in Tallinn in "
                "2020. Papers should be sent by 1 March."
            ),
        ],
        Head(),
    ),
    (
        [
            "Müsahibə",
            (
                "Xəzər Klimat Şəbəkəsinin sədri Elçin Məmmədov 2020-ci il mayın 5-də "
                "jurnalistlərə deyib ki, şəbəkənin ikinci yığıncağı unudulmaz idi. O, "
                "yeni kitabını təqdim edib."
            ),
        ],
        Head(),
    ),
    (
        [
            "Соглашение",
            (
                "5 мая 2015 года в Минске подписано Соглашение об учреждении Белорусско-"
                "Литовского совета экспертов. Стороны договорились, что заседания Совета "
                "будут проводиться ежегодно."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "5 мая 2020 года Институт Кавказа и Фонд «Мост» подписали в Ереване "
                "Меморандум о взаимопонимании. Стороны намерены учредить экспертный "
                "совет, первое заседание которого может состояться в 2021 году."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "The Riga Institute of Gas publishes its annual report. In 2019 its staff"
                " took part in the seventh session of the Baltic Expert Council in Tartu "
                "and in two other meetings. The report can be downloaded here."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "Şuranın üzvü professor Əli Məmmədovun “Dəhlizlər” kitabı çapdan çıxıb. "
                "Kitabda Orta Dəhliz Ekspert Şurasının birinci iclasının materialları da "
                "verilib. Təqdimat 2020-ci il martın 5-də Bakıda keçiriləcək."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "Институт Кавказа провёл 3 марта 2021 года в Ереване семинар «Память и "
                "граница». Выступили эксперты, среди них члены Российско-Армянского "
                "экспертного совета."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "On 5 May 2019 the Riga Institute of Gas and the Vilnius Energy Lab "
                "signed a memorandum of understanding establishing the Baltic Energy "
                "Council. The document was signed in Vilnius."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "Azərbaycan–Türkiyə Ekspert Şurasına yeni üzvlər seçilib. Bu barədə "
                "2021-ci il martın 3-də məlumat verilib. Üzvlər arasında Əli Məmmədov da "
                "var."
            ),
        ],
        Head(),
    ),
    (
        [
            "Конкурс молодых экспертов",
            (
                "Фонд «Мост» совместно с Экспертным советом России и Грузии проводит "
                "конкурс эссе. Победителей пригласят на пятое заседание Совета, которое "
                "пройдёт 5 мая 2021 года в Батуми."
            ),
        ],
        Head(),
    ),
    (
        [
            (
                "Professor Jan Novak, a founding member of the Danube Expert Council, "
                "turned 70 on 5 May 2019. He chaired the third and fourth sessions of the"
                " Council. Colleagues from the Vienna Institute of History sent "
                "congratulations."
            ),
        ],
        Head(),
    ),
    (
        [
            "Rəsmi məktub",
            (
                "Hörmətli həmkarlar, Sizi 2023-cü il mayın 5-də Şəkidə keçiriləcək Dağ "
                "Ekspert Şurasının üçüncü iclasında iştiraka dəvət edirik. İclasın "
                "mövzusu “Yol” olacaq."
            ),
        ],
        Head(),
    ),
    (
        ["Конгресс США одобрил закон о торговле. Комиссия по финансам не возражала."],
        Head(),
    ),
    (
        ["Vakansiya", "Dağ Ekspert Şurasının ikinci iclası 2019-cu il mayın 5-də Şəkidə olub."],
        Head(),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), TEXTS)
def test_other_texts_give_no_session(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected
