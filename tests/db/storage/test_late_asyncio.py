"""asyncio waits until it is used, and is whole then."""

import subprocess
import sys

import pytest

#: greenlet is not in the built program; where it is installed SQLAlchemy uses asyncio at once.
_LOADS = "import sys; sys.modules['greenlet'] = None; from db.storage import Store\n"


@pytest.mark.parametrize(
    "use",
    [
        "assert not [name for name in sys.modules if name.split('.')[0] == 'asyncio']",
        "import asyncio; asyncio.run(asyncio.sleep(0))",
        "import asyncio.events as one, asyncio; assert one is asyncio.base_events.events",
        "from sqlalchemy.util import compat\nimport asyncio\ncompat.asyncio.run(asyncio.sleep(0))",
    ],
)
def test_asyncio_is_loaded_once_and_by_its_first_user(use: str) -> None:
    subprocess.run([sys.executable, "-c", _LOADS + use], check=True, timeout=60)
