"""The sample archive of the window: made once from the texts that come with the program."""

import shutil
from pathlib import Path

from db import Archive
from db.progress import Progress
from viewer import assets

#: The sample speaks as its documents do.
_TITLE = "Образец архива экспертного совета"
_KINDS = frozenset({".txt", ".docx", ".pdf", ".html", ".htm"})


def sample_folder() -> Path:
    """Where it lies: among the user's data, where ``council-archive demo`` makes it too."""
    from platformdirs import user_data_path

    return user_data_path("council-archive", appauthor=False) / "demo.archive"


def open_sample(progress: Progress) -> Archive:
    """Open it; make it beside its place first, so that half a sample is never seen."""
    folder = sample_folder()
    if folder.is_dir() and any(folder.iterdir()):
        return Archive.open(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = folder.with_name(f".{folder.name}.window")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    sources = sorted(
        (path for path in assets.sample().rglob("*") if path.suffix in _KINDS),
        key=lambda path: path.name,
    )
    with Archive.create(unfinished, _TITLE) as archive:
        archive.import_documents(sources, accept=True, progress=progress)
    unfinished.rename(folder)
    return Archive.open(folder)
