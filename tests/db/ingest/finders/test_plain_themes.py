"""Themes in plain sentences behind the report: stated, merely discussed, or of something else."""

import pytest

from db.ingest.proposer import propose
from tests.db.ingest.finders.heads import HEADS, document_of, head_of

SENTENCES = [
    ("en", "The session was devoted entirely to water law.", "water law"),
    ("en", "Its theme: water law and the small farmer.", "water law and the small farmer"),
    ("en", "The theme was water law and the small farmer.", "water law and the small farmer"),
    (
        "en",
        "The discussion focused on water law and the small farmer.",
        "water law and the small farmer",
    ),
    ("en", "This year the experts turned their attention to “Water and Law”.", "Water and Law"),
    ("en", "The session's title, “Water and Law”, was proposed by the hosts.", "Water and Law"),
    ("en", "The motto of the gathering read “Water and Law”.", "Water and Law"),
    ("en", "“Water and Law” was the title given to the session.", "Water and Law"),
    ("en", "“Water and Law” topped the agenda.", "Water and Law"),
    ("en", "Participants gathered to discuss “Water and Law”.", "Water and Law"),
    (
        "en",
        "The experts had before them a single question: “Who owns the river?”",
        "Who owns the river?",
    ),
    ("en", "The session addressed the topic of ‘Water and Law’.", "Water and Law"),
    ("en", "Under the banner ‘Water and Law’, thirty experts exchanged views.", "Water and Law"),
    ("en", "The members met to consider the reform of water law.", "the reform of water law"),
    ("en", "At the heart of the session was the reform of water law.", "the reform of water law"),
    ("en", "The main item on the agenda was the reform of water law.", "the reform of water law"),
    ("en", "The session took as its subject the reform of water law.", "the reform of water law"),
    (
        "en",
        "The session, whose theme was the reform of water law, lasted a day.",
        "the reform of water law",
    ),
    ("en", "The reform of water law was the theme of the day.", "The reform of water law"),
    ("en", "Under discussion was the reform of water law.", "the reform of water law"),
    ("en", "The session's subject was “Rivers, Rights and Rice”.", "Rivers, Rights and Rice"),
    ("en", "The meeting explored “Rivers, Rights and Rice”.", "Rivers, Rights and Rice"),
    (
        "en",
        "The meeting on “Rivers, Rights and Rice” drew forty experts.",
        "Rivers, Rights and Rice",
    ),
    ("en", "The keynote report was entitled “Rivers of Doubt”.", None),
    ("en", "Afterwards the guests saw the exhibition “Rivers and People”.", None),
    ("en", "Members were given copies of the book “Rivers and People”.", None),
    ("en", "Work proceeded under the heading: Rivers, rights and rice.", "Rivers, rights and rice"),
    ("en", "Theme of the meeting – Rivers, rights and rice", "Rivers, rights and rice"),
    ("en", "Subject of discussion: Rivers, rights and rice", "Rivers, rights and rice"),
    ("en", "Chosen theme: “Rivers, Rights and Rice”", "Rivers, Rights and Rice"),
    ("en", "The talks concerned the reform of water law.", "the reform of water law"),
    ("en", "Forty experts debated the reform of water law.", "the reform of water law"),
    ("en", "Speakers welcomed the reform of water law.", None),
    ("ru", "Встреча была посвящена реформе водного права.", "реформе водного права"),
    ("ru", "Главной темой стала реформа водного права.", "реформа водного права"),
    ("ru", "Темой обсуждения явилась реформа водного права.", "реформа водного права"),
    ("ru", "Основное внимание было уделено реформе водного права.", "реформе водного права"),
    ("ru", "Эксперты сосредоточились на реформе водного права.", "реформе водного права"),
    ("ru", "В фокусе дискуссии оказалась реформа водного права.", "реформа водного права"),
    ("ru", "Обсуждались вопросы реформы водного права.", "вопросы реформы водного права"),
    (
        "ru",
        "На обсуждение был вынесен вопрос о реформе водного права.",
        "вопрос о реформе водного права",
    ),
    ("ru", "Участники обменялись мнениями о реформе водного права.", "реформе водного права"),
    ("ru", "Речь шла о реформе водного права.", "реформе водного права"),
    ("ru", "Заседание прошло под девизом «Вода и право».", "Вода и право"),
    ("ru", "Эксперты собрались, чтобы поговорить на тему «Вода и право».", "Вода и право"),
    ("ru", "«Вода и право» — под таким названием прошла дискуссия.", "Вода и право"),
    ("ru", "Тема встречи сформулирована просто: вода и право.", "вода и право"),
    ("ru", "Предметом рассмотрения стали вода и право.", "вода и право"),
    ("ru", "Работа шла по теме «Вода и право».", "Вода и право"),
    ("ru", "Тему — «Вода и право» — предложили хозяева.", "Вода и право"),
    ("ru", "Вынесенная на обсуждение тема — «Вода и право».", "Вода и право"),
    ("ru", "Ключевой вопрос повестки — реформа водного права.", "реформа водного права"),
    ("ru", "Повестка дня: реформа водного права.", "реформа водного права"),
    ("ru", "Участники осмотрели выставку «Вода и люди».", None),
    ("ru", "С докладом «Вода и люди» выступил гость.", None),
    ("az", "İclas su hüququnun islahatına həsr edilmişdi.", "su hüququnun islahatına"),
    ("az", "İclasın mövzusu “Su və hüquq” idi.", "Su və hüquq"),
    ("az", "İclas “Su və hüquq” adı altında keçib.", "Su və hüquq"),
    (
        "az",
        "İclasda su hüququnun islahatı məsələsi müzakirə olunub.",
        "su hüququnun islahatı məsələsi",
    ),
    ("az", "İclasın əsas mövzusu su hüququnun islahatı olub.", "su hüququnun islahatı"),
    ("az", "Müzakirələrin mövzusu “Su və hüquq” seçilmişdi.", "Su və hüquq"),
    ("az", "Diqqət mərkəzində su hüququnun islahatı olub.", "su hüququnun islahatı"),
    ("az", "Gündəlikdə bir məsələ var idi: su hüququnun islahatı.", "su hüququnun islahatı"),
    (
        "az",
        "İştirakçılar su hüququnun islahatı ətrafında fikir mübadiləsi aparıblar.",
        "su hüququnun islahatı",
    ),
    ("az", "Ekspertlər su hüququnun islahatını müzakirə ediblər.", "su hüququnun islahatını"),
    ("az", "Görüş “Su və hüquq” mövzusunu əhatə edib.", "Su və hüquq"),
    ("az", "Tədbir “Su və hüquq” şüarı altında təşkil olunub.", "Su və hüquq"),
    ("az", "Söhbət su hüququnun islahatından gedib.", "su hüququnun islahatından"),
    ("az", "Qonaqlar “Su və insan” sərgisinə baxıblar.", None),
    ("az", "“Su və insan” mövzusunda məruzə dinlənilib.", None),
]


@pytest.mark.parametrize(("language", "sentence", "theme"), SENTENCES)
def test_a_plain_sentence_gives_the_theme(language: str, sentence: str, theme: str | None) -> None:
    assert head_of([f"{HEADS[language]} {sentence}"]).theme == theme
    assert head_of([HEADS[language], sentence]).theme == theme


def test_what_was_merely_discussed_is_doubted() -> None:
    theme = propose(
        document_of([f"{HEADS['en']} Members debated the price of bread."])
    ).session.theme
    assert theme is not None
    assert (theme.value, theme.reason) == ("the price of bread", "weak_pattern")
    assert theme.confidence < 0.7
