"""Citations in each style against strings made by hand from the published rules."""

import json
from dataclasses import replace

import pytest

from db.model import DocumentType
from db.model.description import UnitLevel
from viewer.citing.source import CitedSource, ShelfMark, SourceKind
from viewer.citing.styles import STYLES, cite, cite_words

KEPT = ShelfMark(
    "Архив советов",
    ((UnitLevel.FONDS, "12"), (UnitLevel.SERIES, "1"), (UnitLevel.FILE, "7")),
    "3–5",
    "Экспертный совет",
    "12-1-7",
)
POINT = CitedSource(
    id="01a223be-c38d-7584-b8a5-58aa6a8df6f4",
    kind=SourceKind.POINT,
    language="ru",
    text_language="ru",
    council="Российско-Азербайджанский экспертный совет",
    ordinal=1,
    date_start="2021-11-18",
    place="Баку",
    theme="Партнёрство «Север — Юг»",
    document_type=DocumentType.COMMUNIQUE,
    point="3",
    kept=KEPT,
    filename="raes.txt",
    sha256="ab" * 32,
)
TITLED = replace(POINT, kind=SourceKind.DOCUMENT, point="", title="О первом заседании")
ENGLISH = replace(
    POINT,
    language="en",
    text_language="en",
    council="Russian-Azerbaijani Expert Council",
    place="Baku",
    theme="Partnership",
    title="On the First Session",
    kept=replace(KEPT, archive="Archive of Councils", fonds_title="Expert Council"),
)
AZERBAIJANI = replace(
    POINT,
    language="az",
    text_language="az",
    council="Rusiya–Azərbaycan Ekspert Şurası",
    place="Bakı",
    theme="Tərəfdaşlıq",
    date_start="2023-11-23",
    date_end="2023-11-24",
    ordinal=3,
)
INSTRUMENT = CitedSource(
    "i1", SourceKind.INSTRUMENT, "ru", title="Декларация о союзническом взаимодействии",
    date_start="2022-02-22",
)  # fmt: skip


def text(source: CitedSource, style: str) -> str:
    """A citation with its no-break spaces shown as ``~``."""
    return cite([source], style).text.replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # section 11: title // search data, each ended by a full stop (11.4)
            POINT,
            ("Российско-Азербайджанский экспертный совет. Коммюнике: 1-е~заседание на тему "
            "«Партнёрство „Север~— Юг“», Баку, 18~ноября 2021~г. П.~3 // Архив советов. "
            "Ф.~12. Оп.~1. Д.~7. Л.~3–5."),
        ),
        (
            TITLED,
            ("Российско-Азербайджанский экспертный совет. О первом заседании: коммюнике, "
            "1-е~заседание, Баку, 18~ноября 2021~г. // Архив советов. "
            "Ф.~12. Оп.~1. Д.~7. Л.~3–5."),
        ),
        (
            AZERBAIJANI,
            ("Rusiya–Azərbaycan Ekspert Şurası. Kommünike: «Tərəfdaşlıq» mövzusunda 3-cü iclas, "
            "Bakı, 23–24~noyabr 2023-cü il. B.~3 // Архив советов. F.~12. Siy.~1. İş~7. V.~3–5."),
        ),
        (INSTRUMENT, "Декларация о союзническом взаимодействии: 22~февраля 2022~г."),
        (replace(POINT, kept=ShelfMark(), place="", date_start=None, theme="", ordinal=None),
         "Российско-Азербайджанский экспертный совет. Коммюнике. П.~3."),
    ],
)  # fmt: skip
def test_a_reference_by_gost_r_7_0_5_2008(source: CitedSource, expected: str) -> None:
    assert text(source, "gost-reference") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # heading by ГОСТ 7.80; 5.2, 5.5, 5.8, 5.10; areas parted by « . — » (4)
            TITLED,
            (
                "Российско-Азербайджанский экспертный совет. Заседание (1 ; 2021 ; Баку). "
                "О первом заседании : коммюнике : 1-е~заседание на тему "
                "«Партнёрство „Север~— Юг“», Баку, 18~ноября 2021~г. / "
                "Российско-Азербайджанский экспертный совет.~— Баку, 2021.~— Место хранения: "
                "Архив советов. Ф.~12. Оп.~1. Д.~7. Л.~3–5.~— "
                "Текст : электронный."
            ),
        ),
        (  # section 7: the part, « // », the document; an untitled part in square brackets
            replace(POINT, theme=""),
            (
                "Российско-Азербайджанский экспертный совет. Заседание (1 ; 2021 ; Баку). "
                "[Пункт~3] // Коммюнике : 1-е~заседание, Баку, 18~ноября 2021~г. / "
                "Российско-Азербайджанский экспертный совет.~— Баку, 2021.~— Место хранения: "
                "Архив советов. Ф.~12. Оп.~1. Д.~7. Л.~3–5.~— Текст : электронный."
            ),
        ),
        (
            replace(POINT, theme="", point="", opening="Решили провести следующее заседание…"),
            (
                "Российско-Азербайджанский экспертный совет. Заседание (1 ; 2021 ; Баку). "
                "[Пункт без номера: «Решили провести следующее заседание…»] // Коммюнике : "
                "1-е~заседание, Баку, 18~ноября 2021~г. / Российско-Азербайджанский экспертный "
                "совет.~— Баку, 2021.~— Место хранения: Архив советов. Ф.~12. Оп.~1. Д.~7. "
                "Л.~3–5.~— Текст : электронный."
            ),
        ),
    ],
)
def test_a_record_by_gost_r_7_0_100_2018(source: CitedSource, expected: str) -> None:
    assert text(source, "gost-record") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # 14.221, 14.222: the item first, the archive last; 6.9: the comma inside the marks
            ENGLISH,
            (
                "Russian-Azerbaijani Expert Council, “On the First Session,” 1st session, Baku, "
                "November 18, 2021, point~3, sheets~3–5, file~7, series~1, fonds~12, "
                "Archive of Councils."
            ),
        ),
        (  # 14.228: a description is not in quotation marks
            replace(ENGLISH, title="", kind=SourceKind.DOCUMENT, point="", date_end="2021-11-19"),
            (
                "Russian-Azerbaijani Expert Council, communiqué, 1st session on “Partnership,” "
                "Baku, November 18–19, 2021, sheets~3–5, file~7, series~1, fonds~12, "
                "Archive of Councils."
            ),
        ),
    ],
)
def test_a_note_by_chicago_17(source: CitedSource, expected: str) -> None:
    assert text(source, "chicago") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (  # 9.11 group author, 9.14 date, 9.19 title, 9.21 description in brackets
            ENGLISH,
            (
                "Russian-Azerbaijani Expert Council. (2021, November 18). On the First Session "
                "(1st session, point~3) [Communiqué]. Expert Council (Fonds~12, series~1, file~7, "
                "sheets~3–5). Archive of Councils."
            ),
        ),
        (  # 9.22: without a title its description stands in brackets; 9.17: no date
            replace(ENGLISH, title="", theme="", date_start=None, kept=ShelfMark("Archive")),
            (
                "Russian-Azerbaijani Expert Council. (n.d.). [Communiqué, 1st session, point~3]. "
                "Archive."
            ),
        ),
        (
            replace(AZERBAIJANI, title="Üçüncü iclas haqqında", kept=ShelfMark("Arxiv")),
            (
                "Rusiya–Azərbaycan Ekspert Şurası. (2023, 23–24 noyabr). Üçüncü iclas haqqında "
                "(3-cü iclas, b.~3) [Kommünike]. Arxiv."
            ),
        ),
        (  # 9.12: without an author the title stands first
            INSTRUMENT,
            "Декларация о союзническом взаимодействии. (2022, 22 февраля).",
        ),
        (
            replace(ENGLISH, date_start="2021-12-31", date_end="2022-01-02", kept=ShelfMark()),
            (
                "Russian-Azerbaijani Expert Council. (2021–2022, December 31, 2021–January 2, "
                "2022). On the First Session (1st session, point~3) [Communiqué]."
            ),
        ),
    ],
)
def test_a_reference_by_apa_7(source: CitedSource, expected: str) -> None:
    assert text(source, "apa") == expected


def test_html_has_apas_title_in_italics_and_nothing_of_a_text_as_markup() -> None:
    html = cite([replace(ENGLISH, title="On <b>& more")], "apa").html
    assert "<i>On &lt;b&gt;&amp; more</i>" in html


def test_bibtex_escapes_what_tex_would_read() -> None:
    source = replace(ENGLISH, council="R&D_{50%} Council", date_end="2021-11-19")
    assert cite([source], "bibtex").text == (
        "@misc{session1-2021-3-8df6f4,\n"
        "  author = {{R\\&D\\_\\{50\\%\\} Council}},\n"
        "  title = {On the First Session. Point 3},\n"
        "  type = {communiqué},\n"
        "  howpublished = {1st session on “Partnership”},\n"
        "  address = {Baku},\n"
        "  year = {2021},\n"
        "  month = nov,\n"
        "  date = {2021-11-18/2021-11-19},\n"
        "  language = {english},\n"
        "  note = {Archive of Councils, fonds 12, series 1, file 7, sheets 3–5; "
        f"SHA-256 {'ab' * 32}}},\n"
        "}\n"
    )


def test_ris_has_a_tag_a_line_and_keeps_the_slashes_of_a_date() -> None:
    assert cite([replace(ENGLISH, date_start="2021-11")], "ris").text.split("\r\n") == [
        "TY  - RPRT",
        "AU  - Russian-Azerbaijani Expert Council",
        "TI  - On the First Session",
        "T2  - 1st session on “Partnership”",
        "M3  - communiqué",
        "PY  - 2021",
        "DA  - 2021/11//",
        "CY  - Baku",
        "SE  - point 3",
        "LA  - en",
        "DP  - Archive of Councils",
        "CN  - 12-1-7",
        "AV  - fonds 12, series 1, file 7, sheets 3–5",
        f"N1  - SHA-256 {'ab' * 32}",
        "ID  - 01a223be-c38d-7584-b8a5-58aa6a8df6f4",
        "ER  - ",
        "",
    ]


def test_csl_json_is_a_list_of_items() -> None:
    (item,) = json.loads(cite([ENGLISH], "csl-json").text)
    assert item == {
        "id": "session1-2021-3-8df6f4",
        "type": "report",
        "title": "On the First Session",
        "author": [{"literal": "Russian-Azerbaijani Expert Council"}],
        "issued": {"date-parts": [[2021, 11, 18]]},
        "genre": "communiqué",
        "event-title": "1st session on “Partnership”",
        "event-place": "Baku",
        "section": "3",
        "archive": "Archive of Councils",
        "archive_location": "fonds 12, series 1, file 7, sheets 3–5",
        "call-number": "12-1-7",
        "language": "en",
        "note": f"SHA-256 {'ab' * 32}",
    }


@pytest.mark.parametrize("style", STYLES)
def test_several_sources_are_a_list(style: str) -> None:
    found = cite([POINT, TITLED], style).text
    assert "О первом заседании" in found
    if STYLES[style].prose is not None:
        assert len(found.split("\n")) == 2


def test_quoted_words_stay_as_they_are() -> None:
    found = cite_words("слово «в кавычках»\nи ещё", POINT, "gost-reference")
    assert found.text.startswith("«слово «в кавычках»\nи ещё»\n— Российско-")
    assert "<blockquote>«слово «в кавычках»<br>и ещё»</blockquote>" in found.html
    assert "слово" not in cite_words("слово", POINT, "ris").text
