"""An index made by somebody else is never run, only rebuilt."""

import io
import os
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.index import _CURRENT_TOC_VERSION, _FLOAT_SIZE, _INT_SIZE, _LONG_SIZE, TOC, open_dir
from whoosh.util.loading import RenamingUnpickler

from db.progress import silent
from db.search import DamagedIndexError, SearchIndex, safe_loading
from tests.db.sample_units import found, put, unit

MARKER = "COUNCIL_ARCHIVE_TEST_MARKER"


class Payload:
    """Runs when it is unpickled: makes a file."""

    def __init__(self, marker: Path) -> None:
        self._marker = marker

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return open, (str(self._marker), "w")


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "marker"


@pytest.fixture
def built(folder: Path) -> Path:
    """The folder of the files of a sound index."""
    index = SearchIndex(folder)
    index.rebuild([unit(1, "заседание совета")], 1, silent)
    index.close()
    return next(folder.glob("build-*"))


def _write_toc(
    files: Path, *, schema: bytes | None = None, segments: bytes | None = None, version: int = 0
) -> None:
    name = next(files.glob("*.toc"))
    storage = FileStorage(str(files))
    sound = TOC.read(storage, "MAIN")
    stream = storage.create_file(name.name)
    for size in (_INT_SIZE, _LONG_SIZE, _FLOAT_SIZE):
        stream.write_varint(size)
    stream.write_int(-12345)
    stream.write_int(version or _CURRENT_TOC_VERSION)
    for number in (2, 7, 4):
        stream.write_varint(number)
    stream.write_string(pickle.dumps(sound.schema, 4) if schema is None else schema)
    stream.write_int(sound.generation)
    stream.write_int(0)
    stream.write(pickle.dumps(sound.segments, 4) if segments is None else segments)
    stream.close()


def _plant_in_schema(files: Path, payload: bytes) -> None:
    _write_toc(files, schema=payload)


def _plant_in_segments(files: Path, payload: bytes) -> None:
    _write_toc(files, segments=payload)


def _plant_in_old_version(files: Path, payload: bytes) -> None:
    _write_toc(files, schema=payload, version=-110)


def _plant_in_segment_file(files: Path, payload: bytes) -> None:
    """The whole segment is a pickle."""
    next(files.glob("*.arr")).write_bytes(payload)


def _plant_in_header(files: Path, payload: bytes) -> None:
    segment = next(files.glob("*.arr"))
    content = segment.read_bytes()
    segment.write_bytes(content[:8] + len(payload).to_bytes(8, "little") + payload)


def _plant_in_arrays(files: Path, payload: bytes) -> None:
    """Behind a sound header, every array is overwritten by pickles, as far as they fit."""
    segment = next(files.glob("*.arr"))
    content = bytearray(segment.read_bytes())
    place = 16 + int.from_bytes(content[8:16], "little")
    room = len(content) - place
    content[place:] = (payload * (room // len(payload) + 1))[:room]
    segment.write_bytes(content)


@pytest.mark.parametrize(
    "plant",
    [
        _plant_in_schema,
        _plant_in_segments,
        _plant_in_old_version,
        _plant_in_segment_file,
        _plant_in_header,
        _plant_in_arrays,
    ],
)
def test_a_planted_pickle_does_not_run_and_the_index_is_rebuilt(
    folder: Path, built: Path, marker: Path, plant: Callable[[Path, bytes], None]
) -> None:
    plant(built, pickle.dumps(Payload(marker), 4))
    index = SearchIndex(folder)
    try:
        found(index, "заседание")
    except DamagedIndexError:
        assert not index.usable
    index.rebuild([unit(1, "заседание совета")], 1, silent)
    assert found(index, "заседаний") == {"1"}
    index.close()
    assert not marker.exists()


def test_the_payload_would_run_without_the_allow_list(marker: Path) -> None:
    pickle.loads(pickle.dumps(Payload(marker), 4)).close()  # noqa: S301 - the point of it
    assert marker.exists()


def test_an_index_in_an_archive_folder_is_not_even_opened(
    tmp_path: Path, folder: Path, built: Path, marker: Path
) -> None:
    archive = tmp_path / "T.archive"
    built.parent.rename(archive)
    _plant_in_schema(archive / built.name, pickle.dumps(Payload(marker), 4))
    index = SearchIndex(folder)
    assert not index.usable
    index.close()
    assert not marker.exists()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # its open file
def test_whoosh_by_itself_does_not_load_it_either(built: Path, marker: Path) -> None:
    _plant_in_schema(built, pickle.dumps(Payload(marker), 4))
    with pytest.raises(pickle.UnpicklingError, match="not allowed"):
        open_dir(str(built))
    assert not marker.exists()


def test_no_loader_is_left_in_any_module_of_whoosh() -> None:
    dangerous = {id(pickle), id(pickle.loads), id(pickle.load)}
    left = [
        f"{name}.{attribute}"
        for name, module in sys.modules.items()
        if name.partition(".")[0] == "whoosh"
        for attribute, value in vars(module).items()
        if id(value) in dangerous and name != "whoosh.util.loading"
    ]
    assert left == []
    with pytest.raises(pickle.UnpicklingError):
        RenamingUnpickler(io.BytesIO(pickle.dumps(os.getcwd, 4)), {}).load()


@pytest.mark.parametrize(
    "value", [os.system, eval, getattr, io.open, pickle.loads, type("x", (), {}).__class__]
)
def test_only_listed_globals_are_loaded(value: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        safe_loading.loads(pickle.dumps(value, 4))


def test_the_list_holds_no_more_than_a_real_index_needs(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used: set[str] = set()
    loader = safe_loading._AllowListUnpickler  # noqa: SLF001 - what it is asked for is the test
    original = loader.find_class

    def noted(self: Any, module: str, name: str) -> Any:
        used.add(f"{module}.{name}")
        return original(self, module, name)

    monkeypatch.setattr(loader, "find_class", noted)
    index = SearchIndex(folder)
    index.rebuild([unit(n, "заседание совета", "az:şura") for n in range(300)], 1, silent)
    put(index, unit(1, "другое"), unit(301, "новое"))
    assert len(found(index, "заседание")) == 299
    index.close()
    only_in_tests = {"db.search.codec.fields.WordsField"}
    assert used == safe_loading.ALLOWED - only_in_tests
