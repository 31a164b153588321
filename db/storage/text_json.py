"""How JSON is written into the database: compact, letters as they are."""

import json
from typing import Any


def dump(value: Any) -> str:
    """Compact JSON, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
