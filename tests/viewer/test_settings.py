"""Settings survive a restart; a damaged value counts as not set."""

from pathlib import Path

from viewer.settings import Settings


def test_values_survive_reopening(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.language, first.theme, first.reading_size = "az", "dark", 21
    first.rail_folded, first.motion = True, "less"
    first.note_archive(tmp_path / "Один.archive")
    first.note_archive(tmp_path / "two.archive")
    first.sync()
    again = Settings(tmp_path / "s.ini")
    assert (again.language, again.theme, again.reading_size) == ("az", "dark", 21)
    assert again.rail_folded
    assert again.motion == "less"
    assert again.recent_archives == (tmp_path / "two.archive", tmp_path / "Один.archive")


def test_recent_archives_are_few_and_unique(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in [*range(12), 5]:
        settings.note_archive(tmp_path / f"{number}.archive")
    recent = settings.recent_archives
    assert len(recent) == len(set(recent)) == 8
    assert recent[0].name == "5.archive"


def test_one_recent_archive_survives_the_ini_format(tmp_path: Path) -> None:
    Settings(tmp_path / "s.ini").note_archive(tmp_path / "only.archive")
    assert Settings(tmp_path / "s.ini").recent_archives == (tmp_path / "only.archive",)


def test_damaged_values_count_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text(
        "[General]\ntheme=neon\nmotion=wild\nreading_size=huge\nlanguage=@x\n"
    )
    settings = Settings(tmp_path / "s.ini")
    assert (settings.theme, settings.motion, settings.reading_size) == ("system", "system", 17)
    assert settings.geometry.isEmpty()


def test_queries_are_kept_by_archive_newest_first_and_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for query in ("вода", 'лицо:"Хикмет, Гаджиев"', "  ", "@x; %20 \\", " вода "):
        settings.note_query("one", query)
    settings.note_query("two", "sərhəd")
    settings.sync()
    again = Settings(tmp_path / "s.ini")
    assert again.queries("one") == ("вода", "@x; %20 \\", 'лицо:"Хикмет, Гаджиев"')
    assert again.queries("two") == ("sərhəd",)
    again.forget_queries("one")
    assert (again.queries("one"), again.queries("two")) == ((), ("sərhəd",))


def test_only_the_last_fifty_queries_are_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in range(60):
        settings.note_query("one", f"запрос {number}")
    kept = settings.queries("one")
    assert (len(kept), kept[0], kept[-1]) == (50, "запрос 59", "запрос 10")


def test_the_last_actions_are_kept_and_no_more_than_a_dozen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in range(20):
        settings.note_action(f"action {number}")
    settings.note_action("action 15")
    settings.sync()
    kept = Settings(tmp_path / "settings.ini").used_actions
    assert kept[:3] == ("action 15", "action 19", "action 18")
    assert len(kept) == 12
