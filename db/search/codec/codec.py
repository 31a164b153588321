"""The codec and the segments that Whoosh's table of contents names."""

from typing import Any

from whoosh.codec import base

from db.search.codec.building import SegmentBuilder
from db.search.codec.readers import ArrayPerDocumentReader, ArrayTermsReader
from db.search.codec.segment_files import open_segment, write_segment

#: What a segment's file is called behind the segment's name.
EXTENSION = ".arr"


class ArraySegment(base.Segment):  # type: ignore[misc]
    """A segment of arrays: how many documents it has, and which of them are deleted."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.doccount = 0
        self.deleted: set[int] = set()

    def codec(self) -> "ArrayCodec":
        return ArrayCodec()

    def should_assemble(self) -> bool:
        return False

    def set_doc_count(self, doccount: int) -> None:
        self.doccount = doccount

    def doc_count_all(self) -> int:
        return self.doccount

    def deleted_count(self) -> int:
        return len(self.deleted)

    def deleted_docs(self) -> Any:
        return iter(self.deleted)

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        if delete:
            self.deleted.add(docnum)
        else:
            self.deleted.discard(docnum)

    def is_deleted(self, docnum: int) -> bool:
        return docnum in self.deleted

    def file_name(self) -> str:
        """The name of its file."""
        return str(self.make_filename(EXTENSION))


class ArrayCodec(base.Codec):  # type: ignore[misc]
    """Postings, positions, terms, lengths and columns as arrays; no stored fields, no vectors."""

    length_stats = False

    def __init__(self) -> None:
        self._builder: SegmentBuilder | None = None

    def per_document_writer(self, storage: Any, segment: Any) -> "ArrayPerDocumentWriter":
        self._builder = SegmentBuilder()
        return ArrayPerDocumentWriter(self._builder)

    def field_writer(self, storage: Any, segment: Any) -> "ArrayFieldWriter":
        if self._builder is None:
            raise RuntimeError("field_writer before per_document_writer")
        return ArrayFieldWriter(storage, segment, self._builder)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        raise TypeError("postings of arrays are written a segment at a time")

    def postings_reader(self, *_arguments: Any, **_options: Any) -> Any:
        raise TypeError("postings of arrays are read through the terms reader")

    def terms_reader(self, storage: Any, segment: Any) -> ArrayTermsReader:
        return ArrayTermsReader(open_segment(storage, segment.file_name()))

    def per_document_reader(self, storage: Any, segment: Any) -> ArrayPerDocumentReader:
        return ArrayPerDocumentReader(open_segment(storage, segment.file_name()), segment)

    def supports_columns(self) -> bool:
        return True

    def new_segment(self, storage: Any, indexname: str) -> ArraySegment:
        return ArraySegment(indexname)


class ArrayPerDocumentWriter(base.PerDocumentWriter):  # type: ignore[misc]
    """Takes lengths and columns from Whoosh's own writer."""

    def __init__(self, builder: SegmentBuilder) -> None:
        self.builder = builder
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:
        if docnum != self.builder.docs:
            raise ValueError(f"document {docnum} where {self.builder.docs} was expected")

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:
        if value is not None:
            raise ValueError(f"field {fieldname} is stored, which this codec does not do")
        if length:
            self.builder.set_length(fieldname, length)

    def add_column_value(self, fieldname: str, columnobj: Any, value: Any) -> None:
        self.builder.set_column(fieldname, columnobj, value)

    def add_vector_items(self, fieldname: str, fieldobj: Any, items: Any) -> None:
        raise ValueError(f"field {fieldname} has vectors, which this codec does not keep")

    def finish_doc(self) -> None:
        self.builder.finish_doc()

    def close(self) -> None:
        self.is_closed = True


class ArrayFieldWriter(base.FieldWriter):  # type: ignore[misc]
    """Takes postings from Whoosh's own writer, and writes the segment when it is closed."""

    def __init__(self, storage: Any, segment: Any, builder: SegmentBuilder) -> None:
        self._storage, self._segment, self._builder = storage, segment, builder
        self._field = ""
        self._decode: Any = None
        self._term = b""
        self.is_closed = False

    def start_field(self, fieldname: str, fieldobj: Any) -> None:
        self._field = fieldname
        positions = fieldobj.format.supports("positions")
        self._decode = fieldobj.format.decode_positions if positions else None
        self._tokens = self._builder.tokens(fieldname, positions=positions)

    def start_term(self, text: bytes) -> None:
        self._term = text

    def add(self, docnum: int, weight: float, vbytes: bytes, length: int) -> None:
        places = self._decode(vbytes) if self._decode is not None else ()
        if self._decode is not None and weight != len(places):
            raise ValueError(f"field {self._field} has weights that are no frequencies")
        self._tokens.add_postings(docnum, [(self._term, places)])

    def finish_term(self) -> None:
        """Nothing is left to do for a term."""

    def close(self) -> None:
        if not self.is_closed and self._builder.docs:
            write_segment(self._storage, self._segment.file_name(), self._builder.write)
        self.is_closed = True
