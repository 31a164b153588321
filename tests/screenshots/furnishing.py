"""Puts into an archive what pages show besides records: topics, tags, units, saved searches."""

from pathlib import Path

from db import Archive
from db.model import Query, RecordType
from db.model.description import UnitDraft, UnitLevel
from db.model.topics import LabelKind, TopicDraft, TopicLabel


def furnish(archive: Archive, waiting: list[Path]) -> None:
    """One of each; files that are ``waiting`` stay in the inbox."""
    archive.import_documents(waiting)
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[-1]
    resolution = archive.record_ids(RecordType.RESOLUTION)[0]
    labels = (("ru", "Границы вод"), ("az", "Suların sərhədi"), ("en", "Limits of waters"))
    topic = TopicDraft(tuple(TopicLabel(LabelKind.PREFERRED, *label) for label in labels))
    topic_id, _event = archive.topics.make(topic)
    archive.topics.assign([resolution], [topic_id], [])
    archive.annotations.tag([meeting, resolution], ["сверить"])
    archive.saved_searches.save("граница", Query("граница"))
    fonds = archive.description.add(UnitDraft(UnitLevel.FONDS, "1", "Каспийский фонд"))
    archive.description.add(UnitDraft(UnitLevel.SERIES, "1", "Бумаги форума", fonds))
    archive.wait_for_index()
