"""Reading web pages."""

import contextlib
import re
import time
from collections.abc import Callable

import pytest

from db.errors import UnreadableFileError
from db.model import DocumentText
from tests.pace import at_this_pace

Read = Callable[[str, bytes], DocumentText]

PAGE = """<!DOCTYPE html><html lang="az"><head><meta charset="{charset}"><title> A
 title </title>
<meta name="description" content="About"><meta name="date" content="2022-04-22">
<meta property="article:published_time" content="2022-04-23T10:00">
<style>p {{}}</style><script>var a = "<p>no</p>";</script></head><body>
<header><a href="/">Site</a></header>
<nav><ul><li><a>Home</a><li><a>News</a></ul></nav>
<div class="main-menu"><a>one</a></div>
<ul><li><a href="a">Link one</a></li><li><a>Link two</a></li><li><a>Link three</a></li></ul>
<h1>Üçüncü<br>iclas</h1>
<p>Bakıda&nbsp;22   aprel
2022-ci ildə <b>iç</b>las keçirildi.<p>Qərara alındı:
<ol start="2"><li>İkinci<p>davamı</li><li value="7">Yeddinci<ul><li>daxili</ul>
<li>8. öz nömrəsi</ol>
<table><tr><td>a</td><th>b</th></tr></table>
bir<br>iki
<p hidden>gizli</p><p style="display: none">gizli</p>
<form><input value="x"><button>Search</button>Find</form><aside>Related</aside>
<footer>© 2022</footer></body></html>"""


def shown(text: DocumentText) -> list[str]:
    return [
        f"{part.label or ''} {text.text[part.start : part.end]}".strip() for part in text.paragraphs
    ]


def test_the_main_text_comes_with_its_structure(read: Read) -> None:
    found = read("a.html", PAGE.format(charset="utf-8").encode())

    assert shown(found) == [
        "Üçüncü iclas",
        "Bakıda\u00a022 aprel 2022-ci ildə içlas keçirildi.",
        "Qərara alındı:",
        "2. İkinci",
        "davamı",
        "7. Yeddinci",
        "• daxili",
        "8. öz nömrəsi",
        "a\tb",
        "bir",
        "iki",
    ]
    assert found.paragraphs[0].level == 1
    assert dict(found.metadata) == {
        "title": "A title",
        "description": "About",
        "date": "2022-04-22",
        "published": "2022-04-23T10:00",
        "lang": "az",
    }
    assert (found.format, found.complete, found.warnings) == ("html", True, ())


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-8", "iso-8859-5"])
def test_the_declared_encoding_is_used(read: Read, charset: str) -> None:
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">'
    found = read("a.htm", f"{page}<p>Третье заседание совета".encode(charset))

    assert found.text == "Третье заседание совета"


def test_an_encoding_declared_falsely_or_not_at_all_is_found(read: Read) -> None:
    text = "Совет принял решение провести следующее заседание весной"

    assert read("a.html", f"<meta charset=koi8-r><p>{text}".encode("cp1251")).text == text
    assert read("a.html", f"<html><p>{text}".encode("cp866")).text == text
    assert read("a.html", f"\ufeff<meta charset=koi8-r><p>{text}".encode()).text == text
    assert read("a.html", f"\ufeff<html><p>{text}".encode("utf-16-le")).text == text


def test_an_article_keeps_its_own_header(read: Read) -> None:
    words = "The members took note of the report on ferry lines. " * 8
    page = (
        "<html><body><header>Site</header><div>Teaser</div><article><header><h1>Title</h1>"
        f"<span>22 April</span></header><p>{words}</p></article><p>Other news</p></body></html>"
    )
    assert shown(read("a.html", page.encode())) == ["Title", "22 April", words.strip()]


def test_a_page_that_is_one_form_or_one_table_is_read(read: Read) -> None:
    page = "<html><body><form><table><tr><td><p>All of the text of an old page.</form></body>"

    assert read("a.html", page.encode()).text == "All of the text of an old page."


def test_lists_in_other_styles(read: Read) -> None:
    page = (
        '<ol type="a"><li>x<li>y</ol><ol type="I" reversed><li>x<li>y</ol>'
        '<ol style="list-style: none"><li>plain</ol>'
    )
    assert shown(read("a.html", page.encode())) == ["a. x", "b. y", "II. x", "I. y", "plain"]


def test_preformatted_lines_stay(read: Read) -> None:
    assert read("a.html", b"<html><pre>one\n  two</pre>").text == "one\n  two"


@pytest.mark.parametrize(
    "page",
    [
        b"<div>" * 100_000 + b"x",
        b"<html><body>" + b"<div>" * 100_000 + b"x" + b"</div>" * 100_000,
        b"<html>" + b"<b><p>x" * 20_000,
        b"<html>" + b"<nav><ul><li><a>x</a>" * 5_000,
        b'<html><a b="' * 20_000,
        b"<html>" + b"<!" * 100_000,
        b"<html>" + b"<!--" * 50_000 + b"-->" * 50_000,
        b"<html>" + b"&lt;" * 100_000,
        b"<html>" + b"&#55296;&#0;&#xffff;" * 1_000,
        b"<html><ol start=999999999999999999999999><li>x",
        b"<html><ol type=i start=2000000000><li>x",
    ],
)
def test_hostile_pages_end_soon(read: Read, page: bytes) -> None:
    begun = time.process_time()
    with contextlib.suppress(UnreadableFileError):
        assert read("a.html", page).text.encode()
    assert time.process_time() - begun < at_this_pace(5)


def test_a_page_whose_end_the_parser_did_not_reach_is_incomplete(read: Read) -> None:
    found = read("a.html", b"<html><p>seen" + b"<div><p>x" * 4_000)

    assert found.text.startswith("seen")
    assert (found.complete, found.warnings) == (False, ("damaged_markup",))


def test_a_page_too_deep_to_be_read_is_not_taken_for_one_without_text(read: Read) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.html", b"<html><body>" + b"<div>" * 100_000 + b"seen" + b"</div>" * 100_000)
    assert caught.value.code == "reading_failed"


def test_a_page_of_scripts_has_no_text(read: Read) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read("a.html", b"<html><script>run()</script>")
    assert caught.value.code == "file_no_text"


def test_rows_of_tables_and_tables_that_arrange_the_page(read: Read) -> None:
    long = "<p>" + "Мətn. " * 60 + "</p><p>Son.</p>"
    page = (
        f"<table><tr><td>{long}<table><tr><th>Ad<th>Vəzifə<tr><td>A. B.<td>direktor</table>"
        "<td>Yan</tr></table><table><tr><td>tək</td></tr></table>"
    )
    found = read("a.html", f"<body>{page}".encode())

    assert shown(found)[1:] == ["Son.", "Ad\tVəzifə", "A. B.\tdirektor", "Yan", "tək"]
    assert [part.part for part in found.paragraphs] == ["", "", "table", "table", "", ""]


@pytest.mark.parametrize(
    "line",
    [
        "Rate this article", "Share: Facebook | Twitter | Telegram", "A- A A+", "Font size: A A A",
        "Просмотров: 418", "Версия для печати", "Поделиться в соцсетях",
        "Оцените статью ★★★★★ (12)",
        "Paylaş:  Facebook  Telegram  WhatsApp", "Oxunub: 263", "Çap et", "Şriftin ölçüsü: A- A+",
    ],
)  # fmt: skip
def test_what_buttons_say_is_left_out(read: Read, line: str) -> None:
    found = read("a.html", f"<h1>Title</h1><div>{line}</div><p>Text of the page.</p>".encode())

    assert shown(found) == ["Title", "Text of the page."]


@pytest.mark.parametrize(
    "line",
    ["The experts share a view.", "Рейтинг доверия вырос", "1. Поделиться опытом", "Share prices"],
)  # fmt: skip
def test_what_only_sounds_like_a_button_stays(read: Read, line: str) -> None:
    assert line in read("a.html", f"<p>Text of the page.</p><p>{line}</p>".encode()).text


def test_a_lead_that_is_printed_twice_stands_once(read: Read) -> None:
    first = "В Баку прошло первое заседание экспертного совета, в котором были эксперты."
    page = f"<h1>T</h1><p>{first[:70]}…</p><div class=lead>{first}</div><p>{first}</p><p>Конец.</p>"

    assert shown(read("a.html", page.encode())) == ["T", first, "Конец."]


def test_notes_and_page_edges_of_word_processors_are_set_apart(read: Read) -> None:
    page = (
        '<body><div title="header"><p>Совет</p></div><p>Текст'
        '<a href="#sdfootnote1sym"><sup>1</sup></a> дальше<sup><a href="#_ftn2">[2]</a></sup>'
        ' и <a href="#part">сюда</a>.</p>'
        '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Первая.</p><p>Ещё.</p></div>'
        '<div id="_ftn2"><p><a href="#_ftnref2">[2]</a> Вторая.</p></div><p>Конец.</p>'
        '<div title="footer"><p>2</p></div>'
    )
    found = read("a.html", page.encode())

    assert shown(found) == [
        "Текст дальше и сюда.", "Конец.", "1 Первая.", "Ещё.", "2 Вторая.", "Совет",
    ]  # fmt: skip
    assert [part.part for part in found.paragraphs] == ["", "", "note", "note", "note", "margin"]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#law">civil</a>', '<a href="#m">I</a>', '<a href="#p5">5</a>',
        '<a href="#p5">(5)</a>', '<a href="#x">xi</a>', '<a href="#fn1">civil</a>',
        '<a href="#_ftn1">iiii</a>', '<sup><a href="#law">vil</a></sup>', '<a href="#">2021</a>',
        '<a href="#top">*5</a>',
    ],
)  # fmt: skip
def test_links_within_a_page_are_words(read: Read, link: str) -> None:
    found = read("a.html", f"<p>Пункт {link} решения.</p>".encode())

    assert found.text == f"Пункт {re.sub('<[^>]*>', '', link)} решения."


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#_ftn1" name="_ftnref1">[1]</a>', '<a href="#sdendnote3sym">iii</a>',
        '<sup><a href="#x">xiv</a></sup>', '<a href="#x"><sup>12</sup></a>', '<a href="#x">[7]</a>',
        '<a href="#x">**</a>', '<a href="#x">†</a>', '<a href="#fn1" class="footnote-ref">1</a>',
        '<a class="note" href="#c">(1)</a>', '<a href="#user-content-fn-2">2</a>',
        '<a href="#cite_note-5">[5]</a>', '<a href="#прим1">1</a>', '<a href="#сноска1">1)</a>',
        '<a href="#_edn1">[i]</a>', '<a href="#x" id="note_ref">IX</a>',
        '<a href="#x"><span style="vertical-align: super">3</span></a>',
    ],
)  # fmt: skip
def test_signs_of_notes_are_no_words(read: Read, link: str) -> None:
    assert read("a.html", f"<p>Пункт{link} решения.</p>".encode()).text == "Пункт решения."


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><p>one</p></body><p>two</p></html><p>three</p>",
        "<p>one</p></body></html>\n<HTML><title>t</title><BODY\n class=x><p>two</p></body >",
        "<p>one</p><p>two</p></html>three<!-- </html> --></html ></body>",
        "<p>one<p>two</HTML>three</body><div> </div>",
    ],
)
def test_what_stands_after_the_end_of_a_page_is_text(read: Read, page: str) -> None:
    found = read("a.html", f"{page}last".encode())

    expected = [word for word in ("one", "two", "three", "last") if word in f"{page}last"]
    assert (found.text.split(), found.complete) == (expected, True)
