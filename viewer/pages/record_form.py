"""What the forms of all records share: what they get, rows with problems, fields of names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.errors import DraftError
from db.model import LANGUAGES, DocumentSummary, RecordType
from db.model.drafts import Draft, NamedAuthority
from viewer.i18n import language_name
from viewer.jobs import Lane
from viewer.models.error_words import error_words
from viewer.pages import match_words
from viewer.pages.wording import TYPE_ICONS
from viewer.pages.workplace import Workplace
from viewer.theme import Role, px
from viewer.widgets.form_parts import FormRow, Member, MemberList
from viewer.widgets.in_turns import InTurns
from viewer.widgets.name_field import NameField
from viewer.widgets.plain_text import Label


@dataclass(frozen=True, slots=True)
class FormContext:
    """What a form knows beside the draft: its record's type, and the meeting's documents."""

    workplace: Workplace
    type: RecordType
    documents: tuple[DocumentSummary, ...] = ()


class RecordForm(QWidget):
    """The fields of one record. ``changed`` is sent by what a person does."""

    changed = Signal()

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(6))
        self._rows: dict[str, FormRow] = {}
        #: In which a form makes the members that its record has.
        self.turns = InTurns(0, 1, self)

    def draft(self) -> Draft:
        """The record as it stands in the form; each form has its own."""
        raise TypeError(type(self).__name__)

    def add_row(self, name: str, caption: str, field: QWidget, *, wide: bool = False) -> FormRow:
        """A row under the name by which it is found again."""
        row = self._rows[name] = FormRow(caption, field, wide=wide)
        self.column.addWidget(row)
        return row

    def add_heading(self, text: str) -> None:
        """A title between rows."""
        label = Label(text, "strong")
        label.setContentsMargins(0, px(8), 0, px(2))
        self.column.addWidget(label)

    def add_list(self, members: MemberList) -> None:
        """A list of members."""
        members.changed.connect(self.changed)
        self.column.addWidget(members)

    def lists(self) -> list[MemberList]:
        """The lists of the form."""
        return self.findChildren(MemberList)

    def name_field(
        self,
        record_type: RecordType,
        named: NamedAuthority | None,
        label: str,
        role: Role = "base",
        *,
        known_only: bool = False,
    ) -> NameField:
        """A field for an authority that the archive is asked about; or only for known ones."""
        new = "" if known_only else match_words.new_text(record_type)
        field = NameField(record_type, TYPE_ICONS[record_type], new, role=role)
        serve_names(self.context.workplace, field)
        field.set_accessible(label)
        field.set_named(named)
        field.changed.connect(self.changed)
        return field

    def let_go(self, turns: InTurns) -> None:
        """Go, a few fields in each turn: all of a long form at once would hold the window."""
        self.turns.begin(())
        self.hide()
        parts = [one for one in self.findChildren(QWidget) if isinstance(one, FormRow | Member)]
        turns.follow(one.deleteLater for one in (*reversed(parts), self))  # the inner ones first

    # Problems -----------------------------------------------------------------------------------

    def clear_problems(self) -> None:
        """Take back what was said."""
        for row in self.findChildren(FormRow):
            row.set_problem("")

    def problem_rows(self, error: DraftError) -> Sequence[FormRow]:
        """The rows that an error is about."""
        row = self._rows.get(_FIELDS.get(error.code, str(error.params.get("field", ""))))
        return () if row is None else (row,)

    def show_error(self, error: DraftError) -> bool:
        """Say an error beside its field and bring the keyboard there; False if it has none."""
        rows = self.problem_rows(error)
        for row in rows:
            row.set_problem(error_words(error))
        if rows:
            rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
            rows[0].bring_problem()
        return bool(rows)

    def show_own_problems(self) -> bool:
        """Say what cannot be stored before it is tried; False if nothing is wrong."""
        self.turns.finish()
        for field in self.findChildren(NameField):
            if field.is_ambiguous():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False


#: Errors without a ``field`` of their own, and the row that they are about.
_FIELDS = {
    "draft_date_order": "date_end",
    "draft_ordinal": "ordinal",
    "draft_name_missing": "names",
    "draft_name_twice": "names",
    "draft_person_twice": "participants",
}


def serve_names(workplace: Workplace, field: NameField) -> None:
    """Answer a field's questions out of the archive, the newest one first."""

    def ask(typed: str) -> None:
        archive, language = workplace.archive, workplace.language
        if archive is not None:
            workplace.jobs.submit(
                Lane.COMPLETE,
                lambda _: archive.offer_names(field.record_type, typed, language),
                field.set_answer,
                replaces=f"names {id(field)}",
            )

    field.asked.connect(ask)


def languages_of(*codes: str) -> list[str]:
    """The archive's languages, and others that are given, each once."""
    return list(dict.fromkeys((*LANGUAGES, *(code for code in codes if code))))


def language_choices(*codes: str, none: str = "") -> list[tuple[str, str]]:
    """Languages to choose from; ``none`` is the word for not knowing it."""
    known = [(code, language_name(code)) for code in languages_of(*codes)]
    return [*([("", none)] if none else []), *known]
