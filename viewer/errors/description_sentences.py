"""The sentences of what goes wrong while the archive is described and its registers are kept."""

from collections.abc import Mapping

from viewer.errors.marking import QT_TRANSLATE_NOOP

DESCRIPTION_SENTENCES: Mapping[str, str] = {
    "code_empty": QT_TRANSLATE_NOOP(
        "errors",
        "A number is missing. Nothing was stored. Fill it in.",
    ),
    "code_long": QT_TRANSLATE_NOOP(
        "errors",
        "A number may have {limit} characters at the most. Shorten it.",
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is taken already. Nothing was stored; choose another number."
    ),
    "title_empty": QT_TRANSLATE_NOOP(
        "errors",
        "A title is missing. Nothing was stored. Fill it in.",
    ),
    "level_misplaced": QT_TRANSLATE_NOOP(
        "errors",
        "A unit of this level has no place there. A fonds stands alone, any other unit below one "
        "of a higher level. Nothing was stored.",
    ),
    "level_fixed": QT_TRANSLATE_NOOP(
        "errors", "The level of a unit never changes. Add another unit instead."
    ),
    "pattern_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "The pattern cannot be understood at “{value}”. It names the levels from the fonds down, "
        "for example {example}, and nothing may follow the last one.",
    ),
    "pattern_lacks_level": QT_TRANSLATE_NOOP(
        "errors",
        "The pattern of the fonds has no place for this level, so the unit would have no "
        "reference code. Nothing was stored. Add the level to the pattern in the form of the "
        "fonds.",
    ),
    "description_date": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is no date. Type 18.11.2021, 18 November 2021, 2021-11 or 2021."
    ),
    "description_date_order": QT_TRANSLATE_NOOP(
        "errors",
        "The last date is before the first one. Correct one of the dates.",
    ),
    "sheets_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no number of sheets. Type digits only, or nothing.",
    ),
    "number_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” is no whole number. Type digits only.",
    ),
    "years_wrong": QT_TRANSLATE_NOOP(
        "errors", "A term of years needs their number, from 1 to 999. Nothing was stored."
    ),
    "original_taken": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” belongs to another accession already. Nothing was stored. Choose another file.",
    ),
    "act_empty": QT_TRANSLATE_NOOP(
        "errors",
        "An act lists at least one file. Select at least one.",
    ),
    "act_not_due": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” cannot stand in the act: its term has not run out on that day, or it has "
        "none. Nothing was stored. Leave it out of the act.",
    ),
    "act_other_fonds": QT_TRANSLATE_NOOP(
        "errors", "“{value}” is of another fonds. An act is made for one fonds at a time."
    ),
    "in_another_act": QT_TRANSLATE_NOOP(
        "errors",
        "“{value}” stands in act {act} already. Take it out of one of the two.",
    ),
    "unit_unknown": QT_TRANSLATE_NOOP(
        "errors", "“{value}” names no single record of that kind. Nothing was changed."
    ),
    "field_unknown": QT_TRANSLATE_NOOP("errors", "There is no field “{value}” here."),
    "not_printable": QT_TRANSLATE_NOOP(
        "errors", "“{value}” has no register of its own. Choose a series or a fonds."
    ),
    "still_needed": QT_TRANSLATE_NOOP(
        "errors",
        "This is still needed: records that lie in it or name it are there ({number}). Nothing "
        "was changed. Move these elsewhere first.",
    ),
}
