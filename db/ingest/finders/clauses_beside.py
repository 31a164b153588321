"""Where a clause begins that goes on from what was found or held: there something may be asked for.

«…; нужна новая дорога», «… и указали, что их следует открыть», "… . The ministries should …".
"""

import re

from db.language.patterns import regex

#: Behind a finding: a clause behind a semicolon, or one that is pointed out besides.
FURTHER = regex(
    r"; |\b(?:и|а также|но) (?:[а-яё]+ )?(?:указа|отмети|подчеркну|замети|добави|напомни|призна)"
    r"[а-яё]+, (?:что|чтобы) "
    r"|\band (?:\w+ )?(?:pointed out|noted|added|stressed|remarked|said) that "
)
SENTENCE_ENDS = regex(r"[.!?](?= |$)")
#: Behind a finding or a stance: a sentence of its own whose first words are those who are to act.
ASKED_NEXT = {
    "ru": regex(
        r"[.!?] (?=(?:[А-ЯЁа-яё-]+ ){0,3}?(?:министерств|правительств|власт|ведомств|университет"
        r"|вуз|компани|перевозчик|город|акимат|мэри|музе|школ|банк|парламент|администраци|донор"
        r"|служб|архив|порт)(?:ам|ям|у|ю|ы|а)\b)",
        re.IGNORECASE,
    ),
    "en": regex(
        r"[.!?] (?=(?:[\w-]+ ){0,4}?(?:governments?|ministr(?:y|ies)|authorit(?:y|ies)"
        r"|agenc(?:y|ies)|compan(?:y|ies)|donors|banks|universit(?:y|ies)|schools|municipalities"
        r"|parliaments?|operators|regulators?|museums|academies|services|ports)"
        r"(?: of [\w ]{3,40}?)? (?:should|must|ought|need)\b)",
        re.IGNORECASE,
    ),
    "az": regex(
        r"[.!?] (?=(?:[^\W\d_]+ ){0,3}?(?:nazirli|hökumət|bələdiyyə|qurum|universitet|şirkət|bank"
        r"|məktəb|muzey|donor|parlament|xidmət|liman)\w*l[aə]r\b)",
        re.IGNORECASE,
    ),
}
