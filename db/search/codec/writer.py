"""Whoosh's writer for segments of arrays: a token costs a look-up, merging moves arrays."""

from collections.abc import Callable, Sequence
from typing import IO, Any

from whoosh.writing import SegmentWriter

from db.search.codec.building import SegmentBuilder
from db.search.codec.codec import ArrayCodec
from db.search.codec.merging import Part, live_mask, merge_into
from db.search.codec.readers import ArrayPerDocumentReader
from db.search.codec.segment_files import folder_of, write_segment


class ArrayWriter(SegmentWriter):  # type: ignore[misc]
    """Takes ``add_document``, ``delete_document``, ``commit`` and ``cancel`` as Whoosh's own does.

    Every policy of merging that Whoosh has works too: ``commit(optimize=True)`` for one.
    """

    def __init__(self, ix: Any, **options: Any) -> None:
        super().__init__(ix, codec=ArrayCodec(), compound=False, **options)
        folder = folder_of(self.storage)
        self._builder = SegmentBuilder(folder)
        self._folder = folder
        self._parts: list[Part] = []

    @property
    def size(self) -> int:
        """Keys taken in so far: what writing the segment will take."""
        return self._builder.size

    def add_document(self, **fields: Any) -> None:
        builder, schema = self._builder, self.schema
        for name, value in fields.items():
            if value is None or name.startswith("_"):
                continue
            field = schema[name]
            if field.stored:
                raise ValueError(f"field {name} is stored, which this codec does not do")
            if field.indexed:
                length = builder.add_value(name, field, value)
                if field.scorable and length:
                    builder.set_length(name, length)
            if field.column_type:
                builder.set_column(name, field.column_type, field.to_column_value(value))
        builder.finish_doc()
        self._added = True
        self.docnum += 1

    def add_reader(self, reader: Any) -> None:
        """Take all documents of a segment of arrays over."""
        perdoc = getattr(reader, "_perdoc", None)
        if not isinstance(perdoc, ArrayPerDocumentReader):
            raise TypeError("only segments of arrays can be merged into one")
        data = perdoc.data
        part = Part(data, live_mask(data.docs, perdoc.deleted_docs()))
        self._parts.append(part)
        self.docnum += part.kept
        self._added = True

    def _flush_segment(self) -> None:
        name = self.newsegment.file_name()
        if not self._parts:
            write_segment(self.storage, name, self._builder.write)
            return
        parts = [*self._parts, *_built(self._builder)]
        write_segment(self.storage, name, _merging(parts, self._folder))

    def _close_segment(self) -> None:
        self._parts.clear()
        self.perdocwriter.close()


def _merging(parts: Sequence[Part], folder: Any) -> Callable[[IO[bytes]], None]:
    return lambda out: merge_into(out, parts, folder)


def _built(builder: SegmentBuilder) -> list[Part]:
    """What has been collected, as a segment in memory."""
    import io

    from db.search.codec.array_file import ArrayFile
    from db.search.codec.segment_data import SegmentData

    if not builder.docs:
        return []
    out = io.BytesIO()
    builder.write(out)
    return [Part(SegmentData(ArrayFile.from_bytes(out.getvalue())))]
