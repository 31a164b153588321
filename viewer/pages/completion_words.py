"""The words and icons of what is offered under the search field."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from db.model import Completion, CompletionKind, RecordType, UnitType
from viewer.icons import KIND_ICONS
from viewer.pages.wording import TYPE_ICONS, translate
from viewer.widgets.offers import Offer

#: What stands in a field, in a few words.
_FIELDS: Mapping[str, Callable[[], str]] = {
    "person": lambda: translate("completion", "who took part"),
    "institution": lambda: translate("completion", "an organiser or an institute"),
    "council": lambda: translate("completion", "the council, by name or abbreviation"),
    "place": lambda: translate("completion", "where the meeting was held"),
    "topic": lambda: translate("completion", "the topic"),
    "tag": lambda: translate("completion", "a tag of the record"),
    "note": lambda: translate("completion", "words of a note"),
    "kind": lambda: translate("completion", "the kind of resolution"),
    "date": lambda: translate("completion", "2021, 2021-11 or 2020..2022"),
    "lang": lambda: translate("completion", "the language of the text"),
    "instrument": lambda: translate("completion", "a cited document"),
    "number": lambda: translate("completion", "the number of the point"),
    "type": lambda: translate("completion", "resolution, paragraph, meeting or person"),
    "ref": lambda: translate("completion", "the id of a record"),
    "access": lambda: translate("completion", "open, restricted or closed to readers"),
    "names": lambda: translate("completion", "with or without other spellings of names"),
    "related": lambda: translate("completion", "with or without relatives of words"),
}
_FIELD_ICONS = {
    "kind": "gavel",
    "tag": "tag",
    "note": "sticky-note",
    "date": "calendar",
    "lang": "languages",
    "number": "hash",
    "type": "list-tree",
    "ref": "link",
    "access": "lock",
    "names": "users",
    "related": "repeat-2",
}
#: What is found by tags alone.
_BY_TAGS = frozenset(
    {
        RecordType.DOCUMENT,
        RecordType.COUNCIL,
        RecordType.INSTITUTION,
        RecordType.INSTRUMENT,
        RecordType.PLACE,
        RecordType.TOPIC,
    }
)
_VALUE_ICONS = {
    UnitType.RESOLUTION.value: "scroll-text",
    UnitType.PARAGRAPH.value: "file-text",
    UnitType.MEETING.value: "calendar-days",
    UnitType.PERSON.value: "user",
    UnitType.NOTE.value: "sticky-note",
    **{kind.value: icon for kind, icon in TYPE_ICONS.items() if kind in _BY_TAGS},
    **dict.fromkeys(("ru", "az", "en"), "languages"),
    **dict.fromkeys(("exact", "all"), "users"),
    **dict.fromkeys(("open", "restricted", "closed"), "lock"),
    **dict.fromkeys(("yes", "no"), "repeat-2"),
}


class CompletionWords(QObject):
    """Makes rows of completions, in the interface's language."""

    def offer(self, completion: Completion) -> Offer:
        """The row of a completion."""
        kind, name, label = completion.kind, completion.name, completion.label
        if kind == CompletionKind.FIELD:
            icon = _FIELD_ICONS.get(name) or TYPE_ICONS[RecordType(name)]
            return Offer(icon, label, _FIELDS[name](), value=completion)
        note = self._count(completion)
        if kind == CompletionKind.VALUE:
            icon = KIND_ICONS.get(name) or _VALUE_ICONS.get(name) or "calendar"
            return Offer(icon, label, note=note, kind=name, value=completion)
        icon = "tag" if kind == CompletionKind.TAG else TYPE_ICONS[RecordType(kind.value)]
        return Offer(icon, label, completion.detail, note, value=completion)

    def _count(self, completion: Completion) -> str:
        count = completion.count
        if count is None:
            return ""
        if completion.kind == CompletionKind.INSTRUMENT:
            return self.tr("cited %Ln time(s)", "", count)
        if completion.kind in {CompletionKind.TOPIC, CompletionKind.TAG}:
            return self.tr("%Ln record(s)", "", count)
        return self.tr("%Ln meeting(s)", "", count)
