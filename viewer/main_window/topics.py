"""Topics in the window: given to records, taken from files of SKOS and written to them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from db import Archive
from db.model import Ref, UnitType
from db.model.topics import (
    LabelKind,
    ProposedTopic,
    Thesaurus,
    ThesaurusReport,
    TopicDraft,
    TopicLabel,
    TopicNode,
)
from viewer.dialogs.import_topics import ImportTopicsDialog
from viewer.dialogs.topic_picker import TopicPicker
from viewer.jobs import Lane
from viewer.main_window.asking import documents_folder
from viewer.models.error_words import error_words
from viewer.models.record_name import record_name
from viewer.pages.location import PageName
from viewer.pages.topic_work import TopicWork
from viewer.pages.wording import fact_line, type_word
from viewer.widgets.told_words import each_anew

if TYPE_CHECKING:
    from viewer.main_window.window import MainWindow
    from viewer.pages.records import RecordsPage

_ABOUT = {UnitType.RESOLUTION, UnitType.MEETING}


class TopicActions(QObject):
    """What the menus have of topics. ``picker`` and ``dialog`` are those that are open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._work = TopicWork(window.workplace, window)
        self.picker: TopicPicker | None = None
        self.dialog: ImportTopicsDialog | None = None

    # Records ------------------------------------------------------------------------------------

    def assign(self) -> None:
        """Ask for the topics of what is chosen: of many rows, or of the record that is read."""
        records = self._chosen()
        archive = self._window.workplace.archive
        if archive is None:
            return
        if not records:
            text = self.tr("Choose resolutions or meetings first: they are put under topics.")
            self._window.notices.say(text)
        elif self._window.workplace.may_change():
            language = self._window.workplace.language
            self._window.workplace.jobs.submit(
                Lane.READ,
                lambda _report: (
                    archive.topics.tree(language),
                    archive.topics.of(records, language),
                    archive.topics.propose(records[0], language) if len(records) == 1 else (),
                    archive.history.record(records[0], language),
                ),
                lambda answer: self._ask(records, *answer),
                replaces="topics of records",
            )

    def _chosen(self) -> list[str]:
        window, page = self._window, self._window.location.page
        if page == PageName.MEETING:
            return [window.location.id]
        if page == PageName.MEETINGS:
            made = window.pages.made(PageName.MEETINGS)
            return [] if made is None else _records_page(made).chosen()
        if page != PageName.RESOLUTIONS:
            return []
        browse = window.pages.browse
        hits = browse.list_of_results.chosen_hits()
        about = [hit.id for hit in hits if hit.type in _ABOUT]
        if len(about) > 1:
            return list(dict.fromkeys(about))
        content = browse.reading.content
        if content is None:
            return about
        return [content.meeting.id if content.resolution is None else content.resolution.id]

    def _ask(
        self,
        records: Sequence[str],
        nodes: tuple[TopicNode, ...],
        own: Mapping[str, tuple[Ref, ...]],
        proposals: tuple[ProposedTopic, ...],
        first: Ref,
    ) -> None:
        counts = Counter(ref.id for refs in own.values() for ref in refs)
        checks = {
            topic: Qt.CheckState.Checked
            if count == len(records)
            else Qt.CheckState.PartiallyChecked
            for topic, count in counts.items()
        }
        title, accept, about = each_anew(lambda: self._words(len(records), first))
        picker = self.picker = TopicPicker(title, accept, about, self._window)
        picker.offer(nodes)
        picker.ask_many(checks, can_make=True)
        picker.propose(proposals)
        picker.made_wanted.connect(partial(self._make, picker))
        picker.accepted.connect(lambda: self._save(records, picker.added, picker.removed))
        picker.open()

    def _words(self, count: int, first: Ref) -> tuple[str, str, str]:
        about = self.tr("%Ln record(s) will be put under the chosen topics.", "", count)
        if count == 1:
            named = self.tr("Put under the chosen topics: {record}")
            about = named.replace("{record}", fact_line(type_word(first.type), record_name(first)))
        return self.tr("Topics"), self.tr("Save"), about

    def _make(self, picker: TopicPicker, label: str) -> None:
        """Make a topic from what was typed, in the interface's language."""
        language = self._window.workplace.language
        draft = TopicDraft((TopicLabel(LabelKind.PREFERRED, language, label),))

        def work(archive: Archive) -> tuple[str, tuple[TopicNode, ...]]:
            topic, _event = archive.topics.make(draft)
            return topic, archive.topics.tree(language)

        self._work.change(work, lambda answer: picker.take_made(answer[1], answer[0]))

    def _save(
        self, records: Sequence[str], added: tuple[str, ...], removed: tuple[str, ...]
    ) -> None:
        def done(event: int | None) -> None:
            if event is not None:
                text = self.tr("Topics of %Ln record(s) changed", "", len(records))
                self._work.offer_undo(text, event)

        self._work.change(lambda archive: archive.topics.assign(records, added, removed), done)

    # Files --------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask for a file, and write all topics to it."""
        chooser = self._chooser(self.tr("Export topics"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setNameFilters(["Turtle (*.ttl)", "RDF/XML (*.rdf)"])
        chooser.setDefaultSuffix("ttl")
        chooser.filterSelected.connect(
            lambda chosen: chooser.setDefaultSuffix("rdf" if "*.rdf" in chosen else "ttl")
        )
        chooser.selectFile(self.tr("Topics"))
        chooser.fileSelected.connect(lambda name: self.export(Path(name)))
        chooser.open()

    def export(self, target: Path) -> None:
        """Write all topics to a file."""
        archive = self._window.workplace.archive
        if archive is not None:
            self._window.workplace.jobs.submit(
                Lane.EXPORT,
                lambda _report: archive.topics.export(target),
                lambda count: self._window.notices.say(
                    self.tr("%Ln topic(s) written to {name}", "", count).replace(
                        "{name}", target.name
                    )
                ),
                title=self.tr("Exporting the topics"),
            )

    def ask_import(self) -> None:
        """Ask for a file of topics."""
        if self._window.workplace.may_change():
            chooser = self._chooser(self.tr("Import topics"))
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
            everything = self.tr("All files")
            chooser.setNameFilters(["SKOS (*.ttl *.rdf *.xml *.nt *.owl)", f"{everything} (*)"])
            chooser.fileSelected.connect(lambda name: self.try_file(Path(name)))
            chooser.open()

    def try_file(self, file: Path) -> None:
        """Say what taking a file in would do, and ask whether it shall be done."""
        archive = self._window.workplace.archive
        if archive is None:
            return
        dialog = self.dialog = ImportTopicsDialog(file.name, self._window)
        read: list[Thesaurus] = []

        def work(_report: object) -> ThesaurusReport:
            read.append(archive.topics.read_file(file))
            return archive.topics.dry_run(read[0])

        def fail(error: Exception) -> None:
            dialog.show_failure(error_words(error))

        reading = self.tr("Reading the topics")
        self._window.workplace.jobs.submit(
            Lane.READ, work, dialog.show_report, fail, title=reading, context=dialog
        )
        dialog.accepted.connect(lambda: self._take_in(archive, read[0], file.name))
        dialog.open()

    def _take_in(self, archive: Archive, thesaurus: Thesaurus, name: str) -> None:
        def done(report: ThesaurusReport) -> None:
            self._window.workplace.records_changed.emit()
            text = self.tr("%Ln topic(s) taken in from {name}", "", report.made + report.changed)
            if report.event is not None:
                self._work.offer_undo(text.replace("{name}", name), report.event)

        self._window.workplace.jobs.submit(
            Lane.WRITE,
            lambda report: archive.topics.take_in(thesaurus, name, report),
            done,
            title=self.tr("Taking the topics in"),
        )

    def _chooser(self, title: str) -> QFileDialog:
        chooser = QFileDialog(self._window, title, str(documents_folder()))
        chooser.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        chooser.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("File type:"))
        chooser.finished.connect(chooser.deleteLater)
        return chooser


def _records_page(page: object) -> "RecordsPage":
    from viewer.pages.records import RecordsPage

    assert isinstance(page, RecordsPage)
    return page
