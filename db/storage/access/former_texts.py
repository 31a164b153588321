"""The texts in which spans were blacked out, where a document's text has been changed since.

The spans stand anywhere in the new text, so nothing of it is published. The words that they were
are known from the kept version, and hidden wherever else the session says them.
"""

import json
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.storage.access.redacting import is_redactable
from db.storage.contents import Content
from db.storage.reading.sources import RECORD_VERSION


def when_chosen(session: Session, contents: Mapping[str, Content]) -> dict[str, Content]:
    """Those documents with the text in which their spans were chosen; the newest such version."""
    found: dict[str, Content] = {}
    for record_id, content in contents.items():
        if content.get("redactions") and not is_redactable(content):
            column = RECORD_VERSION.c
            versions = select(column.content).where(column.record_id == record_id)
            for kept in session.scalars(versions.order_by(column.version.desc())):
                former: Content = json.loads(kept)
                if is_redactable(former):
                    found[record_id] = former
                    break
    return found
