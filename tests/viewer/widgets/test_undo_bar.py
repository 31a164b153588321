"""The bar at the bottom of a page: it acts once, stays off a form, and is read whole."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.widgets.link_label import LinkLabel
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.undo_bar import UndoBar


def test_the_undo_bar_acts_once_and_goes(widgets: QtBot) -> None:
    page = QWidget()
    widgets.addWidget(page)
    page.resize(800, 400)
    page.show()
    bar = UndoBar(page)
    undone: list[int] = []
    bar.show_done("Изменено", "Отменить", lambda: undone.append(1))
    assert bar.isVisible()
    assert bar.geometry().bottom() < 400
    link = bar.findChild(LinkLabel)
    assert isinstance(link, LinkLabel)
    link.activated.emit(False)
    assert undone == [1]
    widgets.waitUntil(bar.isHidden)


def test_the_undo_bar_stays_off_a_form(widgets: QtBot) -> None:
    page = QWidget()
    form = QWidget(page)
    widgets.addWidget(page)
    page.resize(1200, 400)
    form.setGeometry(700, 0, 500, 400)
    form.hide()
    page.show()
    bar = UndoBar(page, beside=lambda: form)
    bar.show_done("Изменено")
    assert bar.geometry().right() > 700
    form.show()
    assert bar.geometry().right() < 700
    form.setGeometry(100, 0, 1100, 400)  # no room is left beside it
    assert bar.geometry().left() > 100


@pytest.mark.parametrize("width", [1200, 500, 360])
def test_the_undo_bar_is_read_whole_whatever_its_room(widgets: QtBot, width: int) -> None:
    page = QWidget()
    widgets.addWidget(page)
    page.resize(width, 400)
    page.show()
    bar = UndoBar(page)
    said = "9 файлов: 2 прочитаны не целиком · 5 ждут проверки · 1 уже известен · " * 2
    bar.show_done(said, "Подробнее…", lambda: None)
    text, link = bar.findChild(WrappedLabel), bar.findChild(LinkLabel)
    assert isinstance(text, WrappedLabel)
    assert isinstance(link, LinkLabel)
    widgets.waitUntil(lambda: text.width() > 0)
    assert text.text() == said
    assert text.height() >= text.heightForWidth(text.width())
    assert not link.is_cut()
    assert page.rect().contains(bar.geometry())
    for more in range(40):  # also where a line has just no room, or just has
        bar.show_done("Прочитаны не целиком" + " слово" * more, "Подробнее…", lambda: None)
        QApplication.processEvents()
        lines = text._laid_out(text.width())  # noqa: SLF001 - as they are painted
        assert text.height() >= lines.height
    page.resize(width - 40, 400)
    widgets.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    bar.show_done("Сохранено")
    assert bar.height() <= 44
