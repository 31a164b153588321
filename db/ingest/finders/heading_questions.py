"""Questions that head points and so say what these do: «О чём просим», "What we ask"."""

import re

from db.language.patterns import regex
from db.model import ResolutionKind

#: «Что решили», "What they ask for", «Nə qərara alındı»: a question as a heading.
QUESTIONS: dict[str, tuple[tuple[ResolutionKind, re.Pattern[str]], ...]] = {
    "ru": (
        (
            ResolutionKind.DECISION,
            regex(
                r"(?:что|о ч[её]м|к чему) .{0,20}(?:реш|догов|дальше)"
                r"|(?:что|за что|чем) .{0,20}(?:дела(?:ем|ют)|сдела(?:ем|ют)|бер[её]м(?:ся)?\b"
                r"|берут"
                r"|обязу|намерен|предприм|займ[её]мся|займутся|поруч)"
            ),
        ),
        (
            ResolutionKind.RECOMMENDATION,
            regex(
                "(?:(?:кому|от кого|у кого) (?:и )?)?(?:что|о ч[её]м|чего) .{0,20}"
                "(?:предл|прос|реком|совет|жд[её]м|ждут|хот(?:им|ят)|добива)"
            ),
        ),
        (
            ResolutionKind.POSITION,
            regex(
                r"(?:что|за что|в ч[её]м|на ч[её]м) .{0,20}(?:счит|убежд|сошлись|сто)"
                r"|(?:чего|во что|в ч[её]м|на ч[её]м) .{0,20}(?:держ(?:имся|атся)|придержив"
                r"|вер(?:им|ят)\b"
                r"|един|настаив|уверен|исход|не отступ)|из чего .{0,20}исход"
            ),
        ),
        (
            ResolutionKind.ASSESSMENT,
            regex(
                r"(?:что|к чему) .{0,20}(?:увид|выясн|показ|приш|обсуд|произош|происход|случил"
                r"|изменил"
                r"|нашли|узна|зна(?:ем|ют)\b|установ|насчитал|беспоко|тревож|имеем|вид(?:им|ят)\b)"
            ),
        ),
        (
            ResolutionKind.ACKNOWLEDGEMENT,
            regex("(?:кого|кому) .{0,20}(?:благодар|признательн|спасибо|обязан)"),
        ),
    ),
    "en": (
        (
            ResolutionKind.DECISION,
            regex(r"what .{0,25}(?:next|decided|agreed|do$|\bdo (?:our|it|them)sel|will|shall)"),
        ),
        (
            ResolutionKind.RECOMMENDATION,
            regex("what .{0,25}(?:ask|want|recommend|suggest|call|expect|request)"),
        ),
        (
            ResolutionKind.POSITION,
            regex(
                r"where (?:we|they|all of us|the (?:council|forum|members|participants|group|club"
                r"|parties|sides|chamber|dialogue|institutes|experts)) (?:all )?stands?$"
            ),
        ),
        (ResolutionKind.ASSESSMENT, regex("where .{0,14}stands?$")),
        (ResolutionKind.POSITION, regex("(?:where|what) .{0,25}(?:stand|believe|think|hold)")),
        (ResolutionKind.ASSESSMENT, regex("what .{0,25}(?:found|saw|learn|heard|know)")),
        (
            ResolutionKind.ACKNOWLEDGEMENT,
            regex("(?:to |for )?(?:whom|who|what) .{0,25}(?:thank|grateful|indebted)"),
        ),
    ),
    "az": (
        (
            ResolutionKind.DECISION,
            regex(
                "(?:(?:biz|özümüz) )?n(?:ə|əyi|ələr) (?:(?:biz |özümüz )?ed(?:ir|əcəy)"
                "|.{0,20}(?:qərar|razılaş|öhdə|boynu))"
                "|özümüz n"
            ),
        ),
        (
            ResolutionKind.RECOMMENDATION,
            regex(
                "(?:kim(?:dən|lərdən|ə|lərə) (?:və )?)?n(?:ə|əyi|ələr|ələri) .{0,20}"
                "(?:təklif|tövsiyə|istə|xahiş|gözlə|arzu)"
            ),
        ),
        (
            ResolutionKind.POSITION,
            regex(
                "n(?:əyə|ədə|əyin|ə) .{0,20}(?:inan|əmin|tərəfdar|düşün|həmfikir|hesab)"
                "|harada dayan"
            ),
        ),
        (
            ResolutionKind.ACKNOWLEDGEMENT,
            regex("kim(?:ə|lərə) .{0,20}(?:təşəkkür|minnət|borclu)"),
        ),
        (
            ResolutionKind.ASSESSMENT,
            regex(
                r"n(?:ə|əyi|ələr|ələri) .{0,20}(?:müzakirə|müəyyən|gör|baş ver|dəyiş|bilir|tap"
                r"|müşahidə|öyrən|aşkar|üzə çıx|eşit|anla(?:dıq|dılar))"
            ),
        ),
    ),
}
