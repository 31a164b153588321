"""The short way to the dictionary gives what the analyser gives."""

import pytest

from db.language.morphology import analyzer, readings

WORDS = (
    "совет советов стали дела мира мед елка ее её права право людей шел российско вице-премьера "
    "шафиева рустамов стейкхолдеров блокчейном а в и юго-востоке сша мид 12 дети надежный "
    "обсуждены обсудив наиболее получше жуков токаев казани"
).split()


@pytest.mark.parametrize("word", WORDS)
def test_readings_are_those_of_the_analyser(word: str) -> None:
    parses = analyzer().parse(word)
    found = readings(word).all
    assert [reading.lemma for reading in found] == [parse.normal_form for parse in parses]
    assert [reading.grammemes for reading in found] == [parse.tag.grammemes for parse in parses]
    assert [reading.part_of_speech for reading in found] == [
        str(parse.tag.POS or "") for parse in parses
    ]
    assert [reading.score for reading in found] == pytest.approx([parse.score for parse in parses])


def test_a_word_is_known_if_the_dictionary_has_it() -> None:
    assert readings("совет").known
    assert readings("елка").known
    assert not readings("стейкхолдер").known
