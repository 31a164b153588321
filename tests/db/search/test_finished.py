"""A query that is being typed, written out as one that is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.finished import finished
from db.search.parser import parse
from tests.db.search.shapes import shape


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("осетр", ("осетр", "осетр*", "(осетр OR осетр*)")),
        ("вода осетр", ("вода осетр", "вода осетр*", "вода (осетр OR осетр*)")),
        ("-осетр", ("-осетр", "-осетр*", "-(осетр OR осетр*)")),
        ("лицо:Гад", ("лицо:Гад", "лицо:Гад*", "лицо:(Гад OR Гад*)")),
        ("(вода осетр", ("(вода осетр", "(вода осетр*)", "(вода (осетр OR осетр*))")),
        ('"новая гра', ('"новая гра', "новая гра*", "новая (гра OR гра*)")),
        (
            'лицо:"Хикмет Гад',
            ('лицо:"Хикмет Гад', "лицо:(Хикмет Гад*)", "лицо:(Хикмет (Гад OR Гад*))"),
        ),
        ("вид:реш", ("вид:реш", "вид:решение")),
        ("тег:ва", ("тег:ва", "тег:ва*")),
        ("дата:202", ("дата:202", "дата:2020-01-01..2029-12-31")),
        ("вода ", ("вода ",)),
        ("осетр*", ("осетр*",)),
        ('"осетр"', ('"осетр"',)),
        ("", ("",)),
        ("во", ("во", "")),  # no beginning of two letters can be asked for
    ],
)
def test_what_is_typed_is_written_out(text: str, written: tuple[str, ...]) -> None:
    assert finished(text) == written


@given(st.text(alphabet='абвосетр ()"-*=:~.|OR«» лицодатавидkind2021', max_size=30))
def test_what_is_certain_says_the_same(text: str) -> None:
    last = finished(text)[-1]
    if last:
        asked, typed = parse(last), parse(text, typing=True)
        assert (asked.variants, asked.related) == (typed.variants, typed.related)
        assert _flat(shape(asked.node)) == _flat(shape(typed.node))


def _flat(shape: object) -> object:
    """A shape in which no part stands in one of its own kind."""
    if not isinstance(shape, tuple) or shape[:1] not in {("and",), ("or",), ("not",)}:
        return shape
    kind, *parts = shape
    flat: list[object] = []
    for part in map(_flat, parts):
        same = kind != "not" and isinstance(part, tuple) and part[:1] == (kind,)
        flat += part[1:] if same and isinstance(part, tuple) else [part]
    return (kind, *flat)
