"""The words of a unit: the tokens of its texts in their order, whatever stands between them."""

from hypothesis import given
from hypothesis import strategies as st

from db.language.detect import paragraph_language
from db.language.keys import text_keys
from db.language.tokens import TOKEN
from db.model import UnitText
from db.search.documents import placed

_PIECES = st.one_of(
    st.sampled_from(("Совет", "«Совет»,", "44-ФЗ.", "Р.Ф.", "12.05.2023", "şura-nın", "x" * 80)),
    st.text(st.characters(codec="utf-8"), max_size=6),
)
_SPACES = st.sampled_from((" ", "  ", "\n", "\t", "\u00a0", "\u2028", "\x1f", "\u200b", "—"))


@given(st.lists(st.tuples(_PIECES, _SPACES)), st.sampled_from(("", "ru", "az", "en")))
def test_words_are_the_tokens_of_the_text_in_their_order(
    pieces: list[tuple[str, str]], language: str
) -> None:
    text = "".join(piece + space for piece, space in pieces)
    spoken = paragraph_language(text, language or None)
    found = placed([UnitText(language, text), UnitText(language, "Совет")])
    words = TOKEN.findall(text)
    assert found.keys[:-1] == [text_keys(word, spoken) for word in words]
    assert list(found.positions) == [*range(len(words)), len(words) + 100]
