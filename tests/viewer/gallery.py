"""Every part of the window in light and dark, saved as pictures to be looked at. Run by hand.

QT_QPA_PLATFORM=offscreen python tests/viewer/gallery.py FOLDER
QT_SCALE_FACTOR=1.5 QT_QPA_PLATFORM=offscreen python tests/viewer/gallery.py FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from db.model import (
    ArchiveCounts,
    FacetValue,
    Hit,
    IndexStatus,
    Mark,
    ResolutionKind,
    SessionMark,
    UnitType,
)
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.buttons import Button, ToolButton
from viewer.widgets.chips import KindChip, LanguageBadge
from viewer.widgets.drop_zone import DropZone
from viewer.widgets.facets import FacetPanel
from viewer.widgets.marked_text import paint_marked
from viewer.widgets.nav_rail import NavRail, NavRow
from viewer.widgets.no_results import NoResults
from viewer.widgets.painting import RowState, line, row_ground
from viewer.widgets.panels import FlowRow, KeyHint, Plane, SectionHeading
from viewer.widgets.plain_text import Label, LinkLabel, WrappedLabel
from viewer.widgets.reading_view import LinkRow, ReadingParagraph, ReadingView
from viewer.widgets.result_delegate import paint_skeleton
from viewer.widgets.result_list import ResultList
from viewer.widgets.result_model import ResultModel
from viewer.widgets.search_field import SearchField
from viewer.widgets.segmented import SegmentedControl
from viewer.widgets.status import State, StatusPiece, StatusStrip
from viewer.widgets.text_block import TextBlock
from viewer.widgets.timeline import TimelineStrip
from viewer.widgets.undo_bar import UndoBar

K = ResolutionKind
_MEETINGS = {1: ("2021-11-18", "Казань"), 3: ("2022-11-17", "Гянджа"), 5: ("2023-11-23", "Казань")}
_POINT = (
    "Было отмечено, что скорейшее согласование правил судоходства на верхней реке при "
    "посредничестве бассейновой комиссии является безальтернативным шагом. Была также отмечена "
    "недопустимость одностороннего изменения режима стока, направленного на подрыв выполнения "
    "соглашений, являющихся устойчивой основой для долгосрочного сотрудничества двух берегов."
)
_OTHER = (
    "Подчеркнули общность позиций участников в недопущении нового ухудшения состояния русла и "
    "строительстве долгосрочной стабильности в бассейне. В связи с этим была отмечена "
    "необходимость реализации, без дальнейшего промедления, задач, определённых совместными "
    "заявлениями от ноября 2020 и января 2021 гг."
)


def _hit(
    meeting: int, number: str | None, snippet: str, kinds: tuple[K, ...] = (), codes: str = "ru",
    why: tuple[str, ...] = (), unit: UnitType = UnitType.RESOLUTION,
) -> Hit:  # fmt: skip
    date, place = _MEETINGS[meeting]
    languages = tuple(codes.split())
    return Hit(
        f"{meeting}-{number}-{len(snippet)}", unit, f"m{meeting}", number, date, "", snippet, 1.0,
        why, languages[0], languages, kinds, None, "ВКЭС", meeting, place,
    )  # fmt: skip


HITS = (
    _hit(1, "3", "Было отмечено, что скорейшее ⟦согласование⟧ правил судоходства на верхней реке "
         "при посредничестве ⟦бассейновой⟧ комиссии является безальтернативным шагом",
         (K.POSITION, K.RECOMMENDATION), "ru az en"),
    _hit(3, "2", "Подтвердили, что ⟦согласование⟧ правил остаётся безальтернативным шагом, "
         "и приветствовали создание ⟦бассейновой⟧ комиссии двух сторон.", (K.POSITION,), "ru az"),
    _hit(3, "6", "Рекомендовали центрам подготовить сборник картографических материалов, "
         "относящихся к ⟦согласованию правил⟧, и открыть его для всех участников без ограничений",
         (K.RECOMMENDATION,)),
    _hit(3, "7", "Tərəflərə çayın ⟦razılaşdırılması⟧ üzrə ekspert məsləhətləşmələrini davam "
         "etdirmək tövsiyə olunub.", (K.RECOMMENDATION,), "az", ("topic:Согласование правил",)),
    _hit(5, "4", "Рекомендовали вести ⟦согласование правил⟧ поэтапно, начиная с населённых "
         "участков, и не увязывать его с вопросом о коммуникациях.",
         (K.RECOMMENDATION,), "ru az en"),
    _hit(5, None, "Решили просить рабочую группу представить к седьмому заседанию обзор "
         "практики ⟦согласования⟧ речных ⟦правил⟧.", (K.DECISION,)),
    _hit(5, None, "Хикмет ⟦Гасанов⟧, <b>директор</b> центра <img src=x>", (), "ru",
         ("name:Гасанов=Həsənov",), UnitType.PERSON),
)  # fmt: skip
FACETS = {
    "year": tuple(
        FacetValue(str(y), str(y), n)
        for y, n in ((2021, 1), (2022, 4), (2023, 3), (2024, 2), (2025, 4))
    ),
    "council": (FacetValue("c1", "ВКЭС", 12), FacetValue("c2", "Волжско-Каспийский", 2)),
    "kind": tuple(
        FacetValue(kind.value, word, n)
        for kind, word, n in zip(
            K, ("Оценка", "Позиция", "Рекомендация", "Решение", "Признание"), (3, 4, 6, 2, 1),
            strict=True,
        )
    ),
    "person": tuple(FacetValue(f"p{i}", f"Фамилия Имя {i}", 9 - i) for i in range(8)),
    "place": tuple(FacetValue(x, x, 3) for x in ("Казань", "Гянджа", "Астрахань", "Баку", "Уфа")),
    "language": tuple(FacetValue(x, x.upper(), n) for x, n in (("ru", 14), ("az", 11), ("en", 6))),
}  # fmt: skip
ROWS = (
    NavRow("meetings", "calendar-days", "Заседания", 9),
    NavRow("resolutions", "scroll-text", "Резолюции", 47),
    NavRow("people", "users", "Лица", 38),
    NavRow("institutions", "landmark", "Организации", 14),
    NavRow("instruments", "book-marked", "Документы-основания", 12),
    NavRow("inbox", "inbox", "Входящие", None, 3),
    NavRow("saved", "bookmark", "Сохранённые поиски", 4),
)


def reading() -> ReadingView:
    """A document with marks and a chosen point."""
    view = ReadingView()
    view.set_paragraphs(
        [
            ReadingParagraph("Вступление. " + _OTHER),
            ReadingParagraph(_OTHER, "2", (K.POSITION, K.RECOMMENDATION), "r2"),
            ReadingParagraph(_POINT, "3", (K.POSITION, K.RECOMMENDATION), "r3"),
            ReadingParagraph(_OTHER, "4", (K.ASSESSMENT,), "r4"),
            ReadingParagraph(_OTHER + " " + _POINT, "5", (K.DECISION,), "r5"),
        ]
    )
    begin = _POINT.index("согласование")
    second = _POINT.index("посредничестве")
    marks = ((), (), (Mark(begin, begin + 12), Mark(second, second + 26)), (), (Mark(0, 12),))
    view.set_marks(marks)
    links = (
        LinkRow("repeat-2", "Подтверждена", "3-е заседание, п. 2 · 17 ноября 2022", "r:x"),
        LinkRow("pencil-line", "Изменена", "5-е заседание, п. 4 · 23–24 ноября 2023", "r:y"),
        LinkRow("book-marked", "Ссылается на", "Совместные заявления, ноябрь 2020", "i:z"),
    )
    view.choose((2,), links)
    return view


class MainPicture(QWidget):
    """The frame of the search page, as far as these parts go."""

    def __init__(self) -> None:
        super().__init__()
        self.rail = NavRail()
        self.rail.set_head("Архив советов", "Только на этом компьютере")
        self.rail.set_rows(ROWS)
        self.rail.set_current("resolutions")
        facets = FacetPanel()
        facets.set_facets(FACETS, {"kind": ("recommendation",)})
        self.rail.set_below(facets)
        self.search = SearchField()
        self.search.set_text("согласование правил")
        self.results = ResultModel()
        self.list = ResultList(self.results)
        self.list.share_focus_with(self.search.line)
        self.list.setFixedWidth(px(460))
        self.view = reading()
        self.status = StatusStrip()
        self.status.set_index(IndexStatus(0, 31, False))
        self.status.set_counts(ArchiveCounts(9, 47, 38, 14, 12, 31))
        self.status.set_verify("Последняя проверка сохранности: 20 ноября 2026, без расхождений")
        self._arrange()
        self.results.set_result(HITS, len(HITS))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(px(10), px(9), px(10), px(9))
        for part in (
            ToolButton("arrow-left", tip="Назад"),
            ToolButton("arrow-right", tip="Вперёд"),
        ):
            top.addWidget(part)
        top.addWidget(self.search)
        for part in (
            ToolButton("bookmark", "Сохранить поиск"),
            ToolButton("import", "Добавить"),
            ToolButton("ellipsis", tip="Ещё"),
        ):
            top.addWidget(part)
        bar = Plane("list")
        bar.setLayout(top)
        segments = SegmentedControl("Язык")
        segments.set_choices([(c, c.upper(), c) for c in ("ru", "az", "en")])
        segments.set_current("ru")
        head = Plane("page")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(84), px(8), px(36), px(8))
        row.addWidget(segments)
        row.addWidget(ToolButton("columns-2", "Рядом"))
        row.addStretch(1)
        row.addWidget(ToolButton("chevron-up", tip="Предыдущее"))
        row.addWidget(ToolButton("chevron-down", tip="Следующее"))
        row.addWidget(ToolButton("quote", "Цитировать"))
        right = QVBoxLayout()
        right.addWidget(head)
        right.addWidget(self.view)
        panes = QHBoxLayout()
        panes.addWidget(self.list)
        panes.addLayout(right, 1)
        body = QVBoxLayout()
        body.addWidget(bar)
        body.addLayout(panes, 1)
        across = QHBoxLayout()
        across.addWidget(self.rail)
        across.addLayout(body, 1)
        column = QVBoxLayout(self)
        column.addLayout(across, 1)
        column.addWidget(self.status)
        for layout in (right, panes, body, across, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)


class _Painted(QWidget):
    """Rows, marks and skeletons that only delegates paint."""

    def __init__(self, what: str, height: int) -> None:
        super().__init__()
        self._what = what
        self.setFixedHeight(px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = Theme.current().tokens
        if self._what == "skeleton":
            top = paint_skeleton(painter, QRectF(self.rect()))
            paint_skeleton(painter, QRectF(0, top, self.width(), 0))
        elif self._what == "marks":
            text = (
                "Совпадение: согласование, текущее: правила, а в длинной строке отметка "
                "переходит на следующую строку без потери краёв."
            )
            block = TextBlock(text, font("reading"), line_height("reading"), px(600))
            spans = ("согласование", "правила", "переходит на следующую строку")
            marks = tuple(Mark(text.index(s), text.index(s) + len(s)) for s in spans)
            paint_marked(painter, 2, 0, block, marks, px(26), 1)
        else:
            for i, state in enumerate(
                (
                    RowState.NORMAL,
                    RowState.HOVER,
                    RowState.FOCUSED,
                    RowState.SELECTED,
                    RowState.AWAY,
                )
            ):
                rect = QRectF(0, i * px(40), self.width(), px(34))
                row_ground(painter, rect, px(8), state)
                line(painter, rect.adjusted(px(40), 0, 0, 0), state.name, font("base"), tokens.text)


class PartsPicture(Plane):
    """Every small part in its states."""

    def __init__(self) -> None:
        super().__init__("page")
        grid = QHBoxLayout(self)
        grid.setContentsMargins(px(40), px(24), px(40), px(24))
        grid.setSpacing(px(72))
        self.buttons: list[Button] = []
        for fill in (self._left, self._right):
            column = QVBoxLayout()
            column.setSpacing(px(10))
            fill(column)
            column.addStretch(1)
            grid.addLayout(column, 1)

    def _left(self, column: QVBoxLayout) -> None:
        column.addWidget(SectionHeading("Кнопки"))
        grid = QGridLayout()
        for row, primary in enumerate((True, False)):
            for place in range(5):
                button = Button("Подтвердить" if primary else "Отложить", primary=primary)
                button.setMinimumWidth(px(112))
                button.setEnabled(place != 4)
                button.setDown(place == 3)
                self.buttons.append(button)
                grid.addWidget(button, row, place)
        column.addLayout(grid)
        flow = FlowRow()
        for kind in K:
            flow.addWidget(KindChip(kind))
        for kind in K:
            flow.addWidget(KindChip(kind, icon_only=True))
        column.addWidget(SectionHeading("Виды резолюций", 5))
        column.addLayout(flow)
        column.addWidget(SectionHeading("Отметки в тексте"))
        column.addWidget(_Painted("marks", 60))
        column.addWidget(SectionHeading("Строки списка"))
        column.addWidget(_Painted("rows", 196))
        column.addWidget(SectionHeading("Строка состояния"))
        states: tuple[tuple[str, State], ...] = (
            ("Индекс актуален", "ok"),
            ("Индекс отстаёт на 12 записей, поиск их ещё не видит", "wait"),
            ("Архив открыт только для чтения", "warn"),
            ("Не найден оригинал protokol_3.docx", "bad"),
        )
        for text, state in states:
            piece = StatusPiece()
            piece.set_text(text, state)
            column.addWidget(piece)
        zone = DropZone(".txt  .docx  .pdf  .html")
        column.addWidget(zone)

    def _right(self, column: QVBoxLayout) -> None:
        for text, role in (
            ("Заголовок страницы  Inter 24/34, 600", "page_title"),
            ("Заголовок панели  Inter 20/30, 600", "pane_title"),
            ("Раздел  Inter 15/22, 600", "section"),
            ("Основной  Inter 13/19, 400: ə ı İ ğ ş ç ö ü Ё ё №", "base"),
            ("Второстепенный  Inter 12/18, 400", "secondary"),
            ("Подпись, значок  Inter 11/16, 500–600", "caption"),
            ("Чтение  Literata 17/28: азерб. ə ı ğ ş", "reading"),
            ("Выдержка  Literata 15/22", "excerpt"),
            ("Тема заседания  Literata 17/26, курсив", "theme"),
        ):
            column.addWidget(Label(text, role))  # type: ignore[arg-type] # the roles above
        column.addWidget(WrappedLabel(_OTHER, "excerpt", max_lines=2))
        column.addWidget(LinkLabel("Трёхстороннее заявление"))
        nothing = NoResults()
        nothing.set_content(
            "По запросу «сагласование правил» ничего нет",
            [("Возможно: «согласование правил», 14 резолюций", "a"), ("Искать во всех годах", "b")],
            ["Слово «сагласование» нигде в архиве не встречается"],
        )
        column.addWidget(nothing)
        column.addWidget(SectionHeading("Загрузка дольше 150 мс"))
        column.addWidget(_Painted("skeleton", 170))
        timeline = TimelineStrip()
        timeline.set_line(
            [SessionMark(i, None if i == 6 else f"m{i}", f"{2020 + i // 2}") for i in range(1, 10)],
            "m1",
        )
        column.addWidget(timeline)
        row = QHBoxLayout()
        for keys, text in (("Tab", "следующий вопрос"), ("Enter", "принять")):
            row.addWidget(KeyHint(keys, text))
        row.addWidget(LanguageBadge("ru"))
        row.addStretch(1)
        column.addLayout(row)
        field = SearchField()
        field.set_placeholder("Поиск по резолюциям, заседаниям, лицам и документам")
        column.addWidget(field)
        holder = QWidget()
        holder.setFixedHeight(px(70))
        self.bar = UndoBar(holder)
        column.addWidget(holder)


def _shoot(widget: QWidget, size: tuple[int, int], path: Path) -> None:
    widget.resize(*size)
    widget.show()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    widget.grab().save(str(path))


def _main(folder: Path) -> None:
    app = QApplication([])
    QLocale.setDefault(QLocale("ru"))
    theme = Theme.install(app)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        theme.set_scheme(scheme)
        picture = MainPicture()
        picture.resize(1440, 868)
        picture.show()
        picture.search.focus_all()
        QApplication.processEvents()
        picture.list.choose_first()
        picture.view.open_at(2)
        picture.view.set_current_mark(0)
        _shoot(picture, (1440, 868), folder / f"main-{scheme}.png")
        picture.rail.set_narrow(True)
        picture.list.setFixedWidth(px(316))
        picture.view.open_at(2)
        _shoot(picture, (960, 572), folder / f"narrow-{scheme}.png")
        picture.hide()
        parts = PartsPicture()
        parts.resize(1440, 900)
        parts.show()
        parts.activateWindow()
        parts.bar.show_done("Вид пункта 5 изменён на «Решение»", "Отменить  Ctrl+Z", lambda: None)
        for place in (1, 6):
            button = parts.buttons[place]
            enter = QEnterEvent(
                button.rect().center(), button.rect().center(), button.rect().center()
            )
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
            QApplication.sendEvent(button, enter)
        QApplication.processEvents()
        parts.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        parts.buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.sendEvent(parts, QEvent(QEvent.Type.WindowActivate))
        _shoot(parts, (1440, 900), folder / f"parts-{scheme}.png")
        parts.hide()


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
