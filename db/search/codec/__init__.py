"""A codec for Whoosh: a segment is a file of NumPy arrays, mapped into memory, without any pickle.

What is exported is public; the rest is how it is done. A schema of ``KeysField``, ``WordsField``,
``TermsField`` and columns is written by ``ArrayWriter``, and read by Whoosh's own searchers or,
many times faster, by ``db.search.evaluating``::

    schema = Schema(body=WordsField(), kind=TermsField(), c_kind=TextsField(), date=NumberField())
    index = FileStorage(folder).create_index(schema)
    writer = ArrayWriter(index)  # keeps about 60 bytes a key in memory until it commits
    writer.add_document(body=["key", "of", "word"], kind=["k"], c_kind=["k"], date=20211118)
    writer.commit(merge=False)  # or optimize=True, or Whoosh's own policy without arguments

    toc = TOC.read(index.storage, index.indexname, schema=schema)
    view = open_view(index.storage, schema, toc.segments, toc.generation)
    matches = matches_in(view, And([Term("body", "key"), Prefix("body", "wo")]))
    total = sum(found.count for found in matches)
    best = first_of(view, matches, 50, [by_relevance])  # (segment, document in it, score)
    counts = FacetCodes().counts(view, "c_kind", matches)  # keep one FacetCodes for all queries
    newest = first_of(view, matches, 50, [lambda s, found: -s.data.numbers("date")[found.docs]])
"""

from db.search.codec.array_file import ArrayFile, DamagedSegmentError
from db.search.codec.codec import ArrayCodec, ArraySegment
from db.search.codec.fields import (
    KeysField,
    NumberField,
    PlacedKeys,
    StringField,
    TermsField,
    TextsField,
    WordsField,
)
from db.search.codec.segment_data import SegmentData
from db.search.codec.writer import ArrayWriter

__all__ = [
    "ArrayCodec",
    "ArrayFile",
    "ArraySegment",
    "ArrayWriter",
    "DamagedSegmentError",
    "KeysField",
    "NumberField",
    "PlacedKeys",
    "SegmentData",
    "StringField",
    "TermsField",
    "TextsField",
    "WordsField",
]
