"""Settings survive a restart; a damaged value counts as not set."""

from pathlib import Path

from viewer.settings import Settings


def test_values_survive_reopening(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.language, first.theme, first.reading_size = "az", "dark", 21
    first.rail_folded = True
    first.note_archive(tmp_path / "Один.archive")
    first.note_archive(tmp_path / "two.archive")
    first.sync()
    again = Settings(tmp_path / "s.ini")
    assert (again.language, again.theme, again.reading_size) == ("az", "dark", 21)
    assert again.rail_folded
    assert again.recent_archives == (tmp_path / "two.archive", tmp_path / "Один.archive")


def test_recent_archives_are_few_and_unique(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in [*range(12), 5]:
        settings.note_archive(tmp_path / f"{number}.archive")
    recent = settings.recent_archives
    assert len(recent) == len(set(recent)) == 8
    assert recent[0].name == "5.archive"
    settings.forget_archive(recent[0])
    assert recent[0] not in settings.recent_archives


def test_one_recent_archive_survives_the_ini_format(tmp_path: Path) -> None:
    Settings(tmp_path / "s.ini").note_archive(tmp_path / "only.archive")
    assert Settings(tmp_path / "s.ini").recent_archives == (tmp_path / "only.archive",)


def test_damaged_values_count_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text("[General]\ntheme=neon\nreading_size=huge\nlanguage=@x\n")
    settings = Settings(tmp_path / "s.ini")
    assert (settings.theme, settings.reading_size) == ("system", 17)
    assert settings.geometry.isEmpty()
