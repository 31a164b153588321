"""Identifiers follow the order in which they are made."""

import uuid
from concurrent.futures import ThreadPoolExecutor

from db.model import new_id


def test_ids_of_one_moment_follow_each_other() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {uuid.UUID(one).version for one in made} == {7}


def test_threads_never_make_the_same_id() -> None:
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: [new_id() for _ in range(5_000)], range(4)))
    assert len({one for own in made for one in own}) == 20_000
    assert all(own == sorted(own) for own in made)
