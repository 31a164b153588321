"""What a query needs of the records is looked up in one place: nothing else asks the index."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.policy.conftest import Module

#: The door itself, and what hands a question on as it came.
_FREE = {Path("db/usecases/ask_index.py"), Path("db/usecases/follow_outbox.py")}


def test_only_one_function_makes_a_question_of_a_query(program: "Sequence[Module]") -> None:
    others = [
        f"{module.path}:{line}"
        for module in program
        if module.path.parts[:2] != ("db", "search") and module.path not in _FREE
        for line, name in module.imports()
        if name == "db.search.Asked" or name.startswith("db.search.asking")
    ]
    assert not others, "\n" + "\n".join(others)
