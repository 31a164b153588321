"""Memory that was freed goes back to the system."""

import platform
import subprocess
import sys
from pathlib import Path

_CODE = """
from viewer.app.freed_memory import let_memory_go
print(let_memory_go())
"""


def test_where_the_c_library_is_gnu_s_it_is_told_to_let_memory_go() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == str(platform.libc_ver()[0] == "glibc")
