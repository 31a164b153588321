"""Topics are proposed where a text names them, with the words; none is ever made."""

from db import Archive
from db.model import RecordType
from tests.db.usecases.topics.conftest import draft


def test_a_text_that_names_a_topic_proposes_it(archive: Archive) -> None:
    points = archive.record_ids(RecordType.RESOLUTION)
    texts = {point: archive.show(point).texts["ru"] for point in points}  # type: ignore[union-attr]
    point, text = next(iter(texts.items()))
    word = max(text.split(), key=len).strip(",.;:«»()")
    assert archive.topics.propose(point) == ()
    topic, _ = archive.topics.make(draft(word))
    archive.topics.make(draft("Невиданное"))
    (proposed,) = archive.topics.propose(point)
    assert (proposed.topic.id, proposed.label, proposed.language) == (topic, word, "ru")
    assert text[proposed.start : proposed.end] == word
    assert word in proposed.quote
    event = archive.topics.assign([point], [topic])
    assert archive.topics.propose(point) == ()
    assert event is not None
    archive.history.undo(event)
    assert len(archive.topics.propose(point)) == 1
    assert len(archive.topics.tree()) == 2
