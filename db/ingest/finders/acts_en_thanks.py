"""English words by which a body thanks, takes note, welcomes; they hold in any company."""

from db.ingest.finders.act_words import WE_ALL

THANKS = (
    WE_ALL + r"(?:commend|applaud|acknowledge|congratulate|welcome|thank)\b",
    (
        r"\b(?:kind|warm) words\b|\bwords of (?:thanks|gratitude|appreciation|praise)\b"
        r"|\bthank-you\b|\btributes? (?:was|were|is) paid\b|\bto applaud\b"
    ),
    r"\bdebt to\b|\b(?:tips?|tipped) (?:its|their|our) hats?\b",
    r"\bhail(?:s|ed)\b|\bcompliment(?:s|ed)\b|\bcredit(?:s|ed) [A-Z]|\blaud(?:s|ed)\b",
    (
        r"\b(?:will|shall) not (?:soon )?be forgotten\b|\bsalut(?:es|ed)\b|\bhomage\b"
        r"|\braised (?:a|its|their) glass\w*|\btoast(?:s|ed)\b"
    ),
    r"\bcondolences\b|\bapplause\b|\bovation\b|\bvotes? of thanks\b|\bhighly (?:valu|prais)\w+",
    (
        r"\bextend(?:s|ed)? (?:its|their|our) (?:\w+ )?(?:thanks|gratitude|condolences|"
        r"appreciation)"
    ),
    r"\bcontent with\b|\bpleased to\b",
    r"\b(?:is|are) glad\b|(?<!would )\bwelcom\w+|\bthank\w*|\bappreciat\w+",
    r"\b(?:took|takes|take|taking) note\b|\bgratitude|\bgrateful|\bcommend(?:s|ed)\b",
    r"\bcongratulat\w+|\bpa(?:id|ys) tribute|\backnowledg(?:e|ed|es|ing|ment)\b(?! that)",
    (
        r"\bnoted with (?:appreciation|satisfaction)(?! that\b)|\bprais(?:es|ed)\b|\bapplaud(?:s"
        r"|ed)\b"
    ),
    r"\bindebted\b|\bwith (?:pleasure|satisfaction|appreciation|interest)\b(?! that\b)",
    r"\bin memory of\b|\bobliged to\b|\b(?:best|good|warm) wishes\b|\bhospitality\b",
    r"\brecord(?:s|ed) (?:its|their) (?:thanks|appreciation|gratitude)",
)
