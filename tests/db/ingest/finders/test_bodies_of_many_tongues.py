"""Organisers with foreign names, shared head nouns, letters before them, in other clauses."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of


@pytest.mark.parametrize(
    ("language", "said", "organisers"),
    [
        (
            "ru",
            "Организаторами стали Вятский институт леса и Nordic Policy Centre (NPC).",
            [("Вятский институт леса", None), ("Nordic Policy Centre", "NPC")],
        ),
        (
            "ru",
            "Экспертов собрали Вятский и Пермский институты леса.",
            [("Вятский институт леса", None), ("Пермский институт леса", None)],
        ),
        (
            "ru",
            "Его подготовили Вятский институт леса и Фонд «Мост», экскурсию оплатил Фонд «Берег».",
            [("Вятский институт леса", None), ("Фонд «Мост»", None)],
        ),
        (
            "ru",
            (
                "Организаторами заседания, посвящённого памяти лесников, выступили Фонд «Мост» и "
                "Вятский институт леса."
            ),
            [("Фонд «Мост»", None), ("Вятский институт леса", None)],
        ),
        (
            "ru",
            "Фонд «Мост» при участии Вятского института леса собрал экспертов на второе заседание.",
            [("Фонд «Мост»", None), ("Вятский институт леса", None)],
        ),
        (
            "ru",
            "Организаторами, помимо Фонда «Мост», были АНО «Лес» и НИИ охраны лесов.",
            [("Фонд «Мост»", None), ("АНО «Лес»", None), ("НИИ охраны лесов", None)],
        ),
        (
            "ru",
            "Фондом «Мост» совместно с Вятским институтом леса в Туле проведено заседание.",
            [("Фонд «Мост»", None), ("Вятский институт леса", None)],
        ),
        (
            "ru",
            "Встреча с Вятским институтом леса организована Фондом «Мост».",
            [("Фонд «Мост»", None)],
        ),
        (
            "en",
            "The session was brought about by the Fishermen's Union and Stiftung Hafen.",
            [("Fishermen's Union", None), ("Stiftung Hafen", None)],
        ),
        (
            "en",
            "It was a joint venture of Fundación Puerto Vivo and the Zadar Institute of Ports.",
            [("Fundación Puerto Vivo", None), ("Zadar Institute of Ports", None)],
        ),
        (
            "ru",
            "Организаторская работа легла на Фонд «Мост».",
            [("Фонд «Мост»", None)],
        ),
        (
            "en",
            "The Zadar Institute of Ports volunteered to host the session.",
            [("Zadar Institute of Ports", None)],
        ),
        (
            "en",
            "The host was ZIP, the Zadar Institute of Ports.",
            [("Zadar Institute of Ports", "ZIP")],
        ),
        (
            "en",
            "The Bari School of Law and the Zadar Institute of Ports brought the experts together.",
            [("Bari School of Law", None), ("Zadar Institute of Ports", None)],
        ),
        (
            "az",
            "Ekspertləri Quba Bağ İnstitutu və Baltic Forest Institute (BFI) bir araya gətirib.",
            [("Quba Bağ İnstitutu", None), ("Baltic Forest Institute", "BFI")],
        ),
        (
            "az",
            "İclas Quba Bağ İnstitutunun və İzmir Çevre Merkezinin əməkdaşlığı nəticəsində olub.",
            [("Quba Bağ İnstitutu", None), ("İzmir Çevre Merkezi", None)],
        ),
        (
            "az",
            "Qonaqları Qalda Bağ İnstitutu qəbul edib.",
            [("Bağ İnstitutu", None)],
        ),
        (
            "az",
            "Qonaqları Gerda Bağ İnstitutu qəbul edib.",
            [("Gerda Bağ İnstitutu", None)],
        ),
    ],
)
def test_organisers_in_other_wordings(
    language: str, said: str, organisers: list[tuple[str, str | None]]
) -> None:
    session = propose(document_of([f"{HEADS[language]} {said}"])).session
    found = [
        (
            body.name and body.name.text,
            body.abbreviation and body.abbreviation.text,
        )
        for body in session.organisers
    ]

    assert found == organisers


@pytest.mark.parametrize(
    ("lines", "council", "short"),
    [
        (
            [
                "NORTHERN DELTA WATER COUNCIL (NOWAC)",
                "The Northern Delta Water Council met for the third time in Riga on 4 May 2015.",
            ],
            "Northern Delta Water Council",
            "NOWAC",
        ),
        (
            ["Третье заседание Экспертного совета по Прикамью (ЭСПК) прошло в Перми 4 мая 2015 г."],
            "Экспертный совет по Прикамью",
            "ЭСПК",
        ),
    ],
)
def test_councils_with_their_letters(lines: list[str], council: str, short: str) -> None:
    body = propose(document_of(lines)).session.council

    assert body is not None
    assert (body.name and body.name.text, body.abbreviation and body.abbreviation.text) == (
        council,
        short,
    )


def test_each_field_of_a_form_is_a_line_in_a_wrapped_text() -> None:
    lines = [
        "Second session of the Adriatic Policy Forum",
        "Zadar, 3 May 2016",
        "",
        "Convenors: Zadar Institute of Ports; Bari School of Law",
        "With the support of: the Lighthouse Fund and the port of Bari, which both paid for",
        "travel; no other body has contributed to the costs of the session that is told of",
        "below in the words of its chair and of the two rapporteurs whom it has appointed.",
    ]
    session = propose(document_of(lines)).session

    names = [body.name and body.name.text for body in session.organisers]
    assert names == ["Zadar Institute of Ports", "Bari School of Law"]
