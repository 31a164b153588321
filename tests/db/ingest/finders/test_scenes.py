"""Sessions that newspapers tell as a scene: the council, the day and the outcome lie apart."""

import pytest

from tests.db.ingest.finders.heads import Head, head_of

SCENES = [
    (
        [
            "Газета «Остров», 1 ноября 2019 года",
            "Остров, где умеют слушать",
            (
                "Паром опоздал, и в Свияжск гости добирались катером. Было 24 октября. "
                "Поволжско-Анатолийский экспертный совет ещё никогда не собирался на острове: семь "
                "предыдущих встреч прошли в больших городах."
            ),
            (
                "Восьмую готовили Казанский институт тюркских исследований и Анкарский центр "
                "евразийской политики. На афише значилось: «Хлеб и камень»."
            ),
            "Совет отметил, что реставраторов не хватает. Эксперты решили открыть летнюю школу.",
        ],
        Head(
            "Поволжско-Анатолийский экспертный совет",
            number=8,
            start="2019-10-24",
            place="Свияжск",
            theme="Хлеб и камень",
            organisers=(
                "Казанский институт тюркских исследований",
                "Анкарский центр евразийской политики",
            ),
        ),
    ),
    (
        [
            "The Southern Mercury, 16 May 2022",
            (
                "The lemon trees were in flower when, on 12 May, forty people climbed the steps "
                "to a "
                "villa above Sorrento. The Tyrrhenian–Volga Expert Council had come back, for the "
                "fifth time, to talk about customs, and lemons were on the poster, which read "
                "“Lemons and Licences”."
            ),
            (
                "Behind the gathering stood the Naples Institute of Maritime Affairs and the "
                "Samara "
                "Centre for Trade Policy."
            ),
            (
                "The experts found that small exporters lose a fifth of their harvest. The council "
                "recommends that customs offices open on Sundays."
            ),
        ],
        Head(
            "Tyrrhenian–Volga Expert Council",
            number=5,
            start="2022-05-12",
            place="Sorrento",
            theme="Lemons and Licences",
            organisers=(
                "Naples Institute of Maritime Affairs",
                "Samara Centre for Trade Policy",
            ),
        ),
    ),
    (
        [
            "“Yeni dalğa” qəzeti, 11 oktyabr 2021-ci il",
            (
                "Oktyabrın 7-də Qəbələdəki “Çinar” otelində səhər yeməyi tez verildi. Tələsən çox "
                "idi: Xəzər–Aralıq Ekspert Şurası üçüncü dəfə bir araya gəlmişdi."
            ),
            (
                "Afişada “Dağ yolları” yazılmışdı. Qonaqları Qəbələ Turizm Araşdırmaları Mərkəzi "
                "və "
                "Antalya Sahil İnstitutu dəvət etmişdi."
            ),
            (
                "Ekspertlər belə nəticəyə gəldilər ki, yolların yarısı təmirsizdir. Şura "
                "nazirliklərə birgə xəritə hazırlamağı tövsiyə edir."
            ),
        ],
        Head(
            "Xəzər–Aralıq Ekspert Şurası",
            number=3,
            start="2021-10-07",
            place="Qəbələ",
            theme="Dağ yolları",
            organisers=("Qəbələ Turizm Araşdırmaları Mərkəzi", "Antalya Sahil İnstitutu"),
        ),
    ),
]
NONE = [
    [
        "Читальный зал",
        (
            "Хмурым вечером 5 апреля 2022 года в Ельце собрались читатели. Книга профессора "
            "Коренева "
            "рассказывает об Экспертном совете Поочья, закрытом в 1991 году. Эксперты "
            "спорили, гости "
            "кивали. Организатором был Елецкий музей книги."
        ),
        "— Совет признал бы меня чудаком, — сказал автор.",
    ],
    [
        "Staff notices",
        (
            "The Board of Trustees of the Cluj Institute has appointed Anca Moldovan as Director "
            "with effect from 1 October. She studied in Iași. The Board decided on three "
            "priorities."
        ),
    ],
    [
        "Kənd günü",
        (
            "Qazax şəhərindəki köhnə binanın pəncərələri noyabrın 24-də gecəyə qədər işıqlı qaldı. "
            "İçəridə kənd toyu gedirdi. Şura sədri də gəlmişdi. Dördüncü dəfə yallı getdilər."
        ),
    ],
]


@pytest.mark.parametrize(("lines", "expected"), SCENES)
def test_a_scene_is_read(lines: list[str], expected: Head) -> None:
    assert head_of(lines) == expected


@pytest.mark.parametrize("lines", NONE)
def test_other_scenes_are_no_sessions(lines: list[str]) -> None:
    assert head_of(lines) == Head()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                "Сегодня в Белграде прошло второе заседание Сербского совета экспертов. Совет "
                "основан "
                "Невским институтом славистики и Белградским центром истории; обе организации "
                "выступили и устроителями встречи."
            ),
            ("Невский институт славистики", "Белградский центр истории"),
        ),
        (
            (
                "The third session of the Lake Expert Council took place in Ohrid on 5 May 2021. "
                "It "
                "unites the Ohrid Institute of Limnology and the Pogradec Lake Centre. Both "
                "institutions hosted the guests."
            ),
            ("Ohrid Institute of Limnology", "Pogradec Lake Centre"),
        ),
    ],
)
def test_organisers_pointed_at(lines: str, expected: tuple[str, ...]) -> None:
    assert head_of([lines]).organisers == expected
