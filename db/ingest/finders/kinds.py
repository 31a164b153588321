"""The speech acts of a point: a lexicon in three languages. Weak words count only alone."""

import re
from typing import NamedTuple

from db.model import ResolutionKind

_A, _P, _R, _D, _T = (
    ResolutionKind.ASSESSMENT,
    ResolutionKind.POSITION,
    ResolutionKind.RECOMMENDATION,
    ResolutionKind.DECISION,
    ResolutionKind.ACKNOWLEDGEMENT,
)


class Act(NamedTuple):
    """A speech act and the words that say so; ``strong`` ones hold in any company."""

    kind: ResolutionKind
    start: int
    end: int
    strong: bool


_STRONG: dict[str, dict[ResolutionKind, str]] = {
    "ru": {
        _A: r"представил\w* (?:\w+ )?(?:оценк|анализ)\w*|обменял\w+|обмен\w* мнени\w+"
            r"|обсуди(?:л|ли|ла|ло)\b"
        r"|обсужд[её]н[аоы]?\b|обсуждал\w+|рассмотре(?:л\w*|ны|но|на)\b|рассматривал\w*"
        r"|констатир\w+|изучил\w*"
        r"|да(?:л|ли|ла|ло|на) (?:\w+ )?оценк\w+|проанализирова\w+|обеспокоенност\w+"
        r"|озабоченност\w+"
        r"|обрати(?:л|ли|ла|ло) (?:\w+ )?внимание|обращено (?:\w+ )?внимание"
        r"|мнени\w+ [^.;]{0,120}?разошл\w+"
        r"|проследил\w*|сопоставил\w*|сравнил\w*|приш\w+ к (?:\w+ )?выводу|заслуша\w+|оценил\w*"
        r"|выявил\w*|подвел\w* итоги|подвёл\w* итоги|с тревогой|обозрел\w*|диагностировал\w*",
        _P: r"общност\w+ (?:позици|подход|взгляд|интерес)\w+|общ(?:ую|ей|ая) (?:позици|точк)\w+"
        r"|общ(?:ий|его|ие) (?:подход|взгляд)\w*|подтверди\w+|подтвержда\w+|едины\b|единодуш\w+"
        r"|един(?:ого|ом|ое|ым|ство) мнени\w+|сошлись|сходятся|сходится|исход(?:ят|ит|или|ил) из"
        r"|убежд[её]н\w*|убеждени\w+|уверен(?:ы|а)?\b|уверенност\w+|счита(?:ет|ют|ли|л)\b"
        r"(?! (?:\w+ )?(?:целесообразн|необходим|нужн|полезн|желательн|своевременн))"
        r"|полага(?:ет|ют|ли|л)\b"
        r"|(?:выра\w+|заяв\w+ о|подтвер\w+|подчерк\w+) (?:\w+ )?готовност\w+|готовы\b"
        r"|недопустим\w*|неприемлем\w*|поддержа(?:л|ли|ла|ло)\b|поддержива(?:ет|ют)"
        r"|приверженност\w+|совпада\w+|совпадени\w+|осуди(?:л|ли|ла)\b|осужда(?:ет|ют)|выступ(?:ают|ает|или"
        r"|ил) (?:за|против)\b"
        r"|разделя(?:ет|ют|ли)\b|придержива(?:ется|ются)|солидарн\w+|отверг\w+|не приемл\w+",
        _R: r"рекоменд(?:ов|у[ею])\w*|рекомендаци[ия]\W*$"
            r"|(?:высказ|да|сформулир|выработ|приня|выдвин|направ|внес|вынес)\w+"
            r" (?:\w+ ){0,3}?рекомендаци\w+"
        r"|призва(?:л|ли|ла|ло)\b|призыва(?:ет|ют)|призвано\b|с просьбой"
            r"|предложи(?:л|ли|ла|ло)\b"
        r"|предложено\b|предлага(?:ет|ют|ется)|целесообразн\w+|необходим(?:о|ость|ости|ым|ыми"
        r"|остью)\b"
        r"|безальтернативн\w+|следует\b|настоятельн\w+|желательн\w+|нужно\b|надлежит|прос(?:ят"
        r"|ит)\b"
        r"|приглаша(?:ет|ют)\b|обраща(?:ется|ются) к|советует|советуют|ходатайств\w+",
        _D: r"(?:принял\w*|принято|принимает|приняты) (?:\w+ ){0,2}решени\w+|реши(?:л|ли|ла"
            r"|ло)\b|решено\b"
        r"|постанов\w+|утверди\w+|утвержда\w+|утвержд[её]н\w*|учрежда(?:ет|ют)\b|учреди(?:л|ли"
        r"|ла|ть)\b"
        r"|поручи(?:л|ли|ла|ть)\b|поруча(?:ет|ют)\b|поручено\b|избра(?:л|ли|ла|н|на|ны)\b|избирает"
        r"|назнача\w+|назначи\w+|договорил\w+|условил\w+|согласовал\w*|определил\w*|возложи\w+"
        r"|образова(?:л|ли|ть) (?:\w+ )?(?:групп|комисси|секретариат)\w+|созда(?:л|ёт|ет"
        r"|ют) (?:\w+ )?(?:при|групп)\w*",
        _T: r"благодар(?!я\b)\w+|признательност\w+|приветств(?:ует|уют|овал)\w*|(?:принял\w*"
            r"|принимает|принимают"
        r"|принято|принят|приняты|принята) к сведению|с удовлетворением|поблагодар\w+"
        r"|поздрави\w+|выразил\w* соболезн\w+"
        r"|воздал\w* должное|с одобрением",
    },
    "en": {
        _A: r"\breviewed\b|\bexchang(?:ed|ing) (?:\w+ )?(?:views|assessments|opinions)"
            r"|\bdiscussed\b|\bexamined\b"
        r"|\bassessed\b|\bassessments?\b|\bcompared\b|\bobserv(?:ed|es)\b"
        r"|\bconcern(?:ed)? (?:that|about|at|over)|\bconcern\b"
        r"|\battention was (?:\w+ )?drawn|\bdrew attention|\bdraws attention|\bfound that\b"
        r"|\bfinds that\b"
        r"|\bopinions? (?:differed|diverged)|\banaly[sz]ed\b|\bconsidered (?:the|how|why|what"
        r"|developments)\b|\btook stock"
        r"|\bexplored\b|\bheard\b|\bconcluded that|\bstudied\b|\bwere found to\b|\bsurveyed\b"
        r"|\bmapped\b|\bdeplor\w+",
        _P: r"\breaffirm\w*|\baffirm(?:s|ed)?\b|\bshared? (?:the |their |a )?(?:\w+ )?(?:view"
            r"|conviction|position|understanding|belief)"
        r"|\bconvinced\b|\bconviction\b|\bconsiders? that|\bconsidered that|\bholds? that"
        r"|\bheld that|\bof one mind"
        r"|\b(?:agreed?|agrees) that|\bbelieves?\b|\bbelieved\b|\bunanimous\w*|\bsupport(?:ed"
        r"|s) (?:the|a|their|this|that)\b"
        r"|\boppos(?:e|es|ed)\b|\bcondemn\w*|\breadiness\b|\bcommitment to\b"
        r"|\bassociated themselves|\bunacceptable"
        r"|\bmaintains? that|\bcommon (?:position|view|approach|understanding)|\brejects?\b"
        r"|\brejected\b|\bmust not\b"
        r"|\binadmissib\w+|\bis of the (?:view|opinion)|\bare of the (?:view|opinion)"
        r"|\bproceeds? from",
        _R: r"\brecommend(?:s|ed|ing)?\b|\brecommendations?(?: (?:that|to)\b|\W*$)"
            r"|\b(?:made|makes?|adopted|issued|formulated|offered) (?:\w+ ){0,3}?recommendations?\b"
            r"|\bcall(?:ed|s|ing)? (?:up)?on\b"
            r"|\bcall(?:ed|s|ing)? for\b"
            r"|\burg(?:e|es|ed|ing)\b|\binvit(?:e|es|ed)\b"
        r"|\b(?:the |a )?need (?:for|to|of)\b|\bnecess(?:ity|ary)\b|\bencourag(?:e|es|ed)\b"
        r"|\bpropos(?:es?|ed) (?:that|to|\w+ing)\b"
        r"|\bsuggest(?:s|ed)?\b|\brequest(?:s|ed)\b|\bappeal(?:s|ed)? to|\badvis(?:e|es|ed)\b"
        r"|\bought to\b|\bexhort\w+",
        _D: r"\bdecid(?:e|es|ed)\b|\bresolv(?:e|es|ed) to|\bit was (?:agreed|decided"
            r"|resolved) to|\bagreed (?:to|on)\b|\bagrees to\b"
        r"|\belect(?:s|ed)?\b|\bapprov(?:es|ed)\b|\badopt(?:s|ed)\b|\bmandat(?:es|ed)\b"
        r"|\bentrust\w*|\binstruct(?:s|ed)\b"
        r"|\bappoint(?:s|ed)?\b|\bestablish(?:es|ed) (?:a|an|the)\b|\btask(?:s|ed) the"
        r"|\bset(?:s)? up a|\bwill (?:publish|meet|hold|convene)\b"
        r"|\bendorsed? the (?:plan|programme|budget)|\bcommission(?:s|ed)\b",
        _T: r"\bwelcom\w+|\bthank\w*|\bappreciat\w+|\b(?:took|takes|take|taking) note\b"
            r"|\bgratitude|\bgrateful|\bcommend(?:s|ed)\b"
        r"|\bcongratulat\w+|\bpa(?:id|ys) tribute|\backnowledg\w+|\bnoted with (?:appreciation"
        r"|satisfaction)|\bprais(?:es|ed)\b",
    },
    "az": {
        _A: r"müzakirə (?:ed|et|olun)\w*|qiymətləndir\w*|fikir mübadiləsi|mübadilə apar\w*"
            r"|təhlil (?:ed|et|olun)\w*"
        r"|narahat\w*|diqqət\w* (?:çək|yönəl|cəlb)\w*|müqayisə (?:ed|et)\w*|nəzərdən keçir(?:ib"
        r"|miş|di)\w*|araşdır(?:ıb|mış)\w*"
        r"|nəticəsinə gəl\w*|dinləmiş\w*|dinləyib\w*|təəssüf\w*|öyrən(?:ib|miş)\w*|baxmış\w*"
        r"|baxıb\w*",
        _P: r"təsdiqlə\w*|bir daha təsdiq\w*|üst-üstə düş\w*|hesab ed\w*|yekdil\w*|fikirdə\w*"
            r"|mövqeyi eyni\w*|ortaq mövqe\w*"
        r"|qəbuledilməz\w*|yolverilməz\w*|əmin\w*|hazır olduqları\w+|dəstəkləyi\w*"
        r"|dəstəklədi\w*|dəstəkləmiş\w*|mövqelərinin"
        r"|sadiq\w*|həmrəy\w*|eyni mövqe\w*|inan[ıi]r\w*|pislə\w+|qətiyyətlə|razıdır\w*"
        r"|fikir birliyi\w*|tərəfdar\w+",
        _R: r"tövsiyələr\W*$|tövsiyə(?:lər\w*)? (?:ed|et|olun|ver|irəli|hazırla|qəbul)\w*"
            r"|çağır(?:ır|ıb|mış|ış|dı)\w*|zəruri\w*|təklif (?:ed|et|olun)\w*"
            r"|lazım\w*|məqsədəuyğun\w*|xahiş\w*"
        r"|vacib\w*|gərəkdir\w*|müraciət (?:ed|et|olun)\w*|dəvət ed\w*|tələb (?:ed|et)\w*",
        _D: r"qərar\w* (?:al|qəbul|ver|gəl)\w*|qərarlaşdır\w*|həvalə\w*|təsis (?:ed|et|olun)\w*"
            r"|seç(?:ib|miş|ilmiş|ilib)\w*"
        r"|razılığa gəl\w*|razılaş(?:ıb|mış|dı\b|dılar)\w*|təsdiq (?:ed|et|olun)\w*|təyin (?:ed|et"
        r"|olun)\w*|tapşır\w*|yarat(?:mış|mağı)\w*"
        r"|yaradıb\w*",
        _T: r"təşəkkür\w*|minnətdar\w*|alqışla\w*|məlumat üçün qəbul\w*|nəzərə al(?:ıb|mış)\w*"
            r"|razılıqla qarşıla\w*"
        r"|məmnunluq\w*|təqdir\w*|təbrik\w*|bəyən(?:ib|miş)\w*|salamla\w*|müsbət qarşıla\w*",
    },
}  # fmt: skip
_WEAK: dict[str, dict[ResolutionKind, str]] = {
    "ru": {
        _A: r"отмети(?:л|ли|ла|ло)\b|отмеча(?:ет|ют|лось)|отмечен\w*|указа(?:л|ли|ла)\b"
            r"|сообщил\w*|вырази(?:л|ли)\b|признал\w*",
        _P: r"подчеркну\w+|подч[её]ркива(?:ет|ют)|заяви(?:л|ли|ла)\b|заявля(?:ет|ют)"
            r"|призна(?:ют|ет)\b",
    },
    "en": {
        _A: r"\bnoted\b|\bnotes\b|\bpointed out|\bstated\b|\bshowed\b|\bdescribed\b"
            r"|\backnowledged that",
        _P: r"\bstress(?:ed|es)\b|\bunderlin(?:ed|es)\b|\bemphasi[sz](?:ed|es)\b"
            r"|\brecogni[sz](?:ed|es)\b|\bdeclar(?:ed|es)\b",
    },
    "az": {
        _A: r"qeyd (?:ed|et|olun)\w*|bildir\w+|göstər(?:ib|miş)\w*|məruzə\w*",
        _P: r"vurğula\w*|bəyan (?:ed|et)\w*",
    },
}  # fmt: skip


_AZ_VERBAL_NOUN = re.compile("m[aə](?:[kq]|[yğ][ıi]|[yğ][aə]|s[ıi]n[ıi]|[ğy][ıi]n[ıi])$")


def _compiled(
    table: dict[str, dict[ResolutionKind, str]],
) -> dict[str, tuple[tuple[ResolutionKind, re.Pattern[str]], ...]]:
    return {
        language: tuple(
            (kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE))
            for kind, words in kinds.items()
        )
        for language, kinds in table.items()
    }


_STRONG_PATTERNS, _WEAK_PATTERNS = _compiled(_STRONG), _compiled(_WEAK)


def _first(
    pattern: re.Pattern[str], text: str, start: int, end: int, language: str | None
) -> re.Match[str] | None:
    """The first match; an Azerbaijani verbal noun is what is asked for, not what is done."""
    for match in pattern.finditer(text, start, end):
        if language != "az" or not _AZ_VERBAL_NOUN.search(match[0]):
            return match
    return None


def acts_in(text: str, start: int, end: int, language: str | None) -> list[Act]:
    """The first strong words of each kind in ``text[start:end]``; weak ones where none is strong.

    The result is in the order of ``ResolutionKind``, one entry a kind.
    """
    for patterns, strong in ((_STRONG_PATTERNS, True), (_WEAK_PATTERNS, False)):
        found = []
        for kind, pattern in patterns.get(language or "", ()):
            match = _first(pattern, text, start, end, language)
            if match:
                found.append(Act(kind, match.start(), match.end(), strong))
        if found:
            return found
    return []
