"""A selected piece of a text becomes the value that an archivist would enter."""

import pytest

from db.ingest.selecting import select_value
from db.model import DocumentText, Paragraph

RUSSIAN = (
    "С 3 по 5 марта 2022 года в Астрахани состоялось двадцать второе заседание. Выступили с "
    "докладами Анной Петровой и советником президента Хикметом Гаджиевым. Организовано "
    "Институтом востоковедения Российской академии наук. Согласно Декларации о союзническом "
    "взаимодействии от 22 февраля 2022 года решили продолжить."
)
AZERBAIJANI = "2022-ci il martın 3-də Bakıda Şuranın ikinci iclası keçirildi, Səbinə Quliyevanın."
ENGLISH = "The 3rd session was held in Baku on 4 May 2021 by the Institute of Coastal Studies."


def document(text: str, language: str) -> DocumentText:
    return DocumentText(text, (Paragraph(0, len(text)),), "txt", language=language)


@pytest.mark.parametrize(
    ("text", "language", "field", "selected", "value"),
    [
        (RUSSIAN, "ru", "date_start", "3 по 5 марта 2022 года", "2022-03-03"),
        (RUSSIAN, "ru", "date_end", "3 по 5 марта 2022 года", "2022-03-05"),
        (RUSSIAN, "ru", "date_start", "5 марта", "5 марта"),
        (RUSSIAN, "ru", "date", "22 февраля 2022 года", "2022-02-22"),
        (RUSSIAN, "ru", "ordinal", "двадцать второе заседание", 22),
        (RUSSIAN, "ru", "place", " Астрахани ", "Астрахань"),
        (RUSSIAN, "ru", "person", "Хикметом Гаджиевым", "Хикмет Гаджиев"),
        (
            RUSSIAN, "ru", "body", "Институтом востоковедения Российской академии наук",
            "Институт востоковедения Российской академии наук",
        ),
        (
            RUSSIAN, "ru", "instrument", "Декларации о союзническом взаимодействии",
            "Декларация о союзническом взаимодействии",
        ),
        (RUSSIAN, "ru", "theme", "решили \u00a0продолжить", None),
        (RUSSIAN, "ru", "theme", "решили продолжить", "решили продолжить"),
        (AZERBAIJANI, "az", "place", "Bakıda", "Bakı"),
        (AZERBAIJANI, "az", "ordinal", "ikinci", 2),
        (AZERBAIJANI, "az", "date_start", "2022-ci il martın 3-də", "2022-03-03"),
        (AZERBAIJANI, "az", "person", "Səbinə Quliyevanın", "Səbinə Quliyeva"),
        (ENGLISH, "en", "ordinal", "3rd", 3),
        (ENGLISH, "en", "date_start", "4 May 2021", "2021-05-04"),
        (ENGLISH, "en", "body", "Institute of Coastal Studies", "Institute of Coastal Studies"),
    ],
)  # fmt: skip
def test_a_selection_is_read_as_its_field_asks(
    text: str, language: str, field: str, selected: str, value: object
) -> None:
    start = text.find(selected)
    if value is None:
        assert start == -1
        return
    leaf = select_value(document(text, language), field, start, start + len(selected))
    assert leaf is not None
    assert leaf.value == value
    assert leaf.rule == "user"
    assert leaf.start is not None
    assert text[leaf.start : leaf.end] == selected.strip()


def test_white_space_is_no_value() -> None:
    assert select_value(document("a   b", "en"), "theme", 1, 4) is None
