"""A document's original, handed out."""

import hashlib
from pathlib import Path

import pytest

from db.errors import RecordNotFoundError
from db.model import new_id
from db.usecases.export_original import export_original
from db.usecases.show_record import show_document
from tests.db.usecases.opened_sample import opened_sample


def test_the_original_comes_out_byte_for_byte(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    with opened_sample(tmp_path) as (opened, sample):
        copy = export_original(opened, sample.document_az, target)
        original = show_document(opened, sample.document_az).original
    assert copy.name == original.filename
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == original.sha256


def test_an_unknown_document_is_said(tmp_path: Path) -> None:
    with opened_sample(tmp_path) as (opened, sample):
        for missing in (new_id(), sample.first):
            with pytest.raises(RecordNotFoundError):
                export_original(opened, missing, tmp_path)
