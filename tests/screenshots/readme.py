"""The README's pictures, into ``resources/screenshots``."""

from collections.abc import Callable
from pathlib import Path

from tests.screenshots.drawing import Studio, take, typing
from viewer.main_window import MainWindow
from viewer.pages.location import Location, PageName

_PLACE = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
_SIZE = (1440, 900)


def main() -> None:
    """Draw them."""
    studio = Studio()
    meeting = studio.meetings[-1]
    pictures: tuple[tuple[str, str, str, Callable[[MainWindow], object]], ...] = (
        ("browse-ru", "ru", "light", lambda _: None),
        ("search-ru", "ru", "light", typing("конвенцией")),
        ("search-dark-en", "en", "dark", typing("конвенцией")),
        ("search-az", "az", "light", typing("limanların")),
        ("meeting-ru", "ru", "light", lambda w: w.go(Location(PageName.MEETING, meeting))),
        ("pictures-ru", "ru", "light", lambda w: w.go(Location(PageName.PICTURES))),
        ("people-ru", "ru", "light", lambda w: w.go(Location(PageName.PEOPLE))),
        ("review-ru", "ru", "light", lambda w: w.import_paths(studio.held_back[:1])),
    )
    for name, language, theme, act in pictures:
        window = studio.window(language, theme, studio.archive, _SIZE)
        act(window)
        take(window, window, _PLACE / f"{name}.png")
        studio.leave(window)


if __name__ == "__main__":
    main()
