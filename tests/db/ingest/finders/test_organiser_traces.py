"""Organisers in wordings that no cue foresees, and bodies that only help, attend or are named."""

import pytest

from tests.db.ingest.finders.heads import HEADS, head_of


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("ru", "Позвали гостей Институт леса и Фонд «Мост».", ("Институт леса", "Фонд «Мост»")),
        (
            "ru",
            "Хлопоты разделили Тульский дом науки и Окская школа права.",
            ("Тульский дом науки", "Окская школа права"),
        ),
        (
            "ru",
            "За программу и её подготовку отвечали Институт леса и Окская школа права.",
            ("Институт леса", "Окская школа права"),
        ),
        ("ru", "Ответственные за подготовку: Институт леса, Фонд «Мост».",
         ("Институт леса", "Фонд «Мост»")),
        ("ru", "Деньгами помог Фонд «Мост».", ()),
        ("ru", "В подготовке доклада участвовал Институт леса.", ()),
        ("ru", "Усилиями экспертов издан сборник, сообщил директор Института леса.", ()),
        ("ru", "Перевод обеспечила Окская школа права.", ()),
        (
            "en",
            "It was the Zadar Museum of Ships and the Graz School of Law that staged the day.",
            ("Zadar Museum of Ships", "Graz School of Law"),
        ),
        (
            "en",
            "Responsibility rested with the Zadar Institute of Law and Graz Mobility Lab.",
            ("Zadar Institute of Law", "Graz Mobility Lab"),
        ),
        (
            "en",
            "The Zadar Institute of Law, which hosted with the Graz School of Law, hoped for sun.",
            ("Zadar Institute of Law", "Graz School of Law"),
        ),
        (
            "en",
            "Organised by: Zadar Institute of Law / Graz School of Law",
            ("Zadar Institute of Law", "Graz School of Law"),
        ),
        ("en", "The Adria Fund picked up the bill.", ()),
        ("en", "Interpreters came from the Graz School of Law, which prepared them well.", ()),
        ("en", "The Forum is an initiative of the Zadar Institute of Law.", ()),
        ("en", "Delegates of the Zadar Institute of Law attended the joint dinner.", ()),
        (
            "az",
            "Görüşü Şəki Su İnstitutu Quba Dağ Mərkəzi ilə birgə ərsəyə gətirib.",
            ("Şəki Su İnstitutu", "Quba Dağ Mərkəzi"),
        ),
        (
            "az",
            "Əsas yükü Şəki Su İnstitutu və Quba Dağ Mərkəzi çəkirdi.",
            ("Şəki Su İnstitutu", "Quba Dağ Mərkəzi"),
        ),
        ("az", "Xərcləri Şəki Su İnstitutu ödəyib.", ()),
        ("az", "Tədbirdə Quba Dağ Mərkəzi də iştirak edib.", ()),
    ],
)  # fmt: skip
def test_organisers_leave_traces(language: str, sentence: str, expected: tuple[str, ...]) -> None:
    assert head_of([HEADS[language], sentence]).organisers == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("ru", "Девиз выбрали на месте, и звучал он так: «Лес и люди».", "Лес и люди"),
        ("ru", "«Лес и люди» — так назывался доклад директора.", None),
        ("ru", "Газета «Наш лес и люди» писала об этом.", None),
        ("en", "The organisers had picked a mischievous title: “Whose fish is it?”",
         "Whose fish is it?"),
        ("en", "“Ships and men” served as the theme of the discussions.", "Ships and men"),
        ("en", "The keynote paper was titled “Ships and men at sea”.", None),
        ("az", "Tədbir “Su və torpaq” adlanırdı.", "Su və torpaq"),
        ("az", "“Su və torpaq” adlı kitab təqdim olundu.", None),
    ],
)  # fmt: skip
def test_themes_are_told_some_words_away(
    language: str, sentence: str, expected: str | None
) -> None:
    assert head_of([HEADS[language], sentence]).theme == expected
