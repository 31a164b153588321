"""Progress on stderr: a moving line on a screen, silence in a quick command's log."""

import io

import pytest

from viewer.commands.progress import ProgressLine


class Screen(io.StringIO):
    """A stderr that says it is a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


def test_a_log_hears_nothing_of_quick_work(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressLine("Reading") as progress:
        for done in range(100):
            progress(done, 100, "a.txt")
    assert capsys.readouterr().err == ""


def test_a_screen_sees_a_line_that_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    with ProgressLine("Reading") as progress:
        progress(3, 20, "a.txt")
        assert screen.getvalue() == "\rReading 3 of 20: a.txt"
    assert screen.getvalue().endswith("\r" + " " * len("Reading 3 of 20: a.txt") + "\r")


def test_a_name_cannot_steer_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    ProgressLine("Reading")(1, 2, "\x1b[2Ja\nb.txt")
    assert "\x1b" not in screen.getvalue()
    assert "\n" not in screen.getvalue()
