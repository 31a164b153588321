"""Reading Markdown."""

import time
from collections.abc import Callable

import pytest

from db.model import NOTE, TABLE, DocumentText
from tests.db.ingest.shown import shown

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
    ["2 * 3 * 4 = 24", "snake_case_name", "a | b without a rule", "#hashtag", "2021.Год", "[x]"],
)  # fmt: skip
def test_what_only_looks_like_a_mark_stays(read: Read, line: str) -> None:
    assert read("a.md", f"text\n\n{line}".encode()).text == f"text\n{line}".strip()


@pytest.mark.parametrize(
    "text",
    [
        "|\n" * 100_000,
        "*" * 200_000,
        "[" * 100_000,
        "> " * 100_000,
        "<!--" * 50_000,
        "---\n" * 50_000,
    ],
)
def test_no_text_takes_long(read: Read, text: str) -> None:
    began = time.perf_counter()
    read("a.md", b"x\n\n" + text.encode())

    assert time.perf_counter() - began < 5
