"""Reading Markdown."""

import time
from collections.abc import Callable

import pytest

from db.model import NOTE, TABLE, DocumentText
from tests.db.ingest.shown import shown
from tests.pace import at_this_pace

Read = Callable[[str, bytes], DocumentText]

DOCUMENT = """---
title: "О воде"
author: Секретариат
date: 2021-11-18
tags:
  - a
---
# Коммюнике **первого** заседания #

Участники
---------
Восемнадцатого ноября в [Баку](http://a.b/c_(d) "город")
состоялось *первое* заседание[^1].

1. Отметили важность
   контактов.
2) Приняли решение\\.
   - подпункт a_b_c
***
| Имя | Должность |
|-----|:---------:|
| А. Б. | директор |

> Сказано: `да`.

[^1]: Примечание.
[link]: http://example.org
```
code   | # x
```
"""


def test_the_marks_make_the_structure(read: Read) -> None:
    found = read("a.md", DOCUMENT.encode())

    assert shown(found) == [
        "Коммюнике первого заседания",
        "Участники",
        "Восемнадцатого ноября в Баку состоялось первое заседание.",
        "1. Отметили важность контактов.",
        "2) Приняли решение.",
        "• подпункт a_b_c",
        "Имя\tДолжность",
        "А. Б.\tдиректор",
        "Сказано: да.",
        "code   | # x",
        "1 Примечание.",
    ]
    assert [part.level for part in found.paragraphs][:3] == [1, 2, 0]
    assert [part.part for part in found.paragraphs][6:] == [TABLE, TABLE, "", "", NOTE]
    assert dict(found.metadata) == {
        "title": "О воде",
        "author": "Секретариат",
        "date": "2021-11-18",
    }
    assert (found.format, found.warnings, found.complete) == ("md", (), True)


@pytest.mark.parametrize(
    "line",
    [
        "2 * 3 * 4 = 24", "snake_case_name", "a | b without a rule", "#hashtag", "2021.Год", "[x]",
        "[Председатель]: Открываю первое заседание совета.", "[Гаджиев]: Согласен.", "[x]: да/нет",
        "[1]: Иванов, Петров", "[Chair]: I open the session.", "[Решение]: #5", "[x]: <Смех>",
        "Решения [1][2] приняты", "Гаджиев [из зала][шум] вышел", "[Иванов](директор института)",
        "[Иванов](председатель) сказал", "Решение[^см. 5]", "Решение[^5]", "1 > 0, а 2 > 1",
"~~зачёркнуто", "[^1] без примечания",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_mark_stays(read: Read, line: str) -> None:
    assert read("a.md", f"text\n\n{line}".encode()).text == f"text\n{line}".strip()


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org", "<https://example.org/a b>", 'mailto:a@b.az "Письмо"', "#part",
        "/a/b 'title'", "./a.md (title)", "../a", "example.org", "решение.docx", "page.html#part",
        "www.example.org/а", "doi:10.1/2", "<>",
    ],
)  # fmt: skip
def test_targets_of_links_are_no_text(read: Read, target: str) -> None:
    text = f"[Совет][x y] и [Дом][] решили[x y].\n\n [X  Y]: {target}\n[Дом]: http://a.b\n\nКонец."

    assert read("a.md", text.encode()).text == "Совет и Дом решили[x y].\nКонец."


@pytest.mark.parametrize(
    "front",
    [
        "Первое заседание совета состоялось в Баку.\nСтороны решили встретиться снова.\n",
        "Председатель: Открываю заседание.\nГаджиев: Согласен.",
        "Date: 18 November 2021\nPlace: Baku\nPresent: A. Ivanov",
        "title: О воде\nСтороны решили встретиться снова.",
        "# Заголовок",
        "- пункт",
        "https://example.org",
    ],
)
def test_text_between_two_rules_stays(read: Read, front: str) -> None:
    found = read("a.md", f"---\n{front}\n\n---\n\nПодписи.\n".encode())

    assert not set(front.replace("# ", "").replace("- ", "").split()) - set(found.text.split())
    assert found.text.endswith("Подписи.")
    assert dict(found.metadata) == {}


def test_front_matter_of_every_shape(read: Read) -> None:
    front = (
        "# remark\nTitle: О воде\nlayout: post\ndate: 2021\n\ntags: [a, b]\nlist:\n- a\n- b\n"
        "more:\n  deep: x\nsub_key.a: |\n  Long words\n\n  of it"
    )
    found = read("a.md", f"---\n{front}\n...\nТекст.".encode())

    assert found.text == "Текст."
    assert dict(found.metadata) == {"title": "О воде", "date": "2021"}


def test_a_fence_ends_where_nothing_follows_it(read: Read) -> None:
    text = "```Протокол\na\n```\n```два``` из `трёх`\n"
    assert read("a.md", text.encode()).text.split() == ["Протокол", "a", "два", "из", "трёх"]
    text = "```py\none\n```two\n```\nthree\n~~~\n```\nfour\n~~~\nfive"

    assert read("a.md", text.encode()).text.split() == [
        "one",
        "```two",
        "three",
        "```",
        "four",
        "five",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "|\n" * 100_000,
        "*" * 200_000,
        "[" * 100_000,
        "> " * 100_000,
        "<!--" * 50_000,
        "[a](" * 50_000,
        "[a](a.a" * 50_000,
        "![a](" + "a(" * 50_000,
        "[a]: " + "x.ab/" * 50_000 + " y",
        "[a]: " + "x" * 200_000 + " y",
        "[a][" * 50_000,
        "`a" * 50_000,
        "```" * 50_000,
        "a*b_" * 50_000,
        "---\n" * 50_000,
    ],
)
def test_no_text_takes_long(read: Read, text: str) -> None:
    began = time.perf_counter()
    read("a.md", b"x\n\n" + text.encode())

    assert time.perf_counter() - began < at_this_pace(5)
