"""Points in every marker style, their kinds, citations and references."""

from collections.abc import Callable

import pytest

from db.ingest.proposer import propose
from db.model import DocumentText, Paragraph, Proposal, ProposedPoint

Make = Callable[..., DocumentText]
HEAD = "4 мая 2016 года в Туле прошло третье заседание Окско-Волжского совета экспертов."
HEAD_EN = "The third meeting of the Adriatic Policy Forum was held in Zadar on 3 May 2016."
HEAD_AZ = "2018-ci il iyunun 2-də Qəbələdə Dağ Bölgələri Ekspert Şurasının üçüncü iclası keçirilib."


def _shape(points: tuple[ProposedPoint, ...]) -> list[tuple[object, str]]:
    return [(point.number.value if point.number else None, point.text.text) for point in points]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Участники:", "1) обсудили паводок;", "2) решили создать сайт."],
            [("1", "обсудили паводок;"), ("2", "решили создать сайт.")],
        ),
        (
            ["Совет:", "I. Рассмотрел отчёт.", "II. Призывает города беречь реки."],
            [("I", "Рассмотрел отчёт."), ("II", "Призывает города беречь реки.")],
        ),
        (
            ["Совет:", "1 – Рассмотрел отчёт.", "2 – Благодарит хозяев."],
            [("1", "Рассмотрел отчёт."), ("2", "Благодарит хозяев.")],
        ),
        (
            ["Участники решили: (1) создать сайт; (2) издать сборник."],
            [("1", "создать сайт;"), ("2", "издать сборник.")],
        ),
        (
            [
                "Совет:",
                "1. Рекомендует городам:",
                "а) беречь реки;",
                "б) сажать лес.",
                "2. Утвердил план.",
            ],
            [
                ("1", "Рекомендует городам:"),
                ("1а", "беречь реки;"),
                ("1б", "сажать лес."),
                ("2", "Утвердил план."),
            ],
        ),
        (
            ["Во-первых, участники обсудили паводок.", "Во-вторых, Совет решил создать сайт."],
            [
                ("1", "Во-первых, участники обсудили паводок."),
                ("2", "Во-вторых, Совет решил создать сайт."),
            ],
        ),
        (
            [
                "Участники обсудили паводок на малых реках области.",
                "Совет призывает города беречь реки.",
            ],
            [
                (None, "Участники обсудили паводок на малых реках области."),
                (None, "Совет призывает города беречь реки."),
            ],
        ),
        (
            ["Совет рекомендует:", "• беречь реки;", "• сажать лес."],
            [(None, "беречь реки;"), (None, "сажать лес.")],
        ),
    ],
)
def test_points_are_found_in_every_style(
    make_text: Make, lines: list[str], expected: list[tuple[object, str]]
) -> None:
    assert _shape(propose(make_text(HEAD, *lines)).points) == expected


def test_numbers_made_by_the_file_format_are_labels() -> None:
    lines = [HEAD, "Участники:", "Обсудили паводок.", "Решили создать сайт."]
    paragraphs, at = [], 0
    for line, label in zip(lines, (None, None, "1.", "2."), strict=True):
        paragraphs.append(Paragraph(at, at + len(line), label))
        at += len(line) + 1
    points = propose(DocumentText("\n".join(lines), tuple(paragraphs), "docx")).points
    assert _shape(points) == [("1", "Обсудили паводок."), ("2", "Решили создать сайт.")]


def test_an_agenda_is_no_outcome(make_text: Make) -> None:
    proposal = propose(
        make_text(
            HEAD,
            "Повестка дня:",
            "1. Обсуждён паводок.",
            "2. Разное.",
            "",
            "Участники:",
            "1. Обсудили паводок.",
            "2. Решили создать сайт.",
        )
    )
    assert [point.text.text for point in proposal.points] == [
        "Обсудили паводок.",
        "Решили создать сайт.",
    ]


@pytest.mark.parametrize(
    ("head", "line", "kinds"),
    [
        (HEAD, "Обменялись мнениями о паводке.", ["assessment"]),
        (HEAD, "Отметили рост перевозок.", ["assessment"]),
        (HEAD, "Убеждены, что силой спор не решить.", ["position"]),
        (HEAD, "Считают целесообразным построить мост.", ["recommendation"]),
        (HEAD, "Постановили издать сборник.", ["decision"]),
        (HEAD, "Приняли к сведению доклад музея.", ["acknowledgement"]),
        (
            HEAD,
            "Констатировали рост цен и призвали власти снизить сборы.",
            ["assessment", "recommendation"],
        ),
        (HEAD_EN, "Discussed flood risk.", ["assessment"]),
        (HEAD_EN, "Reiterated their shared view that rivers unite.", ["position"]),
        (HEAD_EN, "Urged ministries to open archives.", ["recommendation"]),
        (HEAD_EN, "Resolved to meet again.", ["decision"]),
        (HEAD_EN, "Thanked the hosts.", ["acknowledgement"]),
        (HEAD_AZ, "Çayların vəziyyətini müzakirə etmişlər.", ["assessment"]),
        (HEAD_AZ, "Qurumlara meşələri qorumağı tövsiyə etmişlər.", ["recommendation"]),
        (HEAD_AZ, "Toplunun nəşri barədə qərar qəbul etmişlər.", ["decision"]),
        (HEAD_AZ, "Ev sahiblərinə təşəkkür etmişlər.", ["acknowledgement"]),
    ],
)
def test_kinds_follow_the_speech_act(
    make_text: Make, head: str, line: str, kinds: list[str]
) -> None:
    points = propose(make_text(head, f"1. {line}", f"2. {line}")).points
    assert [kind.value for kind in points[0].kinds] == kinds


def _instruments(proposal: Proposal) -> list[tuple[str, str | None]]:
    return [
        (instrument.title.text, instrument.date.text if instrument.date else None)
        for instrument in proposal.instruments
    ]


@pytest.mark.parametrize(
    ("head", "line", "expected"),
    [
        (
            HEAD,
            "Обсудили Договор о дружбе от 5 мая 2010 года.",
            [("Договор о дружбе", "2010-05-05")],
        ),
        (
            HEAD,
            "Обсудили выполнение Совместных деклараций от марта 2011 и апреля 2012 гг.",
            [("Совместная декларация", "2011-03"), ("Совместная декларация", "2012-04")],
        ),
        (
            HEAD,
            "Обсудили Рамочную конвенцию об охране рек 1999 года.",
            [("Рамочная конвенция об охране рек", "1999")],
        ),
        (
            HEAD_EN,
            "Reviewed the Charter of the Sava Basin of 3 December 2002.",
            [("Charter of the Sava Basin", "2002-12-03")],
        ),
        (
            HEAD_AZ,
            "4 mart 2009-cu il tarixli Qəbələ Bəyannaməsinin icrasını müzakirə etmişlər.",
            [("Qəbələ Bəyannaməsi", "2009-03-04")],
        ),
        (HEAD, "Обсудили соглашение между соседями.", []),
    ],
)
def test_instruments_have_titles_and_dates(
    make_text: Make, head: str, line: str, expected: list[tuple[str, str | None]]
) -> None:
    proposal = propose(make_text(head, f"1. {line}", "2. Решили. Decided. Qərar qəbul etmişlər."))
    assert _instruments(proposal) == expected
    assert proposal.points[0].instruments == tuple(range(len(expected)))


@pytest.mark.parametrize(
    ("head", "line", "kind", "ordinal", "number"),
    [
        (HEAD, "Подтвердили общий подход (п. 2 коммюнике первого заседания).", "reaffirms", 1, "2"),
        (HEAD, "Изменили решение, принятое на втором заседании.", "changes", 2, None),
        (
            HEAD,
            "Заслушали отчёт о выполнении пункта 4 коммюнике второго заседания.",
            "reports_on",
            2,
            "4",
        ),
        (HEAD, "Решили провести четвёртое заседание в Муроме.", None, 0, None),
        (
            HEAD_EN,
            "Reaffirmed point 3 of the communiqué of the first meeting.",
            "reaffirms",
            1,
            "3",
        ),
        (HEAD_EN, "Revised the plan adopted at the second meeting.", "changes", 2, None),
        (
            HEAD_AZ,
            "Birinci iclasın kommünikesinin 3-cü bəndini bir daha təsdiqləmişlər.",
            "reaffirms",
            1,
            "3",
        ),
    ],
)
def test_points_refer_to_earlier_sessions(
    make_text: Make, head: str, line: str, kind: str | None, ordinal: int, number: str | None
) -> None:
    points = propose(
        make_text(head, f"1. {line}", "2. Решили. Decided to go. Qərar qəbul etmişlər.")
    ).points
    found = [
        (ref.kind.value, ref.ordinal.value, ref.number.value if ref.number else None)
        for ref in points[0].references
    ]
    assert found == ([(kind, ordinal, number)] if kind else [])
