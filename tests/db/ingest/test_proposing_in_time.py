"""A text for which there is no time is proposed out of as far as there is."""

import gc
import signal
import time

import pytest

from db.ingest.proposer import propose
from db.ingest.proposing_in_time import BEGINNING, beginning_of, propose_in_time
from db.ingest.wrapping import paragraphs_of
from db.model import DocumentText
from tests.db.usecases.councils import COMMUNIQUE
from tests.pace import at_this_pace

_SPEECH = (
    "Иванов И.И. отметил, что развитие транспортных коридоров в Каспийском регионе требует"
    " согласованных действий правительств, и предложил вернуться к этому вопросу.\n"
)


def text_of(words: str) -> DocumentText:
    return DocumentText(words, paragraphs_of(words), "txt")


def test_what_takes_too_long_is_proposed_out_of_the_beginning() -> None:
    text = text_of(COMMUNIQUE + _SPEECH * 1_000)
    more: list[bool] = []
    found, looked_at = propose_in_time(text, None, 0.05, 60.0, lambda: more.append(True))
    assert BEGINNING - len(_SPEECH) <= looked_at <= BEGINNING
    assert more == [True]
    assert found.session.date_start is not None
    assert found == propose(beginning_of(text))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_ring_that_is_lost_comes_again() -> None:
    """What is raised while garbage is collected reaches nobody."""
    text = text_of(COMMUNIQUE + _SPEECH * 1_000)

    def linger(_phase: str, _facts: dict[str, int]) -> None:
        gc.callbacks.remove(linger)
        begun = time.process_time()
        while time.process_time() - begun < 0.2:
            pass

    gc.callbacks.append(linger)
    assert propose_in_time(text, None, 0.05, 60.0, lambda: None)[1] <= BEGINNING
    assert linger not in gc.callbacks
    assert signal.getitimer(signal.ITIMER_PROF)[0] == signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_what_there_is_time_for_is_looked_at_whole_and_the_clock_is_off() -> None:
    text = text_of(COMMUNIQUE)
    found, looked_at = propose_in_time(text, None, 60.0, 60.0, lambda: pytest.fail("no more time"))
    assert (found, looked_at) == (propose(text), len(text.text))
    assert signal.getitimer(signal.ITIMER_PROF)[0] == signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_a_beginning_ends_with_a_paragraph_and_a_paragraph_that_has_no_end_is_cut() -> None:
    part = beginning_of(text_of("one\ntwo\nthree"), 9)
    assert (part.text, len(part.paragraphs)) == ("one\ntwo", 2)
    assert beginning_of(text_of("one\ntwo\n"), 9) == text_of("one\ntwo\n")
    part = beginning_of(text_of("one two three"), 9)
    assert (part.text, part.paragraphs[0].end) == ("one two t", 9)


def test_a_run_of_signs_costs_no_more_than_its_length() -> None:
    text = text_of(COMMUNIQUE + "\n" + "." * 60_000)
    begun = time.process_time()
    propose(text)
    assert time.process_time() - begun < at_this_pace(20)  # it cost over a minute
