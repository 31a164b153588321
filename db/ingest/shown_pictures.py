"""Which pictures of a message its page shows, by the names that it calls them. Knows no format."""

import html
import re
from typing import Final
from urllib.parse import unquote

_NAMED: Final = re.compile(rb"""cid:([^"'\s<>(){}\\]+)""", re.IGNORECASE)


def named_contents(page: bytes) -> set[str]:
    """The Content-IDs that the bytes of a page name, in whatever letters it is written."""
    found = (match[1].decode("latin-1") for match in _NAMED.finditer(page.replace(b"\0", b"")))
    return {unquote(html.unescape(name)) for name in found}
