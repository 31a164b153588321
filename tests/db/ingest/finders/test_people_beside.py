"""Persons whose office or name is easily read from the words beside them."""

import pytest

from tests.db.ingest.finders.heads import HEADS, document_of, people_of

_CASES = [
    (
        "az",
        "Görüşün moderatorları KİSİ-nin direktoru Andrey Munteanu və Səbinə Tağızadə olublar.",
        [("Andrey Munteanu", "KİSİ-nin direktoru"), ("Səbinə Tağızadə", None)],
    ),
    (
        "az",
        "Fövqəladə hallar üzrə könüllü Turanə Hacıbəyli öz təcrübəsini bölüşüb.",
        [("Turanə Hacıbəyli", "fövqəladə hallar üzrə könüllü")],
    ),
    (
        "ru",
        "Участники заслушали сообщения директора центра Ваагна Саркисянца и эксперта Анны Ли.",
        [("Ваагн Саркисянц", "директор центра"), ("Анна Ли", "эксперт")],
    ),
    (
        "ru",
        "Участники заслушали сообщение директора центра Ваагна Давтяна.",
        [("Ваагн Давтян", "директор центра")],
    ),
    (
        "en",
        "The Council remembered its late founding member, the oceanographer Yusuf Barkat.",
        [],
    ),
    (
        "en",
        "Its late sitting was chaired by Yusuf Barkat, oceanographer.",
        [("Yusuf Barkat", "oceanographer")],
    ),
]


@pytest.mark.parametrize(("language", "told", "people"), _CASES)
def test_persons_beside_what_is_no_office(
    language: str, told: str, people: list[tuple[str, str | None]]
) -> None:
    assert people_of(document_of([HEADS[language], told])) == people
