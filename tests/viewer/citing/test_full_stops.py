"""Citations whose parts end with full stops of their own: one stop follows, never two."""

from dataclasses import replace

import pytest

from tests.viewer.citing.test_styles import INSTRUMENT, KEPT, POINT, TITLED, text
from viewer.citing.source import CitedSource, ShelfMark, SourceKind

DOTTED = replace(
    TITLED, council="Совет и др.", kept=replace(KEPT, archive="Архив им. А. С. Пушкина и др.")
)
UNKEPT = replace(TITLED, kept=ShelfMark(), theme="", ordinal=None)
UNDATED = replace(UNKEPT, place="", date_start=None)


@pytest.mark.parametrize(
    ("source", "style", "ends"),
    [
        (INSTRUMENT, "chicago", "взаимодействии», 22~февраля 2022~г."),
        (UNKEPT, "chicago", "Баку, 18~ноября 2021~г."),
        (DOTTED, "chicago", "Архив им. А.~С.~Пушкина и др."),
        (UNDATED, "chicago", "«О первом заседании»."),
        (replace(UNDATED, language="en"), "chicago", "“О первом заседании.”"),
        (replace(UNDATED, language="en", title="What Next?"), "chicago", "“What Next?”"),
        (replace(UNDATED, kind=SourceKind.POINT, point="3."), "chicago",
         "«О первом заседании», п.~3."),
        (DOTTED, "gost-reference", "А.~С.~Пушкина и др. Ф.~12. Оп.~1. Д.~7. Л.~3–5."),
        (DOTTED, "gost-record", "др. Ф.~12. Оп.~1. Д.~7. Л.~3–5.~— Текст : электронный."),
        (DOTTED, "apa", "(Ф.~12, оп.~1, д.~7, л.~3–5). Архив им. А.~С.~Пушкина и др."),
    ],
)  # fmt: skip
def test_a_citation_ends_with_one_full_stop(source: CitedSource, style: str, ends: str) -> None:
    assert text(source, style).endswith(ends)


@pytest.mark.parametrize(
    ("source", "style", "holds"),
    [
        (DOTTED, "gost-reference", "Совет и др. О первом заседании: "),
        (DOTTED, "gost-record", "Совет и др. Заседание (1 ; 2021 ; Баку). О первом"),
        (replace(TITLED, title="Что делать?"), "gost-reference", "совет. Что делать?: коммюнике"),
        (replace(INSTRUMENT, title="Что делать?", council="Совет"), "apa",
         "Совет. (2022, 22 февраля). Что делать?"),
        (replace(INSTRUMENT, title="Доклад…"), "apa", "Доклад… (2022, 22 февраля)."),
        (replace(POINT, point="3."), "gost-reference", "П.~3 // Архив"),
        (replace(POINT, title="О мире и др."), "bibtex", "title = {О мире и др. Пункт 3}"),
        (replace(POINT, title="Что делать?"), "bibtex", "title = {Что делать? Пункт 3}"),
        (replace(POINT, point="", opening="Стороны отметили…", language="en", kept=ShelfMark()),
         "chicago", "unnumbered point: “Стороны отметили…”"),
    ],
)  # fmt: skip
def test_no_full_stop_follows_another_one(source: CitedSource, style: str, holds: str) -> None:
    cited = text(source, style)
    assert holds in cited
    assert ".." not in cited
    assert not {"?.", "!.", "….", "..", ".”."} & {cited[at : at + 2] for at in range(len(cited))}
