"""Russian places that are told sideways: by an adjective, after a move, unknown, or a region."""

import pytest

from db.ingest.finders.document import Document, Span
from db.ingest.finders.places_ru import town_in
from db.ingest.finders.regions_ru import town_of_adjective
from tests.db.ingest.finders.heads import document_of, text_of

ADJECTIVES = [
    ("ташкентском", "Ташкент"),
    ("казанский", "Казань"),
    ("владивостокском", "Владивосток"),
    ("бакинском", "Баку"),
    ("тбилисского", "Тбилиси"),
    ("минской", "Минск"),
    ("ошском", "Ош"),
    ("алматинском", "Алматы"),
    ("рижская", "Рига"),
    ("пражской", "Прага"),
    ("одесский", "Одесса"),
    ("софийском", "София"),
    ("стамбульском", "Стамбул"),
    ("астраханский", "Астрахань"),
    ("кавказском", None),
    ("алтайском", None),
    ("иранском", None),
    ("казахстанском", None),
    ("городском", None),
]
SENTENCES = [
    ("Встречу из-за снегопада перенесли в Кутаиси.", "Кутаиси"),
    ("Должны были сойтись в Телави, но форум переехал в Рустави.", "Рустави"),
    ("Заседание совета прошло в ташкентском отеле «Бахор».", "Ташкент"),
    ("Совет собрался во владивостокском Доме учёных.", "Владивосток"),
    ("Заседание прошло в забайкальском посёлке Агинское.", "Агинское"),
    ("Местом встречи был Тараз.", "Тараз"),
    ("Заседание прошло в Реште, а гости приехали на поезде Решт — Казвин.", "Решт"),
    ("Заседание прошло в алтайском санатории.", None),
    ("Совет рассмотрел доклад Бакинского университета.", None),
]


@pytest.mark.parametrize(("word", "town"), ADJECTIVES)
def test_the_town_of_an_adjective(word: str, town: str | None) -> None:
    assert town_of_adjective(word) == town


@pytest.mark.parametrize(("sentence", "town"), SENTENCES)
def test_the_town_of_a_sentence(sentence: str, town: str | None) -> None:
    document = Document(document_of([sentence]))
    assert text_of(town_in(document, Span(0, len(sentence)))) == town
