"""Who does something and when, as the archive writes it down."""

import getpass
import os
from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC with microseconds: ``2026-03-12T09:30:00.000000Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def who() -> str:
    """The user's name at the operating system; its number where there is no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if hasattr(os, "getuid") else "?"
