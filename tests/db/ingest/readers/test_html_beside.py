"""Reading web pages: what is set beside the text, and what only seems to be."""

import pytest

from tests.db.ingest.readers.test_html import Read

_AROUND_IT = "<html><body><h1>Session</h1><p>{text}</p>{part}<p>{text}</p></body></html>".replace(
    "{text}", "The council met in Baku and heard what its members had to say. " * 6
)


@pytest.mark.parametrize(
    "part",
    [
        "<aside><ol><li>{0}</li><li>{1}</li></ol></aside>",
        "<aside class='outcome'><p>1. {0}</p><p>2. {1}</p></aside>",
        "<aside>The council<br>1) {0}<br>2) {1}</aside>",
        "<div role='complementary'><ol><li>{0}</li><li>{1}</li></ol></div>",
        "<div class='social-policy'><p>{0}</p><p>{1}</p></div>",
        "<section id='voting_results'><p>{0}</p><p>{1}</p></section>",
        "<div class='card share-capital'><p>{0}</p><p>{1}</p></div>",
    ],
)
def test_points_beside_the_text_and_themes_called_like_bars_are_text(read: Read, part: str) -> None:
    points = "Pensions are to be paid across the border.", "Both sides teach in two languages."
    found = read("a.html", _AROUND_IT.replace("{part}", part.format(*points)).encode())

    assert all(point in found.text for point in points)


@pytest.mark.parametrize(
    "part",
    [
        "<aside><ol><li><a href='1'>{0}</a></li><li><a href='2'>{1}</a></li></ol></aside>",
        "<aside><p>{0}</p><p>{1}</p></aside>",
        "<aside class='sidebar'><ol><li>{0}</li><li>{1}</li></ol></aside>",
        "<div class='social-share'><p>{0}</p><p>{1}</p></div>",
        "<div class='b-social links'><a href='1'>{0}</a> <a href='2'>{1}</a></div>",
        "<div class='kaspi-share'><span>Telegram</span> <span>{0}</span></div>",
    ],
)
def test_what_stands_beside_the_text_stays_out(read: Read, part: str) -> None:
    points = "Pensions are to be paid abroad.", "Both sides teach languages."
    found = read("a.html", _AROUND_IT.replace("{part}", part.format(*points)).encode())

    assert not any(point in found.text for point in points)
