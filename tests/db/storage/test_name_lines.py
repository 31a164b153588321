"""A list of names that follows a change is the list of all names as they are then; slips in it."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from db.storage.name_choice import Form
from db.storage.name_lines import NameList
from db.storage.reading.name_list import NamedRecord
from tests.pace import at_this_pace

TEXTS = st.text("абвa'- İё\u00ad", min_size=1, max_size=6) | st.sampled_from(
    ("Гаджиев Хикмет", "Hikmət Hacıyev", "Hajiyev", "Шафиев")
)
RECORDS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.tuples(st.lists(TEXTS, min_size=1, max_size=3), st.integers(0, 3)),
)
TYPED = ("", "а", "б а", "гадж", "haci", "hajiyev", "sefi", "в-а", "x")


def records(values: dict[str, tuple[list[str], int]]) -> dict[str, NamedRecord]:
    """The records by their ids."""
    return {
        i: NamedRecord(i, tuple(Form(text, "ru", "full", True) for text in texts), count)
        for i, (texts, count) in sorted(values.items())
    }


def told(names: NameList) -> list[object]:
    found: list[object] = [names.find(typed, limit) for typed in TYPED for limit in (1, 99)]
    return [*found, list(names.bearers_of_all), [names.bearers(typed) for typed in TYPED]]


@given(RECORDS, RECORDS, st.sets(st.sampled_from("abcdefgh")), st.booleans())
def test_a_list_after_a_change_is_that_of_all_names(
    before: dict[str, tuple[list[str], int]],
    after: dict[str, tuple[list[str], int]],
    changing: set[str],
    heard: bool,
) -> None:
    old, new = records(before), records(after)
    kept = NameList(old.values())
    if heard:
        told(kept)  # the sounds are made
    whole = {i: one for i, one in old.items() if i not in changing}
    whole |= {i: one for i, one in new.items() if i in changing}
    followed = kept.after({i: new.get(i) for i in changing})
    assert told(followed) == told(NameList(sorted(whole.values())))
    assert kept.records(set("abcdefgh")) == old


def test_a_slip_is_found_in_a_hundred_thousand_names_before_the_next_letter() -> None:
    chance, parts = random.Random(7), "ва ме ри то ган ду шев ров кин али заде ка но су".split()
    texts = [" ".join("".join(chance.choices(parts, k=3)) for _ in "12") for _ in range(100_000)]
    names = NameList(
        NamedRecord(str(i), (Form(text, "ru", "full", True),), 0) for i, text in enumerate(texts)
    )
    wanted = texts[50_000]
    for slipped in (wanted[1:], f"ж{wanted[1:]}", wanted[:3] + wanted[4:], "жщжжвамерито"):
        begin = time.process_time()
        found = {form.text for _record, form in names.find_nearly(slipped, 8)}
        assert time.process_time() - begin < at_this_pace(0.1)
        assert (wanted in found) is (slipped != "жщжжвамерито")
