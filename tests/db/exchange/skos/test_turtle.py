"""Turtle is read as its specification says; what is none is refused with its line."""

import pytest

from db.exchange.skos.terms import FIRST, NIL, REST, TYPE, Literal, RdfError
from db.exchange.skos.turtle_reading import read_turtle

EX = "http://example.org/"
HEAD = f"@prefix ex: <{EX}> .\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("<http://a> <http://p> <http://b> .", [("http://a", "http://p", "http://b")]),
        (HEAD + "ex:a a ex:B .", [(EX + "a", TYPE, EX + "B")]),
        (
            HEAD + 'ex:a ex:p "x"@RU , "y" ; ex:q \'z\' ; .',
            [
                (EX + "a", EX + "p", Literal("x", "ru")),
                (EX + "a", EX + "p", Literal("y")),
                (EX + "a", EX + "q", Literal("z")),
            ],
        ),
        (
            HEAD + 'ex:a ex:p """one "two"\nthree"""@az-Latn .',
            [(EX + "a", EX + "p", Literal('one "two"\nthree', "az-latn"))],
        ),
        (HEAD + r'ex:a ex:p "\u0259\t\"" .', [(EX + "a", EX + "p", Literal('ə\t"'))]),
        (HEAD + 'ex:a ex:p "1"^^ex:int , 4.5, -2, true .', [
            (EX + "a", EX + "p", Literal(value)) for value in ("1", "4.5", "-2", "true")
        ]),
        (HEAD + "ex:a ex:p 5.", [(EX + "a", EX + "p", Literal("5"))]),
        (HEAD + "ex:a ex:p true.\nex:b ex:p 5.\nex:b ex:q -1.5.ex:c ex:p ex:5.", [
            (EX + "a", EX + "p", Literal("true")), (EX + "b", EX + "p", Literal("5")),
            (EX + "b", EX + "q", Literal("-1.5")), (EX + "c", EX + "p", EX + "5"),
        ]),
        (HEAD + "ex:a ex:p +.5, 1.e3, 2e-1, .5E1, 1.0e+2 ,7;ex:q 8.", [
            *((EX + "a", EX + "p", Literal(value))
              for value in ("+.5", "1.e3", "2e-1", ".5E1", "1.0e+2", "7")),
            (EX + "a", EX + "q", Literal("8")),
        ]),
        ("PREFIX : <http://e/>\n:a :b :c.", [("http://e/a", "http://e/b", "http://e/c")]),
        ("@base <http://e/x/> . <a> <#p> </b> .", [
            ("http://e/x/a", "http://e/x/#p", "http://e/b")
        ]),
        (HEAD + "# nothing\nex:a.b ex:p ex:c%20d . # end", [(EX + "a.b", EX + "p", EX + "c%20d")]),
        (HEAD + "_:n ex:p _:m .", [("_:n.named", EX + "p", "_:m.named")]),
        (HEAD + "ex:a ex:p [ ex:q ex:b ] .", [
            ("_:1", EX + "q", EX + "b"), (EX + "a", EX + "p", "_:1")
        ]),
        (HEAD + "ex:a ex:p ( ex:b ) .", [
            ("_:1", FIRST, EX + "b"), ("_:1", REST, NIL), (EX + "a", EX + "p", "_:1")
        ]),
        (HEAD + "[ ex:p ex:b ] .", [("_:1", EX + "p", EX + "b")]),
        (HEAD + "ex:a ex:p ex:1234 ; ex:q ().", [
            (EX + "a", EX + "p", EX + "1234"), (EX + "a", EX + "q", NIL)
        ]),
    ],
)  # fmt: skip
def test_triples(text: str, wanted: list[object]) -> None:
    assert list(read_turtle(text)) == wanted


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("nonsense", 1),
        (HEAD + "ex:a ex:p", 2),
        (HEAD + "\nex:a ex:p 'x .", 3),
        (HEAD + "zz:a ex:p ex:b .", 2),
        (HEAD + "ex:a 'text' ex:b .", 2),
        (HEAD + "'text' ex:p ex:b .", 2),
        (HEAD + r'ex:a ex:p "\q" .', 2),
        (HEAD + r'ex:a ex:p "\uD800" .', 2),
        (HEAD + 'ex:a ex:p """never ends', 2),
        (HEAD + "ex:a ex:p 5.x .", 2),
        (HEAD + "ex:a ex:p 5x .", 2),
        (HEAD + "ex:a ex:p \u0665 .", 2),
        (HEAD + "ex:a ex:p " + "[ ex:p " * 200, 2),
        (HEAD + "ex:a ex:p " + "(" * 5000, 2),
    ],
)
def test_what_is_no_turtle_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(RdfError) as raised:
        list(read_turtle(text))
    assert raised.value.line == line


@pytest.mark.parametrize(
    "letters",
    [
        "5" * 80_000 + "x",
        "5" * 40_000 + "." + "5" * 40_000 + "x",
        '"' + "\\a" * 40_000,
        "ex:" + "a." * 40_000 + ",",
        '"""' + '"\\' * 40_000,
    ],
)
def test_hostile_texts_end_soon(letters: str) -> None:
    with pytest.raises(RdfError):
        list(read_turtle(HEAD + "ex:a ex:p " + letters))
