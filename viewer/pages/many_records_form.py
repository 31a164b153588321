"""The form of several records: what is to be the same of all of them. Nothing is, by default."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from db import Archive
from db.model import LANGUAGES, DocumentType, RecordType, ResolutionKind
from db.model.access import AccessStatus, Restriction
from db.model.many_records import FIELDS_OF, ManyEdit, SetTo
from viewer.i18n import in_quotes, language_name
from viewer.pages.match_words import new_text
from viewer.pages.record_form import FormContext, RecordForm
from viewer.pages.record_form_meeting import list_words
from viewer.pages.wording import document_word, fact_line
from viewer.pages.workplace import Workplace
from viewer.theme import px
from viewer.widgets.access_words import status_word
from viewer.widgets.check_box import CheckBox
from viewer.widgets.chips import kind_label
from viewer.widgets.date_field import DateField
from viewer.widgets.form_parts import MemberList, choice_box
from viewer.widgets.kind_toggles import KindToggles
from viewer.widgets.name_field import NameField
from viewer.widgets.plain_text import WrappedLabel
from viewer.widgets.told_words import Telling, Told
from viewer.widgets.value_edit import ValueEdit

#: The choice that says nothing, and the one that takes away what is said.
_AS_IT_IS, _NOTHING = "", "-"
_NAMES = (
    ("council", RecordType.COUNCIL),
    ("place", RecordType.PLACE),
    ("legal_basis", RecordType.INSTRUMENT),
)


class NamedOrNone(QWidget):
    """A name for all records; empty, each keeps its own. The box takes theirs out."""

    def __init__(self, field: NameField, as_it_is: str, none: str, said: str) -> None:
        super().__init__()
        self.field = field
        self._none = CheckBox(none)
        self._none.setAccessibleName(said)
        field.edit.set_placeholder(as_it_is)
        self._none.toggled.connect(lambda on: field.setEnabled(not on))
        self._none.toggled.connect(lambda _on: field.changed.emit())
        self.setFocusProxy(field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        line.addWidget(field, 1)
        line.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)

    def said(self) -> SetTo | None:
        """What is to be set; None leaves it as it is."""
        if self._none.isChecked():
            return SetTo(None)
        named = self.field.named()
        return None if named is None else SetTo(named)


class AccessFields(Telling, QWidget):
    """How far readers may see all the records, until when and why."""

    def __init__(self, form: "ManyRecordsForm") -> None:
        super().__init__()
        words = [(one.value, self.telling(partial(status_word, one))) for one in AccessStatus]
        as_it_is, nothing = self.tr("as it is in each"), self.tr("nothing of their own")
        choices = [(_AS_IT_IS, as_it_is), *words, (_NOTHING, nothing)]
        self._status = choice_box(self.tr("Access for readers"), choices, _AS_IT_IS)
        self.until = DateField(Archive.read_date)
        self._ground = ValueEdit(full=True)
        self.until.set_accessible(self.tr("Last day"))
        self.until.set_placeholder(self.tr("last day; empty: without end"))
        self._ground.set_accessible(self.tr("Ground"))
        self._ground.set_placeholder(self.tr("ground, for example: personal data, 75 years"))
        self.setFocusProxy(self._status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for part in (self._status, self.until, self._ground):
            column.addWidget(part)
        self._status.currentIndexChanged.connect(lambda _index: self._show())
        self._status.currentIndexChanged.connect(form.changed)
        self.until.changed.connect(form.changed)
        self._ground.edited.connect(form.changed)
        self._show()

    def said(self) -> SetTo | None:
        """What is to be set; None leaves it as it is."""
        status = str(self._status.currentData())
        if status in (_AS_IT_IS, _NOTHING):
            return SetTo(None) if status == _NOTHING else None
        kind, ground = AccessStatus(status), self._ground.value()
        day = "" if kind is AccessStatus.OPEN else self.until.date() or ""
        return SetTo(Restriction(kind, ground, day))

    def choose(self, status: AccessStatus) -> None:
        """Choose a status, as a person would."""
        self._status.setCurrentIndex(self._status.findData(status.value))

    def _show(self) -> None:
        status = str(self._status.currentData())
        says = status not in (_AS_IT_IS, _NOTHING)
        self.until.setVisible(says and status != AccessStatus.OPEN.value)
        self._ground.setVisible(says)


class ManyRecordsForm(Telling, RecordForm):
    """Shows the fields that all records of those types have."""

    def __init__(self, workplace: Workplace, types: Collection[RecordType]) -> None:
        super().__init__(FormContext(workplace, next(iter(types))))
        self._types = frozenset(types)
        self.names: dict[str, NamedOrNone] = {}
        self.boxes: dict[str, QComboBox] = {}
        self.kinds: tuple[ResolutionKind, ...] = ()
        self._toggles = KindToggles()
        self._kind_words = WrappedLabel("", "secondary", "text2")
        self.access: AccessFields | None = None
        self.topics: dict[str, MemberList] = {}
        self.tags: dict[str, ValueEdit] = {}
        self._add_names()
        self._add_kinds()
        self._add_choices()
        self._add_access()
        self._add_tags()
        self._add_topics()
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """Bring the keyboard into the first field."""
        next(iter(self._rows.values())).field.setFocus(Qt.FocusReason.TabFocusReason)

    def _has(self, field: str) -> bool:
        return self._types <= FIELDS_OF[field]

    # Building -----------------------------------------------------------------------------------

    def _add_names(self) -> None:
        words = {
            "council": self.tr("Council"),
            "place": self.tr("Place"),
            "legal_basis": self.tr("Legal basis"),
        }
        for name, record_type in _NAMES:
            if self._has(name):
                field = self.name_field(record_type, None, words[name])
                as_it_is, none = self.tr("as it is in each"), self.tr("Take out")
                said = self.telling(partial(_both, words[name], none))
                field.answered.connect(self.changed)
                made = self.names[name] = NamedOrNone(field, as_it_is, none, said)
                self.add_row(name, words[name], made)

    def _add_kinds(self) -> None:
        if not self._has("kinds"):
            return
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, px(2), 0, px(2))
        line.setSpacing(px(10))
        line.addWidget(self._toggles, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._kind_words, 1, Qt.AlignmentFlag.AlignVCenter)
        holder.setFocusProxy(self._toggles.stops()[0])
        self._toggles.toggled.connect(self.toggle_kind)
        self.add_row("kinds", self.tr("Kinds"), holder)
        self._show_kinds()

    def _add_choices(self) -> None:
        kinds = [(one.value, self.telling(partial(document_word, one))) for one in DocumentType]
        languages = [(code, self.telling(partial(language_name, code))) for code in LANGUAGES]
        for name, caption, choices in (
            ("document_type", self.tr("Kind of document"), kinds),
            ("language", self.tr("Language"), languages),
        ):
            if self._has(name):
                given = [(_AS_IT_IS, self.tr("as it is in each")), *choices]
                box = self.boxes[name] = choice_box(caption, given, _AS_IT_IS)
                box.currentIndexChanged.connect(self.changed)
                self.add_row(name, caption, box)

    def _add_access(self) -> None:
        if self._has("restriction"):
            self.access = AccessFields(self)
            self.add_row("restriction", self.tr("Access for readers"), self.access)

    def _add_tags(self) -> None:
        for name, caption in (
            ("add", self.tr("Put on tags")),
            ("remove", self.tr("Take off tags")),
        ):
            edit = self.tags[name] = ValueEdit(full=True)
            edit.set_accessible(caption)
            edit.set_placeholder(self.tr("several with commas between them"))
            edit.edited.connect(self.changed)
            self.add_row(f"tags {name}", caption, edit)

    def _add_topics(self) -> None:
        if not self._has("topics"):
            return
        for name, title, add in (
            ("add", self.tr("Put under topics"), self.tr("Add a topic")),
            ("remove", self.tr("Take from topics"), self.tr("Add a topic that is left")),
        ):
            members = MemberList(list_words(title, add), self._topic, ordered=False)
            self.topics[name] = members
            self.add_list(members)

    def _topic(self) -> NameField:
        field = self.name_field(RecordType.TOPIC, None, self.tr("Topic"), known_only=True)
        field.edit.set_placeholder(self.tr("a topic of the archive"))
        return field

    # What is said -------------------------------------------------------------------------------

    def is_asking(self) -> bool:
        """Whether the archive has yet to say whether it knows a name."""
        return any(
            one.field.isEnabled() and one.field.is_new() is None for one in self.names.values()
        )

    def new_words(self) -> str:
        """What would be made since the archive does not know it; empty: nothing."""
        made = [
            f"{_begun_small(new_text(one.field.record_type))} {in_quotes(one.field.edit.value())}"
            for one in self.names.values()
            if one.field.isEnabled() and one.field.is_new()
        ]
        return ", ".join(made)

    def edit(self) -> ManyEdit:
        """What is to change, as the form stands."""
        said = {name: field.said() for name, field in self.names.items()}
        chosen = {name: str(box.currentData()) for name, box in self.boxes.items()}
        kind = chosen.get("document_type")
        return ManyEdit(
            council=said.get("council"),
            place=said.get("place"),
            legal_basis=said.get("legal_basis"),
            kinds=self.kinds,
            document_type=DocumentType(kind) if kind else None,
            language=chosen.get("language", ""),
            add_topics=self._topics("add"),
            remove_topics=self._topics("remove"),
            add_tags=_parted(self.tags["add"].value()),
            remove_tags=_parted(self.tags["remove"].value()),
            restriction=None if self.access is None else self.access.said(),
        )

    def show_own_problems(self) -> bool:
        """Besides what holds of all forms: topics that are not there, a day that is none."""
        for field in self._topic_fields(*self.topics):
            named = field.named()
            if named is not None and named.id is None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        if self.access is not None and self.access.until.is_wrong():
            self.access.until.say_wrong()
            self.access.until.setFocus()
            return True
        return super().show_own_problems()

    def toggle_kind(self, kind: ResolutionKind) -> None:
        """Switch a kind on or off."""
        if kind in self.kinds:
            self.kinds = tuple(one for one in self.kinds if one is not kind)
        else:
            self.kinds = (*self.kinds, kind)
        self._show_kinds()
        self.changed.emit()

    def _show_kinds(self) -> None:
        self._toggles.set_kinds(frozenset(kind.value for kind in self.kinds))
        words = fact_line(*(kind_label(kind) for kind in self.kinds))
        self._kind_words.setText(words or self.tr("as it is in each"))

    def _topic_fields(self, *names: str) -> Sequence[NameField]:
        lists = [self.topics[name] for name in names if name in self.topics]
        return [one for part in lists for one in part.contents() if isinstance(one, NameField)]

    def _topics(self, name: str) -> tuple[str, ...]:
        named = (field.named() for field in self._topic_fields(name))
        return tuple(one.id for one in named if one is not None and one.id is not None)


def _both(name: Told, none: Told) -> str:
    return f"{name.again()}: {none.again()}"


def _begun_small(words: str) -> str:
    return words[:1].lower() + words[1:]


def _parted(text: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in text.replace(";", ",").split(","))
    return tuple(part for part in parts if part)
