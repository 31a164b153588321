"""Reading web pages: what a page hides until it is used, and what is marked as changed."""

import pytest

from tests.db.ingest.readers.test_html import Read, shown

POINTS = (
    "<p>1. Рекомендовали активизировать совместную работу по маркировке грузов в регионе.</p>"
    "<p>2. Договорились создать рабочую группу и подготовить предложения правительствам.</p>"
)
SESSION = (
    "<p>Третье заседание совета состоялось в Баку 18 ноября 2021 года при участии экспертов двух "
    "стран.</p><p>В нём участвовали представители правительств и институтов обеих стран, послы и "
    "гости. Обсуждались транспортные коридоры, торговля и совместная работа в регионе.</p>"
)


@pytest.mark.parametrize(
    "page",
    [
        f'<div class="preloader">…</div><div style="visibility:hidden">{SESSION}{POINTS}</div>',
        f'<div id="page" aria-hidden="true">{SESSION}{POINTS}</div><div class="modal">Да?</div>',
        f'<div>{SESSION}</div><div class="tab-pane" style="display:none">{POINTS}</div>',
        f'<div role="tabpanel">{SESSION}</div><div role="tabpanel" hidden>{POINTS}</div>',
        f'{SESSION}<div class="accordion"><div aria-hidden="true">{POINTS}</div></div>',
        f'{SESSION}<div id="collapseTwo" hidden="until-found">{POINTS}</div>',
    ],
)
def test_text_that_a_script_shows_is_text(read: Read, page: str) -> None:
    found = read("a.html", f"<meta charset=utf-8><body>{page}".encode())

    assert shown(found)[-2:] == [
        "1. Рекомендовали активизировать совместную работу по маркировке грузов в регионе.",
        "2. Договорились создать рабочую группу и подготовить предложения правительствам.",
    ]
    assert "Третье заседание" in found.text
    assert (found.complete, found.warnings) == (True, ())


def test_other_hidden_text_is_left_out_with_a_word(read: Read) -> None:
    page = f"<meta charset=utf-8>{SESSION}<div hidden>{POINTS}</div><p>Конец."
    found = read("a.html", page.encode())

    assert "Рекомендовали" not in found.text
    assert found.text.endswith("Конец.")
    assert found.warnings == ("hidden_text",)


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Загрузка</p>",
        '<div class="gdpr-notice"><p>Согласие</p></div>',
        '<div id="CybotCookiebotDialog"><p>Этот сайт использует куки</p></div>',
        "<noframes><p>Нет фреймов</noframes>",
        f'<div class="modal" aria-hidden="true">{POINTS}</div>',
        f'<div class="navbar-collapse collapse" style="display: none">{POINTS}</div>',
        '<ul style="display:none">' + "<li><a>Один раздел сайта</a>" * 20 + "</ul>",
    ],
)
def test_hidden_menus_and_windows_are_left_out_in_silence(read: Read, hidden: str) -> None:
    found = read("a.html", f"<meta charset=utf-8>{SESSION}{hidden}".encode())

    assert found.text.count("\n") == 1
    assert found.warnings == ()


def test_tracked_changes_are_taken_as_accepted_and_reported(read: Read) -> None:
    page = (
        "<meta charset=utf-8><p>Баку, <del cite='a'>18</del><ins>19</ins> ноября"
        "<p>Группа по <del><b>демаркации</b></del><ins>делимитации</ins> границы"
    )
    found = read("a.html", page.encode())

    assert shown(found) == ["Баку, 19 ноября", "Группа по делимитации границы"]
    assert found.warnings == ("tracked_changes",)
    advert = read("a.html", b"<p>Text of a page<ins class='adsbygoogle'> </ins>")
    assert advert.warnings == ()
