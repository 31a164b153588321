"""The sentences of what goes wrong while a record is edited or merged with another."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

EDITING_SENTENCES: Mapping[str, str] = {
    "edit_conflict": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else changed this record while you were editing it. Nothing was stored; what "
        "you typed is still in the form.",
    ),
    "many_changed": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else has changed some of these records meanwhile: {names}. Nothing was changed; "
        "choose the records again.",
    ),
    "many_gone": QT_TRANSLATE_NOOP(
        "errors",
        "Some of these records are not there any more: {names}. Nothing was changed; choose the "
        "records again.",
    ),
    "draft_not_here": QT_TRANSLATE_NOOP(
        "errors", "“{value}” has no such field. Nothing was changed."
    ),
    "draft_gone": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is not in the archive any more. Nothing was stored. Choose another one.",
    ),
    "draft_date": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no date. Type 18.11.2021, 18 November 2021, 2021-11 or 2021."
    ),
    "draft_date_order": QT_TRANSLATE_NOOP(
        "errors",
        "The last day is before the first one. Correct one of the dates.",
    ),
    "draft_language": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no language of this archive: it knows ru, az and en."
    ),
    "draft_ordinal": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no number of a session. Type 1, 2, 3 and so on, or nothing."
    ),
    "draft_text_empty": QT_TRANSLATE_NOOP(
        "errors",
        "A wording cannot be empty. Fill it in.",
    ),
    "draft_name_missing": QT_TRANSLATE_NOOP(
        "errors",
        "There must be one name that is not an abbreviation. Add one.",
    ),
    "draft_name_twice": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is there twice. Remove one of them.",
    ),
    "draft_person_twice": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is there twice in the same role. Remove one of them.",
    ),
    "draft_too_long": QT_TRANSLATE_NOOP(
        "errors",
        "This is too long: it may have {limit} characters at the most. Shorten it.",
    ),
    "draft_script": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no script. Type its four letters by ISO 15924, such as Cyrl."
    ),
    "draft_status": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no status. A record is a draft or revised."
    ),
    "draft_span_order": QT_TRANSLATE_NOOP(
        "errors",
        "The last date is before the first one. Correct one of the dates.",
    ),
    "draft_identifier": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no identifier of this kind: a sign is wrong or missing. Copy it again.",
    ),
    "draft_identifier_taken": QT_TRANSLATE_NOOP(
        "errors",
        "{value} is already the identifier of “{name}”. If both are one, merge the two records.",
    ),
    "draft_office_empty": QT_TRANSLATE_NOOP(
        "errors", "It is not said which office this was. Type it, or take the line out."
    ),
    "draft_relation_nobody": QT_TRANSLATE_NOOP(
        "errors", "It is not said to whom this relation is. Type a name, or take the line out."
    ),
    "draft_relation_self": QT_TRANSLATE_NOOP(
        "errors", "A record cannot be related to itself. Choose another one."
    ),
    "draft_relation_kind": QT_TRANSLATE_NOOP(
        "errors", "This kind of relation does not fit “{value}”. Choose another kind."
    ),
    "draft_relation_circle": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” would be a part of itself. Nothing was changed. Choose another one.",
    ),
    "merge_same": QT_TRANSLATE_NOOP(
        "errors", "That is one and the same record. Nothing was changed; choose another one."
    ),
    "merge_circle": QT_TRANSLATE_NOOP(
        "errors",
        "If the two were one, “{name}” would be a part of itself, since one of them is a part of "
        "the other by way of a third one. Nothing was changed. Correct the relations first.",
    ),
    "merge_types": QT_TRANSLATE_NOOP(
        "errors",
        "Only two records of one kind can be merged: two persons, two institutions and so on. "
        "Nothing was changed. Choose another one.",
    ),
}
