"""What may stand between the bodies of a list, and behind the last of them. Word tables."""

from db.language.patterns import regex

#: Between two bodies of one list.
GAP = {
    "ru": regex(
        r"(?:\s|[,;:/—–-]|\bи\b|\bсо-?организатор\w*|\bс [а-яё]+ой(?: стороны)?\b"
        r"|\b(?:его|её|ее|их)\b|\bкак (?:и )?[а-яё ]{3,30},"
        r"|\b(?:рука об руку|плечом к плечу|бок о бок|на пару|в тандеме|в связке|в паре"
        r"|заодно) со?\b"
        r"|\bа также\b|\bсовместно(?: с)?\b|\bвместе с\b|\bпри участии\b"
        r"|\bпри (?:[а-яё]+ ){0,2}(?:помощи|поддержке|содействии|участии) [^,;]{3,60}?(?=\s)"
        r"|\b(?:г|гор)\.|\([^()]{1,40}\)|\b(?:двумя|тремя|силами|усилиями)\b"
        r"|\bво? (?:г\. ?)?[А-ЯЁ][\w-]+ |\d[\d–—-]* [а-яё]+ (?:\d{4} )?"
        r"|[А-ЯЁ]{2,8}(?= и )|[—–] [А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё-]+(?= и |,|;)"
        r"|[а-яё-]+(?=[\s:])|партн[её]р\w*(?=,)){0,12}\s*"
    ),
    "en": regex(
        r"(?:\s|[,;:/—–-]|(?<=, )[A-Z][a-z]+(?=;|, and\b)|\band\b|\b[Tt]he\b|\btogether with\b"
        r"|\bin (?:co-?operation|partnership"
        r"|collaboration|association|conjunction|tandem|concert|league|company) with\b"
        r"|\bjointly\b|\bwith\b|\bby\b"
        r"|\b(?:for|this|as|once|in|at|of) [a-z ]{3,28},"
        r"|\b(?:was )?co-?(?:hosted|organi[sz]ed|convened) by\b"
        r"|\ban? (?:[A-Za-z-]+ ){0,4}?(?:think[ -]tank|institut\w+|NGO|body|network)(?=,)"
        r"|\bfor (?:organi[sz]|host|conven)ing (?:this|the|our) (?:[A-Za-z]+ ){1,3}?(?=in )"
        r"|\bas well as\b|\bboth\b|\bco-?organi[sz]ers?\b|\balongside\b"
        r"|\b(?:its|our|their) (?:[A-Za-z-]+ ){1,2}(?=(?:partner|counterpart|ally|neighbour)s?\b)"
        r"|\b(?:counterpart|ally|neighbour)\b"
        r"|\b(?:its|our|their) (?:own )?|\bown\b|\bhosts?\b|\blocal\b"
        r"|\bpartners?\b"
        r"|\b(?:with )?(?:colleagues|partners|friends) (?:from|at|of)\b|\bthe [a-z-]+(?=\s)"
        r"|\([^()]{1,40}\)"
        r"|(?<=and )of\b|(?<=but also )by\b|\b(?:two|three|four|its)?\s?(?:member )?(?:institutes"
        r"|institutions|centres|bodies"
        r"|organisations|partners|think tanks):?"
        r"|\b[A-Z][a-z]+[’']s\b|[^\W\d_]+(?: [^\W\d_]+)?-based\b"
        r"|\bof [A-Z][a-z]+\b|\bin [A-Z][a-z]+\b){0,8}\s*"
    ),
    "az": regex(
        r"(?:\s|[,;:/)—–-]|\bvə\b|\bhəmçinin\b|\bhəmtəşkilatçı\w*|\bhabelə\b|\bisə\b"
        r"|\beləcə də\b|\bilə(?: birgə| birlikdə| (?:əməkdaşlıq|tərəfdaşlıq)"
        r"(?:da| çərçivəsində))?\b"
        r"|[^\W\d_]+d[aə] (?:yerləşən|fəaliyyət göstərən|olan|işləyən)\b"
        r"|[^\W\d_]+d[aə]k[ıi]\b|[A-ZÇƏĞİÖŞÜ][^\W\d_]+d[aə]n\b"
        r"|\bonun (?:\w+ ){0,2}?(?:tərəfdaş|həmkar|partnyor|tərəfmüqabil)\w*\b"
        r"|(?<=, )tərəfmüqabili\b|[A-ZÇƏĞİÖŞÜ][^\W\d_]+[ıiuü]n(?=\s)"
        r"|\b(?:iki|üç|dörd) (?:təşkilat|qurum|institut|mərkəz|müəssisə|tərəfdaş)\b"
        r"|[^\W\d_]+ tərəfd[aə]n\b|\bbu dəfə(?: isə)?\b|\bhəm də\b|\([^()]{1,40}\)){0,6}\s*"
    ),
}
#: What may stand between the last of a list and its verb: a few adverbs.
ADVERBS = {
    "ru": regex(
        r"(?:\s?(?:\([^()]{1,40}\)|\d[\d–—-]*(?: [а-яё]+)?(?: \d{4})?(?: года| г\.)?"
        r"|во? (?:г\. ?)?[А-ЯЁ][\w-]+)){0,3}(?:\s?[а-яё]+){0,2}\s?"
    ),
    "en": regex(
        r"[\s,]*(?:\([^()]{1,40}\))?(?:, [A-Z][a-z]+(?=,))?"
        r"(?:, (?:[a-z]+ ){0,3}(?:known|called|named|abbreviated|founded|established|created|based"
        r"|headquartered|formerly|previously|now|renamed)\b[^,.;:]{0,60}(?=,))?[\s,]*"
        r"(?:(?:jointly|together|again|both|then|kindly|also|had"
        r"|have|has|[a-z-]+ed and|in [A-Z][a-z]+|of [A-Z][a-z]+|who|which)\s?)*"
    ),
    "az": regex(
        r"(?:\s?[A-ZÇƏĞİÖŞÜ][^\W\d_]+d[aə](?=\s\d)|\s?\d{1,2}(?:[–-]\d{1,2})? [^\W\d_]+"
        r" \d{4}-c[iıuü] ild[aə])*(?:\s?[^\W\d_]+){0,2}\s?"
    ),
}
