"""Dialogs about records: what they are called, how they are read, cited, merged and kept."""

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from db import Archive
from db.model import AuthorityDetail, RecordType, Ref
from db.model.access import BlackedOut, RedactionDraft
from db.model.annotations import TagCount
from db.model.drafts import NameOffer
from db.model.topics import LabelKind, TopicDraft, TopicLabel, TopicNode
from viewer.i18n import current_language
from viewer.models.record_name import record_name
from viewer.widgets.check_list import CheckLine
from viewer.widgets.name_field import NameField
from viewer.widgets.told_words import anew

if TYPE_CHECKING:
    from viewer.dialogs.frame import DialogFrame
    from viewer.main_window import MainWindow

_TOPICS = (TopicNode("1", "Порты", None, 0, 1, 1, 2), TopicNode("2", "Limanlar", "1", 1, 0, 1, 1))


def archive_of(window: "MainWindow") -> Archive:
    """The archive that is open in the window."""
    archive = window.workplace.archive
    assert archive is not None
    return archive


def word(context: str, text: str) -> str:
    """A text of the program in the language of the window."""
    return anew(lambda: QCoreApplication.translate(context, text))


def newest(window: "MainWindow") -> Ref:
    """The newest meeting."""
    archive = archive_of(window)
    meeting = archive.record_ids(RecordType.MEETING, order="date_start")[-1]
    return archive.history.record(meeting, current_language())


def _access(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.access import AccessDialog
    from viewer.widgets.access_words import inherited_words

    ref = newest(window)
    state = archive_of(window).access.states([ref.id], current_language())[ref.id]
    return AccessDialog(anew(partial(record_name, ref)), state, inherited_words(state), window)


def _choose_value(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.choose_value import ChooseValueDialog, OfferedChoice, OfferedValue

    values = (
        OfferedValue("1", "2021-03-16", "forum_1.txt", chosen=True),
        OfferedValue("2", "2021-03-17", "forum_1.az.txt", chosen=False),
    )
    title = word("conflicts", "date")
    return ChooseValueDialog((OfferedChoice(title, values, ""),), window)


def _cite(window: "MainWindow") -> "DialogFrame":
    from viewer.citing.gathering import cited_source
    from viewer.dialogs.cite import CiteDialog

    archive, language = archive_of(window), current_language()
    point = archive.record_ids(RecordType.RESOLUTION)[0]
    source = cited_source(archive, point, "", language, "")
    return CiteDialog([source], "«…»", "gost_record", "", window)


def _merge(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.merge_authorities import MergeDialog

    archive, language = archive_of(window), current_language()
    kept, gone = archive.record_ids(RecordType.PERSON)[:2]
    detail = archive.show(kept, language)
    assert isinstance(detail, AuthorityDetail)
    field = NameField(RecordType.PERSON, "user", "")
    dialog = MergeDialog(Ref(kept, RecordType.PERSON, detail.label), field, window)
    other = archive.show(gone, language)
    assert isinstance(other, AuthorityDetail)
    dialog.offer([NameOffer(gone, other.label)])
    field.choose(NameOffer(gone, other.label))
    dialog.set_preview(archive.history.preview_merge(kept, gone, language))
    return dialog


def _note(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.note import NoteDialog

    return NoteDialog(
        word("AnnotationWork", "New note"),
        anew(partial(record_name, newest(window))),
        "",
        "",
        window,
    )


def _tags(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.tags import TagsDialog

    return TagsDialog(2, {"порты": 1, "limanlar": 2}, ["порты", "limanlar", "1992"], parent=window)


def _tag_list(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.tag_list import TagListDialog

    dialog = TagListDialog(writes=True, parent=window)
    dialog.show_tags((TagCount("порты", 4), TagCount("limanlar", 1)))
    return dialog


def _place_records(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.place_records import PlaceRecordsDialog

    return PlaceRecordsDialog("1-2-3", [newest(window)], window)


def _print_record(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.print_record import PrintRecordDialog
    from viewer.printing.preview import preview
    from viewer.printing.record_gathering import gather_record
    from viewer.theme import load_fonts

    load_fonts("Literata")
    ref, language = newest(window), current_language()
    points = [CheckLine("1", "1", "…"), CheckLine("2", "2", "…")]
    dialog = PrintRecordDialog(record_name(ref), language, points, parent=window)
    dialog.show_preview(preview(gather_record(archive_of(window), ref.id, language, ())))
    return dialog


def _redact(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.redact_document import RedactDocumentDialog

    archive = archive_of(window)
    document = archive.record_ids(RecordType.DOCUMENT)[0]
    found = archive.access.redaction(document)
    spans = (BlackedOut(0, 9, "152-ФЗ"),)
    draft = RedactionDraft(
        *(found.document_id, found.version, found.title, found.language, found.text, found.digest),
        spans,
    )
    return RedactDocumentDialog(draft, window)


def _resolve_conflict(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.resolve_conflict import DifferingField, ResolveConflictDialog

    fields = (
        DifferingField(0, "1", "2021", "2022", "2023", contested=True, takes_mine=True),
        DifferingField(1, "2", "", "A", "", contested=False, takes_mine=True),
    )
    return ResolveConflictDialog("", fields, window)


def _leave_form(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.leave_form import LeaveFormDialog

    return LeaveFormDialog(anew(partial(record_name, newest(window))), window)


def _reason(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.reason import ReasonDialog

    title = word("BinAsking", "Move to the recycle bin")
    hint = word("BinAsking", "for example: recorded twice by mistake")
    return ReasonDialog(title, [anew(partial(record_name, newest(window)))], title, hint, window)


def _topic(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.topic_edit import TopicDialog

    labels = (
        TopicLabel(LabelKind.PREFERRED, "ru", "Порты"),
        TopicLabel(LabelKind.PREFERRED, "az", "Limanlar"),
    )
    return TopicDialog(word("TopicWork", "Edit the topic"), TopicDraft(labels), {}, window)


def _topic_picker(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.topic_picker import TopicPicker

    picker = TopicPicker(word("TopicActions", "Topics"), word("TopicActions", "Save"), "", window)
    nodes = archive_of(window).topics.tree(current_language())
    picker.offer(nodes or _TOPICS)
    picker.ask_many({"1": Qt.CheckState.Checked}, can_make=True)
    return picker


def _verify_quotation(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.verify_quotation import VerifyQuotationDialog

    dialog = VerifyQuotationDialog(window)
    dialog.show_report(archive_of(window).verify_quotation("«…»\n"))
    return dialog


def _edit_many(window: "MainWindow") -> "DialogFrame":
    from viewer.dialogs.edit_many import EditManyDialog
    from viewer.pages.many_records_form import ManyRecordsForm

    form = ManyRecordsForm(window.workplace, Counter({RecordType.MEETING: 2}))
    return EditManyDialog(2, "", form, window)


OF_RECORDS: "dict[str, Callable[[MainWindow], DialogFrame]]" = {
    "AccessDialog": _access,
    "ChooseValueDialog": _choose_value,
    "CiteDialog": _cite,
    "EditManyDialog": _edit_many,
    "LeaveFormDialog": _leave_form,
    "MergeDialog": _merge,
    "NoteDialog": _note,
    "PlaceRecordsDialog": _place_records,
    "PrintRecordDialog": _print_record,
    "ReasonDialog": _reason,
    "RedactDocumentDialog": _redact,
    "ResolveConflictDialog": _resolve_conflict,
    "TagListDialog": _tag_list,
    "TagsDialog": _tags,
    "TopicDialog": _topic,
    "TopicPicker": _topic_picker,
    "VerifyQuotationDialog": _verify_quotation,
}
