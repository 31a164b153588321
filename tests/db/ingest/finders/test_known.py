"""The names that an archive knows: found in any case, and no word of a text is changed by them."""

import time
from collections.abc import Callable
from itertools import product

import pytest

from db.ingest.finders.known import KnownNames
from db.ingest.proposer import propose
from db.model import DocumentText, KnownAuthorities, KnownBody
from tests.db.ingest.finders.heads import HEADS
from tests.pace import at_this_pace

Make = Callable[..., DocumentText]

KNOWN = KnownNames(
    KnownAuthorities(
        persons=(
            "Ким Чен Ир",
            "Бегенч Атамурадов",
            "Александр Петров",
            "Гаджиев, Хикмет",
            "Лосев П. А.",
            "Роза Май",
            "Stela Kodrean",
            "Zurab Pataradze",
            "Farid Shafiyev",
            "Хикмет Фарид оглы Алиев",
        ),
        institutions=(
            KnownBody("Чатем-Хаус"),
            KnownBody("Центр приграничной экономики Оренбургской академии управления", "ЦПЭ"),
            KnownBody("Музей"),
        ),
        councils=(KnownBody("Окско-Волжский совет экспертов", "ОВСЭ"),),
        places=("Гобустан",),
    )
)


def names(make_text: Make, language: str, sentence: str, known: KnownNames | None) -> list[str]:
    proposal = propose(make_text(HEADS[language], sentence), known)
    return [person.name.text for person in proposal.participants]


@pytest.mark.parametrize(
    ("language", "sentence", "without", "with_known"),
    [
        # The nominative of a name that no dictionary knows.
        ("ru", "Слово было предоставлено Киму Чен Иру.", None, ["Ким Чен Ир"]),
        # Only an office or a known person tells a name from other capital words.
        ("az", "İclasda Stela Kodrean və digərləri iştirak edib.", [], ["Stela Kodrean"]),
        ("az", "İclasda Zurab Pataradzenin çıxışı dinlənilib.", None, ["Zurab Pataradze"]),
        ("en", "Farid Shafiyev addressed the session.", [], ["Farid Shafiyev"]),
        ("en", "Participants discussed Farid Shafiyev’s remarks.", [], ["Farid Shafiyev"]),
        # The surname before the given name, and initials for it.
        ("ru", "Выступил Атамурадов Бегенч.", None, ["Бегенч Атамурадов"]),
        ("ru", "Выступили Х. Гаджиев и П.А. Лосев.", None, ["Х. Гаджиев", "П.А. Лосев"]),
        # Oblique forms that also look like another person's name.
        ("ru", "С участием Александра Петрова прошла дискуссия.", None, ["Александр Петров"]),
    ],
)
def test_known_names_are_found(
    make_text: Make,
    language: str,
    sentence: str,
    without: list[str] | None,
    with_known: list[str],
) -> None:
    if without is not None:
        assert names(make_text, language, sentence, None) == without
    assert names(make_text, language, sentence, KNOWN) == with_known


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        # Another person, whose name is a form of the known one.
        ("ru", "Выступила Александра Петрова.", ["Александра Петрова"]),
        # Other given names, other initials, a name inside of a title or of a body.
        ("ru", "Выступил Мурад Атамурадов.", ["Мурад Атамурадов"]),
        ("ru", "Выступил П. Б. Лосев.", ["П. Б. Лосев"]),
        ("ru", "Участники посмотрели фильм «Роза Май» и выступили.", []),
        ("en", "The session was held at the Farid Shafiyev Institute.", []),
        ("az", "İclasda Stelian Kodrean və digərləri iştirak edib.", []),
    ],
)
def test_other_names_stay_as_they_are(
    make_text: Make, language: str, sentence: str, expected: list[str]
) -> None:
    assert names(make_text, language, sentence, KNOWN) == expected


def test_a_known_name_takes_the_office_beside_it(make_text: Make) -> None:
    sentence = "Слово взяли директор Института рек Роза Май и эксперт Ким Чен Ир."
    proposal = propose(make_text(HEADS["ru"], sentence), KNOWN)
    found = [(p.name.text, p.office and p.office.text) for p in proposal.participants]
    assert found == [("Роза Май", "директор Института рек"), ("Ким Чен Ир", "эксперт")]


@pytest.mark.parametrize(
    ("sentence", "without", "with_known"),
    [
        ("Его организовали Чатем-Хаус и Институт леса.", [], ["Чатем-Хаус", "Институт леса"]),
        # A rule's longer name stays: the known one may be a part of another body.
        (
            "Его организовал Музей камня и леса.",
            ["Музей камня и леса"],
            ["Музей камня и леса"],
        ),
    ],
)
def test_known_bodies_are_found(
    make_text: Make, sentence: str, without: list[str], with_known: list[str]
) -> None:
    for known, expected in ((None, without), (KNOWN, with_known)):
        session = propose(make_text(HEADS["ru"], sentence), known).session
        assert [body.name.text for body in session.organisers if body.name] == expected


def test_a_council_is_the_same_with_and_without_its_name_known(make_text: Make) -> None:
    text = make_text(HEADS["ru"])
    assert propose(text, KNOWN).session.council == propose(text).session.council


def test_a_place_is_spelt_as_the_archive_spells_it() -> None:
    assert KNOWN.place("Гобустане") == "Гобустан"
    assert KNOWN.place("Нижнем Гобустане") == ""
    assert KNOWN.place("Туле") == ""


def test_many_known_names_cost_little_time(make_text: Make) -> None:
    syllables = "ба ве ги до лу ма не ри со ту".split()
    names = [
        f"{first}{second}{third} {second}{first}{third}{fourth}ов".title()
        for first, second, third, fourth in product(syllables, repeat=4)
    ]
    many = KnownNames(KnownAuthorities(persons=tuple(names)))
    text = make_text(HEADS["ru"], f"Выступили {names[4321]} и Иван Громов.")
    assert [one.name.text for one in propose(text, many).participants] == [
        names[4321],
        "Иван Громов",
    ]
    begin = time.process_time()
    propose(text, many)
    assert time.process_time() - begin < at_this_pace(0.1)
