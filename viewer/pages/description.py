"""The page of archival description: the reference tree, registers, what is due, and one form."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.model import Ref
from db.model.description import (
    AccessionDraft,
    DescriptionDraft,
    DisposalActDraft,
    EditedDescription,
    PlacedRecord,
    RetentionRuleDraft,
    RetentionTerm,
    UnitDraft,
    UnitRow,
)
from viewer.i18n import number_text
from viewer.pages.carrying_out import CarryingOut
from viewer.pages.description_access import UnitAccess
from viewer.pages.description_form import DescriptionForm
from viewer.pages.description_keeping import Along, Described, DescriptionKeeping
from viewer.pages.description_leaving import DescriptionLeaving
from viewer.pages.description_lists import Listing, listing_word
from viewer.pages.description_menus import languages_menu, levels_menu
from viewer.pages.description_pane import DescriptionPane
from viewer.pages.description_placing import PlacedList
from viewer.pages.description_shown import fields_of, kind_of, title_of
from viewer.pages.location import Location
from viewer.pages.page import Page, row
from viewer.pages.panes import Panes
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.dragged_records import RecordDrop
from viewer.widgets.panels import Hairline
from viewer.widgets.plain_text import Label
from viewer.widgets.segmented import SegmentedControl

#: Codes, titles and dates stand beside each other.
_LIST_WIDTHS = (580, 400)


class DescriptionPage(Page):
    """``print_wanted`` carries a register, of what, and a language."""

    print_wanted = Signal(str, str, str)
    least_height = 400

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__("page", parent=parent)
        self._workplace = workplace
        self.keeping = DescriptionKeeping(workplace, self)
        self.described: Described | None = None
        self._current = dict.fromkeys(Listing, "")
        self._title = Label(role="page_title")
        self._count = Label(role="secondary", colour="text2")
        self.listing = SegmentedControl()
        self.pane = DescriptionPane()
        self.form = self.form_at_side = DescriptionForm()
        self.placed = PlacedList()
        self.access = UnitAccess(workplace)
        self.carrying = CarryingOut(workplace, self)
        self.leaving = DescriptionLeaving(workplace, self.form, self.keeping)
        self._build()
        self._connect()
        self.set_focus_goal(self.pane.tree)
        self.retranslate()

    def _build(self) -> None:
        self.form.above.addWidget(self.access)
        self.form.below.addWidget(self.placed)
        self.placed.hide()
        self._panes = Panes(self.pane, self.form, widths=_LIST_WIDTHS)
        head = QWidget()
        choices = QVBoxLayout(head)
        choices.setContentsMargins(px(24), px(14), px(24), px(10))
        choices.setSpacing(px(10))
        choices.addLayout(row(self._title, self._count, -1, spacing=10))
        choices.addLayout(row(self.listing, -1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(Hairline())
        layout.addWidget(self._panes, 1)

    def _connect(self) -> None:
        keeping, pane = self.keeping, self.pane
        self.listing.changed.connect(self._turn_to)
        pane.chosen.connect(self._choose)
        pane.add.clicked.connect(self.ask_add)
        pane.act.clicked.connect(self._draw_up)
        pane.history_wanted.connect(self._workplace.go_to_history)
        pane.print_button.clicked.connect(self.ask_print)
        pane.day_changed.connect(self.refresh)
        self.form.save_wanted.connect(lambda draft: keeping.save(draft, self.form.record))
        self.form.bin_wanted.connect(keeping.bin)
        self.form.carry_wanted.connect(self.carrying.ask)
        self.carrying.done.connect(self._note_stored)
        self.placed.opened.connect(lambda one: self._workplace.go_to(one.record))
        self.placed.out_wanted.connect(keeping.take_out)
        self.placed.more_wanted.connect(keeping.ask_placeable)
        RecordDrop(pane.tree, pane.tree.said_of_drop).dropped.connect(self._take_dropped)
        keeping.listed.connect(self._take)
        keeping.opened.connect(self._open)
        keeping.stored.connect(self._note_stored)
        keeping.stored.connect(self.leaving.go_on)
        keeping.refused.connect(self.form.say)
        keeping.act_drafted.connect(self.begin)
        keeping.placeable.connect(self._ask_place)

    # What is shown ------------------------------------------------------------------------------

    @property
    def shown(self) -> Listing:
        """Which list is shown."""
        return Listing(self.listing.current() or Listing.TREE)

    def show_location(self, location: Location) -> None:
        """Fetch the lists; another window may have changed them."""
        self.refresh()

    def refresh(self) -> None:
        """Fetch the lists anew."""
        self.keeping.fetch(self.pane.day)

    def forget(self) -> None:
        """Another archive is open."""
        self.described = None
        self.leaving.forget()
        self._current = dict.fromkeys(Listing, "")
        self.pane.show_listing(Listing.TREE, None, "", writable=False)
        self.pane.tree.clear()
        self.form.clear()
        self.placed.hide()
        self.access.show_unit("")

    def set_narrow(self, narrow: bool) -> None:
        """Less room than the design's."""
        self._panes.set_room(narrow=narrow, small=False)

    def retranslate(self) -> None:
        """Words, dates and names follow the language."""
        self._title.setText(self.tr("Archival description"))
        self.setAccessibleName(self._title.text())
        self.listing.setAccessibleName(self.tr("What is listed"))
        self.listing.set_choices([(one.value, listing_word(one), "") for one in Listing])
        if not self.listing.current():
            self.listing.set_current(Listing.TREE.value)
        self.pane.retranslate()
        self.placed.retranslate()
        self.access.retranslate()
        self._show_listing()
        if self.isVisible():
            self.refresh()

    def _take(self, described: Described) -> None:
        self.described = described
        self._show_listing()

    def _turn_to(self, _listing: str) -> None:
        self.leaving.offer_back("", self._show)
        self._close_form()
        self._show_listing()

    def _show_listing(self) -> None:
        """Fill the list that is chosen, and show the record that was chosen in it."""
        shown, current = self.shown, self._current[self.shown]
        writable = self._workplace.can_write()
        count = self.pane.show_listing(shown, self.described, current, writable=writable)
        self._count.setText(number_text(count) if count else "")
        adds = shown in {Listing.TREE, Listing.ACCESSIONS, Listing.RULES}
        self.form.set_list(rows=count > 0, can_add=writable and adds)
        if self.described is not None and current:
            self._choose(current)
        elif not self._is_new():
            self._close_form()

    def _is_new(self) -> bool:
        return self.form.draft is not None and self.form.record is None

    def _close_form(self) -> None:
        self.form.clear()
        self.placed.hide()
        self.access.show_unit("")

    # One record ---------------------------------------------------------------------------------

    def _choose(self, record_id: str) -> None:
        self.leaving.offer_back(record_id, self._show)
        shown = self.shown
        self._current[shown] = record_id
        self.keeping.open(record_id, is_unit=shown in {Listing.TREE, Listing.DUE})

    def _open(self, record: EditedDescription, along: Along) -> None:
        if record.id != self._current[self.shown]:
            return  # something else was come to, or begun, meanwhile
        same = self.form.record is not None and self.form.record.id == record.id
        if same and self.form.changed and self.form.record == record:
            return  # a list was fetched anew while somebody types
        if isinstance(record.draft, DescriptionDraft):
            self._show(record.draft, record, along)

    def _show(
        self,
        draft: DescriptionDraft,
        record: EditedDescription | None,
        along: Along,
    ) -> None:
        writable, described = self._workplace.can_write(), self.described
        if described is None:
            return
        fields = fields_of(draft, described, along)
        title = title_of(draft, record, described)
        self.form.show_draft(draft, record, kind_of(draft), title, fields, writable=writable)
        is_unit = isinstance(draft, UnitDraft) and record is not None
        self.placed.setVisible(is_unit)
        self.access.show_unit(record.id if record is not None and is_unit else "")
        if is_unit:
            placed = [one for one in along if isinstance(one, PlacedRecord)]
            self.placed.show_placed(placed, writable=writable)

    def _note_stored(self, record_id: str) -> None:
        """Show what was stored; ``""``: something went, or came back."""
        self.leaving.offer_back("", self._show)  # where something else was stored meanwhile
        if isinstance(self.form.draft, DisposalActDraft) and record_id:
            self.listing.set_current(Listing.ACTS.value)
        self._close_form()
        self._current[self.shown] = record_id
        self.refresh()
        self._workplace.records_changed.emit()

    # Adding -------------------------------------------------------------------------------------

    def ask_add(self) -> None:
        """Begin something new: a unit of a level, an accession, a rule."""
        if self.shown is Listing.ACCESSIONS:
            self.begin(AccessionDraft(""))
        elif self.shown is Listing.RULES:
            rules = self.described.rules if self.described is not None else ()
            source = rules[-1].draft.source if rules else ""
            self.begin(RetentionRuleDraft("", "", RetentionTerm.YEARS, source=source))
        elif self.shown is Listing.TREE:
            self._ask_level()

    def begin(self, draft: DescriptionDraft) -> None:
        """Show an empty form for something new."""
        self.leaving.offer_back("", self._show)
        self._current[self.shown] = ""
        self._show(draft, None, ())
        self.form.form.focus_first()

    def _ask_level(self) -> None:
        self.pane.add.popup(levels_menu(self, self._unit(), self.begin))

    def unit_id(self) -> str:
        """The unit that is chosen in the tree, ``""`` for none."""
        return self.pane.tree.current_id() if self.shown is Listing.TREE else ""

    def _unit(self) -> UnitRow | None:
        return self.pane.tree.current_unit()

    def _draw_up(self) -> None:
        self.keeping.draft_act(self.pane.lists[Listing.DUE].ids(), self.pane.day)

    def _take_dropped(self, index: QModelIndex, ids: tuple[str, ...]) -> None:
        self.pane.tree.setCurrentIndex(index)
        self.keeping.ask_placeable_of(ids)

    def _ask_place(self, refs: tuple[Ref, ...]) -> None:
        from viewer.dialogs.place_records import PlaceRecordsDialog

        unit = self._unit()
        if unit is None:
            return
        dialog = PlaceRecordsDialog(unit.code, refs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.keeping.place(dialog.chosen, unit.id, dialog.sheets))
        dialog.open()

    # Printing -----------------------------------------------------------------------------------

    def ask_print(self) -> None:
        """Ask in which language to print what is shown."""
        wanted = self.pane.printable(self.shown, self._current[self.shown])
        if wanted is None:
            said = self.tr("Choose a series or a fonds, the accessions, or an act to print.")
            self._workplace.said.emit(said)
            return
        self.pane.print_button.popup(languages_menu(self, partial(self.print_wanted.emit, *wanted)))
