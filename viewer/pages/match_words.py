"""The words of matching: whom a name stands for and why, what a text repeats and becomes."""

from PySide6.QtCore import QCoreApplication

from db.model import (
    Belonging,
    Candidate,
    Match,
    RecordType,
    Relation,
    RelationKind,
    SameNumber,
    Share,
)
from viewer.errors.marking import QT_TRANSLATE_NOOP
from viewer.i18n import date_range, date_text, language_name, session_text
from viewer.pages.wording import fact_line


def _tr(text: str) -> str:
    """A marked text in the interface's language."""
    return QCoreApplication.translate("Matching", text)


_WHY = {
    "same_meeting": QT_TRANSLATE_NOOP("Matching", "recognised in this meeting"),
    "same_spelling": QT_TRANSLATE_NOOP("Matching", "spelled the same"),
    "same_abbreviation": QT_TRANSLATE_NOOP("Matching", "the same abbreviation"),
    "same_sound": QT_TRANSLATE_NOOP("Matching", "sounds the same"),
    "similar_sound": QT_TRANSLATE_NOOP("Matching", "sounds alike"),
    "initials": QT_TRANSLATE_NOOP("Matching", "the initials fit"),
    "same_words": QT_TRANSLATE_NOOP("Matching", "the same words"),
    "similar_words": QT_TRANSLATE_NOOP("Matching", "nearly the same words"),
    "same_date": QT_TRANSLATE_NOOP("Matching", "of the same day"),
}
_AGAINST = {
    "initials": QT_TRANSLATE_NOOP("Matching", "other initials"),
    "gender": QT_TRANSLATE_NOOP("Matching", "a man's and a woman's name"),
    "other_form": QT_TRANSLATE_NOOP("Matching", "also has a quite different name"),
    "other_abbreviation": QT_TRANSLATE_NOOP("Matching", "another abbreviation"),
    "other_date": QT_TRANSLATE_NOOP("Matching", "another date"),
    "years_apart": QT_TRANSLATE_NOOP("Matching", "known from quite other years"),
    "taken": QT_TRANSLATE_NOOP("Matching", "meant by another name here already"),
}
_NEW = {
    RecordType.COUNCIL: QT_TRANSLATE_NOOP("Matching", "New council"),
    RecordType.PERSON: QT_TRANSLATE_NOOP("Matching", "New person"),
    RecordType.INSTITUTION: QT_TRANSLATE_NOOP("Matching", "New institution"),
    RecordType.PLACE: QT_TRANSLATE_NOOP("Matching", "New place"),
    RecordType.INSTRUMENT: QT_TRANSLATE_NOOP("Matching", "New instrument"),
    RecordType.TOPIC: QT_TRANSLATE_NOOP("Matching", "New topic"),
}
_UNDECIDED = QT_TRANSLATE_NOOP("Matching", "Several bear this name: please choose")
_PERHAPS = QT_TRANSLATE_NOOP("Matching", "Perhaps {name}, whose initials fit: please choose")
_KNOWN = QT_TRANSLATE_NOOP("Matching", "In the archive already")
_NOW = {
    RelationKind.SAME_TEXT: QT_TRANSLATE_NOOP(
        "Matching", "The same text as {file}, in another file"
    ),
    RelationKind.EDITION: QT_TRANSLATE_NOOP(
        "Matching", "Another edition of {file}: they share {percent} % of their wording"
    ),
    RelationKind.TRANSLATION: QT_TRANSLATE_NOOP("Matching", "A translation of {file}"),
    RelationKind.SAME_MEETING: QT_TRANSLATE_NOOP(
        "Matching", "Another text of the meeting that {file} is of"
    ),
}
_EFFECT = {
    "original": QT_TRANSLATE_NOOP(
        "Matching", "The file will be kept as another original of that document."
    ),
    "new_meeting": QT_TRANSLATE_NOOP("Matching", "It will become a meeting of its own."),
    "document": QT_TRANSLATE_NOOP(
        "Matching",
        "It will become a further document of the meeting; values that differ are kept beside"
        " those that are shown.",
    ),
    "translation": QT_TRANSLATE_NOOP(
        "Matching", "It will join the meeting as another language version of its resolutions."
    ),
}
_GONE = {
    True: QT_TRANSLATE_NOOP(
        "Matching",
        "What was chosen for it is not in the archive any more: it is in the recycle bin, or its"
        " confirmation was undone. It goes where it would go by itself; please choose anew.",
    ),
    False: QT_TRANSLATE_NOOP(
        "Matching",
        "What was chosen for it is not in the archive any more: it is in the recycle bin, or its"
        " confirmation was undone.",
    ),
}
_SAME_NUMBER = QT_TRANSLATE_NOOP(
    "Matching",
    "The archive has another meeting of this council with the same number: {meeting}. Please see"
    " whether the number and the dates are right.",
)
_POINTS = QT_TRANSLATE_NOOP(
    "Matching", "{paired} of its {points} points are paired with the meeting's {resolutions}."
)
_UNPAIRED = QT_TRANSLATE_NOOP(
    "Matching",
    "The others are kept as the text of the document and become no resolutions of the meeting.",
)
_NUMBERS = QT_TRANSLATE_NOOP("Matching", "numbers that agree: {same} of {all}")
_NAMES = QT_TRANSLATE_NOOP("Matching", "names that agree: {same} of {all}")


def tie_text(match: Match, tie: str) -> str:
    """Whom a name stands for, and why, in a line."""
    if not tie:
        fitting = [one for one in match.candidates if not one.against and "initials" in one.why]
        is_one = len(fitting) == 1 and fitting[0] is match.candidates[0]
        return _tr(_PERHAPS).format(name=fitting[0].label) if is_one else _tr(_UNDECIDED)
    chosen = next((one for one in match.candidates if one.id == tie), None)
    if chosen is None:
        return new_text(match.type)
    label = chosen.label if chosen.label != match.name else _tr(_KNOWN)
    return fact_line(label, *reasons(chosen))


def new_text(record_type: RecordType) -> str:
    """The choice that the archive does not know the bearer yet."""
    return _tr(_NEW[record_type])


def choice_text(candidate: Candidate) -> str:
    """A candidate with what is known of it, why it is offered and what contradicts."""
    context = candidate.context
    if context and len(context) <= len("2021-11-18") and context[:4].isdecimal():
        context = date_text(context)
    return fact_line(candidate.label, context, candidate.year, *reasons(candidate))


def reasons(candidate: Candidate) -> list[str]:
    """Why a candidate is offered, and what speaks against it."""
    why = [_tr(_WHY[code]) for code in candidate.why[:1]]
    but = QCoreApplication.translate("Matching", "but: {reason}")
    return [*why, *(but.format(reason=_tr(_AGAINST[code])) for code in candidate.against)]


def relation_text(relation: Relation) -> str:
    """What a waiting text is beside a document, in a sentence."""
    sentence = _tr(_NOW[relation.kind]).format(
        file=relation.filename, percent=round(100 * relation.shared)
    )
    meeting = fact_line(session_text(relation.ordinal), date_text(relation.date))
    return fact_line(sentence, meeting, language_name(relation.language))


def gone_text(relation: Relation | None) -> str:
    """That a choice has come to nothing, and that there is another where there is."""
    return _tr(_GONE[relation is not None])


def same_number_text(other: SameNumber) -> str:
    """That another meeting of the council has the text's number."""
    when = date_range(other.date, other.date_end)
    return _tr(_SAME_NUMBER).format(meeting=fact_line(session_text(other.ordinal), when))


def agreement_text(relation: Relation) -> str:
    """What of a translation agrees with what it translates; empty for texts in one language."""
    if relation.kind is not RelationKind.TRANSLATION:
        return ""
    parts = ((_NUMBERS, relation.numbers), (_NAMES, relation.names))
    return fact_line(*(_share(text, share) for text, share in parts if share.all))


def effect_text(relation: Relation | None, how: Belonging) -> str:
    """What confirming will do."""
    if relation is None or how is not Belonging.MEETING:
        return _tr(_EFFECT[how.value])
    translated = relation.kind is RelationKind.TRANSLATION
    effect = _tr(_EFFECT["translation" if translated else "document"])
    if not relation.points.all or not relation.resolutions:
        return effect
    points = _tr(_POINTS).format(
        paired=relation.points.same, points=relation.points.all, resolutions=relation.resolutions
    )
    if relation.points.same < relation.points.all:
        points = f"{points} {_tr(_UNPAIRED)}"
    return f"{effect} {points}"


def _share(text: str, share: Share) -> str:
    return _tr(text).format(same=share.same, all=share.all)
