"""Paints the rows of the results by hand: heads of groups and hits, in every state."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate

from db.model import Hit
from viewer.i18n import number_text
from viewer.icons import paint_icon
from viewer.theme import Theme, font, line_height, px
from viewer.widgets.chips import chip_height, paint_chips
from viewer.widgets.marked_text import paint_marked
from viewer.widgets.painting import RIGHT, RowState, box, hairline, line, row_ground, width_of
from viewer.widgets.result_groups import GroupHead, MoreRow, head_of
from viewer.widgets.result_layout import (
    CARD_LEFT,
    CARD_RIGHT,
    NUMBER_RIGHT,
    TEXT_LEFT,
    TEXT_RIGHT,
    Density,
    HitPlan,
    ResultPlans,
    unit_icon,
)
from viewer.widgets.result_model import ResultModel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

#: As the list's own heads.
HEAD = 34
#: The row that stands for folded hits.
MORE = 30
Index = QModelIndex | QPersistentModelIndex
_ACTIVE = (RowState.SELECTED, RowState.FOCUSED, RowState.AWAY)
#: Height of the box of a mark in a line of 19.
_MARK = 15


class ResultDelegate(QStyledItemDelegate):
    """Keeps the plans of the rows; ``set_density`` and ``forget`` make it plan anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plans = ResultPlans()
        self._density: Density = "normal"

    def set_density(self, density: Density) -> None:
        """Change the padding of the rows."""
        self._density = density
        self._plans.clear()

    def forget(self) -> None:
        """Plan every row anew."""
        self._plans.clear()

    def _plan(self, hit: Hit, width: int, index: Index) -> HitPlan:
        model = index.model()
        grouped = True
        if isinstance(model, ResultModel):
            grouped = model.grouped or model.follows_best(index.row())
        return self._plans.plan(hit, width, self._density, grouped=grouped)

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        """The height of a row in the width of ``option.rect``."""
        width = option.rect.width()
        return QSize(width, self.height(index, width))

    def height(self, index: Index, width: int) -> int:
        """The height of a row in a width."""
        row = index.data(ResultModel.RowRole)
        if isinstance(row, GroupHead):
            return px(HEAD) + (2 if index.row() else 0)
        if isinstance(row, MoreRow):
            return px(MORE)
        return self._plan(row, width, index).height if isinstance(row, Hit) else 0

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, state: RowState) -> None:
        """Paint a row as it stands; the list says how, no option of a style."""
        row = index.data(ResultModel.RowRole)
        if isinstance(row, GroupHead):
            paint_head(painter, rect, row, ruled=index.row() > 0, state=state)
        elif isinstance(row, MoreRow):
            said = str(index.data(Qt.ItemDataRole.DisplayRole))
            paint_more(painter, rect, said, row.folded, state)
        elif isinstance(row, Hit):
            paint_hit(painter, rect, row, self._plan(row, round(rect.width()), index), state)


def paint_head(
    painter: QPainter,
    rect: QRectF,
    head: GroupHead,
    *,
    ruled: bool,
    state: RowState = RowState.NORMAL,
) -> None:
    """A head: the meeting in semibold, date and place, number of hits and an arrow at the right."""
    tokens = Theme.current().tokens
    place = QRectF(rect)
    if ruled:
        hairline(painter, rect.left(), rect.top() + 1, rect.right())
        place.setTop(rect.top() + 2)
    if state in _ACTIVE:
        card = place.adjusted(px(CARD_LEFT), px(2), -px(CARD_RIGHT), -px(2))
        row_ground(painter, card, px(8), state)
    side = px(13)
    arrow = QRectF(rect.right() - px(17) - side, place.center().y() - side / 2, side, side)
    ink = tokens.text if state is RowState.HOVER else tokens.text2
    paint_icon(painter, "chevron-right" if head.folded else "chevron-down", arrow, ink)
    count = f"{number_text(head.hits)}+" if head.open_end else number_text(head.hits)
    right = arrow.left() - px(6)
    figures = font("secondary", tabular=True)
    count_width = width_of(count, figures) + 1
    figure = QRectF(right - count_width, place.top(), count_width, place.height())
    line(painter, figure, count, figures, tokens.text2, RIGHT)
    _paint_meeting(painter, place, head, right - count_width - px(10))


def _paint_meeting(painter: QPainter, place: QRectF, head: GroupHead, limit: float) -> None:
    """What the head says of its meeting, up to a limit at the right."""
    tokens = Theme.current().tokens
    left = place.left() + px(16)
    title = font("strong")
    said = head.title()
    if width_of(said, title) + px(9) + width_of(head.facts(), font("secondary")) > limit - left:
        said = head.short_title()
    width = min(width_of(said, title) + 1, limit - left)
    words = QRectF(left, place.top(), width, place.height())
    line(painter, words, said, title, tokens.text)
    left += width + px(9)
    if limit - left > px(30):
        facts = QRectF(left, place.top(), limit - left, place.height())
        line(painter, facts, head.facts(), font("secondary"), tokens.text2)


def paint_more(painter: QPainter, rect: QRectF, said: str, folded: bool, state: RowState) -> None:
    """A line that unfolds, or folds again, what comes from the same meeting."""
    tokens = Theme.current().tokens
    card = rect.adjusted(px(CARD_LEFT), px(1), -px(CARD_RIGHT), -px(1))
    row_ground(painter, card, px(8), state)
    side = px(13)
    left = rect.left() + px(TEXT_LEFT)
    arrow = QRectF(left, rect.center().y() - side / 2, side, side)
    paint_icon(painter, "chevron-right" if folded else "chevron-down", arrow, tokens.accent)
    left += side + px(6)
    words = QRectF(left, rect.top(), rect.right() - px(TEXT_RIGHT) - left, rect.height())
    line(painter, words, said, font("secondary"), tokens.accent)


def paint_hit(painter: QPainter, rect: QRectF, hit: Hit, plan: HitPlan, state: RowState) -> None:
    """A hit: ground, number, marked text, chips and languages, reasons."""
    tokens = Theme.current().tokens
    card = rect.adjusted(px(CARD_LEFT), 0, -px(CARD_RIGHT), 0)
    row_ground(painter, card, px(8), state)
    top, left = rect.top(), rect.left() + px(TEXT_LEFT)
    width = rect.width() - px(TEXT_LEFT) - px(TEXT_RIGHT)
    if plan.caption_y >= 0:
        head = head_of(hit)
        said = " · ".join(part for part in (head.title(), head.facts()) if part)
        place = QRectF(left, top + plan.caption_y, width, line_height("secondary"))
        line(painter, place, said, font("secondary"), tokens.text2)
    first = QRectF(rect.left(), top + plan.text_y, px(NUMBER_RIGHT), line_height("base"))
    _paint_number(painter, first, hit, active=state in _ACTIVE)
    paint_marked(painter, left, top + plan.text_y, plan.block, plan.marks, px(_MARK))
    if plan.foot_y >= 0:
        foot = QRectF(left, top + plan.foot_y, width, chip_height())
        paint_chips(painter, left, foot.top(), hit.kinds, icon_only=plan.chip_icons_only)
        if plan.languages:
            line(painter, foot, plan.languages, font("caption"), tokens.text2, RIGHT)
    languages = width_of(plan.languages, font("caption")) + px(8) if not hit.kinds else 0
    for y, icon, reason in plan.why:
        _paint_reason(painter, QRectF(left, top + y, width - languages, 0), icon, reason)


def _paint_number(painter: QPainter, rect: QRectF, hit: Hit, *, active: bool) -> None:
    tokens = Theme.current().tokens
    ink = tokens.accent if active else tokens.text2
    icon = "" if hit.number else unit_icon(hit)
    if icon:
        side = px(15)
        top = rect.top() + (rect.height() - side) / 2
        paint_icon(painter, icon, QRectF(rect.right() - side, top, side, side), ink)
    else:
        line(painter, rect, hit.number or "—", font("strong" if active else "name"), ink, RIGHT)


def _paint_reason(painter: QPainter, rect: QRectF, name: str, reason: str) -> None:
    tokens = Theme.current().tokens
    height, side = line_height("secondary"), px(13)
    icon = QRectF(rect.left(), rect.top() + (height - side) / 2, side, side)
    paint_icon(painter, name, icon, tokens.text2)
    left = rect.left() + px(19)
    words = QRectF(left, rect.top(), rect.right() - left, height)
    line(painter, words, reason, font("secondary"), tokens.text2)


def paint_skeleton(painter: QPainter, rect: QRectF) -> float:
    """A row that is still on its way; its height."""
    tokens = Theme.current().tokens
    left, top = rect.left() + px(TEXT_LEFT), rect.top() + px(12)
    width = rect.width() - px(TEXT_LEFT) - px(TEXT_RIGHT)
    number = rect.left() + px(NUMBER_RIGHT) - px(16)
    box(painter, QRectF(number, top + px(1), px(16), px(9)), px(3), tokens.hover)
    box(painter, QRectF(left, top, width, px(10)), px(3), tokens.hover)
    box(painter, QRectF(left, top + px(20), width * 0.77, px(10)), px(3), tokens.hover)
    box(painter, QRectF(left, top + px(42), px(90), px(18)), px(5), tokens.hover)
    return float(px(84))
